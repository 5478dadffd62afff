import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKeywords } from '../../../src/config/load-config.ts';
import type { Article } from '../../../src/domain/article.ts';
import { extractFacts } from '../../../src/facts/extract-facts.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';
import type { Lexicon } from '../../../src/keywords/lexicon.ts';
import { createGrouping } from '../../../src/story/group-articles.ts';
import { createRarity } from '../../../src/story/rarity.ts';
import { toStoryArticle } from '../../../src/story/to-story-article.ts';

/** Made-up reports in four languages, each with the story that a reader would file it under. */
type Labelled = Article & { readonly story: string };

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = compileLexicon(await loadKeywords('config'));
});

function readSet(name: string): Labelled[] {
  const lines = readFileSync(`test/fixtures/stories/${name}.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => ({ ...(JSON.parse(line) as Labelled), feedId: '', guid: '', fullText: true }));
}

/** The story that each article was given, by the id of the article. */
function group(articles: readonly Labelled[]): Map<string, string> {
  const grouping = createGrouping();
  const rarity = createRarity();
  return new Map(
    articles.map((article) => {
      const reading = { facts: extractFacts(article, lexicon), topics: [], tier: 2 };
      return [article.id, grouping.add(toStoryArticle(article, reading, rarity)).id];
    }),
  );
}

/** Pairs of articles that were joined though they tell of two events, and of those of one event the share that was joined. */
function compare(articles: readonly Labelled[], storyOf: ReadonlyMap<string, string>) {
  const wrong: string[] = [];
  let [right, pairs] = [0, 0];
  for (const [i, a] of articles.entries()) {
    for (const b of articles.slice(0, i)) {
      const joined = storyOf.get(a.id) === storyOf.get(b.id);
      if (a.story === b.story) pairs++;
      if (joined && a.story === b.story) right++;
      else if (joined) wrong.push(`${b.id} ${b.story}, ${a.id} ${a.story}`);
    }
  }
  return { wrong, recall: right / pairs };
}

describe('createGrouping', () => {
  it.each([
    ['kharkiv-week', 0.9],
    ['autumn-nights', 0.72],
  ])('joins no two events of %s, and at least %d of the pairs of one', (name, least) => {
    const articles = readSet(name);
    const { wrong, recall } = compare(articles, group(articles));
    expect(wrong).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(least);
  });

  it('takes an edited article for the one that it was', () => {
    const [first, ...others] = readSet('kharkiv-week');
    if (first === undefined) throw new Error('the set is empty');
    const edited = { ...first, title: 'Kharkiv: what is known', text: 'Nothing is left of the first version.' };
    const storyOf = group([first, ...others.slice(0, 20)]);
    expect(group([first, ...others.slice(0, 20), edited]).get(first.id)).toBe(storyOf.get(first.id));
  });

  it('gives each article its story again when it comes twice', () => {
    const articles = readSet('autumn-nights');
    const once = group(articles);
    expect(group(articles.flatMap((article) => [article, article]))).toEqual(once);
    expect(group([...articles, ...articles])).toEqual(once);
  });

  it('joins no two events though each article comes up to a day late', () => {
    const articles = [...readSet('kharkiv-week'), ...readSet('autumn-nights')];
    const delays = fc.array(fc.nat({ max: 24 * 3_600_000 }), {
      minLength: articles.length,
      maxLength: articles.length,
    });
    fc.assert(
      fc.property(delays, (late) => {
        const arrivals = articles.map((article, i) => ({
          article,
          at: Date.parse(article.published) + (late[i] ?? 0),
        }));
        const arrived = arrivals.toSorted((a, b) => a.at - b.at).map(({ article }) => article);
        expect(compare(arrived, group(arrived)).wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
