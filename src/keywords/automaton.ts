import { CHAR_CLASS, FOLDED, isWordClass } from './char-classes.ts';
import { ENDING_KINDS, type EndingKind } from './endings.ts';
import { buildFirstRuns, type FirstRuns } from './first-runs.ts';
import type { Joint } from './parse-alias.ts';

/** Symbols below `FIRST_LETTER` are no letters: joints, then kinds of endings. */
const JOINTS: readonly Joint[] = ['gap', 'loose', 'tight', 'point'];
const FIRST_ENDING = JOINTS.length + 1;
const FIRST_LETTER = FIRST_ENDING + ENDING_KINDS.length;

export const jointSymbol = (joint: Joint): number => JOINTS.indexOf(joint) + 1;
export const endingSymbol = (kind: number): number => FIRST_ENDING + kind;

/**
 * A trie of stems, endings and joints in typed arrays: `stem letters → kind of ending → joint → stem letters → …`.
 * A path that ends after an ending bears values. A node's children have numbers that follow one another, and an only child's is
 * mostly the next after its parent's, so that a walk stays in memory that is near.
 */
export type Automaton = {
  /** Symbol of each UTF-16 unit, 0 for one that no keyword has. */
  readonly symbols: Uint16Array;
  readonly firstRuns: FirstRuns;
  /** By symbol: the child of the root, which has more children than any other node; 0 for none. */
  readonly rootChildren: Int32Array;
  /** By node: the symbol that leads to it. */
  readonly symbolInto: Uint16Array;
  readonly firstChild: Int32Array;
  readonly childCount: Uint16Array;
  /** By node: bit k is set where an ending of `ENDING_KINDS[k]` may follow. */
  readonly endingMask: Uint16Array;
  /** By node: bit `jointSymbol` is set where that joint may follow. */
  readonly jointMask: Uint8Array;
  /** By node: the values of the keywords that end there. */
  readonly values: ReadonlyMap<number, readonly number[]>;
};

/** One step of a keyword's path. */
export type Step = { readonly stem: string; readonly endings: EndingKind; readonly joint: Joint | null };
export type Path = { readonly steps: readonly Step[]; readonly value: number };

const ROOT = 0;

/** The node that a symbol leads to, or -1. */
export function step(automaton: Automaton, node: number, symbol: number): number {
  const { rootChildren, symbolInto, firstChild, childCount } = automaton;
  if (node === ROOT) return (rootChildren[symbol] ?? 0) || -1;
  const first = firstChild[node] ?? 0;
  const end = first + (childCount[node] ?? 0);
  for (let child = first; child < end; child++) if (symbolInto[child] === symbol) return child;
  return -1;
}

export function buildAutomaton(paths: readonly Path[]): Automaton {
  const symbolOf = letterSymbols(paths);
  const trie = buildTrie(paths, symbolOf);
  return { symbols: symbolTable(symbolOf), firstRuns: buildFirstRuns(paths), ...freezeTrie(trie, symbolOf.size) };
}

/** A trie that grows: by node, the symbol into it, its newest child, the sibling before it (0 for none), and its values. */
type Trie = {
  readonly symbols: number[];
  readonly children: number[];
  readonly siblings: number[];
  readonly values: Map<number, number[]>;
};

function buildTrie(paths: readonly Path[], symbolOf: ReadonlyMap<number, number>): Trie {
  const trie: Trie = { symbols: [0], children: [0], siblings: [0], values: new Map() };
  for (const { steps, value } of paths) {
    let end = ROOT;
    for (const symbol of pathSymbols(steps, symbolOf)) end = childOf(trie, end, symbol);
    const there = trie.values.get(end);
    if (there === undefined) trie.values.set(end, [value]);
    else if (!there.includes(value)) there.push(value);
  }
  return trie;
}

/** The child that the symbol leads to, made where there is none. */
function childOf({ symbols, children, siblings }: Trie, node: number, symbol: number): number {
  for (let child = children[node] ?? 0; child !== 0; child = siblings[child] ?? 0) {
    if (symbols[child] === symbol) return child;
  }
  const made = symbols.push(symbol) - 1;
  siblings.push(children[node] ?? 0);
  children.push(0);
  children[node] = made;
  return made;
}

/** Numbers the nodes anew, children of one node side by side, each branch before the next. */
function freezeTrie(trie: Trie, letters: number) {
  const count = trie.symbols.length;
  const rootChildren = new Int32Array(FIRST_LETTER + letters);
  const symbolInto = new Uint16Array(count);
  const firstChild = new Int32Array(count);
  const childCount = new Uint16Array(count);
  const endingMask = new Uint16Array(count);
  const jointMask = new Uint8Array(count);
  const values = new Map<number, readonly number[]>();
  let next = 1;
  /** Pairs of a node's old number and its new one. */
  const open = [ROOT, ROOT];
  while (open.length > 0) {
    const node = open.pop() ?? ROOT;
    const old = open.pop() ?? ROOT;
    firstChild[node] = next;
    for (let child = trie.children[old] ?? 0; child !== 0; child = trie.siblings[child] ?? 0) {
      const symbol = trie.symbols[child] ?? 0;
      symbolInto[next] = symbol;
      if (node === ROOT) rootChildren[symbol] = next;
      if (symbol < FIRST_ENDING) jointMask[node] = (jointMask[node] ?? 0) | (1 << symbol);
      else if (symbol < FIRST_LETTER) endingMask[node] = (endingMask[node] ?? 0) | (1 << (symbol - FIRST_ENDING));
      const found = trie.values.get(child);
      if (found !== undefined) values.set(next, found);
      open.push(child, next++);
    }
    childCount[node] = next - (firstChild[node] ?? 0);
  }
  return { rootChildren, symbolInto, firstChild, childCount, endingMask, jointMask, values };
}

function pathSymbols(steps: readonly Step[], symbolOf: ReadonlyMap<number, number>): number[] {
  const out: number[] = [];
  for (const { stem, endings, joint } of steps) {
    if (joint !== null) out.push(jointSymbol(joint));
    for (let i = 0; i < stem.length; i++) out.push(symbolOf.get(stem.charCodeAt(i)) ?? 0);
    out.push(endingSymbol(ENDING_KINDS.indexOf(endings)));
  }
  return out;
}

function letterSymbols(paths: readonly Path[]): ReadonlyMap<number, number> {
  const symbolOf = new Map<number, number>();
  for (const { steps } of paths) {
    for (const { stem } of steps) {
      for (let i = 0; i < stem.length; i++) {
        const code = stem.charCodeAt(i);
        if (!symbolOf.has(code)) symbolOf.set(code, FIRST_LETTER + symbolOf.size);
      }
    }
  }
  return symbolOf;
}

function symbolTable(symbolOf: ReadonlyMap<number, number>): Uint16Array {
  const symbols = new Uint16Array(CHAR_CLASS.length);
  for (let code = 0; code < symbols.length; code++) {
    if (isWordClass(CHAR_CLASS[code] ?? 0)) symbols[code] = symbolOf.get(FOLDED[code] ?? code) ?? 0;
  }
  return symbols;
}
