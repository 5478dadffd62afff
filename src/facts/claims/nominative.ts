import type { Lang } from '../../domain/article.ts';
import type { BodyForms, Gender } from '../lang/body-forms.ts';
import { RU_BODIES } from '../lang/ru/body-forms.ts';
import { UK_BODIES } from '../lang/uk/body-forms.ts';

/** Of nouns: «прокуратур-і», but not «військ-ова». */
const ENDING =
  /^(?:|[аяуюоеєіїиьй]|ом|ем|ою|ею|єю|ів|їв|ам|ям|ах|ях|ами|ями|ов|ев|ей|ой|ии|ию|ия|ії|ію|ією|ія|ией|ка|ки|ку|ці|кою|ке|кой)$/u;

const FORMS: Partial<Readonly<Record<Lang, BodyForms>>> = { uk: UK_BODIES, ru: RU_BODIES };

/** «Дніпропетровській обласній прокуратурі» → «Дніпропетровська обласна прокуратура». Other names stay as they are. */
export function nominativeOf(name: string, lang: Lang): string {
  const forms = FORMS[lang];
  if (forms === undefined) return name;
  const words = name.split(' ');
  const at = words.findIndex((word) => nounOf(word, forms) !== undefined);
  const noun = nounOf(words[at] ?? '', forms);
  if (noun === undefined || !words.slice(0, at).every((word) => isAdjective(word, forms))) return name;
  const before = words.slice(0, at).map((word) => adjectiveOf(word, noun[1], forms));
  return [...before, sameCase(words[at] ?? '', noun[0]), ...words.slice(at + 1)].join(' ');
}

function nounOf(word: string, { nouns }: BodyForms): readonly [string, Gender] | undefined {
  const small = word.toLowerCase();
  for (const [stem, noun] of Object.entries(nouns)) {
    if (small.startsWith(stem) && ENDING.test(small.slice(stem.length))) return noun;
  }
  return undefined;
}

function isAdjective(word: string, { adjective, oblique }: BodyForms): boolean {
  return [...oblique, ...Object.values(adjective)].some(
    (ending) => word.endsWith(ending) && word.length > ending.length + 3,
  );
}

function adjectiveOf(word: string, gender: Gender, { adjective, oblique }: BodyForms): string {
  const ending = oblique.find((one) => word.endsWith(one) && word.length > one.length + 2);
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  // «украинский»: no ы behind these consonants.
  const own = SOFT_I.test(stem) ? adjective[gender].replace(/^ы/u, 'и') : adjective[gender];
  return stem + own;
}

const SOFT_I = /[гкхжчшщ]$/u;

function sameCase(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
