import type { LedgerClaim, Story } from '../domain/story.ts';
import { actorName, type PostStyle, weaponNames } from './post-style.ts';
import { agreedUser } from '../ledger/read-agreement.ts';

/**
 * What a claim says, without who says it: `KN-23 from North Korea`, `artillery shell, North Korea → Russia`. A user on
 * whom all agree stands in the fact table and is not repeated.
 */
export function describeClaim(claim: LedgerClaim, story: Story, style: PostStyle): string {
  const { labels } = style;
  const weapon = claim.weapon === null ? '' : weaponNames(claim.weapon, style);
  if (claim.kind === 'supply') return [weapon, describeRoute(claim, style)].filter(Boolean).join(', ');
  const what = claim.origin === null ? weapon : labels.weaponFrom(weapon, actorName(claim.origin, style));
  const used =
    claim.user === null || agreedUser(story, style.weapons) === claim.user
      ? ''
      : labels.usedBy(actorName(claim.user, style));
  return [what, used].filter(Boolean).join(', ');
}

/** `North Korea → Russia`, or the one end that is known; empty where neither is. */
export function describeRoute({ origin, user }: Pick<LedgerClaim, 'origin' | 'user'>, style: PostStyle): string {
  if (origin !== null && user !== null) return `${actorName(origin, style)} → ${actorName(user, style)}`;
  if (origin !== null) return style.labels.suppliedFrom(actorName(origin, style));
  return user === null ? '' : style.labels.suppliedTo(actorName(user, style));
}
