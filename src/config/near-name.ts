/**
 * The name that a typing error was most likely meant to be, or null. Case, `-` and `_` count for nothing (fullText is full_text); a name that
 * begins the other counts as near (everyMinuts, every), else one slip for each three characters is allowed, at most three.
 */
export function nearName(typed: string, names: Iterable<string>): string | null {
  const wanted = fold(typed);
  let best: { name: string; slips: number } | null = null;
  for (const name of names) {
    const slips = countSlips(wanted, fold(name));
    if (best === null || slips < best.slips) best = { name, slips };
  }
  return best !== null && best.slips <= Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) ? best.name : null;
}

/** `, did you mean "every"?`, or nothing where no name is near. */
export function suggestName(typed: string, names: Iterable<string>): string {
  const near = nearName(typed, names);
  return near === null ? '' : `, did you mean ${JSON.stringify(near)}?`;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/gu, '');
}

const MIN_PREFIX = 4;

function countSlips(a: string, b: string): number {
  const shorter = a.length < b.length ? a : b;
  if (shorter.length >= MIN_PREFIX && a !== b && (a.startsWith(b) || b.startsWith(a))) return 1;
  // Names differ in length by more than any allowed number of slips: no need to look.
  return Math.abs(a.length - b.length) > 3 ? Number.POSITIVE_INFINITY : editDistance(a, b);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
