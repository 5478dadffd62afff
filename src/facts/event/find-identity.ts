import type { Amount } from '../mentions/numbers.ts';
import { type SentenceReading, tagBefore } from '../mentions/read-sentence.ts';
import { PARTITIVE } from './governing-verb.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { WeaponGroup } from './weapon-groups.ts';

/** Between "it was" and the model; names of countries too, which begin with a capital: "a North Korean KN-23". */
const BETWEEN = /^(?:a|an|the|both|likely|presumably|probably|indeed|type|["“«„])$/u;
const REACH = 4;

/** What a sentence says an object is; `amount` where it counts such objects: "two of them were KN-23s". */
export type Identity = { readonly amount: Amount | undefined };

/** "It was a KN-23", "described them as Katyushas", «це був «Іскандер-М»»: a model right after such words. */
export function findIdentity(facts: SentenceFacts, group: WeaponGroup): Identity | undefined {
  const at = group.generic ? undefined : identityStart(facts.reading, group.from);
  return at === undefined ? undefined : { amount: amountBefore(facts, at) };
}

/** Whether another weapon of the sentence is what this one turns out to be. */
export function isIdentified({ reading, weapons }: SentenceFacts, group: WeaponGroup): boolean {
  return weapons.some((model) => {
    const at = model.generic ? undefined : identityStart(reading, model.from);
    return at !== undefined && isSubject(reading, group, at);
  });
}

/** "Missiles were", "two of six missiles that hit the town were": a part may have a clause of its own, without a mark. */
function isSubject({ tokens }: SentenceReading, { to, generic, amount }: WeaponGroup, at: number): boolean {
  if (!generic || to > at) return false;
  return to === at || (amount?.outOf !== undefined && tokens.slice(to, at).every(({ kind }) => kind !== 'mark'));
}

/** Where the words begin that name the model at `from`: "were identified as". */
function identityStart(reading: SentenceReading, from: number): number | undefined {
  let at = from;
  while (
    at > 0 &&
    at > from - REACH &&
    (BETWEEN.test(reading.words[at - 1] ?? '') || /^\p{Lu}\p{Ll}/u.test(reading.tokens[at - 1]?.text ?? '')) &&
    tagBefore(reading, at, 'named-as') === undefined
  )
    at--;
  let hit = tagBefore(reading, at, 'named-as');
  for (let more = hit; more !== undefined; more = tagBefore(reading, more.from, 'named-as')) hit = more;
  return hit?.from;
}

/** "Two were", "two of them were", "two of the missiles were". */
function amountBefore({ reading, amounts, weapons }: SentenceFacts, at: number): Amount | undefined {
  const { words } = reading;
  const counted = weapons.find((group) => isSubject(reading, group, at))?.amount;
  return (
    counted ?? amounts.find(({ to }) => to === at || (to === at - 2 && PARTITIVE.test(`${words[to]} ${words[to + 1]}`)))
  );
}
