import type { ActorConfig, TopicConfig, TopicRule, WeaponConfig } from '../config/schema.ts';
import type { Mention } from '../domain/mention.ts';
import type { Automaton } from './automaton.ts';

/** What one alias or term of the config stands for. */
export type Keyword = {
  readonly kind: Mention['kind'];
  /** Weapon or actor id; the term itself, as written, for a term. */
  readonly id: string;
  /** As written in the config, without a mark of `readAliasMark`. */
  readonly alias: string;
  /** The alias's runs of letters, digits and Hangul. */
  readonly units: readonly string[];
  /** Its capitals must be capitals in the text. */
  readonly caseSensitive: boolean;
  /** An opening quotation mark must stand before it. */
  readonly quoted: boolean;
  /** Two letters before digits ("AT-4"): parted by a space, their capitals must stand ("at 4" is none). */
  readonly caseIfSpaced: boolean;
  /** Letters of another alphabet that look the same (Х and X). `designation`: see `verify-keyword.ts`. */
  readonly lookalike: 'no' | 'letter' | 'designation';
};

/**
 * `keywords.yaml` compiled once: all aliases of weapons and actors and all terms of the topics in one automaton.
 * Find what stands in a text with `findMentions(title, text, lexicon)`.
 */
export type Lexicon = {
  readonly weapons: ReadonlyMap<string, WeaponConfig>;
  readonly actors: ReadonlyMap<string, ActorConfig>;
  readonly topics: ReadonlyMap<string, TopicConfig>;
  /** What may add to an open story without matching a topic; null where the config has no `follow_ups`. */
  readonly followUps: TopicRule | null;
  readonly automaton: Automaton;
  /** The values of the automaton are positions in this list. */
  readonly keywords: readonly Keyword[];
};
