import type { CasualtyCount, Quantity } from '../domain/facts.ts';
import type { CasualtyKind } from '../domain/story.ts';
import type { Toll, TollFigure } from '../ledger/read-tolls.ts';
import { countedNoun, genitiveFor, shortCount } from './format-count.ts';
import type { Labels } from './labels/labels.ts';
import { NAME_UNITS } from './post-style.ts';
import { inlineText } from './telegram-html.ts';

/** `2 killed, at least 12 injured`; empty where the text gives no number, which is not the same as nobody. */
export function casualties(
  { killed, injured }: Readonly<Record<CasualtyKind, Quantity | null>>,
  labels: Labels,
): string {
  if (isNobody(killed) && isNobody(injured)) return labels.noCasualties;
  return [
    killed === null ? '' : people('killed', killed, labels),
    injured === null ? '' : people('injured', injured, labels),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/**
 * The tolls with who says what, as HTML: `4 (mayor) to 11 (Interior Ministry) killed, was 3; 20 injured`. Empty where there are none.
 * @param notes.was whether to say what stood before; a reply says what its readers were told instead
 */
export function describeTolls(
  { killed, injured }: Readonly<Record<CasualtyKind, Toll | null>>,
  labels: Labels,
  notes: { readonly was: boolean } = { was: true },
): string {
  const told = { killed: ownWas(killed, notes.was), injured: ownWas(injured, notes.was) };
  const plain = isPlain(told.killed) && isPlain(told.injured);
  const [by, other] = [nameOf(killed), nameOf(injured)];
  if (plain && (killed === null || injured === null || by === other)) {
    const counts = { killed: killed?.shown.count ?? null, injured: injured?.shown.count ?? null };
    return `${casualties(counts, labels)}${inBrackets(by || other)}`;
  }
  return [describeToll('killed', told.killed, labels), describeToll('injured', told.injured, labels)]
    .filter((part) => part !== '')
    .join(plain ? ', ' : '; ');
}

/** One of them: `11 killed (ministry), was 3`. */
function describeToll(kind: CasualtyKind, toll: Toll | null, labels: Labels): string {
  if (toll === null) return '';
  const { shown, low, high, was } = toll;
  const now = isRange(toll)
    ? `${labels.range(figure(low, labels), figure(high, labels))} ${genitiveFor(high.count.n, labels[kind], labels)}`
    : `${people(kind, shown.count, labels)}${inBrackets(sourceName(shown.count))}`;
  return was === null ? now : `${now}, ${labels.was(shortCount(was.count, labels))}`;
}

function people(kind: CasualtyKind, count: Quantity, labels: Labels): string {
  if (isNobody(count)) return kind === 'killed' ? labels.nobodyKilled : labels.nobodyInjured;
  return countedNoun(count, labels[kind], labels);
}

function figure({ count }: TollFigure, labels: Labels): string {
  return `${shortCount(count, labels)}${inBrackets(sourceName(count))}`;
}

/** That nobody was hurt at first says nothing of the toll. */
function ownWas(toll: Toll | null, told: boolean): Toll | null {
  return toll === null || (told && toll.was?.count.n !== 0) ? toll : { ...toll, was: null };
}

function isPlain(toll: Toll | null): boolean {
  return toll === null || (toll.was === null && !isRange(toll));
}

function isRange({ low, high }: Toll): boolean {
  return low.count.n !== high.count.n;
}

function nameOf(toll: Toll | null): string {
  return toll === null ? '' : sourceName(toll.shown.count);
}

function sourceName({ source }: CasualtyCount): string {
  return source === undefined || source === null ? '' : inlineText(source.body ?? source.claimant, NAME_UNITS);
}

function inBrackets(name: string): string {
  return name === '' ? '' : ` (${name})`;
}

function isNobody(quantity: Quantity | null): boolean {
  return quantity !== null && quantity.n === 0 && quantity.bound === 'exact';
}
