import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHostGate } from '../../../src/feed/host-gate.ts';

/** Tasks that run until they are let go, and the names of those that have started. */
function tasks() {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    started,
    task: (name: string) => async () => {
      started.push(name);
      await new Promise<void>((resolve) => void ends.set(name, resolve));
    },
    end: async (name: string) => {
      await vi.advanceTimersByTimeAsync(0);
      ends.get(name)?.();
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a host gate', () => {
  it('lets so many tasks of a host run at once, the rest in their order', async () => {
    const gate = createHostGate({ concurrency: 2, pauseMs: 0 });
    const { started, task, end } = tasks();
    for (const name of ['a', 'b', 'c', 'd']) void gate.run('host', task(name));
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toEqual(['a', 'b']);
    await end('b');
    expect(started).toEqual(['a', 'b', 'c']);
    await end('a');
    expect(started).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not let one host wait for another', async () => {
    const gate = createHostGate({ concurrency: 1, pauseMs: 0 });
    const { started, task } = tasks();
    void gate.run('slow', task('a'));
    void gate.run('slow', task('b'));
    void gate.run('fast', task('c'));
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toEqual(['a', 'c']);
  });

  it('pauses between two tasks of a host', async () => {
    const gate = createHostGate({ concurrency: 1, pauseMs: 1_000 });
    const { started, task, end } = tasks();
    void gate.run('host', task('a'));
    void gate.run('host', task('b'));
    await end('a');
    await vi.advanceTimersByTimeAsync(999);
    expect(started).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(started).toEqual(['a', 'b']);
  });

  it('pauses too when the next task comes only after the end of the first', async () => {
    const gate = createHostGate({ concurrency: 1, pauseMs: 1_000 });
    const { started, task, end } = tasks();
    void gate.run('host', task('a'));
    await end('a');
    void gate.run('host', task('b'));
    await vi.advanceTimersByTimeAsync(999);
    expect(started).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(started).toEqual(['a', 'b']);
  });

  it('makes room again after a task that failed', async () => {
    const gate = createHostGate({ concurrency: 1, pauseMs: 0 });
    await expect(gate.run('host', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate.run('host', () => Promise.resolve(1))).toBe(1);
  });
});

it('keeps the process alive for a pause only while a task waits for it', async () => {
  vi.useRealTimers();
  const gate = createHostGate({ concurrency: 1, pauseMs: 20 });
  const unref = vi.spyOn(Object.getPrototypeOf(setTimeout(() => undefined, 0)) as NodeJS.Timeout, 'unref');
  const ref = vi.spyOn(Object.getPrototypeOf(setTimeout(() => undefined, 0)) as NodeJS.Timeout, 'ref');
  try {
    await gate.run('host', () => Promise.resolve());
    expect(unref).toHaveBeenCalledTimes(1);
    await gate.run('host', () => Promise.resolve());
    expect(ref).toHaveBeenCalledTimes(1);
  } finally {
    unref.mockRestore();
    ref.mockRestore();
  }
});
