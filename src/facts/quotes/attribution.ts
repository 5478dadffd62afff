import type { Span } from '../../domain/mention.ts';

/** Who says what, as the text puts it. Offsets into `Document.text`. */
export type Attribution = {
  /** The words that name the sayer; null where nobody is named. */
  readonly source: Span | null;
  /** The verb with its auxiliaries, the noun, or the mark that attributes. */
  readonly cue: Span;
  /** One stretch of what is said; a statement in two parts gives two attributions with one cue. */
  readonly content: Span;
  /** Index of the sentence in which the cue stands. */
  readonly sentence: number;
  readonly kind: 'verb' | 'noun' | 'passive' | 'according' | 'citing' | 'colon';
};
