import type { ClaimContext } from './claim-context.ts';
import { vocabularyOf } from '../mentions/vocabulary.ts';
import { actorOf } from './find-user.ts';
import { completed, learn } from './known-people.ts';
import { withLedBody } from './led-body.ts';
import type { Speaker } from './speaker.ts';
import { nameSource } from './name-source.ts';
import { offsetsOf, type Part, type Statement, textOf } from './statements.ts';
import {
  findIntroducedBodies,
  findIntroductions,
  findNamedBodies,
  findSubjectBodies,
  lastIntroduced,
} from './find-introductions.ts';

const POSSESSIVE = /^(?:його|її|їх|їхніми|его|ее|их)$/u;
const RELATIVE = /^(?:who|which|який|яка|які|который|которая|которые)$/u;
const SPEAKERS =
  /^(?:researchers|investigators|experts|analysts|team|monitors|inspectors|authors|officials|report|panel|spokesman|spokeswoman)$/u;

/** What "according to its …" and "its … show" give back to the body that spoke last. */
const OWN_FINDINGS =
  /^(?:findings|data|information|figures|account|assessment|investigation|estimate|estimates|count|records|conclusions?|analysis|version|inquiry|examination|experts|preliminary)$/u;

/** Remembers who has spoken, in the order of the text, to give pronouns and short names back to them. */
export type SpeakerMemory = {
  readonly resolve: (statement: Statement) => Speaker | null;
  /** The full name for a last name, once the whole text is read. */
  readonly full: (speaker: Speaker) => Speaker;
};

export function rememberSpeakers(context: ClaimContext): SpeakerMemory {
  const people = new Map<string, Speaker>();
  /** Bodies in the order in which they were named, those of persons included. */
  const bodies: Speaker[] = [];
  /** The country that the name of a body has. */
  const countries = new Map<string, string | null>();
  let lastBody: Speaker | undefined;
  let lastPerson: Speaker | undefined;
  let last: Speaker | undefined;
  /** Whoever a sentence introduces beside its speaker is not whom "he" takes up: it counts from that sentence's end. */
  let lastAt = -1;
  let outer: { readonly from: number; readonly to: number; readonly speaker: Speaker } | undefined;
  const introductions = findIntroductions(context);
  const named = findNamedBodies(context);
  const byShort = new Map(named.map(({ short, name }) => [short, name]));
  let nextNamed = 0;
  const subjects = [...findSubjectBodies(context), ...findIntroducedBodies(context)].sort((a, b) => a.at - b.at);
  let nextSubject = 0;
  let lastBodyAt = -1;
  for (const { speaker } of introductions) learn(people, speaker);
  const note = (speaker: Speaker, at: number, source: Part): Speaker => {
    // "A US defence official said": somebody without a name, whom "he" takes up and "it" does not.
    if (speaker.kind === 'body' && isUnnamedPerson(source)) lastPerson = speaker;
    countries.set(speaker.name, actorOf(context, source));
    if (speaker.kind === 'body' && !isUnnamedPerson(source)) {
      keep(bodies, speaker);
      lastBody = speaker;
      lastBodyAt = at;
      last = speaker;
      return speaker;
    }
    lastAt = at;
    if (speaker.kind === 'body') {
      last = speaker;
      return speaker;
    }
    if (speaker.body !== null) keep(bodies, { kind: 'body', name: speaker.body, body: null });
    if (speaker.kind === 'person') learn(people, speaker);
    lastPerson = completed(speaker, people);
    last = lastPerson;
    return lastPerson;
  };
  const person = (source: Part, at: number): Speaker | null => {
    const word = source.reading.words[source.from] ?? '';
    if (POSSESSIVE.test(word)) return last ?? null;
    const named = RELATIVE.test(word) ? antecedent(context, source) : undefined;
    const found = named ?? lastIntroduced(introductions, at, lastAt);
    // Of "a post by a lawmaker, X, who had written that" it is not X whom "he" takes up.
    if (named !== undefined) return completed(named, people);
    if (found !== undefined) return note(found, source.reading.sentence.end, source);
    lastAt = source.reading.sentence.end;
    return lastPerson ?? (last?.kind === 'body' ? null : (last ?? null));
  };
  const resolve = ({ source, cue }: Statement): Speaker | null => {
    if (source === cue) return last ?? null;
    const { reading, from, to } = source;
    const at = reading.tokens[from]?.start ?? 0;
    for (let body = named[nextNamed]; body !== undefined && body.at < at; body = named[++nextNamed])
      keep(bodies, { kind: 'body', name: body.name, body: null });
    for (let one = subjects[nextSubject]; one !== undefined && one.at < at; one = subjects[++nextSubject]) {
      keep(bodies, one.speaker);
      if (one.at > lastBodyAt) {
        lastBody = one.speaker;
        lastBodyAt = one.at;
      }
    }
    if (to - from === 1) {
      const isPerson = reading.endAt(from, 'person-pronoun') !== undefined;
      const isBody = reading.endAt(from, 'body-pronoun') !== undefined;
      // "X said that he could not confirm": the pronoun in what X says is X.
      if (
        (isPerson || isBody) &&
        outer !== undefined &&
        at >= outer.from &&
        at < outer.to &&
        !RELATIVE.test(reading.words[from] ?? '')
      )
        return outer.speaker;
      if (isPerson) return person(source, at);
      if (isBody) return antecedentBody(context, source) ?? bodyFor(source, lastBody ?? last, bodies);
    }
    if (isOwned(source)) return bodies.at(-1) ?? nameSource(context, source);
    if (reading.endAt(from, 'known') === to || isPlainRole(source)) {
      const found = recall(context, source, { bodies, lastPerson });
      if (found !== undefined && (!isOwnedBy(source) || countries.get(found.name) === lastActor(context, at)))
        return found;
    }
    const own = withLedBody(context, source, nameSource(context, source));
    const speaker = withOwner(source, own, bodies.at(-1));
    if (speaker === null || !maySpeak(context, source, speaker)) return null;
    const full = byShort.get(speaker.name);
    if (full !== undefined) return note({ kind: 'body', name: full, body: null }, at, source);
    // "rights group finds": a title that names nobody is no name for later.
    return reading.sentence.isTitle && speaker.kind === 'body' && !/\p{Lu}/u.test(speaker.name)
      ? speaker
      : note(speaker, speaker.kind === 'body' ? at : reading.sentence.end, source);
  };
  return {
    resolve: (statement) => {
      const speaker = resolve(statement);
      const inside = statement.parts[0];
      if (speaker !== null && inside !== undefined && statement.parts.length === 1) {
        const { start, end } = offsetsOf(inside);
        if (outer === undefined || start >= outer.to) outer = { from: start, to: end, speaker };
      }
      return speaker;
    },
    full: (speaker) => completed(speaker, people),
  };
}

