import type { Stance } from '../../domain/facts.ts';
import type { ClaimContext } from './claim-context.ts';
import { findSupplyPair } from './find-supply.ts';
import { actorOf, findUser } from './find-user.ts';
import type { Speaker } from './name-source.ts';
import { callsFalse, type CueStance, cueStance, negatesVerb, partStance } from './read-stance.ts';
import { segmentAt, segmentsOf } from './segments.ts';
import { hasTag, offsetsOf, type Part, type Statement } from './statements.ts';
import { findThings, type Thing } from './weapon-things.ts';

/** A claim before names are completed and repetitions dropped. */
export type Proposal = {
  readonly speaker: Speaker;
  /** The actor that the source's own words name. */
  readonly speakerActor: string | null;
  readonly stance: Stance;
  readonly kind: 'use' | 'supply';
  readonly weapon: readonly string[] | null;
  readonly origin: string | null;
  readonly user: string | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** A general word without an origin: counts only where somebody disputes it. */
  readonly weak: boolean;
  /** A first version that the same source gave up later. */
  readonly superseded: boolean;
};

export type ProposalState = {
  readonly shooter: string | null;
  /** The claims read so far, the newest last. */
  readonly before: readonly Proposal[];
  /** The country that supplies, by the text as a whole, and who receives. */
  readonly supplier: string | null;
  readonly receiver: string | null;
  /** Whoever makes or supplies weapons for others by this text. */
  readonly suppliers: ReadonlySet<string>;
  /** The two actors that the text names most: an adjective of theirs says who fires, unless they supply. */
  readonly sides: ReadonlySet<string>;
};

/** The claims of one statement, in the order of its weapons. */
export function proposeClaims(
  context: ClaimContext,
  statement: Statement,
  speaker: Speaker,
  state: ProposalState,
): Proposal[] {
  const cue =
    statement.kind === 'list' ||
    statement.kind === 'according' ||
    statement.kind === 'colon' ||
    statement.kind === 'citing'
      ? 'asserts'
      : cueStance(statement);
  if (cue === 'none') return [];
  const falsehood = callsFalse(statement);
  const firm: CueStance = falsehood ? 'denies' : cue;
  const speakerActor = actorOf(context, statement.source);
  const base = { speaker, speakerActor, ...spanOf(context, statement) };
  const out = statement.parts.flatMap((part) =>
    fromPart(context, { part, statement, firm, speakerActor, state }).map((claim) => ({ ...base, ...claim })),
  );
  if (out.length > 0) return out;
  const supply = withoutWeapon(context, statement, firm, state, speakerActor);
  if (supply !== undefined) return [{ ...base, ...supply }];
  const answer = bareAnswer(context, statement, firm, state, speakerActor);
  return answer === undefined ? [] : [{ ...base, ...answer }];
}

type Fields = Omit<Proposal, 'speaker' | 'speakerActor' | 'start' | 'end'>;
type PartInput = {
  readonly part: Part;
  readonly statement: Statement;
  readonly firm: CueStance;
  readonly speakerActor: string | null;
  readonly state: ProposalState;
};

function fromPart(context: ClaimContext, input: PartInput): Fields[] {
  const { part } = input;
  const things = withoutRepeated(context, shareOrigin(findThings(context, part))).filter((thing) =>
    isUsed(thing, input.firm),
  );
  const positive = things.filter((thing) => !isSetAside(thing));
  const origins = new Set(things.flatMap(({ origin }) => (origin === null ? [] : [origin.actor])));
  const enemy = input.state.shooter;
  const user = findUser(context, part, origins, enemy);
  return (positive.length > 0 ? positive : things)
    .map((thing) => toFields(context, input, thing, user))
    .filter((one) => one !== undefined);
}

