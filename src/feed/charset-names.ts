/** Names that outlets and content systems use beside those of the Encoding Standard, without their dashes. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['euckr', 'euc-kr'],
  ['xwindows949', 'euc-kr'],
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['koi8u', 'koi8-u'],
  ['koi8r', 'koi8-r'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['utf8mb4', 'utf-8'],
  ['utf8', 'utf-8'],
]);
const WINDOWS = /^(?:windows|win|cp|ansi)(?<page>125\d|874)$/u;
const LATIN = /^(?:iso)?8859(?<part>\d{1,2})$/u;

/** The name under which `TextDecoder` may know a charset: `win-1251`, `windows_1251` and `cp949` are names of some. */
export function standardCharset(label: string): string {
  const letters = label.toLowerCase().replace(/[-_\s.]/gu, '');
  const page = WINDOWS.exec(letters)?.groups?.page;
  if (page !== undefined) return `windows-${page}`;
  const part = LATIN.exec(letters)?.groups?.part;
  if (part !== undefined) return `iso-8859-${part}`;
  return OTHER_NAMES.get(letters) ?? label;
}
