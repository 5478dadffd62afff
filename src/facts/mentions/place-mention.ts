/** A place that a sentence names. Token indices, `to` exclusive. */
export type PlaceMention = {
  readonly from: number;
  readonly to: number;
  /** In English where the gazetteer knows it, else as the text has it. */
  readonly name: string;
  /** `named`: by its noun alone ("the village of Korotych", "Ben Gurion airport"). */
  readonly kind: 'settlement' | 'region' | 'named';
  readonly population: number;
  /** ISO code, where the gazetteer knows it. */
  readonly country?: string;
};
