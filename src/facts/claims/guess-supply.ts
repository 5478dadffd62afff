import type { ClaimContext } from './claim-context.ts';
import { findSupplyPair } from './find-supply.ts';
import { sentencesIn } from './claim-context.ts';

/** Who supplies and who receives by the text as a whole: the pair that most sentences of supply name. */
export function guessSupply(context: ClaimContext): { supplier: string | null; receiver: string | null } {
  const votes = new Map<string, number>();
  const supplied = new Set<number>();
  for (const { start, end } of context.mentionsIn('actor', 0, context.doc.text.length + 1))
    for (const index of sentencesIn(context.doc, start, end)) supplied.add(index);
  for (const index of supplied) {
    const reading = context.sentence(index);
    if (reading === undefined || (reading.hits('supply').length === 0 && reading.hits('deal').length === 0)) continue;
    const { supplier, receiver } = findSupplyPair(context, { reading, from: 0, to: reading.tokens.length });
    if (supplier !== null && receiver !== null)
      votes.set(`${supplier} ${receiver}`, (votes.get(`${supplier} ${receiver}`) ?? 0) + 1);
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0].split(' ');
  return { supplier: best?.[0] ?? null, receiver: best?.[1] ?? null };
}
