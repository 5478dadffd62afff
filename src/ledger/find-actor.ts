import { normalizeName } from '../domain/claimant-key.ts';
import type { ActorNames } from './weapon-kind.ts';

type Alias = { readonly actor: string; readonly words: readonly string[] };

const compiled = new WeakMap<ActorNames, readonly Alias[]>();

/** Shortest stem, and longest endings, by which two Cyrillic words are one: «Україна», «України», «українська». */
const MIN_STEM = 4;
const MAX_ENDING = 3;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
const HANGUL = /^\p{Script=Hangul}+$/u;

/**
 * The actor of the config that a claimant's name belongs to: "Russian Defense Ministry" and «Міноборони РФ» to russia. Of several the
 * one with the longest alias, then the first in the name. Null where none is named.
 */
export function findActor(name: string, actors: ActorNames): string | null {
  const words = normalizeName(name).split(' ');
  let best: { actor: string; length: number; at: number } | null = null;
  for (const alias of aliasesOf(actors)) {
    const at = words.findIndex((_, i) => alias.words.every((word, j) => isForm(words[i + j], word)));
    if (at < 0) continue;
    const length = alias.words.length;
    if (best === null || length > best.length || (length === best.length && at < best.at)) {
      best = { actor: alias.actor, length, at };
    }
  }
  return best?.actor ?? null;
}

function aliasesOf(actors: ActorNames): readonly Alias[] {
  const known = compiled.get(actors);
  if (known !== undefined) return known;
  const aliases = Object.entries(actors).flatMap(([actor, { name, aliases: others }]) =>
    [name, ...others].map((alias) => ({ actor, words: normalizeName(alias).split(' ') })),
  );
  compiled.set(actors, aliases);
  return aliases;
}

function isForm(word: string | undefined, alias: string): boolean {
  if (word === undefined || alias === '') return false;
  if (word === alias || word === `${alias}s`) return true;
  if (HANGUL.test(alias)) return word.startsWith(alias);
  if (!CYRILLIC.test(alias) || !CYRILLIC.test(word)) return false;
  let stem = 0;
  while (stem < word.length && word[stem] === alias[stem]) stem++;
  return stem >= MIN_STEM && Math.max(word.length, alias.length) - stem <= MAX_ENDING;
}
