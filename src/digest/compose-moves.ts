import type { Story } from '../domain/story.ts';
import { headParts } from './compose-head.ts';
import { describeClaim } from './describe-claim.ts';
import type { Move } from './find-moves.ts';
import { areSameWeapons } from '../ledger/weapon-kind.ts';
import { digestDate } from './format-date.ts';
import type { EntryStyle } from './compose-digest-entry.ts';
import { NAME_UNITS, weaponNames } from './post-style.ts';
import { bold, inlineText, linkTo } from './telegram-html.ts';

/** `Kharkiv · 7 Feb: Kharkiv Oblast police suspects → asserts: KN-23 from North Korea`, the first part as a link to the story's post. */
export function composeMove(move: Move, told: { story: Story; postUrl: string | null }, style: EntryStyle): string {
  const { claim, before } = move;
  const { story, postUrl } = told;
  const { labels } = style;
  const parts = headParts(story, style, (day) => digestDate(day, style.year, labels));
  // The claim names the weapon itself.
  const where = parts.length > 1 && story.facts.event.weapons.length > 0 ? parts.slice(1) : parts;
  const stance = labels.stances[claim.stance];
  const was =
    before === null
      ? ''
      : labels.stanceOn(
          labels.stances[before.stance],
          before.weapon === null || areSameWeapons(before.weapon, claim.weapon)
            ? ''
            : weaponNames(before.weapon, style),
        );
  const turn = was === '' ? stance : `${was} → ${stance}`;
  const what = describeClaim(claim, story, style);
  const who = bold(inlineText(claim.body ?? claim.claimant, NAME_UNITS));
  const place = where.length === 0 ? '' : `${linkTo(where.join(' · '), postUrl)}: `;
  return `${place}${labels.turn(who, turn)}${what === '' ? '' : `: ${what}`}`;
}
