export type XmlTag = {
  readonly kind: 'start' | 'empty' | 'end';
  readonly name: string;
  /** As they stand there, references not yet read. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Behind the `>`. */
  readonly end: number;
};

const NAME = /[A-Za-z_\u0080-\uFFFF][\w.:\-\u0080-\uFFFF]*/uy;
const ATTRIBUTE =
  /(?<name>[A-Za-z_\u0080-\uFFFF][\w.:\-\u0080-\uFFFF]*)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+)))?/gu;

/** Longer tags are no tags but a lost `<`: this bounds what a document full of them can cost. */
const MAX_TAG_LENGTH = 65_536;

/**
 * Reads the tag whose `<` stands at `lt`. `none`: no tag begins there, the `<` is text. `broken-off`: it has no end.
 * Attributes without quotes or value are read too.
 */
export function readTag(xml: string, lt: number): XmlTag | 'none' | 'broken-off' {
  const isEnd = xml[lt + 1] === '/';
  NAME.lastIndex = lt + (isEnd ? 2 : 1);
  const name = NAME.exec(xml)?.[0];
  if (name === undefined) return 'none';
  const nameEnd = NAME.lastIndex;
  const gt = findTagEnd(xml, nameEnd);
  if (gt === -1) return xml.indexOf('<', nameEnd) === -1 && xml.length - lt < MAX_TAG_LENGTH ? 'broken-off' : 'none';
  if (isEnd) return { kind: 'end', name, attributes: [], end: gt + 1 };
  const isEmpty = xml[gt - 1] === '/';
  const inner = xml.slice(nameEnd, isEmpty ? gt - 1 : gt);
  return { kind: isEmpty ? 'empty' : 'start', name, attributes: readAttributes(inner), end: gt + 1 };
}

/** The `>` that is in no attribute value; where a quote is never closed, the next `>` at all; -1 without either. */
function findTagEnd(xml: string, from: number): number {
  const limit = Math.min(xml.length, from + MAX_TAG_LENGTH);
  let quote = '';
  let first = -1;
  for (let at = from; at < limit; at += 1) {
    const char = xml[at];
    if (char === '>') {
      if (quote === '') return at;
      if (first === -1) first = at;
    } else if (char === '<' && quote === '') {
      return -1;
    } else if (char === '"' || char === "'") {
      if (quote === '') quote = char;
      else if (quote === char) quote = '';
    }
  }
  return first;
}

function readAttributes(inner: string): (readonly [string, string])[] {
  if (inner.trim() === '') return [];
  const seen = new Map<string, string>();
  for (const { groups } of inner.matchAll(ATTRIBUTE)) {
    if (groups?.name === undefined || seen.has(groups.name)) continue;
    seen.set(groups.name, groups.double ?? groups.single ?? groups.bare ?? '');
  }
  return [...seen];
}
