import { byPlace, formatProblem } from '../config/config-problem.ts';
import { readConfig } from '../config/read-config.ts';

/**
 * `tracewire check`: one line for each mistake in the config, by file and line; else warnings and a line that counts what is there.
 * @returns the exit code: 0 for a sound config, else 2.
 */
export async function checkCommand(dir: string, out: (line: string) => void): Promise<number> {
  const { value: config, problems, warnings } = await readConfig(dir);
  for (const problem of [...problems].sort(byPlace)) out(formatProblem(problem));
  if (config === null) return 2;
  for (const warning of [...warnings].sort(byPlace)) out(`warning ${formatProblem(warning)}`);
  const { feeds, keywords, channels } = config;
  const counts = [
    count(feeds.length, 'feed'),
    count(Object.keys(keywords.weapons).length, 'weapon'),
    count(Object.keys(keywords.topics).length, 'topic'),
    count(channels.length, 'channel'),
  ];
  out(`config ok: ${counts.join(', ')}`);
  return 0;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
