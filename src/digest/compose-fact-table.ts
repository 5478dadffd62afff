import type { Story } from '../domain/story.ts';
import { describeTolls } from './describe-casualties.ts';
import { describeRoute } from './describe-claim.ts';
import { capitalise, fullWeapon } from './describe-weapon.ts';
import type { PostBudget } from './fit-post.ts';
import { shortDate } from './format-date.ts';
import { actorName, className, placeName, type PostStyle } from './post-style.ts';
import { readTolls } from '../ledger/read-tolls.ts';
import { agreedOrigin, agreedSupply, agreedUser } from '../ledger/read-agreement.ts';
import { standingEvent } from '../ledger/taken-back.ts';
import { bold } from './telegram-html.ts';
import { type WeaponRow, weaponRows } from './weapon-rows.ts';

/**
 * What happened, one bold label a row and nothing aligned by spaces: phones show a proportional font and wrap at about
 * 40 characters. Rows without a fact are left out.
 */
export function composeFactTable(story: Story, style: PostStyle, budget: PostBudget): string {
  const { labels } = style;
  const user = agreedUser(story, style.weapons);
  return [
    weaponLines(story, style, budget),
    row(labels.rows.supply, describeRoute(agreedSupply(story, style.weapons), style)),
    row(labels.rows.usedBy, user === null ? '' : actorName(user, style)),
    placeRow(story, style, budget),
    row(labels.rows.casualties, describeTolls(readTolls(story), labels)),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function row(label: string, value: string): string {
  return value === '' ? '' : `${bold(label)}  ${value}`;
}

/** One weapon with its class and origin beside the label; several in a list of their own, short. */
function weaponLines(story: Story, style: PostStyle, budget: PostBudget): string {
  const { labels } = style;
  const rows = weaponRows(standingEvent(story, style.weapons).weapons, style.weapons);
  const [only] = rows;
  if (only === undefined) return '';
  if (rows.length === 1) return row(labels.rows.weapon, onlyWeapon(only, story, style));
  const lines = rows.slice(0, budget.rowLines).map((weapon) => `• ${listedWeapon(weapon, style)}`);
  const rest = rows.length - lines.length;
  return [bold(labels.rows.weapons), ...lines, ...(rest > 0 ? [labels.andMore(rest)] : [])].join('\n');
}

function listedWeapon(weapon: WeaponRow, style: PostStyle): string {
  const text = fullWeapon(weapon, '', style);
  return weapon.isWhole ? `${style.labels.inAll} ${text}` : capitalise(text);
}

/** `KN-23 (ballistic missile), 2 of 5 · North Korea` */
function onlyWeapon(only: WeaponRow, story: Story, style: PostStyle): string {
  const kinds = new Set(only.ids.map((id) => className(id, style)));
  const [kind = null] = kinds;
  const aside = kind !== null && kinds.size === 1 ? ` (${kind})` : '';
  const origin = style.supply ? null : agreedOrigin(story, only.ids, style.weapons);
  const weapon = fullWeapon(only, aside, style);
  // Whose it was is in the next row: "Iskander-M · Russia, used by Russia" says it twice.
  return origin === null || origin === agreedUser(story, style.weapons)
    ? weapon
    : `${weapon} · ${actorName(origin, style)}`;
}

/** Where and when, in one row. */
function placeRow(story: Story, style: PostStyle, budget: PostBudget): string {
  const { places, date } = story.facts.event;
  const names = [...new Set(places.map(({ name }) => placeName(name, style)))].filter(Boolean);
  const rest = names.length - budget.rowLines;
  const shown = names.slice(0, budget.rowLines).join(', ');
  const day = date === null ? '' : shortDate(date.day, style.labels);
  const { rows, andMore } = style.labels;
  if (shown === '') return row(rows.date, day);
  return row(rows.place, [rest > 0 ? `${shown} ${andMore(rest)}` : shown, day].filter(Boolean).join(' · '));
}
