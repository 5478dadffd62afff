import type { Document, Token } from '../../text/document.ts';
import type { Vocabulary } from '../mentions/vocabulary.ts';
import { phrasesAt } from '../mentions/compile-phrases.ts';

/** So many sentences of a body must stand before a box ("Sign up", "Read also") may end the article. */
const LEAST_BODY = 3;
/** A heading has at most so many words; a longer paragraph that begins alike is prose. */
const MAX_HEADING_WORDS = 16;

/**
 * Which paragraphs are the article's own: not those that begin with "Read also", "Subscribe" and the like, and none after the
 * first such box that follows a body. Gives for each sentence whether it counts.
 */
export function ownSentences(doc: Document, vocabulary: Vocabulary): readonly boolean[] {
  const own: boolean[] = [];
  let ended = false;
  let skipped = -1;
  let body = 0;
  for (const sentence of doc.sentences) {
    const first = doc.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
    if (!ended && first && !sentence.isTitle && isBox(sentence.tokens, vocabulary)) {
      skipped = sentence.paragraph;
      ended = body >= LEAST_BODY;
    }
    const counts = !ended && sentence.paragraph !== skipped;
    own.push(counts);
    if (counts && !sentence.isTitle) body++;
  }
  return own;
}

function isBox(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const [first] = tokens;
  if (first === undefined || !vocabulary.endStarts(first.form.plain)) return false;
  if (tokens.length > MAX_HEADING_WORDS + 5) return false;
  return phrasesAt(vocabulary.phrases, tokens, 0)?.some(({ tag }) => tag === 'end') === true;
}
