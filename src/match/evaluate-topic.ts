import type { Condition, TopicRule } from '../config/schema.ts';
import type { Match, Mention } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { quoteAt, sentenceAt } from '../text/document.ts';
import { findWindow, type Ingredient } from './find-window.ts';
import type { Reading } from './read-mentions.ts';
import { satisfies } from './satisfies.ts';

/** What became of one topic's rule on one article. */
export type TopicVerdict =
  | { readonly topic: string; readonly outcome: 'match'; readonly match: Match }
  /** Conditions of `all` that nothing in the article meets; all of `any` where none of them is met. */
  | { readonly topic: string; readonly outcome: 'unmet'; readonly conditions: readonly Condition[] }
  /**
   * All conditions are met, but nowhere within the rule's window: the mentions that stand nearest together, and how many sentences
   * (paragraphs) in a row hold them.
   */
  | {
      readonly topic: string;
      readonly outcome: 'too-far';
      readonly mentions: readonly Mention[];
      readonly units: number;
    }
  | { readonly topic: string; readonly outcome: 'excluded'; readonly by: Mention };

/**
 * Evaluates one rule, in this order:
 * 1. Every condition of `all`, and one of `any` if there are any, must be met by a mention somewhere in title or text. A rule
 *    with neither matches nothing. One mention may meet several conditions.
 * 2. Without a window, a mention of `none` anywhere excludes the article.
 * 3. With a window of n sentences (paragraphs), the mentions must stand in n sentences (paragraphs) that follow one another; the title
 *    is the first of both. A mention of `none` excludes them only where it would fit into one window with them, so that "test
 *    launch" three paragraphs on does not hide a strike. The first place that passes is the match.
 * The text is split into sentences only after step 1, and only for a rule with a window or for the quote of a match.
 */
export function evaluateTopic(topic: string, rule: TopicRule, reading: Reading): TopicVerdict {
  const { lexicon, mentions } = reading;
  const unmet = unmetConditions(rule, reading);
  if (unmet.length > 0 || rule.all.length + rule.any.length === 0)
    return { topic, outcome: 'unmet', conditions: unmet };
  const useful = mentions.filter((mention) => needsOf(mention, rule, lexicon).length > 0);
  const bad = mentions.filter((mention) => rule.none.some((condition) => satisfies(mention, condition, lexicon)));
  const unitOf = rule.within === undefined ? () => 0 : reading.unitOf(rule.within.unit);
  const ingredients = useful.map((mention): Ingredient => {
    return { unit: unitOf(mention), needs: needsOf(mention, rule, lexicon) };
  });
  const result = findWindow({
    ingredients,
    needCount: rule.all.length + (rule.any.length > 0 ? 1 : 0),
    size: rule.within?.n ?? Number.POSITIVE_INFINITY,
    excluded: bad.map(unitOf),
  });
  if (result.found) {
    const used = useful.slice(result.first, result.last + 1);
    return { topic, outcome: 'match', match: { topic, mentions: used, quote: quoteMentions(used, rule, reading) } };
  }
  const by = result.reason === 'excluded' ? bad[result.by] : undefined;
  if (by !== undefined) return { topic, outcome: 'excluded', by };
  const nearest = result.reason === 'too-far' ? useful.slice(result.first, result.last + 1) : useful;
  return { topic, outcome: 'too-far', mentions: nearest, units: span(nearest.map(unitOf)) };
}

/** How many units in a row hold all of these, which ascend. */
function span(units: readonly number[]): number {
  return (units.at(-1) ?? 0) - (units[0] ?? 0) + 1;
}

function unmetConditions({ all, any }: TopicRule, { mentions, lexicon }: Reading): readonly Condition[] {
  const isMet = (condition: Condition): boolean => mentions.some((mention) => satisfies(mention, condition, lexicon));
  const unmet = all.filter((condition) => !isMet(condition));
  return any.length > 0 && !any.some(isMet) ? [...unmet, ...any] : unmet;
}

/** Numbers of the conditions that a mention meets: those of `all` in order, then one for the whole of `any`. */
function needsOf(mention: Mention, { all, any }: TopicRule, lexicon: Lexicon): number[] {
  const needs = all.flatMap((condition, i) => (satisfies(mention, condition, lexicon) ? [i] : []));
  return any.some((condition) => satisfies(mention, condition, lexicon)) ? [...needs, all.length] : needs;
}

/** The sentences from the first mention to the last where the rule has a window, else the first mention's sentence. */
function quoteMentions(mentions: readonly Mention[], rule: TopicRule, reading: Reading): Match['quote'] {
  const doc = reading.document();
  const first = mentions[0];
  const last = rule.within === undefined ? first : mentions.at(-1);
  const from = sentenceAt(doc, reading.offsetOf(first));
  const to = sentenceAt(doc, reading.offsetOf(last));
  return quoteAt(doc, from?.start ?? 0, to?.end ?? 0);
}
