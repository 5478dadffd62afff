import { spawn } from 'node:child_process';
import { get as httpGet } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const MAIN = here('../../dist/src/cli/main.js');
const TICKS_PER_S = 100;
const children = new Set();

/** Starts one of the servers of this folder; resolves with its address once it listens. */
export async function startServer(name, ...args) {
  const child = track(spawn(process.execPath, [here(name), ...args], { stdio: ['ignore', 'pipe', 'inherit'] }));
  const port = await new Promise((done) => child.stdout.once('data', (data) => done(Number(data))));
  const url = `http://127.0.0.1:${port}`;
  return { url, get: (path) => getText(`${url}${path}`), stop: () => end(child) };
}

/** On a connection of its own: one that is kept may be closed by the server in the very moment in which it is used again. */
function getText(url) {
  return new Promise((done, failed) => {
    const request = httpGet(url, { agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('end', () => done(text));
      response.on('error', failed);
    });
    request.on('error', failed);
  });
}

/** A config folder, a data folder and the feeds of a server, for one run of either program. */
export function openSite({
  feedUrl,
  feeds,
  every = '1h',
  limits = '{ chat_per_second: 0, chat_per_minute: 0, overall_per_second: 0 }',
}) {
  const root = mkdtempSync(join(tmpdir(), 'tracewire-bench-'));
  const config = join(root, 'config');
  mkdirSync(config);
  const urls = Array.from({ length: feeds }, (_, i) => `${feedUrl}/feed/${i}`);
  const lines = urls.map((url, i) => `  - { id: feed-${i}, url: "${url}" }`).join('\n');
  writeFileSync(
    join(config, 'feeds.yaml'),
    `defaults: { every: ${every}, allow_private: true, full_text: never }\nfeeds:\n${lines}\n`,
  );
  writeFileSync(
    join(config, 'keywords.yaml'),
    readFileSync(here('../../config/keywords.yaml'))
      .toString()
      .replace(/^topics:[\s\S]*/mu, 'topics:\n  any: { name: Any, match: { any: [ { weapon: any } ] } }\n'),
  );
  writeFileSync(
    join(config, 'channels.yaml'),
    `limits: ${limits}\nchannels:\n  - { id: main, chat: "@channel", topics: [any] }\n`,
  );
  return { root, config, data: join(root, 'data'), urls, remove: () => rmSync(root, { recursive: true, force: true }) };
}

export function startTracewire(site, botUrl, args = ['run']) {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    TRACEWIRE_CONFIG: site.config,
    TRACEWIRE_DATA: site.data,
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
  Object.assign(env, { TELEGRAM_BOT_TOKEN: `1234567:${'a'.repeat(35)}`, TELEGRAM_API_ROOT: botUrl });
  const child = track(spawn(process.execPath, [MAIN, ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] }));
  const redisPid = () => Number(readText(join(site.data, 'redis', 'redis.pid')) || 0);
  return program(child, () => [child.pid, redisPid()].filter((pid) => pid > 0));
}

export function startAfternoon(site, botUrl, options = {}) {
  const settings = {
    feeds: site.urls,
    everyMs: 0,
    apiRoot: botUrl,
    seenFile: join(site.root, 'seen.json'),
    saveAfterEachSend: false,
    pattern: 'KN-23|Shahed|Iskander|Kalibr|Kh-101|Kh-59|Zircon|Oniks|Lancet|Gerbera|ATACMS|Storm Shadow|HIMARS|Tochka',
    ...options,
  };
  const file = join(site.root, 'settings.json');
  writeFileSync(file, JSON.stringify(settings));
  const child = track(
    spawn(process.execPath, [here('afternoon-script.mjs'), file], { stdio: ['ignore', 'inherit', 'inherit'] }),
  );
  return program(child, () => [child.pid]);
}

/** `cpu`: seconds of node and, where there is one, of Redis, so far; `peakMb`: of node alone. Ask before it ends. */
function program(child, pids) {
  const ended = new Promise((done) => child.once('close', done));
  return {
    ended,
    cpu: () => pids().reduce((sum, pid) => sum + cpuOf(pid), 0),
    peakMb: () => Number(/VmHWM:\s+(\d+)/u.exec(readText(`/proc/${child.pid}/status`))?.[1] ?? 0) / 1024,
    stop: (signal = 'SIGTERM') => end(child, signal).then(() => ended),
  };
}

function cpuOf(pid) {
  const fields = readText(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_S;
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function track(child) {
  children.add(child);
  child.once('close', () => children.delete(child));
  return child;
}

async function end(child, signal = 'SIGTERM') {
  if (child.exitCode === null) child.kill(signal);
  await new Promise((done) =>
    child.exitCode === null && child.signalCode === null ? child.once('close', done) : done(),
  );
}

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** Asks until the answer is true, or so many milliseconds have passed. */
export async function until(ask, timeoutMs, everyMs = 20) {
  const deadline = Date.now() + timeoutMs;
  while (!(await ask())) {
    if (Date.now() > deadline) return false;
    await sleep(everyMs);
  }
  return true;
}
