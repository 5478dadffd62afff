import type { ActorConfig, TopicConfig, WeaponConfig } from '../config/schema.ts';

/**
 * `keywords.yaml` compiled once: all aliases of weapons and actors and all terms of the topics in one automaton.
 * Find what stands in a text with `findMentions(text, lexicon, lang)`.
 */
export type Lexicon = {
  readonly weapons: ReadonlyMap<string, WeaponConfig>;
  readonly actors: ReadonlyMap<string, ActorConfig>;
  readonly topics: ReadonlyMap<string, TopicConfig>;
  /** The compiled automaton; only `find-mentions.ts` looks inside. */
  readonly automaton: unknown;
};
