import type { Story } from '../domain/story.ts';
import { describeRoute } from './describe-claim.ts';
import { interception, shortWeapon, shortWeapons } from './describe-weapon.ts';
import { shortDate } from './format-date.ts';
import { placeName, type PostStyle, weaponNames } from './post-style.ts';
import { agreedSupply } from '../ledger/read-agreement.ts';
import { type StoryState, storyState } from '../ledger/story-state.ts';
import { standingEvent } from '../ledger/taken-back.ts';
import { currentClaims, isPositive } from '../ledger/claim-histories.ts';
import { bold, lineText } from './telegram-html.ts';
import { weaponRows } from './weapon-rows.ts';

/** How firm the story is, for the reader who sees nothing but the first line in a notification. */
export const STATE_MARKS: Readonly<Record<StoryState, string>> = {
  reported: '⚪',
  claimed: '🟡',
  corroborated: '🟢',
  disputed: '🟠',
  denied: '🔴',
  retracted: '⚫',
};

/** Weapons that a head line names before it says "and 6 more". */
const HEAD_WEAPONS = 2;

/**
 * `🟠 KN-23 ×2 · Kharkiv · 7 Feb 2024` with the headline below; of a story that knows none of these the headline alone
 * behind the mark.
 */
export function composeHead(story: Story, headline: string | null, style: PostStyle, titleUnits: number): string {
  const mark = STATE_MARKS[storyState(story, style)];
  const title = headline === null ? '' : lineText(headline, titleUnits);
  const parts = headParts(story, style);
  if (parts.length === 0) return [mark, title === '' ? '' : bold(title)].filter(Boolean).join(' ');
  return [`${mark} ${bold(parts.join(' · '))}`, title].filter(Boolean).join('\n');
}

/** Weapon, place (of a supply without one: who supplies whom) and date, each left out where the story does not know it. */
export function headParts(
  story: Story,
  style: PostStyle,
  formatDay = (day: string): string => shortDate(day, style.labels),
): string[] {
  const { date } = story.facts.event;
  return [headWeapons(story, style), headPlace(story, style), date === null ? '' : formatDay(date.day)].filter(
    (part) => part !== '',
  );
}

function headWeapons(story: Story, style: PostStyle): string {
  const all = weaponRows(standingEvent(story, style.weapons).weapons, style.weapons);
  const models = all.filter(({ isWhole }) => !isWhole);
  const rows = models.length > 1 ? models : all;
  const [only] = rows;
  if (only === undefined) return claimedWeapon(story, style);
  if (rows.length === 1) return [shortWeapon(only, style), interception(only, style)].filter(Boolean).join(', ');
  const named = rows.slice(0, HEAD_WEAPONS);
  return withRest(shortWeapons(named, style), rows.length - named.length, style);
}

/** Without an event, the weapon that the newest claim speaks of: the newest that its claimant stands by, where there is one. */
function claimedWeapon(story: Story, style: PostStyle): string {
  const named = story.ledger.filter(({ weapon }) => weapon !== null && weapon.length > 0);
  const standing = new Set(
    currentClaims(story, style.weapons).flatMap(({ claim }) => (isPositive(claim) ? claim : [])),
  );
  const claim = named.findLast((one) => standing.has(one)) ?? named.at(-1);
  return claim?.weapon ? weaponNames(claim.weapon, style) : '';
}

function headPlace(story: Story, style: PostStyle): string {
  const { places } = story.facts.event;
  const [place] = places;
  if (place === undefined) return describeRoute(agreedSupply(story, style.weapons), style);
  return withRest(placeName(place.name, style), places.length - 1, style);
}

function withRest(text: string, rest: number, { labels }: PostStyle): string {
  return rest > 0 ? `${text} ${labels.andMore(rest)}` : text;
}
