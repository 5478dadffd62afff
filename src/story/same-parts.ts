/** One piece of evidence that an article belongs to a story (positive) or does not (negative). */
export type SamePart = {
  readonly part:
    | 'link'
    | 'copy'
    | 'words'
    | 'title'
    | 'ages'
    | 'day'
    | 'place'
    | 'weapon'
    | 'salvo'
    | 'toll'
    | 'claims'
    | 'time';
  /** About the natural logarithm of how much likelier the evidence is within one story than between two. */
  readonly points: number;
  /** What was compared, for an operator who asks why. */
  readonly note: string;
};
