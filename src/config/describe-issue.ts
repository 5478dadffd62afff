import type { z } from 'zod';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping (key: value)',
  record: 'a mapping (key: value)',
};

/** Zod's error map: what was expected, in an operator's words. Messages that a schema brings along go before these. */
export function describeIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return `expected ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`;
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    if (issue.origin === 'string') return 'expected some text';
    if (issue.origin === 'array') return `expected at least ${least} ${least === 1 ? 'entry' : 'entries'}`;
    return issue.inclusive === false ? `expected more than ${least}` : `expected ${least} or more`;
  }
  return issue.code === 'too_big' ? `expected ${issue.maximum} or less` : undefined;
}
