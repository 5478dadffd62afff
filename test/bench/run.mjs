#!/usr/bin/env node
// `npm run bench [-- --only feeds,latency,unchanged,match,facts,restart,limits]`: the product beside an afternoon script, in the same run. Figures of
// the product include Redis. `limits` takes three minutes and runs only when it is named.
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startPreview } from '../../dist/src/preview/start-preview.js';
import { benchFacts, benchMatch } from './match-bench.mjs';
import { openSite, startAfternoon, startServer, startTracewire, until } from './processes.mjs';

const FEEDS = 200;
const POSTS = 500;
const rows = [];
const root = fileURLToPath(new URL('../..', import.meta.url));

async function withServers(matchEvery, work) {
  const feeds = await startServer('feed-server.mjs', String(matchEvery));
  const bot = await startServer('bot-server.mjs');
  const servers = {
    feeds,
    bot,
    sent: async () => JSON.parse(await bot.get('/sent')).filter(({ method }) => method === 'sendMessage'),
    stats: async () => JSON.parse(await feeds.get('/stats')),
  };
  try {
    return await work(servers);
  } finally {
    await feeds.stop();
    await bot.stop();
  }
}

const start = {
  product: startTracewire,
  afternoon: startAfternoon,
  savesEach: (site, url, options) => startAfternoon(site, url, { ...options, saveAfterEachSend: true }),
};
const both = async (measure) => ({ product: await measure('product'), afternoon: await measure('afternoon') });
const all = async (measure) => ({ ...(await both(measure)), savesEach: await measure('savesEach') });

/** Each figure's median over three runs: the machine is rarely ours alone. */
function median(measure) {
  return async (kind) => {
    const runs = [];
    for (let i = 0; i < 3; i++) runs.push(await measure(kind));
    const middle = (key) => runs.map((run) => run[key]).toSorted((a, b) => a - b)[1];
    return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, middle(key)]));
  };
}

async function benchFeeds() {
  const figures = await all(
    median((kind) =>
      withServers(20, async ({ feeds, bot, sent, stats }) => {
        const site = openSite({ feedUrl: feeds.url, feeds: FEEDS });
        // Without an end of its own, or the script is gone before its CPU is read.
        const program = start[kind](site, bot.url, kind === 'product' ? undefined : { everyMs: 3_600_000 });
        let cpu = 0;
        let peakMb = 0;
        await until(async () => {
          cpu = Math.max(cpu, program.cpu());
          peakMb = Math.max(peakMb, program.peakMb());
          return (await sent()).length >= POSTS;
        }, 60_000);
        const messages = await sent();
        // As the server saw it: whoever asks a busy server when it began hears of it late.
        const { firstAt } = await stats();
        await program.stop();
        site.remove();
        return {
          s: (Math.max(...messages.map(({ at }) => at)) - firstAt) / 1_000,
          cpu,
          peakMb,
          messages: messages.length,
        };
      }),
    ),
  );
  add(`${FEEDS} feeds × 50 items: s from first poll to last of ${POSTS} messages`, figures, 's', 1.2);
  add('the same: CPU s, start included', figures, 'cpu', 3);
  add('the same: peak memory of node, MB', figures, 'peakMb', 200);
}

async function benchLatency() {
  const seconds = 40;
  const figures = await both((kind) =>
    withServers(1_000_000, async ({ feeds, bot, sent }) => {
      const site = openSite({ feedUrl: feeds.url, feeds: FEEDS, every: '10s' });
      const program = start[kind](site, bot.url, kind === 'afternoon' ? { everyMs: 10_000 } : undefined);
      await sleep(12_000);
      for (let i = 0; i < seconds; i++) {
        await feeds.get(`/publish?feed=${(i * 37) % FEEDS}&id=p${i}`);
        await sleep(1_000);
      }
      await sleep(12_000);
      const served = JSON.parse(await feeds.get('/served'));
      const messages = await sent();
      const delays = Object.entries(served).flatMap(([id, at]) => {
        const message = messages.find(({ text }) => new RegExp(`\\b${id}\\b`, 'u').test(text));
        return message === undefined ? [] : [message.at - at];
      });
      await program.stop();
      site.remove();
      delays.sort((a, b) => a - b);
      const at = (share) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))] ?? Number.NaN;
      return { p50: at(0.5), p95: at(0.95), found: delays.length };
    }),
  );
  add('an item a second in 200 feeds polled every 10 s: ms from served to sent, p50', figures, 'p50', 40);
  add('the same, p95', figures, 'p95', 120);
}

async function benchUnchanged() {
  const count = 1_000;
  const rounds = 8;
  const every = 3;
  const figures = await both((kind) =>
    withServers(1_000_000, async ({ feeds, bot, stats }) => {
      const site = openSite({ feedUrl: feeds.url, feeds: count, every: `${every}s` });
      const program = start[kind](site, bot.url, kind === 'afternoon' ? { everyMs: every * 1_000 } : undefined);
      await until(async () => (await stats()).requests >= 2 * count, 120_000, 50);
      const [cpu, before] = [program.cpu(), await stats()];
      await until(async () => (await stats()).requests >= before.requests + rounds * count, 120_000, 50);
      const after = await stats();
      const thousands = (after.requests - before.requests) / 1_000;
      const figure = { cpu: (program.cpu() - cpu) / thousands, mb: (after.bytes - before.bytes) / 1e6 / thousands };
      await program.stop();
      site.remove();
      return figure;
    }),
  );
  add('1,000 unchanged feeds: CPU s per 1,000 polls', figures, 'cpu', 0.3);
  add('the same: MB per 1,000 polls', figures, 'mb', 0.3);
}

