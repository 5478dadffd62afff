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
      const [first, ...rest] = phrase.trim().toLowerCase().split(/\s+/u);
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

/** How many words are remembered with their phrases; when full, all are forgotten. */
const MAX_REMEMBERED = 20_000;
const remembered = new WeakMap<object, Map<string, readonly Phrase<string>[]>>();
const NONE: readonly Phrase<never>[] = [];

/** All phrases that begin at word `at`; `words` are in small letters. */
export function phrasesAt<T extends string>(
  index: PhraseIndex<T>,
  words: readonly string[],
  at: number,
): PhraseHit<T>[] {
  const out: PhraseHit<T>[] = [];
  for (const { tag, rest } of phrasesOf(index, words[at] ?? '')) {
    if (rest.every((piece, i) => fits(piece, words[at + 1 + i]))) out.push({ tag, from: at, to: at + 1 + rest.length });
  }
  return out;
}

/** The phrases whose first word the word may be. Articles share most of their words, so the answer is kept. */
function phrasesOf<T extends string>(index: PhraseIndex<T>, word: string): readonly Phrase<T>[] {
  let memory = remembered.get(index) as Map<string, readonly Phrase<T>[]> | undefined;
  if (memory === undefined) remembered.set(index, (memory = new Map()));
  const known = memory.get(word);
  if (known !== undefined) return known;
  const found = [...(index.exact.get(word) ?? [])];
  for (const length of index.stemLengths) {
    if (length > word.length) break;
    found.push(...(index.stems.get(word.slice(0, length)) ?? []));
  }
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  if (word.length < 40) memory.set(word, found.length === 0 ? NONE : found);
  return found;
}

function fits(piece: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return piece.endsWith('*') ? word.startsWith(piece.slice(0, -1)) : word === piece;
}
