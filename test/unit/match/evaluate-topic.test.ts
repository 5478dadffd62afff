import { describe, expect, it } from 'vitest';
import { judge } from './make-match.ts';

const WEAPON = { weapon: 'kn-23' };
const NORTH_KOREA = { actor: 'north-korea' };
const RUSSIA = { actor: 'russia' };

const near = (within: string) => ({ all: [WEAPON, NORTH_KOREA], none: [{ term: 'test launch' }], within });

describe('a condition', () => {
  it.each([
    ['an id', { weapon: 'kn-23' }, 'A KN-23.', 'match'],
    ['an id', { weapon: 'kn-23' }, 'A Grad.', 'unmet'],
    ['one of several ids', { weapon: ['kn-23', 'grad'] }, 'A Grad.', 'match'],
    ['a class', { weapon: 'class:ballistic-missile' }, 'A KN-23.', 'match'],
    ['a class', { weapon: 'class:ballistic-missile' }, 'A Grad.', 'unmet'],
    ['the class of one of two weapons of a name', { weapon: 'class:drone' }, 'A Kinzhal.', 'match'],
    ['any weapon', { weapon: 'any' }, 'A Grad.', 'match'],
    ['any weapon', { weapon: 'any' }, 'Russia.', 'unmet'],
    ['an actor', { actor: 'north-korea' }, 'Pyongyang.', 'match'],
    ['any actor', { actor: 'any' }, 'Russia.', 'match'],
    ['any actor', { actor: 'any' }, 'A Grad.', 'unmet'],
    ['a term', { term: 'test launch' }, 'Two test launches.', 'match'],
    ['a term', { term: 'test launch' }, 'A test. Launch.', 'unmet'],
  ])('asks for %s: %j in %j is %s', (_what, condition, text, outcome) => {
    expect(judge({ all: [condition] }, text).outcome).toBe(outcome);
  });
});

describe('a rule', () => {
  it.each([
    ['all in one sentence', { all: [WEAPON, NORTH_KOREA] }, 'A KN-23 of North Korea.', 'match'],
    ['all anywhere without a window', { all: [WEAPON, NORTH_KOREA] }, 'KN-23.\n\nNo. No. No.\n\nPyongyang.', 'match'],
    ['one of all missing', { all: [WEAPON, NORTH_KOREA] }, 'A KN-23.', 'unmet'],
    ['one of any', { all: [WEAPON], any: [NORTH_KOREA, RUSSIA] }, 'A KN-23 of Russia.', 'match'],
    ['none of any', { all: [WEAPON], any: [NORTH_KOREA, RUSSIA] }, 'A KN-23.', 'unmet'],
    ['any alone', { any: [NORTH_KOREA, RUSSIA] }, 'Russia.', 'match'],
    ['neither all nor any', { none: [RUSSIA] }, 'A KN-23.', 'unmet'],
    ['an excluded mention anywhere', { all: [WEAPON], none: [RUSSIA] }, 'A KN-23.\n\nNo.\n\nRussia.', 'excluded'],
    ['title and text', { all: [WEAPON, NORTH_KOREA] }, 'From Pyongyang.', 'match', 'A KN-23'],
  ])('%s: %j', (_what, rule, text, outcome, title = '') => {
    expect(judge(rule, text, title).outcome).toBe(outcome);
  });
});

