import type { Quantity } from '../domain/facts.ts';
import type { BarNumber, WeekPicture } from '../domain/week-picture.ts';
import { familyName, toll } from './compose-totals.ts';
import type { DigestTotals, ModelTotal } from './digest-totals.ts';
import { wordedCount } from './format-count.ts';
import type { Labels } from './labels/labels.ts';
import { type PostStyle, weaponName } from './post-style.ts';
import { htmlToText } from './telegram-html.ts';

/** Models that are named under the bars of their family. */
const MAX_MODELS = 5;

export type PictureNotes = {
  readonly period: string;
  /** As HTML, like all that names of outlets and people are put in. */
  readonly moves: readonly string[];
  /** Where the numbers come from. */
  readonly sources: string;
};

/** The week's numbers in plain words for a picture; null where there is nothing to show. */
export function weekPicture(totals: DigestTotals, notes: PictureNotes, style: PostStyle): WeekPicture | null {
  const { labels } = style;
  const bars = totals.families
    .filter(({ launched, intercepted }) => launched !== null || intercepted !== null)
    .map(({ family, launched, intercepted }) => ({
      name: capital(familyName(family, labels)),
      launched: barNumber(launched, labels),
      intercepted: barNumber(intercepted, labels),
      note: totals.models
        .filter((model) => model.family === family)
        .slice(0, MAX_MODELS)
        .map((model) => modelCount(model, style))
        .join(' · '),
    }));
  if (bars.length === 0 && notes.moves.length === 0) return null;
  return {
    title: bars.length === 0 ? labels.weekly : labels.weekNumbers,
    period: notes.period,
    launched: labels.launched,
    intercepted: labels.intercepted,
    bars,
    toll: toll(totals, labels),
    movesTitle: labels.moves,
    moves: notes.moves.map(htmlToText),
    foot: [notes.sources, labels.countedOnce],
  };
}

function barNumber(quantity: Quantity | null, labels: Labels): BarNumber | null {
  return quantity === null ? null : { n: quantity.n, text: wordedCount(quantity, labels) };
}

/** `KN-23 7 (2 shot down)` */
function modelCount({ id, launched, intercepted }: ModelTotal, style: PostStyle): string {
  const { labels } = style;
  const stopped = intercepted === null ? '' : labels.shotDown(wordedCount(intercepted, labels));
  const fired = launched === null ? '' : wordedCount(launched, labels);
  const name = htmlToText(weaponName(id, style));
  return fired === '' ? `${name}: ${stopped}` : `${name} ${fired}${stopped === '' ? '' : ` (${stopped})`}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
