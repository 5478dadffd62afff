const MAX_AGE = /(?:^|[\s,])max-age\s*=\s*"?(?<seconds>\d{1,9})/iu;

/** Retry-After: seconds or an HTTP date. Undefined when absent or unreadable; never negative. */
export function readRetryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const value = header.trim();
  if (/^\d{1,9}$/u.test(value)) return Number(value) * 1_000;
  // Date.parse takes "-5" for a day in 2001.
  const at = /^[A-Za-z]{3}/u.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** Cache-Control's max-age in milliseconds: before that, asking again is pointless. */
export function readMaxAgeMs(header: string | undefined): number | undefined {
  const seconds = header === undefined ? undefined : MAX_AGE.exec(header)?.groups?.seconds;
  return seconds === undefined || seconds === '0' ? undefined : Number(seconds) * 1_000;
}
