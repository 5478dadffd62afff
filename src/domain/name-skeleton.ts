import { bodyTerm } from './body-terms.ts';
import { transliterate } from './transliterate.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * What is left of a name in whatever language and spelling: «Харківська обласна прокуратура» and "Kharkiv oblast prosecutor office",
 * «Подоляк» and "Podolyak" have one skeleton. Words are sorted, since languages order them differently.
 * @param name as `normalizeName` gives it
 */
export function nameSkeleton(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size >= MAX_KNOWN) known.clear();
  const skeleton = makeSkeleton(name);
  known.set(name, skeleton);
  return skeleton;
}

/** Every comparison of an article with a story asks for the same few names. */
const known = new Map<string, string>();
const MAX_KNOWN = 5000;

function makeSkeleton(name: string): string {
  const words = name.split(' ').flatMap((word) => bodyTerm(word)?.split(' ') ?? [latin(word)]);
  return [...new Set(words.filter((word) => word !== '').map(simplify))].toSorted().join(' ');
}

function latin(word: string): string {
  return (CYRILLIC.test(word) ? transliterate(word)[0] : undefined) ?? word;
}

/** The endings of adjectives of places go with the places' own: «Донецька» and "Donetsk". Letters that spellings differ in become one. */
function simplify(word: string): string {
  return word
    .replace(/(?<=\p{L}{3})sk(?:a|oi|oyi|ii|yi|iy|yy|y|i|e|oho|oho|omu|iu|oy|aya|oye)?$/u, '')
    .replaceAll('kh', 'x')
    .replaceAll('g', 'h')
    .replaceAll('ie', 'e')
    .replace(/[yij]+/gu, 'i');
}
