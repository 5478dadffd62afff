import { expect, it } from 'vitest';
import { aboutForm, formAt, formOf } from '../../../src/text/word-form.ts';

it('gives each place of a word the same form, and its spelling without case, «ё» and kinds of apostrophe', () => {
  const form = formAt('the Ёлка’s end', 4, 10);
  expect(formOf('Ёлка’s')).toBe(form);
  expect(form).toMatchObject({ text: 'Ёлка’s', plain: "елка's", kind: 'word' });
});

it('answers a question about a form once', () => {
  let asked = 0;
  const lengthOf = aboutForm(({ text }) => {
    asked++;
    return text.length;
  });
  expect([lengthOf(formOf('answered')), lengthOf(formOf('answered'))]).toEqual([8, 8]);
  expect(asked).toBe(1);
});

it('tells words apart that share a hash, however many they are', () => {
  // "Aa" and "BB" count the same.
  const words = Array.from({ length: 1_024 }, (_, n) =>
    Array.from({ length: 10 }, (_none, bit) => ((n >> bit) & 1 ? 'Aa' : 'BB')).join(''),
  );
  const twice = [...words, ...words];
  expect(twice.map((word) => formOf(word).text)).toEqual(twice);
});
