import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigErrors } from '../../../src/config/config-problem.ts';
import { loadConfig, loadKeywords } from '../../../src/config/load-config.ts';
import { ConfigError } from '../../../src/domain/errors.ts';
import { BROKEN_CHANNELS, BROKEN_FEEDS, BROKEN_KEYWORDS, BROKEN_YAML } from './broken-configs.ts';

const SOUND = 'test/fixtures/config/sound';
const BROKEN = 'test/fixtures/config/broken';

const DEEP = 'the file is nested too deeply to be read';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'tracewire-config-'));
  cpSync(SOUND, dir, { recursive: true });
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The lines of the error, without the folder. */
async function linesOf(loading: Promise<unknown>): Promise<string[]> {
  const error: unknown = await loading.catch((reason: unknown) => reason);
  if (!(error instanceof ConfigErrors)) throw new Error('the config is sound', { cause: error });
  return error.message.split('\n').map((line) => line.replace(`${dir}/`, ''));
}

describe('loadConfig', () => {
  it('fills defaults into the feeds and makes milliseconds of durations', async () => {
    const config = await loadConfig(SOUND);
    expect(config.dir).toBe(resolve(SOUND));
    const shared = { allow_private: false, max_age: 172_800_000 };
    expect(config.feeds).toEqual([
      {
        ...shared,
        id: 'one',
        url: 'https://one.example/rss',
        every: 30_000,
        tier: 1,
        name: 'One',
        charset: 'windows-1251',
        language: 'auto',
        full_text: 'matched',
      },
      { ...shared, id: 'two', url: 'file:two.xml', every: 600_000, tier: 3, language: 'uk', full_text: 'never' },
    ]);
    expect(config.limits).toEqual({ chat_per_second: 1, chat_per_minute: 20, overall_per_second: 30 });
    expect(config.channels.map(({ alerts }) => alerts)).toEqual([
      { min_sources: 1, updates: 'edit', group: 'story', toll: { by: 1, percent: 25 }, max_age: 86_400_000 },
      null,
    ]);
  });

  it('allows one alias under two weapons', async () => {
    const { weapons } = await loadKeywords(SOUND);
    expect(Object.values(weapons).filter(({ aliases }) => aliases.includes('Хвасон-11А'))).toHaveLength(2);
  });

  it('tells every mistake of all files at once, by file and line, with the folder as it was given', async () => {
    const error: unknown = await loadConfig(BROKEN).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigErrors).retry).toBe('never');
    expect((error as ConfigErrors).message.split('\n')).toEqual([
      `${BROKEN}/channels.yaml:3:11 text that begins with @ needs quotes: "@example"`,
      `${BROKEN}/channels.yaml:4:14 channels[0].topics[0]: unknown topic "misiles", did you mean "missiles"?`,
      `${BROKEN}/feeds.yaml:1:20 defaults.every: expected a duration such as 30s, 5m, 24h or 30d, found the number 5`,
      `${BROKEN}/feeds.yaml:1:23 defaults: unknown key "fullText", did you mean "full_text"?`,
      `${BROKEN}/feeds.yaml:3:48 feeds[0]: unknown key "everyMinuts", did you mean "every"?`,
      `${BROKEN}/feeds.yaml:4:11 feeds[1].id: feed id "one" stands already in feeds[0]`,
      `${BROKEN}/feeds.yaml:4:21 feeds[1].url: "../secret.xml" is outside the config folder; put the file beside feeds.yaml`,
      `${BROKEN}/keywords.yaml:5:12 weapons.kn-23.maker: unknown actor "north-corea", did you mean "north-korea"?`,
      `${BROKEN}/keywords.yaml:8:9 weapons.kn-23.aliases[1]: empty alias`,
      `${BROKEN}/keywords.yaml:12:31 topics.missiles.match: matches nothing; give it at least one condition under all or any`,
    ]);
  });

  it('names the folder relative to the working directory also where it is given in full', async () => {
    await expect(loadConfig(resolve(BROKEN))).rejects.toThrow(`${BROKEN}/channels.yaml:3:11`);
  });

  it.each([...BROKEN_FEEDS, ...BROKEN_KEYWORDS, ...BROKEN_CHANNELS])(
    'refuses $title ($file)',
    async ({ file, yaml, lines }) => {
      writeFileSync(join(dir, file), yaml);
      expect(await linesOf(loadConfig(dir))).toEqual(lines);
    },
  );

  it.each(BROKEN_YAML)('refuses $title ($file)', async ({ file, yaml, lines }) => {
    writeFileSync(join(dir, file), yaml);
    expect(await linesOf(loadConfig(dir))).toEqual(lines);
  });

  it('tells which line is not UTF-8', async () => {
    writeFileSync(join(dir, 'feeds.yaml'), Buffer.from('feeds:\n  # \xcf\xf0\xe0\xe2\xe4\xe0\n', 'latin1'));
    expect(await linesOf(loadConfig(dir))).toEqual(['feeds.yaml:2:1 this line is not UTF-8; save the file as UTF-8']);
  });

  it('tells a file in UTF-16', async () => {
    writeFileSync(join(dir, 'feeds.yaml'), `\ufefffeeds: []\n`, 'utf16le');
    expect(await linesOf(loadConfig(dir))).toEqual(['feeds.yaml:1:1 the file is in UTF-16; save it as UTF-8']);
  });

  it('reads a file with a byte order mark', async () => {
    writeFileSync(join(dir, 'feeds.yaml'), '\ufefffeeds: []\n');
    expect((await loadConfig(dir)).feeds).toEqual([]);
  });

  it.each([
    ['missing', 'no such file', (path: string) => rmSync(path)],
    [
      'named .yml',
      'no such file; rename feeds.yml to feeds.yaml',
      (path: string) => renameSync(path, path.replace('.yaml', '.yml')),
    ],
    [
      'a folder',
      'is not a file',
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
    [
      'huge',
      'the file is larger than 8 MB; is it the right one?',
      (path: string) => writeFileSync(path, '#'.repeat(8_000_001)),
    ],
    ['nested in brackets', DEEP, (path: string) => writeFileSync(path, '['.repeat(100_000))],
    [
      'nested in closed brackets',
      DEEP,
      (path: string) => writeFileSync(path, `${'['.repeat(9_999)}${']'.repeat(9_999)}`),
    ],
    ['nested in dashes', DEEP, (path: string) => writeFileSync(path, '- '.repeat(9_999))],
  ])('tells a file that is %s', async (_, message, damage) => {
    damage(join(dir, 'feeds.yaml'));
    expect(await linesOf(loadConfig(dir))).toEqual([`feeds.yaml:1:1 ${message}`]);
  });

  it('refuses aliases that expand to too much', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${`*x${i}, `.repeat(9)}]`);
    writeFileSync(join(dir, 'feeds.yaml'), `x0: &x0 [a]\n${levels.join('\n')}\nfeeds: []\n`);
    expect(await linesOf(loadConfig(dir))).toEqual([
      'feeds.yaml:1:1 the aliases (*name) expand to too much; write them out',
    ]);
  });

  it('tells a missing folder once', async () => {
    rmSync(dir, { recursive: true });
    const expected = `${dir}:1:1 no such folder; name the config folder with --config or TRACEWIRE_CONFIG`;
    expect(await linesOf(loadConfig(dir))).toEqual([expected]);
  });
});

describe('loadKeywords', () => {
  it('needs nothing but keywords.yaml', async () => {
    rmSync(join(dir, 'feeds.yaml'));
    rmSync(join(dir, 'channels.yaml'));
    expect(Object.keys((await loadKeywords(dir)).weapons)).toEqual(['kn-23', 'kn-24']);
  });

  it('tells the mistakes of keywords.yaml', async () => {
    await expect(loadKeywords(BROKEN)).rejects.toThrow(
      `${BROKEN}/keywords.yaml:8:9 weapons.kn-23.aliases[1]: empty alias`,
    );
  });
});
