import type { PhraseHit } from './compile-phrases.ts';
import type { People } from './people-phrase.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';
import type { Tag } from '../lang/event-words.ts';

/** Which side of a casualty word its people stand on. */
export type Side = 'left' | 'right' | 'either';

export function isToll({ tag }: PhraseHit<Tag>): boolean {
  return tag === 'toll' || tag === 'toll-hurt';
}

export function sideOf(reading: SentenceReading, word: PhraseHit<Tag>, people: readonly People[]): Side {
  if (reading.lang === 'ko') return isToll(word) ? 'right' : 'left';
  if (reading.lang !== 'en') return isToll(word) ? 'right' : 'either';
  switch (word.tag) {
    case 'wound':
    case 'toll':
    case 'toll-hurt':
      return 'right';
    case 'die':
      return 'left';
    default:
      if (hasObject(reading, word, people)) return 'right';
      return isPassive(reading, word.from) || isParticiple(reading, word.to) ? 'left' : 'either';
  }
}

function isPassive(reading: SentenceReading, at: number): boolean {
  for (let i = at; i > at - 4; i--) if (tagBefore(reading, i, 'passive') !== undefined) return true;
  return false;
}

/** "Teen killed in a shooting": no object follows. */
function isParticiple({ words }: SentenceReading, to: number): boolean {
  return /^(?:in|at|by|after|while|when|during|on|,|;|outside|near|inside)$/u.test(words[to] ?? '');
}

/** "Neighbor kills woman", "shot and killed a clerk": the people right after an active verb are its object. */
function hasObject(reading: SentenceReading, { tag, from, to }: PhraseHit<Tag>, people: readonly People[]): boolean {
  if (tag !== 'kill' || isPassive(reading, from)) return false;
  if (/^(?:kills|killing)$/u.test(reading.words[to - 1] ?? '')) return true;
  const next = people.find((group) => group.from === to);
  return next !== undefined && tagAt(reading, next.to, 'die', 'kill', 'hurt', 'wound', 'shot') === undefined;
}

/** "Two men arrested in fatal shooting", "accused of the murder of": a noun of its own, which says nothing of those before it. */
export function isOwnNoun({ words, lang }: SentenceReading, { from }: PhraseHit<Tag>): boolean {
  if (lang !== 'en' || !DEATH_NOUN.test(words[from] ?? '')) return false;
  const before = /^(?:the|a|an|his|her|their)$/u.test(words[from - 1] ?? '') ? words[from - 2] : words[from - 1];
  return /^(?:in|of|for|to|with|after|from|over|about|into|on|by|shooting|stabbing|slain)$/u.test(before ?? '');
}

const DEATH_NOUN = /^(?:fatal|death|deaths|murder|murders|slaying|slain|killing|killings|assassination)$/u;
