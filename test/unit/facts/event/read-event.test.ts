import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../../src/domain/mention.ts';
import { eventOf } from './make-reading.ts';

const ARTICLE = [
  'Russia fired two KN-23 missiles at Kharkiv on Tuesday, killing three people and injuring seven.',
  'The air force said that 17 of the 22 drones were shot down over Sumy.',
  'Rescuers were still working in the morning.',
  'Prosecutors opened an investigation.',
].join('\n\n');
const PIECES = [
  ARTICLE,
  'KN-23',
  ' 2 of the 5 missiles ',
  'killed ',
  '24 ',
  'in Kyiv',
  '\n- ',
  '\u0000',
  '\ud800',
  '👩‍🚀',
  '«Іскандер-М» або КН-23 ',
  '최소 3명이 숨지고',
  '"',
  ' all ',
  '…',
  'ё’ʼ',
];
const anyText = oneof(
  string({ unit: 'binary', maxLength: 300 }),
  array(constantFrom(...PIECES), { maxLength: 30 }).map((x) => x.join('')),
);

function quotesOf(title: string, text: string): Quote[] {
  const { places, date, weapons, casualties } = eventOf(text, { title });
  return [...places, date, ...weapons, casualties.killed, casualties.injured].filter((x) => x !== null);
}

describe('readEvent', () => {
  it('quotes exactly the words at its offsets, in whichever field', () => {
    assert(
      property(anyText, anyText, (title, text) => {
        for (const { field, start, end, quote } of quotesOf(title, text)) {
          expect((field === 'title' ? title : text).slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same event for the same text', () => {
    assert(
      property(anyText, (text) => {
        expect(eventOf(text)).toEqual(eventOf(text));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    'a'.repeat(1_000_000),
    '1 '.repeat(200_000),
    'KN-23 or '.repeat(20_000),
    '(«'.repeat(100_000),
    'constructor toString __proto__ 5',
  ])('reads a monster of a text without throwing', (text) => {
    expect(() => eventOf(text)).not.toThrow();
  });

  it.each([
    'READ MORE: Two dead as drones hit Kupiansk',
    'Subscribe to our newsletter\n\nFive killed in Odesa on Monday',
    'Читайте також: у Києві загинули 12 людей',
    'Related articles\n\n40 KN-23 missiles fired at Kyiv',
  ])('takes no fact from what follows the article: %s', (tail) => {
    expect(eventOf(`${ARTICLE}\n\n${tail}`)).toEqual(eventOf(ARTICLE));
  });

  it('resolves no day where the article bears no date', () => {
    expect(eventOf('A missile hit Kharkiv on Tuesday.', { published: '' }).date).toBeNull();
  });
});
