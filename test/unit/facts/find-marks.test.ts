import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForFacts } from '../../../src/facts/facts-reading.ts';
import { findMarks, type Mark } from '../../../src/facts/find-marks.ts';
import { LEXICON } from './event/make-reading.ts';

function marksOf(text: string, title = ''): Mark[] {
  return findMarks(readForFacts({ title, text, lang: null, published: '2024-02-07T17:19:00Z' }, LEXICON));
}

/** `kind: words`, in order. */
function shown(text: string, title = ''): string[] {
  return marksOf(text, title).map(({ kind, field, start, end }) => {
    return `${kind}: ${(field === 'title' ? title : text).slice(start, end)}`;
  });
}

describe('findMarks', () => {
  it.each([
    ['Two KN-23 hit Kharkiv on Tuesday.', ['number: Two', 'weapon: KN-23', 'place: Kharkiv', 'date: Tuesday']],
    ['Three people were injured.', ['casualty: Three people were injured']],
    [
      'Police said that 12 Shahed drones were shot down.',
      ['source: Police', 'number: 12', 'weapon: Shahed', 'weapon: drones'],
    ],
    ['У Харкові поранено 5 людей.', ['place: Харкові', 'casualty: поранено 5 людей']],
  ])('marks "%s"', (text, marks) => {
    expect(shown(text)).toEqual(marks);
  });

  it('gives offsets into the title where a mark stands there', () => {
    expect(shown('It fell.', 'KN-23 hits Kharkiv')).toEqual(['weapon: KN-23', 'place: Kharkiv']);
  });

  it('marks keywords behind the end of the article, and nothing else', () => {
    const text = 'A drone fell. It fell. It fell. It fell.\n\nRead also: three people killed by a drone in Kharkiv';
    expect(shown(text)).toEqual(['weapon: drone', 'weapon: drone']);
  });

  it('gives marks that nest and never cross, within the field, whatever the text', () => {
    const word = fc.constantFrom(
      'two',
      'KN-23',
      'drones',
      'Kharkiv',
      'killed',
      'people',
      'said',
      'police',
      'the',
      'on',
      'Tuesday',
      ',',
      '.',
      '"',
      'Shahed',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const open: Mark[] = [];
        for (const mark of marksOf(text)) {
          while (open.length > 0 && (open.at(-1)?.end ?? 0) <= mark.start) open.pop();
          expect(mark.end).toBeLessThanOrEqual(open.at(-1)?.end ?? text.length);
          open.push(mark);
        }
      }),
    );
  });
});