/** How many bodies back "the ministry" may reach. */
const RECENT = 30;
function keep(bodies: Speaker[], body: Speaker): void {
  bodies.push(body);
  if (bodies.length > RECENT) bodies.shift();
}

/** How far before "its" the country stands, in UTF-16 units. */
const OWNER_REACH = 400;

function lastActor(context: ClaimContext, at: number): string | undefined {
  return context.mentionsIn('actor', Math.max(0, at - OWNER_REACH), at).at(-1)?.ids[0];
}

/** "its defence ministry": no ministry of others that was named before. */
function isOwnedBy({ reading, from }: Part): boolean {
  return reading.endAt(from, 'owner') !== undefined;
}

/** "A US defence official", "an Iraqi colonel": one person without a name. */
function isUnnamedPerson({ reading, from, to }: Part): boolean {
  const comma = reading.words.slice(from, to).indexOf(',');
  const end = comma > 0 ? from + comma : to;
  return (
    reading.endAt(from, 'one') !== undefined &&
    (['title', 'role', 'spokes'] as const).some((tag) => reading.startBefore(end, tag) !== undefined)
  );
}

function isOne({ kind, name }: Speaker): boolean {
  return kind === 'body' && !/(?:^|\s)\p{Ll}+[^s]s$/u.test(name);
}

/** "it" is nobody of flesh and blood, and not several. */
function bodyFor({ reading, from }: Part, found: Speaker | undefined, bodies: readonly Speaker[]): Speaker | null {
  if (reading.endAt(from, 'thing-pronoun') === undefined) return found ?? null;
  return found !== undefined && isOne(found) ? found : (bodies.findLast(isOne) ?? null);
}

/** "its spokesman Danylo Kravets" speaks for the body that spoke last. */
function withOwner({ reading, from }: Part, speaker: Speaker | null, body: Speaker | undefined): Speaker | null {
  if (speaker === null || speaker.kind === 'body' || speaker.body !== null || body === undefined) return speaker;
  return /^(?:its|their|його|її|їх|їхній|его|её|ее|их)$/u.test(reading.words[from] ?? '')
    ? { ...speaker, body: body.name }
    : speaker;
}

/** "its researchers", "its first findings": the body that spoke last. */
function isOwned({ reading, from, to }: Part): boolean {
  return (
    to - from >= 2 &&
    /^(?:its|their)$/u.test(reading.words[from] ?? '') &&
    (SPEAKERS.test(reading.words[to - 1] ?? '') || OWN_FINDINGS.test(reading.words[to - 1] ?? ''))
  );
}

