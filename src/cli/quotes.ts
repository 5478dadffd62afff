import type { Span } from '../domain/mention.ts';
import type { Attribution } from '../facts/quotes/attribution.ts';
import { readAttributions } from '../facts/quotes/read-attributions.ts';
import { type Document, quoteAt } from '../text/document.ts';
import { parseDocument } from '../text/parse-document.ts';
import { answerArticles } from './read-articles.ts';

export type QuotesCommand = {
  /** Articles as JSON lines: `read-articles.ts`. */
  readonly input: AsyncIterable<string>;
  readonly out: (line: string) => void;
};

/**
 * `tracewire quotes --jsonl`: who says what in each article, one JSON line each, in order.
 * @returns the exit code: 0 when every line was an article, else 1.
 */
export function quotesCommand({ input, out }: QuotesCommand): Promise<number> {
  return answerArticles(input, out, ({ title, text, lang }) => {
    const doc = parseDocument({ title, text, lang });
    return {
      attributions: readAttributions(doc)
        .filter(({ cue, content }) => content.start !== cue.start)
        .map((one) => shown(doc, one)),
    };
  });
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
