import type { Claim } from '../../domain/facts.ts';
import { quoteAt } from '../../text/document.ts';
import type { FactsReading } from '../facts-reading.ts';
import type { ClaimContext } from './claim-context.ts';
import { findShooters } from './find-shooter.ts';
import { sameSpeaker } from './same-speaker.ts';
import { findListStatements } from './list-statements.ts';
import { mergeClaims } from './merge-claims.ts';
import type { Proposal } from './proposal.ts';
import { proposeClaims } from './propose-claims.ts';
import { inOrder, readStatements } from './read-statements.ts';
import { isOutlet } from './is-outlet.ts';
import { rememberSpeakers } from './resolve-speaker.ts';
import { hasTag, offsetsOf, type Statement, textOf } from './statements.ts';
import { guessSupply } from './guess-supply.ts';

/** More claims than any article makes: lists and pages without end are cut there. */
const MAX_PROPOSALS = 300;
/** How many claims back an answer ("denied it") may reach. */
const RECENT = 40;

/**
 * Who says whose weapon it was, which one, and who supplied it: one claim for each claimant and proposition, in order of
 * the text. `quote` is the stretch from source to content. Never throws; linear in the length of the text.
 */
export function readClaims(reading: FactsReading): Claim[] {
  if (!reading.mentions.some(({ kind }) => kind !== 'term')) return [];
  const { context, statements: stated } = readStatements(reading);
  const statements = inOrder([...stated, ...findListStatements(context, stated)]);
  const memory = rememberSpeakers(context);
  const shooters = findShooters(context, statements);
  const supply = guessSupply(context, shooters);
  const isMaker = shooters.main !== null && shooters.byAdjective && supply.suppliers.has(shooters.main);
  const shooter = isMaker ? null : shooters.main;
  const proposals: Proposal[] = [];
  for (const statement of statements) {
    if (proposals.length >= MAX_PROPOSALS) break;
    for (const one of splitJoint(context, statement)) {
      const speaker = isOutlet(statement) || !isNamedColon(context, one) ? null : memory.resolve(one);
      if (speaker === null) continue;
      const before = proposals.slice(-RECENT);
      const answerable = before.filter((claim) => !sameSpeaker(claim.speaker, speaker));
      proposals.push(...proposeClaims(context, one, speaker, { shooter, before, answerable, ...supply }));
    }
  }
  const complete = proposals.map((one) => ({ ...one, speaker: memory.full(one.speaker) }));
  return mergeClaims(context, complete).map((one) => toClaim(reading, one));
}

/** "Moscow and Pyongyang deny" are two who deny; "the United States, Britain and France said" is one statement. */
function splitJoint(context: ClaimContext, statement: Statement): Statement[] {
  const { source, cue } = statement;
  const and = source.reading.words
    .slice(source.from, source.to)
    .findIndex(
      (word, i) =>
        (i > 0 && /^(?:and|і|та|й|и)$/u.test(word)) || (context.doc.lang === 'ko' && /.(?:와|과)$/u.test(word)),
    );
  if (and < 0 || !hasTag(cue, 'deny')) return [statement];
  const at = source.from + and;
  const particle = context.doc.lang === 'ko' ? 1 : 0;
  const left = { ...source, to: at + particle };
  const right = { ...source, from: at + 1 };
  const named = [left, right].every(
    (part) =>
      context.mentionsIn('actor', offsetsOf(part).start, offsetsOf(part).end).length === 1 &&
      textOf(context, part) !== '',
  );
  return named
    ? [
        { ...statement, source: left },
        { ...statement, source: right },
      ]
    : [statement];
}

/** "Police: …" names who speaks; "Majdal Shams: …" what it is about. */
export function isNamedColon(context: ClaimContext, { kind, source }: Statement): boolean {
  if (kind !== 'colon') return true;
  const { start, end } = offsetsOf(source);
  if (hasTag(source, 'use', 'no-speaker')) return false;
  return (
    isNameLike(context, source) ||
    hasTag(source, 'body', 'title', 'spokes') ||
    context.mentionsIn('actor', start, end).length > 0
  );
}

/** One capitalised word that the text takes up again after a title or with a cue: "Zelenskiy". */
function isNameLike({ doc }: ClaimContext, source: Statement['source']): boolean {
  const text = source.reading.tokens[source.from]?.text ?? '';
  return (
    source.reading.sentence.index < 3 &&
    source.to - source.from === 1 &&
    /^\p{Lu}\p{Ll}{3,}/u.test(text) &&
    new RegExp(`\\p{Lu}\\p{Ll}+ ${text}[ ,.]`, 'u').test(doc.text)
  );
}

function toClaim({ doc }: FactsReading, one: Proposal): Claim {
  const { speaker, stance, kind, weapon, origin, user, rule, start, end } = one;
  return {
    claimant: speaker.name,
    body: speaker.body,
    stance,
    kind,
    weapon,
    origin,
    user,
    rule,
    ...quoteAt(doc, start, end),
  };
}
