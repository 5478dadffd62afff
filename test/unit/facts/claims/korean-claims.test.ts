import { describe, expect, it } from 'vitest';
import { shown } from './claims-of.ts';

describe('Korean claims', () => {
  it.each<[string, string[]]>([
    ['주 경찰은 북한제 미사일이 사용됐다고 단언했다.', ['주 경찰 asserts use missile from north-korea']],
    [
      '경찰은 러시아가 이스칸데르-M을 발사했다고 밝혔다. 잔해에서 북한제 미사일이 나왔다고 했다.',
      ['경찰 asserts use iskander-m', '경찰 asserts use missile from north-korea'],
    ],
    ['러시아가 이스칸데르-M을 발사한 것으로 추산된다고 국방부가 13일 밝혔다.', ['국방부 suspects use iskander-m']],
    [
      '정보총국의 키릴로 부다노우 국장은 러시아가 이스칸데르-M을 발사했다고 밝혔다.',
      ['키릴로 부다노우 asserts use iskander-m'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('takes what stands in quotation marks behind a body in a title, and knows its short name', () => {
    expect(
      shown('합동참모본부는 러시아가 이스칸데르-M을 발사했다고 밝혔다.', {
        title: '합참 "러시아, 이스칸데르-M 발사"',
        lang: 'ko',
      }),
    ).toEqual(['합동참모본부 asserts use iskander-m']);
  });
});
