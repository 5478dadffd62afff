import { BOX_NAMES } from './boilerplate-words.ts';
import { BLOCK_ELEMENTS } from './html-elements.ts';

/** What is used of a DOM element here: TypeScript's own types of the DOM are a browser's and not loaded. */
export type PageElement = {
  readonly localName: string;
  readonly textContent: string;
  readonly innerHTML: string;
  readonly id: string;
  readonly className: string;
  readonly children: Iterable<PageElement>;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
};

/** A box inside an article is smaller than this share of it; a larger "related" is the name of the whole layout. */
const MAX_BOX_SHARE = 0.4;
/** A block whose text is links to this share leads elsewhere. */
const MIN_LINK_SHARE = 0.85;

/** Takes boxes with related articles, share buttons and the like, and blocks that hold nothing but links, out of an article. */
export function removeBoxes(article: PageElement): void {
  const total = lengthOf(article);
  for (const element of article.querySelectorAll('[class], [id]')) {
    if (BOX_NAMES.test(`${element.className} ${element.id}`) && lengthOf(element) < total * MAX_BOX_SHARE)
      element.remove();
  }
  for (const element of article.querySelectorAll('ul, ol, p, h2, h3, h4, h5, h6, div, section')) {
    if (isList(element) || !hasBlock(element)) {
      const length = lengthOf(element);
      if (length > 0 && length < total * MAX_BOX_SHARE && linkLength(element) >= length * MIN_LINK_SHARE)
        element.remove();
    }
  }
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
