import { expect, it } from 'vitest';
import { clusterCommand } from '../../../src/cli/cluster.ts';
import { keywordsFileSchema } from '../../../src/config/schema.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';

async function cluster(lines: readonly string[]): Promise<{ exitCode: number; answers: Record<string, unknown>[] }> {
  async function* input(): AsyncGenerator<string> {
    yield* lines;
  }
  const answers: Record<string, unknown>[] = [];
  const exitCode = await clusterCommand({
    lexicon: compileLexicon(keywordsFileSchema.parse({})),
    input: input(),
    out: (line) => void answers.push(JSON.parse(line) as Record<string, unknown>),
  });
  return { exitCode, answers };
}

const article = (id: unknown, url: string, published = '2024-02-07'): string =>
  JSON.stringify({ id, title: '', text: '', published, url, source: 'Outlet' });

it('gives each article its story, in order, with the id as it came', async () => {
  const { exitCode, answers } = await cluster([
    article('a', 'https://outlet.example/1'),
    article(7, 'https://outlet.example/2'),
    article('b', 'https://www.outlet.example/1?utm_source=x'),
  ]);
  expect(exitCode).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'b']);
  expect(answers[2]?.['story']).toBe(answers[0]?.['story']);
  expect(answers[1]?.['story']).not.toBe(answers[0]?.['story']);
});

it('says which line is no article, and reads on', async () => {
  const { exitCode, answers } = await cluster(['{"id":', '', article('a', 'https://outlet.example/1', 'no date')]);
  expect(exitCode).toBe(1);
  expect(answers).toEqual([
    { id: null, error: expect.stringMatching(/^line 1: /u) },
    { id: 'a', story: expect.any(String) },
  ]);
});
