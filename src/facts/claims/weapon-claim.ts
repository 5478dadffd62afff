import type { Stance } from '../../domain/facts.ts';
import { chooseThings } from './choose-things.ts';
import type { ClaimContext } from './claim-context.ts';
import { isSeized, kindOf } from './claim-kind.ts';
import { findCargoPair, findSupplyPair, type SupplyPair } from './find-supply.ts';
import { actorOf, findUser } from './find-user.ts';
import type { Fields, PartInput, ProposalState } from './proposal.ts';
import { type CueStance, partStance } from './read-stance.ts';
import { segmentAt, segmentsOf } from './segments.ts';
import { hasTag, type Part } from './statements.ts';
import type { Thing } from './weapon-things.ts';

/** The claims about the weapons that one part of a statement names. */
export function weaponClaims(context: ClaimContext, input: PartInput): Fields[] {
  const things = chooseThings(context, input.part, input.firm);
  const origins = new Set(things.flatMap(({ origin }) => (origin === null ? [] : [origin.actor])));
  const user = findUser(context, input.part, origins, input.state.shooter);
  return things.flatMap((thing) => (isOthersDenial(input, thing) ? [] : (toFields(context, input, thing, user) ?? [])));
}

/** "Kyiv said that Moscow denied using it": who reports a denial claims nothing. */
function isOthersDenial({ part, firm }: PartInput, thing: Thing): boolean {
  return (
    firm !== 'denies' &&
    part.reading
      .hits('deny')
      .some(({ from, to }) => from >= part.from && to <= thing.from && thing.from - to < DENIAL_REACH)
  );
}

/** Words between "denied" and the weapon that it is about. */
const DENIAL_REACH = 10;

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
      ? state.answerable.findLast(
          ({ weapon, stance: was }) =>
            was !== 'denies' &&
            weapon !== null &&
            weapon.some((id) => thing.ids.includes(id) || thing.ids.some((word) => context.covers(word, id))),
        )
      : undefined;
  const seized = isSeized(part, thing) ? findCargoPair(context, part) : undefined;
  const kind = answered?.kind ?? (seized === undefined ? kindOf(context, part, { own, thing, state }) : 'supply');
  const stance = stanceOf(context, part, thing, firm);
  const told =
    seized ?? (kind === 'supply' ? findSupplyPair(context, { reading, from: own.from, to: own.to }) : undefined);
  const pair = told !== undefined && stance === 'denies' ? turned(context, told, speakerActor) : told;
  const blamed = firm === 'accuses' ? actorOf(context, part) : null;
  const self = firm !== 'accuses' && isSelf(part, own, thing) ? speakerActor : null;
  const other =
    state.shooter === speakerActor && stance !== 'denies' && hasTag(statement.cue, 'accuse') ? null : state.shooter;
  // "Moscow denied using North Korean missiles": who denies it is who is said to have done it.
  const accused = speakerActor ?? state.shooter;
  const denier = firm === 'denies' && thing.origin?.actor !== accused ? accused : null;
  const user = kind === 'supply' ? (pair?.receiver ?? state.receiver) : (found ?? blamed ?? self ?? other ?? denier);
  const downed = isDowned(part, thing) && state.shooter === null;
  const adjective =
    thing.origin !== null &&
    !(downed && !thing.origin.made) &&
    (thing.origin.made ||
      (kind === 'supply' && thing.origin.actor !== user) ||
      (thing.origin.actor !== (user ?? state.shooter) && isForeign(thing.origin.actor, found ?? denier, state)))
      ? thing.origin.actor
      : null;
  const usedBy = kind === 'use' && thing.origin !== null && adjective === null ? thing.origin.actor : user;
  const supplied =
    kind === 'supply'
      ? (pair?.supplier ??
        adjective ??
        (speakerActor !== null && stance === 'denies' && speakerActor !== user
          ? speakerActor
          : state.supplier === speakerActor && seized !== undefined
            ? null
            : state.supplier))
      : adjective;
  const origin =
    answered?.origin ??
    supplied ??
    (kind === 'use' ? inherited(context, thing, state, { user: usedBy, stance }) : null);
  const weak =
    thing.generic &&
    origin === null &&
    kind === 'use' &&
    stance === 'asserts' &&
    firm !== 'accuses' &&
    !(self !== null && isGroup(context, speakerActor));
  const superseded =
    reading
      .hits('superseded')
      .some((hit) =>
        hit.from < thing.from ? thing.from - hit.from < 16 : hit.to - hit.from > 1 && hit.from - thing.to < 4,
      ) ||
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
    aside: thing.pointed || hasTag(part, 'back-then') || hasTag(statement.cue, 'back-then'),
  };
}

/** "shot down 64 Ukrainian drones": where nobody else is said to fire, whose they are called sent them. */
function isDowned({ reading }: Part, { from }: Thing): boolean {
  return reading.hits('downs').some((hit) => hit.to <= from && from - hit.to <= DOWNED_REACH);
}

/** Words between "shot down" and the weapon: a number, whose. */
const DOWNED_REACH = 4;

function stanceOf({ doc }: ClaimContext, part: Part, thing: Thing, firm: CueStance): Stance {
  const inside = partStance(part, thing, doc.lang);
  if (firm === 'denies') return inside === 'denies' ? 'denies' : 'denies';
  if (firm === 'cannot-confirm') return 'cannot-confirm';
  if (inside !== 'asserts') return inside;
  return firm === 'suspects' ? 'suspects' : 'asserts';
}

/** Whether the adjective of a country tells the origin: of one that did not fire. */
function isForeign(actor: string, found: string | null, { suppliers, sides }: ProposalState): boolean {
  return (found !== null && found !== actor) || suppliers.has(actor) || !sides.has(actor);
}

/** «У Тегерані кажуть, що дронів Росії не передавали»: in free word order the one actor named is whom the denier did not supply. */
function turned({ doc }: ClaimContext, pair: SupplyPair, denier: string | null): SupplyPair {
  const isTurned =
    (doc.lang === 'uk' || doc.lang === 'ru') &&
    denier !== null &&
    pair.receiver === null &&
    pair.supplier !== null &&
    pair.supplier !== denier;
  return isTurned ? { supplier: denier, receiver: pair.supplier } : pair;
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

/** "that it had fired", "its forces"; a pronoun further on takes up something else. */
function isSelf({ reading, from: from0 }: Part, own: { from: number }, { from }: Thing): boolean {
  return (
    reading.hits('self').some((hit) => hit.from >= own.from - 1 && hit.from < from) ||
    (own.from === from0 &&
      reading.words
        .slice(own.from, own.from + 3)
        .some((_, i) => reading.endAt(own.from + i, 'speaker-pronoun') !== undefined))
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
