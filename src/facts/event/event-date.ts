import type { EventDate } from '../../domain/facts.ts';
import { type Document, quoteAt } from '../../text/document.ts';
import { datelineEnd } from '../mentions/dateline.ts';
import type { DateMention } from '../mentions/date-mention.ts';
import { type SentenceReading, tagAt, tagBefore, tagged } from '../mentions/read-sentence.ts';
import type { EventKind } from './event-kind.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const LEAD = 6;

/** The day of the event: of the days that the text names, the one that belongs to a strike near its beginning. */
export function readEventDate(doc: Document, sentences: readonly SentenceFacts[], kind: EventKind): EventDate | null {
  let best: { weight: number; date: DateMention; facts: SentenceFacts } | undefined;
  for (const facts of sentences) {
    for (const date of facts.dates) {
      if (date.from >= facts.backgroundFrom) continue;
      if (kind === 'supply' && (inDateline(facts.reading, date) || !facts.happens)) continue;
      const weight = weigh(facts, date);
      if (weight > 0 && weight > (best?.weight ?? 0)) best = { weight, date, facts };
    }
  }
  if (best === undefined) return null;
  const { date, facts } = best;
  const start = facts.reading.tokens[date.from]?.start ?? facts.sentence.start;
  const end = facts.reading.tokens[date.to - 1]?.end ?? facts.sentence.end;
  return { day: nightOf(facts, date), ...quoteAt(doc, start, end), rule: `date/${date.rule}` };
}

/** "On Sunday, the president said that a missile had hit Kyiv overnight": the night before he said it, not before it was published. */
function nightOf({ reading, dates }: SentenceFacts, date: DateMention): string {
  if (date.rule !== 'night') return date.day;
  return dates.find((other) => other.rule !== 'night' && isOfSpeech(reading, other))?.day ?? date.day;
}

function weigh({ sentence, reading, happens, isItem }: SentenceFacts, date: DateMention): number {
  let weight = Math.max(0, LEAD - sentence.index) * 0.5;
  if (happens) weight += 3;
  if (tagAt(reading, date.to, 'strike') !== undefined && reading.words[date.to - 1]?.endsWith("'s") === true)
    weight += 1.5;
  if (inDateline(reading, date)) return sentence.isTitle ? 0 : 0.5;
  if (isOfSpeech(reading, date)) return 0;
  if (/^(?:after|following)$/u.test(reading.words[date.to] ?? '')) weight -= 2.5;
  if (date.rule === 'night') weight -= 0.4;
  if (date.rule === 'clock') return happens && sentence.index < LEAD && !sentence.isTitle ? 0.1 : 0;
  if (date.rule === 'calendar') weight += 0.3;
  if (isItem) weight -= 1;
  return weight;
}

/** "said on Friday", "told reporters on Tuesday", "a report published on Monday": the nearest verb before is one of speech. */
function isOfSpeech(reading: SentenceReading, date: DateMention): boolean {
  if (reading.lang === 'ko') return isOfKoreanSpeech(reading, date);
  if (reading.lang !== 'en') {
    for (let i = date.to; i < date.to + 3; i++) if (tagAt(reading, i, 'say', 'disclose') !== undefined) return true;
  }
  for (let i = date.from; i > date.from - 8 && i > 0; i--) {
    const hit = tagBefore(
      reading,
      i,
      'say',
      'disclose',
      'strike',
      'launch',
      'kill',
      'die',
      'hurt',
      'wound',
      'intercept',
    );
    if (hit !== undefined) return hit.tag === 'say' || hit.tag === 'disclose';
    if (/^[,;:—–]$/u.test(reading.words[i - 1] ?? '') && i < date.from) return false;
  }
  return tagAt(reading, date.to, 'disclose') !== undefined || opensSpeech(reading, date);
}

/** So far after a day that opens its sentence the verb may stand that it belongs to. */
const OPENING_REACH = 9;

/** "On Wednesday prosecutors said that": the first verb after a day that opens its sentence is one of speech. */
function opensSpeech(reading: SentenceReading, date: DateMention): boolean {
  if (date.from > 2) return false;
  for (let i = date.to; i < date.to + OPENING_REACH; i++) {
    if (tagAt(reading, i, 'strike', 'launch', 'kill', 'die', 'hurt', 'wound', 'intercept') !== undefined) return false;
    if (tagAt(reading, i, 'say', 'disclose') !== undefined) return true;
  }
  return false;
}

/** "국정원은 20일 … 밝혔다": a day right after who speaks, and no hour of the day with it. */
function isOfKoreanSpeech(reading: SentenceReading, date: DateMention): boolean {
  const hour = reading.words.slice(date.to, date.to + 4).some((word) => /^(?:새벽|오전|오후|밤|저녁|아침)/u.test(word));
  const speaker =
    date.from === 0 ||
    tagAt(reading, date.to, 'say', 'deny') !== undefined ||
    /(?:은|는|이|가|\))$/u.test(reading.words[date.from - 1] ?? '') ||
    /간담회/u.test(reading.words[date.to] ?? '');
  return !hour && speaker && tagged(reading, 'say', 'deny').length > 0;
}

/** "KYIV, April 24 - ": the day on which it was written; a stop after it ends a sentence of its own. */
function inDateline({ tokens, words, sentence }: SentenceReading, { from, to }: DateMention): boolean {
  if ((tokens[from]?.start ?? 0) < datelineEnd(sentence)) return true;
  return !sentence.isTitle && from <= 6 && /^[,()]$/u.test(words[from - 1] ?? '') && words.length <= to + 1;
}
