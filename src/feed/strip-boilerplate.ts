import { APPEAL_STARTS, END_WORDS, READ_ALSO_WORDS } from './boilerplate-words.ts';
import { isReadMore } from './strip-tail.ts';

/** Longer paragraphs are the article's own, whatever word they begin with. In UTF-16 units. */
const MAX_TEASER_LENGTH = 300;
const MAX_HEADING_LENGTH = 60;

/** The body of an article has ended only behind this share of the text. */
const END_FROM = 0.4;

const ALTERNATIVES = READ_ALSO_WORDS.map((words) => words.replaceAll(' ', String.raw`\s`)).join('|');
const TEASER = new RegExp(String.raw`^(?:[\p{P}\p{S}\s]{0,4})(?:${ALTERNATIVES})\s?[:：—–|▶►→]`, 'iu');
const INLINE_TEASER = new RegExp(
  String.raw`(?<=[.!?…»”"')\]])\s(?:[\p{P}\p{S}\s]{0,4})(?:${ALTERNATIVES})\s?[:：].{0,${MAX_TEASER_LENGTH}}$`,
  'iu',
);
const AROUND_HEADING = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;

/**
 * An article's text without what outlets put into and behind it, paragraphs parted by a blank line:
 * 1. a paragraph "Read also: …", or one that asks to subscribe, share, follow or report an error, wherever it stands;
 * 2. a "Read also: …" behind the last sentence of a paragraph;
 * 3. everything from a heading such as "Related articles", "Comments" or "Share" on, in the later part of the text.
 */
export function stripBoilerplate(text: string): string {
  const kept: string[] = [];
  let read = 0;
  for (const paragraph of text.split('\n\n')) {
    const isEnd = END_WORDS.has(headingOf(paragraph));
    if (isEnd && read >= text.length * END_FROM) break;
    read += paragraph.length + 2;
    if (isEnd || isBoilerplate(paragraph)) continue;
    const own = paragraph.replace(INLINE_TEASER, '');
    if (own !== '') kept.push(own);
  }
  return kept.join('\n\n');
}

/** A paragraph in small letters without the signs around it; empty when it is too long for a heading. */
function headingOf(paragraph: string): string {
  return paragraph.length > MAX_HEADING_LENGTH ? '' : paragraph.replace(AROUND_HEADING, '').toLowerCase();
}

function isBoilerplate(paragraph: string): boolean {
  if (paragraph.length > MAX_TEASER_LENGTH) return false;
  return isReadMore(paragraph) || TEASER.test(paragraph) || APPEAL_STARTS.some((start) => start.test(paragraph));
}
