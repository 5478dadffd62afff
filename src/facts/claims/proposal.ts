import type { Stance } from '../../domain/facts.ts';
import type { Speaker } from './speaker.ts';
import type { CueStance } from './read-stance.ts';
import type { Part, Statement } from './statements.ts';

/** A claim before names are completed and repetitions dropped. */
export type Proposal = {
  readonly speaker: Speaker;
  /** The actor that the source's own words name. */
  readonly speakerActor: string | null;
  /** The source's own words, in small letters. */
  readonly source: string;
  readonly stance: Stance;
  readonly kind: 'use' | 'supply';
  readonly weapon: readonly string[] | null;
  readonly origin: string | null;
  readonly user: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** A general word without an origin: counts only where somebody disputes it. */
  readonly weak: boolean;
  /** Takes up a weapon spoken of before, or tells of another time: no word on how sure the source is. */
  readonly aside?: boolean;
  /** A first version that the same source gave up later. */
  readonly superseded: boolean;
};

export type ProposalState = {
  readonly shooter: string | null;
  /** The claims read so far, the newest last. */
  readonly before: readonly Proposal[];
  /** Those of others: nobody denies or doubts what they say themselves. */
  readonly answerable: readonly Proposal[];
  /** The country that supplies, by the text as a whole, and who receives. */
  readonly supplier: string | null;
  readonly receiver: string | null;
  /** Whoever makes or supplies weapons for others by this text. */
  readonly suppliers: ReadonlySet<string>;
  /** The two actors that the text names most: an adjective of theirs says who fires, unless they supply. */
  readonly sides: ReadonlySet<string>;
};

/** What the rules of a statement fill in. */
export type Fields = Omit<Proposal, 'speaker' | 'speakerActor' | 'source' | 'start' | 'end'>;

/** What the rules look at: one part of a statement, and what is known by then. */
export type PartInput = {
  readonly part: Part;
  readonly statement: Statement;
  readonly firm: CueStance;
  readonly speakerActor: string | null;
  readonly state: ProposalState;
};
