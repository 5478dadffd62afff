import type { Token } from '../../text/document.ts';
import { aboutForm, type WordForm } from '../../text/word-form.ts';

/** One phrase found in a sentence: token indices, `to` exclusive. */
export type PhraseHit<T extends string> = { readonly tag: T; readonly from: number; readonly to: number };

type Phrase<T> = { readonly tag: T; readonly rest: readonly Piece[] };

/** A word behind a phrase's first; of a stem what stands before the `*`. */
type Piece = { readonly text: string; readonly isStem: boolean };

/** The phrases whose first word a form may be, null for none. */
export type PhraseIndex<T extends string> = (form: WordForm) => readonly Phrase<T>[] | null;

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
      map.set(key, [...(map.get(key) ?? []), { tag, rest: rest.map(toPiece) }]);
    }
  }
  const stemLengths = [...new Set([...stems.keys()].map((key) => key.length))].sort((a, b) => a - b);
  return aboutForm(({ plain }) => {
    const found = [...(exact.get(plain) ?? [])];
    for (const length of stemLengths) {
      if (length > plain.length) break;
      found.push(...(stems.get(plain.slice(0, length)) ?? []));
    }
    return found.length === 0 ? null : found;
  });
}

function toPiece(word: string): Piece {
  const isStem = word.endsWith('*');
  return { text: isStem ? word.slice(0, -1) : word, isStem };
}

/** All phrases that begin at a token, undefined for none, which is what most tokens begin. */
export function phrasesAt<T extends string>(
  phrasesOf: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
): PhraseHit<T>[] | undefined {
  const token = tokens[at];
  const phrases = token === undefined ? null : phrasesOf(token.form);
  if (phrases === null) return undefined;
  let out: PhraseHit<T>[] | undefined;
  for (const { tag, rest } of phrases) {
    if (rest.length > 0 && !fitsRest(rest, tokens, at + 1)) continue;
    const hit = { tag, from: at, to: at + 1 + rest.length };
    if (out === undefined) out = [hit];
    else out.push(hit);
  }
  return out;
}

function fitsRest(rest: readonly Piece[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < rest.length; i++) {
    const piece = rest[i];
    const word = tokens[at + i]?.form.plain;
    if (piece === undefined || word === undefined) return false;
    if (piece.isStem ? !word.startsWith(piece.text) : word !== piece.text) return false;
  }
  return true;
}
