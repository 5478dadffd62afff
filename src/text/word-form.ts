import type { Token } from './document.ts';

/**
 * One spelling of a word, number or mark, with all that was ever found out about it. News repeats its words: whatever depends on
 * the spelling alone is worked out once a process, by `aboutForm`, and every place of the word shares the answer.
 */
export type WordForm = {
  /** As it stands in the text. */
  readonly text: string;
  /** In small letters, «ё» as «е», one kind of apostrophe. */
  readonly plain: string;
  readonly kind: Token['kind'];
  /** By the number of the question, filled by `aboutForm`. */
  readonly answers: unknown[];
};

/** So many forms are kept, in sets of `WAYS`. Words longer than `MAX_LENGTH` are rare, and only cost memory. */
const SLOTS = 32_768;
/** A word may stand in these few slots and pushes out the oldest of them: a feed of words with one hash slows no other. */
const WAYS = 4;
const MAX_LENGTH = 40;

const NUMBER = /^\d[\d.,\s]*$/u;
const WORD = /^(?:[\p{L}\p{N}_]|['’ʼ]s$)/u;
const SPECIAL = /[ё’ʼ]/u;

const slots = Array.from({ length: SLOTS }, (): WordForm | undefined => undefined);
let questions = 0;

/** The form of a stretch of text. Looks it up without cutting the stretch out, since most words are known. */
export function formAt(text: string, start: number, end: number): WordForm {
  if (end - start > MAX_LENGTH) return makeForm(text.slice(start, end));
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const first = (hash ^ (hash >>> 15)) & (SLOTS - WAYS);
  for (let slot = first; slot < first + WAYS; slot++) {
    const form = slots[slot];
    if (form === undefined) break;
    if (form.text.length === end - start && text.startsWith(form.text, start)) return form;
  }
  // A copy: a string cut from an article keeps all of the article in memory.
  const form = makeForm(text.slice(start, end).split('').join(''));
  slots.copyWithin(first + 1, first, first + WAYS - 1);
  slots[first] = form;
  return form;
}

export function formOf(word: string): WordForm {
  return formAt(word, 0, word.length);
}

/** Makes a question about a form's spelling alone, which is answered once for each form: `answer` must be pure. */
export function aboutForm<T extends {} | null>(answer: (form: WordForm) => T): (form: WordForm) => T {
  const question = questions++;
  return (form) => {
    const known = form.answers[question] as T | undefined;
    if (known !== undefined) return known;
    const found = answer(form);
    form.answers[question] = found;
    return found;
  };
}

function makeForm(text: string): WordForm {
  const kind = NUMBER.test(text) ? 'number' : WORD.test(text) ? 'word' : 'mark';
  return { text, plain: plainWord(text), kind, answers: [] };
}

function plainWord(word: string): string {
  const low = word.toLowerCase();
  return SPECIAL.test(low) ? low.replaceAll('ё', 'е').replace(/[’ʼ]/gu, "'") : low;
}
