import type { Condition } from '../config/schema.ts';
import type { Mention } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';

/** The keywords that meet a condition: ids of weapons or actors, or terms. */
export type Asked = { readonly kind: Mention['kind']; readonly ids: ReadonlySet<string> };

const CLASS = 'class:';

/** What a condition asks for: a weapon's id, `class:…` or `any`, an actor's id or `any`, a term. */
export function askedKeywords(condition: Condition, lexicon: Lexicon): Asked {
  if ('term' in condition) return { kind: 'term', ids: new Set(condition.term) };
  if ('actor' in condition) {
    return { kind: 'actor', ids: new Set(condition.actor.includes('any') ? lexicon.actors.keys() : condition.actor) };
  }
  return { kind: 'weapon', ids: new Set(condition.weapon.flatMap((asked) => weaponsOf(asked, lexicon))) };
}

function weaponsOf(asked: string, { weapons }: Lexicon): string[] {
  if (asked === 'any') return [...weapons.keys()];
  if (!asked.startsWith(CLASS)) return [asked];
  const wanted = asked.slice(CLASS.length);
  return [...weapons].flatMap(([id, weapon]) => (weapon.class === wanted ? [id] : []));
}

export function meets({ kind, ids }: Mention, asked: Asked): boolean {
  return kind === asked.kind && ids.some((id) => asked.ids.has(id));
}
