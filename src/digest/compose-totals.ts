import type { Quantity } from '../domain/facts.ts';
import type { DigestTotals, FamilyTotal } from './digest-totals.ts';
import { countedNoun, timesCount, wordedCount } from './format-count.ts';
import type { Labels, NounForms } from './labels/labels.ts';
import { countableNoun, NAME_UNITS } from './post-style.ts';
import { bold, inlineText } from './telegram-html.ts';

/** `In all  541 drones (460 shot down), 20 missiles (14 shot down) · 2 killed, at least 15 injured`; empty without a number. */
export function composeTotals({ families, killed, injured }: DigestTotals, labels: Labels): string {
  const weapons = families.map((total) => familyTotal(total, labels)).join(', ');
  const hurt = [toll(killed, labels.killed, labels), toll(injured, labels.injured, labels)].filter(Boolean).join(', ');
  const sums = [weapons, hurt].filter(Boolean).join(' · ');
  return sums === '' ? '' : `${bold(labels.inAll)}  ${sums}`;
}

function familyTotal({ family, launched, intercepted }: FamilyTotal, labels: Labels): string {
  if (launched === null) return intercepted === null ? '' : labels.shotDown(counted(intercepted, family, labels));
  const shot = intercepted === null ? '' : ` (${labels.shotDown(wordedCount(intercepted, labels))})`;
  return counted(launched, family, labels) + shot;
}

function counted(quantity: Quantity, family: string, labels: Labels): string {
  const noun = countableNoun(family, labels);
  if (noun !== undefined) return countedNoun(quantity, noun, labels);
  const kind = Object.hasOwn(labels.kinds, family) ? labels.kinds[family]?.other : undefined;
  return `${kind ?? inlineText(family.replaceAll('-', ' '), NAME_UNITS)} ${timesCount(quantity, labels)}`;
}

function toll(quantity: Quantity | null, noun: NounForms, labels: Labels): string {
  return quantity === null || quantity.n === 0 ? '' : countedNoun(quantity, noun, labels);
}
