import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedFetchError } from '../../../src/domain/errors.ts';
import { FEED_LIMITS } from '../../../src/feed/fetch-limits.ts';
import { readFeedFile } from '../../../src/feed/read-feed-file.ts';

const XML = '<rss><channel><title>Вісник</title></channel></rss>';
let root: string;
let configDir: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'tracewire-feed-'));
  configDir = join(root, 'config');
  mkdirSync(join(configDir, 'folder'), { recursive: true });
  writeFileSync(join(root, 'outside.xml'), XML);
  writeFileSync(join(configDir, 'samples.xml'), XML);
  writeFileSync(join(configDir, 'my samples.xml'), XML);
  writeFileSync(join(configDir, 'folder', 'inside.xml'), XML);
  writeFileSync(join(configDir, 'large.xml'), Buffer.alloc(FEED_LIMITS.maxBytes + 1));
  symlinkSync(join(root, 'outside.xml'), join(configDir, 'link-out.xml'));
  symlinkSync(join(configDir, 'samples.xml'), join(configDir, 'link-in.xml'));
  symlinkSync(root, join(configDir, 'folder-out'));
  execFileSync('mkfifo', [join(configDir, 'pipe.xml')]);
});
afterAll(() => rmSync(root, { recursive: true }));

const read = (url: string, bodyHash: string | null = null) =>
  readFeedFile({ feedId: 'samples', url, configDir, bodyHash });

async function failure(url: string): Promise<FeedFetchError> {
  const error: unknown = await read(url).catch((caught: unknown) => caught);
  if (error instanceof FeedFetchError) return error;
  throw new Error(`expected a FeedFetchError, got ${String(error)}`);
}

it.each([
  'file:samples.xml',
  'file:folder/inside.xml',
  'file:my%20samples.xml',
  'file:link-in.xml',
  'file:folder/../samples.xml',
])('reads %s', async (url) => {
  expect(await read(url)).toMatchObject({ kind: 'changed', xml: XML, movedTo: null });
});

it('tells an unchanged file by its hash', async () => {
  const first = await read('file:samples.xml');
  if (first.kind !== 'changed') throw new Error('expected a changed file');
  expect(await read('file:samples.xml', first.bodyHash)).toMatchObject({ kind: 'unchanged' });
});

describe('out of the config folder', () => {
  it.each([
    'file:../outside.xml',
    'file:folder/../../outside.xml',
    'file:%2e%2e/outside.xml',
    'file:/etc/passwd',
    'file:///etc/passwd',
    'file:link-out.xml',
    'file:folder-out/outside.xml',
    'file:',
    'file:.',
  ])('%s is refused', async (url) => {
    expect(await failure(url)).toMatchObject({ code: 'outside-config', retry: 'never' });
  });
});

it.each([
  ['file:absent.xml', 'not-found'],
  ['file:large.xml', 'too-large'],
  ['file:folder', 'unreadable'],
  ['file:pipe.xml', 'unreadable'],
  ['file:a%00b.xml', 'unreadable'],
])('tells what is wrong with %s: %s', async (url, code) => {
  const error = await failure(url);
  expect(error).toMatchObject({ code, retry: 'later' });
  expect(error.message).toContain('feed samples: file:');
});
