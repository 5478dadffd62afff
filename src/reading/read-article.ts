import type { Article } from '../domain/article.ts';
import type { Mention } from '../domain/mention.ts';
import { findMentions } from '../keywords/find-mentions.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import type { Document } from '../text/document.ts';
import { parseDocument } from '../text/parse-document.ts';

export type ReadingInput = Pick<Article, 'title' | 'text' | 'lang'>;

/** What the rules of topics and those of facts look at. */
export type ArticleReading = {
  readonly lexicon: Lexicon;
  /** In order, the title's first; offsets into their own field. */
  readonly mentions: readonly Mention[];
  /** Made at the first call: most articles match no topic, and none of their sentences is looked at. */
  readonly document: () => Document;
};

let last: { readonly article: ReadingInput; readonly reading: ArticleReading } | undefined;

/** Finds an article's keywords. The last reading is kept, for one stage after another asks for the same article. */
export function readArticle(article: ReadingInput, lexicon: Lexicon): ArticleReading {
  if (last?.article !== article || last.reading.lexicon !== lexicon) {
    last = { article, reading: makeReading(article, lexicon) };
  }
  return last.reading;
}

function makeReading(article: ReadingInput, lexicon: Lexicon): ArticleReading {
  let document: Document | undefined;
  return {
    lexicon,
    mentions: findMentions(article.title, article.text, lexicon),
    document: () => (document ??= parseDocument(article)),
  };
}

/** Where a mention begins in the article's document. */
export function offsetOf({ field, start }: Mention, { bodyStart }: Document): number {
  return field === 'title' ? start : start + bodyStart;
}
