import type { Mention } from '../../domain/mention.ts';
import type { Lexicon } from '../../keywords/lexicon.ts';
import { type Document, sentenceAt } from '../../text/document.ts';
import type { FactsReading } from '../facts-reading.ts';
import { datelineEnd } from '../mentions/dateline.ts';
import { tagSentence, type TaggedSentence } from '../quotes/tagged-sentence.ts';
import { isCarrier } from '../is-carrier.ts';
import type { ClaimTag } from '../lang/claim-words.ts';
import { claimPhrasesOf } from './claim-vocabulary.ts';

export type ClaimSentence = TaggedSentence<ClaimTag>;

/** What all rules of claims look things up in; each sentence is tagged once, at its first use. */
export type ClaimContext = {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly sentence: (index: number) => ClaimSentence | undefined;
  /** Mentions of a kind that begin in the stretch, in order. */
  readonly mentionsIn: (kind: 'weapon' | 'actor', start: number, end: number) => readonly Mention[];
  /** A word for a whole class, such as "missile", and no model. */
  readonly isGeneric: (id: string) => boolean;
  /** Whether the general word covers the model: "missile" a KN-23. */
  readonly covers: (generic: string, id: string) => boolean;
};

export function makeContext({ doc, mentions, lexicon }: FactsReading): ClaimContext {
  const phrases = claimPhrasesOf(doc.lang);
  const tagged = new Map<number, ClaimSentence>();
  const first = doc.sentences.find(({ isTitle }) => !isTitle);
  const lineEnd = first === undefined ? doc.bodyStart : datelineEnd(first);
  const byKind = {
    weapon: mentions.filter(({ kind, ids }) => kind === 'weapon' && !isCarrier(lexicon, ids)),
    actor: mentions.filter(({ kind, start }) => kind === 'actor' && !(start >= doc.bodyStart && start < lineEnd)),
  };
  const classes = classesOf(lexicon);
  return {
    doc,
    lexicon,
    sentence: (index) => {
      const sentence = doc.sentences[index];
      if (sentence === undefined) return undefined;
      const found = tagged.get(index) ?? tagSentence(sentence, phrases);
      tagged.set(index, found);
      return found;
    },
    mentionsIn: (kind, start, end) => sliceByStart(byKind[kind], start, end),
    isGeneric: (id) => classes.generic.has(id),
    covers: (generic, id) => {
      const name = lexicon.weapons.get(id)?.class ?? '';
      return generic !== id && classes.generic.has(generic) && (name === generic || name.endsWith(`-${generic}`));
    },
  };
}

type Classes = { readonly generic: ReadonlySet<string> };
const classesByLexicon = new WeakMap<Lexicon, Classes>();

/** General words: weapons whose id is the class of others ("drone"), or the end of one ("missile" of ballistic-missile). */
function classesOf(lexicon: Lexicon): Classes {
  let found = classesByLexicon.get(lexicon);
  if (found === undefined) {
    const members = new Map<string, number>();
    for (const { class: name } of lexicon.weapons.values()) members.set(name, (members.get(name) ?? 0) + 1);
    const names = [...members.keys()];
    const generic = [...lexicon.weapons].filter(
      ([id, weapon]) =>
        weapon.class === id && ((members.get(id) ?? 0) > 1 || names.some((name) => name.endsWith(`-${id}`))),
    );
    found = { generic: new Set(generic.map(([id]) => id)) };
    classesByLexicon.set(lexicon, found);
  }
  return found;
}

/** The sentences of a stretch of the document, by index. */
export function sentencesIn(doc: Document, start: number, end: number): number[] {
  const first = sentenceAt(doc, start)?.index ?? 0;
  const out: number[] = [];
  for (let i = first; i < doc.sentences.length && (doc.sentences[i]?.start ?? end) < end; i++) out.push(i);
  return out;
}

/** The token in which the offset stands, or the first after it. */
export function tokenAt({ tokens }: ClaimSentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sliceByStart(list: readonly Mention[], start: number, end: number): Mention[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const out: Mention[] = [];
  for (let i = low; i < list.length; i++) {
    const mention = list[i];
    if (mention === undefined || mention.start >= end) break;
    out.push(mention);
  }
  return out;
}
