/** A source as a reader would name it. */
export type Speaker = {
  /** `last-name`: one word that may be the last name of a person named elsewhere. */
  readonly kind: 'person' | 'last-name' | 'body';
  readonly name: string;
  /** The body for which a person speaks. */
  readonly body: string | null;
};
