import type { Speaker } from './speaker.ts';

/** How many people a name in another case is compared with. */
const MAX_PEOPLE = 200;

/** Keeps a person under the last name, with the body that was told before. */
export function learn(people: Map<string, Speaker>, speaker: Speaker): void {
  const key = lastName(speaker.name);
  people.set(key, keepBody(speaker, people.get(key)));
}

function lastName(name: string): string {
  return (name.split(/\s+/u).at(-1) ?? name).toLowerCase();
}

function keepBody(speaker: Speaker, before: Speaker | undefined): Speaker {
  return speaker.body === null && before?.body !== undefined && before.body !== null
    ? { ...speaker, body: before.body }
    : speaker;
}

/** «Пушилина» is Пушилин: a last name in another case has the same beginning. */
export function completed(speaker: Speaker, people: ReadonlyMap<string, Speaker>): Speaker {
  const key = lastName(speaker.name);
  const exact = people.get(key);
  if (exact !== undefined) return speaker.kind === 'person' ? keepBody(speaker, exact) : keepBody(exact, speaker);
  if (speaker.kind !== 'last-name' || key.length < 5) return speaker;
  let seen = 0;
  for (const [name, person] of people) {
    if (++seen > MAX_PEOPLE) break;
    const close = name.length >= 5 && Math.abs(name.length - key.length) <= 3;
    if (close && name.slice(0, -2) === key.slice(0, name.length - 2)) return person;
  }
  return speaker;
}
