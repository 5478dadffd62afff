import type { Attribution } from './attribution.ts';
import type { Range } from './find-source.ts';
import type { QuoteTag } from '../lang/quote-words.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

const TOPIC = /^.{2,}(?:은|는|도)$/u;
const SUBJECT = /^.{2,}(?:이|가)$/u;
/** A verb before its noun ("참여하는"), or a topic that is no speaker ("…에 대해서는"). */
const ADNOMINAL = /(?:하는|되는|있는|없는|않는|지는|오는|가는|받는|드는|맡는|치는|이는|다는|라는)$/u;
const NO_SPEAKER = /(?:대해서는|대해서도|에서는|에는|로는|에서도|에도|때는|경우는|결과는|이번에는)$/u;
const PARTICLE = /(?:에게서|에서는|에서|에|은|는|이|가|도|을|를)$/u;
const NAME_BREAK = /^(?:앞서|한편|이날|특히|또|또한|이에|다만|그러나|하지만|그는|이어|이와|관련해|,|·|")$/u;
const QUOTING = /(?:고|라며|면서|다는|라는|며)$/u;

/**
 * Korean puts the cue last: "<source>은 … <content>고 <cue>". The source is the first topic of the sentence, or the
 * subject just before the cue; "…에 따르면" and "…을 인용해" name theirs before them.
 */
export function readKoreanSentence(reading: TaggedSentence<QuoteTag>): Attribution[] {
  const out: Attribution[] = [];
  const { words } = reading;
  const citing = reading.hits('citing')[0];
  for (const cue of reading.hits('according')) {
    const source = nameBefore(reading, cue.from);
    if (source !== undefined) push(reading, out, { source, cue, from: cue.to, to: words.length, kind: 'according' });
  }
  const cue = lastCue(reading);
  if (cue === undefined) return out;
  const near = QUOTING.test(words[cue.from - 2] ?? '') ? subjectBefore(reading, cue.from, NEAR) : undefined;
  const topic = near === undefined ? topicOf(reading, cue.from) : undefined;
  const subject = near ?? topic ?? subjectBefore(reading, cue.from);
  if (citing !== undefined && citing.from < cue.from) {
    const cited = nameBefore(reading, citing.from);
    if (cited !== undefined)
      push(reading, out, { source: cited, cue: citing, from: citing.to, to: cue.from, kind: 'citing' });
    return out;
  }
  if (subject === undefined) {
    if (
      reading.hits('according').length === 0 &&
      !words.some((word) => OUTLET.test(word)) &&
      QUOTING.test(words[cue.from - 1] ?? '')
    )
      push(reading, out, { source: undefined, cue, from: 0, to: cue.from, kind: 'verb' });
    return out;
  }
  const from = topic === undefined ? 0 : topic.to;
  const to = topic === undefined ? subject.from : cue.from;
  push(reading, out, { source: subject, cue, from, to, kind: 'verb' });
  return out;
}

type Found = {
  readonly source: Range | undefined;
  readonly cue: Range;
  readonly from: number;
  readonly to: number;
  readonly kind: Attribution['kind'];
};

function push(
  { tokens, sentence }: TaggedSentence<QuoteTag>,
  out: Attribution[],
  { source, cue, from, to, kind }: Found,
): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  const cueFirst = tokens[cue.from];
  const cueLast = tokens[cue.to - 1];
  if (first === undefined || last === undefined || cueFirst === undefined || cueLast === undefined || from >= to)
    return;
  const sourceFirst = source === undefined ? undefined : tokens[source.from];
  const sourceLast = source === undefined ? undefined : tokens[source.to - 1];
  const named =
    sourceFirst === undefined || sourceLast === undefined
      ? null
      : { start: sourceFirst.start, end: sourceLast.end - particleLength(sourceLast.text) };
  out.push({
    source: named,
    cue: { start: cueFirst.start, end: cueLast.end },
    content: { start: first.start, end: last.end },
    sentence: sentence.index,
    kind,
  });
}

function particleLength(word: string): number {
  return PARTICLE.exec(word)?.[0].length ?? 0;
}

