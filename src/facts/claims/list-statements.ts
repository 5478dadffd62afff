import { type ClaimContext } from './claim-context.ts';
import { hasTag, offsetsOf, type Part, type Statement } from './statements.ts';

const ITEM = /^(?:[-–—•·*▪●■]|\d)/u;
const LEADS = /[:;]\s*$/u;

/** "…, the air force said: – 18 Iskander-M missiles; – 15 Kh-101": the items of a list belong to who spoke before it. */
export function findListStatements(context: ClaimContext, stated: readonly Statement[]): Statement[] {
  const spoken = new Set(
    stated.flatMap(({ cue, parts }) => [cue, ...parts].map(({ reading }) => reading.sentence.index)),
  );
  const out: Statement[] = [];
  const bodies = stated
    .filter(({ source }) => isBody(source))
    .sort((a, b) => offsetsOf(a.cue).start - offsetsOf(b.cue).start);
  const lastIn = new Map(stated.map((one) => [one.cue.reading.sentence.index, one]));
  let next = 0;
  let leads = false;
  let leader: Statement | undefined;
  for (const { index, start, end } of context.doc.sentences) {
    while (next < bodies.length && offsetsOf((bodies[next] as Statement).cue).start < start) next++;
    const text = context.doc.text.slice(start, end);
    const item: boolean = leads && ITEM.test(text);
    const hasWeapon = context.mentionsIn('weapon', start, end).length > 0;
    if (item && hasWeapon && !spoken.has(index)) {
      const speaker = leader ?? bodies[next - 1];
      const reading = context.sentence(index);
      if (speaker !== undefined && reading !== undefined) {
        const part: Part = { reading, from: 0, to: reading.tokens.length };
        out.push({ source: speaker.source, cue: { reading, from: 0, to: 1 }, parts: [part], kind: 'list' });
      }
    }
    // "It says that Russia launched 30 missiles:" leads the list itself.
    if (!item) leader = LEADS.test(text) ? lastIn.get(index) : undefined;
    leads = LEADS.test(text) || item;
  }
  return out;
}

function isBody(source: Part): boolean {
  return hasTag(source, 'body');
}
