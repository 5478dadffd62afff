import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { checkChannels } from './check-channels.ts';
import { checkFeeds } from './check-feeds.ts';
import { checkKeywords, topicIds } from './check-keywords.ts';
import { type ConfigProblem, formatPath } from './config-problem.ts';
import { findWarnings } from './find-warnings.ts';
import { mergeDefaults } from './merge-defaults.ts';
import { readConfigText } from './read-config-text.ts';
import { channelsFileSchema, type Config, feedsFileSchema, type KeywordsConfig, keywordsFileSchema } from './schema.ts';
import { type Finding, validate } from './validate.ts';
import { parseYamlFile } from './yaml-file.ts';

/** What a folder holds: a config where there is no problem, else null. Warnings are of a sound config only. */
export type ConfigReading<T> = {
  readonly value: T | null;
  readonly problems: readonly ConfigProblem[];
  readonly warnings: readonly ConfigProblem[];
};

/** Reads and checks all three files. Never throws on what an operator can do wrong. */
export async function readConfig(dir: string): Promise<ConfigReading<Config>> {
  const missing = await folderProblem(dir);
  if (missing !== null) return { value: null, problems: [missing], warnings: [] };
  const absolute = resolve(dir);
  const [feeds, keywords, channels] = await Promise.all([
    readFile(dir, 'feeds.yaml', feedsFileSchema),
    readFile(dir, 'keywords.yaml', keywordsFileSchema),
    readFile(dir, 'channels.yaml', channelsFileSchema),
  ]);
  const topics = keywords.data === undefined ? null : topicIds(keywords.data);
  const problems = [
    ...feeds.problems,
    ...(await checkFeeds(feeds.data, absolute)).map(feeds.locate),
    ...keywords.problems,
    ...checkKeywords(keywords.data).map(keywords.locate),
    ...channels.problems,
    ...checkChannels(channels.data, topics).map(channels.locate),
  ];
  const listed = feeds.value;
  if (problems.length > 0 || listed === null || keywords.value === null || channels.value === null) {
    return { value: null, problems, warnings: [] };
  }
  const value = {
    dir: absolute,
    feeds: listed.feeds.map((feed) => mergeDefaults(feed, listed.defaults)),
    keywords: keywords.value,
    channels: channels.value.channels,
    limits: channels.value.limits,
  };
  const files = { feeds, keywords, channels };
  const warnings = findWarnings(value).map(({ file, ...finding }) => files[file].locate(finding));
  return { value, problems, warnings };
}

/** Reads and checks keywords.yaml alone. */
export async function readKeywords(dir: string): Promise<ConfigReading<KeywordsConfig>> {
  const missing = await folderProblem(dir);
  if (missing !== null) return { value: null, problems: [missing], warnings: [] };
  const file = await readFile(dir, 'keywords.yaml', keywordsFileSchema);
  const problems = [...file.problems, ...checkKeywords(file.data).map(file.locate)];
  return { value: problems.length > 0 ? null : file.value, problems, warnings: [] };
}

type FileReading<T> = {
  readonly value: T | null;
  readonly data: unknown;
  readonly problems: readonly ConfigProblem[];
  readonly locate: (finding: Finding) => ConfigProblem;
};

async function readFile<T extends z.ZodType>(dir: string, name: string, schema: T): Promise<FileReading<z.output<T>>> {
  const file = displayPath(join(dir, name));
  const at = (line: number, message: string): ConfigProblem => ({ file, line, column: 1, path: '', message });
  const fail = (problem: ConfigProblem): FileReading<z.output<T>> => {
    return { value: null, data: undefined, problems: [problem], locate: ({ message }) => at(1, message) };
  };
  const text = await readConfigText(join(dir, name));
  if (!text.ok) return fail(at(text.line, text.message));
  const yaml = parseYamlFile(text.text);
  const locate = ({ path, at = path, part, message }: Finding): ConfigProblem => {
    return { file, ...yaml.positionOf(at, part), path: formatPath(path), message };
  };
  const syntax = yaml.problems.map((problem) => ({ ...problem, file, path: formatPath(problem.path) }));
  if (yaml.data === undefined) return { value: null, data: undefined, problems: syntax, locate };
  if (yaml.data === null) return fail(at(1, `the file is empty; config/README.md shows what belongs into ${name}`));
  const { value, findings } = validate(schema, yaml);
  return { value, data: yaml.data, problems: [...syntax, ...findings.map(locate)], locate };
}

async function folderProblem(dir: string): Promise<ConfigProblem | null> {
  const info = await stat(dir).catch(() => null);
  if (info?.isDirectory() === true) return null;
  const message = `${info === null ? 'no such folder' : 'not a folder'}; name the config folder with --config or TRACEWIRE_CONFIG`;
  return { file: displayPath(dir), line: 1, column: 1, path: '', message };
}

/** Relative to the working directory for a file inside it, else as the operator gave it. */
function displayPath(path: string): string {
  const way = relative('.', path);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) ? path : way;
}
