import { type SentenceReading, tagAt, tagged } from '../mentions/read-sentence.ts';
import { handsOver } from './hands-over.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** What an article reports: that weapons were used, that they were handed over, or that they were taken on their way. */
export type EventKind = 'strike' | 'supply' | 'seizure';

const STRIKING = ['strike', 'launch', 'kill', 'die', 'hurt', 'wound', 'shot', 'intercept'] as const;

/**
 * A supply where the first sentence that tells something, the title or another, tells of weapons handed over and of none used.
 * What a report of a strike says further down of supplies, and a report of a supply of strikes, is background.
 */
export function eventKind(sentences: readonly SentenceFacts[]): EventKind {
  if (sentences.some((facts) => isLead(facts) && facts.reading.tags.has('seize'))) return 'seizure';
  const first = sentences.find(({ happens }) => happens);
  return first === undefined || usesWeapons(first.reading) ? 'strike' : 'supply';
}

function isLead({ sentence }: SentenceFacts): boolean {
  return sentence.isTitle || sentence.index <= 1;
}

function usesWeapons(reading: SentenceReading): boolean {
  return tagged(reading, ...STRIKING).some(
    ({ from }) => tagAt(reading, from, 'deliver') === undefined || !handsOver(reading, from),
  );
}
