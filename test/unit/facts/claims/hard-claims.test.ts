import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/domain/article.ts';
import { shown } from './claims-of.ts';

/** What is hard to tell apart, in every language of the rules. */
const CASES: Readonly<Record<string, Readonly<Record<Lang, readonly [text: string, expected: readonly string[]]>>>> = {
  'no independent evidence is no confirmation and no denial': {
    en: [
      'Analysts said that there was no independent evidence that a KN-23 had been used.',
      ['Analysts cannot-confirm use kn-23'],
    ],
    uk: ['Аналітики сказали, що немає незалежних доказів застосування КН-23.', ['Аналітики cannot-confirm use kn-23']],
    ru: [
      'Аналитики сказали, что независимых доказательств применения КН-23 нет.',
      ['Аналитики cannot-confirm use kn-23'],
    ],
    ko: ['국방부는 KN-23이 사용됐다는 독립적인 증거가 없다고 밝혔다.', ['국방부 cannot-confirm use kn-23']],
  },
  'denied that: a denial': {
    en: ['Moscow denied that it had used Iskander missiles.', ['Moscow denies use iskander-m']],
    uk: ['Міноборони РФ заперечило, що застосувало по місту Іскандер-М.', ['Міноборони РФ denies use iskander-m']],
    ru: ['Минобороны РФ отрицает, что применило по городу «Искандер-М».', ['Минобороны РФ denies use iskander-m']],
    ko: ['러시아 국방부는 이스칸데르-M을 사용했다는 것을 부인했다.', ['러시아 국방부 denies use iskander-m']],
  },
  'did not deny: nothing claimed': {
    en: ['Moscow did not deny that it had used Iskander missiles.', []],
    uk: ['Міноборони РФ не заперечило, що застосувало Іскандер-М.', []],
    ru: ['Минобороны РФ не стало отрицать, что применило «Искандер-М».', []],
    ko: ['러시아 국방부는 이스칸데르-M을 사용했다는 것을 부인하지 않았다.', []],
  },
  'rejected claims that: a denial of what others say': {
    en: [
      'Russia’s defence ministry rejected claims that its forces had fired a Kh-101 at the clinic.',
      ['Russia’s defence ministry denies use kh-101'],
    ],
    uk: [
      'Міноборони РФ відкинуло заяви про те, що його військові випустили по лікарні Х-101.',
      ['Міноборони РФ denies use kh-101'],
    ],
    ru: [
      'Минобороны РФ отвергло утверждения о том, что его военные выпустили по больнице Х-101.',
      ['Минобороны РФ denies use kh-101'],
    ],
    ko: ['러시아 국방부는 자국군이 병원에 Kh-101을 발사했다는 주장을 일축했다.', ['러시아 국방부 denies use kh-101']],
  },
  'later said it was an S-300, not an Iskander: the last version alone': {
    en: [
      'The interior ministry initially said that it was an Iskander. The ministry later said it was an S-300, not an Iskander.',
      ['interior ministry asserts use s-300'],
    ],
    uk: [
      'Міністерство внутрішніх справ спочатку заявило, що це був Іскандер-М. Пізніше міністерство повідомило, що це була С-300, а не Іскандер-М.',
      ['Міністерство внутрішніх справ asserts use s-300'],
    ],
    ru: [
      'Министерство внутренних дел сначала заявило, что это был «Искандер». Позже министерство сообщило, что это была С-300, а не «Искандер».',
      ['Министерство внутренних дел asserts use s-300'],
    ],
    ko: [
      '국방부는 당초 이스칸데르-M이라고 밝혔다. 국방부는 이후 이스칸데르-M이 아니라 S-300이라고 밝혔다.',
      ['국방부 asserts use s-300'],
    ],
  },
};

const LANGS: readonly Lang[] = ['en', 'uk', 'ru', 'ko'];

describe.each(Object.keys(CASES))('%s', (name) => {
  it.each(LANGS)('in %s', (lang) => {
    const [text, expected] = CASES[name]?.[lang] ?? ['', ['no case']];
    expect(shown(text, { lang })).toEqual(expected);
  });
});
