import type { ClaimContext } from './claim-context.ts';
import { deniedSupplier } from './bare-answer.ts';
import { agentOf, findSupplyPair } from './find-supply.ts';
import { findUser } from './find-user.ts';
import type { Fields, ProposalState } from './proposal.ts';
import { type CueStance, negatesVerb, partStance } from './read-stance.ts';
import { hasTag, type Part, type Statement } from './statements.ts';

/** The word that tells which weapons: "chemical weapons", and not "of such weapons" or "North Korean weapons". */
const QUALIFIER =
  /^(?!(?:such|the|of|its|these|those|any|other|their|new|more|using|use|used|into|and|with|that|what)$)\p{Ll}{4,}$/u;

/** Supply without a named weapon: "deny any arms transfers", "had delivered 1,000 containers of munitions". */
export function withoutWeapon(
  context: ClaimContext,
  statement: Statement,
  firm: CueStance,
  state: ProposalState,
  speakerActor: string | null,
): Fields | undefined {
  for (const part of statement.parts) {
    const deal = hasTag(part, 'deal');
    const arms = hasTag(part, 'arms');
    const supply = hasTag(part, 'supply', 'receive');
    if (!supply || isUseOfArms(part)) {
      const use = useOfArms(context, part, { firm, state });
      if (use !== undefined) return use;
    }
    if (!deal && !(supply && arms)) continue;
    const pair = findSupplyPair(context, part);
    const denies = firm === 'denies' || (firm === 'asserts' && neverSupplied(part));
    // «никакого оружия СБП страна не поставляла»: in free word order the one actor named is whom the denier did not supply.
    const turned =
      denies &&
      context.doc.lang !== 'en' &&
      speakerActor !== null &&
      pair.receiver === null &&
      pair.supplier !== speakerActor;
    const supplier = turned
      ? deniedSupplier(state, speakerActor)
      : (pair.supplier ?? (denies ? deniedSupplier(state, speakerActor) : null));
    if (!denies && (supplier === null || hasTag(part, 'unreal') || (deal && !supply))) continue;
    const hedged = !denies && partStance(part, { from: part.to - 1, to: part.to }, context.doc.lang) === 'suspects';
    const stance = denies
      ? 'denies'
      : firm === 'cannot-confirm' || firm === 'suspects'
        ? firm
        : hedged
          ? 'suspects'
          : 'asserts';
    const user = (turned ? pair.supplier : pair.receiver) ?? state.receiver;
    return {
      stance,
      kind: 'supply',
      weapon: null,
      origin: supplier,
      user: user === supplier ? null : user,
      rule: 'claims/supply-of-arms',
      weak: false,
      superseded: false,
    };
  }
  return undefined;
}

/** "used chemical weapons": the verb right before the general word. */
function isUseOfArms(part: Part): boolean {
  const { reading, from, to } = part;
  return reading
    .hits('arms')
    .some(
      (hit) =>
        hit.from >= from &&
        hit.from < to &&
        (QUALIFIER.test(reading.tokens[hit.from - 1]?.text ?? '') || suppliedWith(part, hit.to) !== undefined) &&
        reading
          .hits('use')
          .some(
            (use) =>
              use.from < hit.from &&
              use.from >= hit.from - 4 &&
              !reading.words.slice(use.to, hit.from).some((word) => /^[,.;]$/u.test(word)),
          ),
    );
}

/** "weapons provided by": where the verb of supply that tells whose they are ends. */
function suppliedWith({ reading, to }: Part, at: number): number | undefined {
  const end = at < to ? reading.endAt(at, 'supply') : undefined;
  return end !== undefined && reading.endAt(end, 'by') !== undefined ? end : undefined;
}

/** Use of weapons that the text names by a general word alone. */
function useOfArms(
  context: ClaimContext,
  part: Part,
  { firm, state }: { firm: CueStance; state: ProposalState },
): Fields | undefined {
  if (!isUseOfArms(part) || (hasTag(part, 'unreal') && firm !== 'denies')) return undefined;
  const inside = partStance(part, { from: part.to - 1, to: part.to }, context.doc.lang);
  const stance = firm === 'denies' || firm === 'cannot-confirm' || firm === 'suspects' ? firm : inside;
  const supplied = part.reading.hits('arms').flatMap(({ to }) => suppliedWith(part, to) ?? [])[0];
  return {
    stance,
    kind: 'use',
    weapon: null,
    origin: supplied === undefined ? null : agentOf(context, part.reading, supplied),
    user: findUser(context, part, new Set(), state.shooter),
    rule: 'claims/use-of-arms',
    weak: false,
    superseded: false,
  };
}

/** "has never supplied weapons". */
function neverSupplied({ reading, from, to }: Part): boolean {
  return reading.hits('not').some((hit) => hit.from >= from && hit.from < to && negatesVerb(reading, hit.from));
}
