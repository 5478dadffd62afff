import type { QuoteTag } from '../lang/quote-words.ts';
import type { TaggedSentence } from './tagged-sentence.ts';

/** A cue in a sentence: token indices, `to` exclusive; `head` is where its verb begins. */
export type CueGroup = {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly kind: 'verb' | 'noun' | 'passive' | 'according' | 'citing';
  /** "saying", "adding": says so of the subject of another verb. */
  readonly gerund: boolean;
  /** A word that is a hearer may follow: "told reporters". */
  readonly hearer: boolean;
  /** «за його словами»: the pronoun inside is the source. */
  readonly own: boolean;
};

const QUOTE_MARK = /^["“”„«»‘'`]$|^''$/u;
const PREPOSITIONS_OF_CUE = new Set(['for', 'on', 'about', 'against', 'of', 'to', 'as', 'at', 'with']);
const LONGEST = 6;
const REPORT_NOUN =
  /^(?:statement|suggestion|assertion|belief|allegations?|accusations?|promise|notion|idea|conclusion|report|claim)$/u;

/** The cues of a sentence in order, none inside another; the longest phrase wins. */
export function findCues(reading: TaggedSentence<QuoteTag>): CueGroup[] {
  const out: CueGroup[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const cue = cueAt(reading, at);
    if (cue !== undefined && cue.from >= (out.at(-1)?.to ?? 0)) out.push(cue);
    at = Math.max(cue?.to ?? 0, at + 1);
  }
  return out;
}

function cueAt(reading: TaggedSentence<QuoteTag>, at: number): CueGroup | undefined {
  const own = reading.endAt(at, 'according-own');
  if (own !== undefined) return { ...plain('according', at, own), own: true };
  const according = reading.endAt(at, 'according');
  if (according !== undefined) return plain('according', at, according);
  const citing = reading.endAt(at, 'citing');
  if (citing !== undefined && !isQuote(reading.words[citing])) return plain('citing', at, citing);
  const passive = reading.endAt(at, 'cue-passive');
  if (passive !== undefined) return plain('passive', at, passive);
  const noun = reading.endAt(at, 'noun');
  if (
    noun !== undefined &&
    /^['’]s$/u.test(reading.words[at - 1] ?? '') &&
    /^(?:that|of|about|,)$/u.test(reading.words[noun] ?? '')
  )
    return plain('noun', at, noun);
  const hearer = reading.endAt(at, 'hearer');
  const to = Math.max(reading.endAt(at, 'cue') ?? 0, hearer ?? 0) || weakCue(reading, at);
  if (to === undefined || isNoun(reading, at) || isName(reading, at, to) || isParticiple(reading, at, to))
    return undefined;
  const from = groupStart(reading, at);
  const word = reading.words[at] ?? '';
  return {
    from,
    head: at,
    to,
    kind: 'verb',
    gerund: from === at && /^\p{L}{2,}ing$/u.test(word),
    hearer: hearer !== undefined,
    own: false,
  };
}

function plain(kind: CueGroup['kind'], from: number, to: number): CueGroup {
  return { from, head: from, to, kind, gerund: false, hearer: false, own: false };
}

/** Words that are a cue only by what follows. */
function weakCue(reading: TaggedSentence<QuoteTag>, at: number): number | undefined {
  const { words } = reading;
  const clause = reading.endAt(at, 'cue-clause');
  if (clause !== undefined) {
    const next = words[clause] ?? '.';
    const after = words[clause + 1] ?? '';
    const opens =
      reading.endAt(clause, 'question') !== undefined ||
      reading.endAt(clauseAt(reading, clause), 'clause') !== undefined;
    if (
      opens ||
      (words[at - 1] === ',' && words[at] === 'say' && /^\p{L}/u.test(next)) ||
      isQuote(next) ||
      (reading.endAt(clause, 'pronoun') !== undefined && next !== 'you') ||
      ((next === ',' || next === ':') && (isQuote(after) || reading.endAt(clause + 1, 'clause') !== undefined)) ||
      closesSentence(reading, at, clause)
    )
      return clause;
  }
  const to = reading.endAt(at, 'cue-to');
  if (to !== undefined && words[to] === 'to') return to;
  if (isTag(reading, at)) return at + 1;
  return reading.endAt(at, 'cue-noun');
}

/** Past when and where it was said: "maintained in 2015 that", "concluded on Monday that". */
function clauseAt(reading: TaggedSentence<QuoteTag>, at: number): number {
  const { tokens } = reading;
  let i = at;
  for (let aside = reading.endAt(i, 'aside'); aside !== undefined; aside = reading.endAt(i, 'aside')) i = aside;
  if (reading.endAt(i, 'preposition') !== i + 1 || !TIME_OR_NAME.test(tokens[i + 1]?.text ?? '')) return i;
  i++;
  while (i < at + LONGEST && TIME_OR_NAME.test(tokens[i]?.text ?? '')) i++;
  return i;
}

const TIME_OR_NAME = /^[\p{Lu}\d]/u;

/**
 * Any verb right behind a quotation is one of saying: `…," smirked the boss`, «…», — перечислил министр; and so is one before a colon and a
 * quotation: `a source chuckled: "…"`, and "moaned that".
 */
function isTag({ words, tokens }: TaggedSentence<QuoteTag>, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!PAST.test(text)) return false;
  const next = words[at + 1] ?? '';
  if (next === ':' && isQuote(words[at + 2])) return /^\p{L}/u.test(words[at - 1] ?? '');
  let before = at - 1;
  while (before > 0 && /^[,—–-]$/u.test(words[before] ?? '')) before--;
  if (!isQuote(words[before]) || before < 3) return false;
  return CYRILLIC.test(text)
    ? before < at - 1 && /^\p{L}/u.test(next)
    : before === at - 1 &&
        /^[,!?.]$/u.test(words[before - 1] ?? '') &&
        /^(?:\p{Lu}|the$|an?$|his$|her$|its$|one$|he$|she$)/u.test(tokens[at + 1]?.text ?? '');
}

const PAST = /^(?:\p{Ll}{3,}ed|\p{Ll}{2,}(?:[аеиіїяую]л[аио]?|[аеиіїяу]в|[ую]ет|[ую]є))$/u;
const CYRILLIC = /^[\u0400-\u04ff]/u;

/** "The missile was an Iskander, police now say.", "Eleven are dead, officials say, as …": what is said stands before a comma. */
function closesSentence({ words }: TaggedSentence<QuoteTag>, at: number, end: number): boolean {
  const next = words[end];
  if (next !== undefined && next !== '.' && next !== ',') return false;
  const comma = words.lastIndexOf(',', at);
  return comma > 0 && at - comma <= LONGEST + 2;
}

export function isQuote(word: string | undefined): boolean {
  return word !== undefined && QUOTE_MARK.test(word);
}

/** "the claims", "Moscow's plans", "of reports": a noun and no verb. */
function isNoun(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  const noun = reading.endAt(at, 'cue-noun') !== undefined;
  const before = reading.words[at - 1] ?? '';
  if (reading.words[at] === 'states' && /^(?:member|gulf|arab|baltic|western|two|several|other|unnamed)$/u.test(before))
    return true;
  if (reading.endAt(at, 'cue') !== undefined && !noun) return false;
  if (!noun && reading.endAt(at, 'cue-clause') === undefined) return false;
  // "grounds to believe that" attributes nothing.
  if (before === 'to') return true;
  if (before === '') return noun;
  if (REPORT_NOUN.test(reading.words[at] ?? '') && reading.endAt(at - 2, 'determiner') === at - 1) return true;
  return reading.endAt(at - 1, 'determiner') === at &&
    !/^(?:many|some|several|all|both|most|others?|those|one)$/u.test(before)
    ? true
    : before === "'s" ||
        before === '’s' ||
        (noun &&
          (reading.endAt(at - 1, 'preposition') === at || (/^[,;:]$/u.test(before) && !hasObject(reading, at + 1))));
}

/** "…, an adviser, calls the report a hoax": an object shows the verb. */
function hasObject(reading: TaggedSentence<QuoteTag>, at: number): boolean {
  return (['determiner', 'pronoun', 'clause'] as const).some((tag) => reading.endAt(at, tag) !== undefined);
}

/** "United States": a capital inside a sentence. */
function isName(reading: TaggedSentence<QuoteTag>, at: number, to: number): boolean {
  const weak = reading.endAt(at, 'cue') !== to;
  return (
    weak &&
    at > 0 &&
    !reading.sentence.isTitle &&
    /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '') &&
    !isQuote(reading.words[at - 1])
  );
}

