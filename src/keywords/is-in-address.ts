import { CHAR_CLASS, NEWLINE, SPACE } from './char-classes.ts';

/** How far an address is read back and on, in UTF-16 units; bounds the time on text without spaces. */
const BACK = 300;
const ON = 60;

const ADDRESS_BEFORE = /:\/\/|(?:^|[^\p{L}\p{N}])www\.|[\p{L}\p{N}]\.[a-z]{2,6}\/|@[\w.-]*$/u;
const ADDRESS_AFTER =
  /^[\w.-]*@\w|^[\w-]*\.(?:com|org|net|info|gov|mil|edu|news|tv|io|me|ua|ru|kr|uk|il|ir)(?![\p{L}\p{N}])/u;

/** Whether a stretch is part of a web address, a mail address or an @name. */
export function isInAddress(text: string, start: number, end: number): boolean {
  if (isBesideBlank(text, start) && !isGoingOn(text.charCodeAt(end))) return false;
  let from = start;
  while (from > 0 && start - from < BACK && !isBlank(text.charCodeAt(from - 1))) from--;
  return ADDRESS_BEFORE.test(text.slice(from, start)) || ADDRESS_AFTER.test(text.slice(end, end + ON));
}

function isBlank(code: number): boolean {
  return CHAR_CLASS[code] === SPACE || CHAR_CLASS[code] === NEWLINE;
}

/** Nothing of an address can stand before. */
function isBesideBlank(text: string, start: number): boolean {
  return start === 0 || isBlank(text.charCodeAt(start - 1));
}

/** Whether `ADDRESS_AFTER` may begin with the unit: a letter or digit of ASCII, or one of `_ . @ -`. */
function isGoingOn(code: number): boolean {
  return code < 0x80 && /[\w.@-]/u.test(String.fromCharCode(code));
}
