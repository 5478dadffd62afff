import { describe, expect, it } from 'vitest';
import { decodeCharset } from '../../../src/feed/decode-charset.ts';

const CYRILLIC_1251 = [0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2]; // Привіт
const KOREAN_949 = [0xb9, 0xcc, 0xbb, 0xe7, 0xc0, 0xcf]; // 미사일
const bytes = (before: string, inside: readonly number[] = [], after = ''): Uint8Array =>
  Buffer.concat([Buffer.from(before, 'latin1'), Buffer.from(inside), Buffer.from(after, 'latin1')]);
const declared = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?>`;
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('the charset of a feed comes from', () => {
  it.each([
    ['its byte order mark (UTF-8)', Buffer.from('\uFEFF<a>Привіт'), {}, '<a>Привіт'],
    ['its byte order mark (UTF-16 LE)', Buffer.from('\uFEFF<a>Привіт', 'utf16le'), {}, '<a>Привіт'],
    [
      'its byte order mark (UTF-16 BE)',
      utf16be('\uFEFF<a>Привіт'),
      { contentType: 'text/xml; charset=utf-8' },
      '<a>Привіт',
    ],
    ['its first bytes (UTF-16 without a mark)', utf16be('<?xml?>Привіт'), {}, '<?xml?>Привіт'],
    ['its header', bytes('<a>', CYRILLIC_1251), { contentType: 'text/xml; charset="windows-1251"' }, '<a>Привіт'],
    [
      'its header, where Latin-1 means windows-1252',
      bytes('', [0x93, 0xe9, 0x97]),
      { contentType: 'a/b; charset=iso-8859-1' },
      '“é—',
    ],
    ['its declaration', bytes(declared('windows-1251'), CYRILLIC_1251), {}, `${declared('windows-1251')}Привіт`],
    ['its declaration in Korean', bytes(declared('euc-kr'), KOREAN_949), {}, `${declared('euc-kr')}미사일`],
    [
      'the config before its header',
      bytes('', CYRILLIC_1251),
      { override: 'cp1251', contentType: 'a/b; charset=utf-8' },
      'Привіт',
    ],
    ['a name that only outlets use', bytes(declared('win-1251'), CYRILLIC_1251), {}, `${declared('win-1251')}Привіт`],
    [
      'a name that only content systems use',
      bytes('', KOREAN_949),
      { contentType: 'text/xml; charset=MS949' },
      '미사일',
    ],
    [
      'a page’s meta element',
      bytes('<meta charset=windows-1251>', CYRILLIC_1251),
      {},
      '<meta charset=windows-1251>Привіт',
    ],
  ])('%s', (_, body, hints, text) => {
    expect(decodeCharset(body, hints)).toBe(text);
  });
});

describe('where header and document disagree', () => {
  it('valid UTF-8 is UTF-8', () => {
    const xml = `${declared('utf-8')}Привіт`;
    expect(decodeCharset(Buffer.from(xml), { contentType: 'text/xml; charset=iso-8859-1' })).toBe(xml);
  });
  it('what is no UTF-8 has the other charset', () => {
    const body = bytes(declared('windows-1251'), CYRILLIC_1251);
    expect(decodeCharset(body, { contentType: 'text/xml; charset=utf-8' })).toContain('Привіт');
  });
  it('a document that says utf-16 in single bytes is not in UTF-16', () => {
    expect(decodeCharset(bytes(`${declared('utf-16')}<a>`))).toBe(`${declared('utf-16')}<a>`);
  });
});

it.each([
  ['windows-1251', '<title>', '</title>', [0xc4, 0xf0, 0xee, 0xed, 0xe8], 'Дрони'],
  ['koi8-u', '<title>', '</title>', [0xf0, 0xd2, 0xc9, 0xd7, 0xa6, 0xd4], 'Привіт'],
  ['euc-kr', '<title>KN-23 ', ' </title>', KOREAN_949, '미사일'],
  ['windows-1252', '<title>Caf', ' d', [0xe9], 'é'],
])('guesses %s where no charset is named', (_, before, after, inside, text) => {
  expect(decodeCharset(bytes(before, inside, after))).toContain(text);
});

it('reads an unknown charset as UTF-8 where it is valid', () => {
  expect(decodeCharset(Buffer.from('é'), { contentType: 'text/xml; charset=klingon' })).toBe('é');
  expect(decodeCharset(bytes('a ', [0x93], ' b'), { override: 'klingon' })).toBe('a “ b');
});
