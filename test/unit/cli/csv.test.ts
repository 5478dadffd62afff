import { describe, expect, it } from 'vitest';
import { csvRecord } from '../../../src/cli/csv.ts';

describe('csvRecord', () => {
  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['quotation marks', 'he said "no"', '"he said ""no"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['nothing', null, ''],
    ['a number below zero', -3, '-3'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with quotes', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a formula behind white space', ' @SUM(A1)', "' @SUM(A1)"],
    ['a full-width formula', '＝1', "'＝1"],
    ['plain text', 'KN-23', 'KN-23'],
  ])('writes %s', (_, cell, expected) => {
    expect(csvRecord([cell])).toBe(`${expected}\r\n`);
  });
});
