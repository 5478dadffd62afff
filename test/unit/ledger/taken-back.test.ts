import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/facts.ts';
import type { Story } from '../../../src/domain/story.ts';
import { standingEvent, takenBack } from '../../../src/ledger/taken-back.ts';
import { claim, count, event, weapon } from '../../fixtures/posts/make-story.ts';
import { makeArticle, storyOf } from '../story/make-article.ts';
import { NAMES } from './make-ledger.ts';

type Report = { weapons?: (string | [id: string, launched: number])[]; claims?: Claim[] };

/** Articles an hour apart; the event of each has the weapons of its claims unless others are given. */
function reported(...reports: Report[]): Story {
  return storyOf(
    reports.map(({ claims = [], weapons = claims.flatMap((one) => one.weapon ?? []) }, hour) =>
      makeArticle({
        id: `a${String(hour)}`,
        source: `Outlet ${String(hour)}`,
        published: `2024-02-07T1${String(hour)}:00:00Z`,
        event: event({
          weapons: weapons.map((one) => {
            const [id, launched] = typeof one === 'string' ? [one] : one;
            return weapon(id, launched === undefined ? {} : { launched: count(launched) });
          }),
        }),
        claims,
      }),
    ),
  );
}

const by = (claimant: string, stance: Claim['stance'], ...ids: string[]): Claim[] =>
  ids.map((id) => claim(claimant, stance, { weapon: id, user: 'russia' }));
const iskander = { claims: by('Ministry', 'asserts', 'iskander-m') };
const s300 = { claims: by('Ministry', 'asserts', 's-300') };
const shown = (story: Story): string[] =>
  standingEvent(story, NAMES.weapons)
    .weapons.map(({ ids }) => ids.join(' '))
    .toSorted();

describe('a weapon that its only claimant took back', () => {
  it.each<[string, Report[]]>([
    ['for another one', [iskander, s300]],
    [
      'for another one, of which it had only been suspected',
      [{ claims: by('Ministry', 'suspects', 'iskander-m') }, s300],
    ],
    ['after an outlet had taken it over', [iskander, { weapons: ['iskander-m'] }, s300]],
    [
      'in the same number',
      [
        { ...iskander, weapons: [['iskander-m', 2]] },
        { ...s300, weapons: [['s-300', 2]] },
      ],
    ],
    ['while another names the new one too', [iskander, { claims: by('Police', 'asserts', 's-300') }, s300]],
  ])('leaves the event: %s', (_how, reports) => {
    expect(shown(reported(...reports))).toEqual(['s-300']);
    expect(takenBack(reported(...reports), NAMES.weapons)).toEqual(new Set(['iskander-m']));
  });

  it.each<[string, Report[]]>([
    ['another claims it still', [iskander, { claims: by('Police', 'asserts', 'iskander-m') }, s300]],
    ['an outlet names it afterwards', [iskander, s300, { weapons: ['iskander-m', 's-300'] }]],
    ['the claimant lists both', [{ claims: by('Ministry', 'asserts', 'iskander-m', 's-300') }, s300]],
    [
      'the numbers are of different objects',
      [
        { ...iskander, weapons: [['iskander-m', 5]] },
        { ...s300, weapons: [['s-300', 2]] },
      ],
    ],
    [
      'the claimant goes on to name one of another family',
      [iskander, { claims: by('Ministry', 'asserts', 'shahed-136') }],
    ],
    ['the claimant only says less', [iskander, { claims: by('Ministry', 'asserts', 'missile') }]],
    ['the claimant softens', [iskander, { claims: by('Ministry', 'suspects', 'iskander-m') }]],
  ])('is none where %s', (_what, reports) => {
    expect(takenBack(reported(...reports), NAMES.weapons)).toEqual(new Set());
    expect(shown(reported(...reports))).toContain('iskander-m');
  });

  it('stays in an event of which nothing else is known', () => {
    const denied = reported(iskander, { claims: by('Ministry', 'denies', 'iskander-m'), weapons: [] });
    expect(takenBack(denied, NAMES.weapons)).toEqual(new Set(['iskander-m']));
    expect(shown(denied)).toEqual(['iskander-m']);
  });

  it('comes back with its claimant', () => {
    expect(shown(reported(iskander, s300, iskander))).toEqual(['iskander-m']);
  });
});
