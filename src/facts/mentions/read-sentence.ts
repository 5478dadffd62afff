import type { Sentence, Token } from '../../text/document.ts';
import { type PhraseHit, phrasesAt } from './compile-phrases.ts';
import type { Tag, Vocabulary } from './vocabulary.ts';

/** A sentence with its words in small letters and the phrases that the vocabulary knows, by the token where they begin. */
export type SentenceReading = {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Small letters, «ё» as «е», one kind of apostrophe; index as in `tokens`. */
  readonly words: readonly string[];
  readonly hits: readonly PhraseHit<Tag>[];
};

/** Longest sentence that is looked into, in tokens: lists and menus without full stops go on for ever. */
const MAX_TOKENS = 400;

export function readSentence(sentence: Sentence, vocabulary: Vocabulary): SentenceReading {
  const tokens = sentence.tokens.length > MAX_TOKENS ? sentence.tokens.slice(0, MAX_TOKENS) : sentence.tokens;
  const words = tokens.map((token) => plainWord(token.text));
  const hits = words.flatMap((_, i) => phrasesAt(vocabulary.phrases, words, i));
  return { sentence, tokens, words, hits };
}

export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'");
}

/** The phrase with one of the tags that begins at the token, the longest first. */
export function tagAt(reading: SentenceReading, at: number, ...tags: readonly Tag[]): PhraseHit<Tag> | undefined {
  let best: PhraseHit<Tag> | undefined;
  for (const hit of reading.hits) {
    if (hit.from > at) break;
    if (hit.from === at && tags.includes(hit.tag) && (best === undefined || hit.to > best.to)) best = hit;
  }
  return best;
}

/** The phrase with one of the tags that ends just before the token, the longest first. */
export function tagBefore(reading: SentenceReading, at: number, ...tags: readonly Tag[]): PhraseHit<Tag> | undefined {
  let best: PhraseHit<Tag> | undefined;
  for (const hit of reading.hits) {
    if (hit.from >= at) break;
    if (hit.to === at && tags.includes(hit.tag) && (best === undefined || hit.from < best.from)) best = hit;
  }
  return best;
}

/** All phrases with one of the tags, in order. */
export function tagged(reading: SentenceReading, ...tags: readonly Tag[]): PhraseHit<Tag>[] {
  return reading.hits.filter((hit) => tags.includes(hit.tag));
}
