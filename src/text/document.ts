import type { Lang } from '../domain/article.ts';

/** One word, number or mark, with its place in `Document.text`. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
};

export type Sentence = {
  readonly start: number;
  readonly end: number;
  /** Counts from 0; the title is paragraph 0 where there is one. */
  readonly paragraph: number;
  readonly isTitle: boolean;
  readonly tokens: readonly Token[];
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
