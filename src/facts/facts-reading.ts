import type { Article } from '../domain/article.ts';
import type { Mention } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { offsetOf, readArticle } from '../reading/read-article.ts';
import type { Document } from '../text/document.ts';

/** What of an article the facts are read from. */
export type FactsInput = Pick<Article, 'title' | 'text' | 'lang' | 'published'> & Partial<Pick<Article, 'source'>>;

/** An article made ready for the rules: one document, and the keywords that stand in it. */
export type FactsReading = {
  readonly doc: Document;
  /** Offsets into `doc.text`, whatever field a mention stands in; in order. */
  readonly mentions: readonly Mention[];
  readonly lexicon: Lexicon;
  /** ISO 8601: against it "on Wednesday" is resolved. */
  readonly published: string;
  /** Who publishes: an outlet, or an office in its own channel; empty where unknown. */
  readonly source: string;
};

/** Makes an article ready once for all rules. Linear in its length; never throws. */
export function readForFacts(input: FactsInput, lexicon: Lexicon): FactsReading {
  const { published, source = '' } = input;
  const reading = readArticle(input, lexicon);
  const doc = reading.document();
  const mentions = reading.mentions.map((mention): Mention => {
    const start = offsetOf(mention, doc);
    return { kind: mention.kind, ids: mention.ids, start, end: start + mention.end - mention.start };
  });
  return { doc, mentions, lexicon, published, source };
}
