import type { KeywordsConfig } from '../config/schema.ts';
import { buildAutomaton, type Path, type Step } from './automaton.ts';
import { DIGIT, foldText, LETTER } from './char-classes.ts';
import { inflectWord, type Stem } from './inflect-word.ts';
import type { Keyword, Lexicon } from './lexicon.ts';
import { readAliasMark } from './read-alias-mark.ts';
import { type AliasUnit, parseAlias } from './parse-alias.ts';
import { swapLookalikes } from './swap-lookalikes.ts';

/** Spellings of one keyword, endings of its words included. */
const MAX_PATHS = 64;
/** Letters before digits that take no ending: «Х-101», but «Шахеда-136». */
const MAX_DESIGNATION = 3;

/**
 * Compiles names and aliases of weapons and actors, and the terms of the topics. An alias without a letter or digit finds
 * nothing. About 300 ms for 10,000 keywords; the result is immutable and may serve any number of texts.
 */
export function compileLexicon(config: KeywordsConfig): Lexicon {
  const keywords: Keyword[] = [];
  const paths: Path[] = [];
  const add = (kind: Keyword['kind'], id: string, alias: string): void => {
    const { words, ...marks } = readAliasMark(alias);
    const units = parseAlias(words);
    if (units.length === 0) return;
    const keyword: Keyword = {
      kind,
      id,
      alias: words,
      units: units.map(({ text }) => text),
      ...marks,
      caseIfSpaced: isShort(units),
      lookalike: 'no',
    };
    addPaths(paths, units, keywords.push(keyword) - 1);
    for (const { units: spelling, swapped } of swapLookalikes(units)) {
      addPaths(paths, spelling, keywords.push({ ...keyword, lookalike: swapped }) - 1);
    }
  };
  for (const [id, weapon] of Object.entries(config.weapons)) {
    for (const alias of new Set([weapon.name, ...weapon.aliases])) add('weapon', id, alias);
  }
  for (const [id, actor] of Object.entries(config.actors)) {
    for (const alias of new Set([actor.name, ...actor.aliases])) add('actor', id, alias);
  }
  for (const term of ruleTerms(config)) add('term', term, term);
  return {
    weapons: new Map(Object.entries(config.weapons)),
    actors: new Map(Object.entries(config.actors)),
    topics: new Map(Object.entries(config.topics)),
    followUps: config.follow_ups ?? null,
    automaton: buildAutomaton(paths),
    keywords,
  };
}

function ruleTerms({ topics, follow_ups }: KeywordsConfig): ReadonlySet<string> {
  const rules = [...Object.values(topics).map(({ match }) => match), ...(follow_ups === undefined ? [] : [follow_ups])];
  const conditions = rules.flatMap(({ all, any, none }) => [...all, ...any, ...none]);
  return new Set(conditions.flatMap((condition) => ('term' in condition ? condition.term : [])));
}

function addPaths(paths: Path[], units: readonly AliasUnit[], value: number): void {
  let found: Step[][] = [[]];
  for (const [i, unit] of units.entries()) {
    const stems = unitStems(unit, units[i + 1]);
    const wider = found.flatMap((before) => stems.map((stem) => [...before, { ...stem, joint: unit.joint }]));
    found = wider.length > MAX_PATHS ? wider.slice(0, MAX_PATHS) : wider;
  }
  for (const steps of found) paths.push({ steps, value });
}

function unitStems({ text, charClass }: AliasUnit, next: AliasUnit | undefined): Stem[] {
  if (charClass === DIGIT) return [{ stem: foldText(text), endings: next === undefined ? 'latin' : 'inner' }];
  const isDesignation = next?.charClass === DIGIT && text.length <= MAX_DESIGNATION;
  return isDesignation ? [{ stem: foldText(text), endings: 'inner' }] : inflectWord(text, next === undefined);
}

/** Two letters and then digits may be a preposition or article and a number. */
function isShort(units: readonly AliasUnit[]): boolean {
  return units.some(({ text, charClass }, i) => {
    return charClass === LETTER && text.length === 2 && units[i + 1]?.charClass === DIGIT;
  });
}
