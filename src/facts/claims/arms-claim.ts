import { type ClaimContext, tokenAt } from './claim-context.ts';
import { deniedSupplier } from './bare-answer.ts';
import { agentOf, findSupplyPair } from './find-supply.ts';
import { findUser } from './find-user.ts';
import type { Fields, ProposalState } from './proposal.ts';
import { type CueStance, negatesVerb, partStance } from './read-stance.ts';
import { hasTag, type Part, type Statement } from './statements.ts';

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
    const denies = firm === 'denies' || (firm === 'asserts' && (neverSupplied(part) || rejects(part)));
    if (!supply || isUseOfArms(part)) {
      const use = useOfArms(context, part, { firm, state });
      if (use !== undefined) return use;
    }
    const pair = findSupplyPair(context, part);
    // «Москва поставки из КНДР отрицает», "has sent it nothing": of what, needs no word.
    const bare = denies && supply && (pair.supplier !== null || hasTag(part, 'nothing'));
    if (!deal && !(supply && arms) && !bare) continue;
    // «никакого оружия СБП страна не поставляла»: in free word order the one actor named is whom the denier did not supply.
    const turned =
      denies &&
      context.doc.lang !== 'en' &&
      speakerActor !== null &&
      pair.receiver === null &&
      pair.supplier !== speakerActor &&
      !isSource(context, part, pair.supplier);
    const receives = denies && hasTag(part, 'receive') && !hasTag(part, 'supply') && isOwn(part);
    const supplier = turned
      ? deniedSupplier(state, speakerActor)
      : (pair.supplier ?? (denies ? supplierOf(part, { state, speakerActor, receives }) : null));
    if (!denies && (supplier === null || hasTag(part, 'unreal') || (deal && !supply))) continue;
    const hedged = !denies && partStance(part, { from: part.to - 1, to: part.to }, context.doc.lang) === 'suspects';
    const stance = denies
      ? 'denies'
      : firm === 'cannot-confirm' || firm === 'suspects'
        ? firm
        : hedged
          ? 'suspects'
          : 'asserts';
    const user = (turned ? pair.supplier : pair.receiver) ?? (receives ? speakerActor : null) ?? state.receiver;
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
        (reading.startBefore(hit.from, 'arms-kind') !== undefined || suppliedWith(part, hit.to) !== undefined) &&
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

/** Who is said to supply, of a denial that names nobody: the denier where it speaks of itself, else by the text as a whole. */
function supplierOf(
  part: Part,
  { state, speakerActor, receives }: { state: ProposalState; speakerActor: string | null; receives: boolean },
): string | null {
  if (receives) return state.supplier === speakerActor ? null : state.supplier;
  if (speakerActor === null && (isOwn(part) || namesOther(part))) return null;
  return deniedSupplier(state, speakerActor);
}

/** "denied providing", "that it had sent", "his country arms": the denier speaks of itself. */
function isOwn({ reading, from, to }: Part): boolean {
  for (let i = from; i < Math.min(to, from + OWN_REACH); i++) {
    if (reading.endAt(i, 'speaker-pronoun') !== undefined || reading.endAt(i, 'owner') !== undefined) return true;
    const gerund = (reading.words[i] ?? '').endsWith('ing');
    if (gerund && (['supply', 'receive', 'deal'] as const).some((tag) => reading.endAt(i, tag) !== undefined))
      return true;
  }
  return false;
}

/** Words between the cue and who is said to supply: "the claim that it". */
const OWN_REACH = 5;

/** "Bulgaria has not delivered": a name before the verb that no actor of the config has. */
function namesOther({ reading, from, to }: Part): boolean {
  const verb = reading.hits('supply').find((hit) => hit.from >= from && hit.from < to);
  return (
    verb !== undefined && reading.tokens.slice(from, verb.from).some(({ text }) => /^\p{Lu}\p{Ll}{2,}/u.test(text))
  );
}

/** «поставки из КНДР»: the preposition says that it supplies, whatever the order of words. */
function isSource(context: ClaimContext, { reading, from, to }: Part, actor: string | null): boolean {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  if (first === undefined || last === undefined) return false;
  return context
    .mentionsIn('actor', first.start, last.end)
    .some(
      ({ ids, start }) =>
        ids[0] === actor && /^(?:из|із|з|с|от|від|зі|со)$/u.test(reading.words[tokenAt(reading, start) - 1] ?? ''),
    );
}

/** "it categorically rejects the claim that it supplies arms": a denial inside what is said. */
function rejects({ reading, from, to }: Part): boolean {
  const supply = reading.hits('supply').find((hit) => hit.from >= from && hit.from < to);
  return (
    supply !== undefined &&
    reading
      .hits('deny')
      .some((hit) => hit.from >= from && hit.from < supply.from && reading.startBefore(hit.from, 'not') === undefined)
  );
}

/** "has never supplied weapons". */
function neverSupplied({ reading, from, to }: Part): boolean {
  const inside = (hit: { from: number }): boolean => hit.from >= from && hit.from < to;
  return (
    reading.hits('not').some((hit) => inside(hit) && negatesVerb(reading, hit.from)) ||
    (reading.hits('nothing').some(inside) && reading.hits('supply').some(inside))
  );
}
