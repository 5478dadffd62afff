import { normalizeName } from '../../domain/claimant-key.ts';
import type { ClaimContext } from './claim-context.ts';
import type { Proposal } from './proposal.ts';
import { sameSpeaker } from './same-speaker.ts';

/**
 * One entry for each claimant and proposition: repetitions are dropped, a general word gives way to the model that the
 * same source names, a first version to the last, and a general word without an origin goes unless somebody disputes it.
 */
export function mergeClaims(context: ClaimContext, proposals: readonly Proposal[]): Proposal[] {
  const disputed = proposals.filter(({ stance }) => stance === 'denies');
  const kept: Proposal[] = [];
  for (const one of proposals) {
    if (proposals.some((other) => saysInFull(context, one, other) || spellsOut(one, other))) continue;
    if (one.weak && !disputed.some((other) => isOfSameUse(context, other, one))) continue;
    if (
      one.superseded &&
      proposals.some(
        (other) =>
          other !== one && !other.superseded && sameSpeaker(other.speaker, one.speaker) && other.kind === one.kind,
      )
    )
      continue;
    const at = kept.findIndex(
      (other) => sameSpeaker(other.speaker, one.speaker) && sameProposition(context, other, one),
    );
    const twin = kept[at];
    if (twin === undefined) kept.push(one);
    else kept[at] = joined(context, twin, one);
  }
  return kept.filter(
    (one) =>
      !(
        one.weapon === null &&
        one.stance !== 'denies' &&
        kept.some(
          (other) =>
            other !== one &&
            other.weapon !== null &&
            sameSpeaker(other.speaker, one.speaker) &&
            other.kind === one.kind &&
            other.origin === one.origin,
        )
      ),
  );
}

/** So far a denial may stand from the sentence that says what is denied, in UTF-16 units. */
const SAME_BREATH = 400;

/** "called it a lie and said that it had never sent missiles": the denial in full is the one that counts. */
function spellsOut(bare: Proposal, other: Proposal): boolean {
  return (
    bare.rule === 'claims/bare-denial' &&
    other.rule !== bare.rule &&
    other.stance === 'denies' &&
    other.start >= bare.start &&
    other.start - bare.end < SAME_BREATH &&
    sameSpeaker(bare.speaker, other.speaker)
  );
}

/** A denial of the use of this weapon, by whatever word: the type need not be said again. */
function isOfSameUse(context: ClaimContext, denial: Proposal, { weapon }: Proposal): boolean {
  if (denial.kind !== 'use') return false;
  const denied = denial.weapon?.filter(context.isGeneric) ?? [];
  return (
    overlaps(denial.weapon, weapon) || denied.some((word) => weapon?.some((id) => context.covers(word, id)) === true)
  );
}

/** Whether a claim of the title is told in full by one of the text: "…, rights group finds"; "… missile, UN monitors say". */
function saysInFull(context: ClaimContext, title: Proposal, other: Proposal): boolean {
  const { doc } = context;
  if (title.start >= doc.bodyStart || other.start < doc.bodyStart) return false;
  const { name } = title.speaker;
  const ofOffice = !/\p{Lu}/u.test(name) && other.source.includes(name);
  const unnamed = ofOffice || (!/\p{Lu}/u.test(name.slice(1)) && /\s/u.test(name));
  const short = shortens(name, other.speaker.name);
  const ofOneCountry =
    title.speakerActor !== null && title.speakerActor === other.speakerActor && title.stance === other.stance;
  if ((unnamed || short) && sameProposition(context, title, other)) return true;
  return title.kind === other.kind && (title.weapon ?? []).every(context.isGeneric) && (short || ofOneCountry);
}

/** Whether each word of a name stands in the longer one, or is the initials of words there: "UN monitors". */
function shortens(short: string, long: string): boolean {
  const words = normalizeName(long).split(' ');
  const initials = words.map((word) => word[0] ?? '').join('');
  const own = normalizeName(short).split(' ');
  return (
    own.length < words.length &&
    own.every(
      (word) => words.some((long) => long.startsWith(singular(word))) || (word.length > 1 && initials.includes(word)),
    )
  );
}

/** "prosecutors" of the "Prosecutor's Office". */
function singular(word: string): string {
  return word.length > 4 ? word.replace(/s$/u, '') : word;
}

function sameProposition(context: ClaimContext, a: Proposal, b: Proposal): boolean {
  if (a.kind !== b.kind || (a.stance === 'denies') !== (b.stance === 'denies')) return false;
  if (a.origin !== null && b.origin !== null && a.origin !== b.origin) return false;
  if (a.weapon === null || b.weapon === null) return a.weapon === b.weapon;
  if (overlaps(a.weapon, b.weapon)) return true;
  const covered = (x: readonly string[], y: readonly string[]): boolean =>
    x.every((generic) => y.some((id) => context.covers(generic, id)));
  return (
    (covered(a.weapon, b.weapon) && !isOfOther(context, a, b)) ||
    (covered(b.weapon, a.weapon) && !isOfOther(context, b, a))
  );
}

/** A missile of one country is no model of another's. */
function isOfOther({ lexicon }: ClaimContext, general: Proposal, model: Proposal): boolean {
  const makers = (model.weapon ?? []).map((id) => lexicon.weapons.get(id)?.maker);
  return (
    general.origin !== null &&
    model.origin === null &&
    makers.length > 0 &&
    makers.every((maker) => maker !== undefined && maker !== general.origin)
  );
}

function overlaps(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a !== null && b !== null && a.some((id) => b.includes(id));
}

/** The later statement of the two where they differ in firmness; ids of general words are kept together. */
function joined(context: ClaimContext, a: Proposal, b: Proposal): Proposal {
  const models = [...new Set([...(a.weapon ?? []), ...(b.weapon ?? [])])];
  const specific = models.filter((id) => !context.isGeneric(id));
  const later = b.rule.startsWith('claims/colon') || (b.aside === true && a.aside !== true) ? a : b;
  const speaker = a.speaker.kind === 'person' || b.speaker.kind !== 'person' ? fuller(a.speaker, b.speaker) : b.speaker;
  const origin = a.origin ?? b.origin;
  // "North Korean missiles" in a title may have its maker for a user.
  const users = [a.user, b.user].filter((user) => user !== null);
  return {
    ...later,
    speaker,
    weapon: a.weapon === null ? null : specific.length > 0 ? specific : models,
    origin,
    user: users.find((user) => user !== origin) ?? users[0] ?? null,
    weak: a.weak && b.weak,
  };
}

/** The longer of two names of one speaker. */
function fuller(a: Proposal['speaker'], b: Proposal['speaker']): Proposal['speaker'] {
  if (a.kind === 'person') return a.body === null && b.kind === 'person' ? { ...a, body: b.body } : a;
  return b.name.length > a.name.length ? b : a;
}
