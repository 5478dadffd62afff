import type { Stance } from '../domain/facts.ts';
import type { LedgerClaim, Story } from '../domain/story.ts';
import { claimantKey, type CurrentClaim, currentClaims } from './current-claims.ts';
import { describeClaim } from './describe-claim.ts';
import { findDisputes } from './find-disputes.ts';
import type { PostBudget } from './fit-post.ts';
import { NAME_UNITS, type PostStyle } from './post-style.ts';
import { storyState } from './story-state.ts';
import { bold, inlineText, italic } from './telegram-html.ts';

export const STANCE_MARKS: Readonly<Record<Stance, string>> = {
  asserts: '●',
  suspects: '◑',
  'cannot-confirm': '○',
  denies: '✕',
};

const STANCE_ORDER: readonly Stance[] = ['asserts', 'suspects', 'cannot-confirm', 'denies'];

/** Claimants whom one line names before it says "and 3 more". */
const LINE_CLAIMANTS = 4;

type ClaimLine = { readonly stance: Stance; readonly what: string; readonly claims: readonly CurrentClaim[] };

/**
 * Who says so: a line for each stance and statement with everybody who shares it, the firm ones first, and a line for
 * what they disagree on. Over the budget the older lines go, but no stance disappears before the others are short.
 */
export function composeClaims(story: Story, style: PostStyle, budget: PostBudget): string {
  const lines = claimLines(story, style);
  if (lines.length === 0) return '';
  const shown = keepNewest(lines, budget.claims);
  const dropped = lines.length - shown.length;
  const { labels } = style;
  return [
    `${bold(labels.whoSaysSo)} · ${labels.states[storyState(story, style.weapons)]}`,
    ...shown.map((line) => composeLine(line, style)),
    ...(dropped > 0 ? [labels.andMore(dropped)] : []),
    ...findDisputes(story, style.weapons).map((dispute) => `⚠ ${labels.disputes[dispute]}`),
  ].join('\n');
}

function claimLines(story: Story, style: PostStyle): ClaimLine[] {
  const lines = new Map<string, ClaimLine>();
  for (const current of currentClaims(story.ledger)) {
    const { stance } = current.claim;
    const what = describeClaim(current.claim, story, style);
    const key = JSON.stringify([stance, what]);
    lines.set(key, { stance, what, claims: [...(lines.get(key)?.claims ?? []), current] });
  }
  return [...lines.values()].toSorted((a, b) => STANCE_ORDER.indexOf(a.stance) - STANCE_ORDER.indexOf(b.stance));
}

function keepNewest(lines: readonly ClaimLine[], max: number): ClaimLine[] {
  const newestFirst = lines.toSorted((a, b) => newest(b).localeCompare(newest(a)));
  const firstOfStance = STANCE_ORDER.flatMap((stance) => newestFirst.find((line) => line.stance === stance) ?? []);
  const kept = new Set([...new Set([...firstOfStance, ...newestFirst])].slice(0, max));
  return lines.filter((line) => kept.has(line));
}

function newest({ claims }: ClaimLine): string {
  return claims.reduce((latest, { claim }) => (claim.published > latest ? claim.published : latest), '');
}

function composeLine({ stance, what, claims }: ClaimLine, style: PostStyle): string {
  const byClaimant = new Map(claims.map(({ claim }) => [claimantKey(claim), claim]));
  const names = [...byClaimant.values()].slice(0, LINE_CLAIMANTS).map(claimantName);
  const rest = byClaimant.size - names.length;
  const who = `${names.join(', ')}${rest > 0 ? ` ${style.labels.andMore(rest)}` : ''}`;
  const said = `${STANCE_MARKS[stance]} ${italic(style.labels.stances[stance])}  ${who}`;
  return what === '' ? said : `${said}: ${what}`;
}

/** `Kharkiv Oblast police (Serhii Bolvinov)`: the institution first, since it is what weighs. */
function claimantName({ claimant, body }: LedgerClaim): string {
  if (body === null || body === claimant) return bold(inlineText(claimant, NAME_UNITS));
  return `${bold(inlineText(body, NAME_UNITS))} (${inlineText(claimant, NAME_UNITS)})`;
}
