import { type CueGroup, isQuote } from './cue-group.ts';
import { quotedName, type Range, sourceBefore } from './find-source.ts';
import { sourceAfter } from './source-after.ts';
import type { QuoteTag } from '../lang/quote-words.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

export type Subject = Range | undefined;

const AND = /^(?:and|but|then|or|і|та|й|и|а)$/u;
const BEFORE_GERUND = /^(?:,|in|while|by|and|without|—|–)$/u;
const DASH = /^[,—–-]$/u;
/** Behind "was" these are no passive. */
const ABLE =
  /^(?:unable|able|aware|confident|adamant|convinced|hopeful|concerned|ready|willing|reluctant|eager|prepared)$/u;
const HAVE = /^(?:has|have|had)$/u;
const BE = /^(?:is|was|are|were|be|been|being)$/u;
const REACH = 14;

/**
 * The source of a cue: the subject before it, behind it where the order is turned ("…," said X), or the subject of the
 * cue before ("and added", "saying that"). `last` is that one; `floor` is where the cue before ends.
 */
export function chooseSource(reading: TaggedSentence<QuoteTag>, cue: CueGroup, floor: number, last: Subject): Subject {
  if (cue.kind === 'passive') return undefined;
  if (cue.kind === 'citing') return last;
  if (cue.own) return { from: cue.from + 1, to: cue.from + 2 };
  if (cue.kind === 'according') return sourceAfter(reading, cue.to, { apposition: true, initial: cue.from === 0 });
  if (cue.kind === 'noun') return sourceBefore(reading, cue.from - 1, floor);
  const before = reading.words[cue.from - 1];
  if (cue.gerund && (before === undefined || BEFORE_GERUND.test(before)))
    return mainSubject(reading, last) ?? firstSubject(reading, cue);
  if (isPassive(reading, cue)) return undefined;
  if (before !== undefined && AND.test(before)) return mainSubject(reading, last) ?? firstSubject(reading, cue);
  const parted = before === undefined || DASH.test(before) || isQuote(before);
  if (isQuote(before) && isQuote(reading.words[cue.to])) return sourceBefore(reading, cue.from, floor);
  if (quotedName(reading, cue.from - 1, floor) !== undefined) return sourceBefore(reading, cue.from, floor);
  if (!parted)
    return (
      subjectBefore(reading, cue, floor) ??
      (reading.endAt(cue.from - 1, 'boundary') === undefined ? undefined : mainSubject(reading, last))
    );
  const named = before === ',' ? sourceBefore(reading, cue.from, floor) : undefined;
  const after = sourceAfter(reading, cue.to, { apposition: true });
  const turned =
    after !== undefined && ((isTurned(reading, cue) && closes(reading, after.to)) || reports(reading, cue, after));
  if (named !== undefined && !turned) return named;
  return after ?? (before === ',' ? last : undefined);
}

/** Behind a speaker who follows the verb, the sentence ends or goes on after a comma. */
function closes({ words, tokens }: TaggedSentence<QuoteTag>, at: number): boolean {
  const word = words[at];
  return word === undefined || /^[,.;:—–]$/u.test(word) || /^[\u0400-\u04ff]/u.test(tokens[at]?.text ?? '');
}

/** "was identified", "had been reported": the subject is no source. */
function isPassive({ words }: TaggedSentence<QuoteTag>, { from, head, gerund }: CueGroup): boolean {
  const verb = words[head] ?? '';
  return !gerund && !verb.endsWith('ing') && !ABLE.test(verb) && words.slice(from, head).some((word) => BE.test(word));
}

/** `…, said Serhii Bolvinov`: a name or title follows the verb. */
function isTurned(reading: TaggedSentence<QuoteTag>, { to }: CueGroup): boolean {
  const { tokens, words } = reading;
  if (reading.endAt(to, 'pronoun') === to + 1 && words[to + 1] === ',') return true;
  if (/^[\u0400-\u04ff]/u.test(words[to] ?? '')) return true;
  return /^\p{Lu}/u.test(tokens[to]?.text ?? '') || /^(?:president|prime|spokes\p{L}+)$/u.test(words[to] ?? '');
}

