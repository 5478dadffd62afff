import type { ClaimContext } from './claim-context.ts';
import type { Speaker } from './speaker.ts';
import { nameSource } from './name-source.ts';
import type { Part } from './statements.ts';

/** A person whom the text introduces by office, whether or not the person speaks there. */
export type Introduction = { readonly at: number; readonly speaker: Speaker };

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const MAX_NAME = 4;
const MAX_BODY = 9;
const MAX_APPOSITION = 14;

/** "Kyrylo Budanov, the head of military intelligence, was …" and "President Joe Biden": in order of the text. */
export function findIntroductions(context: ClaimContext): Introduction[] {
  if (context.doc.lang === 'ko') return [];
  const out: Introduction[] = [];
  for (const { index, start } of context.doc.sentences) {
    const reading = context.sentence(index);
    if (reading === undefined || reading.hits('title').length + reading.hits('spokes').length === 0) continue;
    for (let i = 0; i < reading.tokens.length; ) {
      const to = runEnd(reading, i);
      const part = to - i >= 2 ? withOffice(reading, i, to) : undefined;
      const speaker = part === undefined ? null : nameSource(context, part);
      if (speaker?.kind === 'person') out.push({ at: reading.tokens[i]?.start ?? start, speaker });
      i = Math.max(to, i + 1);
    }
  }
  return out;
}

/** A body with its short form: "Conflict Armament Research (CAR)". */
export type NamedBody = { readonly at: number; readonly short: string; readonly name: string };

/** Bodies that the text names together with their initials, in order. */
export function findNamedBodies({ doc, sentence }: ClaimContext): NamedBody[] {
  const out: NamedBody[] = [];
  for (const { index } of doc.sentences) {
    const reading = sentence(index);
    if (reading === undefined) continue;
    for (let i = reading.words.indexOf('('); i > 0; i = reading.words.indexOf('(', i + 1)) {
      const short = reading.tokens[i + 1]?.text ?? '';
      if (!/^\p{Lu}{2,6}$/u.test(short) || reading.words[i + 2] !== ')') continue;
      let from = i;
      while (
        from > 0 &&
        i - from < MAX_BODY &&
        (/^\p{Lu}/u.test(reading.tokens[from - 1]?.text ?? '') ||
          /^(?:of|for|the|and|on)$/u.test(reading.words[from - 1] ?? ''))
      )
        from--;
      while (from < i && !/^\p{Lu}/u.test(reading.tokens[from]?.text ?? '')) from++;
      const first = reading.tokens[from];
      const last = reading.tokens[i - 1];
      if (first !== undefined && last !== undefined && i - from >= 2)
        out.push({ at: first.start, short, name: doc.text.slice(first.start, last.end).replace(/^The /u, '') });
    }
  }
  return out;
}

