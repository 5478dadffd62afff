import type { Stance } from '../domain/facts.ts';
import type { Story, StoryArticle } from '../domain/story.ts';
import { cleanQuote } from './clean-text.ts';
import { STANCE_MARKS, STANCE_ORDER } from './compose-claims.ts';
import { currentClaims } from '../ledger/claim-histories.ts';
import { standingEvent } from '../ledger/taken-back.ts';
import type { PostBudget } from './fit-post.ts';
import type { Labels } from './labels/labels.ts';
import { outletName } from './outlet-name.ts';
import { NAME_UNITS, type PostStyle } from './post-style.ts';
import { articleOf, eventEvidence } from './story-evidence.ts';
import { bold, foldedQuotation, inlineText, linkTo } from './telegram-html.ts';

type PostQuote = {
  /** Null for a fact. */
  readonly stance: Stance | null;
  readonly text: string;
  readonly source: string;
  readonly url: string | null;
};

const FACT_MARK = '▪';
const OTHER_MARKS = ['“', '”'] as const;

/** Evidence of fewer words only repeats the name that the post shows already. */
const MIN_WORDS = 4;

/**
 * Every sentence that a fact or claim rests on, once, in its own language, with a link to where it stands; folded. In the
 * order of the lines above them; where there are too many, the newest.
 */
export function composeQuotes(story: Story, style: PostStyle, budget: PostBudget): string {
  const quotes = storyQuotes(story, style)
    .slice(0, budget.quotes)
    .toSorted((a, b) => rank(a) - rank(b));
  if (quotes.length === 0) return '';
  const lines = quotes.map(({ stance, text, source, url }) => {
    const mark = stance === null ? FACT_MARK : STANCE_MARKS[stance];
    const outlet = linkTo(inlineText(source, NAME_UNITS), url);
    return [`${mark} ${quoted(inlineText(text, budget.quoteUnits), style.labels)}`, outlet].filter(Boolean).join(' — ');
  });
  return foldedQuotation([bold(style.labels.quotes), ...lines].join('\n'));
}

/** Claims before facts, the newest claim first; a sentence that says several things stands once. */
function storyQuotes(story: Story, { weapons }: PostStyle): PostQuote[] {
  const claims = currentClaims(story, weapons)
    .toReversed()
    .map(({ claim }) => ({ ...outletOf(claim), stance: claim.stance, text: cleanQuote(claim.quote) }));
  const facts = eventEvidence(standingEvent(story, weapons)).flatMap((evidence) => {
    const article = articleOf(story, evidence);
    return article === undefined ? [] : [{ ...outletOf(article), stance: null, text: cleanQuote(evidence.quote) }];
  });
  const quotes: PostQuote[] = [];
  for (const quote of [...claims, ...facts]) {
    const known = quotes.some(({ text }) => text.includes(quote.text));
    if (!known && quote.text.split(' ').length >= MIN_WORDS) quotes.push(quote);
  }
  return quotes;
}

function rank({ stance }: PostQuote): number {
  return stance === null ? STANCE_ORDER.length : STANCE_ORDER.indexOf(stance);
}

function outletOf(article: Pick<StoryArticle, 'source' | 'url'>): Pick<PostQuote, 'source' | 'url'> {
  return { source: outletName(article), url: article.url };
}

/** In quotation marks, unless the sentence brings its own. A sentence that quotes in the same marks gets others. */
export function quoted(html: string, { quotationMarks }: Labels): string {
  if (/^\u2068?(?:["“„«”‘「『]|&quot;)/u.test(html)) return html;
  const [open, close] = quotationMarks.some((mark) => html.includes(mark)) ? OTHER_MARKS : quotationMarks;
  return open + html + close;
}
