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

describe('who is said to supply, in a denial', () => {
  it.each<[string, string[]]>([
    [
      'Kyiv said that a KN-23 made in North Korea had hit the mill. Moscow denied receiving any weapons.',
      ['Kyiv asserts use kn-23 from north-korea', 'Moscow denies supply - from north-korea'],
    ],
    ['Tehran says that it has sent Hezbollah nothing.', ['Tehran denies supply - from iran']],
    [
      'Iran’s envoy said in a letter that he "categorically rejects" the claim that his country supplies arms to any party.',
      ['Iran’s envoy denies supply - from iran'],
    ],
    [
      'КНДР передала России ракеты КН-23, заявила эстонская разведка. Москва поставки из КНДР отрицает.',
      ['эстонская разведка asserts supply kn-23 from north-korea', 'Москва denies supply - from north-korea'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what denies nothing', () => {
  it.each<[string, string[]]>([
    [
      'The air force reported three Kalibr and 26 Kh-101 missiles, but no KN-23s.',
      ['air force asserts use kalibr', 'air force asserts use kh-101'],
    ],
    [
      'The minister said that the jet was hit by an Iranian-made missile, perhaps unintentionally.',
      ['minister asserts use missile from iran'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('says that drones are not somebody’s, whatever stands behind them', () => {
    expect(
      shown(
        'Kyiv said that a Russian drone fell in the park. Moscow said that it has had no drones of this kind since 1991.',
      ),
    ).toContain('Moscow denies use drone');
  });
});
