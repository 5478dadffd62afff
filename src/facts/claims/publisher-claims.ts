import type { Claim, Event } from '../../domain/facts.ts';
import type { FactsReading } from '../facts-reading.ts';
import { weaponKinds } from '../event/weapon-kinds.ts';
import { claimPhrasesOf } from './claim-vocabulary.ts';
import { nominativeOf } from './nominative.ts';
import { tagSentence } from '../quotes/tagged-sentence.ts';
import { findShooters } from './find-shooter.ts';
import { readStatements } from './read-statements.ts';

/** A source that is somebody's own channel: "Telegram: Kherson Oblast Administration". */
const OWN_CHANNEL = /^(?:telegram|facebook|twitter|x|viber|whatsapp|телеграм|фейсбук)\s*[:–—-]\s*(?<publisher>\S.*)$/iu;

/** A title that calls the text somebody's own report: «Сводка Минобороны на 6 августа», "Defence Intelligence: update on Ukraine". */
const BULLETIN = [
  /^(?:сводка|зведення|брифинг|брифінг|повідомлення|сообщение)\s+(?<publisher>\p{Lu}\S*(?:\s\p{Lu}\S*){0,4})(?=\s+(?:на|за|от|від|о|про)\s|[:,.]|$)/iu,
  /^(?<publisher>[^:]{4,60}):\s+(?:(?:daily|weekly|morning|evening|latest|intelligence|situation)\s+)?(?:update|briefing|summary|bulletin|report)\b/iu,
];

/** The office whose report the text is: by its channel, or by a title that names a body. */
function publisherOf({ source, doc }: FactsReading): string | undefined {
  const channel = OWN_CHANNEL.exec(source)?.groups?.['publisher'];
  if (channel !== undefined) return channel;
  const title = doc.text.slice(0, doc.bodyStart).trim();
  const named = BULLETIN.map((form) => form.exec(title)?.groups?.['publisher']).find((one) => one !== undefined);
  if (named === undefined) return undefined;
  const words = claimPhrasesOf(doc.lang);
  const first = doc.sentences[0];
  const isBody =
    first !== undefined &&
    tagSentence(first, words)
      .hits('body')
      .some(({ from }) => from < 6);
  return isBody ? nominativeOf(named, doc.lang) : undefined;
}

/**
 * What an office reports in its own channel it says itself, though no sentence names it: one claim for each model of weapon in
 * its event that nobody else is quoted on. Empty for outlets.
 */
export function readPublisherClaims(
  reading: FactsReading,
  { event, claims }: { event: Event; claims: readonly Claim[] },
): Claim[] {
  const publisher = publisherOf(reading);
  if (publisher === undefined) return [];
  const kinds = weaponKinds(reading.lexicon);
  // Who denies a use says that somebody else claims it.
  const told = new Set(claims.flatMap(({ weapon, stance }) => (stance === 'denies' ? [] : (weapon ?? []))));
  const models = event.weapons.filter(({ ids }) => !ids.every(kinds.isKind) && !ids.some((id) => told.has(id)));
  if (models.length === 0) return [];
  const { context, statements } = readStatements(reading);
  const user = findShooters(context, statements).main;
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
