import type { LedgerClaim, Story } from '../domain/story.ts';
import { actorName, type PostStyle, weaponNames } from './post-style.ts';
import { agreedUser } from './read-agreement.ts';

/**
 * What a claim says, without who says it: `KN-23 from North Korea`, `artillery shells: North Korea → Russia`. A user on
 * whom all agree stands in the fact table and is not repeated.
 */
export function describeClaim(claim: LedgerClaim, story: Story, style: PostStyle): string {
  const { labels } = style;
  const weapon = claim.weapon === null ? '' : weaponNames(claim.weapon, style);
  const origin = claim.origin === null ? '' : actorName(claim.origin, style);
  const user = claim.user === null ? '' : actorName(claim.user, style);
  if (claim.kind === 'supply') {
    const way = origin === '' && user === '' ? '' : `${origin || '…'} → ${user || '…'}`;
    return [weapon, way].filter(Boolean).join(': ');
  }
  const made = origin === '' ? '' : labels.madeIn(origin);
  const used = user === '' || agreedUser(story) === claim.user ? '' : labels.usedBy(user);
  return [[weapon, made].filter(Boolean).join(' '), used].filter(Boolean).join(', ');
}
