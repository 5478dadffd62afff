/** A number with its words, as `at least 12`; `n` says how long its bar is. */
export type BarNumber = { readonly n: number; readonly text: string };

/** One kind of weapon in the picture of the week. */
export type WeaponBars = {
  readonly name: string;
  readonly launched: BarNumber | null;
  readonly intercepted: BarNumber | null;
  /** Which models they were; empty where nobody says. */
  readonly note: string;
};

/** What the picture of a week shows: plain text in the channel's language, in the order in which it stands there. */
export type WeekPicture = {
  readonly title: string;
  readonly period: string;
  readonly launched: string;
  readonly intercepted: string;
  readonly bars: readonly WeaponBars[];
  /** Who was hurt; empty where nobody gives numbers. */
  readonly toll: string;
  readonly movesTitle: string;
  readonly moves: readonly string[];
  /** Where the numbers come from. */
  readonly foot: readonly string[];
};
