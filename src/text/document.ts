import type { Lang } from '../domain/article.ts';
import type { Quote } from '../domain/mention.ts';
import type { WordForm } from './word-form.ts';

/** One word, number or mark, with its place in `Document.text`. What counts as one: `tokenize.ts`. */
export type Token = {
  /** The surface, exactly as it stands in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly form: WordForm;
};

export type Sentence = {
  readonly start: number;
  readonly end: number;
  /** Position in `Document.sentences`. */
  readonly index: number;
  /** Counts from 0; the title is paragraph 0 where there is one. */
  readonly paragraph: number;
  readonly isTitle: boolean;
  /** Made at the first look, since most sentences of most articles are never looked into. */
  readonly tokens: readonly Token[];
  /** The tokens' texts in small letters (`WordForm.plain`), index as in `tokens`. */
  readonly words: readonly string[];
};

/**
 * Title and text as one string with one coordinate system, so that every rule sees both: `title + "\n\n" + text`,
 * or the text alone where the title is empty. `quoteAt` turns a stretch of it back into the article's own field and offsets.
 */
export type Document = {
  readonly text: string;
  readonly lang: Lang;
  /** Where the article's text begins in `text`; 0 without a title. */
  readonly bodyStart: number;
  readonly sentences: readonly Sentence[];
};

/** What stands between title and text in a document. */
export const TITLE_GAP = '\n\n';

/**
 * A stretch of the document as a quote of the article's own field. A stretch that begins in the title is cut at the
 * title's end, so that quote and offsets always agree.
 */
export function quoteAt(doc: Document, start: number, end: number): Quote {
  const titleEnd = doc.bodyStart - TITLE_GAP.length;
  if (start < titleEnd) {
    const cut = Math.min(end, titleEnd);
    return { start, end: cut, field: 'title', quote: doc.text.slice(start, cut) };
  }
  const from = Math.max(start, doc.bodyStart);
  const to = Math.max(end, from);
  return { start: from - doc.bodyStart, end: to - doc.bodyStart, quote: doc.text.slice(from, to) };
}

/** The sentence in which the offset stands; between two sentences, or after the last, the one before. */
export function sentenceAt(doc: Document, offset: number): Sentence | undefined {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((doc.sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return doc.sentences[Math.max(0, low - 1)];
}
