import { decodeHTMLStrict } from 'entities';

const REFERENCE = /&(?<body>#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z]\w{1,31};)?/gu;
const XML_NAMES = new Set(['amp;', 'lt;', 'gt;', 'quot;', 'apos;']);

/** Makes every `&` of a text or an attribute value well-formed: HTML names become characters, a bare `&` becomes `&amp;`. */
export function mendReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, mendReference) : text;
}

/** Text as it must stand in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function mendReference(reference: string, body: string | undefined): string {
  if (body === undefined) return '&amp;';
  if (XML_NAMES.has(body)) return reference;
  if (body.startsWith('#')) return mendNumber(reference, body);
  const decoded = decodeHTMLStrict(reference);
  return escapeXml(decoded);
}

function mendNumber(reference: string, body: string): string {
  const isHex = body[1] === 'x' || body[1] === 'X';
  const code = Number.parseInt(body.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  // Windows characters by their old numbers (&#146; for an apostrophe): HTML says which are meant.
  if (code >= 0x80 && code <= 0x9f) return decodeHTMLStrict(reference);
  return isXmlCharacter(code) ? `&#${code};` : '';
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
