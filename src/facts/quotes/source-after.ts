import { isQuote } from './cue-group.ts';
import { AND, CAPITAL, joinsNames, LONGEST, type Range, STOP } from './find-source.ts';
import type { QuoteTag } from '../lang/quote-words.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

const ABBREVIATED = /^(?:rep|sen|gen|col|lt|maj|capt|dr|mr|mrs|ms|gov|adm|sgt|st|brig|cmdr|prof)$/u;

/** The name of the source that begins at the token or after an aside ("said on Monday X"), with its apposition. */
export function sourceAfter(
  reading: TaggedSentence<QuoteTag>,
  at: number,
  options: { readonly apposition: boolean; readonly initial?: boolean },
): Range | undefined {
  const { words } = reading;
  let from = at;
  for (
    let aside = reading.endAt(from, 'aside');
    aside !== undefined && from < at + 6;
    aside = reading.endAt(from, 'aside')
  )
    from = aside;
  // «заявили в Минобороны»
  if (reading.endAt(from, 'within') === from + 1 && reading.endAt(from, 'aside') === undefined) from++;
  let to = nameEnd(reading, from);
  if (to === from) return undefined;
  const pronoun = reading.endAt(from, 'pronoun') === to;
  if (options.apposition && !pronoun && words[to] === ',' && beginsApposition(reading, to + 1)) {
    const end = nameEnd(reading, to + 1, true);
    const closed =
      options.initial === true ? words[end] === ',' : end === words.length || /^[.,;!?]$/u.test(words[end] ?? '');
    if (end > to + 1 && closed && !goesOn(reading, to + 1, end)) to = end;
  }
  return { from, to };
}

/** «…, заявила армия, выпустил две ракеты»: a verb behind the comma says that the sentence goes on, and no office stands there. */
function goesOn({ words, tokens }: TaggedSentence<QuoteTag>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SLAVIC_VERB.test(tokens[i]?.text ?? '') && words[i - 1] !== 'не') return true;
  return false;
}

/** Past and present forms; adjectives and nouns of an office end otherwise. */
const SLAVIC_VERB =
  /^(?!(?:генерал|канал|телеканал|персонал|журнал|арсенал|материал|матеріал)$)\p{Ll}*(?:[аеиіїяую]л[аио]?(?:ся|сь)?|ються|ются|ється|ется|[уюая]ть|[ую]т|[аеиіїяу]в)$/u;

function beginsApposition(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  const word = reading.words[at] ?? '';
  if (
    reading.endAt(at, 'boundary') !== undefined ||
    reading.endAt(at, 'cue') !== undefined ||
    reading.endAt(at, 'hearer') !== undefined
  )
    return false;
  return reading.endAt(at, 'determiner') !== undefined
    ? !/^(?:his|her|their|its)$/u.test(word)
    : /^\p{Ll}/u.test(word) &&
        !/(?:ing|ly|вши|вшись|ючи|учи|ячи|ачи|[ауя]я)$/u.test(word) &&
        reading.endAt(at, 'preposition') === undefined;
}

function nameEnd(reading: TaggedSentence<QuoteTag>, from: number, loose = false): number {
  const { words, tokens } = reading;
  let i = from;
  for (; i < Math.min(words.length, from + LONGEST); i++) {
    const word = words[i] ?? '';
    if (word === '.' && ABBREVIATED.test(words[i - 1] ?? '')) continue;
    if (word === ',' || word === '.' || STOP.test(word) || word === '-') break;
    if (isQuote(word)) {
      const close = closesName(words, i);
      if (close === undefined || i === from) break;
      i = close;
      continue;
    }
    if (reading.endAt(i, 'aside') !== undefined) break;
    if (AND.has(word)) {
      if (i === from || (!loose && !joinsNames(reading, i))) break;
      continue;
    }
    if (reading.endAt(i, 'boundary') !== undefined) break;
    if (reading.endAt(i, 'cue') !== undefined && i > from) break;
    if (reading.endAt(i, 'preposition') === i + 1) {
      const next = tokens[i + 1]?.text ?? '';
      const linked =
        word === 'of' ||
        word === 'for' ||
        (/^(?:in|at|from|у|в|во|при|з|із|с|из)$/u.test(word) &&
          (loose || CAPITAL.test(next)) &&
          !/^(?:a|an)$/u.test(next));
      if (i === from || !linked) break;
      continue;
    }
    if (
      i > from &&
      reading.endAt(i, 'determiner') === i + 1 &&
      reading.endAt(i - 1, 'preposition') === undefined &&
      !AND.has(words[i - 1] ?? '')
    )
      break;
    if (i > from && (reading.endAt(from, 'pronoun') === from + 1 || /^(?:them|him|us|me)$/u.test(words[from] ?? '')))
      break;
  }
  return i;
}

function closesName(words: readonly string[], open: number): number | undefined {
  if (words[open] !== '«' && words[open] !== '“') return undefined;
  for (let i = open + 1; i < open + 6; i++) if (words[i] === '»' || words[i] === '”') return i;
  return undefined;
}
