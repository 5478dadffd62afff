import type { ClaimContext } from './claim-context.ts';
import type { Speaker } from './speaker.ts';
import { type Part, textOf } from './statements.ts';

/** "신원식 국방부 장관" → 신원식, 국방부; "우크라이나 공군" stays whole. */
export function koreanSpeaker(context: ClaimContext, source: Part): Speaker | null {
  const { reading } = source;
  let { from, to } = source;
  while (
    from < to &&
    (reading.endAt(from, 'lead') === from + 1 || /^(?:["'“”,)]|은|는|이|가)$/u.test(reading.words[from] ?? ''))
  )
    from++;
  const bracket = reading.words.indexOf('(', from);
  if (bracket > from && bracket < to) to = bracket;
  const text = stripParticle(textOf(context, { reading, from, to }));
  if (text === '') return null;
  const title = reading.endAt(to - 1, 'title') !== undefined;
  // "정보총국의 키릴로 부다노우 국장"
  const owner = reading.words.slice(from, to - 2).findLastIndex((word) => /.{2,}의$/u.test(word));
  if (title && owner >= 0)
    return {
      kind: 'person',
      name: textOf(context, { reading, from: from + owner + 1, to: to - 1 }),
      body: textOf(context, { reading, from, to: from + owner + 1 }).replace(/의$/u, ''),
    };
  if (to - from >= 3 && reading.endAt(to - 2, 'title') !== undefined && !title) {
    return {
      kind: 'person',
      name: text.split(/\s+/u).at(-1) ?? text,
      body: textOf(context, { reading, from, to: to - 1 }),
    };
  }
  if (!title || to - from < 2) return { kind: 'body', name: text, body: null };
  if (to - from === 2) return { kind: 'last-name', name: text, body: null };
  const firstIsFull =
    /^\p{L}{3}$/u.test(reading.words[from] ?? '') &&
    (reading.endAt(from + 1, 'body') !== undefined ||
      context.mentionsIn('actor', reading.tokens[from + 1]?.start ?? 0, reading.tokens[from + 1]?.end ?? 0).length >
        0 ||
      (to - from === 3 && (reading.words[from + 1] ?? '').endsWith('부')));
  const end = firstIsFull ? from + 1 : Math.min(from + 2, to - 1);
  const body = end < to - 1 ? textOf(context, { reading, from: end, to: to - 1 }) : null;
  return { kind: 'person', name: textOf(context, { reading, from, to: end }), body };
}

function stripParticle(text: string): string {
  return /.{2,}(?:은|는|이|가|도|을|를|에|와|과)$/u.test(text) && !/(?:팀이|보고서)$/u.test(text)
    ? text.replace(/(?<=.{2})(?:은|는|이|가|도|을|를|에|와|과)$/u, '')
    : text;
}
