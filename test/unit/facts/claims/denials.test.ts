import { describe, expect, it } from 'vitest';
import { shown } from './claims-of.ts';

describe('what a denial answers', () => {
  it('is what others say, and never what the speaker said before', () => {
    expect(
      shown(
        'Россия ударила по городу. Прокуратура сообщила, что упала северокорейская ракета КН-23. Министерство обороны России заявило, что ударило по аэродрому ракетами «Искандер-М», и назвало сообщение о северокорейской ракете ложью.',
      ),
    ).toEqual([
      'Прокуратура asserts use kn-23 from north-korea',
      'Министерство обороны России asserts use iskander-m',
      'Министерство обороны России denies use kn-23 from north-korea',
    ]);
  });

  it.each<[string, string[]]>([
    [
      'Tehran’s minister said that no such missile had been handed over to Russia.',
      ['Tehran’s minister denies supply missile from iran'],
    ],
    ['The house was not hit by a KN-23, the mayor said.', ['mayor denies use kn-23']],
    [
      'Ivan Petrenko, an adviser to the mayor, calls the KN-23 version a conspiracy theory.',
      ['Ivan Petrenko denies use kn-23'],
    ],
    [
      'No North Korean missiles fell here, the mayor said, and the Iskanders were far away.',
      ['mayor denies use missile', 'mayor asserts use iskander-m'],
    ],
    ['The officer said that not one Kh-101 had been found among the debris.', ['officer cannot-confirm use kh-101']],
    ['У Москві застосування Х-101 заперечують.', ['Москва denies use kh-101']],
    ['Ракета упала утром, её никто не видел. Москва применение Х-101 отрицает.', ['Москва denies use kh-101']],
    ['미국 정부는 논평을 거부했다. 러시아가 미사일을 쐈다.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    'Kyiv said that Russia had fired a Kh-101. Moscow denied it.',
    'Kyiv said that Russia had fired a Kh-101. Moscow denied this on Friday.',
  ])('is the claim before: %s', (text) => {
    expect(shown(text)).toEqual(['Kyiv asserts use kh-101', 'Moscow denies use kh-101']);
  });

  it('makes a general word worth a claim, whichever word the denial has for it', () => {
    expect(
      shown(
        'Iran fired two ballistic missiles at Haifa, Israel’s army said. Tehran denied that any missile was fired.',
      ),
    ).toEqual(['Israel’s army asserts use ballistic-missile', 'Tehran denies use missile']);
  });

  it.each([
    'Kyiv said that Russia had fired a Kh-101. Moscow denied that there had been a parade in the yard.',
    'Kyiv said that Russia had fired a Kh-101. The ministry said that it found no evidence of burns among the people it spoke to.',
    'Kyiv said that Russia had fired a Kh-101. "They told us to lie down," said Amna, a nurse.',
  ])('is nothing where something else is denied or doubted: %s', (text) => {
    expect(shown(text)).toEqual(['Kyiv asserts use kh-101']);
  });
});

describe('a denial in full', () => {
  it.each<[string, string[]]>([
    [
      'Kyiv said that Russia had fired a Kh-101. The governor called the report a lie and said that no KN-23 had been launched.',
      ['Kyiv asserts use kh-101', 'governor denies use kn-23'],
    ],
    [
      'Washington said that Iran had used a Shahed-136. Moscow called the claims fiction.',
      ['Washington asserts use shahed-136'],
    ],
  ])('is the one that counts: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('is what a title has that calls something propaganda', () => {
    expect(
      shown('Iran has sent no missiles to Russia, its minister Karim Hadi said.', {
        title: 'Tehran calls missile shipment to Russia "ugly propaganda"',
      }),
    ).toEqual(['Karim Hadi denies supply missile from iran']);
  });
});
