const SCHEMES = new Set(['http:', 'https:', 'ftp:', 'tg:', 'ton:']);
const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/** The address in its normal form, `http://` added where no scheme stands; undefined for what Telegram makes no link of. */
export function checkLink(address: string): string | undefined {
  const trimmed = address.trim();
  const href = HAS_SCHEME.test(trimmed) && !/^[^/]+\.[^/]+:\d/u.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!SCHEMES.has(url.protocol)) return undefined;
  // A host without a dot, such as localhost, is none for Telegram.
  const isWeb = url.protocol !== 'tg:' && url.protocol !== 'ton:';
  if (isWeb && !url.hostname.includes('.') && !url.hostname.startsWith('[')) return undefined;
  return url.href;
}
