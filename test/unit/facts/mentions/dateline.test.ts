import { describe, expect, it } from 'vitest';
import { datelineEnd } from '../../../../src/facts/mentions/dateline.ts';
import { parseDocument } from '../../../../src/text/parse-document.ts';

describe('datelineEnd', () => {
  it.each([
    ['WASHINGTON — The army fired a missile.', 'WASHINGTON —'],
    ['KYIV, Ukraine, April 24 (AP) — Missiles hit the city.', 'KYIV, Ukraine, April 24 (AP) —'],
    ['Barja, Lebanon – On the fourth floor lies a fin.', 'Barja, Lebanon –'],
    ['TAMPA, Fla. – A cutter came in.', 'TAMPA, Fla. –'],
    ['SALEM, Ore. (AP) — A depot burned.', 'SALEM, Ore. (AP) —'],
    ['ST. LOUIS • Two men were shot.', 'ST. LOUIS •'],
    ['КИЕВ, 5 марта — Ракета попала в дом.', 'КИЕВ, 5 марта —'],
    ['Kharkiv was hit by two missiles - police', ''],
    ['Kyiv — the capital — was quiet.', ''],
    ['The K-2 tank is new.', ''],
  ])('%s', (text, expected) => {
    const [sentence] = parseDocument({ title: '', text, lang: null }).sentences;
    expect(sentence === undefined ? undefined : text.slice(0, datelineEnd(sentence))).toBe(expected);
  });
});
