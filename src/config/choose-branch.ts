import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/** The issues of the branch that the operator meant, or one message about the union as a whole. */
export type Branch = { readonly issues: readonly Issue[] } | { readonly issues: null; readonly message: string };

/**
 * Chooses the branch of a union that a value was meant for:
 * 1. Branches of another kind (a list where text was written) are out; when that leaves none, the union's own message is told.
 * 2. Of several mappings, the one whose keys are all there.
 * 3. Where none is, or more than one: which keys there are, one of which is needed.
 * Paths of the issues are made whole.
 */
export function chooseBranch(union: UnionIssue, value: unknown): Branch {
  const sameKind = union.errors.filter((issues) => !issues.some(isOtherKind));
  const [only, ...others] = sameKind;
  if (only === undefined) return { issues: null, message: union.message };
  if (others.length === 0) return whole(union, only);

  const complete = sameKind.filter((issues) => absentKeys(issues, value).length === 0);
  const [fitting, ...more] = complete;
  if (fitting !== undefined && more.length === 0) return whole(union, fitting);
  if (fitting === undefined) {
    // All branches complain of the same unknown keys; their missing keys are the choice that the operator has.
    const unknown = only.filter(({ code }) => code === 'unrecognized_keys');
    return unknown.length > 0 ? whole(union, unknown) : { issues: null, message: union.message };
  }
  const keys = complete.flatMap((issues) => issues.flatMap((x) => (x.code === 'unrecognized_keys' ? x.keys : [])));
  const both = [...new Set(keys)].filter((key) => Object.hasOwn(value as object, key));
  return { issues: null, message: `only one of ${both.join(', ')} may stand here; part them: ${parted(both)}` };
}

function parted(keys: readonly string[]): string {
  return keys.map((key) => `{ ${key}: … }`).join(', ');
}

function isOtherKind(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function absentKeys(issues: readonly Issue[], value: unknown): string[] {
  return issues.flatMap(({ path: [key, ...rest] }) => {
    return key !== undefined && rest.length === 0 && !Object.hasOwn(value as object, key) ? [String(key)] : [];
  });
}

function whole(union: UnionIssue, issues: readonly Issue[]): Branch {
  return { issues: issues.map((issue) => ({ ...issue, path: [...union.path, ...issue.path] })) };
}
