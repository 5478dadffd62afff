import type { Story } from '../domain/story.ts';
import { isSupplyStory } from '../ledger/read-agreement.ts';
import { storyHeadline } from './choose-headline.ts';
import type { PostOptions } from './compose-alert.ts';
import { type ClaimLine, claimLines, composeClaimLine } from './compose-claims.ts';
import { headParts, STATE_MARKS } from './compose-head.ts';
import { distinctOutlets } from './compose-outlets.ts';
import { casualties } from './describe-casualties.ts';
import { plainCount } from './format-count.ts';
import { digestDate } from './format-date.ts';
import { chooseLabels } from './labels/choose-labels.ts';
import type { PostStyle } from './post-style.ts';
import { type StoryState, storyState } from '../ledger/story-state.ts';
import { bold, lineText, linkTo } from './telegram-html.ts';

/** A story for a digest, with the address of its own post in the channel where there is one. */
export type DigestStory = {
  readonly story: Story;
  readonly postUrl: string | null;
  /** Whether its alert was held back, so that the digest has to say all of it. */
  readonly held?: boolean;
};

/** How an entry reads: the style of a post, and the year that needs no saying. */
export type EntryStyle = PostStyle & { readonly language: string; readonly year: string };

/** The style of an entry. @param year the one that needs no saying */
export function entryStyle({ story }: DigestStory, { language, keywords }: PostOptions, year: string): EntryStyle {
  const { weapons, actors } = keywords;
  return { labels: chooseLabels(language), weapons, actors, supply: isSupplyStory(story), language, year };
}

const TITLE_UNITS = 160;
const ALSO_UNITS = 100;
/** States that need a word beside their mark, as they change how the facts above are to be read. */
const TOLD_STATES: ReadonlySet<StoryState> = new Set(['corroborated', 'disputed', 'denied', 'retracted']);

/**
 * What happened and how many were hurt, the headline as a link to the story's post (without one, to the article), and who
 * says so, in up to five short lines.
 */
export function composeEntry({ story, postUrl }: DigestStory, style: EntryStyle): string {
  const { labels } = style;
  const state = storyState(story, style);
  const facts = digestParts(story, style).join(' · ');
  const title = storyHeadline(story, style.language, style.weapons);
  const link = linkTo(title === null ? '' : lineText(title, TITLE_UNITS), postUrl ?? firstLink(story));
  const outlets = distinctOutlets(story.articles).length;
  const notes = [
    tollOf(story, style),
    outlets > 1 ? plainCount(outlets, labels.outlets, labels) : '',
    TOLD_STATES.has(state) ? labels.states[state] : '',
  ].filter(Boolean);
  return [
    `${STATE_MARKS[state]} ${facts === '' ? link : bold(facts)}`.trim(),
    notes.join(' · '),
    facts === '' ? '' : link,
    ...mainLines(claimLines(story, style)).map((line) => composeClaimLine(line, style, 'brief')),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A story in one line: weapon with place or day, else the headline. */
export function composeAlso({ story, postUrl }: DigestStory, style: EntryStyle): string {
  const mark = STATE_MARKS[storyState(story, style)];
  const parts = digestParts(story, style);
  const title = storyHeadline(story, style.language, style.weapons);
  const says = parts.length > 1 || title === null ? parts.join(' · ') : lineText(title, ALSO_UNITS);
  return `${mark} ${linkTo(says, postUrl ?? firstLink(story))}`.trim();
}

/** The firmest statement, and beside it a denial where there is one; the story's post has the rest. */
function mainLines([first, ...others]: readonly ClaimLine[]): ClaimLine[] {
  const second = others.find(({ stance }) => stance === 'denies') ?? others[0];
  return [first, second].filter((line) => line !== undefined);
}

function digestParts(story: Story, style: EntryStyle): string[] {
  return headParts(story, style, (day) => digestDate(day, style.year, style.labels));
}

function tollOf(story: Story, { labels }: EntryStyle): string {
  const { killed, injured } = story.facts.event.casualties;
  const nobody = killed?.n === 0 && injured?.n === 0;
  return nobody ? labels.nobodyHurt : casualties(story.facts.event.casualties, labels);
}

function firstLink({ articles }: Story): string | null {
  return distinctOutlets(articles).find(({ url }) => url !== null)?.url ?? null;
}
