import { FeedParseError } from '../domain/errors.ts';

/** Where a document's kind shows, behind a warning that the server printed first. In UTF-16 units. */
export const MAX_PROLOG = 5_000;

/** A document without any element. */
export function notXml(): FeedParseError {
  return new FeedParseError('not-xml', 'there is no XML in the document; check that the address is a feed’s', {
    retry: 'later',
  });
}

/** A document of another kind, by the name of its root: a web page, a login, another XML. */
export function notAFeed(root: string, source: string): FeedParseError {
  if (root.toLowerCase() !== 'html' && !/<html[\s>]/iu.test(source.slice(0, MAX_PROLOG))) {
    return new FeedParseError(
      'not-a-feed',
      `the document is <${root}>, not RSS or Atom; check that the address is a feed’s`,
      {
        retry: 'later',
      },
    );
  }
  if (/type\s{0,5}=\s{0,5}["']?password/iu.test(source)) {
    return new FeedParseError('login-wall', 'a page that wants a login instead of a feed; look for a public feed', {
      retry: 'later',
    });
  }
  return new FeedParseError('html-page', 'a web page instead of a feed; look on it for the address of the feed', {
    retry: 'later',
  });
}
