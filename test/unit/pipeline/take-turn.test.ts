import { expect, it } from 'vitest';
import { takeTurn } from '../../../src/pipeline/take-turn.ts';

it('lets the event loop go round between any two that ask at once, in the order in which they asked', async () => {
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
    }),
  );
  done = true;
  expect(happened.map((name) => name[0])).toEqual(['a', 'b', 'c']);
  expect(new Set(happened.map((name) => name.slice(1))).size).toBe(3);
});
