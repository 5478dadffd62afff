import type { Bound, Quantity } from '../domain/facts.ts';
import type { Labels, NounForms } from './labels/labels.ts';

const SHORT: Readonly<Record<Bound, (n: string) => string>> = {
  exact: (n) => n,
  'at-least': (n) => `${n}+`,
  about: (n) => `~${n}`,
  'at-most': (n) => `≤${n}`,
};

/** A number where every sign counts, as in a head line: `12`, `12+`, `~12`, `≤12`. */
export function shortCount(quantity: Quantity, labels: Labels): string {
  return SHORT[quantity.bound](formatNumber(quantity.n, labels));
}

/** A number behind a name, as short: `×12`, `×12+`, `~12`. */
export function timesCount(quantity: Quantity, labels: Labels): string {
  const count = shortCount(quantity, labels);
  return quantity.bound === 'exact' || quantity.bound === 'at-least' ? `×${count}` : count;
}

/** A number in words where it is not exact: `12`, `at least 12`, `about 12`, `up to 12`. */
export function wordedCount(quantity: Quantity, labels: Labels): string {
  return labels.bounds[quantity.bound](formatNumber(quantity.n, labels));
}

/** Thousands parted as the language does: `3,000,000`. */
export function formatNumber(n: number, labels: Labels): string {
  return intlOf(labels.locale).numbers.format(n);
}

/** The form of a noun that goes with `n` in the language of the labels. */
export function nounFor(n: number, noun: NounForms, labels: Labels): string {
  return noun[intlOf(labels.locale).plurals.select(n)] ?? noun.other;
}

/** `5 outlets` */
export function plainCount(n: number, noun: NounForms, labels: Labels): string {
  return `${formatNumber(n, labels)} ${nounFor(n, noun, labels)}`;
}

/** A counted noun with the words of the bound: `at least 12 injured`. */
export function countedNoun(quantity: Quantity, noun: NounForms, labels: Labels): string {
  const isGenitive = labels.genitiveAfter.includes(quantity.bound);
  const form = isGenitive ? genitiveFor(quantity.n, noun, labels) : nounFor(quantity.n, noun, labels);
  return `${wordedCount(quantity, labels)} ${form}`;
}

/** The genitive of a noun that goes with `n`: «31 пораненого», «32 поранених». In English the plain form. */
export function genitiveFor(n: number, noun: NounForms, labels: Labels): string {
  if (noun.many === undefined) return nounFor(n, noun, labels);
  return intlOf(labels.locale).plurals.select(n) === 'one' ? noun.other : noun.many;
}

type LocaleFormats = { readonly numbers: Intl.NumberFormat; readonly plurals: Intl.PluralRules };

/** Making one takes some 50 µs, and a post asks for dozens: kept by locale, of which there are as many as label files. */
const formats = new Map<string, LocaleFormats>();

function intlOf(locale: string): LocaleFormats {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) };
  formats.set(locale, made);
  return made;
}
