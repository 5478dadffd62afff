import { describe, expect, it } from 'vitest';
import { quotesCommand } from '../../../../src/cli/quotes.ts';

async function run(lines: readonly string[]): Promise<{ exitCode: number; rows: unknown[] }> {
  const rows: unknown[] = [];
  async function* input(): AsyncGenerator<string> {
    yield* lines;
  }
  const exitCode = await quotesCommand({ input: input(), out: (line) => rows.push(JSON.parse(line)) });
  return { exitCode, rows };
}

describe('tracewire quotes', () => {
  it('gives source, cue and content with offsets into the text, in UTF-16 units', async () => {
    const text = '😀 The mayor said that nobody was hurt.';
    const { exitCode, rows } = await run([JSON.stringify({ id: 'a', title: '', text })]);
    expect(exitCode).toBe(0);
    expect(rows).toEqual([
      {
        id: 'a',
        attributions: [
          {
            source: { text: 'The mayor', start: 3, end: 12 },
            cue: { text: 'said', start: 13, end: 17 },
            content: { text: 'that nobody was hurt', start: 18, end: 38 },
          },
        ],
      },
    ]);
  });

  it('marks what stands in the title', async () => {
    const { rows } = await run([JSON.stringify({ id: 'a', title: 'Nobody was hurt, mayor says', text: '' })]);
    expect(rows).toMatchObject([{ attributions: [{ source: { text: 'mayor', field: 'title', start: 17, end: 22 } }] }]);
  });

  it('names the line that is no article and goes on', async () => {
    const { exitCode, rows } = await run(['{', '', '{"id":"b","text":7}', JSON.stringify({ id: 'c', text: '' })]);
    expect(exitCode).toBe(1);
    expect(rows).toMatchObject([
      { id: null, error: expect.stringMatching(/^line 1: /u) },
      { id: null, error: expect.stringMatching(/^line 3: /u) },
      { id: 'c', attributions: [] },
    ]);
  });
});
