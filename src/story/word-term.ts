/** Ukrainian and Russian words are known by their stem: the ending changes with the case. */
const CYRILLIC_STEM = 6;
/** Korean words bear particles: «하르키우를», «하르키우에». In syllables. */
const KOREAN_STEM = 3;

/** A word as it is compared: small letters, no possessive, of a Cyrillic word the first six letters, of a Korean one three syllables. */
export function wordTerm(word: string): string {
  const low = word.toLowerCase();
  const first = low.charCodeAt(0);
  if (first >= 0x400 && first < 0x530) return low.slice(0, CYRILLIC_STEM);
  if (first >= 0xac00 && first <= 0xd7a3) return low.slice(0, KOREAN_STEM);
  const cut = Math.max(low.indexOf("'"), low.indexOf('’'));
  return cut > 0 && cut >= low.length - 2 && !'rdtm'.includes(low.at(-1) ?? '') ? low.slice(0, cut) : low;
}
