import type { CasualtyCount } from '../../domain/facts.ts';
import type { Span } from '../../domain/mention.ts';
import { type Document, quoteAt } from '../../text/document.ts';
import type { CasualtyMention } from '../mentions/casualty-mention.ts';
import type { SentenceFacts } from './sentence-facts.ts';

export type EventCasualties = { readonly killed: CasualtyCount | null; readonly injured: CasualtyCount | null };

type Candidate = { readonly mention: CasualtyMention; readonly facts: SentenceFacts; readonly weight: number };

/** Sentences after so many weigh less: further down stand other strikes and what was before. */
const LEAD = 6;
/** No single event counts more: such numbers are those of a war. */
const MANY = 5_000;

/** Where a figure stands in the document, and whether its verb comes first: "killed 12 people". */
export type TollStretch = Span & { readonly verbFirst: boolean };
/** Who gives a figure that stands in these stretches; null where nobody does. */
export type SourceOf = (stretches: readonly TollStretch[]) => CasualtyCount['source'];

/**
 * The dead and injured of the event: the total that the text gives, else those of the main strike. Nothing is added up over places.
 * Who gives a figure is asked of `sourceOf`: of the sentence that is quoted, then of the others that give the same number.
 */
export function readEventCasualties(
  doc: Document,
  sentences: readonly SentenceFacts[],
  sourceOf?: SourceOf,
): EventCasualties {
  const candidates = withSupport(
    sentences.flatMap((facts) =>
      facts.casualties
        .filter(({ from }) => from < facts.backgroundFrom)
        .map((mention) => ({ mention, facts, weight: weigh(mention, facts) })),
    ),
  );
  const killed = choose(candidates.filter(({ mention }) => mention.kind === 'killed'));
  const hurt = candidates.filter(({ mention }) => mention.kind === 'injured');
  const injured = choose([...hurt, ...shotButAlive(candidates, killed)]);
  const finish = (chosen: Candidate | undefined): CasualtyCount | null => {
    if (chosen === undefined) return null;
    const figure = count(doc, chosen);
    const source = sourceOf?.([chosen, ...candidates.filter((other) => repeats(other, chosen))].map(stretchOf));
    return source === undefined ? figure : { ...figure, source };
  };
  return { killed: finish(killed), injured: finish(injured) };
}

/** Whether another sentence gives the same number: a title has it, and the text says who gave it. */
function repeats(other: Candidate, { mention }: Candidate): boolean {
  const { kind, n, bound } = other.mention;
  return other.mention !== mention && kind === mention.kind && n === mention.n && bound === mention.bound;
}

function weigh({ people, others, kind, n }: CasualtyMention, { sentence, isItem }: SentenceFacts): number {
  let weight =
    people === 'toll' ? 4 : people === 'number' ? 3 : people === 'none' ? 2.5 : people === 'single' ? 2 : 0.5;
  if (sentence.isTitle) weight += 1.5;
  weight += Math.max(0, LEAD - sentence.index) * 0.6;
  if (isItem) weight -= 1;
  if (others) weight += kind === 'killed' ? -1 : 0.2;
  if (n > 500) weight -= 3;
  if (n > MANY) weight -= 100;
  return weight;
}

/** What each further sentence that counts the same adds, and how many such sentences do. */
const SUPPORT = 0.6;
const MAX_SUPPORT = 4;

/** Figures that several sentences give weigh more than those of one. */
function withSupport(candidates: readonly Candidate[]): Candidate[] {
  const counting = new Map<string, Set<SentenceFacts>>();
  for (const { mention, facts } of candidates) {
    if (!isCounted(mention)) continue;
    const key = `${mention.kind} ${mention.n}`;
    counting.set(key, (counting.get(key) ?? new Set()).add(facts));
  }
  return candidates.map((candidate) => {
    const others = counting.get(`${candidate.mention.kind} ${candidate.mention.n}`);
    if (others === undefined || !isCounted(candidate.mention)) return candidate;
    const count = others.size - (others.has(candidate.facts) ? 1 : 0);
    return { ...candidate, weight: candidate.weight + SUPPORT * Math.min(count, MAX_SUPPORT) };
  });
}

function isCounted({ people }: CasualtyMention): boolean {
  return people === 'number' || people === 'toll';
}

/** The best; of those that weigh about as much, the first in the text that gives a number. */
function choose(candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates)
    if (candidate.weight > (best === undefined ? 0 : best.weight + 0.01)) best = candidate;
  return best;
}

/** People who were shot count as injured, but for those of them who are dead: "6 shot, 1 dead". */
function shotButAlive(candidates: readonly Candidate[], killed: Candidate | undefined): Candidate[] {
  const dead = killed?.mention.n ?? 0;
  return candidates.flatMap((candidate) => {
    const { mention } = candidate;
    if (mention.kind !== 'shot' || mention.n <= dead) return [];
    return [{ ...candidate, weight: candidate.weight - 0.7, mention: { ...mention, n: mention.n - dead } }];
  });
}

function count(doc: Document, candidate: Candidate): CasualtyCount {
  const { n, bound, rule } = candidate.mention;
  const { start, end } = stretchOf(candidate);
  return { n, bound, ...quoteAt(doc, start, end), rule };
}

function stretchOf({ mention, facts: { reading, sentence } }: Candidate): TollStretch {
  const start = reading.tokens[mention.from]?.start ?? sentence.start;
  const end = reading.tokens[mention.to - 1]?.end ?? sentence.end;
  return { start, end, verbFirst: mention.rule.endsWith('-before-people') };
}
