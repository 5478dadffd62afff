import type { Lang } from '../domain/article.ts';

/** Enough letters to be sure; the rest of a long article need not be read. */
const SAMPLE = 2_000;
/** Korean reports are full of Latin acronyms, so that a fifth of the letters in Hangul is enough. */
const HANGUL_SHARE = 0.2;

/** Letters that only one of the two languages has, and short words where no such letter occurs. */
const UKRAINIAN = /[іїєґІЇЄҐ]|(?<!\p{L})(?:та|що|як|але|або|від|він|його|не|після|до)(?!\p{L})/gu;
const RUSSIAN = /[ыэёъЫЭЁЪ]|(?<!\p{L})(?:и|что|как|но|или|от|он|его|не|после|до)(?!\p{L})/gu;

/**
 * The language of an article: first its script (Hangul, Cyrillic, other), then, in Cyrillic, the letters and words that only
 * Ukrainian or only Russian has. What the feed declares decides where these do not.
 */
export function detectLanguage(title: string, text: string, declared: Lang | null): Lang {
  const head = title.slice(0, SAMPLE / 2);
  const body = text.slice(0, SAMPLE);
  const counts: Letters = { latin: 0, cyrillic: 0, hangul: 0 };
  // One after the other: reading a string that was put together from two, unit by unit, takes ten times as long.
  countLetters(head, counts);
  countLetters(body, counts);
  const { latin, cyrillic, hangul } = counts;
  const letters = latin + cyrillic + hangul;
  if (letters === 0) return declared ?? 'en';
  if (hangul >= letters * HANGUL_SHARE) return 'ko';
  if (cyrillic > latin) return cyrillicLanguage(`${head}\n${body}`, declared);
  return 'en';
}

type Letters = { latin: number; cyrillic: number; hangul: number };

function countLetters(sample: string, counts: Letters): void {
  let latin = 0;
  let cyrillic = 0;
  let hangul = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 0x80) latin += (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0;
    else if (code >= 0x400 && code < 0x530) cyrillic++;
    else if (code >= 0xac00 && code <= 0xd7a3) hangul++;
  }
  counts.latin += latin;
  counts.cyrillic += cyrillic;
  counts.hangul += hangul;
}

function cyrillicLanguage(sample: string, declared: Lang | null): Lang {
  const ukrainian = sample.match(UKRAINIAN)?.length ?? 0;
  const russian = sample.match(RUSSIAN)?.length ?? 0;
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return declared === 'ru' ? 'ru' : 'uk';
}
