import { type Day, daysBetween } from '../mentions/days.ts';
import type { SentenceReading } from '../mentions/read-sentence.ts';
import type { Vocabulary } from '../mentions/vocabulary.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const YEAR = /^(?:19|20)\d\d$/u;
/** A month or year named among so many first words dates the whole sentence. */
const OPENING = 6;
/** The first sentences carry the event, whatever else they mention. */
const LEAD = 2;

/** Once the day of the event is known: sentences that name an earlier day, another month or an earlier year tell of earlier things. */
export function markBackground(sentences: readonly SentenceFacts[], day: Day, vocabulary: Vocabulary): SentenceFacts[] {
  return sentences.map((facts) => {
    const from = Math.min(facts.backgroundFrom, earlierDay(facts, day), otherTime(facts.reading, day, vocabulary));
    const isLead = facts.sentence.isTitle || facts.sentence.index <= LEAD;
    return from === facts.backgroundFrom || (isLead && from <= OPENING) ? facts : { ...facts, backgroundFrom: from };
  });
}

/** What a report of deliveries begins with is its news, whatever period it sums up: "last year it sent at least 100 missiles". */
export function markNews(sentences: readonly SentenceFacts[]): SentenceFacts[] {
  return sentences.map((facts) =>
    facts.sentence.isTitle || facts.sentence.index < LEAD
      ? { ...facts, backgroundFrom: facts.reading.words.length }
      : facts,
  );
}

function earlierDay({ dates, reading }: SentenceFacts, day: Day): number {
  const earlier = dates.find((date) => daysBetween(date.day, day) >= 2);
  if (earlier === undefined) return Number.POSITIVE_INFINITY;
  return earlier.from <= OPENING ? 0 : clauseStart(reading, earlier.from);
}

/** "In February", "in March 2017", "of 2020". */
function otherTime(reading: SentenceReading, day: Day, vocabulary: Vocabulary): number {
  const { words } = reading;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    if (YEAR.test(word) && Number(word) < Number(day.slice(0, 4)) && !/\d/u.test(words[at - 1] ?? ''))
      return at <= OPENING * 2 ? 0 : clauseStart(reading, at);
    const month =
      /^\p{L}/u.test(word) && at < OPENING && /^(?:in|у|в)$/u.test(words[at - 1] ?? '')
        ? vocabulary.monthOf(word)
        : undefined;
    if (month !== undefined && month !== Number(day.slice(5, 7)) && !/^\d/u.test(words[at + 1] ?? '')) return 0;
  }
  return Number.POSITIVE_INFINITY;
}

function clauseStart({ words }: SentenceReading, at: number): number {
  for (let i = at; i > 0; i--)
    if (/^[,;:—–(]$/u.test(words[i - 1] ?? '') || /^(?:for|since)$/u.test(words[i - 1] ?? '')) return i;
  return 0;
}
