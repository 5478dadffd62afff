/** What one fetch may cost. Every wait and every size has an end. */
export type FetchLimits = {
  /** Of the body, both as sent and decompressed. */
  readonly maxBytes: number;
  /** From connecting to the first header. */
  readonly headersTimeoutMs: number;
  /** Between two pieces of the body. */
  readonly bodyTimeoutMs: number;
  /** For everything, redirects included: a slow drip defeats the body time-out. */
  readonly totalTimeoutMs: number;
  readonly maxRedirects: number;
};

/** 5 MB: parsing runs at about 15 MB/s and blocks meanwhile; the largest feed of an agency has about 1 MB. */
export const FEED_LIMITS: FetchLimits = {
  maxBytes: 5_000_000,
  headersTimeoutMs: 15_000,
  bodyTimeoutMs: 15_000,
  totalTimeoutMs: 30_000,
  maxRedirects: 5,
};

export const PAGE_LIMITS: FetchLimits = { ...FEED_LIMITS, maxBytes: 2_000_000, totalTimeoutMs: 20_000 };
