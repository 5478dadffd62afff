import { type SentenceReading, tagAt } from '../mentions/read-sentence.ts';

/** So far after the verb its target may stand: "sent 40 long-range drones and decoys at". */
const REACH = 26;

/** Whether the words at the token hand weapons over. "Sent" does, unless it is at or against something. */
export function handsOver(reading: SentenceReading, at: number): boolean {
  if (tagAt(reading, at, 'deliver') === undefined) return false;
  if (tagAt(reading, at, 'launch') === undefined) return true;
  for (let i = at + 1; i < at + REACH; i++) {
    if (/^(?:[.;:]|to|until)$/u.test(reading.words[i] ?? '.')) return true;
    if (/^(?:at|against|towards?|over|into|across|on|по|на)$/u.test(reading.words[i] ?? '')) return false;
  }
  return true;
}
