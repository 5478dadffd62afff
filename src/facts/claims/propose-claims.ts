import { withoutWeapon } from './arms-claim.ts';
import { bareAnswer } from './bare-answer.ts';
import type { ClaimContext } from './claim-context.ts';
import { actorOf } from './find-user.ts';
import type { Speaker } from './speaker.ts';
import type { Proposal, ProposalState } from './proposal.ts';
import { callsFalse, type CueStance, cueStance } from './read-stance.ts';
import { spanOf, type Statement, textOf } from './statements.ts';
import { weaponClaims } from './weapon-claim.ts';

/** The claims of one statement, in the order of its weapons. */
export function proposeClaims(
  context: ClaimContext,
  statement: Statement,
  speaker: Speaker,
  state: ProposalState,
): Proposal[] {
  const cue =
    statement.kind === 'list' ||
    statement.kind === 'according' ||
    statement.kind === 'colon' ||
    statement.kind === 'citing'
      ? 'asserts'
      : cueStance(statement);
  if (cue === 'none') return [];
  // Of "the ministry's claim that … was false, X said" the ministry says nothing false.
  const falsehood = statement.kind !== 'noun' && callsFalse(statement);
  const firm: CueStance = falsehood ? 'denies' : cue;
  const speakerActor = actorOf(context, statement.source);
  const source = textOf(context, statement.source).toLowerCase();
  const base = { speaker, speakerActor, source, ...spanOf(statement) };
  const out = statement.parts.flatMap((part) =>
    weaponClaims(context, { part, statement, firm, speakerActor, state }).map((claim) => ({ ...base, ...claim })),
  );
  if (out.length > 0) return out;
  const supply = withoutWeapon(context, statement, firm, state, speakerActor);
  if (supply !== undefined) return [{ ...base, ...supply }];
  const answer = bareAnswer(context, statement, firm, state, speakerActor);
  return answer === undefined ? [] : [{ ...base, ...answer }];
}
