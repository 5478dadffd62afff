import { hash } from 'node:crypto';

/** The first 96 bits of SHA-256 in hex: 24 digits, so that two articles in 10^12 never share an id by chance. */
function shortHash(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 24);
}

/**
 * The id of one item of one feed, the same at every poll. A letter in front and no colon: it serves as a job id, and
 * BullMQ takes neither integers nor colons.
 */
export function articleId(feedId: string, guid: string): string {
  return `a${shortHash([feedId, guid])}`;
}

/** Changes when the publisher edits what a reader sees. Dates and links may change without an edit. */
export function contentHash({ title, text }: { readonly title: string; readonly text: string }): string {
  return shortHash([title, text]);
}

/** The guid of an item that has none, from what is left of it. */
export function derivedGuid(parts: readonly string[]): string {
  return `hash-${shortHash(parts)}`;
}
