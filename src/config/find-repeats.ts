import type { Path } from './config-problem.ts';
import type { Finding } from './validate.ts';

/** Something that may stand only once: its key, where it stands, and what to say when it stands there again. */
export type Unique = { readonly key: string; readonly path: Path; readonly says: (first: Path) => string };

/** A finding for each entry whose key an earlier one already has. */
export function findRepeats(entries: readonly Unique[]): Finding[] {
  const firsts = new Map<string, Path>();
  return entries.flatMap(({ key, path, says }) => {
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, path);
    return first === undefined ? [] : [{ path, part: 'value' as const, message: says(first) }];
  });
}
