import { ukrainianSpelling } from '../../domain/transliterate.ts';
import { placeKey } from './place-key.ts';

/**
 * The official Latin spelling of a Ukrainian place: that of its Cyrillic names which comes nearest to the name that a
 * gazetteer gives ("Bilopillya" and «Білопілля» make "Bilopillia"); undefined where none comes near.
 */
export function ukrainianName(known: string, others: readonly string[]): string | undefined {
  const exact = others.some((other) => ukrainianSpelling(other.toLowerCase()) === known.toLowerCase());
  if (exact) return known;
  const goal = placeKey(known).replace(/y/gu, 'i');
  for (const other of others) {
    const latin = ukrainianSpelling(other.toLowerCase());
    if (latin !== undefined && simplify(latin) === simplify(goal)) {
      return latin.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
    }
  }
  return undefined;
}

function simplify(latin: string): string {
  return latin.replace(/[yij' -]+/gu, 'i');
}