/** «Загинули двоє, ще семеро поранені, повідомив голова ОВА Олег Синєгубов у Telegram»: whom such a verb has behind it has no other role. */
function reports(reading: TaggedSentence<QuoteTag>, { hearer }: CueGroup, { from, to }: Range): boolean {
  const { words, tokens } = reading;
  const next = words[to];
  const ends = next === undefined || next === '.' || reading.endAt(to, 'preposition') !== undefined;
  return (
    hearer &&
    (ends || reading.endAt(to, 'aside') !== undefined) &&
    /^\p{Script=Cyrillic}/u.test(words[from] ?? '') &&
    tokens.slice(from, to).some(({ text }) => /^\p{Lu}/u.test(text))
  );
}

/** The subject, also where time or place part it from its verb: "Washington has over the years accused". */
function subjectBefore(reading: TaggedSentence<QuoteTag>, cue: CueGroup, floor: number): Subject {
  const { words } = reading;
  const within = bodyWithin(reading, cue, floor);
  if (within !== undefined) return within;
  const fronted = objectBefore(reading, cue, floor);
  if (fronted !== undefined && fronted === floor) {
    const named = capitalsBefore(reading, cue.from, fronted);
    if (named !== undefined) return named;
  }
  if (fronted !== undefined && fronted > floor) {
    const pronoun = reading.endAt(cue.from - 1, 'pronoun') === cue.from;
    return pronoun ? { from: cue.from - 1, to: cue.from } : (sourceBefore(reading, fronted, floor) ?? undefined);
  }
  const nearest = sourceBefore(reading, cue.from, floor);
  if (nearest === undefined) return undefined;
  const source = headOfRelative(reading, nearest, floor) ?? nearest;
  const before = source.from - 1;
  if (isTimePhrase(reading, source)) return sourceBefore(reading, before, floor) ?? source;
  if (
    before < floor ||
    (reading.endAt(before, 'preposition') !== source.from && !/^(?:over|during|at)$/u.test(words[before] ?? ''))
  )
    return source;
  const main = mainBefore(reading, source, floor);
  if (main !== undefined) return main;
  for (let i = before - 1; i > Math.max(floor, before - REACH); i--) {
    if (HAVE.test(words[i] ?? '')) return sourceBefore(reading, i, floor);
    if (/^[,;:]$/u.test(words[i] ?? '')) break;
  }
  // A noun of a phrase such as "in Kyiv" is no subject; "in Kyiv officials" is.
  return source.to - source.from === 1 &&
    before === 0 &&
    reading.endAt(before, 'preposition') !== undefined &&
    reading.endAt(source.from, 'pronoun') === undefined
    ? undefined
    : source;
}

/** "Two officers who have seen the report said": the officers. */
function headOfRelative(reading: TaggedSentence<QuoteTag>, { from }: Range, floor: number): Subject {
  for (let i = from - 1; i > Math.max(floor, from - RELATIVE_REACH); i--) {
    const word = reading.words[i] ?? '';
    if (/^[,;:.]$/u.test(word)) return undefined;
    if (word === 'who') return sourceBefore(reading, i, floor);
  }
  return undefined;
}

/** Words between "who" and the object of its clause. */
const RELATIVE_REACH = 6;

/** "The Kremlin on its weekly call denied": a noun in small letters behind a preposition, and right before it a name. */
function mainBefore(reading: TaggedSentence<QuoteTag>, { from, to }: Range, floor: number): Subject {
  const small = (at: number): boolean => !/^\p{Lu}/u.test(reading.tokens[at]?.text ?? '');
  for (let i = from; i < to; i++) if (!small(i)) return undefined;
  const main = sourceBefore(reading, from - 1, floor);
  return main !== undefined && main.to === from - 1 && !small(main.to - 1) ? main : undefined;
}

