import type { Lang } from '../domain/article.ts';
import type { Mention } from '../domain/mention.ts';
import { findMentions } from '../keywords/find-mentions.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { type Document, sentenceAt } from '../text/document.ts';
import { parseDocument } from '../text/parse-document.ts';

export type MatchInput = { readonly title: string; readonly text: string; readonly lang: Lang | null };

/** An article's mentions, with the sentences that are made once and only where a rule asks for them. */
export type Reading = {
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
  readonly document: () => Document;
  /** Where a mention stands in the document; 0 for none. */
  readonly offsetOf: (mention: Mention | undefined) => number;
  /** Number of the sentence or paragraph in which a mention stands. */
  readonly unitOf: (unit: 'sentence' | 'paragraph') => (mention: Mention) => number;
};

export function readMentions(input: MatchInput, lexicon: Lexicon): Reading {
  let parsed: Document | undefined;
  const document = (): Document => (parsed ??= parseDocument(input));
  const offsetOf = (mention: Mention | undefined): number => {
    if (mention === undefined) return 0;
    return mention.field === 'title' ? mention.start : mention.start + document().bodyStart;
  };
  const unitOf: Reading['unitOf'] = (unit) => (mention) => {
    const sentence = sentenceAt(document(), offsetOf(mention));
    return (unit === 'sentence' ? sentence?.index : sentence?.paragraph) ?? 0;
  };
  return { lexicon, mentions: findMentions(input.title, input.text, lexicon), document, offsetOf, unitOf };
}
