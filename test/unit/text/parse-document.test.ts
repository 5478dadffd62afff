import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt, sentenceAt } from '../../../src/text/document.ts';
import { parseDocument } from '../../../src/text/parse-document.ts';

const article = {
  title: 'Kharkiv: two hit. Police speak',
  text: 'Two missiles fell. One burned.\n\nPolice said more.',
  lang: 'en',
} as const;

describe('parseDocument', () => {
  it('has the title as one sentence and counts paragraphs from it', () => {
    const doc = parseDocument(article);
    expect(
      doc.sentences.map(({ start, end, paragraph, isTitle }) => [doc.text.slice(start, end), paragraph, isTitle]),
    ).toEqual([
      ['Kharkiv: two hit. Police speak', 0, true],
      ['Two missiles fell.', 1, false],
      ['One burned.', 1, false],
      ['Police said more.', 2, false],
    ]);
    expect(doc.sentences.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('begins with the text where there is no title', () => {
    const doc = parseDocument({ ...article, title: ' ' });
    expect(doc.bodyStart).toBe(0);
    expect(doc.sentences[0]).toMatchObject({ start: 0, paragraph: 0, isTitle: false });
  });

  it('has the tokens of a sentence with offsets into the document', () => {
    const doc = parseDocument(article);
    const [first] = doc.sentences[1]?.tokens ?? [];
    expect(first).toMatchObject({ text: 'Two', start: doc.bodyStart, end: doc.bodyStart + 3, kind: 'word' });
  });

  it.each([
    ['letters', 'a'],
    ['full stops', '.'],
    ['stops and spaces', '. '],
    ['quotes', '"'],
    ['brackets', '('],
    ['line breaks', '\n'],
    ['digits', '1'],
    ['grouped digits', '1 000'],
    ['hyphens', 'a-'],
    ['apostrophes', "a'"],
    ['initials', 'A.'],
    ['note numbers', '.[1]'],
    ['list items', '\n- '],
    ['zero-width characters', '\u200b'],
    ['capital initials', 'A. B'],
  ])('reads 300,000 characters of %s', (_what, piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    const doc = parseDocument({ title: '', text, lang: null });
    let end = 0;
    for (const sentence of doc.sentences) {
      end = sentence.end;
      if (sentence.index < 1_000) end = Math.max(end, sentence.tokens.at(-1)?.end ?? 0);
    }
    expect(end).toBe(text.trimEnd().replace(/\u200b+$/u, '').length);
  });
});

describe('quoteAt', () => {
  const doc = parseDocument(article);

  it('quotes the text with its own offsets', () => {
    const start = doc.text.indexOf('missiles');
    expect(quoteAt(doc, start, start + 8)).toEqual({ start: 4, end: 12, quote: 'missiles' });
  });

  it('quotes the title as the title', () => {
    expect(quoteAt(doc, 0, 7)).toEqual({ start: 0, end: 7, field: 'title', quote: 'Kharkiv' });
  });

  it('cuts what begins in the title at its end', () => {
    expect(quoteAt(doc, 25, doc.bodyStart + 3)).toEqual({ start: 25, end: 30, field: 'title', quote: 'speak' });
  });

  it('gives exactly what stands at its offsets, whatever the article', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, text, fc.nat({ max: 90 }), fc.nat({ max: 90 }), (title, body, a, b) => {
        const parsed = parseDocument({ title, text: body, lang: null });
        const [start, end] = [Math.min(a, b, parsed.text.length), Math.min(Math.max(a, b), parsed.text.length)];
        const quote = quoteAt(parsed, start, end);
        const field = quote.field === 'title' ? title : body;
        expect(field.slice(quote.start, quote.end)).toBe(quote.quote);
      }),
    );
  });
});

describe('sentenceAt', () => {
  const doc = parseDocument(article);

  it.each([
    ['within the title', 3, 0],
    ['at the start of the text', doc.bodyStart, 1],
    ['between two sentences', doc.bodyStart + 18, 1],
    ['after the last', 10_000, 3],
  ])('finds the sentence %s', (_where, offset, index) => {
    expect(sentenceAt(doc, offset)?.index).toBe(index);
  });

  it('finds none in an empty document', () => {
    expect(sentenceAt(parseDocument({ title: '', text: '', lang: null }), 0)).toBeUndefined();
  });
});
