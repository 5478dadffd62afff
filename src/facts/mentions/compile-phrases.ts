/** One phrase found in a sentence: token indices, `to` exclusive. */
export type PhraseHit<T extends string> = { readonly tag: T; readonly from: number; readonly to: number };

type Phrase<T> = { readonly tag: T; readonly rest: readonly string[] };

/** Phrases by their first word; words that end in `*` are kept by what stands before it. */
export type PhraseIndex<T extends string> = {
  readonly exact: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** Lengths of the stems, so that a word is cut only where some stem may fit. */
  readonly stemLengths: readonly number[];
  /** The phrases of each word that was asked for, null for none: articles share most of their words. */
  readonly known: Map<string, readonly Phrase<T>[] | null>;
};

/** Compiles lists such as `{ kill: 'killed, claim* the li*' }`: phrases parted by commas, `*` for any ending. */
export function compilePhrases<T extends string>(lists: Partial<Readonly<Record<T, string>>>): PhraseIndex<T> {
  const exact = new Map<string, Phrase<T>[]>();
  const stems = new Map<string, Phrase<T>[]>();
  for (const tag of Object.keys(lists) as T[]) {
    for (const phrase of (lists[tag] ?? '').split(',')) {
      const [first, ...rest] = phrase.trim().toLowerCase().split(/\s+/u);
      if (first === undefined || first === '') continue;
      const isStem = first.endsWith('*');
      const map = isStem ? stems : exact;
      const key = isStem ? first.slice(0, -1) : first;
      map.set(key, [...(map.get(key) ?? []), { tag, rest }]);
    }
  }
  const stemLengths = [...new Set([...stems.keys()].map((key) => key.length))].sort((a, b) => a - b);
  return { exact, stems, stemLengths, known: new Map() };
}

/** How many words are remembered with their phrases; when full, all are forgotten. Longer words are rare. */
const MAX_REMEMBERED = 20_000;
const MAX_LENGTH = 40;

/** All phrases that begin at word `at`, undefined for none, which is what most words begin. `words` are plain. */
export function phrasesAt<T extends string>(
  index: PhraseIndex<T>,
  words: readonly string[],
  at: number,
): PhraseHit<T>[] | undefined {
  const phrases = phrasesOf(index, words[at] ?? '');
  if (phrases === null) return undefined;
  let out: PhraseHit<T>[] | undefined;
  for (const { tag, rest } of phrases) {
    if (!fitsRest(rest, words, at + 1)) continue;
    const hit = { tag, from: at, to: at + 1 + rest.length };
    if (out === undefined) out = [hit];
    else out.push(hit);
  }
  return out;
}

/** The phrases whose first word the word may be. */
function phrasesOf<T extends string>(
  { exact, stems, stemLengths, known }: PhraseIndex<T>,
  word: string,
): readonly Phrase<T>[] | null {
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered;
  const list = [...(exact.get(word) ?? [])];
  for (const length of stemLengths) {
    if (length > word.length) break;
    list.push(...(stems.get(word.slice(0, length)) ?? []));
  }
  const found = list.length === 0 ? null : list;
  if (known.size >= MAX_REMEMBERED) known.clear();
  if (word.length <= MAX_LENGTH) known.set(word, found);
  return found;
}

function fitsRest(rest: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    const piece = rest[i] ?? '';
    const word = words[at + i];
    if (word === undefined) return false;
    if (piece.endsWith('*') ? !word.startsWith(piece.slice(0, -1)) : word !== piece) return false;
  }
  return true;
}
