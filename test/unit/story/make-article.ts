import * as fc from 'fast-check';
import type { Facts } from '../../../src/domain/facts.ts';
import type { Story, StoryArticle } from '../../../src/domain/story.ts';
import { mergeArticle } from '../../../src/story/merge-story.ts';
import { createRarity, type Rarity } from '../../../src/story/rarity.ts';
import { toStoryArticle } from '../../../src/story/to-story-article.ts';
import { claim, count, event, weapon } from '../../fixtures/posts/make-story.ts';

export type ArticleNotes = {
  id: string;
  published: string;
  title?: string;
  text?: string;
  url?: string | null;
  source?: string;
  tier?: number;
  readAt?: string;
  event?: Facts['event'];
  claims?: Facts['claims'];
};

/** An article as the pipeline would hand it to its story. */
export function makeArticle(notes: ArticleNotes, rarity: Rarity = createRarity()): StoryArticle {
  const { id, published, title = '', text = '', url = null, source = 'Outlet', tier = 2, readAt } = notes;
  const article = {
    id,
    feedId: 'feed',
    guid: id,
    title,
    text,
    fullText: true,
    url,
    published,
    source,
    lang: 'en' as const,
  };
  const facts = { event: notes.event ?? event({}), claims: notes.claims ?? [] };
  const reading = { facts, topics: ['use'], tier, ...(readAt === undefined ? {} : { readAt }) };
  return toStoryArticle(article, reading, rarity);
}

/** The story of these articles, merged one by one. */
export function storyOf(articles: readonly StoryArticle[]): Story {
  let story: Story | null = null;
  for (const article of articles) story = mergeArticle(story, article, '2024-03-01T00:00:00.000Z').story;
  if (story === null) throw new Error('a story has at least one article');
  return story;
}

/** A rarity window after 1,000 articles of everyday words, in which war reports share a few. */
export function experiencedRarity(): Rarity {
  const rarity = createRarity();
  const everyday =
    'missile city police said officials reported attack drones overnight damaged region people strike'.split(' ');
  for (let i = 0; i < 1_000; i++) rarity.add([...everyday, `word${String(i)}`], 'en');
  return rarity;
}

const DAYS = ['2024-02-07', '2024-02-08', '2024-02-20'];
/** Any article of a small world, in which many agree. */
export const anyArticle: fc.Arbitrary<StoryArticle> = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }).map((n) => `article-${String(n)}`),
    hour: fc.nat({ max: 60 }),
    tier: fc.integer({ min: 1, max: 3 }),
    places: fc.array(fc.constantFrom('Kharkiv', 'Kyiv', 'Kiev', 'Odesa', 'Kharkiv Oblast'), { maxLength: 3 }),
    day: fc.constantFrom(undefined, ...DAYS),
    weapons: fc.array(fc.constantFrom('kn-23', 's-300', 'missile', 'drone'), { maxLength: 3 }),
    killed: fc.constantFrom(undefined, 1, 2, 40),
    claimant: fc.constantFrom('Police', 'The police', 'Bolvinov', 'Serhii Bolvinov'),
  })
  .map(({ id, hour, tier, places, day, weapons, killed, claimant }) =>
    makeArticle({
      // One version of an article is published at one time: the id decides.
      id,
      published: new Date(Date.UTC(2024, 1, 7, Number(id.slice(8)))).toISOString(),
      readAt: new Date(Date.UTC(2024, 1, 10, hour)).toISOString(),
      tier,
      event: event({
        places,
        weapons: weapons.map((ids, i) => weapon(ids, { launched: i === 0 ? count(hour) : null })),
        ...(day === undefined ? {} : { date: day }),
        ...(killed === undefined ? {} : { killed: count(killed) }),
      }),
      claims: weapons.map((ids) => claim(claimant, 'suspects', { weapon: ids })),
    }),
  );