const MAX_SUBJECT = 9;
const SUBJECT_LINK =
  /^(?:of|for|the|and|a|an|['’]s|\p{Ll}+(?:al|ian|ish|ese)|chemical|weapons|armed|air|general|human|rights|prime|foreign|defen[cs]e|secret|spy|peace|identification|fact-finding)$/u;

/** Bodies with which a sentence begins, whether or not they speak there: "The Air Force counts 560 drones. Of these, it says, …". */
export function findSubjectBodies(context: ClaimContext): Introduction[] {
  if (context.doc.lang === 'ko') return [];
  const out: Introduction[] = [];
  for (const { index, start, isTitle } of context.doc.sentences) {
    const reading = context.sentence(index);
    if (isTitle || reading === undefined) continue;
    const writer = writerIn(context, reading);
    if (writer !== null) out.push({ at: start, speaker: writer });
    const first = subjectAt(reading);
    const bodies = reading.hits('body').filter(({ from }) => from >= first && from < first + MAX_SUBJECT);
    if (bodies.length === 0 || reading.endAt(first, 'owner') !== undefined) continue;
    let end = first;
    for (let i = first; i < Math.min(reading.tokens.length, first + MAX_SUBJECT); i++) {
      const isBody = bodies.find(({ from }) => from === i);
      if (isBody !== undefined) end = isBody.to;
      else if (
        !CAPITAL.test(reading.tokens[i]?.text ?? '') &&
        !/^\p{Lu}{2,}$/u.test(reading.tokens[i]?.text ?? '') &&
        !SUBJECT_LINK.test(reading.words[i] ?? '')
      )
        break;
    }
    const of = reading.words[end] === 'of' && CAPITAL.test(reading.tokens[end + 1]?.text ?? '');
    if (of) end = runEnd(reading, end + 1);
    if (end < first + (first === 0 && !isSeveral(reading, end - 1) ? 2 : 1)) continue;
    const speaker = nameSource(context, { reading, from: first, to: end });
    if (speaker?.kind === 'body' && (first > 0 || /\p{Lu}|\s/u.test(speaker.name) || isSeveral(reading, end - 1)))
      out.push({ at: start, speaker });
  }
  return out;
}

/** "Here are the figures from Ukraine's air force. It says …": whose figures they are. */
function writerIn(context: ClaimContext, reading: Part['reading']): Speaker | null {
  for (const { to } of reading.hits('document')) {
    const from = reading.endAt(to, 'document-of');
    const body =
      from === undefined
        ? undefined
        : reading.hits('body').findLast((hit) => hit.from >= from && hit.from < from + MAX_BODY);
    const ends = body !== undefined && /^[.:]?$/u.test(reading.words[body.to] ?? '');
    if (from === undefined || !ends) continue;
    const speaker = nameSource(context, { reading, from, to: body.to });
    if (speaker?.kind === 'body') return speaker;
  }
  return null;
}

/** "Prosecutors have an engine. They …": several of a body. */
function isSeveral(reading: Part['reading'], at: number): boolean {
  return reading.endAt(at, 'body') !== undefined && /\p{L}{4,}s$/u.test(reading.words[at] ?? '');
}

/** "A different picture comes from Fenwick Trace, a London company": a body that the text introduces, wherever it stands. */
export function findIntroducedBodies(context: ClaimContext): Introduction[] {
  if (context.doc.lang !== 'en') return [];
  const out: Introduction[] = [];
  for (const { index, start, isTitle } of context.doc.sentences) {
    const reading = context.sentence(index);
    if (isTitle || reading === undefined || reading.hits('body').length === 0) continue;
    for (let i = 0; i < reading.tokens.length; ) {
      const to = runEnd(reading, i);
      const isBody =
        to > i &&
        reading.words[to] === ',' &&
        /^(?:an?|the)$/u.test(reading.words[to + 1] ?? '') &&
        reading.hits('body').some(({ from }) => from > to + 1 && from <= to + MAX_APPOSED) &&
        !(['title', 'spokes', 'role'] as const).some((tag) =>
          reading.hits(tag).some(({ from }) => from >= i && from <= to + MAX_APPOSED),
        );
      const speaker = isBody ? nameSource(context, { reading, from: i, to }) : null;
      if (speaker !== null)
        out.push({ at: reading.tokens[i]?.start ?? start, speaker: { kind: 'body', name: speaker.name, body: null } });
      i = Math.max(to, i + 1);
    }
  }
  return out;
}

const MAX_APPOSED = 6;

/** Where the subject begins: behind "By midday the …", "On Friday, the …", «У прокуратурі …». */
function subjectAt(reading: Part['reading']): number {
  const { words, tokens } = reading;
  const first = behindClock(words);
  if (reading.endAt(first, 'place') !== undefined) return first + 1;
  if (reading.endAt(first, 'fronted') === undefined) return first;
  for (let i = first + 1; i <= first + MAX_FRONTED && i < words.length; i++) {
    if (words[i] === ',') return i + 1;
    if (i > first + 1 && reading.endAt(i, 'lead') === i + 1 && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')) return i;
  }
  return first;
}

const MAX_FRONTED = 5;

/** "11:02 — The Revolutionary Guards …": a ticker's time of day. */
function behindClock(words: readonly string[]): number {
  let at = 0;
  while (at < MAX_CLOCK && /^(?:[\d:.]+|[—–-]|am|pm|gmt|utc|bst)$/u.test(words[at] ?? '')) at++;
  return at > 1 ? at : 0;
}

const MAX_CLOCK = 8;

/** The last who was introduced before the offset, and after the one who spoke last. */
export function lastIntroduced(
  introductions: readonly Introduction[],
  before: number,
  after: number,
): Speaker | undefined {
  let low = 0;
  let high = introductions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((introductions[middle]?.at ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  const last = introductions[low - 1];
  return last !== undefined && last.at > after ? last.speaker : undefined;
}

function runEnd(reading: Part['reading'], from: number): number {
  let to = from;
  while (to < reading.tokens.length && to - from < MAX_NAME + 2 && CAPITAL.test(reading.tokens[to]?.text ?? '')) to++;
  return to;
}

/** The name with the title before it or the apposition behind it; undefined where neither stands there. */
function withOffice(reading: Part['reading'], from: number, to: number): Part | undefined {
  const title = reading
    .hits('title')
    .find(
      (hit) =>
        (hit.to <= from || (hit.from >= from && hit.to < to - 1)) &&
        hit.from >= from - 4 &&
        !reading.words.slice(hit.to, from).some((word, i) => /^[,.;:]$/u.test(word) && !(word === '.' && i === 0)),
    );
  if (title !== undefined) return { reading, from: Math.min(title.from, from), to };
  if (reading.words[to] !== ',') return undefined;
  const comma = reading.words.indexOf(',', to + 1);
  const end = comma < 0 || comma > to + MAX_APPOSITION ? Math.min(to + MAX_APPOSITION, reading.words.length) : comma;
  const office = (['title', 'spokes'] as const).some((tag) =>
    reading.hits(tag).some((hit) => hit.from > to && hit.from < Math.min(end, to + 8)),
  );
  return office ? { reading, from, to: end } : undefined;
}
