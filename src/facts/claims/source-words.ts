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

/** Without marks around it and the "'s" of a genitive. */
export function clean(text: string): string {
  return text
    .replace(/^[\s"“”«'’]+(?=\S)|[\s"“”'’,]+$/gu, '')
    .replace(/['’]s$/u, '')
    .trim();
}
