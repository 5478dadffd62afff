import type { Claim } from './facts.ts';
import { nameSkeleton } from './name-skeleton.ts';

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
 * Bolvinov" where only one full name ends so, a person is the body for which one of the claims has that person speak, and the
 * same name in another script is the same («Подоляк» and "Podolyak"). Two bodies of one person are one where the shorter name is
 * part of the longer ("police" and "Kharkiv Oblast police"), or where one is Cyrillic and the other Latin.
 */
export function claimantKeys(claims: readonly Speaker[]): (claim: Speaker) => string {
  const { skeletonOf, spelled } = createSpellings();
  const fullNames = new Map<string, Set<string>>();
  for (const { claimant } of claims) {
    const name = normalizeName(claimant);
    const cut = name.lastIndexOf(' ');
    if (cut > 0) addTo(fullNames, skeletonOf(name.slice(cut + 1)), skeletonOf(name));
  }
  const person = (claimant: string): string => {
    const name = skeletonOf(normalizeName(claimant));
    return onlyOne(fullNames.get(name)) ?? name;
  };
  const bodies = new Map<string, Set<string>>();
  for (const { claimant, body } of claims) if (body !== null) addTo(bodies, person(claimant), normalizeName(body));
  const joined = joinBodies([...bodies.values()], skeletonOf);
  const bodyKey = (name: string): string => joined.get(skeletonOf(name)) ?? skeletonOf(name);
  return ({ claimant, body }) => {
    if (body !== null) return spelled(bodyKey(normalizeName(body)));
    const name = person(claimant);
    const own = new Set([...(bodies.get(name) ?? [])].map(bodyKey));
    return spelled(onlyOne(own) ?? joined.get(name) ?? name);
  };
}

type Spellings = {
  readonly skeletonOf: (name: string) => string;
  /** The first name that had a skeleton: what a reader can make out. */
  readonly spelled: (skeleton: string) => string;
};

function createSpellings(): Spellings {
  const names = new Map<string, string>();
  return {
    skeletonOf(name) {
      const skeleton = nameSkeleton(name);
      if (!names.has(skeleton)) names.set(skeleton, name);
      return skeleton;
    },
    spelled: (skeleton) => names.get(skeleton) ?? skeleton,
  };
}

/** The skeletons of bodies for which one person speaks, to the longest name of the same body. */
function joinBodies(
  ofPersons: readonly ReadonlySet<string>[],
  skeletonOf: Spellings['skeletonOf'],
): Map<string, string> {
  const joined = new Map<string, string>();
  for (const names of ofPersons) {
    const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
    for (const [i, name] of longestFirst.entries()) {
      const whole = longestFirst.slice(0, i).find((other) => isSameBody(name, other, skeletonOf));
      if (whole === undefined) continue;
      const key = skeletonOf(whole);
      joined.set(skeletonOf(name), joined.get(key) ?? key);
    }
  }
  return joined;
}

function isSameBody(short: string, long: string, skeletonOf: Spellings['skeletonOf']): boolean {
  if (CYRILLIC.test(short) !== CYRILLIC.test(long)) return true;
  const words = new Set(skeletonOf(long).split(' '));
  return skeletonOf(short)
    .split(' ')
    .every((word) => words.has(word));
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

function onlyOne(values: ReadonlySet<string> | undefined): string | undefined {
  return values?.size === 1 ? values.values().next().value : undefined;
}
