/** A language that the product has word lists for. Others are read too, by what needs no words. */
export type Lang = 'en' | 'uk' | 'ru' | 'ko';

/** One article as every stage sees it: an item of a feed, its page once read, or a line on standard input. */
export type Article = {
  /** Stable for one item of one feed: `articleId(feedId, guid)`. */
  readonly id: string;
  /** The feed's id in `feeds.yaml`; empty for an article from the command line. */
  readonly feedId: string;
  readonly guid: string;
  /** Plain text, white space collapsed. May be empty. */
  readonly title: string;
  /** Plain text: the page's body where it was read, else the feed's summary. Paragraphs are parted by a blank line. */
  readonly text: string;
  /** Whether `text` is the article's body and not only the feed's summary. */
  readonly fullText: boolean;
  readonly url: string | null;
  /** ISO 8601 with a zone. Where the item bears no date: when it was first seen. */
  readonly published: string;
  /** The outlet's name as subscribers know it. */
  readonly source: string;
  readonly lang: Lang | null;
};
