/**
 * Share of the word pairs that two texts have in common, 0 to 1, from their sketches (`story/sketch-text.ts`): edited copies 0.7,
 * the same told anew below 0.1. 0 where one has no sketch.
 */
export function sketchSimilarity(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same / a.length;
}
