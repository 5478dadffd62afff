import type { ChannelConfig, TopicConfig } from '../config/schema.ts';
import type { Story } from '../domain/story.ts';
import { type ClaimHistory, claimHistories } from './claim-histories.ts';
import { type Dispute, findDisputes } from './find-disputes.ts';
import { findSilent } from './find-silent.ts';
import { type Agreement, readAgreements } from './read-agreement.ts';
import { readTolls, type Toll } from './read-tolls.ts';
import { type StoryState, storyState } from './story-state.ts';
import type { LedgerNames } from './weapon-kind.ts';

/** What the claims and figures of a story add up to. */
export type Ledger = {
  readonly state: StoryState;
  /** By claimant and thing claimed, the one that changed last at the end; also what was taken back or edited away. */
  readonly histories: readonly ClaimHistory[];
  /** What is stood by and by whom, the most asserted first. */
  readonly agreements: readonly Agreement[];
  readonly disputes: readonly Dispute[];
  readonly tolls: { readonly killed: Toll | null; readonly injured: Toll | null };
  /** Of those whom the operator expects to speak on the story's topics: who has not. */
  readonly silent: readonly string[];
};

/** The config, as far as ledgers depend on it. */
export type LedgerConfig = LedgerNames & {
  readonly topics?: Readonly<Record<string, TopicConfig>>;
  /** Those whose word is awaited in a channel of the story's topics are awaited here. */
  readonly channels?: readonly Pick<ChannelConfig, 'topics' | 'expected'>[];
};

/** Reads the ledger of a story: a pure function of its articles, whatever the order in which they came. */
export function readLedger(story: Story, config: LedgerConfig): Ledger {
  return {
    state: storyState(story, config),
    histories: claimHistories(story, config.weapons),
    agreements: readAgreements(story, config),
    disputes: findDisputes(story, config.weapons),
    tolls: readTolls(story),
    silent: findSilent(expectedOf(story, config), story, config.actors),
  };
}

/** Whom the operator expects to speak on the story: those of its topics, and of the channels that get it where they are given. */
export function expectedOf({ topics }: Pick<Story, 'topics'>, config: LedgerConfig): string[] {
  const byTopic = topics.flatMap((id) => config.topics?.[id]?.expected ?? []);
  const wanting = config.channels?.filter((channel) => channel.topics.some((id) => topics.includes(id))) ?? [];
  return [...byTopic, ...wanting.flatMap(({ expected = [] }) => expected)];
}
