import type { Sentence, Token } from '../../text/document.ts';
import { type PhraseHit, type PhraseIndex, phrasesAt } from '../mentions/compile-phrases.ts';
import { plainWord } from '../mentions/read-sentence.ts';

/** A sentence's words in small letters with the phrases of one vocabulary, by the token where they begin and end. */
export type TaggedSentence<T extends string> = {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** Where the phrase with the tag that begins at the token ends, the longest; undefined for none. */
  readonly endAt: (at: number, tag: T) => number | undefined;
  /** Where the phrase with the tag that ends before the token begins, the longest. */
  readonly startBefore: (at: number, tag: T) => number | undefined;
  readonly hits: (tag: T) => readonly PhraseHit<T>[];
};

/** Longest sentence that is looked into, in tokens: lists and menus without full stops go on for ever. */
export const MAX_TOKENS = 400;

export function tagSentence<T extends string>(sentence: Sentence, index: PhraseIndex<T>): TaggedSentence<T> {
  const tokens = sentence.tokens.length > MAX_TOKENS ? sentence.tokens.slice(0, MAX_TOKENS) : sentence.tokens;
  const words = tokens.map((token) => plainWord(token.text));
  const byTag = new Map<T, PhraseHit<T>[]>();
  const byStart: (PhraseHit<T>[] | undefined)[] = [];
  const byEnd: (PhraseHit<T>[] | undefined)[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = phrasesAt(index, words, i);
    if (found.length === 0) continue;
    byStart[i] = found;
    for (const hit of found) {
      const same = byTag.get(hit.tag);
      if (same === undefined) byTag.set(hit.tag, [hit]);
      else same.push(hit);
      const ending = byEnd[hit.to];
      if (ending === undefined) byEnd[hit.to] = [hit];
      else ending.push(hit);
    }
  }
  return {
    sentence,
    tokens,
    words,
    endAt: (at, tag) => {
      let end: number | undefined;
      for (const hit of byStart[at] ?? []) if (hit.tag === tag && (end === undefined || hit.to > end)) end = hit.to;
      return end;
    },
    startBefore: (at, tag) => {
      let start: number | undefined;
      for (const hit of byEnd[at] ?? [])
        if (hit.tag === tag && (start === undefined || hit.from < start)) start = hit.from;
      return start;
    },
    hits: (tag) => byTag.get(tag) ?? [],
  };
}
