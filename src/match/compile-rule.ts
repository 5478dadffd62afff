import type { Condition, TopicRule } from '../config/schema.ts';
import type { Mention } from '../domain/mention.ts';
import type { Lexicon } from '../keywords/lexicon.ts';
import { askedKeywords } from './asked-keywords.ts';

type ByKeyword = Readonly<Record<Mention['kind'], Map<string, readonly number[]>>>;

/** A rule turned round: by keyword, what a mention of it serves for. */
export type CompiledRule = {
  /** Numbers of the needs that it meets: the conditions of `all` in order, then one for the whole of `any`. */
  readonly needs: ByKeyword;
  readonly needCount: number;
  /** Has the keywords of `none`. */
  readonly excluded: ByKeyword;
};

const compiled = new WeakMap<Lexicon, Map<TopicRule, CompiledRule>>();

/** Compiled at the first use of a rule with a lexicon. */
export function compiledRule(rule: TopicRule, lexicon: Lexicon): CompiledRule {
  let rules = compiled.get(lexicon);
  if (rules === undefined) compiled.set(lexicon, (rules = new Map()));
  let found = rules.get(rule);
  if (found === undefined) rules.set(rule, (found = compileRule(rule, lexicon)));
  return found;
}

function compileRule({ all, any, none }: TopicRule, lexicon: Lexicon): CompiledRule {
  const needs = all.map((condition, need): [number, Condition] => [need, condition]);
  return {
    needs: byKeyword([...needs, ...any.map((condition): [number, Condition] => [all.length, condition])], lexicon),
    needCount: all.length + (any.length > 0 ? 1 : 0),
    excluded: byKeyword(
      none.map((condition) => [0, condition]),
      lexicon,
    ),
  };
}

function byKeyword(needs: readonly (readonly [number, Condition])[], lexicon: Lexicon): ByKeyword {
  const out: ByKeyword = { weapon: new Map(), actor: new Map(), term: new Map() };
  for (const [need, condition] of needs) {
    const { kind, ids } = askedKeywords(condition, lexicon);
    for (const id of ids) out[kind].set(id, distinct([...(out[kind].get(id) ?? []), need]));
  }
  return out;
}

const NOTHING: readonly number[] = [];

/** What a mention serves for, ascending; empty for nothing. */
export function servesFor({ kind, ids }: Mention, keywords: ByKeyword): readonly number[] {
  const [first = ''] = ids;
  if (ids.length === 1) return keywords[kind].get(first) ?? NOTHING;
  return distinct(ids.flatMap((id) => keywords[kind].get(id) ?? []));
}

function distinct(needs: readonly number[]): number[] {
  return [...new Set(needs)].sort((a, b) => a - b);
}
