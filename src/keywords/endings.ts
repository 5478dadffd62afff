import { foldText } from './char-classes.ts';

/**
 * What may follow the stem of a keyword's word. The kinds are bits of a mask in the automaton's nodes, so at most 16.
 * Endings are generous: the few that no grammar allows for a word make no other word either, and a list by gender
 * and declension would have to know the gender of every name.
 */
export const ENDING_KINDS = [
  'none',
  'inner',
  'latin',
  'latin-es',
  'noun',
  'vowel-noun',
  'long-vowel-noun',
  'adjective',
  'soft-locative',
  'korean',
] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

const NOUN = `
  а у ові ом ем і и ы е ів ов ев ам ами ах я ю еві єві єм ём ї їв єв ям ями ях ей єю ь й`;
const VOWEL_NOUN = `
  а я о е є и ы і ї у ю ою ею єю ой ей ёй й ом ем єм ам ям ами ями ах ях ів їв ов ев ь`;
const ADJECTIVE = `
  ий ій ый ой ого ього его ому ьому ему им ім ым ем ом а я ая яя у ю ую юю ої ьої ей ою ею ьою е є ое ее і ї ые ие
  их іх ых ими іми ыми`;

/** Nouns that Korean joins without a space, then the particles. */
const KOREAN_NOUNS = `제 산 군 측 형 식 급 발 계 들 등 호 미사일 탄도미사일 순항미사일 무인기 드론 로켓 포탄 정부 당국`;
const KOREAN_PARTICLES = `
  은 는 이 가 을 를 의 에 로 으로 과 와 도 만 에서 에게 에는 에도 에서는 에서도 에만 으로는 로는 까지 부터 으로부터 로부터 보다 처럼 이나 나 이라 라
  라는 이라는 라고 이라고 이며 이고 인 이란 란 이다 다 였다 이었다 이자 하고 마저 조차 뿐 께서 측은 측이`;

/** Endings by kind, folded; "" is the bare stem. `inner` and `none` allow nothing else. */
export const ENDINGS: Readonly<Record<EndingKind, ReadonlySet<string>>> = {
  none: new Set(['']),
  inner: new Set(['']),
  latin: new Set(['', 's']),
  'latin-es': new Set(['', 's', 'es']),
  noun: new Set(['', ...folded(NOUN)]),
  'vowel-noun': new Set(folded(VOWEL_NOUN)),
  'long-vowel-noun': new Set(['', ...folded(VOWEL_NOUN), ...folded(ADJECTIVE)]),
  adjective: new Set(folded(ADJECTIVE)),
  'soft-locative': new Set(['і']),
  korean: new Set(koreanEndings()),
};

/** By ending: bit k is set where `ENDING_KINDS[k]` has it. */
export const KINDS_OF_ENDING: ReadonlyMap<string, number> = kindsOfEnding();

/** Longest ending of any kind, in UTF-16 units. */
export const MAX_ENDING = Math.max(...[...KINDS_OF_ENDING.keys()].map((ending) => ending.length));

function kindsOfEnding(): Map<string, number> {
  const out = new Map<string, number>();
  for (const [kind, name] of ENDING_KINDS.entries()) {
    for (const ending of ENDINGS[name]) out.set(ending, (out.get(ending) ?? 0) | (1 << kind));
  }
  return out;
}

function folded(list: string): string[] {
  return split(list).map(foldText);
}

function koreanEndings(): string[] {
  const nouns = ['', ...split(KOREAN_NOUNS)];
  const particles = ['', ...split(KOREAN_PARTICLES)];
  return nouns.flatMap((noun) => particles.map((particle) => noun + particle));
}

function split(list: string): string[] {
  return list.trim().split(/\s+/u);
}