/** "a Shahed-131, a Shahed-136 and a Mohajer-6 … had been made in Iran": one origin for the list. */
function shareOrigin(things: readonly Thing[]): Thing[] {
  const out = [...things];
  for (let i = out.length - 2; i >= 0; i--) {
    const one = out[i];
    const next = out[i + 1];
    if (
      one === undefined ||
      next === undefined ||
      one.origin !== null ||
      next.origin?.made !== true ||
      next.originBefore
    )
      continue;
    const between = one.part.reading.words.slice(one.to, next.from);
    if (between.length <= 5 && between.every((word) => /^(?:,|and|an?|the|та|і|й|и|both|\d+)$/u.test(word)))
      out[i] = { ...one, origin: next.origin };
  }
  return out;
}

/** "a ballistic missile made in X, either a KN-23 or a KN-24": the models are the missile. */
function withoutRepeated(context: ClaimContext, things: readonly Thing[]): Thing[] {
  return things.flatMap((thing, i) => {
    if (!thing.generic) {
      const general = things
        .slice(0, i)
        .findLast(
          (other) =>
            other.generic &&
            other.origin?.made === true &&
            thing.ids.some((id) => other.ids.some((word) => context.covers(word, id))),
        );
      return [
        general !== undefined && thing.origin === null && thing.from - general.to < 12
          ? { ...thing, origin: general.origin }
          : thing,
      ];
    }
    const repeated = things.some(
      (other) =>
        !other.generic &&
        Math.abs(other.from - thing.from) < 22 &&
        other.ids.some((id) => thing.ids.some((word) => context.covers(word, id))),
    );
    return repeated ? [] : [thing];
  });
}

/** Neither compared with, nor a launcher, nor still to come. */
function isUsed({ part, from, to }: Thing, firm: CueStance): boolean {
  const { reading } = part;
  for (let i = from - 1; i >= Math.max(part.from, from - 5); i--) {
    const end = reading.endAt(i, 'compare');
    if (end !== undefined && end <= from && from - end <= 2) return false;
  }
  if (
    reading.endAt(to, 'not-weapon') !== undefined ||
    reading.words.slice(from, to).some((_, i) => reading.endAt(from + i, 'not-weapon') !== undefined)
  )
    return false;
  if (firm === 'denies') return true;
  const own = segmentAt(segmentsOf(part), from);
  return own === undefined || !reading.hits('unreal').some((hit) => hit.from >= own.from && hit.from < from);
}

/** "not an Iskander". */
function isSetAside({ part, from }: Thing): boolean {
  return part.reading.words
    .slice(Math.max(part.from, from - 4), from)
    .some(
      (word, i, all) =>
        /^(?:not|не)$/u.test(word) &&
        !all.slice(i).some((other) => /^(?:only|just|лише|только)$/u.test(other)) &&
        all.length - i <= 3,
    );
}

