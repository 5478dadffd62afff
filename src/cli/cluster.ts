import { extractFacts } from '../facts/extract-facts.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { createGrouping } from '../story/group-articles.ts';
import { createRarity } from '../story/rarity.ts';
import { toStoryArticle } from '../story/to-story-article.ts';
import { answerArticles } from './read-articles.ts';

export type ClusterCommand = {
  readonly lexicon: Lexicon;
  /** Articles as JSON lines: `read-articles.ts`. */
  readonly input: AsyncIterable<string>;
  readonly out: (line: string) => void;
};

/** No more than the middle of three tiers is known of an outlet that no feed names. */
const TIER = 2;

/**
 * `tracewire cluster --jsonl`: for each article, in order, the story that it joins among those before it, as `{"id","story"}`.
 * @returns the exit code: 0 when every line was an article, else 1.
 */
export function clusterCommand({ lexicon, input, out }: ClusterCommand): Promise<number> {
  const grouping = createGrouping();
  const rarity = createRarity();
  return answerArticles(input, out, (article) => {
    const reading = { facts: extractFacts(article, lexicon), topics: [], tier: TIER };
    return { story: grouping.add(toStoryArticle(article, reading, rarity)).id };
  });
}
