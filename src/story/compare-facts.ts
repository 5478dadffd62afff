import type { Story, StoryArticle } from '../domain/story.ts';
import { compareClaims } from './compare-claims.ts';
import { compareDays } from './compare-days.ts';
import { comparePlaces } from './compare-places.ts';
import { compareTolls } from './compare-tolls.ts';
import { compareSalvos, compareWeapons } from './compare-weapons.ts';
import type { SamePart } from './same-parts.ts';

/** What the facts of an article and of a story's merged event say for and against their being one event. */
export function compareFacts(article: StoryArticle, story: Story): SamePart[] {
  const place = comparePlaces(article, story);
  const parts = [
    place,
    compareDays(article, story, place !== null && place.points > 0),
    compareWeapons(article, story),
    compareSalvos(article, story),
    compareTolls(article, story),
    compareClaims(article, story),
  ];
  return parts.filter((part) => part !== null);
}