/** «Минобороны через три часа объявило»: time between subject and verb. */
function isTimePhrase({ words, tokens }: TaggedSentence<QuoteTag>, { from, to }: Range): boolean {
  return (
    from > 1 &&
    /^(?:через|за|після|после|на|в|у)$/u.test(words[from - 1] ?? '') &&
    tokens.slice(from, to).every(({ text }) => /^[\p{Ll}\d]/u.test(text)) &&
    /^\p{L}/u.test(tokens[from - 2]?.text ?? '')
  );
}

/** «Песков сообщения о поставках опроверг»: where the object begins that stands before its verb. */
export function objectBefore(reading: TaggedSentence<QuoteTag>, cue: CueGroup, floor: number): number | undefined {
  for (let i = cue.from - 1; i >= Math.max(floor, cue.from - REACH); i--) {
    if (/^[,;:]$/u.test(reading.words[i] ?? '')) return undefined;
    if (reading.endAt(i, 'object') !== undefined)
      return reading.endAt(i - 1, 'determiner') === i || /^(?:цю|эту|ці|эти)$/u.test(reading.words[i - 1] ?? '')
        ? i - 1
        : i;
  }
  return undefined;
}

/** «Сообщения о ракетах Минобороны опровергло»: the capitalised words right before the verb. */
function capitalsBefore({ tokens }: TaggedSentence<QuoteTag>, at: number, floor: number): Subject {
  let from = at;
  while (from > floor + 1 && /^\p{Lu}[\p{L}’ʼ']+$/u.test(tokens[from - 1]?.text ?? '')) from--;
  return from < at ? { from, to: at } : undefined;
}

/** «У розвідці кажуть», «в Минобороны не подтвердили»: a body in the place of a subject. */
function bodyWithin(reading: TaggedSentence<QuoteTag>, cue: CueGroup, floor: number): Subject {
  const { words } = reading;
  for (let i = cue.from - 1; i >= Math.max(floor, cue.from - REACH); i--) {
    const word = words[i] ?? '';
    if (/^[,;:.]$/u.test(word) || (reading.endAt(i, 'boundary') !== undefined && i < cue.from - 1)) return undefined;
    if (reading.endAt(i, 'within') !== i + 1 || reading.endAt(i, 'aside') !== undefined) continue;
    const first =
      i === 0 ||
      /^[,;:—–«"]$/u.test(words[i - 1] ?? '') ||
      reading.endAt(i - 1, 'boundary') !== undefined ||
      AND.test(words[i - 1] ?? '');
    if (!first) continue;
    let stop = reading.startBefore(cue.from, 'aside') ?? cue.from;
    for (let j = i + 2; j < stop; j++)
      if (reading.endAt(j, 'object') !== undefined || /^(?:цю|эту|це|это|ці|эти|цьому|этому)$/u.test(words[j] ?? ''))
        stop = j;
    return { from: i + 1, to: Math.max(i + 2, stop) };
  }
  return undefined;
}

/** "X, who asked not to be named, went further and said": X, not "who". */
function mainSubject(reading: TaggedSentence<QuoteTag>, last: Subject): Subject {
  if (last === undefined || last.to - last.from > 1 || reading.endAt(last.from, 'relative') === undefined) return last;
  const comma = reading.words[last.from - 1] === ',' ? 1 : 0;
  return sourceBefore(reading, last.from - comma, 0) ?? last;
}

/** The subject of the sentence's first verb. */
function firstSubject(reading: TaggedSentence<QuoteTag>, cue: CueGroup): Subject {
  for (let i = 1; i < Math.min(cue.from, REACH); i++) {
    if (/^['’]s$/u.test(reading.words[i] ?? '')) continue;
    if (
      (['auxiliary', 'past'] as const).some((tag) => reading.endAt(i, tag) !== undefined) ||
      /^\p{Ll}{3,}ed$/u.test(reading.words[i] ?? '')
    )
      return sourceBefore(reading, i, 0);
  }
  return undefined;
}
