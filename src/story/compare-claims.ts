import { claimantKeys } from '../domain/claimant-key.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import type { SamePart } from './same-parts.ts';

const SAME_CLAIMANT = 2;
const OTHER_CLAIMANT = 1;
const MAX_CLAIMS = 3.5;

/** +2 the same claimant says the same of the same weapon, +1 another claimant; at most 3.5. */
export function compareClaims(article: StoryArticle, story: Story): SamePart | null {
  if (article.facts.claims.length === 0 || story.ledger.length === 0) return null;
  const keyOf = claimantKeys([...article.facts.claims, ...story.ledger]);
  const said = new Map<string, Set<string>>();
  for (const claim of story.ledger) {
    const key = proposition(claim);
    said.set(key, (said.get(key) ?? new Set<string>()).add(keyOf(claim)));
  }
  const seen = new Set<string>();
  let points = 0;
  for (const claim of article.facts.claims) {
    const key = proposition(claim);
    const by = said.get(key);
    if (by === undefined || seen.has(key)) continue;
    seen.add(key);
    points += by.has(keyOf(claim)) ? SAME_CLAIMANT : OTHER_CLAIMANT;
  }
  return points === 0 ? null : { part: 'claims', points: Math.min(MAX_CLAIMS, points), note: [...seen].join('; ') };
}

function proposition(claim: StoryArticle['facts']['claims'][number]): string {
  return [claim.kind, claim.weapon?.toSorted().join('+') ?? '', claim.origin ?? '', claim.user ?? ''].join(' ').trim();
}
