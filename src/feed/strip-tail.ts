import { READ_MORE_WORDS, TAIL_STARTS } from './read-more-words.ts';

/** A tail is looked for in the last units only, which bounds what its expressions cost. */
const TAIL_LENGTH = 600;
const MAX_READ_MORE_LENGTH = 60;

/** Where a last sentence may begin: behind a full stop, an ellipsis, a bracket, an arrow. */
const LAST_SENTENCE = /(?:^|[.!?…»”"\])]\s{0,2}|\s[-–—|]\s|\[)(?<last>[\p{L}\s]{2,40})[\s.…»›→>\])]{0,8}$/u;

/** Text without "Read more", "Continue reading →", "The post … appeared first on …" at its end, however many there are. */
export function stripTail(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round += 1) {
    const shorter = stripOnce(rest);
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** Whether a link or a paragraph says nothing but "Read more". */
export function isReadMore(text: string): boolean {
  if (text.length > MAX_READ_MORE_LENGTH) return false;
  return READ_MORE_WORDS.has(text.replace(/^[\s[(«<]+|[\s.…»›→>\])]+$/gu, '').toLowerCase());
}

function stripOnce(text: string): string {
  const parting = text.lastIndexOf('\n\n');
  const paragraph = text.slice(Math.max(0, text.length - TAIL_LENGTH, parting === -1 ? 0 : parting + 2));
  const start = tailStart(paragraph);
  return start === -1 ? text : text.slice(0, text.length - paragraph.length + start).trimEnd();
}

/** Where the tail of a paragraph begins; -1 without one. */
function tailStart(paragraph: string): number {
  if (isReadMore(paragraph)) return 0;
  const last = LAST_SENTENCE.exec(paragraph);
  const words = last?.groups?.last?.trim().toLowerCase() ?? '';
  if (last !== null && READ_MORE_WORDS.has(words)) {
    return last.index + last[0].indexOf(last.groups?.last ?? '');
  }
  for (const pattern of TAIL_STARTS) {
    const match = pattern.exec(paragraph);
    if (match !== null) return match.index;
  }
  return -1;
}
