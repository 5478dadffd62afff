import type { Sentence, Token } from '../../text/document.ts';
import { type PhraseHit, type PhraseIndex, phrasesAt } from '../mentions/compile-phrases.ts';
import { firstWords } from '../mentions/first-words.ts';

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

export function tagSentence<T extends string>(sentence: Sentence, phrases: PhraseIndex<T>): TaggedSentence<T> {
  const { tokens, words } = firstWords(sentence);
  const byTag = new Map<T, PhraseHit<T>[]>();
  const byStart: (PhraseHit<T>[] | undefined)[] = [];
  const byEnd: (PhraseHit<T>[] | undefined)[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = phrasesAt(phrases, tokens, i);
    if (found === undefined) continue;
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
