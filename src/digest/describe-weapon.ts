import type { Quantity } from '../domain/facts.ts';
import { countedNoun, shortCount } from './format-count.ts';
import { genericNoun, type PostStyle, weaponNames } from './post-style.ts';
import type { WeaponRow } from './weapon-rows.ts';

/** `KN-23 ×2 of 5`, `57 drones`: a weapon and how many, for head lines. */
export function weaponWithCount(row: WeaponRow, style: PostStyle): string {
  const noun = genericOf(row, style);
  if (noun === undefined) {
    const name = weaponNames(row.ids, style);
    return row.launched === null ? name : `${name} ×${partOfWhole(row, shortCount, style)}`;
  }
  if (row.launched === null) return capitalise(noun.few ?? noun.other);
  return countedNoun(row.launched, noun, style.labels);
}

/** `53 shot down`, `all shot down`; null where the text gives no number. */
export function interception(row: WeaponRow, { labels }: PostStyle): string | null {
  const { launched, intercepted } = row;
  if (intercepted === null) return null;
  const all =
    launched !== null && intercepted.n > 1 && isExactly(launched, intercepted.n) && isExactly(intercepted, launched.n);
  return all ? labels.allShotDown : labels.shotDown(labels.bounds[intercepted.bound](String(intercepted.n)));
}

/** `2`, `2 of 5`; the whole is left out where it is no more than the part. */
export function partOfWhole(row: WeaponRow, format: (q: Quantity) => string, { labels }: PostStyle): string {
  if (row.launched === null) return '';
  const whole = row.outOf !== null && row.outOf.n > row.launched.n ? row.outOf : null;
  return whole === null ? format(row.launched) : labels.outOf(format(row.launched), format(whole));
}

export function genericOf(row: WeaponRow, style: PostStyle) {
  const [id] = row.ids;
  return row.ids.length === 1 && id !== undefined ? genericNoun(id, style) : undefined;
}

function isExactly(quantity: Quantity, n: number): boolean {
  return quantity.bound === 'exact' && quantity.n === n;
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
