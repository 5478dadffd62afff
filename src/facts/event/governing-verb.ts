import { type SentenceReading, tagBefore } from '../mentions/read-sentence.ts';
import type { Tag } from '../lang/event-words.ts';
import { handsOver } from './hands-over.ts';

export type WeaponRole = 'launched' | 'intercepted' | 'lost' | 'through';

export const ROLE_VERBS = ['launch', 'intercept', 'lost', 'through', 'deliver'] as const satisfies readonly Tag[];
/** Words of strikes are often nouns and adjectives («ударний вертоліт»): the verb before a list is surer. */
export const ROLE_TAGS = [...ROLE_VERBS, 'strike'] as const;
const COMMA = 5;
/** So far a verb governs, in half tokens and what stands between. */
export const REACH = 40;
/** "six of which were shot down": the verb is not that of the whole. */
export const PARTITIVE = /^(?:of|із|з|из) (?:which|whom|them|яких|них|которых)$/u;

type RoleQuestion = {
  readonly from: number;
  readonly to: number;
  readonly reach?: number;
  readonly tags?: readonly Tag[];
};

/** What a verb says of a weapon, and the token at which it stands. */
export type Governed = { readonly role: WeaponRole; readonly supplied: boolean; readonly at: number };

/** The verb that governs a weapon: the nearest, a passive one after it or an active one before. */
export function roleOf(
  reading: SentenceReading,
  { from, to, reach = REACH, tags = ROLE_TAGS }: RoleQuestion,
): Governed | undefined {
  let best: (Governed & { cost: number }) | undefined;
  for (const { tag, from: at, to: end } of reading.hits) {
    if (!tags.includes(tag)) continue;
    if (end > from && at < to) continue;
    const before = end <= from;
    if ((before ? from - end : at - to) / 2 >= (best?.cost ?? reach)) continue;
    const cost =
      distance(reading, before ? end : to, before ? from : at) +
      (fits(reading, tag, at, before) ? 0 : 6) +
      (tag === 'strike' ? 4 : 0);
    if (cost < (best?.cost ?? reach)) best = { cost, role: roleNamed(tag), supplied: handsOver(reading, at), at };
  }
  return best;
}

function roleNamed(tag: string): WeaponRole {
  return tag === 'intercept' ? 'intercepted' : tag === 'lost' ? 'lost' : tag === 'through' ? 'through' : 'launched';
}

function distance(reading: SentenceReading, from: number, to: number): number {
  let cost = (to - from) / 2;
  for (let i = from; i < to; i++) {
    const word = reading.words[i] ?? '';
    if (/^[;:—–]$/u.test(word)) cost += COMMA * 2;
    else if (word === ',') cost += COMMA / 2;
    else if (i > from && PARTITIVE.test(`${word} ${reading.words[i + 1] ?? ''}`)) cost += 8;
    else if (/^(?:but|while|with|of|із|из)$/u.test(word)) cost += 1;
  }
  return cost;
}

/** English: active verbs stand before what they act on, passives and verbs of the weapon itself after. Elsewhere either side is free. */
function fits(reading: SentenceReading, tag: string, at: number, before: boolean): boolean {
  if (reading.lang === 'ko') return !before;
  if (reading.lang !== 'en') return true;
  const passive = [at, at - 1, at - 2].some((i) => tagBefore(reading, i, 'passive') !== undefined);
  if (tag === 'lost' || tag === 'through') return !before || reading.words[at - 1] === 'with';
  return passive ? !before : before || tag === 'intercept';
}
