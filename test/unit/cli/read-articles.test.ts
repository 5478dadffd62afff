import { expect, it } from 'vitest';
import { answerArticles } from '../../../src/cli/read-articles.ts';

async function answer(...lines: string[]): Promise<{ code: number; out: unknown[] }> {
  const out: unknown[] = [];
  async function* input(): AsyncGenerator<string> {
    yield* lines;
  }
  const code = await answerArticles(
    input(),
    (line) => out.push(JSON.parse(line)),
    ({ title, text, published }) => ({ title, text, published }),
  );
  return { code, out };
}

it('answers each article in order, with its id as it was given', async () => {
  const published = '2024-02-07T17:19:00.000Z';
  const { code, out } = await answer(
    '{"id":"x","title":"T","text":"Body","published":"2024-02-07T17:19:00Z"}',
    '',
    '{"id":7,"text":"Only text"}',
  );
  expect(code).toBe(0);
  expect(out).toEqual([
    { id: 'x', title: 'T', text: 'Body', published },
    { id: 7, title: '', text: 'Only text', published },
  ]);
});

it('says which line is no article, and goes on', async () => {
  const { code, out } = await answer('{"id":"a","text":"A"}', '{broken', '["no"]', '{"id":"b","text":3}', '{"id":"c"}');
  expect(code).toBe(1);
  expect(out.map((line) => (line as { id: unknown }).id)).toEqual(['a', null, null, null, 'c']);
  expect(out[1]).toMatchObject({ error: expect.stringMatching(/^line 2: /u) });
  expect(out[3]).toMatchObject({ error: expect.stringMatching(/^line 4: text: /u) });
});

it('reads a line that begins with a byte order mark', async () => {
  expect((await answer('\uFEFF{"id":"a","text":"A"}')).code).toBe(0);
});
