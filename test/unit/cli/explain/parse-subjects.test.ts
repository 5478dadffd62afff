import { describe, expect, it } from 'vitest';
import { articleOfText, subjectsOfJson } from '../../../../src/cli/explain/parse-subjects.ts';
import { readSubjects } from '../../../../src/cli/explain/read-subjects.ts';

const NOW = '2024-02-08T00:00:00.000Z';
const bytes = (text: string): Buffer => Buffer.from(text);

describe('JSON', () => {
  const one = { id: 'a', title: 'T', text: 'Body', published: '2024-02-07T10:00:00Z' };

  it.each([
    ['one object over several lines', JSON.stringify(one, null, 2), ['a']],
    ['a list', JSON.stringify([one, { ...one, id: 'b' }]), ['a', 'b']],
    ['one object a line', `${JSON.stringify(one)}\n\n${JSON.stringify({ ...one, id: 'b' })}\n`, ['a', 'b']],
  ])('may be %s', async (_, json, ids) => {
    expect((await readSubjects(bytes(json), NOW)).map(({ article }) => article.id)).toEqual(ids);
  });

  it('has no date where none is given, whatever came before it', async () => {
    const subjects = await subjectsOfJson(JSON.stringify([one, { ...one, published: 'yesterday' }]));
    expect(subjects.map(({ isDated, article }) => [isDated, article.published])).toEqual([
      [true, '2024-02-07T10:00:00.000Z'],
      [false, ''],
    ]);
  });

  it.each([
    ['{"id":"x"', /^no article: line 1: /u],
    ['{"weapons":{}}', /^no article: "line-1" has neither "title" nor "text"$/u],
    ['[]', /^an empty list$/u],
    ['{"title":"T","text":7}', /^no article: line 1: text: /u],
  ])('that is no article is refused: %s', async (json, message) => {
    await expect(readSubjects(bytes(json), NOW)).rejects.toMatchObject({
      code: 'no-article',
      message: expect.stringMatching(message),
    });
  });
});

describe('plain text', () => {
  it.each([
    ['Strike on Kharkiv\n\nTwo fell.\n\nNobody was hurt.', 'Strike on Kharkiv', 'Two fell.\n\nNobody was hurt.'],
    ['Strike on Kharkiv\r\n\r\nTwo fell.', 'Strike on Kharkiv', 'Two fell.'],
    ['Two fell.\n\nNobody was hurt.', '', 'Two fell.\n\nNobody was hurt.'],
    ['[KYIV] Two fell', '', '[KYIV] Two fell'],
    ['Two fell on\nKharkiv at night.', '', 'Two fell on\nKharkiv at night.'],
  ])('%j has the title "%s"', async (text, title, body) => {
    expect(articleOfText(text).article).toMatchObject({ title, text: body });
    expect(await readSubjects(bytes(text), NOW)).toMatchObject([{ isDated: false, article: { title, text: body } }]);
  });
});

describe('a document', () => {
  const paragraphs = Array.from(
    { length: 4 },
    (_, i) => `<p>Police found parts of a KN-23 in street ${i}, a spokesman said, and showed them to reporters.</p>`,
  ).join('');

  it('may be a web page, whose own date counts', async () => {
    const html = `<!doctype html><head><title>Parts found</title><meta name="date" content="2024-02-07"></head><article>${paragraphs}</article>`;
    const [subject] = await readSubjects(bytes(html), NOW);
    expect(subject).toMatchObject({ isDated: true, article: { published: '2024-02-07T00:00:00.000Z' } });
    expect(subject?.article.text).toContain('parts of a KN-23 in street 3');
  });

  it('may be a feed', async () => {
    const item =
      '<item><title>Parts found</title><link>https://outlet.example/1</link><description>Of a KN-23.</description></item>';
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title>${item}</channel></rss>`;
    expect(await readSubjects(bytes(feed), NOW)).toMatchObject([
      {
        isDated: true,
        article: { title: 'Parts found', source: 'Outlet', url: 'https://outlet.example/1', published: NOW },
      },
    ]);
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['%PDF\0', 'no text: save the article as text, HTML or JSON'],
    ['<rss version="2.0"><channel><title>x</title></channel></rss>', 'a feed without items'],
    ['<p>Sign in</p>', 'no article found on the page'],
  ])('%j is refused as %s', async (text, message) => {
    await expect(readSubjects(bytes(text), NOW)).rejects.toMatchObject({ message });
  });
});
