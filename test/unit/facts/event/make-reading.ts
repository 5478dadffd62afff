import { keywordsFileSchema } from '../../../../src/config/schema.ts';
import type { Event } from '../../../../src/domain/facts.ts';
import { readEvent } from '../../../../src/facts/event/read-event.ts';
import { type FactsInput, readForFacts } from '../../../../src/facts/facts-reading.ts';
import { compileLexicon } from '../../../../src/keywords/compile-lexicon.ts';

/** A few weapons of the field, and one of another, so that no rule leans on the shipped catalogue. */
export const LEXICON = compileLexicon(
  keywordsFileSchema.parse({
    weapons: {
      'kn-23': { name: 'KN-23', class: 'ballistic-missile', aliases: ['Hwasong-11A', 'КН-23'] },
      'iskander-m': {
        name: 'Iskander-M',
        class: 'ballistic-missile',
        aliases: ['Iskander', 'Іскандер-М', 'Искандер-М', '이스칸데르-M'],
      },
      's-300': { name: 'S-300', class: 'anti-aircraft-missile', aliases: ['С-300'] },
      'kh-101': { name: 'Kh-101', class: 'cruise-missile', aliases: ['Х-101'] },
      'shahed-136': { name: 'Shahed-136', class: 'drone', aliases: ['Shahed', 'Шахед', '샤헤드'] },
      'ballistic-missile': {
        name: 'ballistic missile',
        class: 'missile',
        aliases: ['балістична ракета', 'баллистическая ракета', '탄도미사일'],
      },
      missile: { name: 'missile', class: 'missile', aliases: ['ракета', '미사일'] },
      drone: { name: 'drone', class: 'drone', aliases: ['UAV', 'БпЛА', 'дрон', 'беспилотник', 'безпілотник', '드론'] },
      'su-34': { name: 'Su-34', class: 'aircraft', aliases: ['Су-34'] },
      rifle: { name: 'rifle', class: 'firearm', aliases: ['hunting rifle'] },
    },
  }),
);

const PUBLISHED = '2024-02-07T17:19:00Z';

export function eventOf(text: string, rest: Partial<FactsInput> = {}): Event {
  return readEvent(readForFacts({ title: '', text, lang: null, published: PUBLISHED, ...rest }, LEXICON));
}

/** "kn-23 L2 I-": ids with launched and intercepted, as the tables of tests show them. */
export function weaponsOf(text: string): string[] {
  return eventOf(text).weapons.map(
    ({ ids, launched, intercepted }) => `${ids.join('/')} L${launched?.n ?? '-'} I${intercepted?.n ?? '-'}`,
  );
}

export function tollOf(text: string): string {
  return showToll(eventOf(text).casualties);
}

/** "20 at-least / 7": killed and injured. */
export function showToll({ killed, injured }: Event['casualties']): string {
  const show = (x: typeof killed): string => (x === null ? '-' : `${x.n}${x.bound === 'exact' ? '' : ` ${x.bound}`}`);
  return `${show(killed)} / ${show(injured)}`;
}
