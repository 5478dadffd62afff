import { BOX_NAME } from './boilerplate-words.ts';
import { BLOCK_ELEMENTS } from './html-elements.ts';

/** What is used of a DOM element here: TypeScript's own types of the DOM are a browser's and not loaded. */
export type PageElement = {
  readonly localName: string;
  readonly textContent: string;
  readonly innerHTML: string;
  className: string;
  readonly children: Iterable<PageElement>;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
};

/** A box is smaller than this share of what it stands in; a larger "related" is the name of the whole layout. */
const MAX_BOX_SHARE = 0.4;
/** What holds so many paragraphs of such a length (UTF-16 units) is no box but a text. */
const TEXT_PARAGRAPHS = 3;
const LONG_PARAGRAPH = 80;
/** A block whose text is links to this share leads elsewhere. */
const MIN_LINK_SHARE = 0.85;

const CAMEL_HUMP = /(?<=[a-z])(?=[A-Z])/gu;

/**
 * Takes boxes with related articles, share buttons and the like out of a page, by their names. Done before the article is
 * looked for, since Readability unwraps a box with one paragraph; and a layout that bears the name of a box loses the name,
 * since Readability throws out short articles in a "share".
 */
export function removeBoxes(page: PageElement): void {
  const total = lengthOf(page);
  for (const element of page.querySelectorAll('[class]')) {
    if (!BOX_NAME.test(element.className.replace(CAMEL_HUMP, '-'))) continue;
    if (holdsText(element)) element.className = element.className.replace(/shar(?:e|ing)\w*/giu, '');
    else if (lengthOf(element) < total * MAX_BOX_SHARE) element.remove();
  }
}

/** Takes lists, paragraphs and headings that hold nothing but links out of an article. */
export function removeLinkBlocks(article: PageElement): void {
  const total = lengthOf(article);
  for (const element of article.querySelectorAll('ul, ol, p, h2, h3, h4, h5, h6, div, section')) {
    if (!isList(element) && hasBlock(element)) continue;
    const length = lengthOf(element);
    const isSmall = length > 0 && length < total * MAX_BOX_SHARE;
    if (isSmall && linkLength(element) >= length * MIN_LINK_SHARE) element.remove();
  }
}

function holdsText(element: PageElement): boolean {
  let long = 0;
  for (const paragraph of element.querySelectorAll('p')) {
    if (paragraph.textContent.length >= LONG_PARAGRAPH) long += 1;
    if (long === TEXT_PARAGRAPHS) return true;
  }
  return false;
}

const isList = ({ localName }: PageElement): boolean => localName === 'ul' || localName === 'ol';

function hasBlock(element: PageElement): boolean {
  for (const child of element.children) if (BLOCK_ELEMENTS.has(child.localName)) return true;
  return false;
}

function linkLength(element: PageElement): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += lengthOf(link);
  return length;
}

/** In UTF-16 units, white space not counted. */
function lengthOf(element: PageElement): number {
  return element.textContent.replace(/\s+/gu, '').length;
}
