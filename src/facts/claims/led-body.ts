import type { ClaimContext } from './claim-context.ts';
import type { Speaker } from './speaker.ts';
import { hasTag, type Part, textOf } from './statements.ts';

const LEADS = /^(?:leads|heads|runs|commands|chairs|directs|led|headed)$/u;
const LONGEST = 12;

/** "said Taras Vyshnevyi, who leads the investigators of the Kharkiv Oblast police": the body of a person named without one. */
export function withLedBody(context: ClaimContext, { reading, to }: Part, speaker: Speaker | null): Speaker | null {
  if (speaker === null || speaker.kind === 'body' || speaker.body !== null) return speaker;
  const { words } = reading;
  if (words[to] !== ',' || words[to + 1] !== 'who' || !LEADS.test(words[to + 2] ?? '')) return speaker;
  let end = to + 3;
  while (end < words.length && end < to + LONGEST && !/^[,.;:]$/u.test(words[end] ?? '')) end++;
  let from = to + 3;
  for (let i = from; i < end; i++)
    if (words[i] === 'of' && hasTag({ reading, from: i + 1, to: end }, 'body')) from = i + 1;
  while (from < end && reading.endAt(from, 'lead') === from + 1) from++;
  const body: Part = { reading, from, to: end };
  return hasTag(body, 'body') ? { ...speaker, body: textOf(context, body).replace(/['’]s$/u, '') } : speaker;
}
