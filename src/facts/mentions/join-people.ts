import type { People } from './people-phrase.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';

/** "a father and his 4-year-old son", "two Indians and a Pakistani", "a woman, her mother and two children": counted together. */
export function joinPeople(reading: SentenceReading, found: readonly People[]): People[] {
  const out: People[] = [];
  for (const [i, people] of found.entries()) {
    const last = out.at(-1);
    if (last !== undefined && !last.subset && !people.subset && joins(reading, last, people, found[i + 1])) {
      const bound = last.bound === 'exact' ? people.bound : last.bound;
      out[out.length - 1] = { ...last, to: people.to, n: last.n + people.n, bound };
    } else out.push(people);
  }
  return out;
}

function joins(reading: SentenceReading, first: People, second: People, third: People | undefined): boolean {
  const between = betweenPeople(reading, first, second);
  if (reading.lang === 'ko') return between.length === 0 && /(?:와|과|랑)$/u.test(reading.words[first.to - 1] ?? '');
  if (between.length === 0 || between.length > 2 || second.others) return false;
  if (second.kind === 'known' && first.kind === 'number' && !isCouple(reading, first)) return false;
  if (countsAlone(reading, first) || (countsAlone(reading, second) && isGoverned(reading, first))) return false;
  const words = between.join(' ');
  if (/^,? ?(?:and|і|й|та|и)$/u.test(words)) return true;
  return words === ',' && goesOn(reading, second, third);
}

/** What follows a comma is the next of a list, and no apposition: "One person, a 19-year-old man, was killed". */
function goesOn(reading: SentenceReading, second: People, third: People | undefined): boolean {
  const after = reading.words.slice(second.to, third?.from ?? second.to).join(' ');
  if (third !== undefined && /^(?:,|,? ?(?:and|і|й|та|и|as well as|along with))$/u.test(after)) return true;
  if (!reading.sentence.isTitle) return false;
  return (
    hasCasualtyWord(reading, second.to) ||
    /^, (?:himself|herself|self)/u.test(reading.words.slice(second.to, second.to + 2).join(' '))
  );
}

/** "1 dead, 4 hurt": with a casualty word of its own. */
function countsAlone(reading: SentenceReading, { to }: People): boolean {
  return hasCasualtyWord(reading, to) || tagBefore(reading, to, 'die', 'hurt') !== undefined;
}

/** "Gunman kills clerk, officer hurt": another word speaks of the first. */
function isGoverned(reading: SentenceReading, { from }: People): boolean {
  return tagBefore(reading, from, 'kill', 'wound', 'shot', 'hurt') !== undefined;
}

function hasCasualtyWord(reading: SentenceReading, at: number): boolean {
  return tagAt(reading, at, 'die', 'kill', 'hurt', 'wound', 'shot') !== undefined;
}

function isCouple(reading: SentenceReading, { from, to }: People): boolean {
  for (let i = from; i < to; i++) if (tagAt(reading, i, 'couple') !== undefined) return true;
  return false;
}

/** The words between two mentions, but for how old the first is: "a couple in their seventies and their grandson", "Ivan, 52, and". */
function betweenPeople({ words }: SentenceReading, first: People, second: People): readonly string[] {
  let at = first.to;
  if (words[at] === 'in' && /^(?:their|his|her)$/u.test(words[at + 1] ?? '')) at += 3;
  else if (words[at] === ',' && /^\d{1,2}$/u.test(words[at + 1] ?? '')) at += 2;
  return words.slice(at, second.from);
}
