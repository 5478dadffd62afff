import { normalizeName } from '../domain/claimant-key.ts';
import type { ActorNames } from './weapon-kind.ts';

type Alias = { readonly actor: string; readonly words: readonly string[] };

/** Aliases by their first letter, which all forms of a word have in common: a config has hundreds, and few begin like a given word. */
type AliasIndex = ReadonlyMap<string, readonly Alias[]>;

const compiled = new WeakMap<ActorNames, AliasIndex>();

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
  const index = indexOf(actors);
  let best: Alias | null = null;
  for (const [at, word] of words.entries()) {
    for (const alias of index.get(word.slice(0, 1)) ?? []) {
      if (best !== null && alias.words.length <= best.words.length) continue;
      if (alias.words.every((own, j) => isForm(words[at + j], own))) best = alias;
    }
  }
  return best?.actor ?? null;
}

function indexOf(actors: ActorNames): AliasIndex {
  const known = compiled.get(actors);
  if (known !== undefined) return known;
  const index = new Map<string, Alias[]>();
  for (const [actor, { name, aliases }] of Object.entries(actors)) {
    for (const alias of [name, ...aliases]) {
      const words = normalizeName(alias).split(' ');
      const first = words[0]?.slice(0, 1) ?? '';
      index.set(first, [...(index.get(first) ?? []), { actor, words }]);
    }
  }
  compiled.set(actors, index);
  return index;
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
