import { CHAR_CLASS, FOLDED, isWordClass } from './char-classes.ts';
import { ENDING_KINDS, ENDINGS, type EndingKind } from './endings.ts';
import type { Joint } from './parse-alias.ts';

/** Symbols below `FIRST_LETTER` are no letters: joints, then kinds of endings. */
const JOINTS: readonly Joint[] = ['gap', 'loose', 'tight', 'point'];
const FIRST_ENDING = JOINTS.length + 1;
const FIRST_LETTER = FIRST_ENDING + ENDING_KINDS.length;

export const jointSymbol = (joint: Joint): number => JOINTS.indexOf(joint) + 1;
export const endingSymbol = (kind: number): number => FIRST_ENDING + kind;

/** Second symbol of `starts` where the run of letters, digits or Hangul has only one. */
export const NO_LETTER = 1;
const STARTS_BITS = 16;

/**
 * A trie of stems, endings and joints in typed arrays: `stem letters → kind of ending → joint → stem letters → …`.
 * A path that ends after an ending bears values. Edges lie in one open hash table, so that a step costs the same
 * whatever the number of keywords.
 */
export type Automaton = {
  /** Symbol of each UTF-16 unit, 0 for one that no keyword has. */
  readonly symbols: Uint16Array;
  /** One byte for each pair of first symbols, hashed: 0 where no keyword begins so. */
  readonly starts: Uint8Array;
  /** By node: bit k is set where an ending of `ENDING_KINDS[k]` may follow. */
  readonly endingMask: Uint16Array;
  /** By node: bit `jointSymbol` is set where that joint may follow. */
  readonly jointMask: Uint8Array;
  readonly edgeNodes: Int32Array;
  readonly edgeSymbols: Uint16Array;
  readonly edgeTargets: Int32Array;
  /** By node: the values of the keywords that end there. */
  readonly values: ReadonlyMap<number, readonly number[]>;
};

/** One step of a keyword's path. */
export type Step = { readonly stem: string; readonly endings: EndingKind; readonly joint: Joint | null };
export type Path = { readonly steps: readonly Step[]; readonly value: number };

export function startsIndex(first: number, second: number): number {
  return (Math.imul(first, 0x3d4d) ^ Math.imul(second, 0x61c9)) & ((1 << STARTS_BITS) - 1);
}

/** The node that a symbol leads to, or -1. */
export function step(automaton: Automaton, node: number, symbol: number): number {
  const { edgeNodes, edgeSymbols, edgeTargets } = automaton;
  const last = edgeNodes.length - 1;
  for (let slot = hash(node, symbol) & last; ; slot = (slot + 1) & last) {
    const here = edgeNodes[slot];
    if (here === node && edgeSymbols[slot] === symbol) return edgeTargets[slot] ?? -1;
    if (here === -1) return -1;
  }
}

export function buildAutomaton(paths: readonly Path[]): Automaton {
  const symbolOf = letterSymbols(paths);
  const starts = new Uint8Array(1 << STARTS_BITS);
  const edges: Edges = { count: 1, targets: new Map() };
  const values = new Map<number, number[]>();
  for (const { steps, value } of paths) {
    const symbols = pathSymbols(steps, symbolOf);
    for (const second of secondSymbols(steps[0], symbolOf)) starts[startsIndex(symbols[0] ?? 0, second)] = 1;
    const end = symbols.reduce((node, symbol) => edgeTo(edges, node, symbol), 0);
    const there = values.get(end);
    if (there === undefined) values.set(end, [value]);
    else if (!there.includes(value)) there.push(value);
  }
  return { symbols: symbolTable(symbolOf), starts, ...freeze(edges), values };
}

type Edges = { count: number; readonly targets: Map<number, number> };

/** Keys of `Edges.targets`: node and symbol in one safe integer. */
const SYMBOLS = 0x10000;

function edgeTo(edges: Edges, node: number, symbol: number): number {
  const key = node * SYMBOLS + symbol;
  const known = edges.targets.get(key);
  if (known !== undefined) return known;
  edges.targets.set(key, edges.count);
  return edges.count++;
}

function freeze({ count, targets }: Edges) {
  const size = 1 << Math.ceil(Math.log2(Math.max(16, targets.size * 2)));
  const edgeNodes = new Int32Array(size).fill(-1);
  const edgeSymbols = new Uint16Array(size);
  const edgeTargets = new Int32Array(size);
  const endingMask = new Uint16Array(count);
  const jointMask = new Uint8Array(count);
  for (const [key, target] of targets) {
    const node = Math.floor(key / SYMBOLS);
    const symbol = key % SYMBOLS;
    let slot = hash(node, symbol) & (size - 1);
    while (edgeNodes[slot] !== -1) slot = (slot + 1) & (size - 1);
    edgeNodes[slot] = node;
    edgeSymbols[slot] = symbol;
    edgeTargets[slot] = target;
    if (symbol >= FIRST_LETTER) continue;
    if (symbol >= FIRST_ENDING) endingMask[node] = (endingMask[node] ?? 0) | (1 << (symbol - FIRST_ENDING));
    else jointMask[node] = (jointMask[node] ?? 0) | (1 << symbol);
  }
  return { edgeNodes, edgeSymbols, edgeTargets, endingMask, jointMask };
}

function hash(node: number, symbol: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function pathSymbols(steps: readonly Step[], symbolOf: ReadonlyMap<number, number>): number[] {
  return steps.flatMap(({ stem, endings, joint }) => [
    ...(joint === null ? [] : [jointSymbol(joint)]),
    ...[...codes(stem)].map((code) => symbolOf.get(code) ?? 0),
    endingSymbol(ENDING_KINDS.indexOf(endings)),
  ]);
}

/** What may follow the first letter within its run: the stem's second letter, or the endings of a stem of one letter. */
function secondSymbols(first: Step | undefined, symbolOf: ReadonlyMap<number, number>): Iterable<number> {
  if (first === undefined) return [];
  if (first.stem.length > 1) return [symbolOf.get(first.stem.charCodeAt(1)) ?? 0];
  const endings = [...ENDINGS[first.endings]];
  return new Set(endings.map((ending) => (ending === '' ? NO_LETTER : (symbolOf.get(ending.charCodeAt(0)) ?? 0))));
}

function letterSymbols(paths: readonly Path[]): ReadonlyMap<number, number> {
  const symbolOf = new Map<number, number>();
  for (const { steps } of paths) {
    for (const { stem } of steps) {
      for (const code of codes(stem)) if (!symbolOf.has(code)) symbolOf.set(code, FIRST_LETTER + symbolOf.size);
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

function* codes(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}
