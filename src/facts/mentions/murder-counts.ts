import type { CasualtyMention } from './casualty-mention.ts';
import { numberAt } from './numerals.ts';
import { type SentenceReading, tagged } from './read-sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many people "double homicide" and the like stand for. */
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, quintuple: 5 };
/** So many words may qualify a murder that is counted: "two counts of first degree murder". */
const ADJECTIVES = 4;

/** How many were killed, told by the count of murders: "a double homicide", "charged with two counts of murder". */
export function readMurderCounts(reading: SentenceReading, vocabulary: Vocabulary): CasualtyMention[] {
  if (!reading.tags.has('murder')) return [];
  return tagged(reading, 'murder').flatMap(({ from, to }) => {
    const counted = timesBefore(reading, from, to) ?? countsBefore(reading, vocabulary, from);
    if (counted === undefined) return someone(reading, from, to);
    const rule = 'casualties/murder-count';
    return [{ kind: 'killed', bound: 'exact', people: 'number', others: false, rule, to, ...counted } as const];
  });
}

const CHARGED =
  /^(?:charged|charges?|charge|guilty|convicted|accused|arrested|indicted|faces|trial|arraigned|conviction|sentenced)$/u;

/** "Pleaded guilty to second-degree murder": somebody is dead, which counts where no sentence says more. */
function someone({ words }: SentenceReading, from: number, to: number): CasualtyMention[] {
  if (!/^(?:murder|homicide|manslaughter)$/u.test(words[from] ?? '')) return [];
  const near = words.slice(Math.max(0, from - ADJECTIVES - 1), to + 2);
  if (!near.some((word) => CHARGED.test(word)) || near.some((word) => word.startsWith('attempt'))) return [];
  const rule = 'casualties/murder-charge';
  return [{ kind: 'killed', n: 1, bound: 'at-least', people: 'known', others: true, rule, from, to }];
}

/** The killer of a "double murder-suicide" is a third. */
function timesBefore({ words }: SentenceReading, at: number, to: number): { n: number; from: number } | undefined {
  const times = TIMES[words[at - 1] ?? ''];
  if (times === undefined) return undefined;
  return { n: times + (words[to - 1]?.endsWith('suicide') === true ? 1 : 0), from: at - 1 };
}

function countsBefore(
  reading: SentenceReading,
  vocabulary: Vocabulary,
  at: number,
): { n: number; from: number } | undefined {
  const { words } = reading;
  for (let i = at - 1; i >= Math.max(2, at - 1 - ADJECTIVES); i--) {
    if (/^(?:attempted|attempt|[,;:.])$/u.test(words[i] ?? '')) return undefined;
    if (words[i] !== 'of' || !/^counts?$/u.test(words[i - 1] ?? '')) continue;
    const number = numberAt(reading, vocabulary, i - 2);
    return number === undefined || number.n > MOST ? undefined : { n: number.n, from: i - 2 };
  }
  return undefined;
}

/** Nobody is charged with more murders of one day than that. */
const MOST = 60;
