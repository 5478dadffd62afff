import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { Path } from './config-problem.ts';
import { explainYamlError } from './explain-yaml-error.ts';
import { isTooDeep } from './is-too-deep.ts';

export type Position = { readonly line: number; readonly column: number };
export type YamlProblem = Position & { readonly path: Path; readonly message: string };

/** A YAML file as a value, with the way back from the value to the text. */
export type YamlFile = {
  /** Undefined where the text is too broken to say anything about its content. */
  readonly data: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the value at `path` begins, or its key; where there is none, the nearest thing around it. */
  readonly positionOf: (path: Path, part: 'key' | 'value') => Position;
  /** The scalar at `path` as it is written, so that `0123` is not taken for 123. */
  readonly sourceOf: (path: Path) => string | undefined;
};

/** After these the rest of the file still means what the operator meant, so that its other mistakes can be told as well. */
const HARMLESS: ReadonlySet<string> = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START', 'MULTIPLE_DOCS']);

/** Parses YAML 1.2, one document. Never throws: what is wrong stands in `problems`, one for each line. */
export function parseYamlFile(text: string): YamlFile {
  const lines = new LineCounter();
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (isTooDeep(text)) {
    return broken({ line: 1, column: 1, path: [], message: 'the file is nested too deeply to be read' });
  }
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems: YamlProblem[] = [];
  const add = (offset: number, message: string, path: Path = []): void => {
    const at = position(offset);
    // One slip makes the parser complain several times on its line; the first complaint is the telling one.
    if (!problems.some(({ line }) => line === at.line)) problems.push({ ...at, path, message });
  };
  for (const error of doc.errors) {
    const { offset, message } = explainYamlError(error, doc, text);
    add(offset, message, error.code === 'DUPLICATE_KEY' ? pathTo(doc, offset) : []);
  }
  const isSound = doc.errors.every(({ code }) => HARMLESS.has(code));
  if (isSound) addLooseAliases(doc, add);
  let data: unknown;
  if (isSound && !problems.some(({ message }) => message === UNKNOWN_ANCHOR)) {
    try {
      data = doc.toJS();
    } catch {
      problems.push({
        line: 1,
        column: 1,
        path: [],
        message: 'the aliases (*name) expand to too much; write them out',
      });
    }
  }
  const positionOf = (path: Path, part: 'key' | 'value'): Position => position(offsetOf(doc, path, part));
  return { data, problems, positionOf, sourceOf: (path) => sourceAt(doc, path) };
}

const UNKNOWN_ANCHOR = 'text that begins with * needs quotes (without them it refers to an &anchor, and there is none)';

function addLooseAliases(doc: Document.Parsed, add: (offset: number, message: string) => void): void {
  visit(doc, {
    Alias(_, alias) {
      if (alias.resolve(doc) === undefined) add(alias.range?.[0] ?? 0, UNKNOWN_ANCHOR);
    },
  });
}

function broken(problem: YamlProblem): YamlFile {
  const start = { line: 1, column: 1 };
  return { data: undefined, problems: [problem], positionOf: () => start, sourceOf: () => undefined };
}

type Step = { readonly pair?: Pair; readonly value: unknown };

/** What stands at each step of the path, as far as there is something. */
function walk(doc: Document.Parsed, path: Path): Step[] {
  const steps: Step[] = [{ value: doc.contents }];
  for (const step of path) {
    const last = steps.at(-1)?.value;
    const node = isAlias(last) ? last.resolve(doc) : last;
    if (isMap(node)) {
      // The last of two equal keys is the one whose value counts.
      const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined) break;
      steps.push({ pair, value: pair.value });
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      steps.push({ value: node.items[step] });
    } else {
      break;
    }
  }
  return steps;
}

function offsetOf(doc: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  const steps = walk(doc, path);
  const found = steps.at(-1);
  const key = startOf(found?.pair?.key);
  if (steps.length > path.length && part === 'key' && key !== undefined) return key;
  const isEmpty = isScalar(found?.value) && found.value.value === null;
  return (isEmpty ? key : undefined) ?? startOf(found?.value) ?? key ?? 0;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function sourceAt(doc: Document.Parsed, path: Path): string | undefined {
  const steps = walk(doc, path);
  const value = steps.length > path.length ? steps.at(-1)?.value : undefined;
  return isScalar(value) ? value.source : undefined;
}

/** The path of the key that stands at an offset. */
function pathTo(doc: Document.Parsed, offset: number): Path {
  let found: Path = [];
  visit(doc, {
    Pair(_, pair, ancestors) {
      if (startOf(pair.key) !== offset) return undefined;
      const nodes = [...ancestors, pair];
      found = nodes.flatMap((node, i): Path => {
        const parent = nodes[i - 1];
        if (isSeq(parent)) return [parent.items.indexOf(node)];
        return isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [];
      });
      return visit.BREAK;
    },
  });
  return found;
}
