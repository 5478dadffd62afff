import { keywordsFileSchema } from '../../../src/config/schema.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';
import { findMentions } from '../../../src/keywords/find-mentions.ts';
import type { Lexicon } from '../../../src/keywords/lexicon.ts';

/** A lexicon of weapons, each with its id as a name that no text has, and the aliases given. */
export function lexiconOf(aliases: Readonly<Record<string, readonly string[]>>): Lexicon {
  const weapons = Object.entries(aliases).map(([id, list]) => [
    id,
    { name: `zz${id}zz`, class: 'missile', aliases: list },
  ]);
  return compileLexicon(keywordsFileSchema.parse({ weapons: Object.fromEntries(weapons) }));
}

/** The stretches of `text` in which an alias stands. */
export function findAlias(alias: string, text: string): string[] {
  return findMentions('', text, lexiconOf({ x: [alias] })).map(({ start, end }) => text.slice(start, end));
}
