import { type Automaton, endingSymbol, jointSymbol, step } from './automaton.ts';
import {
  APOSTROPHE,
  CHAR_CLASS,
  DASH,
  DIGIT,
  FOLDED,
  HANGUL,
  IGNORED,
  isWordClass,
  LETTER,
  NEWLINE,
  POINT,
  QUOTE,
  SPACE,
} from './char-classes.ts';
import { ENDING_KINDS, KINDS_OF_ENDING, MAX_ENDING } from './endings.ts';

/** A place where keywords end: `end` exclusive, the values of the keywords that lead there. */
export type Ending = { readonly end: number; readonly values: readonly number[] };

/** Longest stretch between two units, in UTF-16 units: " - ", or a soft line break with its indent. */
const MAX_JOINT = 4;
const GAP = 1 << jointSymbol('gap');
const LOOSE = 1 << jointSymbol('loose');
const TIGHT = 1 << jointSymbol('tight');
const POINTED = 1 << jointSymbol('point');

const KOREAN = ENDING_KINDS.indexOf('korean');
const INNER = ENDING_KINDS.indexOf('inner');

/** One walk: what it reads and what it has found so far. */
type Walk = { readonly automaton: Automaton; readonly text: string; readonly found: Ending[] };

/**
 * All keywords that begin at `start`, which must be a word's first unit. A possessive and a Korean particle are not part of
 * the stretch, a plural and a Slavic case ending are. Takes time in the length of the longest keyword only.
 */
export function walkAutomaton(automaton: Automaton, text: string, start: number): Ending[] {
  const walk = { automaton, text, found: [] };
  walkUnit(walk, 0, start);
  return walk.found;
}

/** Whether the walk from `start` reaches the end of any stem: turns most words away without an allocation. */
export function beginsStem(automaton: Automaton, text: string, start: number): boolean {
  const { symbols, endingMask } = automaton;
  const run = CHAR_CLASS[text.charCodeAt(start)];
  let node = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const symbol = symbols[code] ?? 0;
    if (symbol === 0 || CHAR_CLASS[code] !== run) {
      const charClass = CHAR_CLASS[code];
      if (charClass === IGNORED || charClass === APOSTROPHE) continue;
      return false;
    }
    node = step(automaton, node, symbol);
    if (node < 0) return false;
    if (endingMask[node] !== 0) return true;
  }
  return false;
}

/** Reads one run of letters, digits or Hangul from `start`; at every node that can end a stem, tries the endings. */
function walkUnit(walk: Walk, from: number, start: number): void {
  const { automaton, text } = walk;
  const run = CHAR_CLASS[text.charCodeAt(start)] ?? 0;
  let node = from;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const charClass = CHAR_CLASS[code] ?? 0;
    if (charClass === IGNORED || (charClass === APOSTROPHE && run === LETTER && at > start)) continue;
    const symbol = automaton.symbols[code] ?? 0;
    if (charClass !== run || symbol === 0) return;
    node = step(automaton, node, symbol);
    if (node < 0) return;
    if (automaton.endingMask[node] !== 0) tryEndings(walk, node, at + 1);
  }
}

/** Tries every kind of ending that the node allows on what is left of the run before `at`. */
function tryEndings(walk: Walk, node: number, at: number): void {
  const { automaton, text, found } = walk;
  const run = CHAR_CLASS[text.charCodeAt(at - 1)] ?? 0;
  const rest = readRest(text, at, run);
  if (rest === undefined) return;
  const mask = (automaton.endingMask[node] ?? 0) & (KINDS_OF_ENDING.get(rest.ending) ?? 0);
  for (let kind = 0; mask >>> kind !== 0; kind++) {
    if ((mask & (1 << kind)) === 0) continue;
    const target = step(automaton, node, endingSymbol(kind));
    const values = automaton.values.get(target);
    if (values !== undefined && kind !== INNER && isBoundary(text, rest.end, run)) {
      found.push({ end: kind === KOREAN ? at : rest.end, values });
    }
    if (automaton.jointMask[target] !== 0) walkJoint(walk, target, rest.end);
  }
}

