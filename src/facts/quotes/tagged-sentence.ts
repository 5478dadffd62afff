import type { Sentence, Token } from '../../text/document.ts';
import type { PhraseHit } from '../mentions/compile-phrases.ts';
import { plainWord } from '../mentions/read-sentence.ts';
import { type FirstWords, hitsAt } from './first-words.ts';

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

export function tagSentence<T extends string>(sentence: Sentence, phrases: FirstWords<T>): TaggedSentence<T> {
  const { tokens, words } = plainSentence(sentence);
  const byTag = new Map<T, PhraseHit<T>[]>();
  const byStart: (PhraseHit<T>[] | undefined)[] = [];
  const byEnd: (PhraseHit<T>[] | undefined)[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = hitsAt(phrases, words, i);
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

type PlainSentence = { readonly tokens: readonly Token[]; readonly words: readonly string[] };

/** Several vocabularies look at one sentence: its words are made plain once. */
const plainSentences = new WeakMap<Sentence, PlainSentence>();

function plainSentence(sentence: Sentence): PlainSentence {
  let found = plainSentences.get(sentence);
  if (found === undefined) {
    const tokens = sentence.tokens.length > MAX_TOKENS ? sentence.tokens.slice(0, MAX_TOKENS) : sentence.tokens;
    found = { tokens, words: tokens.map(({ text }) => plainWord(text)) };
    plainSentences.set(sentence, found);
  }
  return found;
}
