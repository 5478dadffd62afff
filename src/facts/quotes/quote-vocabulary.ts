import type { Lang } from '../../domain/article.ts';
import { EN_QUOTES } from '../lang/en/quote-words.ts';
import { KO_QUOTES } from '../lang/ko/quote-words.ts';
import type { QuoteTag, QuoteWords } from '../lang/quote-words.ts';
import { RU_QUOTES } from '../lang/ru/quote-words.ts';
import { UK_QUOTES } from '../lang/uk/quote-words.ts';
import { compilePhrases, type PhraseIndex } from '../mentions/compile-phrases.ts';

const WORDS: Readonly<Record<Lang, QuoteWords>> = { en: EN_QUOTES, uk: UK_QUOTES, ru: RU_QUOTES, ko: KO_QUOTES };
const compiled = new Map<Lang, PhraseIndex<QuoteTag>>();

/** The quote words of a language, compiled at their first use. */
export function quotePhrasesOf(lang: Lang): PhraseIndex<QuoteTag> {
  let found = compiled.get(lang);
  if (found === undefined) {
    found = compilePhrases(WORDS[lang]);
    compiled.set(lang, found);
  }
  return found;
}
