import type { ClaimContext } from './claim-context.ts';
import type { Fields, ProposalState } from './proposal.ts';
import type { CueStance } from './read-stance.ts';
import { hasTag, type Part, spanOf, type Statement } from './statements.ts';

/** Words of an answer that says nothing else: "could not confirm the police account". */
const SHORT = 6;

/** "denied it", "could not confirm the type": what is denied or doubted stands right behind, not in a clause of its own. */
function nearStart({ reading, from, to }: Part): boolean {
  return (
    reading
      .hits('bare')
      .some((hit) => hit.from >= from && hit.from < Math.min(to, from + 8) && !isSubject(reading, hit)) ||
    reading
      .hits('unsure')
      .some(
        (hit) =>
          hit.from >= from &&
          hit.from < from + 6 &&
          reading.hits('bare').some((bare) => bare.from >= hit.to && bare.from < hit.to + 3),
      )
  );
}

/** "of burns among the people it spoke to": the pronoun is not what is doubted. */
function isSubject(reading: Part['reading'], hit: { from: number; to: number }): boolean {
  const { words } = reading;
  const next = words[hit.to];
  if (!PRONOUN.test(words[hit.from] ?? '') || next === undefined || !/^\p{L}/u.test(next)) return false;
  // "It is too early to say" is about nothing said before.
  return !BE.test(next) || reading.endAt(hit.to + 1, 'unsure') !== undefined;
}

const BE = /^(?:is|was|were|are|had|has|did)$/u;
const PRONOUN = /^(?:it|they|this|that|these|those)$/u;

/** "denied it", "could not confirm this", "called it propaganda": takes what was claimed before. */
export function bareAnswer(
  context: ClaimContext,
  statement: Statement,
  firm: CueStance,
  state: ProposalState,
  speakerActor: string | null,
): Fields | undefined {
  const { answerable } = state;
  const unsure =
    firm === 'cannot-confirm' || (firm === 'asserts' && statement.parts.some((part) => hasTag(part, 'unsure')));
  const denial = firm === 'denies' || (firm === 'asserts' && statement.parts.some((part) => hasTag(part, 'deny')));
  if (!unsure && !denial) return undefined;
  const { end } = spanOf(statement);
  const last =
    answerable.findLast(
      (claim) =>
        claim.stance !== 'denies' &&
        end - claim.end < 2_500 &&
        (speakerActor === null || unsure || claim.user === speakerActor || claim.origin === speakerActor),
    ) ?? answerable.findLast((claim) => claim.stance !== 'denies' && end - claim.end < 800);
  if (last === undefined) return undefined;
  const reports =
    statement.parts.some(
      (part) =>
        (denial && hasTag(part, 'report', 'use')) ||
        nearStart(part) ||
        (part.to - part.from <= SHORT && (!unsure || hasTag(part, 'report'))),
    ) || statement.parts.every(({ reading, from }) => from === statement.cue.from && reading === statement.cue.reading);
  if (!reports) return undefined;
  return {
    stance: denial ? 'denies' : 'cannot-confirm',
    kind: last.kind === 'supply' && denial && deniesUse(statement) ? 'use' : last.kind,
    weapon: last.weapon,
    origin:
      last.kind === 'supply' && denial && !deniesUse(statement) ? deniedSupplier(state, speakerActor) : last.origin,
    user: last.user,
    rule: denial ? 'claims/bare-denial' : 'claims/bare-doubt',
    weak: false,
    superseded: false,
  };
}

/** "denied that Russia used any". */
function deniesUse({ parts }: Statement): boolean {
  return parts.some((part) => hasTag(part, 'use') && !hasTag(part, 'supply', 'deal', 'receive', 'report'));
}

/** Of a denial of supply: who is said to supply, be it the denier or the other side. */
export function deniedSupplier({ supplier, receiver, shooter }: ProposalState, denier: string | null): string | null {
  if (denier === null || denier === receiver || (denier === shooter && supplier !== null)) return supplier;
  return denier;
}
