import type { Span } from '../domain/mention.ts';
import type { Attribution } from '../facts/quotes/attribution.ts';
import { readAttributions } from '../facts/quotes/read-attributions.ts';
import { type Document, quoteAt } from '../text/document.ts';
import { parseDocument } from '../text/parse-document.ts';
import { z } from 'zod';

const articleSchema = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  text: z.string(),
  lang: z.enum(['en', 'uk', 'ru', 'ko']).nullish().catch(null),
});

export type QuotesCommand = { readonly input: AsyncIterable<string>; readonly out: (line: string) => void };

/**
 * `tracewire quotes --jsonl`: who says what in each article, one JSON line each, in order. `input` yields lines; an
 * empty one is passed over, one that is no article gives `{"id":null,"error":"line 3: …"}`.
 * @returns the exit code: 0 when every line was an article, else 1.
 */
export async function quotesCommand({ input, out }: QuotesCommand): Promise<number> {
  let exitCode = 0;
  let number = 0;
  for await (const line of input) {
    number++;
    if (line.trim() === '') continue;
    const article = readArticle(line);
    if (typeof article === 'string') {
      exitCode = 1;
      out(JSON.stringify({ id: null, error: `line ${number}: ${article}` }));
      continue;
    }
    const doc = parseDocument({ title: article.title ?? '', text: article.text, lang: article.lang ?? null });
    out(JSON.stringify({ id: article.id, attributions: readAttributions(doc).map((one) => shown(doc, one)) }));
  }
  return exitCode;
}

function readArticle(line: string): z.output<typeof articleSchema> | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const parsed = articleSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

function shown(
  doc: Document,
  { source, cue, content }: Attribution,
): Record<'source' | 'cue' | 'content', object | null> {
  return { source: source === null ? null : textOf(doc, source), cue: textOf(doc, cue), content: textOf(doc, content) };
}

function textOf(doc: Document, { start, end }: Span): object {
  const { quote, ...place } = quoteAt(doc, start, end);
  return { text: quote, ...place };
}
