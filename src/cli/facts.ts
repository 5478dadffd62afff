import type { Lang } from '../domain/article.ts';
import type { Event, Facts } from '../domain/facts.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { matchArticle } from '../match/match-article.ts';

export type FactsCommand = {
  readonly lexicon: Lexicon;
  /** Articles, one JSON object a line: `{"id","title","text","published","url","source","lang"?}`. */
  readonly input: AsyncIterable<string>;
  readonly out: (line: string) => void;
};

/**
 * `tracewire facts --jsonl`: articles in, key facts out, one JSON a line, in order, the id echoed. A line that is no JSON
 * object gives `{"id":null,"error":"line 3: …"}`, and the next is read; fields that are missing count as empty.
 * @returns the exit code: 0 when every line could be read, else 1.
 */
export async function factsCommand({ lexicon, input, out }: FactsCommand): Promise<number> {
  let exitCode = 0;
  let number = 0;
  for await (const line of input) {
    number++;
    if (line.trim() === '') continue;
    const article = parseLine(line);
    if (typeof article === 'string') {
      exitCode = 1;
      out(JSON.stringify({ id: null, error: `line ${number}: ${article}` }));
      continue;
    }
    const topics = matchArticle(article, lexicon).map(({ topic }) => topic);
    const { event, claims } = extractFacts(article, lexicon);
    out(
      JSON.stringify({
        id: article.id,
        relevant: topics.length > 0,
        topics,
        event: writeEvent(event),
        claims: claims.map(writeClaim),
      }),
    );
  }
  return exitCode;
}

type Line = {
  readonly id: unknown;
  readonly title: string;
  readonly text: string;
  readonly published: string;
  readonly lang: Lang | null;
};
const LANGS: ReadonlySet<unknown> = new Set<Lang>(['en', 'uk', 'ru', 'ko']);

/** The article, or what is wrong with the line. */
function parseLine(line: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'expected a JSON object with id, title, text and published';
  const fields = value as Readonly<Record<string, unknown>>;
  const text = (key: string): string => (typeof fields[key] === 'string' ? fields[key] : '');
  const lang = LANGS.has(fields['lang']) ? (fields['lang'] as Lang) : null;
  return { id: fields['id'] ?? null, title: text('title'), text: text('text'), published: text('published'), lang };
}

/** The contract has places as plain names and the date as a plain day. */
function writeEvent({ places, date, weapons, casualties }: Event): unknown {
  return { places: places.map(({ name }) => name), date: date?.day ?? null, weapons, casualties };
}

function writeClaim(claim: Facts['claims'][number]): unknown {
  return claim;
}
