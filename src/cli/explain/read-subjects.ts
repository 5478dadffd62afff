import type { Article } from '../../domain/article.ts';
import { TracewireError } from '../../domain/errors.ts';
import { decodeCharset } from '../../feed/decode-charset.ts';
import { FEED_LIMITS } from '../../feed/fetch-limits.ts';
import { isWebPage } from '../../feed/fetch-page.ts';
import { parseFeed } from '../../feed/parse-feed.ts';
import { toArticles } from '../../feed/to-articles.ts';
import { articleOfText, type Subject, subjectsOfJson } from './parse-subjects.ts';

/** Relative links of a file have no address to be read against; this one can never be a real outlet's. */
const BASE = { url: 'http://file.invalid/' };
const FEED_START = /<(?:\w{1,20}:)?(?:rss|rdf|feed|channel)[\s>]/iu;
/** Where a document that is a feed says so. */
const FEED_START_WITHIN = 2_000;

/**
 * The articles of a document, whatever it is: JSON (one article, a list, or one a line), a feed, a web page, or plain text.
 * @param now ISO 8601: the date of a feed's items that bear none
 * @throws TracewireError `no-article` with what is wrong
 */
export async function readSubjects(bytes: Uint8Array, now: string): Promise<Subject[]> {
  if (bytes.length > FEED_LIMITS.maxBytes) throw refuse(`larger than the limit of ${FEED_LIMITS.maxBytes} bytes`);
  const text = decodeCharset(bytes).replace(/^\uFEFF/u, '');
  if (text.trim() === '') throw refuse('empty');
  if (text.includes('\0')) throw refuse('no text: save the article as text, HTML or JSON');
  if (/^\s*(?:\{|\[\s*[{\]])/u.test(text)) return await subjectsOfJson(text);
  if (!/^\s*</u.test(text)) return [articleOfText(text)];
  const isFeed = !isWebPage(text) && FEED_START.test(text.slice(0, FEED_START_WITHIN));
  return isFeed ? await itemsOf(text, now) : [await pageOf(text)];
}

async function itemsOf(xml: string, now: string): Promise<Subject[]> {
  const articles = toArticles(await parseFeed(xml, BASE), { id: 'feed', language: 'auto' }, now);
  if (articles.length === 0) throw refuse('a feed without items');
  return articles.map((article) => ({ article, isDated: true }));
}

async function pageOf(html: string): Promise<Subject> {
  const { readPage } = await import('../../feed/read-page.ts');
  const { title, text, published } = readPage(html);
  return articleOfPage({ title, text, published, url: null });
}

type Page = Pick<Article, 'title' | 'text' | 'url'> & { readonly published: string | null };

/** A page as an article, by what it says of itself. */
export function articleOfPage({ title, text, url, published }: Page): Subject {
  const source = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
  const id = url ?? 'page';
  return {
    article: {
      id,
      feedId: '',
      guid: id,
      title,
      text,
      fullText: true,
      url,
      published: published ?? '',
      source,
      lang: null,
    },
    isDated: published !== null,
  };
}

function refuse(says: string): TracewireError {
  return new TracewireError('no-article', says, { retry: 'never' });
}