/** "…, said to hit ten times the speed of sound," and "…, asked about it," attribute nothing. */
function isParticiple({ words }: TaggedSentence<QuoteTag>, at: number, to: number): boolean {
  const before = words[at - 1];
  return (
    before === ',' &&
    ((words[at] === 'said' && words[to] === 'to') ||
      (words[at] === 'asked' && /^(?:about|by|whether|if|how|why)$/u.test(words[to] ?? '')))
  );
}

/** «категорично», «категорически», «заочно». */
const ADVERB = /^\p{L}{3,}(?:ично|ічно|льно|очно|ивно|енно|жно|ески)$/u;

/** Takes in "has", "also", "did not" before the verb. */
function groupStart(reading: TaggedSentence<QuoteTag>, at: number): number {
  let from = at;
  for (let i = 0; i < LONGEST; i++) {
    const before = reading.startBefore(from, 'auxiliary');
    if (before === undefined || before < 0) {
      const word = reading.words[from - 1] ?? '';
      if (
        (/^\p{L}{3,}ly$/u.test(word) || ADVERB.test(word)) &&
        !/^\p{Lu}/u.test(reading.tokens[from - 1]?.text ?? '')
      ) {
        from -= 1;
        continue;
      }
      break;
    }
    if (PREPOSITIONS_OF_CUE.has(reading.words[before] ?? '')) break;
    from = before;
  }
  return from;
}
