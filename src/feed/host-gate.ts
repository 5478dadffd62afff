/** Lets a bounded number of requests through to each host. */
export type HostGate = {
  /** Runs `task` when the host has room. Tasks of one host start in the order in which they came. */
  run<T>(host: string, task: () => Promise<T>): Promise<T>;
};

export type HostGateOptions = {
  /** Tasks of one host that run at the same time. */
  readonly concurrency: number;
  /** Between the end of one task and the start of the next in its place, in milliseconds. */
  readonly pauseMs: number;
};

type HostState = { running: number; readonly waiting: (() => void)[]; readonly pauses: Set<NodeJS.Timeout> };

/** A gate that remembers a host only while something runs, waits or pauses there. */
export function createHostGate({ concurrency, pauseMs }: HostGateOptions): HostGate {
  const hosts = new Map<string, HostState>();

  function release(host: string, state: HostState): void {
    const next = state.waiting.shift();
    if (next !== undefined) return next();
    state.running -= 1;
    if (state.running === 0) hosts.delete(host);
  }

  /** A pause keeps the process alive only while somebody waits for its end. */
  function pause(host: string, state: HostState): void {
    const timer = setTimeout(() => {
      state.pauses.delete(timer);
      release(host, state);
    }, pauseMs);
    if (state.waiting.length === 0) timer.unref();
    state.pauses.add(timer);
  }

  async function enter(host: string): Promise<HostState> {
    let state = hosts.get(host);
    if (state === undefined) {
      state = { running: 0, waiting: [], pauses: new Set() };
      hosts.set(host, state);
    }
    if (state.running < concurrency) {
      state.running += 1;
      return state;
    }
    const { waiting, pauses } = state;
    for (const pause of pauses) pause.ref();
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
    });
    return state;
  }

  return {
    async run(host, task) {
      const state = await enter(host);
      try {
        return await task();
      } finally {
        if (pauseMs === 0) release(host, state);
        else pause(host, state);
      }
    },
  };
}
