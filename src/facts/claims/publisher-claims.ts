import type { Claim, Event } from '../../domain/facts.ts';
import type { FactsReading } from '../facts-reading.ts';
import { weaponKinds } from '../event/weapon-kinds.ts';
import { readAttributions } from '../quotes/read-attributions.ts';
import { makeContext } from './claim-context.ts';
import { findShooters } from './find-shooter.ts';
import { toStatements } from './statements.ts';

/** A source that is somebody's own channel: "Telegram: Kherson Oblast Administration". */
const OWN_CHANNEL = /^(?:telegram|facebook|twitter|x|viber|whatsapp|телеграм|фейсбук)\s*[:–—-]\s*(?<publisher>\S.*)$/iu;

/**
 * What an office reports in its own channel it says itself, though no sentence names it: one claim for each model of weapon in
 * its event that nobody else is quoted on. Empty for outlets.
 */
export function readPublisherClaims(
  reading: FactsReading,
  { event, claims }: { event: Event; claims: readonly Claim[] },
): Claim[] {
  const publisher = OWN_CHANNEL.exec(reading.source)?.groups?.['publisher'];
  if (publisher === undefined) return [];
  const kinds = weaponKinds(reading.lexicon);
  const told = new Set(claims.flatMap(({ weapon }) => weapon ?? []));
  const models = event.weapons.filter(({ ids }) => !ids.every(kinds.isKind) && !ids.some((id) => told.has(id)));
  if (models.length === 0) return [];
  const context = makeContext(reading);
  const user = findShooters(context, toStatements(context, readAttributions(reading.doc))).main;
  return models.map(({ ids, quote, start, end, field }) => ({
    claimant: publisher,
    body: null,
    stance: 'asserts',
    kind: 'use',
    weapon: ids,
    origin: null,
    user,
    rule: 'claims/publisher-use',
    quote,
    start,
    end,
    ...(field === undefined ? {} : { field }),
  }));
}
