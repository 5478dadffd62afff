import type { Condition } from '../config/schema.ts';
import type { Mention } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';

const CLASS = 'class:';

/** Whether a mention is what a condition asks for: a weapon's id, `class:…` or `any`, an actor's id or `any`, a term. */
export function satisfies(mention: Mention, condition: Condition, lexicon: Lexicon): boolean {
  if ('term' in condition) return mention.kind === 'term' && hasAny(mention.ids, condition.term);
  if ('actor' in condition) {
    return mention.kind === 'actor' && (condition.actor.includes('any') || hasAny(mention.ids, condition.actor));
  }
  if (mention.kind !== 'weapon') return false;
  return condition.weapon.some((asked) => {
    if (asked === 'any') return true;
    if (!asked.startsWith(CLASS)) return mention.ids.includes(asked);
    const wanted = asked.slice(CLASS.length);
    return mention.ids.some((id) => lexicon.weapons.get(id)?.class === wanted);
  });
}

function hasAny(ids: readonly string[], asked: readonly string[]): boolean {
  return ids.some((id) => asked.includes(id));
}
