import type { Story } from '../domain/story.ts';
import { casualties } from './describe-casualties.ts';
import { genericOf, interception, partOfWhole, weaponWithCount } from './describe-weapon.ts';
import type { PostBudget } from './fit-post.ts';
import { shortDate } from './format-date.ts';
import { actorName, className, NAME_UNITS, type PostStyle, weaponNames } from './post-style.ts';
import { agreedOrigin, agreedSupply, agreedUser } from './read-agreement.ts';
import { bold, inlineText } from './telegram-html.ts';
import { type WeaponRow, weaponRows } from './weapon-rows.ts';

/**
 * What happened, one bold label a row and nothing aligned by spaces: phones show a proportional font and wrap at about
 * 40 characters. Rows without a fact are left out.
 */
export function composeFactTable(story: Story, style: PostStyle, budget: PostBudget): string {
  const { labels } = style;
  return [
    row(labels.rows.weapon, weaponLines(story, style, budget)),
    row(labels.rows.supply, present(supplyLine(story, style))),
    row(labels.rows.usedBy, present(userLine(story, style))),
    row(labels.rows.place, present(placeLine(story, style, budget))),
    row(labels.rows.casualties, present(casualties(story.facts.event.casualties, labels))),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function row(label: string, lines: readonly string[]): string {
  const [only] = lines;
  if (only === undefined) return '';
  if (lines.length === 1) return `${bold(label)}  ${only}`;
  return [bold(label), ...lines.map((line) => `• ${line}`)].join('\n');
}

function present(line: string): string[] {
  return line === '' ? [] : [line];
}

function weaponLines(story: Story, style: PostStyle, budget: PostBudget): string[] {
  const rows = weaponRows(story.facts.event.weapons, style.weapons);
  const [only] = rows;
  if (only !== undefined && rows.length === 1) return [fullWeapon(only, story, style)];
  const lines = rows
    .slice(0, budget.rowLines)
    .map((r) => [weaponWithCount(r, style), interception(r, style) ?? ''].filter(Boolean).join(', '));
  return rows.length > lines.length ? [...lines, style.labels.andMore(rows.length - lines.length)] : lines;
}

/** `KN-23 (ballistic missile), 2 of 5 · North Korea` */
function fullWeapon(only: WeaponRow, story: Story, style: PostStyle): string {
  const { labels } = style;
  const [id] = only.ids;
  const kind = only.ids.length === 1 && id !== undefined ? className(id, style) : null;
  const generic = genericOf(only, style) !== undefined;
  const name = generic ? weaponWithCount(only, style) : weaponNames(only.ids, style);
  const origin = agreedOrigin(story, only.ids, style.weapons);
  const count = generic ? '' : partOfWhole(only, ({ n, bound }) => labels.bounds[bound](String(n)), style);
  const facts = [kind === null ? name : `${name} (${kind})`, count, interception(only, style) ?? ''];
  const described = facts.filter(Boolean).join(', ');
  return origin === null ? described : `${described} · ${actorName(origin, style)}`;
}

function supplyLine(story: Story, style: PostStyle): string {
  const { origin, user } = agreedSupply(story);
  if (origin === null && user === null) return '';
  return `${origin === null ? '…' : actorName(origin, style)} → ${user === null ? '…' : actorName(user, style)}`;
}

function userLine(story: Story, style: PostStyle): string {
  const user = agreedUser(story);
  return user === null ? '' : actorName(user, style);
}

function placeLine(story: Story, style: PostStyle, budget: PostBudget): string {
  const { places, date } = story.facts.event;
  const names = [...new Set(places.map(({ name }) => inlineText(name, NAME_UNITS)))].filter(Boolean);
  const shown = names.slice(0, budget.rowLines).join(', ');
  const more = names.length > budget.rowLines ? ` ${style.labels.andMore(names.length - budget.rowLines)}` : '';
  const day = date === null ? '' : shortDate(date.day, style.labels);
  return [`${shown}${more}`, day].filter(Boolean).join(' · ');
}
