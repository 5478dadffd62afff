import { describe, expect, it } from 'vitest';
import { findAlias } from './make-lexicon.ts';

describe('an alias with an ending', () => {
  it.each([
    ['drone', 'drones'],
    ['KN-23', 'KN-23s'],
    ['KAB', 'KABs'],
    ['battery', 'batteries'],
    ['launch', 'launches'],
    ['Шахед', 'Шахедами'],
    ['Шахед', 'шахедів'],
    ['Шахед-136', 'Шахедами-136'],
    ['крилата ракета', 'крилатими ракетами'],
    ['крилата ракета', 'крилатих ракет'],
    ['баллистическая ракета', 'баллистических ракет'],
    ['північнокорейський', 'північнокорейської'],
    ['российский', 'российскими'],
    ['Харків', 'Харкова'],
    ['Київ', 'Києва'],
    ['українець', 'українцями'],
    ['новичок', 'новичком'],
    ['балістика', 'балістиці'],
    ['Тель-Авів', 'Тель-Авіву'],
    ['безэкипажный катер', 'безэкипажными катерами'],
    ['Точка-У', 'Точкою-У'],
  ])('%s matches %s', (alias, text) => {
    expect(findAlias(alias, text)).toEqual([text]);
  });

  it.each([
    ['북한', '북한제 미사일', '북한'],
    ['북한', '북한군이', '북한'],
    ['북한', '북한산이라고', '북한'],
    ['탄도미사일', '탄도미사일을', '탄도미사일'],
    ['KN-23', 'KN-23으로', 'KN-23'],
    ['화성-11', "'화성-11'형은", '화성-11'],
    ['Iran', "Iran's", 'Iran'],
    ['Shahed', 'the Shaheds’ engines', 'Shaheds'],
  ])('%s matches in %s without the particle or possessive', (alias, text, found) => {
    expect(findAlias(alias, text)).toEqual([found]);
  });

  it.each([
    ['Шахед', 'шахедизация'],
    ['РФ', 'РФа'],
    ['США', 'Сшу'],
    ['북한', '북한강물'],
    ['дрон', 'дрозд'],
    ['drone', 'droned'],
    ['Storm Shadow', 'Storms Shadow'],
  ])('%s does not match %s, which is another word', (alias, text) => {
    expect(findAlias(alias, text)).toEqual([]);
  });
});

describe('a mark before an alias', () => {
  it.each([
    ['=Grad', 'a Grad hit', ['Grad']],
    ['=Grad', 'GRAD', ['GRAD']],
    ['=Grad', 'a grad student', []],
    ['=Точка-У', 'Точкой-У', ['Точкой-У']],
    ['=Точка-У', 'точка у дома', []],
    ['=КАБ', 'КАБами', ['КАБами']],
    ['=КАБ', 'кабы', []],
    ['«Град»', 'из «Градов»', ['Градов']],
    ['«Град»', '"Град"', ['Град']],
    ['«Град»', '„Град“', ['Град']],
    ['«Град»', 'Град побив сади', []],
    ['«Град»', 'кажуть: «град»', []],
    ['«Град»', 'комплекс» Град', []],
    ['«곡산»', "'곡산' 자주포", ['곡산']],
  ])('%s in %j finds %j', (alias, text, found) => {
    expect(findAlias(alias, text)).toEqual(found);
  });
});
