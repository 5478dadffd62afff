import { type ClaimContext, sentencesIn, tokenAt } from './claim-context.ts';
import { findOrigin } from './find-origin.ts';
import { findSupplyPair } from './find-supply.ts';
import { ADJECTIVE_GAP, type Shooters } from './find-shooter.ts';
import type { ProposalState } from './proposal.ts';

export type SupplyGuess = Pick<ProposalState, 'supplier' | 'receiver' | 'suppliers' | 'sides'>;

/**
 * Who supplies and who receives by the text as a whole, for denials that do not say: the pair that most sentences of
 * supply name; else the foreign country of the weapons, and who fires them.
 */
export function guessSupply(context: ClaimContext, shooters: Shooters): SupplyGuess {
  const shooter = shooters.main;
  const pairs = new Map<string, number>();
  const sentences = new Set<number>();
  for (const { start, end } of context.mentionsIn('actor', 0, context.doc.text.length + 1)) {
    for (const index of sentencesIn(context.doc, start, end)) sentences.add(index);
  }
  const { origins, made } = countOrigins(context, shooter);
  for (const index of sentences) {
    const reading = context.sentence(index);
    if (reading === undefined || !(['supply', 'deal', 'receive'] as const).some((tag) => reading.hits(tag).length > 0))
      continue;
    const { start, end } = reading.sentence;
    if (
      reading.hits('arms').length + reading.hits('deal').length + context.mentionsIn('weapon', start, end).length ===
      0
    )
      continue;
    const { supplier, receiver } = findSupplyPair(context, { reading, from: 0, to: reading.tokens.length });
    if (supplier === null || receiver === null) continue;
    const key = `${supplier} ${receiver}`;
    pairs.set(key, (pairs.get(key) ?? 0) + 1 + (origins.get(supplier) ?? 0));
  }
  const suppliers = new Set([...made, ...[...pairs.keys()].map((pair) => pair.split(' ')[0] ?? '')]);
  const sides = countSides(context, shooters);
  const best = most(pairs)?.split(' ');
  if (best !== undefined) return { supplier: best[0] ?? null, receiver: best[1] ?? null, suppliers, sides };
  const supplier = most(origins) ?? null;
  return { supplier, receiver: supplier === null ? null : shooter, suppliers, sides };
}

function countOrigins(
  context: ClaimContext,
  shooter: string | null,
): { origins: Map<string, number>; made: Set<string> } {
  const made = new Set<string>();
  const votes = new Map<string, number>();
  for (const { start, end } of context.mentionsIn('weapon', 0, context.doc.text.length + 1)) {
    const index = sentencesIn(context.doc, start, end)[0];
    const reading = index === undefined ? undefined : context.sentence(index);
    if (reading === undefined) continue;
    const at = { from: tokenAt(reading, start), to: tokenAt(reading, end - 1) + 1 };
    const { origin } = findOrigin(context, { reading, from: 0, to: reading.tokens.length }, at);
    if (origin?.made === true) made.add(origin.actor);
    if (origin !== null && origin.actor !== shooter) votes.set(origin.actor, (votes.get(origin.actor) ?? 0) + 1);
  }
  return { origins: votes, made };
}

/**
 * The two actors that a text names most. "North Korean missile" says where a missile is from, and makes its maker no side of the
 * war, where somebody else is known to fire or the model is of its make; unless the text has it fire.
 */
function countSides(context: ClaimContext, { main, all }: Shooters): Set<string> {
  const votes = new Map<string, number>();
  const end = context.doc.text.length + 1;
  for (const { ids, end: to } of context.mentionsIn('actor', 0, end)) {
    const [id] = ids;
    if (ids.length !== 1 || id === undefined) continue;
    const made = context.mentionsIn('weapon', to + 1, to + ADJECTIVE_GAP + 1)[0];
    const isMaker = made?.ids.some((weapon) => context.lexicon.weapons.get(weapon)?.maker === id) === true;
    const mayFire = made === undefined || all.has(id) || (main === null && !isMaker);
    if (mayFire) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  return new Set(
    [...votes]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2)
      .map(([id]) => id),
  );
}

function most(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
