import type { Claim } from './facts.ts';

type Speaker = Pick<Claim, 'claimant' | 'body'>;

const TITLES =
  /^(?:the|mr|mrs|ms|dr|president|prime minister|foreign minister|defense minister|minister|general|colonel|major|captain|spokes(?:man|woman|person)|governor|mayor|prosecutor general) (?=\p{L})/u;
/** Words in which two spellings of one name differ, in the order in which they are mended. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ`]s(?!\p{L})|['’ʼ`]/gu, ''],
  [/[^\p{L}\p{N}]+/gu, ' '],
  [/\bdefence\b/gu, 'defense'],
  [/\bprosecutors(?= office)/gu, 'prosecutor'],
  [/\bministry of (?:the )?(?<what>defense|interior|foreign affairs)\b/gu, '$<what> ministry'],
  [/\b(?:region|regional|province|provincial)\b/gu, 'oblast'],
  [/\b(?:serhiy|sergiy|sergei|sergey)\b/gu, 'serhii'],
];

/** No name of a person or body is longer; what else a rule took for one is told apart by its beginning. UTF-16 units. */
const MAX_NAME = 160;

/** A name in one spelling: case, titles and "the" away; "Defence Ministry" and "Ministry of Defense" alike. */
export function normalizeName(name: string): string {
  let out = name.slice(0, MAX_NAME).normalize('NFKC').toLowerCase();
  for (const [pattern, replacement] of SPELLINGS) out = out.replace(pattern, replacement);
  out = out.trim();
  while (TITLES.test(out)) out = out.replace(TITLES, '');
  return out;
}

/**
 * Who speaks, as one key for each institution or person, learned from all claims of a story: "Bolvinov" is "Serhii
 * Bolvinov" where only one full name ends so, and a person is the body for which one of the claims has that person speak.
 */
export function claimantKeys(claims: readonly Speaker[]): (claim: Speaker) => string {
  const fullNames = new Map<string, Set<string>>();
  for (const { claimant } of claims) {
    const name = normalizeName(claimant);
    const cut = name.lastIndexOf(' ');
    if (cut > 0) addTo(fullNames, name.slice(cut + 1), name);
  }
  const person = (claimant: string): string => {
    const name = normalizeName(claimant);
    return onlyOne(fullNames.get(name)) ?? name;
  };
  const bodies = new Map<string, Set<string>>();
  for (const { claimant, body } of claims) if (body !== null) addTo(bodies, person(claimant), normalizeName(body));
  return ({ claimant, body }) => {
    if (body !== null) return normalizeName(body);
    const name = person(claimant);
    return onlyOne(bodies.get(name)) ?? name;
  };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

function onlyOne(values: ReadonlySet<string> | undefined): string | undefined {
  return values?.size === 1 ? values.values().next().value : undefined;
}
