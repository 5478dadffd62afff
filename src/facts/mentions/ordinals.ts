import type { SentenceReading } from './read-sentence.ts';
import { vocabularyOf } from './vocabulary.ts';

const IN_FIGURES = /^(\d{1,3})(?:st|nd|rd|th|-?[йяаєеого]{1,3}|번째)$/u;

/** The number of an ordinal: "34th", "thirty-fourth", «восьма». Undefined for other words, and for "first", which rarely counts. */
export function ordinalOf({ words, lang }: SentenceReading, at: number): number | undefined {
  const word = words[at] ?? '';
  const figures = IN_FIGURES.exec(word);
  if (figures !== null) return Number(figures[1]);
  const { ordinals, numbers } = vocabularyOf(lang);
  const known = ordinals.find(([stem]) => word.startsWith(stem))?.[1];
  if (known !== undefined) return known;
  const [tens = '', ones] = word.split('-');
  const low = ones === undefined ? undefined : ordinals.find(([stem]) => ones === stem)?.[1];
  const high = numbers.get(tens);
  return low === undefined || high === undefined ? undefined : high + low;
}
