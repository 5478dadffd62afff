import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConfigWatch, watchConfig } from '../../../src/config/watch-config.ts';

let base: string;
let watched: ConfigWatch | null = null;
const onChange = vi.fn<() => void>();
const onError = vi.fn<(error: Error) => void>();

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'tracewire-watch-'));
  onChange.mockReset();
  onError.mockReset();
});

afterEach(() => {
  watched?.close();
  watched = null;
  rmSync(base, { recursive: true, force: true });
});

function makeFolder(name: string): string {
  const folder = join(base, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'feeds.yaml'), 'feeds: []\n');
  return folder;
}

/** Does something and waits until it has been noticed. */
async function noticed(change: () => void): Promise<void> {
  const before = onChange.mock.calls.length;
  change();
  await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(before), { timeout: 5_000 });
}

describe('watchConfig', () => {
  it('notices a file that is written, twice in a row', async () => {
    const folder = makeFolder('config');
    watched = watchConfig(folder, onChange, onError);
    await noticed(() => writeFileSync(join(folder, 'feeds.yaml'), 'feeds: [] # 1\n'));
    await noticed(() => writeFileSync(join(folder, 'feeds.yaml'), 'feeds: [] # 2\n'));
    expect(onError).not.toHaveBeenCalled();
  });

  it('notices a file that is replaced by renaming another over it, and goes on', async () => {
    const folder = makeFolder('config');
    watched = watchConfig(folder, onChange, onError);
    const replace = (): void => {
      writeFileSync(join(base, 'feeds.new'), 'feeds: []\n');
      renameSync(join(base, 'feeds.new'), join(folder, 'feeds.yaml'));
    };
    await noticed(replace);
    await noticed(replace);
    expect(onError).not.toHaveBeenCalled();
  });

  it('follows a link that is pointed to another folder', async () => {
    makeFolder('v1');
    const second = makeFolder('v2');
    symlinkSync('v1', join(base, 'config'));
    watched = watchConfig(join(base, 'config'), onChange, onError);
    await noticed(() => {
      symlinkSync('v2', join(base, 'config.new'));
      renameSync(join(base, 'config.new'), join(base, 'config'));
    });
    await noticed(() => writeFileSync(join(second, 'feeds.yaml'), 'feeds: [] # new\n'));
    expect(onError).not.toHaveBeenCalled();
  });

  it('follows a folder that is replaced, and one that goes and comes back', async () => {
    const folder = makeFolder('config');
    watched = watchConfig(folder, onChange, onError);
    await noticed(() => {
      renameSync(folder, join(base, 'old'));
      makeFolder('config');
    });
    await noticed(() => writeFileSync(join(folder, 'feeds.yaml'), 'feeds: [] # replaced\n'));
    await noticed(() => rmSync(folder, { recursive: true }));
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'ENOENT' }));
    await noticed(() => makeFolder('config'));
    await noticed(() => writeFileSync(join(folder, 'feeds.yaml'), 'feeds: [] # back\n'));
  });

  it('calls once for several changes at a time', async () => {
    const folder = makeFolder('config');
    watched = watchConfig(folder, onChange, onError);
    await noticed(() => {
      for (const name of ['feeds.yaml', 'keywords.yaml', 'channels.yaml']) writeFileSync(join(folder, name), '# all\n');
    });
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
