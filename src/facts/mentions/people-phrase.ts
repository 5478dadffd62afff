import type { Bound } from '../../domain/facts.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';

/** Some people of a sentence, counted or single: "at least 34 people", "a father and his son", "Ivan Petrenko, 64". */
export type People = {
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly bound: Bound;
  /** How sure it is that new people are meant: a number, "a man", "the man". */
  readonly kind: 'number' | 'single' | 'known';
  /** Part of those counted before: "two of them children", "including three minors". */
  readonly subset: boolean;
  /** "three others", «ще двоє»: besides those counted elsewhere. */
  readonly others: boolean;
};

/** How many words may stand between a number and the people that it counts: "34 badly burned Ukrainian soldiers". */
export const MAX_ADJECTIVES = 5;
export const STOPS = /^[,.;:()!?—–"“”«»]$/u;

/** "Among the wounded are two doctors". */
const SUBSET_REACH = 5;

/** "police officer", "crew members": nouns in a row are one. */
export function headOf(reading: SentenceReading, at: number): number {
  let to = at;
  for (
    let next = tagAt(reading, to, 'persons', 'person');
    next !== undefined;
    next = tagAt(reading, to, 'persons', 'person')
  )
    to = next.to;
  return to;
}

export function otherAt(reading: SentenceReading, at: number): boolean {
  return tagAt(reading, at, 'other') !== undefined;
}

export function otherBefore(reading: SentenceReading, at: number): boolean {
  return tagBefore(reading, at, 'other') !== undefined;
}

export function isSubset(reading: SentenceReading, from: number, to: number): boolean {
  if (tagBefore(reading, from, 'subset') !== undefined || tagAt(reading, to, 'subset', 'included') !== undefined)
    return true;
  for (let i = from; i > from - SUBSET_REACH && i > 0; i--) {
    if (tagBefore(reading, i, 'among-those') !== undefined) return true;
    if (STOPS.test(reading.words[i - 1] ?? '')) return false;
  }
  return false;
}
