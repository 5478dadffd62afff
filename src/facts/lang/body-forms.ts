export type Gender = 'f' | 'm' | 'n' | 'pl';

/** Nouns of institutions with the endings of their cases, and what the adjectives before them end in. */
export type BodyForms = {
  /** `stem: [nominative, gender]`; the stem is what all cases begin with. */
  readonly nouns: Readonly<Record<string, readonly [string, Gender]>>;
  readonly adjective: Readonly<Record<Gender, string>>;
  /** Endings of adjectives in other cases, the longest first. */
  readonly oblique: readonly string[];
};
