import type { Token } from '../../text/document.ts';
import { formOf } from '../../text/word-form.ts';

/** A number with its myriads ("1만1천", "6천700", "300만"), and what is written on to it ("발과", "명이"). */
const NUMBER_AND_REST = /^(\d[\d,.]*(?:[만천백억]\d*[\d,]*)*[만천백억]?)(여)?(\p{Script=Hangul}.*)?$/u;

const PURE = /^\d[\d,.만천백억]*$/u;

/** Korean writes number, counter and particle as one word: "3명이" becomes "3" and "명이", with their own offsets. */
export function splitKoreanToken(token: Token): readonly Token[] {
  if (PURE.test(token.text)) return [token];
  const hit = /^\d/u.test(token.text) ? NUMBER_AND_REST.exec(token.text) : null;
  if (hit === null) return [token];
  const [, number = '', more = '', tail = ''] = hit;
  const rest = tail === '' ? more : tail;
  const restAt = token.end - rest.length;
  return [makeToken(number, token.start, 'number'), makeToken(rest, restAt, 'word')];
}

function makeToken(text: string, start: number, kind: Token['kind']): Token {
  const form = formOf(text);
  return { text: form.text, start, end: start + text.length, kind, form };
}
