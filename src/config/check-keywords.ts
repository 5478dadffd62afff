import { z } from 'zod';
import type { Path } from './config-problem.ts';
import { looseList, looseRecord, looseText, looseTexts } from './loose.ts';
import { suggestName } from './near-name.ts';
import type { Finding } from './validate.ts';

const looseEntry = z.object({ class: looseText, maker: looseText, aliases: looseTexts }).catch({ aliases: [] });
const looseCondition = z
  .object({ weapon: looseTexts, actor: looseTexts, term: looseTexts })
  .catch({ weapon: [], actor: [], term: [] });
const looseRule = z.object({
  all: looseList(looseCondition),
  any: looseList(looseCondition),
  none: looseList(looseCondition),
});
const looseRuleOrNone = looseRule.optional().catch(undefined);
const looseTopic = z.object({ match: looseRuleOrNone }).catch({});
const looseFile = z
  .object({
    weapons: looseRecord(looseEntry),
    actors: looseRecord(looseEntry),
    topics: looseRecord(looseTopic),
    follow_ups: looseRuleOrNone,
  })
  .catch({ weapons: {}, actors: {}, topics: {} });

type LooseFile = z.output<typeof looseFile>;
type Rule = z.output<typeof looseRule>;

const CLASS = 'class:';
const WORD = /[\p{L}\p{N}]/u;

/**
 * Names in rules and makers that no entry bears, rules that can match nothing, and keywords without a letter or digit.
 * That one alias belongs to several weapons is no mistake: the article's mention then stands for each of them.
 */
export function checkKeywords(data: unknown): Finding[] {
  const file = looseFile.parse(data);
  return [...checkEntries(file), ...checkRules(file)];
}

/** The ids of the topics, those with mistakes in them too. */
export function topicIds(data: unknown): string[] {
  return Object.keys(looseFile.parse(data).topics);
}

function checkEntries({ weapons, actors }: LooseFile): Finding[] {
  const findings: Finding[] = [];
  for (const [section, entries] of Object.entries({ weapons, actors })) {
    for (const [id, { maker, aliases }] of Object.entries(entries)) {
      if (id === 'any')
        findings.push({ path: [section, id], part: 'key', message: '"any" is no id: rules use it for all' });
      for (const { text, step } of aliases) {
        findings.push(...checkWords(text, [section, id, 'aliases', ...step]));
      }
      if (maker !== undefined && !Object.hasOwn(actors, maker)) {
        findings.push(unknownName('actor', maker, Object.keys(actors), [section, id, 'maker']));
      }
    }
  }
  return findings;
}

function checkRules({ weapons, actors, topics, follow_ups }: LooseFile): Finding[] {
  const weaponIds = Object.keys(weapons);
  const actorIds = Object.keys(actors);
  const classes = [...new Set(Object.values(weapons).flatMap((weapon) => weapon.class ?? []))];
  const names = {
    weapon: new Set([...weaponIds, 'any']),
    actor: new Set([...actorIds, 'any']),
    class: new Set(classes),
  };

  const rules: { at: Path; rule: Rule | undefined }[] = [
    ...Object.entries(topics).map(([id, { match }]) => ({ at: ['topics', id, 'match'], rule: match })),
    { at: ['follow_ups'], rule: follow_ups },
  ];
  return rules.flatMap(({ at, rule }) => {
    if (rule === undefined) return [];
    const findings: Finding[] = isEmpty(rule) ? [emptyRule(at)] : [];
    for (const part of ['all', 'any', 'none'] as const) {
      for (const [i, condition] of rule[part].entries()) {
        const path: Path = [...at, part, i];
        for (const { text, step } of condition.weapon) {
          const kind = text.startsWith(CLASS) ? 'class' : 'weapon';
          const name = kind === 'class' ? text.slice(CLASS.length) : text;
          if (names[kind].has(name)) continue;
          findings.push(unknownWeapon(text, { weaponIds, classes }, [...path, 'weapon', ...step]));
        }
        for (const { text, step } of condition.actor) {
          if (!names.actor.has(text)) findings.push(unknownName('actor', text, actorIds, [...path, 'actor', ...step]));
        }
        for (const { text, step } of condition.term) findings.push(...checkWords(text, [...path, 'term', ...step]));
      }
    }
    return findings;
  });
}

function isEmpty({ all, any }: Rule): boolean {
  return all.length + any.length === 0;
}

function emptyRule(path: Path): Finding {
  return { path, part: 'key', message: 'matches nothing; give it at least one condition under all or any' };
}

function checkWords(text: string, path: Path): Finding[] {
  // Empty text is the schema's business.
  if (text.trim() === '' || WORD.test(text)) return [];
  return [{ path, part: 'value', message: `no letter or digit in ${JSON.stringify(text)}, so it can match nothing` }];
}

function unknownWeapon(text: string, known: { weaponIds: string[]; classes: string[] }, path: Path): Finding {
  // A class is easily written without "class:".
  if (known.classes.includes(text)) {
    return { path, part: 'value', message: `unknown weapon "${text}", did you mean "${CLASS}${text}"?` };
  }
  const classes = known.classes.map((each) => CLASS + each);
  return text.startsWith(CLASS)
    ? unknownName('class', text, classes, path)
    : unknownName('weapon', text, [...known.weaponIds, ...classes], path);
}

function unknownName(what: string, name: string, names: readonly string[], path: Path): Finding {
  return { path, part: 'value', message: `unknown ${what} ${JSON.stringify(name)}${suggestName(name, names)}` };
}
