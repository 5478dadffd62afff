import { actorName, withoutEpithet } from './actor-name.ts';
import type { ClaimContext } from './claim-context.ts';
import { koreanSpeaker } from './korean-speaker.ts';
import { nominativeOf } from './nominative.ts';
import { bodyBefore, bodyBehind, bodyName, bodyOfPerson, MAX_NAME } from './source-bodies.ts';
import { clean, withoutLead } from './source-words.ts';
import type { Speaker } from './speaker.ts';
import { hasTag, type Part, textOf } from './statements.ts';

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
const PARTICLE = /^(?:al|bin|ibn|de|van|von|der|el|abu|ben|da|di|le|la)$/u;

/** Reads the words of a source: person and body apart, titles and articles away. Null where they name nobody. */
export function nameSource(context: ClaimContext, source: Part): Speaker | null {
  if (context.doc.lang === 'ko') return koreanSpeaker(context, source);
  const comma = source.reading.words.slice(source.from, source.to).indexOf(',');
  const first: Part = comma < 0 ? source : { ...source, to: source.from + comma };
  const of = bodyOfPerson(first);
  const head: Part = of === undefined ? first : { ...first, to: of.from - 1 };
  const apposition: Part | undefined = comma < 0 ? undefined : { ...source, from: first.to + 1 };
  const name = withoutTail(context, withoutLead(writerOf(withoutLead(head))));
  if (name.from >= name.to) return null;
  const behindOffice = isOfficeTo(name) ? personBehind(context, name, apposition) : undefined;
  const person = behindOffice ?? personIn(context, name, apposition) ?? personBehind(context, name, apposition);
  if (person !== undefined) {
    const before: Part = { ...name, to: Math.min(name.to, person.from) };
    const body =
      bodyBefore(context, before) ??
      (of === undefined ? null : bodyName(context, of)) ??
      (apposition === undefined ? null : bodyBehind(context, apposition));
    const single = person.to - person.from === 1;
    return {
      kind: single ? 'last-name' : 'person',
      name: clean(textOf(context, person)),
      body: body === null ? null : nominativeOf(body, context.doc.lang),
    };
  }
  const behind = bodyBehind(context, name);
  if (behind !== null && startsWithRole(name)) return { kind: 'body', name: behind, body: null };
  const text =
    actorName(context, name) ?? nominativeOf(clean(textOf(context, withoutEpithet(context, name))), context.doc.lang);
  return text === '' ? null : { kind: 'body', name: text, body: null };
}

