import type { Condition, KeywordsConfig } from '../../config/schema.ts';
import type { Article } from '../../domain/article.ts';
import type { Mention } from '../../domain/mention.ts';
import type { ConditionHits, TopicExplanation } from '../../match/explain-topics.ts';
import { count, entry, NO, quoted, say, YES } from '../render-parts.ts';
import { paint, plain, type Screen } from '../screen.ts';

type Texts = Pick<Article, 'title' | 'text'>;

/** Of a long list of alternatives, so many are named, and so many different words of the article. */
const MAX_NAMED = 3;
const INDENT = '     ';

/** Each topic: that it matches, with the sentence, or which of its conditions failed and how near it came; matches first. */
export function renderTopics(
  topics: readonly TopicExplanation[],
  texts: Texts,
  { topics: names }: Pick<KeywordsConfig, 'topics'>,
  screen: Screen,
): string[] {
  const matched = topics.filter(({ outcome }) => outcome === 'match');
  return [...matched, ...topics.filter((one) => !matched.includes(one))].flatMap((one) => {
    const isMatch = one.outcome === 'match';
    const sign = isMatch ? paint(YES, 'green', screen) : paint(NO, 'red', screen);
    const told = isMatch ? (names[one.topic]?.name ?? '') : whyNot(one, texts);
    const head = [{ text: one.topic, how: ['bold'] as const }, ...say(`: ${told}`)];
    const quote = isMatch ? entry(INDENT, quoted(one.match.quote.quote), screen) : [];
    return [...entry(` ${sign} `, head, screen), ...quote, ...conditionLines(one, texts, screen)];
  });
}

/** Which condition failed, and how near the article came. Empty for a match. */
export function whyNot(one: TopicExplanation, texts: Texts): string {
  switch (one.outcome) {
    case 'match':
      return '';
    case 'excluded':
      return `excluded by “${wordsOf(one.by, texts)}”`;
    case 'too-far': {
      const { n = 0, unit = 'sentence' } = one.rule.within ?? {};
      const [first = '', last = ''] = [one.mentions[0], one.mentions.at(-1)].map((end) => end && wordsOf(end, texts));
      return `all is there, but “${first}” to “${last}” takes ${count(one.units, unit)}, and the rule allows ${String(n)}`;
    }
    default: {
      const parts = partsOf(one);
      const met = parts.filter(isMet).length;
      if (parts.length === 0) return 'a rule without conditions matches nothing';
      return met === 0 ? 'no condition met' : `${String(met)} of ${count(parts.length, 'condition')} met`;
    }
  }
}

/** The conditions that nothing in the article meets. */
export function lackingOf(one: TopicExplanation): string[] {
  return partsOf(one)
    .filter((part) => !isMet(part))
    .map(askedBy);
}

/** The conditions of `all` one by one, and those of `any` together: of these one is enough. */
function partsOf({ hits }: TopicExplanation): ConditionHits[][] {
  const any = hits.filter(({ list }) => list === 'any');
  return [...hits.filter(({ list }) => list === 'all').map((one) => [one]), ...(any.length > 0 ? [any] : [])];
}

function isMet(part: readonly ConditionHits[]): boolean {
  return part.some(({ mentions }) => mentions.length > 0);
}

/** What met each condition; of a topic that lacks some, only these, and none where it has nothing at all. */
function conditionLines(one: TopicExplanation, texts: Texts, screen: Screen): string[] {
  const parts = partsOf(one);
  const lacking = parts.filter((part) => !isMet(part));
  if (lacking.length === parts.length) return [];
  return (lacking.length > 0 ? lacking : parts).flatMap((part) => {
    const sign = isMet(part) ? paint(YES, 'green', screen) : paint(NO, 'red', screen);
    const asked = askedBy(part);
    const mentions = part.flatMap((hit) => hit.mentions);
    const found = mentions.length > 0 ? formsOf(mentions, texts) : 'not in the article';
    return entry(`${INDENT}${sign} `, say(`${asked}: ${found}`), screen);
  });
}

function askedBy(part: readonly ConditionHits[]): string {
  return part.map(({ condition }) => askedOf(condition)).join(' or ');
}

/** `weapon class:rocket, class:missile or 3 more` */
export function askedOf(condition: Condition): string {
  const [kind, asked] = Object.entries(condition)[0] as [string, readonly string[]];
  return `${kind} ${named(asked)}`;
}

function named(all: readonly string[]): string {
  const shown = all.slice(0, all.length > MAX_NAMED ? MAX_NAMED - 1 : MAX_NAMED).map(plain);
  const more = all.length - shown.length;
  return more > 0 ? `${shown.join(', ')} or ${String(more)} more` : shown.join(' or ');
}

function formsOf(mentions: readonly Mention[], texts: Texts): string {
  const forms = [...new Set(mentions.map((mention) => wordsOf(mention, texts)))];
  const shown = forms.slice(0, MAX_NAMED).join(', ');
  return forms.length > MAX_NAMED ? `${shown} and ${String(forms.length - MAX_NAMED)} more` : shown;
}

function wordsOf({ field, start, end }: Mention, { title, text }: Texts): string {
  return plain((field === 'title' ? title : text).slice(start, end));
}
