import type { Stance } from '../domain/facts.ts';
import type { LedgerClaim, Story } from '../domain/story.ts';
import { type ClaimHistory, currentClaims } from '../ledger/claim-histories.ts';
import { describeClaims } from './describe-claim.ts';
import { findDisputes } from '../ledger/find-disputes.ts';
import type { PostBudget } from './fit-post.ts';
import { NAME_UNITS, type PostStyle } from './post-style.ts';
import { findSilent } from '../ledger/find-silent.ts';
import { isKindOf } from '../ledger/weapon-kind.ts';
import { storyState } from '../ledger/story-state.ts';
import { bold, inlineText, italic } from './telegram-html.ts';

export const STANCE_MARKS: Readonly<Record<Stance, string>> = {
  asserts: '●',
  suspects: '◑',
  'cannot-confirm': '○',
  denies: '✕',
};

export const STANCE_ORDER: readonly Stance[] = ['asserts', 'suspects', 'cannot-confirm', 'denies'];

/** Claimants that one line names, and statements that it gives, before it says "and 3 more". */
const LINE_CLAIMANTS = 4;
const LINE_STATEMENTS = 6;
/** Of more claimants on one line the speakers' names are left out: the bodies are what weighs. */
const MAX_SPEAKERS = 2;
/** Claimants and statements of a brief line. */
const BRIEF_ITEMS = 3;

/** All that one claimant says with one stance. */
type Voice = { readonly current: ClaimHistory; readonly statements: readonly string[] };
export type ClaimLine = {
  readonly stance: Stance;
  readonly statements: readonly string[];
  readonly voices: readonly Voice[];
};

/**
 * Who says so: a line for each stance and statement with everybody who shares it, the firm ones first and then the newest, and a line for
 * what they disagree on. Over the budget the older lines go, but no stance disappears before the others are short.
 */
export function composeClaims(story: Story, style: PostStyle, budget: PostBudget): string {
  const lines = claimLines(story, style);
  if (lines.length === 0) return '';
  const shown = keepNewest(lines, budget.claims);
  const dropped = lines.length - shown.length;
  const { labels } = style;
  return [
    storyState(story, style) === 'corroborated'
      ? `${bold(labels.whoSaysSo)} · ${labels.states.corroborated}`
      : bold(labels.whoSaysSo),
    ...shown.map((line) => composeClaimLine(line, style, 'full')),
    ...(dropped > 0 ? [labels.andMore(dropped)] : []),
    ...findDisputes(story, style.weapons).map(({ about }) => `⚠ ${labels.disputes[about]}`),
    ...awaited(story, style),
  ].join('\n');
}

/** `No word yet: Russian MoD` */
function awaited(story: Story, { labels, actors, expected = [] }: PostStyle): string[] {
  const silent = findSilent(expected, story, actors).map((name) => inlineText(name, NAME_UNITS));
  return silent.length === 0 ? [] : [`${labels.noWordYet}: ${silent.slice(0, LINE_CLAIMANTS).join(', ')}`];
}

/** The lines of a story's current claims: the firm ones first, of one stance the newest first. */
export function claimLines(story: Story, style: PostStyle): ClaimLine[] {
  const lines = new Map<string, ClaimLine>();
  for (const voice of voicesOf(story, style)) {
    const { stance } = voice.current.claim;
    const key = JSON.stringify([stance, voice.statements]);
    const voices = [...(lines.get(key)?.voices ?? []), voice];
    lines.set(key, { stance, statements: voice.statements, voices });
  }
  return [...lines.values()].toSorted(
    (a, b) => STANCE_ORDER.indexOf(a.stance) - STANCE_ORDER.indexOf(b.stance) || newest(b) - newest(a),
  );
}

/** Newest statement last, as the ledger has them. */
function voicesOf(story: Story, style: PostStyle): Voice[] {
  const voices = new Map<string, { current: ClaimHistory; said: readonly LedgerClaim[] }>();
  const all = currentClaims(story, style.weapons);
  for (const current of all) {
    if (all.some((other) => namesModel(other, current, style))) continue;
    const key = JSON.stringify([current.by, current.claim.stance]);
    const said = [...(voices.get(key)?.said ?? []), current.claim];
    voices.set(key, { current, said });
  }
  return [...voices.values()].map(({ current, said }) => ({ current, statements: describeClaims(said, story, style) }));
}

/** "missile from North Korea" says nothing beside the same claimant's "KN-23 from North Korea". */
function namesModel(model: ClaimHistory, general: ClaimHistory, { weapons }: PostStyle): boolean {
  const [a, b] = [model.claim, general.claim];
  return (
    model.by === general.by &&
    a.stance === b.stance &&
    a.kind === b.kind &&
    (b.origin === null || a.origin === b.origin) &&
    a.weapon !== null &&
    b.weapon !== null &&
    a.weapon.every((id) => b.weapon?.some((word) => isKindOf(id, word, weapons)) === true)
  );
}

function keepNewest(lines: readonly ClaimLine[], max: number): ClaimLine[] {
  const newestFirst = lines.toSorted((a, b) => newest(b) - newest(a));
  const firstOfStance = STANCE_ORDER.flatMap((stance) => newestFirst.find((line) => line.stance === stance) ?? []);
  const kept = new Set([...new Set([...firstOfStance, ...newestFirst])].slice(0, max));
  return lines.filter((line) => kept.has(line));
}

function newest({ voices }: ClaimLine): number {
  return Math.max(...voices.map(({ current }) => Date.parse(current.claim.published)));
}

/** `◑ suspects · Kharkiv Oblast police (Serhii Bolvinov): KN-23`; a brief line leaves out who speaks for a body. */
export function composeClaimLine(
  { stance, statements, voices }: ClaimLine,
  style: PostStyle,
  length: 'full' | 'brief',
): string {
  const who = listWithRest(
    voices.map((voice) => (length === 'brief' ? briefName(voice) : claimantName(voice, style, voices.length))),
    length === 'brief' ? BRIEF_ITEMS : LINE_CLAIMANTS,
    style,
  );
  const said = `${STANCE_MARKS[stance]} ${italic(style.labels.stances[stance])} · ${who}`;
  return statements.length === 0
    ? said
    : `${said}: ${listWithRest(statements, length === 'brief' ? BRIEF_ITEMS : LINE_STATEMENTS, style)}`;
}

function listWithRest(items: readonly string[], max: number, { labels }: PostStyle): string {
  const shown = items.slice(0, max).join(', ');
  return items.length > max ? `${shown} ${labels.andMore(items.length - max)}` : shown;
}

/** `Kharkiv Oblast police (Serhii Bolvinov)`: the institution first, since it is what weighs. */
function claimantName({ current }: Voice, { labels }: PostStyle, voices: number): string {
  const { claimant, body } = current.claim;
  const before = current.earlier.at(-1);
  const aside = [
    body === null || body === claimant || voices > MAX_SPEAKERS ? '' : inlineText(claimant, NAME_UNITS),
    before === undefined ? '' : labels.earlier(labels.stances[before.stance]),
  ].filter(Boolean);
  const name = bold(inlineText(body ?? claimant, NAME_UNITS));
  return aside.length === 0 ? name : `${name} (${aside.join('; ')})`;
}

function briefName({ current: { claim } }: Voice): string {
  return inlineText(claim.body ?? claim.claimant, NAME_UNITS);
}
