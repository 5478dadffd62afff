import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/check.ts';

const SOUND = 'test/fixtures/config/sound';

async function check(dir: string): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await checkCommand(dir, (line) => lines.push(line));
  return { code, lines };
}

describe('tracewire check', () => {
  it('counts what a sound config has, after its warnings', async () => {
    expect(await check(SOUND)).toEqual({
      code: 0,
      lines: [
        `warning ${SOUND}/keywords.yaml:10:3 topics.unused: no channel uses this topic`,
        'config ok: 2 feeds, 2 weapons, 2 topics, 2 channels',
      ],
    });
  });

  it('tells each mistake of a broken config in a line, by file and line', async () => {
    const { code, lines } = await check('test/fixtures/config/broken');
    expect(code).toBe(2);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toMatch(/^test\/fixtures\/config\/broken\/channels\.yaml:3:11 /u);
    expect(lines.at(-1)).toMatch(/^test\/fixtures\/config\/broken\/keywords\.yaml:12:31 /u);
  });

  it('warns of a config that watches nothing and posts nowhere', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'tracewire-check-'));
    try {
      cpSync(SOUND, dir, { recursive: true });
      writeFileSync(join(dir, 'feeds.yaml'), 'feeds: []\n');
      writeFileSync(join(dir, 'channels.yaml'), 'channels: []\n');
      expect(await check(dir)).toEqual({
        code: 0,
        lines: [
          `warning ${dir}/channels.yaml:1:1 channels: nothing is posted without a channel`,
          `warning ${dir}/feeds.yaml:1:1 feeds: no feed is watched`,
          'config ok: 0 feeds, 2 weapons, 2 topics, 0 channels',
        ],
      });
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
