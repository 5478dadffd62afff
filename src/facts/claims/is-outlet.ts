import { hasTag, type Part, type Statement } from './statements.ts';

/** Whether the source is an outlet, which passes on what others say. State media speak for their state. */
export function isOutlet({ source, kind }: Statement): boolean {
  if (kind === 'citing') return false;
  const head = headOf(source);
  return !hasTag(head, 'state-media') && namesOutlet(head);
}

/** "the police, in a message on their channel": what stands behind the comma is no name. */
function headOf(source: Part): Part {
  const comma = source.reading.words.slice(source.from, source.to).indexOf(',');
  return comma > 0 ? { ...source, to: source.from + comma } : source;
}

/** "press office" and "Security Media Cell" are offices: the word is only a part of their name. */
function namesOutlet({ reading, from, to }: Part): boolean {
  return reading.hits('outlet').some((hit) => {
    if (hit.from < from || hit.from >= to) return false;
    const isName =
      reading.endAt(hit.from, 'body') !== undefined && /^\p{Lu}/u.test(reading.tokens[hit.from]?.text ?? '');
    const goesOn = hit.to < to && /^\p{Lu}/u.test(reading.tokens[hit.to]?.text ?? '');
    const ofOffice = reading.hits('body').some((body) => body.from >= hit.to && body.from < Math.min(to, hit.to + 2));
    return !ofOffice && !(isName && goesOn);
  });
}
