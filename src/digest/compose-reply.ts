import type { Evidence } from '../domain/facts.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import type { ClaimChange } from '../ledger/changed-claims.ts';
import type { MaterialChange, TollChange, WeaponChange } from '../ledger/material-changes.ts';
import { isSupplyStory } from '../ledger/read-agreement.ts';
import { readTolls } from '../ledger/read-tolls.ts';
import { areSameWeapons } from '../ledger/weapon-kind.ts';
import { storyHeadline } from './choose-headline.ts';
import { cleanQuote } from './clean-text.ts';
import type { PostOptions } from './compose-alert.ts';
import { STANCE_MARKS } from './compose-claims.ts';
import { quoted } from './compose-quotes.ts';
import { casualties, describeTolls } from './describe-casualties.ts';
import { describeClaim } from './describe-claim.ts';
import { digestDate } from './format-date.ts';
import { chooseLabels } from './labels/choose-labels.ts';
import type { Labels } from './labels/labels.ts';
import { outletName } from './outlet-name.ts';
import { NAME_UNITS, placeName, type PostStyle, weaponNames } from './post-style.ts';
import { articleOf } from './story-evidence.ts';
import { bold, inlineText, italic, linkTo, lineText, quotation } from './telegram-html.ts';

/** Lines and quotes of one reply: it is read on the way. What it leaves out is in the post that it answers. */
const MAX_LINES = 6;
const MAX_QUOTES = 2;
const QUOTE_UNITS = 220;
/** Fewer words only repeat the name that the line above gives. */
const MIN_QUOTE_WORDS = 3;
const TITLE_UNITS = 80;

/** A line of a reply, and the sentence that it rests on. */
type Line = { readonly html: string; readonly quote: string };

/**
 * The reply that tells what changed in a story: whose post it answers, a line for each change with who says it and what was told
 * before, and the sentences. Telegram HTML within Telegram's limits; `changes` are at least one.
 */
export function composeReply(
  story: Story,
  changes: readonly MaterialChange[],
  { language, keywords }: PostOptions,
): string {
  const { weapons, actors } = keywords;
  const style: PostStyle = { labels: chooseLabels(language), weapons, actors, supply: isSupplyStory(story) };
  const lines = changes.flatMap((change) => composeChange(change, story, style));
  const shown = lines.slice(0, MAX_LINES).map(({ html }) => html);
  const rest = lines.length - shown.length;
  const quotes = [...new Set(lines.map(({ quote }) => quote))].filter((quote) => quote !== '').slice(0, MAX_QUOTES);
  return [
    `🔁 ${bold(replyHead(story, language, style))}`,
    ...shown,
    rest > 0 ? style.labels.andMore(rest) : '',
    quotation(quotes.join('\n')),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** `Kharkiv · 7 Feb`; of a story without place and day its headline. */
function replyHead(story: Story, language: string, style: PostStyle): string {
  const { labels, weapons } = style;
  const { places, date } = story.facts.event;
  const year = (story.articles.at(-1)?.published ?? '').slice(0, 4);
  const place = placeName(places[0]?.name ?? '', style);
  const day = date === null ? '' : digestDate(date.day, year, labels);
  if (place !== '') return [place, day].filter(Boolean).join(' · ');
  return lineText(storyHeadline(story, language, weapons) ?? day, TITLE_UNITS);
}

function composeChange(change: MaterialChange, story: Story, style: PostStyle): Line[] {
  const { labels } = style;
  if (change.kind === 'claim') return [claimLine(change, story, style)];
  if (change.kind === 'weapon') return weaponLines(change, story, style);
  if (change.kind === 'toll') return [tollLine(change, story, style)];
  const { about, isOver } = change;
  return [{ html: isOver ? labels.disputesOver[about] : `⚠ ${labels.disputes[about]}`, quote: '' }];
}

/** `◑ suspects · Kharkiv Oblast police (Serhii Bolvinov): KN-23 from North Korea; before: S-300` */
function claimLine({ history: { claim }, before }: ClaimChange, story: Story, style: PostStyle): Line {
  const { labels } = style;
  const { claimant, body, stance } = claim;
  const name = bold(inlineText(body ?? claimant, NAME_UNITS));
  const who = body === null || body === claimant ? name : `${name} (${inlineText(claimant, NAME_UNITS)})`;
  const said = describeClaim(claim, story, style);
  const statement = [`${STANCE_MARKS[stance]} ${italic(labels.stances[stance])} · ${who}`, said]
    .filter(Boolean)
    .join(': ');
  const told = before === null ? '' : describeBefore(before, claim, style);
  return {
    html: told === '' ? statement : `${statement}; ${labels.before(told)}`,
    quote: quoteLine(claim.quote, claim, labels),
  };
}

/** The stance where that differs, the weapon where that does. */
function describeBefore(
  before: NonNullable<ClaimChange['before']>,
  { stance, weapon }: ClaimChange['history']['claim'],
  style: PostStyle,
): string {
  return style.labels.stanceOn(
    before.stance === stance ? '' : style.labels.stances[before.stance],
    before.weapon === null || areSameWeapons(before.weapon, weapon) ? '' : weaponNames(before.weapon, style),
  );
}

function weaponLines({ named, gone }: WeaponChange, story: Story, style: PostStyle): Line[] {
  const { labels } = style;
  const lines = named.map((weapon) => ({
    html: `${bold(labels.rows.weapon)}  ${weaponNames(weapon.ids, style)}`,
    quote: evidenceLine(weapon, story, labels),
  }));
  return gone.length === 0
    ? lines
    : [...lines, { html: labels.noLongerNamed(gone.map((id) => weaponNames([id], style)).join(', ')), quote: '' }];
}

function tollLine({ now, before, moved }: TollChange, story: Story, { labels }: PostStyle): Line {
  const known = {
    killed: moved.includes('killed') ? before.killed : null,
    injured: moved.includes('injured') ? before.injured : null,
  };
  const told = known.killed === null && known.injured === null ? '' : labels.before(casualties(known, labels));
  const [main] = moved;
  const evidence = main === undefined ? null : now[main];
  return {
    html: `${bold(labels.rows.casualties)}  ${[describeTolls(readTolls(story), labels, { was: false }), told].filter(Boolean).join('; ')}`,
    quote: evidence === null ? '' : evidenceLine(evidence, story, labels),
  };
}

function evidenceLine(evidence: Evidence, story: Story, labels: Labels): string {
  const article = articleOf(story, evidence);
  return article === undefined ? '' : quoteLine(evidence.quote, article, labels);
}

function quoteLine(text: string, article: Pick<StoryArticle, 'source' | 'url'>, labels: Labels): string {
  const words = inlineText(cleanQuote(text), QUOTE_UNITS);
  if (words.split(' ').length < MIN_QUOTE_WORDS) return '';
  return [quoted(words, labels), linkTo(inlineText(outletName(article), NAME_UNITS), article.url)]
    .filter(Boolean)
    .join(' — ');
}
