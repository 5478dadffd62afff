import type { Labels, NounForms } from './labels/labels.ts';
import { inlineText } from './telegram-html.ts';
import { type ActorNames, isKindOf, weaponClass, weaponEntry, type WeaponNames } from '../ledger/weapon-kind.ts';

/** What every part of a post needs to put names and words: the words of one language and the names of the config. */
export type PostStyle = {
  readonly labels: Labels;
  readonly weapons: WeaponNames;
  readonly actors: ActorNames;
  /** Whether the story is about who supplied whom, and not about a strike. */
  readonly supply: boolean;
  /** Whose word on the story is awaited. */
  readonly expected?: readonly string[];
};

/** Longest name of a weapon, actor, place, claimant or outlet. Real ones are shorter; a feed's nonsense is cut here. */
export const NAME_UNITS = 80;

/** The weapon's name as HTML: the language's own, else the config's; for a generic id the word of the language. */
export function weaponName(id: string, { labels, weapons }: PostStyle): string {
  const kind = genericNoun(id, labels);
  const own = Object.hasOwn(labels.models, id) ? labels.models[id] : undefined;
  return inlineText(kind?.one ?? kind?.other ?? own ?? weaponEntry(id, weapons)?.name ?? id, NAME_UNITS);
}

/** A place's name as HTML. */
export function placeName(name: string, { labels }: PostStyle): string {
  return inlineText((Object.hasOwn(labels.places, name) ? labels.places[name] : undefined) ?? name, NAME_UNITS);
}

/** Several ids are alternatives that the source does not tell apart: `Iskander-M or KN-23`. A general word beside its model goes. */
export function weaponNames(ids: readonly string[], style: PostStyle): string {
  return ids
    .filter((word) => !ids.some((id) => isKindOf(id, word, style.weapons)))
    .slice(0, MAX_ALTERNATIVES)
    .map((id) => weaponName(id, style))
    .join(` ${style.labels.or} `);
}

const MAX_ALTERNATIVES = 3;

/** The noun forms of an id that the language has a word for, such as `drone` or `artillery-shell`; undefined for a model. */
export function genericNoun(id: string, labels: Labels): NounForms | undefined {
  return Object.hasOwn(labels.kinds, id) ? labels.kinds[id] : undefined;
}

/** The noun of an id of which one can say "3"; undefined for a model, and for a mass such as artillery. */
export function countableNoun(id: string, labels: Labels): NounForms | undefined {
  const noun = genericNoun(id, labels);
  return noun?.one === undefined ? undefined : noun;
}

/** `ballistic missile`; null where the id says it itself. */
export function className(id: string, { labels, weapons }: PostStyle): string | null {
  const kind = weaponClass(id, weapons);
  if (kind === id || genericNoun(id, labels) !== undefined) return null;
  const noun = Object.hasOwn(labels.kinds, kind) ? labels.kinds[kind] : undefined;
  return inlineText(noun?.one ?? noun?.other ?? kind.replaceAll('-', ' '), NAME_UNITS);
}

/** The actor's name as HTML. */
export function actorName(id: string, { labels, actors }: PostStyle): string {
  const own = Object.hasOwn(labels.actors, id) ? labels.actors[id] : undefined;
  const configured = Object.hasOwn(actors, id) ? actors[id]?.name : undefined;
  return inlineText(own ?? configured ?? id, NAME_UNITS);
}
