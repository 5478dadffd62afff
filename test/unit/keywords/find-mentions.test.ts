import { describe, expect, it } from 'vitest';
import { keywordsFileSchema } from '../../../src/config/schema.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';
import { findMentions } from '../../../src/keywords/find-mentions.ts';
import { findAlias, lexiconOf } from './make-lexicon.ts';

describe('findMentions', () => {
  it.each([
    'https://example.com/kalibr-strike',
    'see www.kalibr.example/x',
    'example.com/news/kalibr',
    'kalibr@example.com',
    'mail press@kalibr.org',
    '@kalibr',
    'kalibr.com',
  ])('finds nothing inside the address %s', (text) => {
    expect(findAlias('kalibr', text)).toEqual([]);
  });

  it.each(['Kalibr.', 'A Kalibr. Com', 'sea/Kalibr', '(Kalibr)', '#Kalibr', 'Kalibr/Oniks'])(
    'finds the word in %j, which is no address',
    (text) => {
      expect(findAlias('Kalibr', text)).toEqual(['Kalibr']);
    },
  );

  it('lets the longest of the names at one place win, and nothing begin inside it', () => {
    const lexicon = lexiconOf({
      a: ['Hwasong-11'],
      b: ['Hwasong-11Ga'],
      c: ['11Ga'],
      d: ['rocket launcher'],
      e: ['rocket', 'launcher'],
    });
    const ids = findMentions('', 'Hwasong-11Ga, Hwasong-11, a rocket launcher', lexicon).map((mention) => mention.ids);
    expect(ids).toEqual([['b'], ['a'], ['d']]);
  });

  it('gives one mention with all ids of an alias that several weapons share', () => {
    expect(findMentions('', 'a Burkan', lexiconOf({ a: ['Burkan'], b: ['burkan'] })).map(({ ids }) => ids)).toEqual([
      ['a', 'b'],
    ]);
  });

  it('leaves a weapon what it is inside a term of a topic, and the term beside it', () => {
    const lexicon = compileLexicon(
      keywordsFileSchema.parse({
        weapons: { missile: { name: 'missile', class: 'missile' } },
        topics: { t: { name: 'T', match: { all: [{ term: 'missile test' }] } } },
      }),
    );
    const found = findMentions('', 'A missile test.', lexicon).map(({ kind, start, end }) => [kind, start, end]);
    expect(found).toEqual([
      ['weapon', 2, 9],
      ['term', 2, 14],
    ]);
  });

  it('names the field of a mention in the title and counts offsets within each field', () => {
    expect(findMentions('Buk hits', 'No. A Buk.', lexiconOf({ buk: ['Buk'] }))).toEqual([
      { field: 'title', kind: 'weapon', ids: ['buk'], start: 0, end: 3 },
      { kind: 'weapon', ids: ['buk'], start: 6, end: 9 },
    ]);
  });

  it('keeps offsets behind characters that change their length in small letters or in NFC', () => {
    const text = 'İİ 🚀 e\u0301 Buk';
    expect(findMentions('', text, lexiconOf({ buk: ['Buk'] })).map(({ start, end }) => text.slice(start, end))).toEqual(
      ['Buk'],
    );
  });

  it.each(['-', '«»', '=', '…'])('finds nothing for the alias %j, which has no letter', (alias) => {
    expect(findAlias(alias, 'a - b … «» = c')).toEqual([]);
  });

  // Anything worse than linear would run into the time limit of the suite.
  it.each([
    ['words that begin like keywords', 'KN '],
    ['one word without an end', 'a'],
    ['an address without an end', 'example.org/kalibr-and-what-it-did-next/'],
    ['keywords', 'Kalibr and KN-23, '],
    ['blanks', ' '],
    ['Hangul without a space', '북한'],
  ])('reads a megabyte of %s', (_what, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const lexicon = lexiconOf({ a: ['Kalibr'], b: ['KN-23', 'KN KN KN-23'], c: ['북한'] });
    const mentions = findMentions('', text, lexicon);
    expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
