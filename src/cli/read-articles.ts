import { z } from 'zod';
import type { Article } from '../domain/article.ts';

const articleSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  title: z.string().nullish(),
  text: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  source: z.string().nullish(),
  lang: z.enum(['en', 'uk', 'ru', 'ko']).nullish().catch(null),
});

/** An article from the command line, with its id as it was given; or a line that is none, and why. */
export type ArticleLine =
  | {
      readonly id: string | number | null;
      readonly article: Article;
      /** Whether its own date could be read. */
      readonly isDated: boolean;
    }
  | { readonly id: null; readonly error: string };

/**
 * Articles from JSON lines, in order: `{"id","title","text","published","url","source","lang"?}`. What is missing counts as
 * empty; an article without a readable date as published with the one before it. Blank lines are passed over.
 */
export async function* readArticles(lines: AsyncIterable<string>): AsyncGenerator<ArticleLine> {
  let clock = new Date(0).toISOString();
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const fields = parseLine(line);
    if (typeof fields === 'string') {
      yield { id: null, error: `line ${number}: ${fields}` };
      continue;
    }
    const ms = Date.parse(fields.published ?? '');
    if (!Number.isNaN(ms)) clock = new Date(ms).toISOString();
    yield { id: fields.id ?? null, article: toArticle(fields, number, clock), isDated: !Number.isNaN(ms) };
  }
}

type Fields = z.output<typeof articleSchema>;

function parseLine(line: string): Fields | string {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const parsed = articleSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
}

function toArticle(fields: Fields, number: number, published: string): Article {
  const id = String(fields.id ?? `line-${number}`);
  return {
    id,
    feedId: '',
    guid: id,
    title: fields.title ?? '',
    text: fields.text ?? '',
    fullText: true,
    url: fields.url ?? null,
    published,
    source: fields.source ?? '',
    lang: fields.lang ?? null,
  };
}

/**
 * Answers each article with one JSON line, in order; a line that is no article with `{"id":null,"error":"line 3: …"}`.
 * @returns the exit code: 0 when every line was an article, else 1.
 */
export async function answerArticles(
  input: AsyncIterable<string>,
  out: (line: string) => void,
  answer: (article: Article) => object,
): Promise<number> {
  let exitCode = 0;
  for await (const line of readArticles(input)) {
    if ('error' in line) exitCode = 1;
    out(JSON.stringify('error' in line ? line : { id: line.id, ...answer(line.article) }));
  }
  return exitCode;
}
