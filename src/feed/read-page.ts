import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { FeedParseError } from '../domain/errors.ts';
import { cleanHtml } from './clean-html.ts';
import { preparePage } from './prepare-page.ts';
import { type PageElement, removeBoxes, removeLinkBlocks } from './remove-boxes.ts';
import { stripBoilerplate } from './strip-boilerplate.ts';

export type PageText = {
  /** One line of plain text; may be empty. */
  readonly title: string;
  /** Plain text, paragraphs parted by a blank line. */
  readonly text: string;
  /** ISO 8601; null where the page does not say when it was published. */
  readonly published: string | null;
};

/** Shorter texts are a notice about cookies, a teaser before a paywall or an empty template. In UTF-16 units. */
const MIN_LENGTH = 200;

/**
 * Takes the body of the article out of a page.
 * @param minLength of the text, in UTF-16 units: a body shorter than the feed's summary is not the article.
 * @throws FeedParseError `no-article`, `login-wall`, `too-deep` or `too-large`, all of them `retry: 'never'`: the page stays as it is.
 */
export function readPage(html: string, minLength = 0): PageText {
  const page = preparePage(html);
  const { document } = parseHTML(page.html);
  removeBoxes(document.body as PageElement);
  const reader = new Readability<PageElement>(document, {
    charThreshold: MIN_LENGTH,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const article = reader.parse();
  const text = article?.content ? readBody(article.content) : '';
  if (text.length < Math.max(MIN_LENGTH, minLength)) throw noArticle(page.hasPasswordField);
  return { title: cleanHtml(article?.title ?? '').replace(/\s+/gu, ' '), text, published: page.published };
}

function readBody(content: PageElement): string {
  removeLinkBlocks(content);
  return stripBoilerplate(cleanHtml(content.innerHTML));
}

function noArticle(hasPasswordField: boolean): FeedParseError {
  if (hasPasswordField) {
    return new FeedParseError('login-wall', 'the page wants a login before it shows the article', { retry: 'never' });
  }
  return new FeedParseError('no-article', 'no article found on the page', { retry: 'never' });
}
