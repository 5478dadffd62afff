import type { Lang } from '../domain/article.ts';
import { detectLanguage } from './detect-language.ts';
import { type Document, type Sentence, TITLE_GAP } from './document.ts';
import { LazySentence } from './lazy-sentence.ts';
import { splitParagraphs, trim } from './split-paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

export type DocumentInput = { readonly title: string; readonly text: string; readonly lang: Lang | null };

/**
 * Reads title and text into paragraphs and sentences. Tokens are made when a sentence's `tokens` is first read. Never
 * throws, whatever the string; time and memory are linear in its length. The title is one sentence, however it ends.
 */
export function parseDocument({ title, text, lang }: DocumentInput): Document {
  const hasTitle = title.trim() !== '';
  const whole = hasTitle ? `${title}${TITLE_GAP}${text}` : text;
  const bodyStart = hasTitle ? title.length + TITLE_GAP.length : 0;
  const sentences: Sentence[] = [];
  let paragraph = 0;
  if (hasTitle) {
    const { start, end } = trim(whole, 0, title.length);
    sentences.push(new LazySentence(whole, { start, end, index: 0, paragraph, isTitle: true }));
    paragraph++;
  }
  for (const stretch of splitParagraphs(whole, bodyStart)) {
    for (const { start, end } of splitSentences(whole, stretch)) {
      sentences.push(new LazySentence(whole, { start, end, index: sentences.length, paragraph, isTitle: false }));
    }
    paragraph++;
  }
  return { text: whole, lang: detectLanguage(title, text, lang), bodyStart, sentences };
}
