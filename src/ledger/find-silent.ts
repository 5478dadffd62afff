import { claimantKeys, normalizeName } from '../domain/claimant-key.ts';
import type { Story } from '../domain/story.ts';
import { findActor } from './find-actor.ts';
import type { ActorNames } from './weapon-kind.ts';

/**
 * Of those of whom an operator expects a word, who is no claimant of the story, in the order of the list. Whoever speaks for a body
 * counts as the body; a country's own name ("Russia") is met by any of its bodies.
 */
export function findSilent(
  expected: readonly string[],
  { ledger }: Pick<Story, 'ledger'>,
  actors: ActorNames,
): string[] {
  const asClaims = expected.map((claimant) => ({ claimant, body: null }));
  const keyOf = claimantKeys([...ledger, ...asClaims]);
  const spoke = new Set(ledger.flatMap(({ claimant, body }) => [claimant, body ?? claimant].map(normalizeName)));
  for (const claim of ledger) spoke.add(keyOf(claim));
  const actorsHeard = new Set(ledger.flatMap(({ claimant, body }) => findActor(body ?? claimant, actors) ?? []));
  return [...new Set(expected)].filter((name) => {
    if (spoke.has(keyOf({ claimant: name, body: null })) || spoke.has(normalizeName(name))) return false;
    const actor = findActor(name, actors);
    const isWhole = actor !== null && normalizeName(actors[actor]?.name ?? '') === normalizeName(name);
    return !(isWhole && actorsHeard.has(actor));
  });
}
