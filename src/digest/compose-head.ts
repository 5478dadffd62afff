import type { Story } from '../domain/story.ts';
import { shortDate } from './format-date.ts';
import { interception, weaponWithCount } from './describe-weapon.ts';
import { NAME_UNITS, type PostStyle, weaponNames } from './post-style.ts';
import { type StoryState, storyState } from './story-state.ts';
import { bold, inlineText } from './telegram-html.ts';
import { weaponRows } from './weapon-rows.ts';

/** How firm the story is, for the reader who sees nothing but the first line in a notification. */
export const STATE_MARKS: Readonly<Record<StoryState, string>> = {
  reported: '⚪',
  claimed: '🟡',
  corroborated: '🟢',
  disputed: '🟠',
  denied: '🔴',
};

/** Weapons that a head line names before it says "+6". */
const HEAD_WEAPONS = 2;

/** `🟠 KN-23 ×2 · Kharkiv · 7 Feb 2024`; of a story without any of these the mark alone. */
export function composeHead(story: Story, style: PostStyle): string {
  const mark = STATE_MARKS[storyState(story, style.weapons)];
  const parts = headParts(story, style);
  return parts.length === 0 ? mark : `${mark} ${bold(parts.join(' · '))}`;
}

/** Weapon, place and date, each left out where the story does not know it. */
export function headParts(story: Story, style: PostStyle): string[] {
  const { places, date } = story.facts.event;
  const [place] = places;
  return [
    headWeapons(story, style),
    place === undefined ? '' : inlineText(place.name, NAME_UNITS),
    date === null ? '' : shortDate(date.day, style.labels),
  ].filter((part) => part !== '');
}

function headWeapons(story: Story, style: PostStyle): string {
  const rows = weaponRows(story.facts.event.weapons, style.weapons);
  const [only] = rows;
  if (only === undefined) return claimedWeapon(story, style);
  if (rows.length === 1)
    return [weaponWithCount(only, style), interception(only, style) ?? ''].filter(Boolean).join(', ');
  const named = rows.slice(0, HEAD_WEAPONS).map((row) => weaponWithCount(row, style));
  const rest = rows.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` +${String(rest)}` : ''}`;
}

/** Without an event, the weapon that the newest claim speaks of. */
function claimedWeapon(story: Story, style: PostStyle): string {
  const claim = story.ledger.findLast(({ weapon }) => weapon !== null && weapon.length > 0);
  return claim?.weapon ? weaponNames(claim.weapon, style) : '';
}
