import { isSameTime, joinedBy } from '../../backtest/compare-posts.ts';
import type { ReplayedPost } from '../../backtest/replay-channels.ts';
import { count } from '../render-parts.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
/** So many lines of a post that differ are shown on each side. */
const MAX_LINES = 4;

/** What differs between two posts about one story, each in one line. */
export function describeChange(before: ReplayedPost, after: ReplayedPost): string[] {
  const joined = joinedBy(before, after).map(({ source, title }) => `joined by ${source}: ${title}`);
  const left = joinedBy(after, before).map(({ source, title }) => `without ${source}: ${title}`);
  const lines = before.kind === 'post' && after.kind === 'post' ? changedLines(before.html, after.html) : [];
  return [
    ...(before.kind === after.kind
      ? []
      : [after.kind === 'post' ? 'posted, no longer in the digest alone' : 'in the digest alone, no longer posted']),
    ...(isSameTime(before, after) ? [] : [`at ${stamp(after.sentAt)} instead of ${stamp(before.sentAt)}`]),
    ...joined,
    ...left,
    ...(before.replies === after.replies
      ? []
      : [`answered ${count(after.replies, 'time')} instead of ${String(before.replies)}`]),
    ...lines,
  ];
}

/** Lines of the post that one side has and the other has not. */
function changedLines(before: string, after: string): string[] {
  const [was, now] = [linesOf(before), linesOf(after)];
  const gone = was.filter((line) => !now.includes(line)).slice(0, MAX_LINES);
  const come = now.filter((line) => !was.includes(line)).slice(0, MAX_LINES);
  return [...gone.map((line) => `was: ${line}`), ...come.map((line) => `now: ${line}`)];
}

function linesOf(html: string): string[] {
  const text = html.replace(/<[^>]*>/gu, '').replace(/&(?:lt|gt|quot|amp);/gu, (entity) => ENTITIES[entity] ?? entity);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** `2024-02-07 17:19` */
export function stamp(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
