import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/domain/facts.ts';
import { mergeEvents } from '../../../src/story/merge-event.ts';
import { count, event, weapon } from '../../fixtures/posts/make-story.ts';
import { makeArticle } from './make-article.ts';

/** The merged event of articles an hour apart, each with a tier. */
function merged(...reports: [tier: number, notes: Parameters<typeof event>[0]][]): Event {
  return mergeEvents(
    reports.map(([tier, notes], hour) =>
      makeArticle({
        id: `a${String(hour)}`,
        source: `Outlet ${String(hour)}`,
        published: `2024-02-07T1${String(hour)}:00:00Z`,
        tier,
        event: event(notes),
      }),
    ),
  );
}

const placesOf = ({ places }: Event): string[] => places.map(({ name }) => name);

describe('mergeEvents', () => {
  it('takes the day that most articles name', () => {
    const days = merged([1, { date: '2024-02-06' }], [3, { date: '2024-02-07' }], [3, { date: '2024-02-07' }]);
    expect(days.date?.day).toBe('2024-02-07');
  });

  it('takes the day of the most trusted outlet where as many name another', () => {
    expect(merged([2, { date: '2024-02-06' }], [1, { date: '2024-02-07' }]).date?.day).toBe('2024-02-07');
    expect(merged([2, { date: '2024-02-06' }], [2, { date: '2024-02-07' }]).date?.day).toBe('2024-02-06');
  });

  it('has the most named places first, and leaves out those that few articles name', () => {
    const kharkiv = { places: ['Kharkiv'] };
    const places = merged(
      [2, { places: ['Chuhuiv', 'Kharkiv'] }],
      [2, { places: ['Kharkiv', 'Lyptsi'] }],
      [2, { places: ['Kharkiv', 'Lyptsi'] }],
      [2, kharkiv],
    );
    expect(placesOf(places)).toEqual(['Kharkiv', 'Lyptsi']);
  });

  it('knows a place by another spelling', () => {
    expect(placesOf(merged([2, { places: ['Kiev'] }], [2, { places: ['Kyiv'] }]))).toEqual(['Kiev']);
  });

  it('has every weapon that an article names', () => {
    const { weapons } = merged(
      [1, { weapons: [weapon('kn-23')] }],
      [3, { weapons: [weapon('s-300'), weapon('kn-23')] }],
    );
    expect(weapons.map(({ ids }) => ids)).toEqual([['kn-23'], ['s-300']]);
  });

  it('takes the newest number of the most trusted tier that gives one', () => {
    const of = (n: number | null) => ({ weapons: [weapon('kn-23', { launched: n === null ? null : count(n) })] });
    expect(merged([2, of(2)], [2, of(3)], [3, of(9)]).weapons[0]?.launched).toEqual(count(3));
    expect(merged([1, of(null)], [2, of(3)]).weapons[0]?.launched).toEqual(count(3));
  });

  it('does not go back to a number that somebody repeats', () => {
    const of = (n: number) => ({ killed: count(n), weapons: [weapon('kn-23', { launched: count(n) })] });
    const { weapons, casualties } = merged([2, of(2)], [2, of(5)], [2, of(2)]);
    expect([weapons[0]?.launched?.n, casualties.killed?.n]).toEqual([5, 5]);
  });

  it('takes the newest toll of the most trusted tier, killed and injured each for itself', () => {
    const { casualties } = merged(
      [1, { killed: count(2) }],
      [2, { killed: count(5), injured: count(7) }],
      [1, { killed: count(3) }],
    );
    expect(casualties).toMatchObject({ killed: { n: 3 }, injured: { n: 7 } });
  });

  it('is empty where nobody says anything', () => {
    expect(merged([2, {}], [1, {}])).toEqual(event({}));
  });
});
