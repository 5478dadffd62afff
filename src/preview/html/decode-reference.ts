/** The only names that Telegram knows: https://core.telegram.org/bots/api#html-style */
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const REFERENCE = /&(?:#x(?<hex>[\da-f]{1,8})|#(?<decimal>\d{1,8})|(?<name>[a-z]+));?/iuy;
const MAX_CODE_POINT = 0x10ffff;

/**
 * The character for which the reference at `at` stands, and where the text goes on. Undefined where it is none that
 * Telegram knows, such as `&nbsp;`: it then stays as it is. The semicolon may be missing, as in the real one.
 */
export function decodeReference(html: string, at: number): { readonly char: string; readonly end: number } | undefined {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(html);
  if (found?.groups === undefined) return undefined;
  const { hex, decimal, name } = found.groups;
  const end = at + found[0].length;
  if (name !== undefined) {
    const char = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
    return char === undefined ? undefined : { char, end };
  }
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code >= MAX_CODE_POINT || isSurrogate) return undefined;
  return { char: String.fromCodePoint(code), end };
}