function toFields(
  context: ClaimContext,
  { part, statement, firm, speakerActor, state }: PartInput,
  thing: Thing,
  found: string | null,
): Fields | undefined {
  const { reading } = part;
  const own = segmentAt(segmentsOf(part), thing.from) ?? part;
  const answered =
    firm === 'denies' && !hasTag(part, 'use', 'supply', 'receive')
      ? state.before.findLast(
          ({ weapon, stance: was }) =>
            was !== 'denies' &&
            weapon !== null &&
            weapon.some((id) => thing.ids.includes(id) || thing.ids.some((word) => context.covers(word, id))),
        )
      : undefined;
  const kind = answered?.kind ?? kindOf(part, own, thing);
  const pair = kind === 'supply' ? findSupplyPair(context, { reading, from: own.from, to: own.to }) : undefined;
  const stance = stanceOf(context, part, thing, firm);
  const blamed = firm === 'accuses' ? actorOf(context, part) : null;
  const self = isSelf(part, own, thing) ? speakerActor : null;
  const other =
    state.shooter === speakerActor && stance !== 'denies' && hasTag(statement.cue, 'accuse') ? null : state.shooter;
  const user = kind === 'supply' ? (pair?.receiver ?? state.receiver) : (found ?? blamed ?? self ?? other);
  const adjective =
    thing.origin !== null &&
    (thing.origin.made ||
      (thing.origin.actor !== (user ?? state.shooter) && isForeign(thing.origin.actor, found, state)))
      ? thing.origin.actor
      : null;
  const usedBy = thing.origin !== null && adjective === null ? thing.origin.actor : user;
  const supplied =
    kind === 'supply'
      ? (pair?.supplier ?? adjective ?? (speakerActor !== null && firm === 'denies' ? speakerActor : state.supplier))
      : adjective;
  const origin =
    answered?.origin ??
    supplied ??
    (kind === 'use' ? inherited(context, thing, state, { user: usedBy, stance }) : null);
  const weak =
    thing.generic &&
    origin === null &&
    kind === 'use' &&
    stance !== 'denies' &&
    stance !== 'cannot-confirm' &&
    firm !== 'accuses' &&
    !(self !== null && isGroup(context, speakerActor));
  const superseded =
    reading.hits('superseded').some((hit) => hit.from < thing.from && thing.from - hit.from < 16) ||
    statement.cue.reading
      .hits('superseded')
      .some((hit) => hit.from >= statement.cue.from - 2 && hit.from < statement.cue.to + 2);
  return {
    stance,
    kind,
    weapon: answered?.weapon ?? pointedAt(context, thing, state) ?? thing.ids,
    origin,
    user: usedBy === origin && kind === 'use' && !(self !== null) ? (found ?? null) : usedBy,
    rule: `claims/${statement.kind}-${kind}`,
    weak,
    superseded,
  };
}

function stanceOf({ doc }: ClaimContext, part: Part, thing: Thing, firm: CueStance): Stance {
  const inside = partStance(part, thing, doc.lang);
  if (firm === 'denies') return inside === 'denies' ? 'denies' : 'denies';
  if (firm === 'cannot-confirm') return 'cannot-confirm';
  if (inside !== 'asserts') return inside;
  return firm === 'suspects' ? 'suspects' : 'asserts';
}

/** Supply where the verb of supply stands nearer before the weapon than one of use. */
function kindOf(part: Part, own: { from: number; to: number }, thing: Thing): 'use' | 'supply' {
  const { reading } = part;
  const { from, to } = thing;
  const inside = (tag: 'use' | 'supply' | 'receive'): readonly number[] =>
    reading
      .hits(tag)
      .filter((hit) => hit.from >= own.from && hit.from < own.to && !(hit.from >= from && hit.from < to))
      .map((hit) => hit.from);
  const supply = [...inside('supply').filter((at) => !isSentAt(reading, at, to)), ...inside('receive')];
  if (supply.length === 0) {
    const narrower = own.from > part.from || own.to < part.to;
    return narrower && inside('use').length === 0 ? kindOf(part, part, thing) : 'use';
  }
  const use = inside('use').filter((at) => !supply.includes(at));
  const distance = (list: readonly number[]): number =>
    Math.min(...list.map((at) => (at < from ? from - at : (at - from) * 1.5 + 6)), Number.POSITIVE_INFINITY);
  return distance(supply) <= distance(use) ? 'supply' : 'use';
}

/** Whether the adjective of a country tells the origin: of one that did not fire. */
function isForeign(actor: string, found: string | null, { suppliers, sides }: ProposalState): boolean {
  return (found !== null && found !== actor) || suppliers.has(actor) || !sides.has(actor);
}

/** "had sent several drones at the airbase": fired. */
function isSentAt({ words }: Part['reading'], at: number, to: number): boolean {
  return (
    /^(?:sent|send|sending)$/u.test(words[at] ?? '') &&
    (/^(?:at|against|into|towards?|over)$/u.test(words[to] ?? '') ||
      /^(?:at|against|into|over)$/u.test(words[at + 1] ?? ''))
  );
}

