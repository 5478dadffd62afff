import type { KeywordsConfig } from '../config/schema.ts';
import type { Story } from '../domain/story.ts';
import { storyHeadline } from './choose-headline.ts';
import { composeClaims } from './compose-claims.ts';
import { composeFactTable } from './compose-fact-table.ts';
import { composeHead } from './compose-head.ts';
import { composeOutlets } from './compose-outlets.ts';
import { composeQuotes } from './compose-quotes.ts';
import { fitPost, type PostBudget } from './fit-post.ts';
import { chooseLabels, type OutputLanguage } from './labels/choose-labels.ts';
import type { PostStyle } from './post-style.ts';
import { isSupplyStory } from '../ledger/read-agreement.ts';
import { expectedOf } from '../ledger/read-ledger.ts';

/** What a post's words and names are taken from. */
export type PostOptions = {
  /** Of labels and dates; what outlets wrote stays as it is. */
  readonly language: OutputLanguage;
  readonly keywords: Pick<KeywordsConfig, 'weapons' | 'actors'> & Partial<Pick<KeywordsConfig, 'topics'>>;
  /** Whose word is awaited; absent: those whom the topics of the story name. */
  readonly expected?: readonly string[] | undefined;
};

/**
 * The one post of a story, as Telegram HTML within Telegram's limits: head line, headline, fact table, who says so,
 * folded quotes, outlets. What the story does not know is left out. The same story gives the same post at any time.
 */
export function composeAlert(story: Story, { language, keywords, expected }: PostOptions): string {
  const { weapons, actors } = keywords;
  const style: PostStyle = {
    labels: chooseLabels(language),
    weapons,
    actors,
    supply: isSupplyStory(story),
    expected: expected ?? expectedOf(story, keywords),
  };
  const headline = storyHeadline(story, language, weapons);
  return fitPost((budget) => renderAlert(story, headline, { style, budget }));
}

function renderAlert(
  story: Story,
  headline: string | null,
  { style, budget }: { style: PostStyle; budget: PostBudget },
): string {
  return [
    composeHead(story, headline, style, budget.titleUnits),
    composeFactTable(story, style, budget),
    composeClaims(story, style, budget),
    composeQuotes(story, style, budget),
    composeOutlets(story, style),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
