import type { ClaimContext } from './claim-context.ts';
import { findSupplyPair } from './find-supply.ts';
import type { ProposalState } from './proposal.ts';
import type { Segment } from './segments.ts';
import { hasTag, type Part } from './statements.ts';
import type { Thing } from './weapon-things.ts';

type Place = { readonly own: Segment; readonly thing: Thing; readonly state: ProposalState };

/** Supply where the verb of supply stands nearer before the weapon than one of use. */
export function kindOf(context: ClaimContext, part: Part, { own, thing, state }: Place): 'use' | 'supply' {
  const { reading } = part;
  const { from, to } = thing;
  const inside = (tag: 'use' | 'supply' | 'receive'): readonly number[] =>
    reading
      .hits(tag)
      .filter((hit) => hit.from >= own.from && hit.from < own.to && !(hit.from >= from && hit.from < to))
      .filter((hit) => reading.endAt(hit.from, 'not-supply') === undefined)
      .map((hit) => hit.from);
  const sent = inside('supply').filter(
    (at) => !isSentAt(reading, at, to) && !isSentByShooter(context, part, { own, at, state }),
  );
  const supply = [...sent, ...inside('receive')].filter((at) => !isAttribute(part, { own, thing, state }, at));
  if (supply.length === 0) {
    const narrower = own.from > part.from || own.to < part.to;
    return narrower && inside('use').length === 0 ? kindOf(context, part, { own: part, thing, state }) : 'use';
  }
  const use = inside('use').filter((at) => !supply.includes(at));
  const distance = (list: readonly number[]): number =>
    Math.min(...list.map((at) => (at < from ? from - at : (at - from) * 1.5 + 6)), Number.POSITIVE_INFINITY);
  return distance(supply) <= distance(use) ? 'supply' : 'use';
}

/** "was an Iranian-made Qiam smuggled into Yemen", «били из HIMARS, поставленных США»: where a model comes from, in a sentence about its use. */
function isAttribute({ reading }: Part, { own, thing: { from, to } }: Place, at: number): boolean {
  const behind = at >= to && at - to <= 2 && !reading.words.slice(to, at).some((word) => BE.test(word));
  if (!behind || reading.endAt(at, 'given') === undefined) return false;
  return (
    reading.hits('use').some((hit) => hit.from >= own.from && hit.from < own.to) ||
    reading.words
      .slice(Math.max(own.from, from - IDENTIFIED_REACH), from)
      .some((word) => BE.test(word) || word === 'as')
  );
}

const BE = /^(?:is|was|are|were|be|been|being)$/u;
/** Words between "was" or "as" and the model: "an Iranian-made". */
const IDENTIFIED_REACH = 5;

/** Words between "seized" and the weapon. */
const SEIZED_REACH = 10;

/** "seized 30 drones", "stopped a dhow and found missiles below deck": weapons caught on their way were supplied, and not used. */
export function isSeized(part: Part, { from }: Thing): boolean {
  const { reading } = part;
  const within = (tag: 'seize' | 'use'): readonly number[] =>
    reading
      .hits(tag)
      .filter((hit) => hit.from >= part.from && hit.from < part.to)
      .map((hit) => hit.from);
  const cargo = hasTag(part, 'cargo');
  if (cargo && hasTag(part, 'seize', 'halt')) return true;
  return within('seize').some(
    (at) => at < from && from - at <= SEIZED_REACH && !within('use').some((use) => use > at && use < from),
  );
}

const SENT = /^(?:sent|send|sends|sending)$/u;

/** "had sent several drones and a missile at the airbase": fired; with "to", delivered. */
function isSentAt(reading: Part['reading'], at: number, to: number): boolean {
  const { words } = reading;
  if (!SENT.test(words[at] ?? '')) return false;
  const aim = words.findIndex((_, i) => i > at && (i >= to || i === at + 1) && reading.endAt(i, 'aim') !== undefined);
  return aim >= 0 && words[aim] !== 'to' && aim - to <= AIM_REACH;
}

/** "Russia sends 86 drones overnight": who fires in this text sends them, and nobody receives them. */
function isSentByShooter(
  context: ClaimContext,
  { reading }: Part,
  { own, at, state }: { own: Segment; at: number; state: ProposalState },
): boolean {
  if (!SENT.test(reading.words[at] ?? '') || state.shooter === null) return false;
  const { supplier, receiver } = findSupplyPair(context, { reading, from: own.from, to: own.to });
  return supplier === state.shooter && receiver === null;
}

/** Between what was sent and where: other weapons of the same salvo. */
const AIM_REACH = 22;
