import type { Lang } from '../../domain/article.ts';
import type { Sentence, Token } from '../../text/document.ts';
import { type PhraseHit, phrasesAt } from './compile-phrases.ts';
import { splitKoreanToken } from './split-korean-token.ts';
import { firstWords, type Words } from './first-words.ts';
import type { Tag } from '../lang/event-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence with its words in small letters and the phrases that the vocabulary knows, by the token where they begin. */
export type SentenceReading = {
  readonly sentence: Sentence;
  readonly lang: Lang;
  readonly tokens: readonly Token[];
  /** Small letters, «ё» as «е», one kind of apostrophe; index as in `tokens`. */
  readonly words: readonly string[];
  /** In order of `from`. */
  readonly hits: readonly PhraseHit<Tag>[];
  /** The tags that stand in it at all. */
  readonly tags: ReadonlySet<Tag>;
  readonly startingAt: readonly (readonly PhraseHit<Tag>[] | undefined)[];
  readonly endingAt: readonly (readonly PhraseHit<Tag>[] | undefined)[];
};

export function readSentence(sentence: Sentence, vocabulary: Vocabulary): SentenceReading {
  const { lang } = vocabulary.words;
  const { tokens, words } = lang === 'ko' ? koreanWords(sentence) : firstWords(sentence);
  const hits: PhraseHit<Tag>[] = [];
  const tags = new Set<Tag>();
  const startingAt: (PhraseHit<Tag>[] | undefined)[] = [];
  const endingAt: (PhraseHit<Tag>[] | undefined)[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = phrasesAt(vocabulary.phrases, tokens, at);
    if (found === undefined) continue;
    startingAt[at] = found;
    for (const hit of found) {
      hits.push(hit);
      tags.add(hit.tag);
      (endingAt[hit.to] ??= []).push(hit);
    }
  }
  return { sentence, lang, tokens, words, hits, tags, startingAt, endingAt };
}

function koreanWords(sentence: Sentence): Words {
  const tokens = firstWords(sentence).tokens.flatMap(splitKoreanToken);
  return { tokens, words: tokens.map(({ form }) => form.plain) };
}

/** The phrase with one of the tags that begins at the token, the longest first. */
export function tagAt(reading: SentenceReading, at: number, ...tags: readonly Tag[]): PhraseHit<Tag> | undefined {
  let best: PhraseHit<Tag> | undefined;
  for (const hit of reading.startingAt[at] ?? []) {
    if (tags.includes(hit.tag) && (best === undefined || hit.to > best.to)) best = hit;
  }
  return best;
}

/** The phrase with one of the tags that ends just before the token, the longest first. */
export function tagBefore(reading: SentenceReading, at: number, ...tags: readonly Tag[]): PhraseHit<Tag> | undefined {
  let best: PhraseHit<Tag> | undefined;
  for (const hit of reading.endingAt[at] ?? []) {
    if (tags.includes(hit.tag) && (best === undefined || hit.from < best.from)) best = hit;
  }
  return best;
}

/** All phrases with one of the tags, in order. */
export function tagged(reading: SentenceReading, ...tags: readonly Tag[]): PhraseHit<Tag>[] {
  return reading.hits.filter((hit) => tags.includes(hit.tag));
}
