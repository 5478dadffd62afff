const LONE_SURROGATE = /\p{Surrogate}/gu;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;
const WHITE_SPACE = /[\s\p{Cc}\p{Z}]+/gu;
/** Marks and overrides that turn the reading direction of whatever follows them. */
const BIDI_CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Characters without a glyph: they fill a post that looks empty. Joiners and variation selectors are not among them. */
const INVISIBLE =
  /[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2065\u206A-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|[\u034F]|\u17B4|\u17B5/gu;
/** A joiner is kept between two letters (Persian, Indic) or two emoji, and there only once. */
const STRAY_JOINER =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]+|[\u200C\u200D]+(?![\p{L}\p{Extended_Pictographic}])|(?<=[\u200C\u200D])[\u200C\u200D]+/gu;
/** No script stacks more than four marks on a letter. */
const MARK_FLOOD = /(?<kept>\p{M}{4})\p{M}+/gu;

/**
 * Text of an outlet as one line that cannot harm the post around it: well-formed UTF-16, no control, direction or
 * invisible characters, no piles of combining marks, white space collapsed and trimmed.
 */
export function cleanText(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(NONCHARACTER, '')
    .replace(BIDI_CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(MARK_FLOOD, '$<kept>')
    .replace(WHITE_SPACE, ' ')
    .trim();
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A piece with right-to-left letters between isolates (U+2068, U+2069), so that the numbers around it stay in place. */
export function isolateDirection(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A sentence to quote, without the marks with which one before it ended. */
export function cleanQuote(text: string): string {
  return cleanText(text).replace(/^[\s,;:.!?)»”–—-]+(?=\S)/u, '');
}