async function benchStop() {
  const figures = await all((kind) =>
    withServers(20, async ({ feeds, bot, sent, stats }) => {
      const site = openSite({ feedUrl: feeds.url, feeds: FEEDS, every: '2s' });
      const first = start[kind](site, bot.url);
      await until(async () => distinct(await sent()) >= POSTS, 60_000);
      // The script ends by itself once it has saved.
      await (kind === 'product' ? first.stop() : first.ended);
      const { requests } = await stats();
      const second = start[kind](site, bot.url);
      await until(async () => (await stats()).requests >= requests + FEEDS, 30_000);
      await (kind === 'product' ? sleep(2_000) : second.ended);
      const messages = await sent();
      await second.stop();
      site.remove();
      return { twice: messages.length - distinct(messages) };
    }),
  );
  add('stopped and started again: sent twice', figures, 'twice', 0);
}

async function benchRestart() {
  await benchStop();
  const figures = await all((kind) =>
    withServers(20, async ({ feeds, bot, sent }) => {
      const site = openSite({ feedUrl: feeds.url, feeds: FEEDS });
      const first = start[kind](site, bot.url);
      await until(async () => (await sent()).length >= POSTS * 0.4, 60_000, 5);
      await first.stop('SIGKILL');
      const restartedAt = Date.now();
      const second = start[kind](site, bot.url);
      await until(async () => distinct(await sent()) >= POSTS, 60_000);
      // The script ends by itself once it has saved.
      if (kind !== 'product') await second.ended.catch(() => undefined);
      await sleep(500);
      const messages = await sent();
      await second.stop();
      site.remove();
      const s = (Math.max(...messages.map(({ at }) => at)) - restartedAt) / 1_000;
      return { s, lost: POSTS - distinct(messages), twice: messages.length - distinct(messages) };
    }),
  );
  add('killed at 40 % and started again: lost', figures, 'lost', 0);
  add('the same: sent twice', figures, 'twice', 1);
  add('the same: s from the new start to the last post', figures, 's', 20);
}

function distinct(messages) {
  return new Set(messages.map(({ text }) => /f\d+-i\d+/u.exec(text)?.[0])).size;
}

/** Both wait most of the time, so they run side by side. */
async function benchLimits() {
  const limits = { chat_per_second: 1, chat_per_minute: 20, overall_per_second: 30 };
  const posts = 58;
  const measure = async (kind) => {
    const feeds = await startServer('feed-server.mjs', '50');
    const preview = await startPreview({ port: 0, limits });
    const text = JSON.stringify(limits).replaceAll('"', '').replaceAll(':', ': ');
    const site = openSite({ feedUrl: feeds.url, feeds: posts, limits: text });
    const program = start[kind](site, preview.url);
    const from = Date.now();
    await until(() => preview.messages().length >= posts, 240_000, 200);
    const s = (Date.now() - from) / 1_000;
    await program.stop();
    const refused = preview.calls.filter(({ status }) => status === 429).length;
    const delivered = preview.messages().length;
    site.remove();
    await preview.close();
    await feeds.stop();
    return { s, refused, delivered };
  };
  const [product, afternoon] = await Promise.all([measure('product'), measure('afternoon')]);
  const figures = { product, afternoon };
  add(`${posts} matches at once within Telegram's limits: delivered`, figures, 'delivered', posts, true);
  add('the same: s until the last', figures, 's', 185);
  add('the same: answers 429', figures, 'refused', 0);
}

function benchMatching() {
  for (const { keywords, short, regex, long } of benchMatch()) {
    const figures = { product: { short, long }, afternoon: { short: regex } };
    add(`matching, ${keywords} keywords: short articles a second (beside one regex)`, figures, 'short', 200_000, true);
    add('the same: articles of 2,500 characters a second', figures, 'long', 10_000, true);
  }
}

function benchFactsRows() {
  const product = benchFacts(root);
  add('match and facts: articles of 2,500 characters a second', { product }, 'perSecond', 400, true);
  add('an article of 1 MB beside a thousand of 1 kB: ratio of times', { product }, 'largeToSmall', 1);
}

function add(work, { product, afternoon, savesEach }, figure, reach, more = false) {
  const mine = product[figure];
  const other = afternoon?.[figure];
  const row = {
    work,
    product: round(mine),
    afternoon: round(other),
    'saves each': round(savesEach?.[figure]),
    ratio: other ? round(mine / other) : '',
    reach,
    ok: (more ? mine >= reach : mine <= reach) ? 'yes' : 'no',
  };
  rows.push(row);
  console.error(
    `${row.ok === 'yes' ? '✓' : '✗'} ${work}: ${row.product}${other === undefined ? '' : ` (afternoon script ${row.afternoon})`}, reach ${reach}`,
  );
}

function round(value) {
  if (value === undefined) return '';
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}

const benches = {
  feeds: benchFeeds,
  latency: benchLatency,
  unchanged: benchUnchanged,
  match: benchMatching,
  facts: benchFactsRows,
  restart: benchRestart,
  limits: benchLimits,
};
const only = process.argv.includes('--only')
  ? (process.argv[process.argv.indexOf('--only') + 1] ?? '').split(',')
  : Object.keys(benches).filter((name) => name !== 'limits');
for (const name of only) {
  if (benches[name] === undefined) {
    console.error(`"${name}" is none of ${Object.keys(benches).join(', ')}`);
    process.exit(2);
  }
  await benches[name]();
}
console.table(rows);
process.exit(0);
