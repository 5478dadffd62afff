import type { Document } from '../../text/document.ts';
import type { Attribution } from './attribution.ts';
import { isQuote } from './cue-group.ts';
import type { QuoteTag } from '../lang/quote-words.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

const LONGEST_NAME = 5;
const LONGEST_TAIL = 5;
const NAME = /^[\p{Lu}]/u;
const LINK = /^(?:of|the|'s|de|al|von|й|і|та|и)$/u;
const LABEL =
  /^(?:read|photo|updated?|note|video|watch|also|more|source|image|breaking|analysis|opinion|exclusive|фото|відео|видео|читайте|джерело|источник|update)$/u;

/** "Russia fired over 24 missiles: Kyiv", «37 постраждали — прокуратура»: who says so at the end of a title. */
function readTail({ sentence, words, tokens }: TaggedSentence<QuoteTag>): Attribution[] {
  if (!sentence.isTitle) return [];
  let at = words.length - 1;
  while (at > 0 && words.length - at <= LONGEST_TAIL && !/^[:—–-]$/u.test(words[at] ?? '')) at--;
  const mark = tokens[at];
  const first = tokens[at + 1];
  const last = tokens.at(-1);
  const before = tokens[at - 1];
  if (
    mark === undefined ||
    first === undefined ||
    last === undefined ||
    before === undefined ||
    at < 4 ||
    !/^[:—–-]$/u.test(words[at] ?? '')
  )
    return [];
  return [
    {
      source: { start: first.start, end: last.end },
      cue: { start: mark.start, end: mark.end },
      content: { start: sentence.start, end: before.end },
      sentence: sentence.index,
      kind: 'colon',
    },
  ];
}

/** «Врио губернатора Иван Петренко:»: an office in small letters and a name of two words. */
function isOffice({ tokens }: TaggedSentence<QuoteTag>, colon: number): boolean {
  return (
    colon >= 3 &&
    [0, colon - 1, colon - 2].every((at) => NAME.test(tokens[at]?.text ?? '')) &&
    tokens.slice(0, colon).every(({ text }) => /^\p{L}/u.test(text))
  );
}

const LONGEST_HEAD = 6;

/** «Сотрудник больницы, который просил не называть его: «…»»: a quotation behind the colon, and before it who says so, perhaps with a clause. */
function readQuoted(reading: TaggedSentence<QuoteTag>, colon: number): Attribution | undefined {
  const { sentence, words, tokens } = reading;
  if (!isQuote(words[colon + 1])) return undefined;
  const comma = words.indexOf(',');
  const to = comma > 0 && comma < colon ? comma : colon;
  const relative = to === colon || reading.endAt(to + 1, 'relative') !== undefined;
  if (!relative || to > LONGEST_HEAD || colon > 4 * LONGEST_HEAD || !NAME.test(tokens[0]?.text ?? '')) return undefined;
  for (let i = 0; i < to; i++) {
    if (
      reading.endAt(i, 'cue') !== undefined ||
      reading.endAt(i, 'boundary') !== undefined ||
      LABEL.test(words[i] ?? '')
    )
      return undefined;
  }
  const [first, last, mark, from] = [tokens[0], tokens[to - 1], tokens[colon], tokens[colon + 1]];
  if (first === undefined || last === undefined || mark === undefined || from === undefined) return undefined;
  return {
    source: { start: first.start, end: last.end },
    cue: { start: mark.start, end: mark.end },
    content: { start: from.start, end: sentence.end },
    sentence: sentence.index,
    kind: 'colon',
  };
}

/** "Police: Russia fires two missiles": a name and a colon at the start of a title or paragraph. */
export function readColon(reading: TaggedSentence<QuoteTag>, doc: Document): Attribution[] {
  const { sentence, words, tokens } = reading;
  const first = doc.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  if (!first || doc.lang === 'ko') return [];
  const tail = readTail(reading);
  if (tail.length > 0) return tail;
  const colon = words.indexOf(':');
  if (colon < 1 || colon >= words.length - 2) return [];
  const quoted = readQuoted(reading, colon);
  if (quoted !== undefined) return [quoted];
  if (colon > LONGEST_NAME) return [];
  const office = isOffice(reading, colon);
  for (let i = 0; i < colon; i++) {
    const text = tokens[i]?.text ?? '';
    if (
      !office &&
      !NAME.test(text) &&
      !LINK.test(words[i] ?? '') &&
      !(sentence.isTitle && i > 0 && /^\p{Ll}/u.test(text))
    )
      return [];
    if (
      LABEL.test(words[i] ?? '') ||
      reading.endAt(i, 'boundary') !== undefined ||
      reading.endAt(i, 'cue') !== undefined
    )
      return [];
  }
  const mark = tokens[colon];
  const from = tokens[colon + 1];
  const name = tokens[0];
  const last = tokens[colon - 1];
  if (mark === undefined || from === undefined || name === undefined || last === undefined) return [];
  return [
    {
      source: { start: name.start, end: last.end },
      cue: { start: mark.start, end: mark.end },
      content: { start: from.start, end: sentence.end },
      sentence: sentence.index,
      kind: 'colon',
    },
  ];
}
