import type { Mention } from '../../domain/mention.ts';
import type { Sentence } from '../../text/document.ts';
import type { Gazetteer } from '../gazetteer/load-gazetteer.ts';
import type { CasualtyMention } from '../mentions/casualty-mention.ts';
import { readCasualties } from '../mentions/casualties.ts';
import type { DateMention } from '../mentions/date-mention.ts';
import { readDates } from '../mentions/dates.ts';
import type { Day } from '../mentions/days.ts';
import { readMurderCounts } from '../mentions/murder-counts.ts';
import { type Amount, readNumbers } from '../mentions/numbers.ts';
import { readPeople } from '../mentions/people.ts';
import type { PlaceMention } from '../mentions/place-mention.ts';
import { readPlaces } from '../mentions/places.ts';
import { readSentence, type SentenceReading, tagAt, tagged } from '../mentions/read-sentence.ts';
import type { Vocabulary } from '../mentions/vocabulary.ts';
import { readWeaponGroups, type WeaponGroup } from './weapon-groups.ts';
import type { WeaponKinds } from './weapon-kinds.ts';

/** All that one sentence says, before anything is known of the others. Positions are token indices of `reading`. */
export type SentenceFacts = {
  readonly sentence: Sentence;
  readonly reading: SentenceReading;
  readonly amounts: readonly Amount[];
  readonly dates: readonly DateMention[];
  /** Read at the first call, since few sentences are asked for theirs. */
  readonly places: () => readonly PlaceMention[];
  readonly casualties: readonly CasualtyMention[];
  readonly weapons: readonly WeaponGroup[];
  /** From here on the sentence tells of earlier things; its length where it does not. */
  readonly backgroundFrom: number;
  /** Whether it tells that something happened: a strike, a launch, a delivery, people hurt. */
  readonly happens: boolean;
  /** Whether it tells what a weapon was: "the wreckage is that of a KN-23". */
  readonly identifies: boolean;
  /** An item of a list: begins with a bullet or dash. */
  readonly isItem: boolean;
};

const CASUALTY_TAGS = [
  'die',
  'kill',
  'hurt',
  'wound',
  'shot',
  'toll',
  'toll-hurt',
  'none-killed',
  'none-hurt',
  'murder',
  'own-death',
  'victim',
] as const;
const HAPPENING = ['strike', 'launch', 'deliver', 'kill', 'die', 'hurt', 'wound', 'intercept'] as const;

export type SentenceContext = {
  readonly vocabulary: Vocabulary;
  readonly kinds: WeaponKinds;
  readonly gazetteer: Gazetteer;
  /** Index of the first sentence that is no title: it tells the event, whatever words of time it begins with. */
  readonly firstBody: number;
  /** Whether the sentence is the first of its line: only there a dash makes it an item ("TAMPA, Fla. – A cutter" is none). */
  readonly startsLine: boolean;
  /** Undefined where the article bears no date: then no day is resolved. */
  readonly published: Day | undefined;
};

export function readSentenceFacts(
  sentence: Sentence,
  mentions: readonly Mention[],
  context: SentenceContext,
): SentenceFacts {
  const { vocabulary, kinds, gazetteer, published, startsLine } = context;
  const reading = readSentence(sentence, vocabulary);
  const dates = published === undefined ? [] : readDates(reading, vocabulary, published);
  const amounts = readNumbers(reading, vocabulary).filter(
    ({ from, to }) => !dates.some((date) => date.from < to && date.to > from),
  );
  const weapons = mentions.length === 0 ? [] : readWeaponGroups(reading, { mentions, amounts, kinds });
  const ofWeapons = new Set(weapons.map(({ amount }) => amount));
  const hurts = CASUALTY_TAGS.some((tag) => reading.tags.has(tag));
  const people = hurts
    ? readPeople(
        reading,
        amounts.filter((amount) => !ofWeapons.has(amount)),
      )
    : [];
  return {
    sentence,
    reading,
    amounts,
    dates,
    places: once(() => readPlaces(reading, gazetteer).filter((place) => !isWeapon(reading, place, mentions))),
    casualties: hurts ? [...readCasualties(reading, people), ...readMurderCounts(reading, vocabulary)] : [],
    weapons,
    backgroundFrom: backgroundStart(reading, context.firstBody),
    happens: HAPPENING.some((tag) => reading.tags.has(tag)),
    identifies: reading.tags.has('finding'),
    isItem: (startsLine ? /^[-–—•·▪*+]$/u : /^[•·▪*+]$/u).test(reading.words[0] ?? ''),
  };
}

/** "Paveh", «Зульфикар»: weapons bear names of places. */
function isWeapon({ tokens }: SentenceReading, { from, to }: PlaceMention, mentions: readonly Mention[]): boolean {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return mentions.some((mention) => mention.start < end && mention.end > start);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** How many words in a background phrase may stand for the whole sentence to be background. */
const OPENING = 5;

/** "It was the worst attack since last July, when 33 were killed": from the clause of "since" on. */
function backgroundStart(reading: SentenceReading, firstBody: number): number {
  const lead = reading.sentence.isTitle || reading.sentence.index === firstBody;
  if (!reading.tags.has('background') && !reading.tags.has('elsewhere')) return reading.words.length;
  const first = tagged(reading, 'background', 'elsewhere').find(
    ({ from }) => (!lead || from > OPENING) && (from < OPENING || tagAt(reading, from, 'day-before') === undefined),
  );
  if (first === undefined) return reading.words.length;
  if (first.from <= OPENING) return 0;
  if (reading.lang === 'ko') return first.tag === 'elsewhere' ? 0 : first.from;
  for (let i = first.from; i > 0; i--)
    if (/^[,;:—–(]$/u.test(reading.words[i - 1] ?? '')) return i > OPENING ? i : first.from;
  return first.from;
}
