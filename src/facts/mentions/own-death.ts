import type { CasualtyMention } from './casualty-mention.ts';
import { type SentenceReading, tagged } from './read-sentence.ts';

/** "Killed his wife before turning the gun on himself": the killer is one more of the dead that the sentence counts. */
export function withOwnDeath(reading: SentenceReading, found: readonly CasualtyMention[]): CasualtyMention[] {
  const own = tagged(reading, 'own-death')[0] ?? listed(reading);
  if (own === undefined) return [...found];
  const victims = found.find(({ kind, from }) => kind === 'killed' && from < own.from);
  if (victims === undefined) return reading.tags.has('own-death') ? found.concat(alone(own)) : [...found];
  return found.map((one) =>
    one === victims ? { ...one, n: one.n + 1, to: Math.max(one.to, own.to), rule: 'casualties/own-death' } : one,
  );
}

/** "Neighbor kills woman, her son, self": headlines list the killer last. */
function listed({ sentence, words }: SentenceReading): { readonly from: number; readonly to: number } | undefined {
  if (!sentence.isTitle) return undefined;
  const at = words.findIndex((word, i) => /^(?:himself|herself|self)$/u.test(word) && words[i - 1] === ',');
  return at < 0 ? undefined : { from: at, to: at + 1 };
}

function alone({ from, to }: { readonly from: number; readonly to: number }): CasualtyMention {
  const base = { kind: 'killed', n: 1, bound: 'exact', people: 'known', others: false } as const;
  return { ...base, from, to, rule: 'casualties/own-death' };
}
