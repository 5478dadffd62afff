import type { Lexicon } from '../keywords/lexicon.ts';

/** The class of aircraft and helicopters in `keywords.yaml`. */
const CARRIER = 'aircraft';

/** Whether all ids name what carries weapons. Such are weapons of an event only where they are shot down, and none in claims. */
export function isCarrier({ weapons }: Pick<Lexicon, 'weapons'>, ids: readonly string[]): boolean {
  return ids.every((id) => weapons.get(id)?.class === CARRIER);
}
