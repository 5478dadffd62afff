/** A stretch of an article, in UTF-16 units; `end` is exclusive. Offsets are into `text` unless `field` says title. */
export type Span = { readonly start: number; readonly end: number; readonly field?: 'title' };

/** A span with exactly the words that stand there. What no quote supports is no fact. */
export type Quote = Span & { readonly quote: string };

/** One place where a keyword of the config stands in an article. */
export type Mention = Span & {
  readonly kind: 'weapon' | 'actor' | 'term';
  /** Weapon or actor id of `keywords.yaml`; the term itself for a term. Several where one alias belongs to several ids. */
  readonly ids: readonly string[];
};

/** One topic that an article matches, and the keywords that made it match. */
export type Match = {
  readonly topic: string;
  /** The mentions that satisfied the rule, in order of appearance, at least one. */
  readonly mentions: readonly Mention[];
  /** The sentence (or sentences, where the rule has a window) in which they stand. */
  readonly quote: Quote;
};
