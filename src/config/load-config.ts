import { type ConfigProblem, ConfigErrors } from './config-problem.ts';
import { readConfig, readKeywords } from './read-config.ts';
import type { Config, KeywordsConfig } from './schema.ts';

/**
 * Reads feeds.yaml, keywords.yaml and channels.yaml of a folder.
 * @throws ConfigErrors with everything that is wrong.
 */
export async function loadConfig(dir: string): Promise<Config> {
  return orThrow(await readConfig(dir));
}

/**
 * Reads keywords.yaml alone, which is all that `facts`, `quotes` and `cluster` need.
 * @throws ConfigErrors with everything that is wrong in it.
 */
export async function loadKeywords(dir: string): Promise<KeywordsConfig> {
  return orThrow(await readKeywords(dir));
}

function orThrow<T>({ value, problems }: { value: T | null; problems: readonly ConfigProblem[] }): T {
  if (value === null) throw new ConfigErrors(problems);
  return value;
}
