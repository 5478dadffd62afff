import { describe, expect, it } from 'vitest';
import { loadKeywords } from '../../../src/config/load-config.ts';
import { composeAlert } from '../../../src/digest/compose-alert.ts';
import { composeTotals } from '../../../src/digest/compose-totals.ts';
import { digestTotals } from '../../../src/digest/digest-totals.ts';
import { countedNoun } from '../../../src/digest/format-count.ts';
import { chooseLabels } from '../../../src/digest/labels/choose-labels.ts';
import { keywords } from '../../fixtures/posts/keywords.ts';
import { article, claim, count, event, story, weapon } from '../../fixtures/posts/make-story.ts';
import { readTelegramHtml } from './read-telegram-html.ts';

const uk = chooseLabels('uk');
const linesOf = (html: string): string[] => readTelegramHtml(html).text.split('\n');

describe('labels', () => {
  it.each(['en', 'uk'] as const)('in %s have a word for every class of the shipped config', async (language) => {
    const { weapons } = await loadKeywords('config');
    const classes = new Set(Object.values(weapons).map((one) => one.class));
    expect([...classes].filter((name) => !Object.hasOwn(chooseLabels(language).kinds, name))).toEqual([]);
  });

  it.each([
    [count(1), '1 поранений'],
    [count(31), '31 поранений'],
    [count(22), '22 поранені'],
    [count(11, 'at-least'), 'щонайменше 11 поранених'],
    [count(3, 'at-least'), 'щонайменше 3 поранені'],
    [count(30, 'about'), 'близько 30 поранених'],
    [count(31, 'about'), 'близько 31 пораненого'],
    [count(2, 'at-most'), 'до 2 поранених'],
  ])('in Ukrainian count %j as «%s»', (quantity, text) => {
    expect(countedNoun(quantity, uk.injured, uk)).toBe(text);
  });

  it('in Ukrainian name places, weapons and countries as Ukrainians do, and quote in «»', () => {
    const told = story([
      article('Голос', '2025-01-01T10:00:00Z', {
        title: 'Удар по Харкову',
        lang: 'uk',
        event: event({ places: ['Kharkiv', 'Springfield'], date: '2025-01-01', weapons: [weapon('kn-23')] }),
        claims: [
          claim('ОВА', 'asserts', { weapon: 'kn-23', origin: 'north-korea', quote: 'Це була ракета з КНДР' }),
          claim('Кремль', 'denies', {
            weapon: 'kn-23',
            origin: 'north-korea',
            user: 'russia',
            quote: 'Ракети «Хвасон» не наші',
          }),
        ],
      }),
    ]);
    const text = linesOf(composeAlert(told, { language: 'uk', keywords }));
    expect(text[0]).toBe('🟠 KN-23 · Харків і ще 1 · 1 січня 2025');
    expect(text).toContain('Місце  Харків, Springfield · 1 січня 2025');
    expect(text).toContain('● твердження · ОВА: KN-23 з Північної Кореї');
    expect(text).toContain('✕ заперечення · Кремль: KN-23 з Північної Кореї, застосувала Росія');
    expect(text).toContain('● «Це була ракета з КНДР» — Голос');
    expect(text).toContain('✕ “Ракети «Хвасон» не наші” — Голос');
  });
});

describe('a substance', () => {
  const attack = story([
    article('Outlet', '2025-01-01T10:00:00Z', {
      event: event({
        places: ['Khartoum'],
        date: '2025-01-01',
        weapons: [weapon('chlorine', { launched: count(1, 'at-least') })],
        injured: count(12),
      }),
    }),
  ]);

  it('is not counted in pieces, in posts and totals, while whom it hurt is', () => {
    const drone = story([
      article('Outlet', '2025-01-01T11:00:00Z', {
        event: event({ places: ['Kyiv'], date: '2025-01-01', weapons: [weapon('drone', { launched: count(3) })] }),
      }),
    ]);
    const totals = digestTotals([attack, drone], { from: '2025-01-01', to: '2025-01-01', ...keywords });
    const style = { labels: chooseLabels('en'), weapons: keywords.weapons, actors: keywords.actors, supply: false };
    expect(linesOf(composeTotals(totals, style))).toEqual([
      'In all  3 drones · 12 injured',
      'By weapon  chemical agents: 12 injured',
    ]);
    expect(linesOf(composeAlert(attack, { language: 'en', keywords })).slice(0, 4)).toEqual([
      '⚪ Chlorine · Khartoum · 1 Jan 2025',
      'Outlet reports',
      '',
      'Weapon  Chlorine (chemical agent)',
    ]);
  });
});