/** The words before the first topic marker, without "meanwhile" and what stands in brackets. */
function topicOf(reading: TaggedSentence<QuoteTag>, end: number): Range | undefined {
  const { words } = reading;
  let from = 0;
  let depth = 0;
  for (let i = 0; i < Math.min(end, 24); i++) {
    const word = words[i] ?? '';
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (NAME_BREAK.test(word) && i === from) from = i + 1;
    if (depth > 0) continue;
    if (word === '"' || word === '“' || word === "'") {
      if (i === from) from = i + 1;
      continue;
    }
    if (NO_SPEAKER.test(word)) return undefined;
    if (ADNOMINAL.test(word) && i - from < 24) {
      from = i + 1;
      continue;
    }
    const afterBracket = /^(?:은|는)$/u.test(word) && words[i - 1] === ')';
    if (afterBracket || TOPIC.test(word)) return i + 1 > from ? { from, to: i + 1 } : undefined;
  }
  return undefined;
}

/** Between subject and verb: "국방부가 13일 밝혔다". */
const DAY = /^(?:\d+일|오전|오후|이날|같은|지난|어제|오늘)$/u;
/** «…했다고 그는 덧붙였다»: who stands right before the verb and behind what is said. */
const NEAR = /^(?:그는|그가|.{2,}(?:이|가|은|는))$/u;

function subjectBefore(reading: TaggedSentence<QuoteTag>, cue: number, form = SUBJECT): Range | undefined {
  let at = cue;
  while (at > 1 && cue - at < 3 && DAY.test(reading.words[at - 1] ?? '')) at--;
  const word = reading.words[at - 1] ?? '';
  if (!form.test(word)) return undefined;
  let from = at - 1;
  while (
    from > 0 &&
    at - from < 5 &&
    !QUOTING.test(reading.words[from - 1] ?? '') &&
    /^[\p{L}\p{N}]/u.test(reading.words[from - 1] ?? '')
  )
    from--;
  return { from, to: at };
}

/** Another who speaks, though the rules of subjects did not find it. */
const OUTLET = /(?:일간지|신문|통신|방송|매체|언론|로이터|타임스)(?:은|는|이|가)$/u;

/** What is said ends in these before its verb, whatever the verb: "…했다고 단언했다", «…없다"고 선을 그었다». */
const SAID = /(?:다|라|냐|자)고$|^고$/u;

/** A known cue at the sentence's end, or whatever verb stands there behind what is said. */
function lastCue(reading: TaggedSentence<QuoteTag>): Range | undefined {
  const { words } = reading;
  const cue = reading.hits('cue').at(-1);
  if (cue !== undefined && cue.to >= words.length - 6) return cue;
  const end = words.at(-1) === '.' ? words.length - 1 : words.length;
  if (words[end - 1]?.endsWith('다') !== true) return undefined;
  for (let i = end - 2; i >= Math.max(0, end - 4); i--) if (SAID.test(words[i] ?? '')) return { from: i + 1, to: end };
  return undefined;
}

const OPENERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
]);
const LONGEST_HEAD = 3;

/** «합참 "북, 미사일 발사"»: in a title a body stands before what it says in quotation marks. */
export function readKoreanTitle({ sentence, tokens, words }: TaggedSentence<QuoteTag>): Attribution[] {
  if (!sentence.isTitle) return [];
  const out: Attribution[] = [];
  let head = 0;
  for (let i = 0; i < words.length; i++) {
    const closer = OPENERS.get(words[i] ?? '');
    if (closer === undefined) {
      if (/^(?:…|\.\.\.|,|·)$/u.test(words[i] ?? '')) head = i + 1;
      continue;
    }
    const close = words.indexOf(closer, i + 1);
    const end = close < 0 ? words.length : close;
    const [first, last, mark] = [tokens[head], tokens[i - 1], tokens[i]];
    const [from, to] = [tokens[i + 1], tokens[end - 1]];
    if (i > head && i - head <= LONGEST_HEAD && first && last && mark && from && to && end - i > 2)
      out.push({
        source: { start: first.start, end: last.end },
        cue: { start: mark.start, end: mark.end },
        content: { start: from.start, end: to.end },
        sentence: sentence.index,
        kind: 'colon',
      });
    i = end;
    head = end + 1;
  }
  return out;
}

/** The name before "에 따르면": back to a particle of another phrase, a comma or the sentence's start. */
function nameBefore(reading: TaggedSentence<QuoteTag>, at: number): Range | undefined {
  let from = at;
  while (from > 0 && at - from < 6) {
    const word = reading.words[from - 1] ?? '';
    if (from < at && (TOPIC.test(word) || /^[,.]$/u.test(word) || NAME_BREAK.test(word) || word === ')')) break;
    from--;
  }
  return from < at ? { from, to: at } : undefined;
}
