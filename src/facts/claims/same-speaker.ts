import { normalizeName } from '../../domain/claimant-key.ts';
import type { Speaker } from './speaker.ts';

/** Whether two speakers share a name or a body, one of them perhaps shortened. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a === b) return true;
  const left = namesOf(a);
  return namesOf(b).some((name) =>
    left.some(
      (other) =>
        other === name ||
        abbreviates(name, other) ||
        abbreviates(other, name) ||
        (name.length >= 4 &&
          other.length >= 4 &&
          (` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `))),
    ),
  );
}

/** "국정원" of "국가정보원": some of its syllables, in order, the first among them. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || !HANGUL.test(short) || short[0] !== long[0]) return false;
  let at = 0;
  for (const syllable of long) if (syllable === short[at]) at++;
  return at === short.length;
}

const HANGUL = /^[\uac00-\ud7af]{2,5}$/u;
const normalized = new WeakMap<Speaker, readonly string[]>();

/** The names of a speaker in one spelling, made once. */
function namesOf(speaker: Speaker): readonly string[] {
  let found = normalized.get(speaker);
  if (found === undefined) {
    found = [speaker.name, speaker.body].filter((name) => name !== null).map(normalizeName);
    normalized.set(speaker, found);
  }
  return found;
}
