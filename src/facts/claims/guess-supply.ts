import { type ClaimContext, sentencesIn, tokenAt } from './claim-context.ts';
import { findOrigin } from './find-origin.ts';
import { findSupplyPair } from './find-supply.ts';

export type SupplyGuess = { readonly supplier: string | null; readonly receiver: string | null };

/**
 * Who supplies and who receives by the text as a whole, for denials that do not say: the pair that most sentences of
 * supply name; else the foreign country of the weapons, and who fires them.
 */
export function guessSupply(context: ClaimContext, shooter: string | null): SupplyGuess {
  const pairs = new Map<string, number>();
  const sentences = new Set<number>();
  for (const { start, end } of context.mentionsIn('actor', 0, context.doc.text.length + 1)) {
    for (const index of sentencesIn(context.doc, start, end)) sentences.add(index);
  }
  const origins = countOrigins(context, shooter);
  for (const index of sentences) {
    const reading = context.sentence(index);
    if (reading === undefined || (reading.hits('supply').length === 0 && reading.hits('deal').length === 0)) continue;
    const { supplier, receiver } = findSupplyPair(context, { reading, from: 0, to: reading.tokens.length });
    if (supplier === null || receiver === null) continue;
    const key = `${supplier} ${receiver}`;
    pairs.set(key, (pairs.get(key) ?? 0) + 1 + (origins.get(supplier) ?? 0));
  }
  const best = most(pairs)?.split(' ');
  if (best !== undefined) return { supplier: best[0] ?? null, receiver: best[1] ?? null };
  const supplier = most(origins) ?? null;
  return { supplier, receiver: supplier === null ? null : shooter };
}

function countOrigins(context: ClaimContext, shooter: string | null): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { start, end } of context.mentionsIn('weapon', 0, context.doc.text.length + 1)) {
    const index = sentencesIn(context.doc, start, end)[0];
    const reading = index === undefined ? undefined : context.sentence(index);
    if (reading === undefined) continue;
    const at = { from: tokenAt(reading, start), to: tokenAt(reading, end - 1) + 1 };
    const origin = findOrigin(context, { reading, from: 0, to: reading.tokens.length }, at);
    if (origin !== null && origin.actor !== shooter) votes.set(origin.actor, (votes.get(origin.actor) ?? 0) + 1);
  }
  return votes;
}

function most(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
