import type { Path, Step } from './automaton.ts';
import { CHAR_CLASS, HANGUL } from './char-classes.ts';
import { ENDINGS } from './endings.ts';

/**
 * The runs of letters or digits with which keywords begin, endings included, as a bit for the hash of each. A clear bit turns a
 * word away for certain; of words that begin no keyword about one in twenty finds its bit set all the same. Korean, where
 * nouns and particles follow without a space, is kept by the first two syllables.
 */
export type FirstRuns = { readonly bits: Uint32Array; readonly mask: number };

/** Hash of nothing; `addToHash` takes it on by one folded unit (FNV-1a on UTF-16 units). */
export const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Bits for each run, so that few are set by chance. */
const BITS_EACH = 16;
const MIN_BITS = 1 << 15;

export function addToHash(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, PRIME);
}

/** Whether a run with this hash may begin a keyword. */
export function hasRun({ bits, mask }: FirstRuns, hash: number): boolean {
  const bit = (hash ^ (hash >>> 15)) & mask;
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

export function buildFirstRuns(paths: readonly Path[]): FirstRuns {
  const hashes = new Set<number>();
  for (const { steps } of paths) if (steps[0] !== undefined) addHashes(hashes, steps[0]);
  const size = 2 ** Math.ceil(Math.log2(Math.max(MIN_BITS, hashes.size * BITS_EACH)));
  const bits = new Uint32Array(size / 32);
  const mask = size - 1;
  for (const hash of hashes) {
    const bit = (hash ^ (hash >>> 15)) & mask;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return { bits, mask };
}

function addHashes(hashes: Set<number>, { stem, endings }: Step): void {
  const isHangul = CHAR_CLASS[stem.charCodeAt(0)] === HANGUL;
  const ofStem = hashOf(isHangul ? stem.slice(0, 2) : stem, EMPTY_HASH);
  hashes.add(ofStem);
  if (isHangul && stem.length > 1) return;
  for (const ending of ENDINGS[endings]) hashes.add(hashOf(isHangul ? ending.slice(0, 1) : ending, ofStem));
}

/** Takes the hash on by a folded text. */
function hashOf(folded: string, from: number): number {
  let hash = from;
  for (let i = 0; i < folded.length; i++) hash = addToHash(hash, folded.charCodeAt(i));
  return hash;
}
