import type { Lang } from '../../domain/article.ts';
import type { ClaimTag, ClaimWords } from '../lang/claim-words.ts';
import { EN_CLAIMS } from '../lang/en/claim-words.ts';
import { KO_CLAIMS } from '../lang/ko/claim-words.ts';
import { RU_CLAIMS } from '../lang/ru/claim-words.ts';
import { UK_CLAIMS } from '../lang/uk/claim-words.ts';
import { compilePhrases, type PhraseIndex } from '../mentions/compile-phrases.ts';

const WORDS: Readonly<Record<Lang, ClaimWords>> = { en: EN_CLAIMS, uk: UK_CLAIMS, ru: RU_CLAIMS, ko: KO_CLAIMS };
const compiled = new Map<Lang, PhraseIndex<ClaimTag>>();

/** The claim words of a language, compiled at their first use. */
export function claimPhrasesOf(lang: Lang): PhraseIndex<ClaimTag> {
  let found = compiled.get(lang);
  if (found === undefined) {
    found = compilePhrases(WORDS[lang]);
    compiled.set(lang, found);
  }
  return found;
}
