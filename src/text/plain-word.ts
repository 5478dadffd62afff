/** How many surfaces are remembered; when full, all are forgotten. Longer words are rare, and only cost memory. */
const MAX_REMEMBERED = 50_000;
const MAX_LENGTH = 40;

const SPECIAL = /[ё’ʼ]/u;
const remembered = new Map<string, string>();

/**
 * A word in small letters, «ё» as «е», one kind of apostrophe. Articles share most of their words, so the answer is kept: all
 * places of a word have one string, which makes each later look-up of it cheap.
 */
export function plainWord(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (word.length > MAX_LENGTH) return makePlain(word);
  // A copy: a string cut from an article keeps all of the article in memory.
  const copy = word.split('').join('');
  const plain = makePlain(copy);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(copy, plain);
  return plain;
}

function makePlain(word: string): string {
  const low = word.toLowerCase();
  return SPECIAL.test(low) ? low.replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'") : low;
}
