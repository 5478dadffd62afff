import { isUtf8 } from 'node:buffer';
import { standardCharset } from './charset-names.ts';
import { guessCharset } from './guess-charset.ts';

/** Where a document may say its charset, strongest first: the operator, its own byte order mark, its header, itself. */
export type CharsetHints = {
  /** `charset:` of the feed in feeds.yaml. */
  readonly override?: string | undefined;
  /** The Content-Type header. */
  readonly contentType?: string | undefined;
};

const HEADER_CHARSET = /charset\s*=\s*["']?(?<label>[\w.:-]+)/iu;
const XML_DECLARATION = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["'](?<label>[\w.:-]+)["']/iu;
const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?(?<label>[\w.:-]+)/iu;
const WIDE_LABEL = /^(?:utf-?16|ucs-?2|utf-?32)/iu;

/** Bytes looked at for an XML declaration or a `<meta>`: browsers look at the first 1,024. */
const PROLOG_BYTES = 1_024;

type Decoder = InstanceType<typeof TextDecoder>;

/**
 * Bytes to text. Where header and document disagree and the bytes are valid UTF-8, it is UTF-8: no other charset is valid
 * UTF-8 by accident. Where no charset is named, or one that nobody knows, it is UTF-8 when valid, else guessed from the bytes. Never throws.
 */
export function decodeCharset(bytes: Uint8Array, hints: CharsetHints = {}): string {
  const decoder = chooseDecoder(bytes, hints);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? mendWindows1252(text) : text;
}

function chooseDecoder(bytes: Uint8Array, hints: CharsetHints): Decoder {
  const fixed = fromByteOrder(bytes) ?? decoderFor(hints.override);
  if (fixed !== null) return fixed;
  const header = HEADER_CHARSET.exec(hints.contentType ?? '')?.groups?.label;
  const stated = [decoderFor(header), decoderFor(declaredCharset(bytes))].filter((decoder) => decoder !== null);
  const [first, second] = stated;
  const agree = second === undefined || first?.encoding === second.encoding;
  if (first !== undefined && agree && first.encoding !== 'utf-8') return first;
  if (isUtf8(bytes)) return new TextDecoder();
  return stated.find(({ encoding }) => encoding !== 'utf-8') ?? first ?? new TextDecoder(guessCharset(bytes));
}

/** What windows-1252 has from 0x80 to 0x9F, where Latin-1 has control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 reads windows-1252 as Latin-1: quotation marks and dashes would be lost. */
function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/gu, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const prolog = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOG_BYTES));
  const label = (XML_DECLARATION.exec(prolog) ?? META_CHARSET.exec(prolog))?.groups?.label;
  // A document that can say "utf-16" in single bytes is not in UTF-16.
  return label !== undefined && WIDE_LABEL.test(label) ? 'utf-8' : label;
}

/** A byte order mark, or the `<?` of a UTF-16 document without one. */
function fromByteOrder(bytes: Uint8Array): Decoder | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8');
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return new TextDecoder('utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return new TextDecoder('utf-16be');
  return null;
}

function decoderFor(label: string | undefined): Decoder | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(standardCharset(label));
  } catch {
    return null;
  }
}
