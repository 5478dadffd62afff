import type { Mention } from '../domain/mention.ts';
import { type Automaton, NO_LETTER, startsIndex } from './automaton.ts';
import { APOSTROPHE, CHAR_CLASS, HANGUL, IGNORED, LETTER } from './char-classes.ts';
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

function scanField(text: string, scan: Scan): void {
  const { automaton } = scan.lexicon;
  const classes = CHAR_CLASS;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const charClass = classes[text.charCodeAt(i)] ?? 0;
    if (charClass === IGNORED) continue;
    if (charClass >= LETTER && charClass <= HANGUL) {
      if (beginsWord(before, charClass) && mayBegin(text, i, automaton)) collect(text, i, scan);
      // Most units are inside words, where nothing begins.
      while (classes[text.charCodeAt(i + 1)] === charClass) i++;
    }
    // "O'Grad" is one word.
    before = charClass === APOSTROPHE && before === LETTER ? LETTER : charClass;
  }
}

function beginsWord(before: number, charClass: number): boolean {
  return before < LETTER || before > HANGUL || (before === HANGUL) !== (charClass === HANGUL);
}

/** The cheap test before the walk: whether any keyword has these first two letters, and then whether one's first stem is there. */
function mayBegin(text: string, start: number, automaton: Automaton): boolean {
  const { symbols, starts } = automaton;
  const code = text.charCodeAt(start);
  const first = symbols[code] ?? 0;
  if (first === 0) return false;
  const nextCode = text.charCodeAt(start + 1);
  const next = CHAR_CLASS[nextCode] ?? 0;
  if (next === CHAR_CLASS[code]) {
    if (starts[startsIndex(first, symbols[nextCode] ?? 0)] === 0) return false;
  } else if (next !== IGNORED && next !== APOSTROPHE && starts[startsIndex(first, NO_LETTER)] === 0) return false;
  return beginsStem(automaton, text, start);
}

type Hit = { readonly keyword: Keyword; readonly end: number };

/** Adds what begins at `start`. */
function collect(text: string, start: number, scan: Scan): void {
  const endings = walkAutomaton(scan.lexicon.automaton, text, start);
  if (endings.length === 0) return;
  const hits = verifiedHits(text, start, endings, scan.lexicon);
  const first = hits[0];
  if (first === undefined || isInAddress(text, start, first.end)) return;
  const names = hits.filter(({ keyword }) => keyword.kind !== 'term');
  const end = names.reduce((max, hit) => Math.max(max, hit.end), 0);
  if (start >= scan.free && names.length > 0) {
    const longest = names.filter((hit) => hit.end === end);
    const plain = longest.filter(({ keyword }) => keyword.lookalike === 'no');
    for (const kind of ['weapon', 'actor'] as const) {
      const ids = (plain.length > 0 ? plain : longest)
        .filter((hit) => hit.keyword.kind === kind)
        .map((hit) => hit.keyword.id);
      if (ids.length > 0) scan.out.push({ ...scan.field, kind, ids: [...new Set(ids)], start, end });
    }
    scan.free = end;
  }
  const terms = new Map(hits.filter(({ keyword }) => keyword.kind === 'term').map((hit) => [hit.keyword.id, hit.end]));
  for (const [id, termEnd] of terms) scan.out.push({ ...scan.field, kind: 'term', ids: [id], start, end: termEnd });
}

function verifiedHits(text: string, start: number, endings: readonly Ending[], { keywords }: Lexicon): Hit[] {
  return endings.flatMap(({ end, values }) =>
    values.flatMap((value) => {
      const keyword = keywords[value];
      return keyword !== undefined && verifyKeyword(keyword, text, start, end) ? [{ keyword, end }] : [];
    }),
  );
}
