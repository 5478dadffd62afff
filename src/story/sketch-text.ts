/** How many values a sketch has: similarity is then known to about ±0.06 at 0.5. */
export const SKETCH_SIZE = 64;

/** A text with fewer word pairs than this has no sketch: too little to call anything its copy. */
const MIN_PAIRS = 6;
const EMPTY = 0xffff_ffff;
const FNV_START = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/**
 * Sketch of title and text: the pairs of neighbouring words, hashed and dealt into 64 bins, of each bin the smallest
 * hash (minhash by one permutation). Two sketches agree in as many values as the texts share word pairs. Case, marks
 * and white space do not count. Linear in the text; empty for less than seven words.
 */
export function sketchText(title: string, text: string): number[] {
  const bins = new Uint32Array(SKETCH_SIZE).fill(EMPTY);
  const lower = `${title}\n${text}`.toLowerCase();
  let pairs = 0;
  let previous = 0;
  let hash = FNV_START;
  let inWord = false;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0x20;
    if (isWordCode(code)) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      inWord = true;
      continue;
    }
    if (!inWord) continue;
    if (previous !== 0) {
      pairs++;
      const mixed = mix(Math.imul(previous, 31) ^ hash);
      const bin = mixed & (SKETCH_SIZE - 1);
      if (mixed < (bins[bin] ?? 0)) bins[bin] = mixed;
    }
    previous = hash;
    hash = FNV_START;
    inWord = false;
  }
  return pairs < MIN_PAIRS ? [] : fillEmptyBins(bins);
}

/** Letters and digits of any script; what parts words is ASCII marks, general punctuation and CJK marks. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0) return false;
  return !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}

/** Finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A short text leaves bins empty: each takes the value of the next full one, changed by the distance. */
function fillEmptyBins(bins: Uint32Array): number[] {
  return Array.from(bins, (value, i) => {
    let steps = 0;
    let found = value;
    while (found === EMPTY && steps < SKETCH_SIZE) found = bins[(i + ++steps) % SKETCH_SIZE] ?? EMPTY;
    return steps === 0 ? found : mix(found ^ (steps << 7));
  });
}
