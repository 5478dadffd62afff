import type { Labels } from './labels.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const EN: Labels = {
  locale: 'en',
  date: (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return `${String(date)} ${MONTHS[(month ?? 1) - 1] ?? ''} ${String(year)}`;
  },
  rows: { weapon: 'Weapon', place: 'Place', casualties: 'Casualties', supply: 'Supply', usedBy: 'Used by' },
  whoSaysSo: 'Who says so',
  quotes: 'Quotes',
  stances: { asserts: 'asserts', suspects: 'suspects', 'cannot-confirm': 'cannot confirm', denies: 'denies' },
  states: {
    reported: 'reported',
    claimed: 'claimed',
    corroborated: 'corroborated',
    disputed: 'disputed',
    denied: 'denied',
  },
  disputes: {
    weapon: 'They disagree on the weapon',
    origin: 'They disagree on where it came from',
    denial: 'Claimed by some, denied by others',
  },
  bounds: {
    exact: (n) => n,
    'at-least': (n) => `at least ${n}`,
    about: (n) => `about ${n}`,
    'at-most': (n) => `up to ${n}`,
  },
  genitiveAfter: [],
  killed: { other: 'killed' },
  injured: { other: 'injured' },
  nobodyKilled: 'nobody killed',
  nobodyInjured: 'nobody injured',
  noCasualties: 'none',
  shotDown: (count) => `${count} shot down`,
  allShotDown: 'all shot down',
  outOf: (part, whole) => `${part} of ${whole}`,
  or: 'or',
  andMore: (n) => `and ${String(n)} more`,
  madeIn: (origin) => `from ${origin}`,
  usedBy: (user) => `used by ${user}`,
  outlets: { one: 'outlet', other: 'outlets' },
  claimants: { one: 'claimant', other: 'claimants' },
  kinds: {
    missile: { one: 'missile', other: 'missiles' },
    'ballistic-missile': { one: 'ballistic missile', other: 'ballistic missiles' },
    'cruise-missile': { one: 'cruise missile', other: 'cruise missiles' },
    'anti-aircraft-missile': { one: 'anti-aircraft missile', other: 'anti-aircraft missiles' },
    drone: { one: 'drone', other: 'drones' },
    'attack-drone': { one: 'attack drone', other: 'attack drones' },
    'naval-drone': { one: 'naval drone', other: 'naval drones' },
    'fpv-drone': { one: 'FPV drone', other: 'FPV drones' },
    rocket: { one: 'rocket', other: 'rockets' },
    bomb: { one: 'bomb', other: 'bombs' },
    'glide-bomb': { one: 'glide bomb', other: 'glide bombs' },
    artillery: { other: 'artillery' },
    'artillery-shell': { one: 'artillery shell', other: 'artillery shells' },
    mortar: { one: 'mortar', other: 'mortars' },
    launcher: { one: 'launcher', other: 'launchers' },
    landmine: { one: 'landmine', other: 'landmines' },
    'cluster-munition': { one: 'cluster munition', other: 'cluster munitions' },
    chemical: { one: 'chemical agent', other: 'chemical agents' },
  },
  actors: {},
};
