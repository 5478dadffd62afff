import { type SentenceReading, tagAt } from '../mentions/read-sentence.ts';

/** "Pavlohrad was also hit", "Kyiv came under attack". Token indices, `to` exclusive. */
export function passiveAfter(reading: SentenceReading, place: { readonly from: number; readonly to: number }): boolean {
  for (let i = place.to; i < place.to + 12 && i < reading.words.length; i++) {
    if (tagAt(reading, i, 'say') !== undefined) return false;
    if (tagAt(reading, i, 'passive') === undefined) continue;
    for (let j = i + 1; j < i + 8; j++)
      if (tagAt(reading, j, 'target', 'strike') !== undefined && tagAt(reading, j, 'at') === undefined)
        return place.from < 6 || reading.sentence.isTitle;
    return false;
  }
  return false;
}
