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
  const all = new Map<T, PhraseHit<T>[]>();
  const starts = new Map<string, number>();
  const ends = new Map<string, number>();
  for (let i = 0; i < words.length; i++) {
    for (const hit of phrasesAt(index, words, i)) {
      const list = all.get(hit.tag);
      if (list === undefined) all.set(hit.tag, [hit]);
      else list.push(hit);
      const startKey = `${hit.tag}${hit.from}`;
      starts.set(startKey, Math.max(starts.get(startKey) ?? 0, hit.to));
      const endKey = `${hit.tag}${hit.to}`;
      ends.set(endKey, Math.min(ends.get(endKey) ?? hit.from, hit.from));
    }
  }
  return {
    sentence,
    tokens,
    words,
    endAt: (at, tag) => starts.get(`${tag}${at}`),
    startBefore: (at, tag) => ends.get(`${tag}${at}`),
    hits: (tag) => all.get(tag) ?? [],
  };
}
