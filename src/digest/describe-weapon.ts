import type { Quantity } from '../domain/facts.ts';
import { countedNoun, formatNumber, nounFor, shortCount, wordedCount } from './format-count.ts';
import type { NounForms } from './labels/labels.ts';
import { countableNoun, NAME_UNITS, type PostStyle, weaponNames } from './post-style.ts';
import { inlineText } from './telegram-html.ts';
import type { WeaponRow } from './weapon-rows.ts';

/** `KN-23 ×2 of 5`, `57 drones`: a weapon and how many, in as few signs as possible, for head lines. */
export function shortWeapon(row: WeaponRow, style: PostStyle): string {
  const { labels } = style;
  const noun = nounOf(row, style);
  if (noun !== undefined && row.launched !== null) {
    return `${shortCount(row.launched, labels)} ${nounFor(row.launched.n, noun, labels)}`;
  }
  const name = bareName(row, style);
  // "KN-23 ×1+": that there was one goes without saying.
  if (row.launched === null || (row.launched.n === 1 && row.launched.bound === 'at-least')) return name;
  const count = withWhole(row, row.launched, (q) => shortCount(q, labels), style);
  return row.launched.bound === 'exact' || row.launched.bound === 'at-least' ? `${name} ×${count}` : `${name} ${count}`;
}

/** `KN-23 (ballistic missile), 2 of 5`, `Gerbera, about 60`, `57 drones, 53 shot down`. `aside` comes behind the name. */
export function fullWeapon(row: WeaponRow, aside: string, style: PostStyle): string {
  const { labels } = style;
  const noun = nounOf(row, style);
  const shot = interception(row, style);
  const name = `${bareName(row, style)}${aside}`;
  if (row.launched === null) return join([name, shot]);
  if (noun !== undefined) return join([countedNoun(row.launched, noun, labels) + aside, shot]);
  if (row.launched.bound === 'exact' && wholeOf(row) === null) {
    return join([`${name} ×${formatNumber(row.launched.n, labels)}`, shot]);
  }
  return join([name, withWhole(row, row.launched, (q) => wordedCount(q, labels), style), shot]);
}

/** `53 shot down`, `all shot down`, of a supply `750 seized`; empty where the text gives no number. */
export function interception(row: WeaponRow, { labels, supply }: PostStyle): string {
  const { launched, intercepted } = row;
  if (intercepted === null) return '';
  if (supply) return labels.seized(wordedCount(intercepted, labels));
  const all = launched !== null && intercepted.n > 1 && same(launched, intercepted) && launched.bound === 'exact';
  return all ? labels.allShotDown : labels.shotDown(wordedCount(intercepted, labels));
}

/** Kinds of weapons begin small where another name stands before them: `Samad-3, missiles`. */
export function shortWeapons(rows: readonly WeaponRow[], style: PostStyle): string {
  return rows
    .map((row, i) => {
      const name = shortWeapon(row, style);
      return i > 0 && nounOf(row, style) !== undefined ? name.charAt(0).toLowerCase() + name.slice(1) : name;
    })
    .join(', ');
}

function bareName(row: WeaponRow, style: PostStyle): string {
  const noun = nounOf(row, style);
  // Without a number the kind is named, not how many there were: only a count of the intercepted says "several".
  if (noun === undefined || row.intercepted === null) return capitalise(weaponNames(row.ids, style));
  return capitalise(inlineText(noun.few ?? noun.other, NAME_UNITS));
}

function nounOf({ ids }: WeaponRow, { labels }: PostStyle): NounForms | undefined {
  const [id] = ids;
  return ids.length === 1 && id !== undefined ? countableNoun(id, labels) : undefined;
}

function withWhole(row: WeaponRow, part: Quantity, format: (q: Quantity) => string, { labels }: PostStyle): string {
  const whole = wholeOf(row);
  return whole === null ? format(part) : labels.outOf(format(part), format(whole));
}

/** The salvo that the weapon is a part of; null where that says no more than the weapon's own number. */
function wholeOf({ launched, outOf }: WeaponRow): Quantity | null {
  return launched !== null && outOf !== null && outOf.n > launched.n ? outOf : null;
}

function same(a: Quantity, b: Quantity): boolean {
  return a.n === b.n && a.bound === b.bound;
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
