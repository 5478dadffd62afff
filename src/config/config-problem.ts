import { ConfigError } from '../domain/errors.ts';

/** A place in a YAML file: keys of mappings and numbers of list entries, from the top. */
export type Path = readonly (string | number)[];

/** One mistake of the operator, where it stands. Lines and columns count from 1. */
export type ConfigProblem = {
  /** As the operator would type it: relative to the working directory where it lies inside. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Such as `weapons.kn-23.aliases[2]`; empty where the whole file is meant. */
  readonly path: string;
  readonly message: string;
};

/** Everything that is wrong with a config, at once. The message has one line for each problem. */
export class ConfigErrors extends ConfigError {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const sorted = [...problems].sort(byPlace);
    super('config-invalid', sorted.map(formatProblem).join('\n'), { retry: 'never' });
    this.problems = sorted;
  }
}

/** `config/keywords.yaml:14:9 weapons.kn-23.aliases[2]: empty alias` */
export function formatProblem({ file, line, column, path, message }: ConfigProblem): string {
  const place = `${file}:${line}:${column}`;
  return path === '' ? `${place} ${message}` : `${place} ${path}: ${message}`;
}

/** For sorting: by file, then line, then column. */
export function byPlace(a: ConfigProblem, b: ConfigProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

const PLAIN_KEY = /^[\p{L}\p{N}_-]+$/u;

/** `['weapons', 'kn-23', 'aliases', 2]` as `weapons.kn-23.aliases[2]`; a key with other characters as `["…"]`. */
export function formatPath(path: Path): string {
  const parts = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return PLAIN_KEY.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  return parts.join('').replace(/^\./u, '');
}
