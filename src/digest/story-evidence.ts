import type { Event, Evidence } from '../domain/facts.ts';
import type { Story, StoryArticle } from '../domain/story.ts';

/** The facts of an event with the sentences that they rest on. What hurts people first, as it is what a reader checks first. */
export function eventEvidence(event: Event): Evidence[] {
  const { killed, injured } = event.casualties;
  return [killed, injured, ...event.weapons, ...event.places, event.date].filter((evidence) => evidence !== null);
}

/** The article that a merged fact comes from, which does not say so itself: it is the one that has a fact in the same words. */
export function articleOf(story: Pick<Story, 'articles'>, { quote, start }: Evidence): StoryArticle | undefined {
  return story.articles.find((article) =>
    eventEvidence(article.facts.event).some((own) => own.quote === quote && own.start === start),
  );
}
