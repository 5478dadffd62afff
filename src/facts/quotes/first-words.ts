import type { PhraseHit, PhraseIndex } from '../mentions/compile-phrases.ts';

type Phrase<T extends string> = { readonly tag: T; readonly rest: readonly string[] };

/** A vocabulary with the phrases of each word that was asked for: the words of a language come again and again. */
export type FirstWords<T extends string> = {
  readonly index: PhraseIndex<T>;
  readonly known: Map<string, readonly Phrase<T>[] | null>;
};

/** Words that are kept; past that the rare ones only cost memory. */
const MAX_KNOWN = 20_000;

export function firstWords<T extends string>(index: PhraseIndex<T>): FirstWords<T> {
  return { index, known: new Map() };
}

/** The phrases that begin at the word; undefined for none, which is what most words begin. */
export function hitsAt<T extends string>(
  phrases: FirstWords<T>,
  words: readonly string[],
  at: number,
): PhraseHit<T>[] | undefined {
  const list = phrasesOf(phrases, words[at] ?? '');
  if (list === null) return undefined;
  let out: PhraseHit<T>[] | undefined;
  for (const { tag, rest } of list) {
    if (!fitsRest(rest, words, at + 1)) continue;
    const hit = { tag, from: at, to: at + 1 + rest.length };
    if (out === undefined) out = [hit];
    else out.push(hit);
  }
  return out;
}

function phrasesOf<T extends string>({ index, known }: FirstWords<T>, word: string): readonly Phrase<T>[] | null {
  const found = known.get(word);
  if (found !== undefined) return found;
  const list = [...(index.exact.get(word) ?? [])];
  for (const length of index.stemLengths) {
    if (length > word.length) break;
    const stems = index.stems.get(word.slice(0, length));
    if (stems !== undefined) list.push(...stems);
  }
  const value = list.length === 0 ? null : list;
  if (known.size < MAX_KNOWN && word.length < 40) known.set(word, value);
  return value;
}

function fitsRest(rest: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    const piece = rest[i] ?? '';
    const word = words[at + i];
    if (word === undefined) return false;
    if (piece.endsWith('*') ? !word.startsWith(piece.slice(0, -1)) : word !== piece) return false;
  }
  return true;
}
