import { setTimeout as sleep } from 'node:timers/promises';

const EVERY_MS = 10;

/** Asks until the answer is neither undefined, null nor false, and gives it. Fails with what was waited for. */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  timeoutMs = 30_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await sleep(EVERY_MS);
  }
}