/** "any such missile": the model named before. */
function pointedAt(context: ClaimContext, thing: Thing, { before }: ProposalState): readonly string[] | null {
  if (!thing.generic || !thing.pointed) return null;
  const told = before.findLast(
    ({ weapon }) =>
      weapon !== null && weapon.some((id) => thing.ids.some((word) => word === id || context.covers(word, id))),
  );
  return told?.weapon ?? null;
}

function isSelf({ reading }: Part, own: { from: number }, { from }: Thing): boolean {
  return (
    reading.hits('self').some((hit) => hit.from >= own.from - 1 && hit.from < from) ||
    reading.words.slice(own.from, own.from + 3).some((word) => /^(?:it|they|we|він|вони|ми|он|они|мы)$/u.test(word))
  );
}

function isGroup({ lexicon }: ClaimContext, actor: string | null): boolean {
  return actor !== null && lexicon.actors.get(actor)?.kind !== 'country';
}

/** "the missile" of which an origin was told before; or the maker of a model that the text calls foreign elsewhere. */
function inherited(
  context: ClaimContext,
  thing: Thing,
  { before }: ProposalState,
  { user, stance }: { user: string | null; stance: Stance },
): string | null {
  const id = thing.ids[0] ?? '';
  const maker = context.lexicon.weapons.get(id)?.maker;
  const told = before.findLast(
    ({ origin, weapon }) =>
      origin !== null &&
      weapon !== null &&
      weapon.some((one) => thing.ids.includes(one) || context.covers(one, id) || context.covers(id, one)),
  );
  if (told === undefined) return null;
  if (thing.generic)
    return thing.known && (stance === 'denies' || stance === 'cannot-confirm' || thing.pointed) ? told.origin : null;
  return maker !== undefined && maker === told.origin && maker !== user ? maker : null;
}

/** Supply without a named weapon: "deny any arms transfers", "had delivered 1,000 containers of munitions". */
function withoutWeapon(
  context: ClaimContext,
  statement: Statement,
  firm: CueStance,
  state: ProposalState,
  speakerActor: string | null,
): Fields | undefined {
  for (const part of statement.parts) {
    const deal = hasTag(part, 'deal');
    const arms = hasTag(part, 'arms');
    const supply = hasTag(part, 'supply', 'receive');
    if (!supply || isUseOfArms(part)) {
      const use = useOfArms(context, part, { firm, state });
      if (use !== undefined) return use;
    }
    if (!deal && !(supply && arms)) continue;
    const pair = findSupplyPair(context, part);
    const denies = firm === 'denies' || (firm === 'asserts' && neverSupplied(part));
    const supplier = pair.supplier ?? (denies ? deniedSupplier(state, speakerActor) : null);
    if (!denies && (supplier === null || hasTag(part, 'unreal') || (deal && !supply))) continue;
    const hedged = !denies && partStance(part, { from: part.to - 1, to: part.to }, context.doc.lang) === 'suspects';
    const stance = denies
      ? 'denies'
      : firm === 'cannot-confirm' || firm === 'suspects'
        ? firm
        : hedged
          ? 'suspects'
          : 'asserts';
    return {
      stance,
      kind: 'supply',
      weapon: null,
      origin: supplier,
      user: pair.receiver ?? state.receiver,
      rule: 'claims/supply-of-arms',
      weak: false,
      superseded: false,
    };
  }
  return undefined;
}

/** "used chemical weapons": the verb right before the general word. */
function isUseOfArms({ reading, from, to }: Part): boolean {
  return reading
    .hits('arms')
    .some(
      (hit) =>
        hit.from >= from &&
        hit.from < to &&
        reading
          .hits('use')
          .some(
            (use) =>
              use.from < hit.from &&
              use.from >= hit.from - 4 &&
              !reading.words.slice(use.to, hit.from).some((word) => /^[,.;]$/u.test(word)),
          ),
    );
}

