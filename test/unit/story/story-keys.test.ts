import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStoryIndex } from '../../../src/story/story-index.ts';
import { MAX_KEYS, storyKeys } from '../../../src/story/story-keys.ts';
import { claim, event } from '../../fixtures/posts/make-story.ts';
import { makeArticle, storyOf } from './make-article.ts';

const keysOf = (...args: Parameters<typeof makeArticle>): string[] =>
  storyKeys(makeArticle(...args)).map(({ key }) => key);

describe('storyKeys', () => {
  it('are bounded, whatever the article', () => {
    const names = fc.array(fc.string({ maxLength: 40 }), { maxLength: 40 });
    fc.assert(
      fc.property(names, names, fc.lorem({ maxCount: 400, mode: 'words' }), (places, claimants, text) => {
        const keys = keysOf({
          id: 'a',
          published: '2024-02-07T10:00:00Z',
          text,
          event: event({ places, date: '2024-02-07' }),
          claims: claimants.map((name, i) => claim(name, 'asserts', { weapon: `weapon-${String(i)}` })),
        });
        expect(keys.length).toBeLessThanOrEqual(MAX_KEYS);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it.each([
    { what: 'a report that names the day after', other: { date: '2024-02-08' }, published: '2024-02-08T09:00:00Z' },
    {
      what: 'a report of another spelling',
      other: { date: '2024-02-07', places: ['Kiev'] },
      published: '2024-02-07T09:00:00Z',
    },
    { what: 'a report without a day', other: {}, published: '2024-02-07T20:00:00Z' },
  ])('lead to $what', ({ other, published }) => {
    const keys = keysOf({
      id: 'a',
      published: '2024-02-07T10:00:00Z',
      event: event({ places: ['Kyiv'], date: '2024-02-07' }),
    });
    const others = keysOf({ id: 'b', published, event: event({ places: ['Kyiv'], ...other }) });
    expect(others.some((key) => keys.includes(key))).toBe(true);
  });

  it('are the same for a town and the region that is called after it', () => {
    const of = (place: string) =>
      keysOf({ id: 'a', published: '2024-02-07T10:00:00Z', event: event({ places: [place], date: '2024-02-07' }) });
    expect(of('Kharkiv Oblast')).toEqual(of('Kharkiv'));
  });

  it('have nothing in common where nothing is', () => {
    const keys = keysOf({ id: 'a', published: '2024-02-07T10:00:00Z', title: 'Odesa', text: 'Nothing.' });
    expect(keysOf({ id: 'b', published: '2024-02-07T10:00:00Z', title: 'Sumy', text: 'Something.' })).not.toEqual(
      expect.arrayContaining([expect.toBeOneOf(keys)]),
    );
  });
});

describe('createStoryIndex', () => {
  const article = makeArticle({ id: 'a', published: '2024-02-07T10:00:00Z', title: 'Balakliia silo burning' });
  const story = storyOf([article]);

  it('finds a story under a key as long as the key lasts', () => {
    const index = createStoryIndex();
    index.put(story, [{ key: 'k', ttlMs: 3_600_000, worth: 3 }], article.published);
    expect(index.find([{ key: 'k', ttlMs: 3_600_000, worth: 3 }], '2024-02-07T11:00:00Z')).toEqual([story]);
    expect(index.find([{ key: 'k', ttlMs: 3_600_000, worth: 3 }], '2024-02-07T11:00:01Z')).toEqual([]);
    expect(index.find([{ key: 'other', ttlMs: 3_600_000, worth: 3 }], '2024-02-07T10:00:00Z')).toEqual([]);
  });

  it('gives a story once, as it was last put', () => {
    const index = createStoryIndex();
    const keys = ['k', 'l'].map((key) => ({ key, ttlMs: 3_600_000, worth: 3 }));
    index.put(story, keys, article.published);
    index.put({ ...story, revision: 2 }, keys.slice(0, 1), article.published);
    expect(index.find(keys, article.published)).toEqual([{ ...story, revision: 2 }]);
  });

  it('forgets all but the newest twenty stories of one key', () => {
    const index = createStoryIndex();
    const keys = [{ key: 'k', ttlMs: 3_600_000, worth: 3 }];
    for (let i = 0; i < 50; i++) index.put({ ...story, id: `s${String(i)}` }, keys, article.published);
    const found = index.find(keys, article.published).map(({ id }) => id);
    const newest = Array.from({ length: 20 }, (_, i) => `s${String(30 + i)}`);
    expect(found.length).toBeGreaterThan(0);
    expect(newest).toEqual(expect.arrayContaining(found));
  });
});
