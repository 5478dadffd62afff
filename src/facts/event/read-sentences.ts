import type { Mention } from '../../domain/mention.ts';
import { type Document, sentenceAt } from '../../text/document.ts';
import type { FactsReading } from '../facts-reading.ts';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { publishedDay } from '../mentions/days.ts';
import { vocabularyOf } from '../mentions/vocabulary.ts';
import { ownSentences } from './find-article-end.ts';
import { readSentenceFacts, type SentenceFacts } from './sentence-facts.ts';
import { weaponKinds } from './weapon-kinds.ts';

/** So many sentences are read: an event that stands further down than this is not the news of the article. */
const MAX_SENTENCES = 120;

/** Each of the article's own sentences read by itself: numbers, days, places, people hurt, weapons. Those after the article's end are left out. */
export function readSentences({ doc, mentions, lexicon, published }: FactsReading): SentenceFacts[] {
  const vocabulary = vocabularyOf(doc.lang);
  const context = {
    vocabulary,
    kinds: weaponKinds(lexicon),
    gazetteer: loadGazetteer(),
    firstBody: doc.bodyStart > 0 ? 1 : 0,
    published: publishedDay(published),
  };
  const own = ownSentences(doc, vocabulary);
  const weapons = weaponsBySentence(doc, mentions);
  return doc.sentences
    .filter(({ index }) => own[index] === true)
    .slice(0, MAX_SENTENCES)
    .map((sentence) => {
      const startsLine = /(?:^|\n)\s*$/u.test(doc.text.slice(Math.max(0, sentence.start - 8), sentence.start));
      return readSentenceFacts(sentence, weapons.get(sentence.index) ?? [], { ...context, startsLine });
    });
}

function weaponsBySentence(doc: Document, mentions: readonly Mention[]): ReadonlyMap<number, readonly Mention[]> {
  const out = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.kind !== 'weapon') continue;
    const index = sentenceAt(doc, mention.start)?.index ?? 0;
    const list = out.get(index);
    if (list === undefined) out.set(index, [mention]);
    else list.push(mention);
  }
  return out;
}
