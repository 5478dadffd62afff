import { type SentenceReading, tagAt, tagBefore, tagged } from '../mentions/read-sentence.ts';
import { isCaptured } from './is-captured.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { WeaponGroup } from './weapon-groups.ts';

/** Named, but not as something used in the event. */
export function isNoUse(facts: SentenceFacts, group: WeaponGroup): boolean {
  const { reading, backgroundFrom } = facts;
  if (group.from >= backgroundFrom) return true;
  for (let i = group.from; i <= group.to; i++)
    if (tagAt(reading, i, 'launcher') !== undefined && !isDelivered(reading, group.from)) return true;
  if (tagAt(reading, group.to, 'person', 'persons') !== undefined) return true;
  for (let i = group.from; i > group.from - 4 && i > 0; i--) {
    if (/^[,;:.]$/u.test(reading.words[i - 1] ?? '')) break;
    if (tagBefore(reading, i, 'compare') !== undefined) return true;
  }
  if (
    reading.words[group.from - 1] === 'not' ||
    (reading.words[group.from - 2] === 'not' && /^(?:a|an|the|to)$/u.test(reading.words[group.from - 1] ?? ''))
  )
    return true;
  if (isAgent(reading, group) && tagged(reading, 'intercept').length > 0 && !reading.tags.has('aircraft')) return true;
  if (!group.generic && reading.tags.has('intercept') && tagBefore(reading, group.from, 'crew') !== undefined)
    return true;
  if (isCaptured(reading, group.from) || isObject(reading, group.from) || isGivenUp(reading, group.from)) return true;
  return unreal(reading, group.from) || isDenied(reading, group.from) || isWithdrawn(reading, group.from);
}

/** "The blast hit a truck", "burned a tank": what was struck, and not with what. */
function isObject({ words }: SentenceReading, at: number): boolean {
  const article = [1, 2].find((back) => /^an?$/u.test(words[at - back] ?? ''));
  return (
    article !== undefined &&
    /^(?:hit|hitting|burned|burnt|torched|rammed|ambushed)$/u.test(words[at - article - 1] ?? '')
  );
}

/** "A talk without bombs", "no weapon", "to stop using such weapons". */
function isGivenUp({ words }: SentenceReading, at: number): boolean {
  const first = words[at - 1] === 'such' ? at - 2 : at - 1;
  if (/^(?:no|without)$/u.test(words[first] ?? '')) return true;
  return words[first] === 'using' && /^(?:stop|stops|stopped|avoid|quit)$/u.test(words[first - 1] ?? '');
}

/** A system is what was handed over: "received one Patriot system". */
function isDelivered(reading: SentenceReading, from: number): boolean {
  return reading.hits.some(({ tag, to }) => tag === 'deliver' && to <= from && from - to < 9);
}

/** A modal or "produce", "buy", "test" governs it: the nearest verb before, in the same clause. */
function unreal(reading: SentenceReading, at: number): boolean {
  if (reading.lang === 'ko') return false;
  for (let i = at; i > at - 9 && i > 0; i--) {
    if (/^[,;:—–]$/u.test(reading.words[i - 1] ?? '')) return false;
    const hit = tagBefore(reading, i, 'unreal', 'launch', 'strike', 'intercept', 'deliver', 'kill');
    if (hit !== undefined)
      return (
        hit.tag === 'unreal' ||
        tagBefore(reading, hit.from, 'unreal') !== undefined ||
        tagBefore(reading, hit.from - 1, 'unreal')?.to === hit.from - 1
      );
  }
  return false;
}

/** Denied before it is named: what comes after a denial in another clause ("; the RSF denied any part") stands. */
function isDenied(reading: SentenceReading, at: number): boolean {
  return tagged(reading, 'deny').some(
    ({ from }) =>
      (reading.lang !== 'en' || from < at) &&
      !reading.words.slice(Math.min(from, at), Math.max(from, at)).includes(';'),
  );
}

/** "Initially officials spoke of an Iskander": taken back. */
function isWithdrawn(reading: SentenceReading, at: number): boolean {
  return tagged(reading, 'withdrawn').some(({ to }) => to <= at && at - to < 12);
}

/** "By a Patriot", "by one Buk missile", "using". */
export function isAgent({ words }: SentenceReading, { from, amount }: WeaponGroup): boolean {
  const at = amount?.from ?? from;
  const before = /^(?:a|an|the)$/u.test(words[at - 1] ?? '') ? words[at - 2] : words[at - 1];
  return before === 'by' || before === 'using';
}