/** Use of weapons that the text names by a general word alone. */
function useOfArms(
  context: ClaimContext,
  part: Part,
  { firm, state }: { firm: CueStance; state: ProposalState },
): Fields | undefined {
  if (!isUseOfArms(part) || (hasTag(part, 'unreal') && firm !== 'denies')) return undefined;
  const inside = partStance(part, { from: part.to - 1, to: part.to }, context.doc.lang);
  const stance = firm === 'denies' || firm === 'cannot-confirm' || firm === 'suspects' ? firm : inside;
  return {
    stance,
    kind: 'use',
    weapon: null,
    origin: null,
    user: findUser(context, part, new Set(), state.shooter),
    rule: 'claims/use-of-arms',
    weak: false,
    superseded: false,
  };
}

/** "denied it", "could not confirm the type": what is denied or doubted stands right behind, not in a clause of its own. */
function nearStart({ reading, from, to }: Part): boolean {
  return (
    reading.hits('bare').some((hit) => hit.from >= from && hit.from < Math.min(to, from + 8)) ||
    reading
      .hits('unsure')
      .some(
        (hit) =>
          hit.from >= from &&
          hit.from < from + 6 &&
          reading.hits('bare').some((bare) => bare.from >= hit.to && bare.from < hit.to + 3),
      )
  );
}

/** "has never supplied weapons". */
function neverSupplied({ reading, from, to }: Part): boolean {
  return reading.hits('not').some((hit) => hit.from >= from && hit.from < to && negatesVerb(reading, hit.from));
}

/** "denied it", "could not confirm this", "called it propaganda": takes what was claimed before. */
function bareAnswer(
  context: ClaimContext,
  statement: Statement,
  firm: CueStance,
  state: ProposalState,
  speakerActor: string | null,
): Fields | undefined {
  const { before } = state;
  const unsure =
    firm === 'cannot-confirm' || (firm === 'asserts' && statement.parts.some((part) => hasTag(part, 'unsure')));
  const denial = firm === 'denies' || (firm === 'asserts' && statement.parts.some((part) => hasTag(part, 'deny')));
  if (!unsure && !denial) return undefined;
  const { end } = spanOf(context, statement);
  const last =
    before.findLast(
      (claim) =>
        claim.stance !== 'denies' &&
        end - claim.end < 2_500 &&
        (speakerActor === null || unsure || claim.user === speakerActor || claim.origin === speakerActor),
    ) ?? before.findLast((claim) => claim.stance !== 'denies' && end - claim.end < 800);
  if (last === undefined) return undefined;
  const reports =
    statement.parts.some(
      (part) => (denial && hasTag(part, 'report', 'use')) || nearStart(part) || (part.to - part.from <= 6 && !unsure),
    ) || statement.parts.every(({ reading, from }) => from === statement.cue.from && reading === statement.cue.reading);
  if (!reports) return undefined;
  return {
    stance: denial ? 'denies' : 'cannot-confirm',
    kind: last.kind === 'supply' && denial && deniesUse(statement) ? 'use' : last.kind,
    weapon: last.weapon,
    origin:
      last.kind === 'supply' && denial && !deniesUse(statement) ? deniedSupplier(state, speakerActor) : last.origin,
    user: last.user,
    rule: denial ? 'claims/bare-denial' : 'claims/bare-doubt',
    weak: false,
    superseded: false,
  };
}

/** "denied that Russia used any". */
function deniesUse({ parts }: Statement): boolean {
  return parts.some((part) => hasTag(part, 'use') && !hasTag(part, 'supply', 'deal', 'receive', 'report'));
}

/** Of a denial of supply: who is said to supply, be it the denier or the other side. */
function deniedSupplier({ supplier, receiver, shooter }: ProposalState, denier: string | null): string | null {
  if (denier === null || denier === receiver || (denier === shooter && supplier !== null)) return supplier;
  return denier;
}

/** From the first word of source, cue and content to the last, as far as they stand in one field. */
function spanOf(_context: ClaimContext, { source, cue, parts, kind }: Statement): { start: number; end: number } {
  const all = (kind === 'list' ? parts : [source, cue, ...parts]).map(offsetsOf);
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}
