import type { Mention } from '../domain/mention.ts';
import {
  APOSTROPHE,
  CLASS_BITS,
  CLASS_MASK,
  FOLDED_AND_CLASS,
  HANGUL,
  IGNORED,
  isWordClass,
  LETTER,
} from './char-classes.ts';
import { addToHash, EMPTY_HASH, hasRun } from './first-runs.ts';
import { isInAddress } from './is-in-address.ts';
import type { Keyword, Lexicon } from './lexicon.ts';
import { verifyKeyword } from './verify-keyword.ts';
import { beginsStem, type Ending, walkAutomaton } from './walk-automaton.ts';

/**
 * The keywords of the config in an article, in order of appearance, the title's first. One pass, whatever the number of keywords.
 *
 * 1. A keyword stands at a word's start and ends at a word's end; case, dashes, spaces, look-alike letters and endings
 *    are as in `config/README.md`. Web addresses, mail addresses and @names hold none.
 * 2. Of weapons and actors at one place the longest wins, and what begins inside it is none: "Hwasong-11Ga" is no
 *    "Hwasong-11". One that belongs to several ids gives one mention with all of them.
 * 3. Terms of topics neither suppress nor are suppressed: "missile test" leaves "missile" what it is.
 *
 * For a `Document`, `findMentions('', doc.text, lexicon)` gives the same mentions in the document's coordinates.
 */
export function findMentions(title: string, text: string, lexicon: Lexicon): Mention[] {
  const out: Mention[] = [];
  if (title !== '') scanField(title, { lexicon, field: { field: 'title' }, out, free: 0 });
  if (text !== '') scanField(text, { lexicon, field: {}, out, free: 0 });
  return out;
}

type Scan = {
  readonly lexicon: Lexicon;
  readonly field: { readonly field?: 'title' };
  readonly out: Mention[];
  /** Weapons and actors that begin before this are inside one already found. */
  free: number;
};

/** Reads each unit once; only where a run of letters, digits or Hangul may begin a keyword is the automaton asked. */
function scanField(text: string, scan: Scan): void {
  const { automaton } = scan.lexicon;
  let before = 0;
  for (let i = 0; i < text.length; ) {
    let unit = FOLDED_AND_CLASS[text.charCodeAt(i)] ?? 0;
    const charClass = unit & CLASS_MASK;
    if (charClass === IGNORED) {
      i++;
      continue;
    }
    if (!isWordClass(charClass)) {
      // "O'Grad" is one word.
      before = charClass === APOSTROPHE && before === LETTER ? LETTER : charClass;
      i++;
      continue;
    }
    const start = i;
    let hash = EMPTY_HASH;
    do {
      if (charClass !== HANGUL || i < start + 2) hash = addToHash(hash, unit >>> CLASS_BITS);
      i++;
      unit = i < text.length ? (FOLDED_AND_CLASS[text.charCodeAt(i)] ?? 0) : 0;
    } while ((unit & CLASS_MASK) === charClass);
    if (beginsWord(before, charClass)) {
      const next = unit & CLASS_MASK;
      // The run goes on behind what does not count, so that its hash tells nothing.
      const isCut = next === IGNORED || (next === APOSTROPHE && charClass === LETTER);
      if (isCut ? beginsStem(automaton, text, start) : hasRun(automaton.firstRuns, hash)) collect(text, start, scan);
    }
    before = charClass;
  }
}

function beginsWord(before: number, charClass: number): boolean {
  return !isWordClass(before) || (before === HANGUL) !== (charClass === HANGUL);
}

type Hit = { readonly keyword: Keyword; readonly end: number };

/** Adds what begins at `start`. */
function collect(text: string, start: number, scan: Scan): void {
  const endings = walkAutomaton(scan.lexicon.automaton, text, start);
  if (endings.length === 0) return;
  const hits = verifiedHits(text, start, endings, scan.lexicon);
  const first = hits[0];
  if (first === undefined || isInAddress(text, start, first.end)) return;
  if (start >= scan.free) addNames(hits, start, scan);
  addTerms(hits, start, scan);
}

const NAMES = ['weapon', 'actor'] as const;

/** The longest weapons and actors; one that is spelled with letters of another alphabet gives way to one that is not. */
function addNames(hits: readonly Hit[], start: number, scan: Scan): void {
  let end = 0;
  for (const hit of hits) if (hit.keyword.kind !== 'term' && hit.end > end) end = hit.end;
  if (end === 0) return;
  const longest = hits.filter((hit) => hit.end === end && hit.keyword.kind !== 'term');
  const hasPlain = longest.some(({ keyword }) => keyword.lookalike === 'no');
  for (const kind of NAMES) {
    const ids: string[] = [];
    for (const { keyword } of longest) {
      if (keyword.kind !== kind || (hasPlain && keyword.lookalike !== 'no')) continue;
      if (!ids.includes(keyword.id)) ids.push(keyword.id);
    }
    if (ids.length > 0) scan.out.push({ ...scan.field, kind, ids, start, end });
  }
  scan.free = end;
}

/** Each term once, with the last of its ends. */
function addTerms(hits: readonly Hit[], start: number, scan: Scan): void {
  if (!hits.some(({ keyword }) => keyword.kind === 'term')) return;
  const ends = new Map<string, number>();
  for (const { keyword, end } of hits) if (keyword.kind === 'term') ends.set(keyword.id, end);
  for (const [id, end] of ends) scan.out.push({ ...scan.field, kind: 'term', ids: [id], start, end });
}

function verifiedHits(text: string, start: number, endings: readonly Ending[], { keywords }: Lexicon): Hit[] {
  const hits: Hit[] = [];
  for (const { end, values } of endings) {
    for (const value of values) {
      const keyword = keywords[value];
      if (keyword !== undefined && verifyKeyword(keyword, text, start, end)) hits.push({ keyword, end });
    }
  }
  return hits;
}
