import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/facts.ts';
import { storyState } from '../../../src/ledger/story-state.ts';
import { claim, count, event, weapon } from '../../fixtures/posts/make-story.ts';
import { makeArticle, storyOf } from '../story/make-article.ts';
import { NAMES, said } from './make-ledger.ts';

const kn23 = { weapon: 'kn-23' };
const cases: { of: string; claims: Claim[]; state: string }[] = [
  { of: 'nobody who claims anything', claims: [], state: 'reported' },
  { of: 'one who cannot confirm', claims: [claim('Kyiv', 'cannot-confirm', kn23)], state: 'reported' },
  { of: 'one who suspects', claims: [claim('Police', 'suspects', kn23)], state: 'claimed' },
  {
    of: 'two organs of one government that assert',
    claims: [claim('Ukrainian Air Force', 'asserts', kn23), claim("Ukraine's General Staff", 'asserts', kn23)],
    state: 'claimed',
  },
  {
    of: 'two governments that assert',
    claims: [claim('Ukrainian Air Force', 'asserts', kn23), claim('Pentagon', 'asserts', kn23)],
    state: 'corroborated',
  },
  {
    of: 'a body that asserts and unnamed officials who do',
    claims: [claim('Pentagon', 'asserts', kn23), claim('officials', 'asserts', kn23)],
    state: 'claimed',
  },
  {
    of: 'one who asserts and one who only suspects',
    claims: [claim('Pentagon', 'asserts', kn23), claim('Amnesty International', 'suspects', kn23)],
    state: 'claimed',
  },
  {
    of: 'claimants who name weapons that exclude each other',
    claims: [claim('Police', 'suspects', kn23), claim('Prosecutors', 'suspects', { weapon: 's-300' })],
    state: 'disputed',
  },
  {
    of: 'a general word beside a model',
    claims: [claim('Police', 'asserts', { weapon: 'missile' }), claim('Prosecutors', 'suspects', kn23)],
    state: 'claimed',
  },
  {
    of: 'one who asserts what another denies',
    claims: [
      claim('Pentagon', 'asserts', { ...kn23, origin: 'north-korea' }),
      claim('Pyongyang', 'denies', { weapon: 'missile' }),
    ],
    state: 'disputed',
  },
  {
    of: 'a suspicion that another denies',
    claims: [claim('Police', 'suspects', kn23), claim('Moscow', 'denies', kn23)],
    state: 'denied',
  },
  {
    of: 'a denial alone',
    claims: [claim('Moscow', 'denies', kn23)],
    state: 'denied',
  },
  {
    of: 'a claimant who denies what it asserted',
    claims: [claim('Police', 'asserts', kn23), claim('the police', 'denies', kn23)],
    state: 'retracted',
  },
  {
    of: 'a claimant who cannot confirm what it asserted',
    claims: [claim('Police', 'asserts', kn23), claim('Police', 'cannot-confirm', kn23)],
    state: 'retracted',
  },
  {
    of: 'a claim taken back that another stands by',
    claims: [claim('Police', 'asserts', kn23), claim('Police', 'denies', kn23), claim('Pentagon', 'suspects', kn23)],
    state: 'denied',
  },
  {
    of: 'a claimant who came to name another weapon',
    claims: [claim('Police', 'suspects', kn23), claim('Police', 'asserts', { weapon: 's-300' })],
    state: 'claimed',
  },
];

describe('storyState', () => {
  it.each(cases)('of $of is $state', ({ claims, state }) => {
    expect(storyState(said(...(claims.length === 0 ? [[]] : claims)), NAMES)).toBe(state);
  });

  const version = (hour: number, claims: Claim[], fullText = true) => ({
    ...makeArticle({
      id: 'a',
      published: '2024-02-07T10:00:00Z',
      readAt: new Date(Date.UTC(2024, 1, 7, hour)).toISOString(),
      claims,
    }),
    fullText,
  });

  it('is retracted where the only article was edited and says it no more', () => {
    const story = storyOf([version(11, [claim('Police', 'asserts', kn23)]), version(12, [])]);
    expect(storyState(story, NAMES)).toBe('retracted');
    expect(story.ledger).toMatchObject([{ claimant: 'Police', withdrawn: '2024-02-07T12:00:00.000Z' }]);
  });

  it('is not retracted by a version of which only the summary could be read', () => {
    const story = storyOf([version(11, [claim('Police', 'asserts', kn23)]), version(12, [], false)]);
    expect(storyState(story, NAMES)).toBe('claimed');
  });

  it('dates a claim that an edit brought by the edit', () => {
    const [entry] = storyOf([version(11, []), version(13, [claim('Police', 'asserts', kn23)])]).ledger;
    expect(entry).toMatchObject({ published: '2024-02-07T10:00:00Z', said: '2024-02-07T13:00:00.000Z' });
  });

  const both = (stance: Claim['stance'], n: number | null) =>
    storyOf([
      makeArticle({
        id: 'a',
        published: '2024-02-07T10:00:00Z',
        event: event({
          weapons: [weapon('kn-23'), weapon('s-300', n === null ? {} : { launched: count(n) })],
        }),
        claims: [claim('Police', 'suspects', kn23), claim('Prosecutors', stance, { weapon: 's-300' })],
      }),
    ]);

  it.each([
    { of: 'two suspicions', story: both('suspects', null), state: 'disputed' },
    { of: 'a suspicion and an assertion', story: both('asserts', null), state: 'disputed' },
    { of: 'a suspicion and a weapon that is counted', story: both('suspects', 3), state: 'disputed' },
  ])('of one article that reports $of is $state', ({ story, state }) => {
    expect(storyState(story, NAMES)).toBe(state);
  });

  it('is no dispute where one article has two who assert each a weapon of the salvo', () => {
    const story = storyOf([
      makeArticle({
        id: 'a',
        published: '2024-02-07T10:00:00Z',
        event: event({ weapons: [weapon('kn-23'), weapon('s-300')] }),
        claims: [claim('Air Force', 'asserts', kn23), claim('Mayor', 'asserts', { weapon: 's-300' })],
      }),
    ]);
    expect(storyState(story, NAMES)).toBe('claimed');
  });
});
