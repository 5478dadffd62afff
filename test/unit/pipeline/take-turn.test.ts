import { expect, it } from 'vitest';
import { takeTurn } from '../../../src/pipeline/take-turn.ts';

/** Longer than a process may be busy between two rounds. */
const LONG_MS = 30;

function keepBusy(): void {
  const start = performance.now();
  while (performance.now() - start < LONG_MS);
}

it('lets the event loop go round between long pieces of work that ask at once, in the order in which they asked', async () => {
  const happened: string[] = [];
  let round = 0;
  let done = false;
  const count = (): void => {
    round++;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  await Promise.all(
    ['a', 'b', 'c'].map(async (name) => {
      await takeTurn();
      happened.push(`${name}${round}`);
      keepBusy();
    }),
  );
  done = true;
  expect(happened.map((name) => name[0])).toEqual(['a', 'b', 'c']);
  expect(new Set(happened.map((name) => name.slice(1))).size).toBe(3);
});
