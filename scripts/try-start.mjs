#!/usr/bin/env node
// Runs `npm start` as a newcomer would, in a folder of its own for the data, until the samples are posts in the preview; then
// stops it and makes sure that nothing is left running. Exit code 0 when all of that worked.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const POSTS = 5;
const PATIENCE_MS = 60_000;

const port = await freePort();
const data = mkdtempSync(join(tmpdir(), 'tracewire-start-'));
const { TELEGRAM_BOT_TOKEN: _, REDIS_URL: __, ...env } = process.env;
const child = spawn('npm', ['start'], {
  env: { ...env, PORT: String(port), TRACEWIRE_DATA: data, LOG_LEVEL: 'warn' },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
const ended = new Promise((done) => child.once('exit', done));
const started = Date.now();
let messages = [];
while (messages.length < POSTS && Date.now() - started < PATIENCE_MS && child.exitCode === null) {
  await sleep(100);
  messages = await readMessages().catch(() => []);
}
const seconds = ((Date.now() - started) / 1_000).toFixed(1);
console.log(`${messages.length} posts after ${seconds} s`);
const redisPid = Number(readText(join(data, 'redis', 'redis.pid')));
// The whole group: npm, its shell and node.
const group = -(child.pid ?? Number.NaN);
process.kill(group, 'SIGTERM');
const timer = setTimeout(() => process.kill(group, 'SIGKILL'), 30_000);
await ended;
clearTimeout(timer);
const left = redisPid > 0 && (await staysAlive(redisPid));
if (left) console.log(`redis-server ${redisPid} is still running`);
rmSync(data, { recursive: true, force: true });
process.exit(messages.length >= POSTS && !left ? 0 : 1);

async function readMessages() {
  const response = await fetch(`http://127.0.0.1:${port}/preview/messages`);
  return (await response.json()).messages;
}

async function staysAlive(pid) {
  for (let i = 0; i < 100; i++) {
    try {
      process.kill(pid, 0);
    } catch {
      return false;
    }
    await sleep(100);
  }
  return true;
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => done(free));
    });
  });
}
