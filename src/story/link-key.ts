/** Parameters that say where a reader came from, not which page is meant. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|ref_src|source|cmp|smid|ito|at_\w+|yclid|mc_[ce]id)$/iu;

/** An article's address without what changes between two links to the same page; null where it is none. */
export function linkKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.replace(/^(?:www|m|amp|mobile)\./u, '');
  const path = pathname.replace(/\/(?:amp|index\.html?)?\/*$/u, '');
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  // A front page is the address of every item of a feed that has no better one.
  if (path === '' && kept.length === 0) return null;
  return `${host}${path}${kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ''}`;
}
