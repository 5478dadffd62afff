import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { markLegend, renderMarked } from '../../../../src/cli/explain/render-marked.ts';
import type { Mark } from '../../../../src/facts/find-marks.ts';

const PLAIN = { columns: 80, color: false };
const COLOR = { columns: 80, color: true };

/** Marks of words of a text, in order, the outer before the inner. */
function marksOf(text: string, ...words: [words: string, kind: Mark['kind']][]): Mark[] {
  return words.map(([word, kind]) => ({ kind, start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}

describe('an article without colours', () => {
  it.each<[string, [string, Mark['kind']][], string]>([
    ['A KN-23 fell.', [['KN-23', 'weapon']], 'A [KN-23|weapon] fell.'],
    ['Kyiv', [['Kyiv', 'place']], '[Kyiv|place]'],
    [
      "Ukraine's Air Force said",
      [
        ["Ukraine's Air Force", 'source'],
        ['Ukraine', 'actor'],
      ],
      "[[Ukraine|actor]'s Air Force|source] said",
    ],
    [
      'Pyongyang denied',
      [
        ['Pyongyang', 'actor'],
        ['Pyongyang', 'source'],
      ],
      '[Pyongyang|actor+source] denied',
    ],
    ['A strike', [['strike', 'term']], 'A strike'],
  ])('has brackets in "%s"', (text, words, shown) => {
    expect(renderMarked({ title: '', text }, marksOf(text, ...words), PLAIN)).toEqual([shown]);
  });

  it('has its title first and its paragraphs apart', () => {
    const marks: Mark[] = [
      { kind: 'weapon', field: 'title', start: 0, end: 5 },
      ...marksOf('It fell.\n\nIn Kyiv.', ['Kyiv', 'place']),
    ];
    expect(renderMarked({ title: 'KN-23', text: 'It fell.\n\nIn Kyiv.' }, marks, PLAIN)).toEqual([
      '[KN-23|weapon]',
      '',
      'It fell.',
      '',
      'In [Kyiv|place].',
    ]);
    expect(markLegend(marks, PLAIN)).toBeNull();
  });

  it('cannot steer a terminal', () => {
    const text = 'A \u001B[31mKN-23\u0007 fell\u202E.';
    expect(renderMarked({ title: '', text }, marksOf(text, ['KN-23', 'weapon']), PLAIN)).toEqual([
      'A [31m[KN-23|weapon] fell .',
    ]);
  });
});

describe('an article in colours', () => {
  it('shows the innermost mark, and a legend', () => {
    const text = "Ukraine's Air Force fell";
    const marks = marksOf(text, ["Ukraine's Air Force", 'source'], ['Ukraine', 'actor']);
    const [line = ''] = renderMarked({ title: '', text }, marks, COLOR);
    expect(line).toContain('\u001B[35mUkraine\u001B[39m');
    expect(line).not.toContain('[Ukraine|');
    expect(markLegend(marks, COLOR)).toMatch(/actor.*source/u);
  });

  it('underlines a term in the colour of what it is part of', () => {
    const text = 'Three were injured';
    const marks = marksOf(text, ['Three were injured', 'casualty'], ['injured', 'term']);
    const [line = ''] = renderMarked({ title: '', text }, marks, COLOR);
    expect(line).toContain('\u001B[31m\u001B[4minjured');
  });

  it.each([40, 80, 100])('is wrapped at %d columns, wide letters counted', (columns) => {
    const text = '우크라이나 보안국은 러시아가 북한제 KN-23 탄도미사일로 하르키우를 공격했다고 밝혔다. '
      .repeat(4)
      .trim();
    for (const color of [true, false]) {
      const lines = renderMarked({ title: '', text }, marksOf(text, ['KN-23', 'weapon']), { columns, color });
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });
});
