import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../src/domain/article.ts';
import type { Story } from '../../src/domain/story.ts';
import { articleId } from '../../src/feed/article-id.ts';
import { ensureDigest } from '../../src/pipeline/ensure-digest.ts';
import { ingestArticles } from '../../src/pipeline/ingest-articles.ts';
import { placeArticles } from '../../src/pipeline/place-articles.ts';
import { publishChannel } from '../../src/pipeline/publish-channel.ts';
import { readArticles } from '../../src/pipeline/read-articles.ts';
import { createStoryLock } from '../../src/pipeline/story-lock.ts';
import { listEntries } from '../../src/store/outbox.ts';
import { loadStories } from '../../src/store/stories.ts';
import type { TestPipeline } from './open-pipeline.ts';

/** One article of `test/fixtures/sequences/*.jsonl`, and what a reader expects of it. */
export type SequenceLine = {
  /** ISO 8601. */
  readonly at: string;
  readonly outlet: string;
  readonly guid: string;
  readonly title: string;
  readonly text: string;
  /** Which of the sequence's stories it belongs to; null for an article that nobody should be alerted to. */
  readonly story: string | null;
  /** What the channel gets because of it, in order. */
  readonly then: readonly ('post' | 'edit' | 'reply')[];
};

/** Something that the channel got. */
export type Happening = {
  readonly at: string;
  readonly kind: 'post' | 'edit' | 'reply' | 'digest';
  readonly id: number;
  readonly replyTo: number | null;
  readonly html: string;
  /** The message before an edit. */
  readonly was: string | null;
};

export type Replay = {
  readonly happenings: readonly Happening[];
  /** What each line of the sequence led to, until the next. */
  readonly led: readonly (readonly Happening['kind'][])[];
  readonly stories: readonly Story[];
};

const MINUTE_MS = 60_000;
/** How a digest begins in each language of the labels. */
const DIGEST = /^<b>(?:Digest|Дайджест)/u;
const TIERS: Readonly<Record<string, number>> = { 'Kyiv Courier': 1, 'Harbour Times': 1, 'Volga Channel': 3 };

export async function readSequence(name: string): Promise<SequenceLine[]> {
  const text = await readFile(join('test/fixtures/sequences', `${name}.jsonl`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SequenceLine);
}

/**
 * Takes articles through the steps of the pipeline at their own times, working the outbox of channel `main` off whenever
 * something in it falls due, until a day after the last.
 */
export async function replaySequence(p: TestPipeline, lines: readonly SequenceLine[]): Promise<Replay> {
  const outlets = [...new Set(lines.map(({ outlet }) => outlet))];
  const feedOf = (outlet: string): string => `outlet-${outlets.indexOf(outlet)}`;
  p.useFeeds(
    ...outlets.map((outlet) => {
      const id = feedOf(outlet);
      return { id, name: outlet, url: `https://${id}.example/rss`, tier: TIERS[outlet] ?? 2 };
    }),
  );
  const lock = createStoryLock(p.ctx.db);
  const happenings: Happening[] = [];
  const led: Happening['kind'][][] = [];
  let now = Date.parse(lines[0]?.at ?? '');
  const [main] = p.ctx.settings().config.channels;
  if (main === undefined) throw new Error('a replay needs channel main');
  await p.ctx.db.redis.del(`${p.ctx.db.prefix}:outbox:main`);
  p.setTime(new Date(now).toISOString());
  await ensureDigest(main, now, p.ctx);
  const work = async (): Promise<void> => {
    const before = new Map(p.preview.messages().map((message) => [message.message_id, message]));
    await publishChannel('main', p.ctx);
    for (const { message_id: id, html, reply_to: replyTo, edits } of p.preview.messages()) {
      const known = before.get(id);
      if (known !== undefined && known.edits === edits) continue;
      const kind = known !== undefined ? 'edit' : replyTo !== null ? 'reply' : DIGEST.test(html) ? 'digest' : 'post';
      happenings.push({ at: new Date(now).toISOString(), kind, id, replyTo, html, was: known?.html ?? null });
    }
  };
  const advance = async (until: number): Promise<void> => {
    for (;;) {
      const due = Math.min(...(await listEntries(p.ctx.db, 'main')).map(({ dueAt }) => dueAt));
      if (!(due <= until)) break;
      now = Math.max(now, due);
      p.setTime(new Date(now).toISOString());
      await work();
    }
    now = until;
    p.setTime(new Date(now).toISOString());
  };
  for (const [i, line] of lines.entries()) {
    const from = happenings.length;
    await advance(Math.max(now, Date.parse(line.at)));
    led.at(-1)?.push(...happenings.slice(from).map(({ kind }) => kind));
    const article = toArticle(line, feedOf(line.outlet));
    const feed = p.ctx.settings().config.feeds.find(({ id }) => id === article.feedId);
    if (feed === undefined) throw new Error(`no feed of ${line.outlet}`);
    await ingestArticles([article], { feed, polledAt: new Date(now).toISOString() }, p.ctx);
    await readArticles([article.id], p.ctx);
    const wanted = await p.ctx.db.redis.exists(`${p.ctx.db.prefix}:reading:${article.id}`);
    if (wanted > 0) await placeArticles([article.id], lock, p.ctx);
    const sent = happenings.length;
    await work();
    led.push(happenings.slice(sent).map(({ kind }) => kind));
    const next = lines[i + 1];
    const after = happenings.length;
    await advance(next === undefined ? now + 1_440 * MINUTE_MS : now + MINUTE_MS);
    led.at(-1)?.push(...happenings.slice(after).map(({ kind }) => kind));
  }
  await lock.close();
  const ids = await p.ctx.db.redis.zrange(`${p.ctx.db.prefix}:stories`, 0, '-1');
  const stories = (await loadStories(p.ctx.db, ids)).filter((story) => story !== null);
  return { happenings, led, stories };
}

function toArticle({ at, outlet, guid, title, text }: SequenceLine, feedId: string): Article {
  const url = `https://${feedId}.example/${guid}`;
  const id = articleId(feedId, guid);
  return { id, feedId, guid, title, text, fullText: true, url, published: at, source: outlet, lang: null };
}
