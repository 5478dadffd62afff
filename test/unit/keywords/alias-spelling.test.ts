import { describe, expect, it } from 'vitest';
import { findAlias } from './make-lexicon.ts';

describe('an alias', () => {
  it.each([
    ['Grad', 'graduate'],
    ['Grad', 'Leningrad'],
    ['Grad', "O'Grad"],
    ['Buk', 'Bukhara'],
    ['Buk', 'Book'],
    ['KN-23', 'KN-230'],
    ['KN-23', 'AKN-23'],
    ['KN-23', 'KN-2 3'],
    ['KN-23', 'KN-23A'],
    ['Kh-22', 'Kh-2 on 2'],
    ['북한', '탈북한'],
    ['Град', 'Сталинград'],
  ])('%s does not match inside %s', (alias, text) => {
    expect(findAlias(alias, text)).toEqual([]);
  });

  it.each([
    ['ATACMS', 'Atacms'],
    ['kalibr', 'KALIBR'],
    ['Шахед', 'шахед'],
    ['Zolfaghar', 'ZÓLFAGHAR'],
    ['KN-23', 'ＫＮ－２３'.normalize('NFKC')],
  ])('%s matches %s, whatever the case and diacritics', (alias, text) => {
    expect(findAlias(alias, text)).toEqual([text]);
  });

  it.each([
    'KN-23',
    'KN‑23',
    'KN–23',
    'KN—23',
    'KN−23',
    'KN 23',
    'KN\u00a023',
    'KN23',
    'KN\u00ad-23',
    'kn-23',
    'KN - 23',
    'KN\n23',
  ])('KN-23 matches %j, whatever the dash', (text) => {
    expect(findAlias('KN-23', text)).toEqual([text]);
  });

  it.each(['KN--,23', 'KN. 23', 'KN\n\n23', 'KN/23', 'KN,23', 'KN (23', 'kn 23'])('KN-23 does not match %j', (text) => {
    expect(findAlias('KN-23', text)).toEqual([]);
  });

  it.each([
    ['С-300', 'с 300 метров'],
    ['С-300', 'С 300'],
    ['240 mm', '240. mm'],
    ['AT-4', 'came at 4 and'],
    ['Hwasong-11A', 'the Hwasong-11 a year ago'],
  ])('%s does not match %s, where a letter or a number is a word of its own', (alias, text) => {
    expect(findAlias(alias, text)).toEqual([]);
  });

  it.each([
    ['С-300', 'С-300', 'С-300'],
    ['С-300', 'С300', 'С300'],
    ['AT-4', 'an AT 4', 'AT 4'],
    ['240 mm', '240mm', '240mm'],
    ['240㎜ 방사포', '240㎜ 방사포', '240㎜ 방사포'],
    ['Storm Shadow', 'Storm-Shadow', 'Storm-Shadow'],
    ['РСЗВ Ураган', 'РСЗВ «Ураган»', 'РСЗВ «Ураган'],
    ['U.S.', 'the U.S. army', 'U.S'],
    ['U.S.', 'the U. S. army', 'U. S'],
    ["Kata'ib", 'the Kata’ib', 'Kata’ib'],
    ["Kata'ib", 'Kataib', 'Kataib'],
    ['Kataib', "Kata'ib", "Kata'ib"],
  ])('%s matches in %j', (alias, text, found) => {
    expect(findAlias(alias, text)).toEqual([found]);
  });

  it.each([
    ['КН-23', 'KН-23'],
    ['KN-23', 'KN-23'],
    ['Х-101', 'X-101'],
    ['X-101', 'Х-101'],
    ['9М723', '9M723'],
  ])('%s matches the look-alike letters of %s', (alias, text) => {
    expect(findAlias(alias, text)).toEqual([text]);
  });

  it.each([
    ['KH-23 for «КН-23» in an English text', 'КН-23', 'a KH-23 was fired'],
    ['a word', 'Тор', 'top'],
    ['small letters', 'КН-23', 'кh-23'],
  ])('takes look-alike letters for no %s', (_what, alias, text) => {
    expect(findAlias(alias, text)).toEqual([]);
  });

  it('matches a designation in Latin look-alikes among Cyrillic words', () => {
    expect(findAlias('КН-23', 'ракетою KH-23 вдарили')).toEqual(['KH-23']);
  });
});