/** Follows the joints that the stretch between this run and the next allows. */
function walkJoint(walk: Walk, node: number, at: number): void {
  const { automaton, text } = walk;
  let next = at;
  let spaces = 0;
  let dashes = 0;
  let newlines = 0;
  let points = 0;
  for (; next < text.length && next - at <= MAX_JOINT; next++) {
    const charClass = CHAR_CLASS[text.charCodeAt(next)] ?? 0;
    if (isWordClass(charClass)) break;
    // «РСЗВ "Ураган"»: a quotation mark parts words like a space.
    if (charClass === SPACE || charClass === QUOTE) spaces++;
    else if (charClass === DASH) dashes++;
    else if (charClass === NEWLINE) newlines++;
    else if (charClass === POINT) points++;
    else if (charClass !== IGNORED) return;
  }
  if (next >= text.length || next - at > MAX_JOINT || newlines > 1) return;
  const blanks = spaces + newlines;
  let allowed = 0;
  if (points > 0) allowed = POINTED;
  else if (blanks + dashes === 0) allowed = LOOSE | TIGHT;
  else if (blanks === 0) allowed = LOOSE | (dashes === 1 ? TIGHT | GAP : 0);
  else allowed = LOOSE | (dashes === 0 ? GAP : 0);
  const mask = (automaton.jointMask[node] ?? 0) & allowed;
  for (let symbol = 1; mask >>> symbol !== 0; symbol++) {
    if ((mask & (1 << symbol)) !== 0) walkUnit(walk, step(automaton, node, symbol), next);
  }
}

type Rest = { readonly ending: string; readonly end: number };

/** What is left of the run, folded, and where it ends; undefined where it is longer than any ending. */
function readRest(text: string, from: number, run: number): Rest | undefined {
  let ending = '';
  let end = from;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const charClass = CHAR_CLASS[code] ?? 0;
    if (charClass === IGNORED) continue;
    if (charClass !== run) {
      if (run === DIGIT && charClass === LETTER) return readPlural(text, from, at);
      if (charClass !== APOSTROPHE || run !== LETTER || !isInnerApostrophe(text, at)) break;
      continue;
    }
    if (ending.length === MAX_ENDING) return undefined;
    ending += String.fromCharCode(FOLDED[code] ?? code);
    end = at + 1;
  }
  return { ending, end };
}

/** "KN-23s" has a plural, and "11Ga" goes on with letters. */
function readPlural(text: string, from: number, at: number): Rest {
  const isPlural = (text.charCodeAt(at) | 0x20) === 0x73 && !isWordClass(CHAR_CLASS[text.charCodeAt(at + 1)] ?? 0);
  return isPlural ? { ending: 's', end: at + 1 } : { ending: '', end: from };
}

/** An apostrophe inside a word, and not the one of "Iran's" or «Shaheds'». */
function isInnerApostrophe(text: string, at: number): boolean {
  if (CHAR_CLASS[text.charCodeAt(at + 1)] !== LETTER) return false;
  const isPossessive =
    (text.charCodeAt(at + 1) | 0x20) === 0x73 && !isWordClass(CHAR_CLASS[text.charCodeAt(at + 2)] ?? 0);
  return !isPossessive;
}

/** Whether a word may end here: nothing of a word follows, or another script that is written without a space. */
function isBoundary(text: string, at: number, run: number): boolean {
  let next = at;
  while (next < text.length && CHAR_CLASS[text.charCodeAt(next)] === IGNORED) next++;
  const charClass = CHAR_CLASS[text.charCodeAt(next)] ?? 0;
  return next >= text.length || !isWordClass(charClass) || (charClass === HANGUL) !== (run === HANGUL);
}
