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
  const what =
    claim.origin === null
      ? weapon
      : labels.weaponFrom(weapon, { id: claim.origin, name: actorName(claim.origin, style) });
  const used =
    claim.user === null || agreedUser(story, style.weapons) === claim.user
      ? ''
      : labels.usedBy({ id: claim.user, name: actorName(claim.user, style) });
  return [what, used].filter(Boolean).join(', ');
}

/** What several claims of one claimant say, each thing once; of what went one way the way is named once: `missile, drone, Iran → Houthis`. */
export function describeClaims(claims: readonly LedgerClaim[], story: Story, style: PostStyle): string[] {
  const routes = new Map<string, LedgerClaim[]>();
  for (const claim of claims) {
    const route = claim.kind === 'supply' ? describeRoute(claim, style) : '';
    const key = route === '' ? describeClaim(claim, story, style) : `supply ${route}`;
    routes.set(key, [...(routes.get(key) ?? []), claim]);
  }
  const said = [...routes.values()].map((same) => {
    const [first] = same;
    if (first === undefined) return '';
    if (first.kind !== 'supply') return describeClaim(first, story, style);
    const weapons = new Set(same.map(({ weapon }) => (weapon === null ? '' : weaponNames(weapon, style))));
    return [...weapons, describeRoute(first, style)].filter(Boolean).join(', ');
  });
  return [...new Set(said)].filter((statement) => statement !== '');
}

/** `North Korea → Russia`, or the one end that is known; empty where neither is. */
export function describeRoute({ origin, user }: Pick<LedgerClaim, 'origin' | 'user'>, style: PostStyle): string {
  if (origin !== null && user !== null) return `${actorName(origin, style)} → ${actorName(user, style)}`;
  if (origin !== null) return style.labels.suppliedFrom(actorName(origin, style));
  return user === null ? '' : style.labels.suppliedTo(actorName(user, style));
}