/** "three monitors", "investigators": a role in small letters, perhaps named in full before. */
function isPlainRole({ reading, from, to }: Part): boolean {
  return (
    to - from <= 3 &&
    reading.endAt(to - 1, 'body') !== undefined &&
    !reading.tokens.slice(from, to).some(({ text }, i) => /^\p{Lu}/u.test(text) && (i > 0 || from > 0))
  );
}

/** Whether the words name somebody who can speak: a person, a body, a country or group, or somebody with an office. */
function maySpeak(context: ClaimContext, source: Part, speaker: Speaker): boolean {
  const { reading, from, to } = source;
  if (
    reading
      .hits('no-speaker')
      // A phrase of several words is meant as a whole, though one of them may name a body: "declassified intelligence".
      .some((hit) => hit.from >= from && hit.from < to && (!hasOffice(source) || hit.to - hit.from > 1)) &&
    speaker.kind === 'body'
  )
    return false;
  if (speaker.kind !== 'body') return true;
  const { start, end } = offsetsOf(source);
  return (
    hasOffice(source) ||
    context.mentionsIn('actor', start, end).length > 0 ||
    context.doc.lang === 'ko' ||
    (from > 0 && /^\p{Lu}/u.test(speaker.name)) ||
    /\s\p{Lu}/u.test(speaker.name)
  );
}

function hasOffice({ reading, from, to }: Part): boolean {
  return (['body', 'title', 'spokes', 'role'] as const).some((tag) =>
    reading.hits(tag).some((hit) => hit.from >= from && hit.from < to),
  );
}

/** "the ministry" is the last body whose name has the word; "the minister" and "the spokesman" the last person. */
function recall(
  { doc }: ClaimContext,
  { reading, from, to }: Part,
  { bodies, lastPerson }: { readonly bodies: readonly Speaker[]; readonly lastPerson: Speaker | undefined },
): Speaker | undefined {
  const { numbers } = vocabularyOf(doc.lang);
  for (let i = from; i < to; i++) {
    const end = reading.endAt(i, 'body');
    if (end === undefined) continue;
    // "its air force" is no other force: what stands before the noun belongs to it, but for "three monitors".
    const words = reading.words
      .slice(from, end)
      .filter((word, at) => reading.endAt(from + at, 'lead') === undefined && !numbers.has(word));
    const stems = words.map((word) => word.slice(0, Math.max(5, word.length - 4)));
    const body = bodies.findLast(({ name }) => {
      const known = name.toLowerCase();
      return stems.every((stem) => known.includes(stem)) && known !== words.join(' ');
    });
    if (body !== undefined) return body;
    i = end - 1;
  }
  const isPerson =
    reading.endAt(to - 1, 'title') !== undefined ||
    (reading.endAt(from, 'title') !== undefined && reading.endAt(from, 'known') === to) ||
    reading.endAt(to - 1, 'role') !== undefined ||
    reading.endAt(to - 1, 'spokes') !== undefined;
  if (isPerson && !(reading.words[to - 1] ?? '').endsWith('s')) return lastPerson;
  return /^(?:agency|group|service|organi[sz]ation|body|watchdog|movement|report|statement|team|panel|ведомств.*|відомств.*)$/u.test(
    reading.words[to - 1] ?? '',
  )
    ? bodies.at(-1)
    : undefined;
}

/** "the air force, which reported": the body before the relative pronoun. */
function antecedentBody(context: ClaimContext, source: Part): Speaker | undefined {
  const { reading, from } = source;
  if (!RELATIVE.test(reading.words[from] ?? '') || reading.words[from - 1] !== ',') return undefined;
  const found = antecedent(context, source);
  const start = from - 1 - MAX_BODY;
  return found?.kind === 'body' && hasOffice({ reading, from: Math.max(0, start), to: from - 1 }) ? found : undefined;
}

/** Words of a body before "which". */
const MAX_BODY = 5;

/** "Andriy Kostin, Ukraine's prosecutor general, who said": the name before the relative pronoun. */
function antecedent(context: ClaimContext, { reading, from }: Part): Speaker | undefined {
  let end = from;
  if (reading.words[end - 1] === ',') end--;
  let start = end;
  let commas = 0;
  while (start > 0 && end - start < 16) {
    const word = reading.words[start - 1] ?? '';
    if (word === ',' && ++commas > 1) break;
    if (/^(?:by|that|and|to|from|,|as|is|was|were|are)$/u.test(word) && word !== ',') break;
    start--;
  }
  if (start >= end) return undefined;
  const named = nameSource(context, { reading, from: start, to: end });
  // A quotation or a clause is nobody's name.
  const isNobody = named === null || (!hasOffice({ reading, from: start, to: end }) && !/\p{Lu}/u.test(named.name));
  return isNobody || /["“”«»]/u.test(textOf(context, { reading, from: start, to: end })) ? undefined : named;
}
