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

/** So many forms are kept, about half of the slots; when full, all are forgotten. Longer words are rare, and only cost memory. */
const MAX_FORMS = 16_384;
const SLOTS = 32_768;
const MAX_LENGTH = 40;

const NUMBER = /^\d[\d.,\s]*$/u;
const WORD = /^(?:[\p{L}\p{N}_]|['’ʼ]s$)/u;
const SPECIAL = /[ё’ʼ]/u;

let slots = emptySlots();
let count = 0;
let questions = 0;

/** The form of a stretch of text. Looks it up without cutting the stretch out, since most words are known. */
export function formAt(text: string, start: number, end: number): WordForm {
  if (end - start > MAX_LENGTH) return makeForm(text.slice(start, end));
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let form = slots[slot]; form !== undefined; form = slots[slot]) {
    if (form.text.length === end - start && text.startsWith(form.text, start)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  // A copy: a string cut from an article keeps all of the article in memory.
  const form = makeForm(text.slice(start, end).split('').join(''));
  if (count >= MAX_FORMS) {
    slots = emptySlots();
    count = 0;
  }
  // After a clearing the slot may be any: it is only the first free one that a look-up comes to.
  slots[slot] = form;
  count++;
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

function emptySlots(): (WordForm | undefined)[] {
  return Array.from({ length: SLOTS }, () => undefined);
}
