import type { DigestMessage } from '../domain/digest-message.ts';
import type { PostOptions } from './compose-alert.ts';
import { composeAlso, type DigestStory, entryStyle } from './compose-digest-entry.ts';
import { composeMove } from './compose-moves.ts';
import { distinctOutlets } from './compose-outlets.ts';
import { composeTotals } from './compose-totals.ts';
import { digestTotals } from './digest-totals.ts';
import { weekPicture } from './draw-numbers.ts';
import { findMoves } from './find-moves.ts';
import { plainCount } from './format-count.ts';
import { dayIn, days, period } from './format-date.ts';
import { chooseLabels } from './labels/choose-labels.ts';
import { type Block, packMessages } from './pack-messages.ts';
import { rankStories } from './rank-stories.ts';
import { bold } from './telegram-html.ts';

export type WeeklyInput = {
  readonly stories: readonly DigestStory[];
  /** ISO 8601, included. */
  readonly since: string;
  /** ISO 8601, excluded. */
  readonly until: string;
  /** IANA name. */
  readonly timezone: string;
};

const MAX_MOVES = 8;
const MAX_LARGEST = 5;

/**
 * The week: its numbers, who changed their word or denied, and the largest stories. The first message is the caption of a
 * picture of the same (`draw-numbers.ts`), unless there is nothing to draw. No stories, no messages.
 */
export function composeWeekly({ stories, since, until, timezone }: WeeklyInput, options: PostOptions): DigestMessage[] {
  if (stories.length === 0) return [];
  const { weapons, actors } = options.keywords;
  const labels = chooseLabels(options.language);
  const lastDay = dayIn(timezone, new Date(Date.parse(until) - 1).toISOString()) ?? '';
  const firstDay = dayIn(timezone, since) ?? '';
  const styleOf = (entry: DigestStory) => entryStyle(entry, options, lastDay.slice(0, 4));
  const style = { labels, weapons, actors, supply: false };
  const ranked = rankStories(stories, weapons);
  const within = { since: Date.parse(since), until: Date.parse(until), weapons };
  const moves = ranked.flatMap((entry) =>
    findMoves(entry.story, within).map((move) => composeMove(move, entry, styleOf(entry))),
  );
  const totals = digestTotals(
    stories.map(({ story }) => story),
    { from: firstDay, to: lastDay, weapons, actors },
  );
  const blocks: Block[] = [
    { html: bold(`${labels.weekly} · ${period({ since, until, timezone }, labels)}`), gap: '\n' },
    { html: composeTotals(totals, style), gap: '\n' },
    ...list(
      labels.moves,
      moves.slice(0, MAX_MOVES),
      moves.length > MAX_MOVES ? labels.andMore(moves.length - MAX_MOVES) : '',
    ),
    ...list(
      labels.largest,
      ranked.slice(0, MAX_LARGEST).map((entry) => composeAlso(entry, styleOf(entry))),
      '',
    ),
  ];
  const picture = weekPicture(
    totals,
    { period: days(firstDay, lastDay, labels), moves, sources: sources(stories, labels) },
    style,
  );
  const texts = packMessages(
    blocks.filter(({ html }) => html !== ''),
    { continued: bold(labels.weeklyContinued), first: picture === null ? 'message' : 'caption' },
  );
  return texts.map((html, i) => ({ html, picture: i === 0 ? picture : null }));
}

function list(title: string, lines: readonly string[], rest: string): Block[] {
  const blocks = lines.map(
    (line, i): Block => (i === 0 ? { html: `${bold(title)}\n${line}`, gap: '\n\n' } : { html: line, gap: '\n' }),
  );
  return [...blocks, { html: rest, gap: '\n' }];
}

/** `84 stories · 214 reports · 31 outlets` */
function sources(stories: readonly DigestStory[], labels: ReturnType<typeof chooseLabels>): string {
  const articles = stories.flatMap(({ story }) => story.articles);
  return [
    plainCount(stories.length, labels.stories, labels),
    plainCount(articles.length, labels.reports, labels),
    plainCount(distinctOutlets(articles).length, labels.outlets, labels),
  ].join(' · ');
}
