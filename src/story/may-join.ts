import type { Story, StoryArticle } from '../domain/story.ts';
import { compareFacts } from './compare-facts.ts';

/** Whether an article goes into the story chosen for it, or, with null, founds one: what matches no topic only adds to one. */
export function mayJoin(article: StoryArticle, chosen: Story | null): boolean {
  return article.topics.length > 0 || (chosen !== null && addsTo(article, chosen));
}

/**
 * Whether an article that matches no topic may join the story that the evidence gives it: only where both speak of the same
 * place and of days that agree. Words alone would lead reports on crime and accidents to a strike on their city.
 */
function addsTo(article: StoryArticle, story: Story): boolean {
  const facts = compareFacts(article, story);
  return (['place', 'day'] as const).every((what) => facts.some(({ part, points }) => part === what && points > 0));
}
