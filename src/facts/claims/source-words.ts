import type { Part } from './statements.ts';

/** Without articles, marks and other small words around it. */
export function withoutLead({ reading, from, to }: Part): Part {
  let start = from;
  while (
    start < to &&
    (reading.endAt(start, 'lead') === start + 1 || /^["“”«»'’,:-]$/u.test(reading.words[start] ?? '')) &&
    start < to - 1
  )
    start++;
  let end = to;
  while (
    end > start &&
    /^["“”«»'’,:.()-]$/u.test(reading.words[end - 1] ?? '') &&
    !(reading.words[end - 1] === '»' && reading.words.slice(start, end).includes('«'))
  )
    end--;
  return { reading, from: start, to: end };
}

/** Whether a title, a word for who speaks for others or another office begins in a stretch. */
export function hits(
  reading: Part['reading'],
  { from, to }: Part,
  ...tags: readonly ('title' | 'spokes' | 'role')[]
): boolean {
  return tags.some((tag) => reading.hits(tag).some((hit) => hit.from >= from && hit.from < to));
}

/** Without marks around it and the "'s" of a genitive. */
export function clean(text: string): string {
  return text
    .replace(/^[\s"“”«'’]+(?=\S)|[\s"“”'’,]+$/gu, '')
    .replace(/['’]s$/u, '')
    .trim();
}
