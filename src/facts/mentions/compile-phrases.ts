/** One phrase found in a sentence: token indices, `to` exclusive. */
export type PhraseHit<T extends string> = { readonly tag: T; readonly from: number; readonly to: number };

type Phrase<T> = { readonly tag: T; readonly rest: readonly string[] };

/** Phrases by their first word; words that end in `*` are kept by what stands before it. */
export type PhraseIndex<T extends string> = {
  readonly exact: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** Lengths of the stems, so that a word is cut only where some stem may fit. */
  readonly stemLengths: readonly number[];
};

/** Compiles lists such as `{ kill: 'killed, claim* the li*' }`: phrases parted by commas, `*` for any ending. */
export function compilePhrases<T extends string>(lists: Partial<Readonly<Record<T, string>>>): PhraseIndex<T> {
  const exact = new Map<string, Phrase<T>[]>();
  const stems = new Map<string, Phrase<T>[]>();
  for (const tag of Object.keys(lists) as T[]) {
    for (const phrase of (lists[tag] ?? '').split(',')) {
      const [first, ...rest] = phrase.trim().split(/\s+/u);
      if (first === undefined || first === '') continue;
      const isStem = first.endsWith('*');
      const map = isStem ? stems : exact;
      const key = isStem ? first.slice(0, -1) : first;
      map.set(key, [...(map.get(key) ?? []), { tag, rest }]);
    }
  }
  const stemLengths = [...new Set([...stems.keys()].map((key) => key.length))].sort((a, b) => a - b);
  return { exact, stems, stemLengths };
}

/** All phrases that begin at word `at`; `words` are in small letters. */
export function phrasesAt<T extends string>(index: PhraseIndex<T>, words: readonly string[], at: number): PhraseHit<T>[] {
  const word = words[at] ?? '';
  const out: PhraseHit<T>[] = [];
  const add = (phrases: readonly Phrase<T>[] | undefined): void => {
    for (const { tag, rest } of phrases ?? []) {
      if (rest.every((piece, i) => fits(piece, words[at + 1 + i]))) out.push({ tag, from: at, to: at + 1 + rest.length });
    }
  };
  add(index.exact.get(word));
  for (const length of index.stemLengths) {
    if (length > word.length) break;
    add(index.stems.get(word.slice(0, length)));
  }
  return out;
}

function fits(piece: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return piece.endsWith('*') ? word.startsWith(piece.slice(0, -1)) : word === piece;
}
