import type { Evidence } from '../domain/facts.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import { cleanText } from './clean-text.ts';
import { STANCE_MARKS } from './compose-claims.ts';
import { currentClaims } from './current-claims.ts';
import type { PostBudget } from './fit-post.ts';
import { NAME_UNITS, type PostStyle } from './post-style.ts';
import { outletName } from './outlet-name.ts';
import { bold, foldedQuotation, inlineText, linkTo } from './telegram-html.ts';

type PostQuote = { readonly mark: string; readonly text: string; readonly source: string; readonly url: string | null };

/** Every sentence that a fact or claim rests on, once, in its own language, with a link to where it stands; folded. */
export function composeQuotes(story: Story, style: PostStyle, budget: PostBudget): string {
  const quotes = storyQuotes(story).slice(0, budget.quotes);
  if (quotes.length === 0) return '';
  const lines = quotes.map(({ mark, text, source, url }) => {
    const outlet = linkTo(inlineText(source, NAME_UNITS), url);
    return [`${mark} “${inlineText(text, budget.quoteUnits)}”`, outlet].filter(Boolean).join(' — ');
  });
  return foldedQuotation([bold(style.labels.quotes), ...lines].join('\n'));
}

/** Claims before facts, the newest claim first; a sentence that says several things stands once. */
function storyQuotes(story: Story): PostQuote[] {
  const claims = currentClaims(story.ledger)
    .toReversed()
    .map(({ claim }) => ({ ...outletOf(claim), mark: STANCE_MARKS[claim.stance], text: claim.quote }));
  const facts = eventEvidence(story).flatMap(({ evidence, mark }) => {
    const article = articleSaying(evidence, story);
    return article === undefined ? [] : [{ ...outletOf(article), mark, text: evidence.quote }];
  });
  const quotes = new Map<string, PostQuote>();
  for (const quote of [...claims, ...facts]) {
    const key = cleanText(quote.text);
    if (key !== '' && !quotes.has(key)) quotes.set(key, quote);
  }
  return [...quotes.values()];
}

function outletOf(article: Pick<StoryArticle, 'source' | 'url'>): Pick<PostQuote, 'source' | 'url'> {
  return { source: outletName(article), url: article.url };
}

function eventEvidence({ facts: { event } }: Story): { evidence: Evidence; mark: string }[] {
  const { killed, injured } = event.casualties;
  return [
    ...[killed, injured].flatMap((evidence) => (evidence === null ? [] : [{ evidence, mark: '✚' }])),
    ...event.weapons.map((evidence) => ({ evidence, mark: '▪' })),
    ...event.places.map((evidence) => ({ evidence, mark: '▪' })),
    ...(event.date === null ? [] : [{ evidence: event.date, mark: '▪' }]),
  ];
}

/** A merged fact does not say whose sentence it kept: it is the article that has the same fact in the same words. */
function articleSaying(evidence: Evidence, story: Story): StoryArticle | undefined {
  return story.articles.find(({ facts: { event } }) =>
    [...event.weapons, ...event.places, event.date, event.casualties.killed, event.casualties.injured].some(
      (own) => own?.quote === evidence.quote && own.start === evidence.start,
    ),
  );
}
