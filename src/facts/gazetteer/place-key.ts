/** Endings that Ukrainian and Russian names take in their cases, longest first; what is left must have three letters. */
const CASE_ENDINGS =
  'ого ому ими ями ами ою ею єю ом ем єм ам ям ах ях ой ей ий ый ая ия ії ия ию ія ію их ых а я о е є у ю і ї и ы й ь'.split(
    ' ',
  );
const ALTERNATIONS: readonly (readonly [RegExp, string])[] = [
  [/[іеєїё](?=[вдгжзйклмнпрстфхцчш]$)/u, 'о'],
  [/ьо(?=[вдгжзйклмнпрстфхцчш]$)/u, 'о'],
];
const CYRILLIC = /\p{Script=Cyrillic}/u;
const MARKS = /\p{M}+/gu;
const JOINERS = /[\s\-‐‑–'’ʼ`´.,"“”«»]+/gu;

/**
 * The form under which a place is looked up: small letters, no accents, hyphens as spaces, and, for each Cyrillic word, its
 * stem, so that «Харків», «Харкова» and «Харкові» are one. Both the gazetteer's names and the text's words go through it.
 */
export function placeKey(name: string): string {
  if (CYRILLIC.test(name)) {
    return name
      .toLowerCase()
      .replaceAll("'", '')
      .replaceAll('’', '')
      .replace(JOINERS, ' ')
      .trim()
      .split(' ')
      .map(stem)
      .join(' ');
  }
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, '')
    .replace(JOINERS, ' ')
    .trim();
}

const ALTERNATING: Readonly<Record<string, string>> = { з: 'г', ц: 'к', с: 'х' };

/**
 * Further keys for a Cyrillic key that is not found: «Розі» of «Ріг», «Празі» of «Прага»; «Марганці» of «Марганець», where a vowel stands
 * only in the nominative; «Тёткино» written with «е».
 */
export function variantKeys(key: string): string[] {
  if (!CYRILLIC.test(key)) return [];
  const last = key.at(-1) ?? '';
  const out: string[] = [];
  const other = ALTERNATING[last];
  if (other !== undefined) out.push(key.slice(0, -1) + other);
  if (/[^аеиоуыэюяієїьй ]{2}$/u.test(key)) out.push(`${key.slice(0, -1)}о${last}`);
  if (key.includes('ё')) out.push(key.replaceAll('ё', 'е'));
  return out;
}

function stem(word: string): string {
  const ending = CASE_ENDINGS.find((e) => word.length - e.length >= 3 && word.endsWith(e));
  let out = ending === undefined ? word : word.slice(0, -ending.length);
  for (const [pattern, to] of ALTERNATIONS) out = out.replace(pattern, to);
  return out;
}
