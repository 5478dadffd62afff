import type { CasualtyCount } from '../../domain/facts.ts';
import type { Span } from '../../domain/mention.ts';
import type { FactsReading } from '../facts-reading.ts';
import { readAttributions } from '../quotes/read-attributions.ts';
import { makeContext } from './claim-context.ts';
import type { Speaker } from './name-source.ts';
import { isNamedColon, isOutlet } from './read-claims.ts';
import { cueStance } from './read-stance.ts';
import { rememberSpeakers } from './resolve-speaker.ts';
import { offsetsOf, type Statement, toStatements } from './statements.ts';

export type TollSource = NonNullable<CasualtyCount['source']>;

/** What somebody gives as a fact, and who. Offsets into `Document.text`. */
type Said = Span & { readonly speaker: Speaker };

/**
 * Who gives a figure: a lookup by the stretches of the document that give it, most telling first. The speaker of the shortest
 * statement around a stretch gives it, unless it denies or doubts; a name goes before an office ("police"). Null where nobody says it.
 * The statements are read at the first question, as most articles give no figure.
 */
export function tollSources(reading: FactsReading): (stretches: readonly Span[]) => TollSource | null {
  let known: readonly Said[] | undefined;
  return (stretches) => {
    known ??= readSaid(reading);
    const said = known;
    const speakers = stretches.flatMap((stretch) => speakerOf(stretch, said) ?? []);
    const chosen = speakers.find(isNamed) ?? speakers[0];
    return chosen === undefined ? null : { claimant: chosen.name, body: chosen.body };
  };
}

function readSaid(reading: FactsReading): Said[] {
  const context = makeContext(reading);
  const memory = rememberSpeakers(context);
  const said = toStatements(context, readAttributions(reading.doc))
    .toSorted((a, b) => offsetsOf(a.cue).start - offsetsOf(b.cue).start)
    .flatMap((statement) => {
      if (isOutlet(statement) || !isNamedColon(context, statement)) return [];
      const speaker = memory.resolve(statement);
      if (speaker === null || !givesFacts(statement)) return [];
      return statement.parts.map((part) => ({ ...offsetsOf(part), speaker }));
    });
  return said.map((one) => ({ ...one, speaker: memory.full(one.speaker) }));
}

/** "denied that", "could not confirm that" and "warned that" give no figure. */
function givesFacts(statement: Statement): boolean {
  if (statement.kind !== 'verb' && statement.kind !== 'noun' && statement.kind !== 'passive') return true;
  const stance = cueStance(statement);
  return stance === 'asserts' || stance === 'suspects';
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
