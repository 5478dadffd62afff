import type { Facts } from '../domain/facts.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { readPublisherClaims } from './claims/publisher-claims.ts';
import { readClaims } from './claims/read-claims.ts';
import { tollSources } from './claims/toll-sources.ts';
import { readEvent } from './event/read-event.ts';
import { type FactsInput, readForFacts } from './facts-reading.ts';

/**
 * The key facts of an article: its event, and who claims what about the weapons. Whether a topic matches makes no difference.
 * Linear in the article's length; never throws.
 */
export function extractFacts(input: FactsInput, lexicon: Lexicon): Facts {
  const reading = readForFacts(input, lexicon);
  const event = readEvent(reading, tollSources(reading));
  const claims = readClaims(reading);
  return { event, claims: [...claims, ...readPublisherClaims(reading, { event, claims })] };
}
