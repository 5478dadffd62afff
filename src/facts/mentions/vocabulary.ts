import type { Lang } from '../../domain/article.ts';
import { EN } from '../lang/en/event-words.ts';
import { KO } from '../lang/ko/event-words.ts';
import { RU } from '../lang/ru/event-words.ts';
import { UK } from '../lang/uk/event-words.ts';
import { compilePhrases, type PhraseIndex } from './compile-phrases.ts';

/** What a word or phrase says about an event, whatever the language. */
export type Tag =
  // bounds of numbers, before (`at-least`) and after (`or-more`) the number
  | 'at-least'
  | 'about'
  | 'at-most'
  | 'or-more'
  // a number before or after this counts no people or weapons
  | 'unit'
  | 'numbered'
  | 'age'
  // people
  | 'person'
  | 'persons'
  | 'other'
  | 'subset'
  // casualties
  | 'die'
  | 'kill'
  | 'hurt'
  | 'wound'
  | 'shot'
  | 'toll'
  | 'none-killed'
  | 'none-hurt'
  | 'passive'
  // weapons
  | 'launch'
  | 'intercept'
  | 'lost'
  | 'through'
  | 'deliver'
  | 'strike'
  | 'compare'
  | 'unreal'
  | 'launcher'
  | 'made-of'
  // time
  | 'background'
  | 'night'
  | 'today'
  | 'yesterday'
  | 'last'
  // place
  | 'at'
  | 'target'
  | 'near'
  | 'from'
  | 'settlement'
  | 'region';

/** What a language gives to the rules: data only. In a list, commas part phrases; `*` stands for any ending. */
export type EventWords = {
  readonly lang: Lang;
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: "hundred", "million", «тисяч». */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Vague numbers: "dozens" is 36 about, by the labelling guide. */
  readonly vague: Readonly<Record<string, number>>;
  /** Twelve names each, January first; weekdays Monday first. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly tags: Partial<Readonly<Record<Tag, string>>>;
};

export type Vocabulary = { readonly words: EventWords; readonly phrases: PhraseIndex<Tag> };

const compiled = new Map<Lang, Vocabulary>();
const ALL: Readonly<Record<Lang, EventWords>> = { en: EN, uk: UK, ru: RU, ko: KO };

/** The vocabulary of a language, compiled at its first use. */
export function vocabularyOf(lang: Lang): Vocabulary {
  let found = compiled.get(lang);
  if (found === undefined) {
    found = { words: ALL[lang], phrases: compilePhrases(ALL[lang].tags) };
    compiled.set(lang, found);
  }
  return found;
}
