import { claimantKeys } from '../domain/claimant-key.ts';
import type { Claim } from '../domain/facts.ts';
import type { Story } from '../domain/story.ts';
import type { Told, ToldClaim } from '../domain/told.ts';
import { answersDoubt } from './answers-doubt.ts';
import { type ClaimHistory, claimHistories, isPositive } from './claim-histories.ts';
import { readAgreements } from './read-agreement.ts';
import { agreementKey } from './tell-story.ts';
import { type LedgerNames, weaponClass, weaponEntry } from './weapon-kind.ts';

/** A claimant who says something that subscribers were not told. */
export type ClaimChange = {
  readonly kind: 'claim';
  readonly history: ClaimHistory;
  /** What they were told that the same claimant says; null for a new voice. */
  readonly before: ToldClaim | null;
};

type Proposition = Pick<Claim, 'kind' | 'weapon' | 'origin' | 'user'>;

/**
 * The claims of a story that are worth a message to those who were told `told`:
 * - a claimant who now takes another stance, or names another weapon instead. Not a softer word for the same claim ("asserts",
 *   then "suspects"): two outlets put one sentence so;
 * - a claimant who denies for the first time;
 * - the first who cannot confirm what others say, and the first who then asserts it all the same;
 * - the first who suspects, and the first who asserts, a weapon, an origin or a user;
 * - who makes a claim corroborated: the second independent body.
 * A further voice for what is known already is none, nor is the country that makes the weapon anyway.
 */
export function changedClaims(story: Story, told: Told, names: LedgerNames): ClaimChange[] {
  const histories = claimHistories(story, names.weapons).filter(({ withdrawn }) => !withdrawn);
  const keyOf = claimantKeys([...story.ledger, ...told.claims]);
  const corroborated = new Set(
    readAgreements(story, names).flatMap((agreement) => (agreement.isCorroborated ? agreementKey(agreement) : [])),
  );
  for (const key of told.corroborated) corroborated.delete(key);
  const changes: ClaimChange[] = [];
  for (const history of histories) {
    const { claim } = history;
    const by = keyOf(claim);
    const own = told.claims.filter((other) => other.kind === claim.kind && keyOf(other) === by);
    const known = [...told.claims, ...changes.map((change) => change.history.claim)];
    const before = own.filter((other) => isOnSame(other, history)).at(-1) ?? null;
    const isNew =
      before === null
        ? isNewVoice(claim, own, known, names) ||
          confirms(claim, corroborated) ||
          answersDoubt(history, { histories, known, keyOf, weapons: names.weapons })
        : isChange(before, claim, own);
    if (!isNew) continue;
    changes.push({ kind: 'claim', history, before });
    for (const key of claimKeys(claim)) corroborated.delete(key);
  }
  return changes;
}

/** Whether a told claim is about what a history is about: the same weapons, or ones that the claimant named before. */
function isOnSame(told: ToldClaim, { claim, entries }: ClaimHistory): boolean {
  if (shares(told.weapon, claim.weapon)) return true;
  return entries.some(({ weapon }) => shares(told.weapon, weapon));
}

function shares(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a === null || b === null ? a === b : a.some((id) => b.includes(id));
}

function isChange(before: ToldClaim, claim: Claim, own: readonly ToldClaim[]): boolean {
  const isSameWeapon = shares(before.weapon, claim.weapon);
  if (own.some(({ stance, weapon }) => stance === claim.stance && shares(weapon, claim.weapon))) return false;
  return !(isSameWeapon && before.stance === 'asserts' && claim.stance === 'suspects');
}

function isNewVoice(claim: Claim, own: readonly ToldClaim[], known: readonly ToldClaim[], names: LedgerNames): boolean {
  if (claim.stance === 'denies') return !own.some(({ stance }) => stance === 'denies');
  const sameKind = known.filter(({ kind }) => kind === claim.kind);
  if (claim.stance === 'cannot-confirm') {
    return sameKind.some(isPositive) && !sameKind.some(({ stance }) => stance === 'cannot-confirm');
  }
  const enough = known.filter(({ stance }) => stance === 'asserts' || stance === claim.stance).filter(isPositive);
  const models = (claim.weapon ?? []).filter((id) => weaponClass(id, names.weapons) !== id);
  if (models.some((id) => !enough.some(({ weapon }) => weapon?.includes(id)))) return true;
  const { origin, user } = claim;
  if (origin !== null && !isMaker(claim, names) && !enough.some((other) => other.origin === origin)) return true;
  // Who fired is as a rule doubted by nobody: it is news where nobody has been named.
  return user !== null && user !== origin && !known.some((other) => other.user === user) && known.length > 0;
}

function isMaker({ weapon, origin }: Proposition, { weapons }: LedgerNames): boolean {
  return weapon !== null && weapon.length > 0 && weapon.every((id) => weaponEntry(id, weapons)?.maker === origin);
}

function confirms(claim: Claim, corroborated: ReadonlySet<string>): boolean {
  return claim.stance === 'asserts' && claimKeys(claim).some((key) => corroborated.has(key));
}

function claimKeys({ kind, weapon, origin }: Proposition): string[] {
  if (weapon === null) return [agreementKey({ kind, weapon: null, origin })];
  return weapon.length === 1 ? [agreementKey({ kind, weapon: weapon[0] ?? null, origin })] : [];
}
