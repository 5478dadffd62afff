import { expect, it } from 'vitest';
import { factsCommand } from '../../../src/cli/facts.ts';
import { LEXICON } from '../facts/event/make-reading.ts';

async function* lines(...all: string[]): AsyncGenerator<string> {
  yield* all;
}

it('echoes the id, goes on after a bad line and tolerates missing fields', async () => {
  const out: unknown[] = [];
  const article = {
    id: 'a',
    title: 'Missile hits Kharkiv',
    text: 'Two KN-23 missiles hit Kharkiv on Tuesday.',
    published: '2024-02-07T10:00:00Z',
  };
  const exitCode = await factsCommand({
    lexicon: LEXICON,
    input: lines(JSON.stringify(article), '{"id":', '[]', '', '{"id": 7}'),
    out: (line) => out.push(JSON.parse(line)),
  });
  expect(out[0]).toMatchObject({
    id: 'a',
    relevant: false,
    topics: [],
    event: { places: ['Kharkiv'], date: '2024-02-06' },
  });
  expect(out[1]).toMatchObject({ id: null, error: expect.stringMatching(/^line 2: /u) });
  expect(out[2]).toMatchObject({ id: null, error: expect.stringMatching(/^line 3: /u) });
  expect(out[3]).toMatchObject({ id: 7, event: { places: [], date: null, weapons: [] }, claims: [] });
  expect(exitCode).toBe(1);
});