/** "a statement by the General Staff", «сообщении Минобороны», "the panel's report": who wrote it. */
function writerOf(name: Part): Part {
  const { reading, from, to } = name;
  const first = reading.endAt(from, 'document');
  if (first !== undefined && first < to) {
    const of = reading.endAt(first, 'document-of');
    const owner: Part = { reading, from: of ?? first, to };
    const isOwned = of !== undefined || CYRILLIC.test(reading.words[first] ?? '');
    return isOwned && hasTag(owner, 'body') ? owner : name;
  }
  const last = reading.endAt(to - 1, 'document') === to;
  const owned = to - from >= 3 && /^['’]s$/u.test(reading.words[to - 2] ?? '');
  const owner: Part = { reading, from, to: to - 2 };
  return last && owned && hasTag(owner, 'body') ? owner : name;
}

const CYRILLIC = /^[\u0400-\u04ff]/u;

/** «Министр транспорта Турции Абдулкадир Уралоглу поначалу»: small words behind a name are no part of it. */
function withoutTail(context: ClaimContext, name: Part): Part {
  if (context.doc.lang === 'en') return name;
  const { reading, from } = name;
  let to = name.to;
  while (to > from && /^\p{Ll}/u.test(reading.tokens[to - 1]?.text ?? '')) to--;
  const named =
    to - from >= 3 &&
    name.to - to <= 4 &&
    CAPITAL.test(reading.tokens[to - 2]?.text ?? '') &&
    hasTag({ reading, from, to }, 'title', 'spokes');
  return named ? { reading, from, to } : name;
}

/** "An aide to President Aliyev": whom somebody works for is not who speaks. */
function isOfficeTo({ reading, from, to }: Part): boolean {
  const link = reading.words.findIndex((word, i) => i > from && i < to && /^(?:to|of|for)$/u.test(word));
  return link > 0 && hasTag({ reading, from, to: link }, 'title', 'spokes', 'role');
}

/** The last run of capitalised words, behind the titles: "Ukrainian President Volodymyr Zelensky" → the last two. */
function personIn(context: ClaimContext, name: Part, apposition: Part | undefined): Part | undefined {
  const { reading, to } = name;
  let from = to;
  while (from > name.from && isNameWord(reading.tokens[from - 1]?.text ?? '', reading.words[from - 1] ?? '')) from--;
  if (from === to) return undefined;
  const run = from;
  let titled = from > name.from && endsTitle(reading, name.from, from);
  for (const hit of reading.hits('title')) {
    if (hit.from >= name.from && hit.to < to && hit.to >= from) {
      from = Math.max(from, hit.to);
      titled = true;
    }
  }
  for (const { start, end } of context.mentionsIn(
    'actor',
    reading.tokens[from]?.start ?? 0,
    reading.tokens[to - 1]?.end ?? 0,
  )) {
    const last = reading.tokens.findIndex((token) => token.end >= end && token.start >= start - 1);
    if (last < 0) continue;
    if (last + 1 >= to) return undefined;
    if (titled || to - last - 1 >= 2) from = Math.max(from, last + 1);
    else return undefined;
  }
  while (from < to && /^(?:\.|\p{Lu}\.?)$/u.test(reading.tokens[from]?.text ?? '') && from < to - 2) from++;
  while (from < to - 1 && ACRONYM.test(reading.tokens[from]?.text ?? '') && (titled || run < from + 1)) from++;
  // «Президент Польщі Анджей Дуда», «мер Харкова Ігор Терехов»: the place before the name is in another case; a name may have a patronymic.
  if (
    context.doc.lang !== 'en' &&
    titled &&
    to - from === 3 &&
    /(?:[іїияйау]|ого)$/u.test(reading.words[from] ?? '') &&
    !/(?:вич|вна|ична|чна)$/u.test(reading.words[from + 1] ?? '')
  )
    from++;
  const words = reading.words.slice(from, to);
  if (words.length === 0 || words.length > MAX_NAME || PARTICLE.test(words[0] ?? '')) return undefined;
  for (let i = from; i < to; i++)
    if (reading.endAt(i, 'body') !== undefined && !(titled && to - from >= 2)) return undefined;
  const known = apposition !== undefined && hasTag(apposition, 'title', 'spokes', 'role');
  if (words.length === 1 && !titled && !known && (ACRONYM.test(reading.tokens[from]?.text ?? '') || run < from))
    return undefined;
  if (words.length === 1 && from > name.from && !titled) return undefined;
  if (from > name.from && !titled && reading.words[from - 1] !== '.') return undefined;
  return { reading, from, to };
}

/** "the senior Kyiv official, Mykhailo Podolyak": the name behind the office. */
function personBehind(context: ClaimContext, name: Part, apposition: Part | undefined): Part | undefined {
  if (apposition === undefined || !hasTag(name, 'title', 'spokes', 'role')) return undefined;
  const behind = withoutLead(apposition);
  const words = behind.reading.tokens.slice(behind.from, behind.to);
  if (words.length < 2 || words.length > MAX_NAME || !words.every(({ text }) => isNameWord(text, text)))
    return undefined;
  return context.mentionsIn('actor', words[0]?.start ?? 0, words.at(-1)?.end ?? 0).length > 0 ? undefined : behind;
}

/** Whether a title stands before the name, other words of the office between: «губернатор Донецкой области Павел …». */
function endsTitle(reading: Part['reading'], from: number, at: number): boolean {
  return (
    reading.hits('title').some((hit) => hit.from >= from && hit.to <= at) ||
    reading.hits('spokes').some((hit) => hit.from >= from && hit.to <= at)
  );
}

function isNameWord(text: string, word: string): boolean {
  return CAPITAL.test(text) || PARTICLE.test(word) || text === '.' || /^(?:al|el|an|ar|as)-\p{Lu}/u.test(text);
}

function startsWithRole({ reading, from }: Part): boolean {
  return (
    reading.endAt(from, 'spokes') !== undefined ||
    reading.endAt(from, 'role') !== undefined ||
    reading.endAt(from + 1, 'spokes') !== undefined
  );
}
