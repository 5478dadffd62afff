import type { Article } from '../domain/article.ts';
import type { Mention } from '../domain/mention.ts';
import { findMentions } from '../keywords/find-mentions.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import type { Document } from '../text/document.ts';
import { parseDocument } from '../text/parse-document.ts';

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

/** Parses an article once for all rules. Linear in its length; never throws. */
export function readForFacts(
  { title, text, lang, published, source = '' }: FactsInput,
  lexicon: Lexicon,
): FactsReading {
  const doc = parseDocument({ title, text, lang });
  const mentions = findMentions(title, text, lexicon).map(({ field, start, end, ...mention }) => {
    const shift = field === 'title' ? 0 : doc.bodyStart;
    return { ...mention, start: start + shift, end: end + shift };
  });
  return { doc, mentions, lexicon, published, source };
}
