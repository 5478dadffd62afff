import { keywordsFileSchema } from '../../../../src/config/schema.ts';
import type { Lang } from '../../../../src/domain/article.ts';
import type { Claim } from '../../../../src/domain/facts.ts';
import { readClaims } from '../../../../src/facts/claims/read-claims.ts';
import { readForFacts } from '../../../../src/facts/facts-reading.ts';
import { compileLexicon } from '../../../../src/keywords/compile-lexicon.ts';

const keywords = keywordsFileSchema.parse({
  weapons: {
    'kn-23': { name: 'KN-23', class: 'ballistic-missile', maker: 'north-korea', aliases: ['КН-23'] },
    'kn-24': { name: 'KN-24', class: 'ballistic-missile', maker: 'north-korea' },
    'iskander-m': {
      name: 'Iskander-M',
      class: 'ballistic-missile',
      maker: 'russia',
      aliases: ['Iskander', 'Искандер', 'Іскандер-М', '이스칸데르-M'],
    },
    'tochka-u': { name: 'Tochka-U', class: 'ballistic-missile', aliases: ['Точка-У'] },
    'kh-101': { name: 'Kh-101', class: 'cruise-missile', maker: 'russia', aliases: ['Х-101'] },
    kalibr: { name: 'Kalibr', class: 'cruise-missile', maker: 'russia', aliases: ['Калібр'] },
    's-300': { name: 'S-300', class: 'anti-aircraft-missile', aliases: ['С-300'] },
    'shahed-136': { name: 'Shahed-136', class: 'drone', maker: 'iran', aliases: ['Shahed', 'Шахед', '샤헤드'] },
    gerbera: { name: 'Gerbera', class: 'drone', maker: 'russia' },
    chlorine: { name: 'chlorine', class: 'chemical' },
    'ballistic-missile': {
      name: 'ballistic missile',
      class: 'ballistic-missile',
      aliases: ['баллистическая ракета', 'балістична ракета', '탄도미사일'],
    },
    missile: { name: 'missile', class: 'missile', aliases: ['ракета', '미사일'] },
    drone: { name: 'drone', class: 'drone', aliases: ['дрон', '드론'] },
  },
  actors: {
    russia: {
      name: 'Russia',
      kind: 'country',
      aliases: ['Russian', 'Moscow', 'Россия', 'российский', 'Москва', 'Росія', 'російський', '러시아'],
    },
    ukraine: {
      name: 'Ukraine',
      kind: 'country',
      aliases: ['Ukrainian', 'Kyiv', 'Україна', 'украинский', '우크라이나'],
    },
    'north-korea': {
      name: 'North Korea',
      kind: 'country',
      aliases: ['North Korean', 'Pyongyang', 'північнокорейський', 'КНДР', 'северокорейский', '북한'],
    },
    iran: { name: 'Iran', kind: 'country', aliases: ['Iranian', 'Tehran'] },
    'united-states': { name: 'United States', kind: 'country', aliases: ['Washington', 'US'] },
    hezbollah: { name: 'Hezbollah', kind: 'group' },
    syria: { name: 'Syria', kind: 'country', aliases: ['Syrian'] },
  },
});
const lexicon = compileLexicon(keywords);

export function claimsOf(
  text: string,
  { title = '', lang = null }: { title?: string; lang?: Lang | null } = {},
): Claim[] {
  return readClaims(readForFacts({ title, text, lang, published: '2024-02-07T12:00:00Z' }, lexicon));
}

/** One line for each claim: `claimant stance kind weapon/weapon from origin`. */
export function shown(text: string, options?: { title?: string; lang?: Lang | null }): string[] {
  return claimsOf(text, options).map(
    ({ claimant, stance, kind, weapon, origin }) =>
      `${claimant} ${stance} ${kind} ${weapon?.join('/') ?? '-'}${origin === null ? '' : ` from ${origin}`}`,
  );
}
