import type { Config } from '../config/schema.ts';
import { TracewireError } from '../domain/errors.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { explainArticle } from './explain/explain-article.ts';
import { explanationJson } from './explain/explanation-json.ts';
import type { Subject } from './explain/parse-subjects.ts';
import { renderExplanation } from './explain/render-explanation.ts';
import { paint, plain, type Screen } from './screen.ts';

export type ExplainCommand = {
  /** Gives the articles: of a file, an address or standard input. */
  readonly read: () => Promise<readonly Subject[]>;
  readonly config: Pick<Config, 'keywords' | 'channels'>;
  readonly lexicon: Lexicon;
  /** Of several articles the only one to be explained, by its id or address; null for all. */
  readonly id: string | null;
  /** ISO 8601: the date of an article that bears none; null where it is not known. */
  readonly published: string | null;
  /** One JSON object a line, instead of text for people. */
  readonly json: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly out: (line: string) => void;
  readonly fail: (line: string) => void;
  readonly screen: Screen;
};

/**
 * `tracewire explain FILE|URL|-`: which keywords, topics, facts and quotes, and which channels would get it or why not.
 * @returns the exit code: 0; 1 where there is no article, with one line that says why.
 */
export async function explainCommand(command: ExplainCommand): Promise<number> {
  const { config, lexicon, id, json, now, out, fail, screen } = command;
  let subjects: readonly Subject[];
  try {
    subjects = await command.read();
  } catch (error) {
    if (!(error instanceof TracewireError)) throw error;
    fail(error.message);
    return 1;
  }
  const chosen =
    id === null ? subjects : subjects.filter(({ article }) => [article.id, article.guid, article.url].includes(id));
  if (chosen.length === 0) {
    fail(`none of the ${String(subjects.length)} articles has the id or address ${JSON.stringify(plain(id ?? ''))}`);
    return 1;
  }
  for (const [i, subject] of chosen.entries()) {
    const explanation = explainArticle(withDate(subject, command.published), { config, lexicon }, now);
    if (json) {
      out(JSON.stringify(explanationJson(explanation, config)));
      continue;
    }
    if (i > 0) out('');
    if (chosen.length > 1)
      out(
        paint(
          `${'─'.repeat(4)} ${String(i + 1)} of ${String(chosen.length)}: ${plain(subject.article.id)}`,
          'dim',
          screen,
        ),
      );
    for (const line of renderExplanation(explanation, config, screen)) out(line);
  }
  return 0;
}

function withDate(subject: Subject, published: string | null): Subject {
  if (subject.isDated || published === null) return subject;
  return { article: { ...subject.article, published }, isDated: true };
}
