import type { Story, StoryArticle } from '../domain/story.ts';
import { chooseStory } from './choose-story.ts';
import { mergeArticle } from './merge-story.ts';
import { createStoryIndex } from './story-index.ts';
import { searchKeys, storyKeys } from './story-keys.ts';

/** Stories in memory, for one process and one run, chosen as the pipeline chooses those in Redis. */
export type Grouping = {
  /** Gives an article to the story that it belongs to among those before it, or founds one. */
  readonly add: (article: StoryArticle) => Story;
};

export function createGrouping(): Grouping {
  const index = createStoryIndex();
  return {
    add(article) {
      const chosen = chooseStory(article, index.find(searchKeys(article), article.published));
      const { story } = mergeArticle(chosen, article, article.published);
      index.put(story, storyKeys(article), article.published);
      return story;
    },
  };
}
