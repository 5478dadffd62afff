import { type Document, isMap, isScalar, type Scalar, visit, type YAMLError } from 'yaml';

export type YamlExplanation = { readonly offset: number; readonly message: string };

/** A plain value that begins with a sign which means something to YAML: an alias or an anchor, a tag, a directive. */
const SPECIAL_VALUE = /(?<=(?:[:,[{-]|^)[ \t]+|[[{,])(?<value>[*&!%@`][^,\]}#\n\r]*)/u;

/** What a syntax error most likely is to somebody who does not know YAML, and what to do about it. */
export function explainYamlError(error: YAMLError, doc: Document.Parsed, text: string): YamlExplanation {
  const [offset] = error.pos;
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { offset, message: duplicateKey(doc, offset, text) };
    case 'TAB_AS_INDENT':
      return { offset, message: 'a tab stands here; indent with spaces only' };
    case 'MULTIPLE_DOCS':
      return { offset, message: 'a line --- begins a second document; delete that line' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { offset, message: 'text with a colon and a space in it needs quotes' };
    case 'BAD_INDENT':
      return {
        offset,
        message: 'this is indented differently from the lines around it, or a [ or { above is not closed',
      };
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'UNEXPECTED_TOKEN':
      return explainSpecialValue(error, text);
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return explainMissing(error, doc, text);
    default:
      return { offset, message: `not valid YAML: ${error.message}` };
  }
}

function explainSpecialValue(error: YAMLError, text: string): YamlExplanation {
  const [offset] = error.pos;
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', from);
  const match = SPECIAL_VALUE.exec(text.slice(from, end === -1 ? undefined : end));
  const value = match?.groups?.value?.trim();
  if (match === null || value === undefined) return { offset, message: `not valid YAML: ${error.message}` };
  const message = `text that begins with ${value.charAt(0)} needs quotes: ${JSON.stringify(value)}`;
  return { offset: from + match.index, message };
}

function explainMissing(error: YAMLError, doc: Document.Parsed, text: string): YamlExplanation {
  const [offset] = error.pos;
  const open = unclosedQuote(doc, text);
  if (open !== null) return { offset: open, message: `this ${text.charAt(open)} is never closed` };
  const from = text.lastIndexOf('\n', offset) + 1;
  const line = text.slice(from, text.indexOf('\n', from) === -1 ? undefined : text.indexOf('\n', from));
  if (/^\s*[\w-]+(?::\S.*)?$/u.test(line)) {
    return { offset: from + line.search(/\S/u), message: 'expected "key: value", with a space after the colon' };
  }
  return { offset, message: `not valid YAML: ${error.message}` };
}

/** The opening quote of a quoted text that runs to the end of the file. */
function unclosedQuote(doc: Document.Parsed, text: string): number | null {
  let open: number | null = null;
  visit(doc, {
    Scalar(_, { type, range }: Scalar) {
      if (range == null || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return;
      const [start, end] = range;
      if (end - start < 2 || text.charAt(end - 1) !== text.charAt(start)) open ??= start;
    },
  });
  return open;
}

function duplicateKey(doc: Document.Parsed, offset: number, text: string): string {
  let message = 'this key stands here twice';
  visit(doc, {
    Map(_, map) {
      const key = map.items.find((pair) => isScalar(pair.key) && pair.key.range?.[0] === offset)?.key;
      if (!isMap(map) || !isScalar(key)) return undefined;
      const first = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key.value)?.key;
      const line = text.slice(0, isScalar(first) ? first.range?.[0] : 0).split('\n').length;
      message = `${JSON.stringify(String(key.value))} stands here twice, first on line ${line}; keep one`;
      return visit.BREAK;
    },
  });
  return message;
}
