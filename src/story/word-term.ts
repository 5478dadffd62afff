const POSSESSIVE = /['’]s?$/u;
const CYRILLIC = /^\p{Script=Cyrillic}/u;
/** Ukrainian and Russian words are known by their stem: the ending changes with the case. */
const STEM_LENGTH = 6;
const HANGUL = /^\p{Script=Hangul}/u;
/** Korean words bear particles: «하르키우를», «하르키우에». In syllables. */
const KOREAN_STEM = 3;

/** A word as it is compared: small letters, no possessive, of a Cyrillic word the first six letters, of a Korean one three syllables. */
export function wordTerm(word: string): string {
  const plain = word.toLowerCase().replace(POSSESSIVE, '');
  if (CYRILLIC.test(plain)) return plain.slice(0, STEM_LENGTH);
  return HANGUL.test(plain) ? plain.slice(0, KOREAN_STEM) : plain;
}
