import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Two missiles fell on the depot before dawn.'],
    ['uk', 'Дві ракети впали на склад удосвіта, її уламки зібрали.'],
    ['uk', 'Ракета впала на склад, але пожежу швидко загасили, та люди не постраждали.'],
    ['ru', 'Две ракеты упали на склад до рассвета.'],
    ['ru', 'Ракета упала на склад, но пожар потушили, и люди не пострадали.'],
    ['ko', '북한이 KN-23 미사일 2발을 쐈다고 합참이 밝혔다.'],
    ['ko', 'KN-23, KN-24, KN-25, ATACMS, HIMARS 미사일을 북한이 러시아에 보냈다고 전했다.'],
    ['uk', 'Росіяни запустили Shahed-136, Kh-101 та Iskander-M уночі по Харкову й області.'],
  ] as const)('is %s of "%s"', (lang, text) => {
    expect(detectLanguage('', text, null)).toBe(lang);
  });

  it.each([
    ['uk', 'Атака на Одесу', 'uk'],
    ['ru', 'Атака на Одессу', 'ru'],
    [null, 'Атака на Одесу', 'uk'],
    ['ko', '1,000 — 2,000', 'ko'],
    [null, '', 'en'],
  ] as const)('goes by the declared language (%s) where letters do not tell: "%s" is %s', (declared, title, lang) => {
    expect(detectLanguage(title, '', declared)).toBe(lang);
  });

  it('goes by the letters where the feed declares another language', () => {
    expect(detectLanguage('', 'Дві ракети впали на місто.', 'en')).toBe('uk');
  });
});
