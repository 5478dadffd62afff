import type { Quantity } from '../domain/facts.ts';
import { countedNoun } from './format-count.ts';
import type { Labels } from './labels/labels.ts';

/** `2 killed, at least 12 injured`; empty where the text gives no number, which is not the same as nobody. */
export function casualties(
  { killed, injured }: { readonly killed: Quantity | null; readonly injured: Quantity | null },
  labels: Labels,
): string {
  if (isNobody(killed) && isNobody(injured)) return labels.noCasualties;
  const parts = [
    killed === null ? '' : isNobody(killed) ? labels.nobodyKilled : countedNoun(killed, labels.killed, labels),
    injured === null ? '' : isNobody(injured) ? labels.nobodyInjured : countedNoun(injured, labels.injured, labels),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function isNobody(quantity: Quantity | null): boolean {
  return quantity !== null && quantity.n === 0 && quantity.bound === 'exact';
}
