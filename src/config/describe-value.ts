const MAX_SHOWN = 40;

/** A value as an operator would call it: `the number 5`, `a list`, `nothing`, `"5 min"`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'number') return `the number ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping (key: value)';
  if (typeof value !== 'string') return typeof value === 'boolean' ? String(value) : typeof value;
  if (value === '') return 'empty text';
  return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value);
}