describe('a window', () => {
  it.each([
    ['1 sentence', 'A KN-23 of North Korea.', '', 'match'],
    ['1 sentence', 'A KN-23. North Korea.', '', 'too-far'],
    ['2 sentences', 'A KN-23. North Korea.', '', 'match'],
    ['2 sentences', 'A KN-23. It fell. North Korea.', '', 'too-far'],
    ['3 sentences', 'A KN-23. It fell. North Korea.', '', 'match'],
    ['2 sentences', 'A KN-23. It fell. Why? North Korea. It was a KN-23.', '', 'match'],
    ['2 sentences', 'From North Korea.', 'A KN-23', 'match'],
    ['2 sentences', 'It fell. North Korea.', 'A KN-23', 'too-far'],
    ['1 paragraph', 'A KN-23. It fell. North Korea.', '', 'match'],
    ['1 paragraph', 'A KN-23.\n\nNorth Korea.', '', 'too-far'],
    ['2 paragraphs', 'A KN-23.\n\nNorth Korea.', '', 'match'],
    ['1 sentence', 'A test launch of a KN-23 by North Korea.', '', 'excluded'],
    ['2 sentences', 'A KN-23 of North Korea. A test launch.', '', 'excluded'],
    ['2 sentences', 'A KN-23 of North Korea. It fell. A test launch.', '', 'match'],
    ['2 sentences', 'A test launch. A KN-23 of North Korea. It fell. It fell. A KN-23 of North Korea.', '', 'match'],
  ])('of %s on %j (title %j): %s', (within, text, title, outcome) => {
    expect(judge(near(within), text, title).outcome).toBe(outcome);
  });
});

describe('a verdict', () => {
  it('names the conditions that nothing meets', () => {
    expect(judge({ all: [WEAPON, NORTH_KOREA] }, 'A KN-23.')).toMatchObject({
      outcome: 'unmet',
      conditions: [{ actor: ['north-korea'] }],
    });
  });

  it('names all of `any` where none of them is met', () => {
    expect(judge({ all: [WEAPON], any: [NORTH_KOREA, RUSSIA] }, 'A KN-23.')).toMatchObject({
      conditions: [{ actor: ['north-korea'] }, { actor: ['russia'] }],
    });
  });

  it('names the mention that excludes', () => {
    expect(judge({ all: [WEAPON], none: [RUSSIA] }, 'A KN-23. Russia.')).toMatchObject({
      outcome: 'excluded',
      by: { ids: ['russia'], start: 9, end: 15 },
    });
  });

  it('names what stands too far apart', () => {
    const verdict = judge({ all: [WEAPON, NORTH_KOREA], within: '1 sentence' }, 'A KN-23. North Korea.');
    expect(verdict).toMatchObject({ outcome: 'too-far', mentions: [{ ids: ['kn-23'] }, { ids: ['north-korea'] }] });
  });

  it('names those of them that stand nearest together, and how many sentences hold them', () => {
    const text = 'A KN-23. It fell. It fell. Russia. North Korea. It fell. A KN-23. It fell.';
    const verdict = judge({ all: [WEAPON, NORTH_KOREA], within: '2 sentences' }, text);
    expect(verdict).toMatchObject({
      outcome: 'too-far',
      mentions: [{ ids: ['north-korea'] }, { ids: ['kn-23'], start: 59 }],
      units: 3,
    });
  });

  it('lists for each condition what meets it', () => {
    const verdict = judge({ all: [WEAPON, NORTH_KOREA], none: [RUSSIA] }, 'A KN-23, then a KN-23. Russia.');
    expect(verdict).toMatchObject({
      outcome: 'unmet',
      hits: [
        { list: 'all', mentions: [{ start: 2 }, { start: 16 }] },
        { list: 'all', condition: { actor: ['north-korea'] }, mentions: [] },
        { list: 'none', mentions: [{ ids: ['russia'] }] },
      ],
    });
  });

  it('quotes a match from the sentence of the first mention to that of the last', () => {
    const text = 'It fell. A KN-23. North Korea. It fell.';
    expect(judge({ all: [WEAPON, NORTH_KOREA], within: '2 sentences' }, text)).toMatchObject({
      match: { quote: { quote: 'A KN-23. North Korea.', start: 9, end: 30 } },
    });
  });

  it('quotes the sentence of the first mention where the rule has no window', () => {
    expect(judge({ all: [WEAPON, NORTH_KOREA] }, 'A KN-23. North Korea.')).toMatchObject({
      match: { quote: { quote: 'A KN-23.' } },
    });
  });
});
