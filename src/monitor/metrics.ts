import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds from an article's publication to its delivery: from the fastest poll to a day. */
const LATENCY_BUCKETS = [0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600, 14_400, 86_400];

export type Metrics = ReturnType<typeof createMetrics>;

/** What `/metrics` shows. Names follow Prometheus' conventions: a prefix, units, `_total` for counters. */
export function createMetrics() {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]): Counter<L> =>
    new Counter({ name: `tracewire_${name}`, help, labelNames, registers });
  return {
    registry,
    polls: counter('polls_total', 'Polls of feeds by outcome (changed, unchanged, or the code of the error)', [
      'outcome',
    ]),
    items: counter('items_total', 'Items seen for the first time, or edited', ['kind']),
    matches: counter('matches_total', 'Articles that matched a topic', ['topic']),
    skips: counter('skips_total', 'Articles and stories that were not posted, by reason', ['reason']),
    posts: counter('posts_total', 'Messages sent and edited', ['channel', 'kind']),
    sendFailures: counter('send_failures_total', 'Refused or failed calls of the Bot API by code', ['channel', 'code']),
    jobFailures: counter('job_failures_total', 'Failed attempts of jobs', ['stage']),
    deliverySeconds: new Histogram({
      name: 'tracewire_delivery_seconds',
      help: 'Seconds from the publication of a story’s first article to its post',
      buckets: LATENCY_BUCKETS,
      registers,
    }),
    queueDepth: new Gauge({
      name: 'tracewire_queue_depth',
      help: 'Jobs that wait, run or are delayed',
      labelNames: ['stage'],
      registers,
    }),
  };
}
