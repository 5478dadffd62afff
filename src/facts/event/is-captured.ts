import { type SentenceReading, tagBefore } from '../mentions/read-sentence.ts';

const TAKES =
  /^(?:confiscated|confiscating|seized|seizing|captured|capturing|recovered|recovering|found|discovered|stole|stolen)$/u;
/** Weapons that are taken on their way belong to a supply, which is an event. */
const ON_THE_WAY =
  /^(?:ships?|vessels?|boats?|dhows?|borders?|customs|smuggl\w*|shipments?|cargo(?:es)?|ports?|airports?|sea|coast|waters|containers?|consignments?|navy|route|bound|trucks?)$/u;
/** Lists of what was found in a hideout are long. */
const REACH = 60;

/** "Troops confiscated 13 rifles and two mortars": arms taken from fighters or a hideout were not used in the event. English only. */
export function isCaptured(reading: SentenceReading, at: number): boolean {
  const { words, lang } = reading;
  if (lang !== 'en') return false;
  if (areTaken(reading, at)) return true;
  for (let i = at; i > 0 && i > at - REACH; i--) {
    if (TAKES.test(words[i - 1] ?? '')) return !words.some((word) => ON_THE_WAY.test(word));
    if (ARMS.test(words[i - 1] ?? '')) continue;
    if (tagBefore(reading, i, 'launch', 'strike', 'deliver', 'kill') !== undefined) return false;
  }
  return false;
}

/** Words of strikes that name arms in a list of what was found. */
const ARMS = /^(?:explosives?|bombs?|shells?|detonators?|detonating|fuses?|consisted|launchers?|strike|attack)$/u;
/** So many words after a weapon may stand before the verb that takes it: "one rifle and a radio set were confiscated". */
const AFTER = 10;

function areTaken({ words }: SentenceReading, at: number): boolean {
  for (let i = at + 1; i < at + AFTER; i++) {
    if (/^[;:]$/u.test(words[i] ?? '')) return false;
    if (/^(?:was|were|been)$/u.test(words[i] ?? ''))
      return (
        /^(?:confiscated|seized|captured|stolen)$/u.test(words[i + 1] ?? '') &&
        !words.some((word) => ON_THE_WAY.test(word))
      );
  }
  return false;
}
