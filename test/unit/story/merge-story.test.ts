import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story, StoryArticle } from '../../../src/domain/story.ts';
import { mergeArticle } from '../../../src/story/merge-story.ts';
import { claim, count, event, weapon } from '../../fixtures/posts/make-story.ts';
import { anyArticle, makeArticle, storyOf } from './make-article.ts';

const first = makeArticle({
  id: 'a',
  published: '2024-02-07T10:00:00Z',
  event: event({ places: ['Kharkiv'], date: '2024-02-07', weapons: [weapon('missile', { launched: count(5) })] }),
  claims: [claim('Police', 'suspects', { weapon: 'kn-23' })],
});
const second = makeArticle({
  id: 'b',
  published: '2024-02-07T12:00:00Z',
  event: event({ places: ['Kharkiv'], date: '2024-02-07', injured: count(3) }),
  claims: [claim('Prosecutors', 'suspects', { weapon: 's-300' })],
});

/** All that a merge decides, without what depends on when and in which order it happened. */
function contentOf({ articles, facts, ledger, topics }: Story): unknown {
  return { articles, facts, ledger, topics };
}

describe('mergeArticle', () => {
  it('founds a story with the first article', () => {
    const { story, changed } = mergeArticle(null, first, '2024-02-07T10:05:00.000Z');
    expect(changed).toBe(true);
    expect(story).toMatchObject({ revision: 1, createdAt: '2024-02-07T10:05:00.000Z', topics: ['use'] });
    expect(story.ledger).toMatchObject([{ claimant: 'Police', articleId: 'a', published: '2024-02-07T10:00:00Z' }]);
  });

  it('adds an article with its facts and claims, and keeps the id', () => {
    const founded = storyOf([first]);
    const { story, changed } = mergeArticle(founded, second, '2024-02-07T12:05:00.000Z');
    expect(changed).toBe(true);
    expect(story).toMatchObject({ id: founded.id, revision: 2, updatedAt: '2024-02-07T12:05:00.000Z' });
    expect(story.ledger.map(({ claimant }) => claimant)).toEqual(['Police', 'Prosecutors']);
    expect(story.facts.event).toMatchObject({ casualties: { injured: { n: 3 } }, weapons: [{ launched: { n: 5 } }] });
  });

  it('changes nothing where it has the article already', () => {
    const story = storyOf([first, second]);
    const again = mergeArticle(story, structuredClone(second), '2024-02-09T00:00:00.000Z');
    expect(again).toEqual({ story, changed: false });
  });

  it('has the articles in order of publication, whatever the order in which they came', () => {
    expect(storyOf([second, first]).articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('replaces an article by a newer version, not by an older one', () => {
    const at = (readAt: string, n: number) =>
      makeArticle({
        id: 'a',
        published: '2024-02-07T10:00:00Z',
        readAt,
        event: event({ places: ['Kharkiv'], killed: count(n) }),
      });
    const newer = at('2024-02-07T18:00:00Z', 3);
    const older = at('2024-02-07T11:00:00Z', 1);
    for (const versions of [
      [older, newer],
      [newer, older],
    ]) {
      const story = storyOf(versions);
      expect(story.articles).toHaveLength(1);
      expect(story.facts.event.casualties.killed).toMatchObject({ n: 3 });
    }
  });

  it('is no change where only what no post shows differs', () => {
    const story = storyOf([first]);
    const reread = { ...first, sketch: [1, 2, 3], terms: ['other'], readAt: '2024-02-08T00:00:00Z' };
    expect(mergeArticle(story, reread, '2024-02-08T00:00:00.000Z')).toMatchObject({
      changed: false,
      story: { revision: 1 },
    });
  });

  it('gives the same content for the same articles in any order, twice or once', () => {
    const distinct = fc.uniqueArray(anyArticle, { minLength: 1, maxLength: 8, selector: ({ id }) => id });
    fc.assert(
      fc.property(
        distinct.chain((articles) =>
          fc.tuple(
            fc.constant(articles),
            fc.shuffledSubarray([...articles, ...articles], { minLength: 2 * articles.length }),
          ),
        ),
        ([articles, shuffled]) => {
          expect(contentOf(storyOf(shuffled))).toEqual(contentOf(storyOf(articles)));
        },
      ),
    );
  });

  it('keeps of several versions the one read last, in any order of arrival', () => {
    const byReadAt = (a: StoryArticle, b: StoryArticle): number =>
      Date.parse(a.readAt ?? '') - Date.parse(b.readAt ?? '');
    const versions = fc.uniqueArray(anyArticle, {
      minLength: 2,
      maxLength: 10,
      selector: ({ id, readAt }) => `${id} ${readAt ?? ''}`,
    });
    fc.assert(
      fc.property(versions, (all) => {
        expect(contentOf(storyOf(all))).toEqual(contentOf(storyOf(all.toSorted(byReadAt))));
      }),
    );
  });
});
