import type { Article } from '../domain/article.ts';
import { extractFacts } from '../facts/extract-facts.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { chooseStory } from '../story/choose-story.ts';
import { mergeArticle } from '../story/merge-story.ts';
import { createRarityWindow, type RarityWindow } from '../story/rarity.ts';
import { createStoryIndex, type StoryIndex } from '../story/story-index.ts';
import { storyKeys } from '../story/story-keys.ts';
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
  const state: State = { lexicon, index: createStoryIndex(), rarity: createRarityWindow() };
  return answerArticles(input, out, (article) => ({ story: placeArticle(article, state) }));
}

type State = { readonly lexicon: Lexicon; readonly index: StoryIndex; readonly rarity: RarityWindow };

/** The id of the story that the article joins or founds. */
function placeArticle(article: Article, { lexicon, index, rarity }: State): string {
  const reading = { facts: extractFacts(article, lexicon), topics: [], tier: TIER };
  const read = toStoryArticle(article, reading, rarity);
  const keys = storyKeys(read);
  const chosen = chooseStory(read, index.find(keys, read.published), rarity);
  const { story } = mergeArticle(chosen, read, read.published);
  index.put(story, keys, read.published);
  rarity.add(read.terms ?? []);
  return story.id;
}
