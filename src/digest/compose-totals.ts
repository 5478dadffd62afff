import type { Quantity } from '../domain/facts.ts';
import type { DigestTotals, FamilyTotal, OriginTotal, Tally } from './digest-totals.ts';
import { countedNoun, timesCount, wordedCount } from './format-count.ts';
import type { Labels, NounForms } from './labels/labels.ts';
import { actorName, countableNoun, NAME_UNITS, type PostStyle } from './post-style.ts';
import { bold, inlineText } from './telegram-html.ts';

/** Origins that are named; the largest come first. */
const MAX_ORIGINS = 6;

/**
 * `In all  541 drones (460 shot down), 20 missiles (14 shot down) · 2 killed, at least 15 injured`, then who was hurt by
 * which weapon where there are several, and whose weapons they were; no line without a number.
 */
export function composeTotals(totals: DigestTotals, style: PostStyle): string {
  const { labels } = style;
  const counted = totals.families.map((total) => familyTotal(total, labels)).filter(Boolean);
  const sums = [counted.join(', '), toll(totals, labels)].filter(Boolean).join(' · ');
  const several = totals.families.length > 1;
  return [
    row(labels.inAll, sums),
    row(
      labels.byWeapon,
      several
        ? totals.families
            .map((total) => familyToll(total, labels))
            .filter(Boolean)
            .join(' · ')
        : '',
    ),
    row(
      labels.byOrigin,
      totals.origins
        .slice(0, MAX_ORIGINS)
        .map((total) => originTotal(total, style))
        .join(' · '),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** `5 missiles (1 shot down)`; empty where nothing is counted but casualties. */
export function familyTotal({ family, launched, intercepted }: FamilyTotal, labels: Labels): string {
  if (intercepted === null || intercepted.n === 0) return launched === null ? '' : counted(launched, family, labels);
  const onlyStopped = launched === null || (launched.bound === 'at-least' && launched.n === intercepted.n);
  if (onlyStopped) return labels.shotDown(counted(intercepted, family, labels));
  return `${counted(launched, family, labels)} (${labels.shotDown(wordedCount(intercepted, labels))})`;
}

/** `2 killed, at least 15 injured` */
export function toll({ killed, injured }: Pick<Tally, 'killed' | 'injured'>, labels: Labels): string {
  return [hurt(killed, labels.killed, labels), hurt(injured, labels.injured, labels)].filter(Boolean).join(', ');
}

function familyToll(total: FamilyTotal, labels: Labels): string {
  const sums = toll(total, labels);
  return sums === '' ? '' : `${familyName(total.family, labels)}: ${sums}`;
}

function originTotal(total: OriginTotal, style: PostStyle): string {
  const { labels } = style;
  const weapons = total.families.map((family) => familyTotal(family, labels)).filter(Boolean);
  return `${actorName(total.origin, style)}: ${[...weapons, toll(total, labels)].filter(Boolean).join(', ')}`;
}

function row(name: string, text: string): string {
  return text === '' ? '' : `${bold(name)}  ${text}`;
}

function counted(quantity: Quantity, family: string, labels: Labels): string {
  const noun = countableNoun(family, labels);
  if (noun !== undefined) return countedNoun(quantity, noun, labels);
  return `${familyName(family, labels)} ${timesCount(quantity, labels)}`;
}

/** The name of all of a family: `drones`. */
export function familyName(family: string, labels: Labels): string {
  const kind = Object.hasOwn(labels.kinds, family) ? labels.kinds[family] : undefined;
  return kind?.few ?? kind?.other ?? inlineText(family.replaceAll('-', ' '), NAME_UNITS);
}

function hurt(quantity: Quantity | null, noun: NounForms, labels: Labels): string {
  return quantity === null || quantity.n === 0 ? '' : countedNoun(quantity, noun, labels);
}
