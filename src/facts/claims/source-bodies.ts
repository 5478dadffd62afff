import type { ClaimContext } from './claim-context.ts';
import { clean, withoutLead } from './source-words.ts';
import { hasTag, type Part, textOf } from './statements.ts';

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
const OF = /^(?:of|for|at|in|with|from)$/u;
/** Words of a person's name. */
export const MAX_NAME = 5;

/** "Serhii Bolvinov of the Kharkiv Oblast police": the body behind two or more words of a name. */
export function bodyOfPerson(source: Part): Part | undefined {
  const { reading, from, to } = source;
  const at = reading.words.findIndex((word, i) => i >= from + 2 && i < to && OF.test(word));
  if (at < 0 || at - from > MAX_NAME) return undefined;
  const isName = reading.tokens.slice(from, at).every(({ text }, i) => {
    return (
      CAPITAL.test(text) &&
      !ACRONYM.test(text) &&
      reading.endAt(from + i, 'body') === undefined &&
      reading.endAt(from + i, 'title') === undefined
    );
  });
  const hasBody = reading.hits('body').some((hit) => hit.from > at && hit.from < to);
  return isName && hasBody ? { reading, from: at + 1, to } : undefined;
}

/** The words of a body as a reader would write them. */
export function bodyName(context: ClaimContext, part: Part): string | null {
  return clean(textOf(context, withoutLead(part))) || null;
}

/** "Ukraine's air force spokesman" → "Ukraine's air force". */
export function bodyBefore(context: ClaimContext, before: Part): string | null {
  const { reading } = before;
  const spokes = reading.hits('spokes').findLast((hit) => hit.from >= before.from && hit.to <= before.to);
  if (spokes === undefined) return null;
  const behind = bodyBehind(context, { ...before, from: spokes.from });
  if (behind !== null) return behind;
  let to = spokes.from;
  while (
    to > before.from &&
    /^(?:['’]s|chief|deputy|top|military|national|prime|foreign|defence|defense|interior|press|top)$/u.test(
      reading.words[to - 1] ?? '',
    ) &&
    to - 1 > before.from
  )
    to--;
  const part = withoutLead({ reading, from: before.from, to });
  const named = part.to > part.from && (hasTag(part, 'body') || part.to - part.from >= 2);
  if (named) return clean(textOf(context, part)) || null;
  const slavic = withoutLead({ reading, from: spokes.to, to: before.to });
  const isBody =
    hasTag(slavic, 'body') ||
    (slavic.to > slavic.from && reading.tokens.slice(slavic.from, slavic.to).some(({ text }) => ACRONYM.test(text)));
  return isBody ? clean(textOf(context, slavic)) || null : null;
}

/** "the head of the investigative department of the Kharkiv Oblast police" → "Kharkiv Oblast police". */
export function bodyBehind(context: ClaimContext, part: Part): string | null {
  const { reading } = part;
  if (!hasTag(part, 'spokes')) return possessiveBody(context, part);
  const chunks: Part[] = [];
  for (let i = part.from; i < part.to; i++) {
    const word = reading.words[i] ?? '';
    if (word === ',' || /^(?:who|which)$/u.test(word)) break;
    // "specializing in North Korea's military": what somebody studies is not whom they speak for.
    if ((reading.words[i - 1] ?? '').endsWith('ing') && word !== 'for') break;
    if (OF.test(word)) chunks.push({ reading, from: i + 1, to: i + 1 });
    const last = chunks.at(-1);
    if (last !== undefined && !OF.test(word)) chunks[chunks.length - 1] = { ...last, to: i + 1 };
  }
  const bodies = chunks.filter((chunk) => hasTag(chunk, 'body'));
  const unit = /^(?:department|unit|division|section|directorate)$/u;
  const chosen =
    bodies.find(({ from, to }) => !reading.words.slice(from, to).some((word) => unit.test(word))) ?? bodies[0];
  if (chosen === undefined) return possessiveBody(context, part);
  return clean(textOf(context, withoutLead(chosen))) || null;
}

/** "the military's chief spokesman" → "military". */
function possessiveBody(context: ClaimContext, part: Part): string | null {
  const { reading } = part;
  const stop = reading.words.findIndex((word, i) => i >= part.from && i < part.to && /^(?:,|who|which)$/u.test(word));
  for (let i = (stop < 0 ? part.to : stop) - 1; i > part.from; i--) {
    if (!/^['’]s$/u.test(reading.words[i] ?? '')) continue;
    const owner = withoutLead({ reading, from: part.from, to: i });
    return hasTag(owner, 'body') ? clean(textOf(context, owner)) : null;
  }
  return null;
}
