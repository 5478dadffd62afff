import type { Lang } from '../../domain/article.ts';
import { EN } from '../lang/en/event-words.ts';
import type { EventWords, Tag } from '../lang/event-words.ts';
import { KO } from '../lang/ko/event-words.ts';
import { RU } from '../lang/ru/event-words.ts';
import { UK } from '../lang/uk/event-words.ts';
import { compilePhrases, type PhraseIndex } from './compile-phrases.ts';

export type Vocabulary = {
  readonly words: EventWords;
  readonly phrases: PhraseIndex<Tag>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly vague: ReadonlyMap<string, number>;
  readonly ordinals: readonly (readonly [string, number])[];
  /** First words of the vague numbers. */
  readonly vagueStarts: ReadonlySet<string>;
  /** Whether a word may begin a phrase that ends an article. */
  readonly endStarts: (word: string) => boolean;
  /** 1 to 12. */
  readonly monthOf: (word: string) => number | undefined;
  /** 0 is Monday. */
  readonly weekdayOf: (word: string) => number | undefined;
  readonly daysAgo: readonly { readonly words: readonly string[]; readonly n: number }[];
  readonly holidays: readonly { readonly words: readonly string[]; readonly month: number; readonly day: number }[];
};

const compiled = new Map<Lang, Vocabulary>();
const ALL: Readonly<Record<Lang, EventWords>> = { en: EN, uk: UK, ru: RU, ko: KO };

/** The vocabulary of a language, compiled at its first use. */
export function vocabularyOf(lang: Lang): Vocabulary {
  let found = compiled.get(lang);
  if (found === undefined) {
    found = compileWords(ALL[lang]);
    compiled.set(lang, found);
  }
  return found;
}

function compileWords(words: EventWords): Vocabulary {
  const months = finder(words.months);
  const weekdays = finder(words.weekdays);
  return {
    words,
    phrases: compilePhrases(words.tags),
    numbers: new Map(Object.entries(words.numbers)),
    multipliers: new Map(Object.entries(words.multipliers)),
    vague: new Map(Object.entries(words.vague)),
    ordinals: Object.entries(words.ordinals),
    vagueStarts: new Set(Object.keys(words.vague).map((phrase) => phrase.split(' ')[0] ?? '')),
    endStarts: startsOf(words.tags.end ?? ''),
    monthOf: (word) => {
      const at = months(word);
      return at === undefined ? undefined : at + 1;
    },
    weekdayOf: weekdays,
    daysAgo: Object.entries(words.daysAgo).map(([phrase, n]) => ({ words: phrase.split(' '), n })),
    holidays: Object.entries(words.holidays).map(([phrase, day]) => ({
      words: phrase.split(' '),
      month: Number(day.slice(0, 2)),
      day: Number(day.slice(3)),
    })),
  };
}

/** Finds in which of the lists a word stands: names parted by "|", `*` for any ending. */
function finder(lists: readonly string[]): (word: string) => number | undefined {
  const exact = new Map<string, number>();
  const stems: [string, number][] = [];
  for (const [i, names] of lists.entries()) {
    for (const name of names.split('|')) {
      if (name.endsWith('*')) stems.push([name.slice(0, -1), i]);
      else exact.set(name, i);
    }
  }
  return (word) =>
    exact.get(word) ?? (word.length < 3 ? undefined : stems.find(([stem]) => word.startsWith(stem))?.[1]);
}

function startsOf(phrases: string): (word: string) => boolean {
  const first = new Set(phrases.split(',').map((phrase) => phrase.trim().split(/\s+/u)[0]?.replace(/\*$/u, '') ?? ''));
  return (word) => first.has(word);
}
