import type { DigestMessage } from '../domain/digest-message.ts';
import { composeAlert, type PostOptions } from './compose-alert.ts';
import { composeAlso, composeEntry, type DigestStory, type EntryStyle, entryStyle } from './compose-digest-entry.ts';
import { composeTotals } from './compose-totals.ts';
import { digestTotals } from './digest-totals.ts';
import { plainCount } from './format-count.ts';
import { dayIn, period } from './format-date.ts';
import { chooseLabels } from './labels/choose-labels.ts';
import { type Block, packMessages } from './pack-messages.ts';
import { rankStories } from './rank-stories.ts';
import { bold } from './telegram-html.ts';

export type DigestInput = {
  readonly stories: readonly DigestStory[];
  /** ISO 8601, included. */
  readonly since: string;
  /** ISO 8601, excluded. */
  readonly until: string;
  /** Stories that get an entry of their own. */
  readonly maxStories: number;
  /** IANA name: days and hours of the digest are those of this zone. */
  readonly timezone: string;
};

/** Stories beyond `maxStories` that get a line each; what is left is only counted. */
const MAX_ALSO = 15;
const DAY_MS = 86_400_000;

/**
 * The stories of a period, the most material first (`rank-stories.ts`), as Telegram HTML in as many messages as it takes:
 * period and totals, an entry a story, a line for each of the next fifteen. A story whose alert was held back is told in full,
 * however many there are. No stories, no messages.
 */
export function composeDigest(input: DigestInput, options: PostOptions): DigestMessage[] {
  const { stories, since, until, maxStories, timezone } = input;
  if (stories.length === 0) return [];
  const { weapons, actors } = options.keywords;
  const labels = chooseLabels(options.language);
  const lastDay = dayIn(timezone, new Date(Date.parse(until) - 1).toISOString()) ?? '';
  const styleOf = (entry: DigestStory) => entryStyle(entry, options, lastDay.slice(0, 4));
  const ranked = rankStories(stories, weapons);
  const entries = ranked.filter(({ held }, i) => held === true || i < maxStories);
  const others = ranked.filter((entry) => !entries.includes(entry));
  const also = others.slice(0, MAX_ALSO);
  const rest = others.length - also.length;
  // What happened on the evening before the period is often first reported within it.
  const from = dayIn(timezone, new Date(Date.parse(since) - DAY_MS).toISOString()) ?? '';
  const totals = digestTotals(
    stories.map(({ story }) => story),
    { from, to: lastDay, weapons, actors },
  );
  const title = bold(`${labels.digest} · ${period({ since, until, timezone }, labels)}`);
  const blocks: Block[] = [
    { html: `${title} · ${plainCount(stories.length, labels.stories, labels)}`, gap: '\n\n' },
    { html: composeTotals(totals, { labels, weapons, actors, supply: false }), gap: '\n' },
    ...entries.map((entry) => entryBlock(entry, options, styleOf(entry))),
    ...also.map((entry, i): Block => {
      const line = composeAlso(entry, styleOf(entry));
      return i === 0 ? { html: `${bold(labels.also)}\n${line}`, gap: '\n\n' } : { html: line, gap: '\n' };
    }),
    { html: rest > 0 ? labels.andMore(rest) : '', gap: '\n' },
  ];
  const packed = packMessages(
    blocks.filter(({ html }) => html !== ''),
    { continued: bold(labels.digestContinued), first: 'message' },
  );
  return packed.map((html) => ({ html, picture: null }));
}

function entryBlock(entry: DigestStory, options: PostOptions, style: EntryStyle): Block {
  const html = entry.held === true ? composeAlert(entry.story, options) : composeEntry(entry, style);
  return { html, gap: '\n\n' };
}
