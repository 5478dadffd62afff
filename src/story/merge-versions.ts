import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '../domain/facts.ts';
import type { ArticleEdits, CasualtyKind, PastToll, Reading, StoryArticle } from '../domain/story.ts';
import { claimIdentity, tollIdentity } from '../ledger/identity.ts';

/**
 * One article from two versions of it: the one that was read later counts, and what the other said is kept in `edits`. Whatever the
 * order in which versions come, and however often, the same versions give the same article.
 */
export function mergeVersions(a: StoryArticle, b: StoryArticle): StoryArticle {
  const [older, newer] = compareVersions(a, b) > 0 ? [b, a] : [a, b];
  const said = isDeepStrictEqual(contentOf(older), contentOf(newer)) && readTime(older) === readTime(newer);
  const past = [older.edits, newer.edits, said ? undefined : asEdits(older)].filter((edits) => edits !== undefined);
  if (past.length === 0) return newer;
  const firstRead = earliest([...past.map((edits) => edits.firstRead), readTime(newer)]);
  const edits: ArticleEdits = {
    firstRead,
    claims: union(
      past.flatMap(({ claims }) => claims),
      claimIdentity,
    ),
    tolls: union(
      past.flatMap(({ tolls }) => tolls),
      ({ kind, count }) => tollIdentity(kind, count),
    ),
  };
  return { ...newer, edits };
}

/** By the time of reading; of versions read at one time by what they say, so that there is always one order. */
function compareVersions(a: StoryArticle, b: StoryArticle): number {
  const time = Date.parse(readTime(a)) - Date.parse(readTime(b));
  return time === 0 ? compareText(JSON.stringify(contentOf(a)), JSON.stringify(contentOf(b))) : time;
}

/** What a reader of the version sees; its terms and their weights depend on what was read before. */
function contentOf({ title, facts, topics }: StoryArticle): unknown {
  return { title, facts, topics };
}

function readTime({ readAt, published }: StoryArticle): string {
  return readAt ?? published;
}

function asEdits(version: StoryArticle): ArticleEdits {
  const readAt = readTime(version);
  const reading: Reading = { firstRead: readAt, lastRead: readAt, fullText: version.fullText !== false };
  const { claims, event } = version.facts;
  const kinds: readonly CasualtyKind[] = ['killed', 'injured'];
  return {
    firstRead: readAt,
    claims: claims.map((claim: Claim) => ({ ...claim, ...reading })),
    tolls: kinds.flatMap((kind): PastToll[] => {
      const count = event.casualties[kind];
      return count === null ? [] : [{ kind, count, ...reading }];
    }),
  };
}

/** Each thing once, in the words in which it was read first. */
function union<T extends Reading>(said: readonly T[], identify: (one: T) => string): T[] {
  const known = new Map<string, T>();
  for (const one of said.toSorted(byFirstReading)) {
    const key = identify(one);
    const before = known.get(key);
    if (before === undefined) known.set(key, one);
    else {
      const lastRead = latest([before.lastRead, one.lastRead]);
      known.set(key, { ...before, lastRead, fullText: before.fullText || one.fullText });
    }
  }
  return [...known]
    .map(([key, one]) => ({ key, one }))
    .toSorted((x, y) => byFirstReading(x.one, y.one) || compareText(x.key, y.key))
    .map(({ one }) => one);
}

function byFirstReading(a: Reading, b: Reading): number {
  return Date.parse(a.firstRead) - Date.parse(b.firstRead);
}

function earliest(times: readonly string[]): string {
  return times.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
}

function latest(times: readonly string[]): string {
  return times.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
