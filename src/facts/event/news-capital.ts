import { NEWS_CAPITALS } from '../gazetteer/news-capitals.ts';
import { stateAt } from '../gazetteer/us-states.ts';
import type { PlaceMention } from '../mentions/place-mention.ts';
import { type SentenceReading, tagAt, tagBefore } from '../mentions/read-sentence.ts';
import { passiveAfter } from './passive-after.ts';

/** Whether a place is a capital from which agencies report, and which stands for its government. "Paris, Texas" is none. */
export function isNewsCapital({ words, tokens }: SentenceReading, { name, to }: PlaceMention): boolean {
  if (!NEWS_CAPITALS.has(name.toLowerCase())) return false;
  return words[to] !== ',' || stateAt(words, (at) => tokens[at]?.text ?? '', to + 1) === 0;
}

/** Whether a capital is named as a place and not for its government: right after a preposition, and owning nothing. */
export function isPlaceOfCapital(reading: SentenceReading, place: PlaceMention): boolean {
  const { from, to } = place;
  if (reading.lang === 'ko' || !isNewsCapital(reading, place)) return true;
  if (reading.tokens[to - 1]?.text.search(/['’]s$/u) !== -1 || /^['’]s?$/u.test(reading.words[to] ?? '')) return false;
  if (reading.sentence.isTitle && from === 0) return tagAt(reading, to, 'strike', 'passive') !== undefined;
  return (
    tagBefore(reading, from, 'at', 'target', 'strike', 'near', 'region', 'settlement', 'part') !== undefined ||
    passiveAfter(reading, place)
  );
}
