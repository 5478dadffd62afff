#!/usr/bin/env node
// Writes assets/fonts/*.ttf: Inter (SIL Open Font License 1.1, OFL.txt beside it) cut to what the picture of the week draws,
// Latin, Cyrillic and a few signs, a seventh of the whole. Needed only to renew them:
//
//   npm install --no-save subset-font @expo-google-fonts/inter
//   node scripts/build-fonts.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const STYLES = { Regular: '400Regular', SemiBold: '600SemiBold' };
/** First and last of each run of characters. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x400, 0x45f],
  [0x490, 0x491],
];
const SIGNS = 'ȘșȚțẞ‐‑–—‘’‚“”„•…‹›€№™−×≤≥≈→←↔◑●○✕⚠';

const text = RANGES.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
).join('');

for (const [style, folder] of Object.entries(STYLES)) {
  const whole = readFileSync(`node_modules/@expo-google-fonts/inter/${folder}/Inter_${folder}.ttf`);
  const part = await subsetFont(whole, text + SIGNS, { targetFormat: 'sfnt', noLayoutClosure: true });
  writeFileSync(`assets/fonts/Inter-${style}.ttf`, part);
}
