import type { CasualtyCount } from '../../domain/facts.ts';
import type { Span } from '../../domain/mention.ts';
import { sentenceAt } from '../../text/document.ts';
import type { SourceOf, TollStretch } from '../event/event-casualties.ts';
import type { FactsReading } from '../facts-reading.ts';
import { quotePhrasesOf } from '../quotes/quote-vocabulary.ts';
import { tagSentence } from '../quotes/tagged-sentence.ts';
import type { Speaker } from './speaker.ts';
import { isOutlet } from './is-outlet.ts';
import { isNamedColon } from './read-claims.ts';
import { readStatements } from './read-statements.ts';
import { cueStance } from './read-stance.ts';
import { rememberSpeakers } from './resolve-speaker.ts';
import { offsetsOf, type Part, type Statement } from './statements.ts';

/** What somebody gives as a fact, and who. Offsets into `Document.text`. */
type Said = Span & { readonly speaker: Speaker };

/** "In the capital, according to the administration, three were hurt": so many tokens may stand before such a cue. */
const FRONTED = 5;

/**
 * Who gives a figure: a lookup by the stretches of the document that give it, most telling first. The speaker of the shortest
 * statement around a stretch gives it, unless it denies or doubts; a name goes before an office ("police"). Null where nobody says it, or
 * takes it for granted ("the rocket that killed 12"). The statements are read at the first question, as most articles give no figure.
 */
export function tollSources(reading: FactsReading): SourceOf {
  let known: readonly Said[] | undefined;
  return (stretches): CasualtyCount['source'] => {
    known ??= readSaid(reading);
    const said = known;
    const speakers = stretches.flatMap((one) => (isGranted(one, reading) ? [] : (speakerOf(one, said) ?? [])));
    const chosen = speakers.find(isNamed) ?? speakers[0];
    return chosen === undefined ? null : { claimant: chosen.name, body: chosen.body };
  };
}

function readSaid(reading: FactsReading): Said[] {
  const { context, statements } = readStatements(reading);
  const memory = rememberSpeakers(context);
  const said = statements.flatMap((statement) => {
    if (isOutlet(statement) || !isNamedColon(context, statement)) return [];
    const speaker = memory.resolve(statement);
    if (speaker === null || !givesFacts(statement)) return [];
    return reachOf(statement, reading).map((part) => ({ ...offsetsOf(part), speaker }));
  });
  return said.map((one) => ({ ...one, speaker: memory.full(one.speaker) }));
}

/** "denied that", "could not confirm that" and "warned that" give no figure. */
function givesFacts(statement: Statement): boolean {
  if (statement.kind !== 'verb' && statement.kind !== 'noun' && statement.kind !== 'passive') return true;
  const stance = cueStance(statement);
  return stance === 'asserts' || stance === 'suspects';
}

/** What a statement vouches for: "according to" for its whole clause, a verb for what follows up to a semicolon. */
function reachOf({ kind, cue, parts }: Statement, { doc }: FactsReading): readonly Part[] {
  const { words } = cue.reading;
  if (kind === 'according' && cue.from <= FRONTED) {
    const semicolon = words.indexOf(';', cue.to);
    return [{ ...cue, from: 0, to: semicolon < 0 ? words.length : semicolon }];
  }
  const turns = cue.reading.sentence.isTitle
    ? tagSentence(cue.reading.sentence, quotePhrasesOf(doc.lang)).hits('title-turn')
    : [];
  return parts.flatMap((part) => {
    if (part.reading !== cue.reading || part.from < cue.to) return [part];
    const stops = [words.indexOf(';', part.from), ...turns.map(({ from }) => from)].filter((at) => at > part.from);
    return [{ ...part, to: Math.min(part.to, ...stops) }];
  });
}

/** "the strike that killed 12": whoever speaks of it says something else. */
function isGranted({ start, verbFirst }: TollStretch, { doc }: FactsReading): boolean {
  const sentence = verbFirst ? sentenceAt(doc, start) : undefined;
  if (sentence === undefined) return false;
  const tagged = tagSentence(sentence, quotePhrasesOf(doc.lang));
  const at = tagged.tokens.findIndex((token) => token.start >= start);
  return at > 0 && tagged.endAt(at - 1, 'relative') === at;
}

function speakerOf({ start, end }: Span, said: readonly Said[]): Speaker | undefined {
  let best: Said | undefined;
  for (const one of said) {
    if (one.start > start || one.end < end) continue;
    if (best === undefined || one.end - one.start < best.end - best.start) best = one;
  }
  return best?.speaker;
}

function isNamed({ name }: Speaker): boolean {
  return /\p{Lu}|\p{Script=Hangul}/u.test(name);
}
