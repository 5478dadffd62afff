import type { FactsReading } from '../facts-reading.ts';
import { readAttributions } from '../quotes/read-attributions.ts';
import { type ClaimContext, makeContext } from './claim-context.ts';
import { offsetsOf, type Statement, toStatements } from './statements.ts';

/** What is said in an article, in the order of the cues, and the context in which rules look at it. */
export type Said = { readonly context: ClaimContext; readonly statements: readonly Statement[] };

const known = new WeakMap<FactsReading, Said>();

/** Reads an article's statements once: who claims a weapon, who gives a toll and whose bulletin it is all ask for them. */
export function readStatements(reading: FactsReading): Said {
  let said = known.get(reading);
  if (said === undefined) {
    const context = makeContext(reading);
    const statements = inOrder(toStatements(context, readAttributions(reading.doc)));
    said = { context, statements };
    known.set(reading, said);
  }
  return said;
}

export function inOrder(statements: readonly Statement[]): Statement[] {
  return statements.toSorted((a, b) => offsetsOf(a.cue).start - offsetsOf(b.cue).start);
}
