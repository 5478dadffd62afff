/** One piece of evidence that an article belongs to a story (positive) or does not (negative). */
export type SamePart = {
  readonly part: 'link' | 'copy' | 'day' | 'place' | 'weapon' | 'toll' | 'claims' | 'words' | 'gap';
  readonly points: number;
  /** What was compared, for an operator who asks why. */
  readonly note: string;
};
