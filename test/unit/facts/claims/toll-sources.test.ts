import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/facts/extract-facts.ts';
import { LEXICON } from '../event/make-reading.ts';

/** `4: Ihor Terekhov (Kharkiv police) / 11: -`: killed and injured, each with who gives the figure. */
function sourcesOf(text: string, title = ''): string {
  const { killed, injured } = extractFacts({ title, text, lang: null, published: '2024-02-07T17:19:00Z' }, LEXICON)
    .event.casualties;
  const show = (count: typeof killed): string => {
    if (count === null) return '-';
    const { n, source } = count;
    const body = source?.body ? ` (${source.body})` : '';
    return `${String(n)}: ${source === null ? 'nobody' : `${source?.claimant ?? ''}${body}`}`;
  };
  return [show(killed), show(injured)].join(' / ');
}

describe('who gives a toll', () => {
  it.each([
    ['Four people were killed in the strike, Mayor Ihor Terekhov said.', '4: Ihor Terekhov / -'],
    [
      'A missile hit the town. The strike killed 11 people and injured 20, the Interior Ministry said.',
      '11: Interior Ministry / 20: Interior Ministry',
    ],
    ['According to the regional governor, Oleh Syniehubov, three people were injured.', '- / 3: Oleh Syniehubov'],
    ['"The attack killed six people," Syniehubov wrote on Telegram.', '6: Syniehubov / -'],
    ['Внаслідок удару загинули четверо людей, повідомив міський голова Ігор Терехов.', '4: Ігор Терехов / -'],
    ['По данным МЧС, погибли семь человек.', '7: МЧС / -'],
    [
      'Внаслідок атаки загинули дві людини, ще семеро поранені, повідомив речник ДСНС Олег Синєгубов у Telegram.',
      '2: Олег Синєгубов (ДСНС) / 7: Олег Синєгубов (ДСНС)',
    ],
    [
      'По последним данным губернатора Вячеслава Гладкова, погибли 24 человека, ранены 108.',
      '24: Вячеслава Гладкова / 108: Вячеслава Гладкова',
    ],
    ['У столиці, за даними КМВА, поранено трьох людей.', '- / 3: КМВА'],
    ['The death toll has risen to 11, officials say, as rescuers search the rubble.', '11: officials / -'],
    ['Four people were killed in the strike.', '4: nobody / -'],
    ['Police closed the road. Four people were killed in the strike.', '4: nobody / -'],
  ])('%s', (text, expected) => {
    expect(sourcesOf(text)).toBe(expected);
  });

  it.each([
    // An outlet passes a figure on, it is no source of it.
    ['Four people were killed, Reuters reported.', '4: nobody / -'],
    // Who denies a figure does not give it.
    ['The ministry denied that four people were killed in the strike.', '4: nobody / -'],
    // A toll that is taken for granted is said by the outlet.
    ['The army says the rocket that killed 12 children in the town was a KN-23.', '12: nobody / -'],
    ['Russia says it hit an army meeting; 34 people were killed.', '34: nobody / -'],
    // What is attributed is another thing.
    ['The missile was a KN-23, police said. Four people were killed in the strike.', '4: nobody / -'],
  ])('is nobody in: %s', (text, expected) => {
    expect(sourcesOf(text)).toBe(expected);
  });

  it('takes the source from the sentence of the text that gives the figure of the title', () => {
    const text = 'A drone hit a house. Four people died, the head of the region, Oleh Syniehubov, said.';
    expect(sourcesOf(text, 'Drone kills four in Kharkiv')).toBe('4: Oleh Syniehubov / -');
  });

  it('prefers a name to the office that the title gives', () => {
    const text = 'Mayor Ihor Terekhov said four people had been killed by the drone.';
    expect(sourcesOf(text, 'Drone kills four in Kharkiv, mayor says')).toBe('4: Ihor Terekhov / -');
  });

  it('ends what is said in a title where "as" joins two pieces of news', () => {
    expect(sourcesOf('A missile hit a square.', 'Russia says it hit army meeting as Ukraine mourns 34 dead')).toBe(
      '34: nobody / -',
    );
  });

  it('does not take the source of another figure', () => {
    const text = 'The mayor said two people had been killed in the strike.';
    expect(sourcesOf(text, 'Strike kills four in Kharkiv')).toBe('4: nobody / -');
  });
});
