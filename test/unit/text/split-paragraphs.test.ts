import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/text/split-paragraphs.ts';

const paragraphsOf = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('splitParagraphs', () => {
  it.each([
    ['a blank line', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['a line of spaces', 'One.\n \t\u00a0\nTwo.', ['One.', 'Two.']],
    ['Windows line ends', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['a line that ends a sentence', 'One.\nTwo.', ['One.', 'Two.']],
    ['a heading', 'The strike\nIt came at noon.', ['The strike', 'It came at noon.']],
    ['list items', 'Shot down:\n- 2 missiles\n- 5 drones', ['Shot down:', '- 2 missiles', '- 5 drones']],
    ['numbered items', '1. Missiles\n2) Drones', ['1. Missiles', '2) Drones']],
    [
      'a line that goes on with a small letter',
      'The missile fell\nnear the river.',
      ['The missile fell\nnear the river.'],
    ],
  ])('parts at %s', (_what, text, parts) => {
    expect(paragraphsOf(text)).toEqual(parts);
  });

  it('joins hard-wrapped lines, also where a line happens to end with a sentence', () => {
    const text = [
      'KHARKIV, Feb 7 - Two of the five missiles that struck the city on',
      'Wednesday were of a kind not seen there before, said the police.',
      'Prosecutors see it otherwise and speak of another type altogether',
      'in a statement of theirs.',
    ].join('\n');
    expect(paragraphsOf(text)).toHaveLength(1);
  });

  it('is nothing for an empty text', () => {
    expect(paragraphsOf(' \n\n \n')).toEqual([]);
  });
});
