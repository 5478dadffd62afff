import type { Sentence } from '../../text/document.ts';

/** Longest sentence that is looked into, in tokens: lists and menus without full stops go on for ever. */
const MAX_TOKENS = 400;

export type Words = Pick<Sentence, 'tokens' | 'words'>;

/** What of a sentence is looked into. */
export function firstWords(sentence: Sentence): Words {
  const { tokens, words } = sentence;
  return tokens.length <= MAX_TOKENS
    ? sentence
    : { tokens: tokens.slice(0, MAX_TOKENS), words: words.slice(0, MAX_TOKENS) };
}
