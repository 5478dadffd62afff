import type { z } from 'zod';
import { chooseBranch } from './choose-branch.ts';
import { formatPath, type Path } from './config-problem.ts';
import { describeIssue } from './describe-issue.ts';
import { describeValue } from './describe-value.ts';
import { nearName, suggestName } from './near-name.ts';
import { knownKeys, schemasAt } from './schema-at.ts';

/** A mistake in a file's content, shown at the key or the value of `at` (where it is not given: of `path`). */
export type Finding = {
  readonly path: Path;
  readonly at?: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
};

export type Content = {
  readonly data: unknown;
  /** A scalar as written, before YAML made a number or a truth value of it. */
  readonly sourceOf: (path: Path) => string | undefined;
};

type Issue = z.core.$ZodIssue;
type Subject = Content & { readonly schema: z.ZodType };

/**
 * Validates a file's content and says what is wrong: what was expected, what was found, and for a typing error the
 * name that was meant. A key that is missing because its name is mistyped is told once, as the typing error.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  content: Content,
): { readonly value: z.output<T> | null; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(content.data, { error: describeIssue });
  if (result.success) return { value: result.data, findings: [] };
  const subject = { ...content, schema };
  const meant = new Set<string>();
  const findings = result.error.issues.flatMap((issue) => explain(issue, subject, meant));
  return { value: null, findings: findings.filter(({ missing }) => missing === undefined || !meant.has(missing)) };
}

/** With `missing`, the path of the key that is not there. */
type Draft = Finding & { readonly missing?: string };

function explain(issue: Issue, subject: Subject, meant: Set<string>): Draft[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], subject, meant));
  if (issue.code === 'invalid_key') return [invalidKey(path, issue.issues[0]?.message ?? issue.message)];
  const value = valueAt(subject.data, path);
  if (value === undefined && path.length > 0) {
    const message = `missing key ${JSON.stringify(path.at(-1))}`;
    return [{ path: path.slice(0, -1), part: 'key', message, missing: formatPath(path) }];
  }
  if (issue.code === 'invalid_union') {
    const branch = chooseBranch(issue, value);
    if (branch.issues !== null) return branch.issues.flatMap((each) => explain(each, subject, meant));
    return [{ path, part: 'value', message: mismatch({ ...issue, message: branch.message }, value, subject) }];
  }
  return [{ path, part: 'value', message: mismatch(issue, value, subject) }];
}

function unknownKey(at: Path, subject: Subject, meant: Set<string>): Draft {
  const key = String(at.at(-1));
  const path = at.slice(0, -1);
  const known = knownKeys(subject.schema, path);
  const near = nearName(key, known);
  if (near !== null) meant.add(formatPath([...path, near]));
  const [name = '', rest] = key.split(/:(?=\S)/u);
  const isUnspaced = rest !== undefined && known.includes(name);
  if (isUnspaced) meant.add(formatPath([...path, name]));
  const remedy = isUnspaced ? `, write "${name}: ${rest}" with a space` : suggestName(key, known);
  const list = remedy === '' ? `, expected one of ${known.join(', ')}` : '';
  return { path, at, part: 'key', message: `unknown key ${JSON.stringify(key)}${remedy}${list}` };
}

function invalidKey(path: Path, message: string): Draft {
  const key = String(path.at(-1));
  const near = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const remedy = near === '' || near === key ? '' : `, did you mean "${near}"?`;
  return { path, part: 'key', message: `${message}, found ${JSON.stringify(key)}${remedy}` };
}

function mismatch(issue: Issue, value: unknown, subject: Subject): string {
  const path = issue.path as Path;
  const schemas = schemasAt(subject.schema, path);
  const tryAs = (other: unknown) => schemas.map((schema) => schema.safeParse(other, { error: describeIssue }));
  if (typeof value === 'number' || typeof value === 'boolean') {
    const source = subject.sourceOf(path) ?? String(value);
    const asText = tryAs(source);
    if (asText.some(({ success }) => success)) {
      return `${issue.message}${found(value, issue.message)}; put it in quotes: ${JSON.stringify(source)}`;
    }
    // What the text must look like says more than that it must be text.
    const better = asText.find(({ error }) => error?.issues[0]?.code === 'invalid_format')?.error?.issues[0]?.message;
    const message = better ?? issue.message;
    return message + found(value, message);
  }
  const message = issue.message + found(value, issue.message);
  if (typeof value !== 'string') return message;
  const isNumeric = value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumeric && tryAs(Number(value)).some(({ success }) => success)) return `${message}; take the quotes away`;
  if (issue.code === 'invalid_value') return message + suggestName(value, issue.values.map(String));
  const isListWanted = issue.code === 'invalid_type' && issue.expected === 'array';
  return isListWanted && value !== '' ? `${message}; write [${value}]` : message;
}

/** What a message that says "expected …" has to add. */
function found(value: unknown, message: string): string {
  return message.startsWith('expected ') ? `, found ${describeValue(value)}` : '';
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    return isThere ? (value as Record<string | number, unknown>)[step] : undefined;
  }, data);
}
