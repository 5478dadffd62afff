import type { People } from './people-phrase.ts';
import { type SentenceReading, tagAt, tagBefore } from './read-sentence.ts';

const AGE = /^\d{1,3}$/u;
const COMMA = /^[,(]$/u;

/** "Women aged 52 and 64", «женщины 52 и 64 лет»: as many people as ages. A number of people before it is counted elsewhere. */
export function agedPeople(reading: SentenceReading, at: number): People | undefined {
  const person = tagAt(reading, at, 'persons', 'person');
  if (person === undefined || tagBefore(reading, at, 'subset', 'other') !== undefined) return undefined;
  const { words } = reading;
  let i = COMMA.test(words[person.to] ?? '') ? person.to + 1 : person.to;
  const aged = tagAt(reading, i, 'age');
  if (aged !== undefined) i = aged.to;
  else if (reading.lang === 'en' || i > person.to) return undefined;
  let n = 0;
  for (; AGE.test(words[i] ?? ''); i++) {
    n++;
    if (words[i + 1] !== ',' && tagAt(reading, i + 1, 'and') === undefined) {
      i++;
      break;
    }
    i++;
  }
  const years = tagAt(reading, i, 'unit');
  if (n < 2 || (reading.lang !== 'en' && years === undefined)) return undefined;
  return { from: at, to: years?.to ?? i, n, bound: 'exact', kind: 'number', subset: false, others: false };
}
