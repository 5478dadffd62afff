import { type ClaimContext, tokenAt } from './claim-context.ts';
import type { Part } from './statements.ts';
import { offsetsOf } from './statements.ts';

/** Who supplied whom, as far as the words say. */
export type SupplyPair = { readonly supplier: string | null; readonly receiver: string | null };

const TO = /^(?:to|for|against|до|для|на|в|у)$/u;
const FROM = /^(?:from|by|of|від|из|із|от|з)$/u;

/** Between an owner and the noun of supply: "Iran's weapons shipments". */
const OWN = 5;

/** Reads supplier and receiver of a part: the actor before the verb and the one behind it, "from X", "to Y". */
export function findSupplyPair(context: ClaimContext, part: Part): SupplyPair {
  const { reading } = part;
  const { start, end } = offsetsOf(part);
  const verb =
    reading.hits('supply').find((hit) => hit.from >= part.from && hit.from < part.to) ??
    reading.hits('deal').find((hit) => hit.from >= part.from && hit.from < part.to);
  const received = reading.hits('receive').find((hit) => hit.from >= part.from && hit.from < part.to);
  let supplier: string | null = null;
  let receiver: string | null = null;
  // "weapons provided by Pyongyang": nobody before the verb supplies then, and only "to X" receives.
  const agent = verb === undefined ? null : agentOf(context, reading, verb.to);
  for (const mention of context.mentionsIn('actor', start, end)) {
    const id = mention.ids[0];
    if (id === undefined || mention.ids.length > 1) continue;
    const at = reading.tokens.findIndex((token) => token.end > mention.start);
    const before = reading.words[at - 1] ?? '';
    const korean = reading.tokens[at]?.text.slice(mention.end - (reading.tokens[at]?.start ?? 0)) ?? '';
    if (context.doc.lang === 'ko') {
      if (/^(?:에서|에게서|으로부터|로부터)/u.test(korean)) supplier = id;
      else if (/^(?:에|에게|로)/u.test(korean)) receiver ??= id;
      else if (received !== undefined && /^(?:이|가|은|는)/u.test(korean)) receiver ??= id;
      else if (/^(?:이|가|은|는|의|산|제)/u.test(korean) && (verb === undefined || at < verb.from)) supplier = id;
      continue;
    }
    // "South Korea's spy agency said that …": whose agency it is says nothing of who supplies; "Iran's shipments" does.
    if (verb !== undefined && verb.from - at > OWN && isPossessive(context.doc.text, mention.end)) continue;
    if (FROM.test(before)) supplier ??= id;
    else if (TO.test(before)) receiver ??= id;
    else if (
      received !== undefined &&
      at < received.from &&
      !(verb !== undefined && at < verb.from && verb.from < received.from)
    )
      receiver ??= id;
    else if (verb !== undefined && at < verb.from) supplier = agent ?? id;
    else if (verb !== undefined && agent === null && id !== supplier) receiver ??= id;
  }
  supplier = agent ?? supplier;
  return { supplier, receiver: receiver === supplier ? null : receiver };
}

/** Who stands behind "by" right after a verb. */
export function agentOf(context: ClaimContext, reading: Part['reading'], at: number): string | null {
  const by = reading.endAt(at, 'by');
  return by === undefined ? null : actorBehind(context, reading, by);
}

/** Of weapons caught on their way: "from Iran" or whose they are called, and whom they were bound for. Who stops them is neither. */
export function findCargoPair(context: ClaimContext, part: Part): SupplyPair {
  if (context.doc.lang === 'ko') return findSupplyPair(context, part);
  const { reading } = part;
  let supplier: string | null = null;
  let receiver: string | null = null;
  for (const bound of reading.hits('bound')) {
    if (bound.from < part.from || bound.from >= part.to) continue;
    receiver ??= actorBehind(context, reading, bound.to);
  }
  const { start, end } = offsetsOf(part);
  for (const { ids, start: at } of context.mentionsIn('actor', start, end)) {
    const id = ids[0];
    if (id === undefined || ids.length > 1) continue;
    const before = reading.words[tokenAt(reading, at) - 1] ?? '';
    if (FROM.test(before) && before !== 'by' && before !== 'of') supplier ??= id;
  }
  return { supplier, receiver: receiver === supplier ? null : receiver };
}

/** Words between "bound for" and whom: "the", "areas held by". */
const BOUND_REACH = 6;

function actorBehind(context: ClaimContext, reading: Part['reading'], at: number): string | null {
  const first = reading.tokens[at];
  const last = reading.tokens[Math.min(at + BOUND_REACH, reading.tokens.length) - 1];
  if (first === undefined || last === undefined || last.end < first.start) return null;
  return context.mentionsIn('actor', first.start, last.end).find(({ ids }) => ids.length === 1)?.ids[0] ?? null;
}

function isPossessive(text: string, end: number): boolean {
  return /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3));
}
