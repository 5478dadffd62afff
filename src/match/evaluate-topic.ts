import type { Condition, TopicRule } from '../config/schema.ts';
import type { Match, Mention } from '../domain/mention.ts';
import { type ArticleReading, offsetOf } from '../reading/read-article.ts';
import { quoteAt, sentenceAt } from '../text/document.ts';
import { compiledRule, servesFor } from './compile-rule.ts';
import { findWindow } from './find-window.ts';

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
export function evaluateTopic(topic: string, rule: TopicRule, reading: ArticleReading): TopicVerdict {
  const { needs, needCount, excluded } = compiledRule(rule, reading.lexicon);
  const useful: Mention[] = [];
  const served: (readonly number[])[] = [];
  for (const mention of reading.mentions) {
    const met = servesFor(mention, needs);
    if (met.length === 0) continue;
    useful.push(mention);
    served.push(met);
  }
  const unmet = unmetConditions(rule, new Set(served.flat()));
  if (unmet.length > 0 || needCount === 0) return { topic, outcome: 'unmet', conditions: unmet };
  const bad = reading.mentions.filter((mention) => servesFor(mention, excluded).length > 0);
  const unitOf = rule.within === undefined ? () => 0 : unitIn(reading, rule.within.unit);
  const result = findWindow({
    ingredients: useful.map((mention, i) => ({ unit: unitOf(mention), needs: served[i] ?? [] })),
    needCount,
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

function unmetConditions({ all, any }: TopicRule, met: ReadonlySet<number>): readonly Condition[] {
  const unmet = all.filter((_, need) => !met.has(need));
  return any.length > 0 && !met.has(all.length) ? [...unmet, ...any] : unmet;
}

/** Number of the sentence or paragraph in which a mention stands. */
function unitIn({ document }: ArticleReading, unit: 'sentence' | 'paragraph'): (mention: Mention) => number {
  const doc = document();
  return (mention) => {
    const sentence = sentenceAt(doc, offsetOf(mention, doc));
    return (unit === 'sentence' ? sentence?.index : sentence?.paragraph) ?? 0;
  };
}

/** The sentences from the first mention to the last where the rule has a window, else the first mention's sentence. */
function quoteMentions(mentions: readonly Mention[], rule: TopicRule, reading: ArticleReading): Match['quote'] {
  const doc = reading.document();
  const first = mentions[0];
  const last = rule.within === undefined ? first : mentions.at(-1);
  const from = first === undefined ? undefined : sentenceAt(doc, offsetOf(first, doc));
  const to = last === undefined ? undefined : sentenceAt(doc, offsetOf(last, doc));
  return quoteAt(doc, from?.start ?? 0, to?.end ?? 0);
}
