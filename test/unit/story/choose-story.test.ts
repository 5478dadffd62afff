import { describe, expect, it } from 'vitest';
import { chooseStory } from '../../../src/story/choose-story.ts';
import { createStoryIndex } from '../../../src/story/story-index.ts';
import { searchKeys, storyKeys } from '../../../src/story/story-keys.ts';
import { whySame } from '../../../src/story/why-same.ts';
import { claim, count, event, weapon } from '../../fixtures/posts/make-story.ts';
import { type ArticleNotes, experiencedRarity, makeArticle, storyOf } from './make-article.ts';

const WIRE =
  'Two rockets came down beside the grain silo of Balakliia before dawn, and a third burned out in the river. The mayor said that a night watchman was taken to hospital with cuts, and that the school next door had lost its windows. Sappers carried off the tail of one of them.';

/** Whether the second article joins the story of the first, found through the index as the pipeline does it. */
function joins(a: Omit<ArticleNotes, 'id'>, b: Omit<ArticleNotes, 'id'>): boolean {
  const rarity = experiencedRarity();
  const index = createStoryIndex();
  const older = makeArticle({ id: 'a', ...a }, rarity);
  const story = storyOf([older]);
  index.put(story, storyKeys(older), older.published);
  const newer = makeArticle({ id: 'b', ...b }, rarity);
  return chooseStory(newer, index.find(searchKeys(newer), newer.published))?.id === story.id;
}

describe('chooseStory', () => {
  it.each([
    ['with tracking', 'https://www.outlet.example/a/1?utm_source=rss', 'https://outlet.example/a/1/'],
    ['of the mobile edition', 'https://m.outlet.example/a/1', 'https://outlet.example/a/1/amp'],
    ['in another order of parameters', 'https://outlet.example/?id=1&s=2', 'https://outlet.example/?s=2&id=1'],
  ])('takes the same link %s for the same story', (_what, a, b) => {
    expect(joins({ published: '2024-02-07T10:00:00Z', url: a }, { published: '2024-02-20T10:00:00Z', url: b })).toBe(
      true,
    );
  });

  it.each([
    ['another page', 'https://outlet.example/a/1', 'https://outlet.example/a/2'],
    ['another page by its parameter', 'https://outlet.example/?id=1', 'https://outlet.example/?id=2'],
    ['the front page', 'https://outlet.example/', 'https://outlet.example/'],
  ])('takes %s for no sign of the same story', (_what, a, b) => {
    expect(joins({ published: '2024-02-07T10:00:00Z', url: a }, { published: '2024-02-07T11:00:00Z', url: b })).toBe(
      false,
    );
  });

  it.each([
    { what: 'within 48 hours', published: '2024-02-09T09:00:00Z', is: true },
    { what: 'after three days', published: '2024-02-10T12:00:00Z', is: false },
  ])('joins a near-identical text $what: $is', ({ published, is }) => {
    const edited = WIRE.replace('before dawn', 'at about five').replace('The mayor said', 'Its mayor told reporters');
    const copy = makeArticle({ id: 'b', published, title: 'Rockets on a silo', text: edited });
    const story = storyOf([makeArticle({ id: 'a', published: '2024-02-07T10:00:00Z', title: 'Silo hit', text: WIRE })]);
    expect(chooseStory(copy, [story])?.id === story.id).toBe(is);
  });

  it('tells strikes on two towns in one night apart, though one hand wrote both reports', () => {
    const report = (town: string, injured: number) => ({
      published: '2024-02-07T10:00:00Z',
      title: `Kalibr strike on ${town}, officer says`,
      text: `Russian forces struck ${town} with a Kalibr on 7 February 2024, an officer said. At least ${String(injured)} people were injured. The search goes on.`,
      event: event({
        places: [town],
        date: '2024-02-07',
        weapons: [weapon('kalibr')],
        injured: { n: injured, bound: 'at-least' },
      }),
      claims: [claim('officer', 'asserts', { weapon: 'kalibr', user: 'russia' })],
    });
    expect(joins(report('Kovel', 41), report('Brovary', 27))).toBe(false);
  });

  it('joins reports in other words that name the same day and place', () => {
    const facts = event({ places: ['Kharkiv'], date: '2024-02-07' });
    expect(
      joins(
        { published: '2024-02-07T10:00:00Z', title: 'Kharkiv hit', event: facts },
        { published: '2024-02-07T15:00:00Z', title: 'Blasts', event: facts },
      ),
    ).toBe(true);
  });

  it('keeps two strikes on one city on two days apart', () => {
    const strike = (day: string, n: number) =>
      event({ places: ['Kharkiv'], date: day, weapons: [weapon('s-300', { launched: count(n) })], injured: count(n) });
    expect(
      joins(
        { published: '2024-02-07T10:00:00Z', title: 'Kharkiv hit by S-300, two hurt', event: strike('2024-02-07', 2) },
        {
          published: '2024-02-08T10:00:00Z',
          title: 'S-300 strike on Kharkiv injures three',
          event: strike('2024-02-08', 3),
        },
      ),
    ).toBe(false);
  });

  it('keeps whole reports on two strikes of two days apart, whatever turns of phrase they share', () => {
    const wednesday = `Kharkiv came under missile fire early on Wednesday. Three S-300 missiles struck the Kyivskyi district, Mayor Ihor Terekhov wrote on Telegram. A furniture workshop caught fire and burned for two hours, and windows broke in eleven apartment blocks. A 54-year-old guard was treated for cuts at the scene. Oleh Syniehubov, who heads the regional administration, said the missiles had been launched from the Belgorod region of Russia. Police investigators are collecting fragments at the site, and prosecutors have opened a case on a violation of the laws of war.`;
    const thursday = `Russian forces shelled Kharkiv again on Thursday morning. Two S-300 missiles hit the Osnovianskyi district, Mayor Ihor Terekhov said on Telegram. One came down in a schoolyard, the other wrecked a garage cooperative with more than forty cars. Two women aged 37 and 61 were taken to hospital with shrapnel wounds, according to Oleh Syniehubov, head of the regional administration. The launch was seen from the Belgorod region. Prosecutors have opened a case on a violation of the laws of war, and rescuers finished their search at noon.`;
    const strike = (day: string, n: number) =>
      event({ places: ['Kharkiv'], date: day, weapons: [weapon('s-300', { launched: count(n) })], injured: count(n) });
    expect(
      joins(
        {
          published: '2024-02-07T08:00:00Z',
          title: 'S-300 missiles hit Kharkiv',
          text: wednesday,
          event: strike('2024-02-07', 3),
        },
        {
          published: '2024-02-08T09:00:00Z',
          title: 'Kharkiv: two S-300 strikes, two hurt',
          text: thursday,
          event: strike('2024-02-08', 2),
        },
      ),
    ).toBe(false);
  });

  it('keeps strikes on two cities of one night apart', () => {
    const strike = (place: string) => event({ places: [place], date: '2024-02-07', weapons: [weapon('shahed-136')] });
    expect(
      joins(
        { published: '2024-02-07T10:00:00Z', title: 'Drones over Odesa', event: strike('Odesa') },
        { published: '2024-02-07T10:30:00Z', title: 'Drones over Sumy', event: strike('Sumy') },
      ),
    ).toBe(false);
  });

  it('joins a town and the region that is called after it', () => {
    const strike = (place: string) => event({ places: [place], date: '2024-02-07' });
    expect(
      joins(
        { published: '2024-02-07T10:00:00Z', event: strike('Kharkiv'), title: 'a' },
        { published: '2024-02-07T12:00:00Z', event: strike('Kharkiv Oblast'), title: 'b' },
      ),
    ).toBe(true);
  });

  it('joins a report of the same claims of the same claimants, however they are called', () => {
    const said = (claimant: string, body: string | null) => [
      claim(claimant, 'suspects', { body, weapon: 'kn-23', origin: 'north-korea', user: 'russia' }),
      claim(claimant, 'suspects', { body, weapon: 'kn-24', origin: 'north-korea', user: 'russia' }),
    ];
    expect(
      joins(
        { published: '2024-02-07T10:00:00Z', claims: said('Serhii Bolvinov', 'Kharkiv Region police') },
        { published: '2024-02-07T15:00:00Z', claims: said('Bolvinov', null) },
      ),
    ).toBe(true);
  });

  it('chooses the story with the most in common, and of equal ones the older', () => {
    const at = (id: string, place: string) =>
      storyOf([
        makeArticle({ id, published: '2024-02-07T10:00:00Z', event: event({ places: [place], date: '2024-02-07' }) }),
      ]);
    const article = makeArticle({
      id: 'x',
      published: '2024-02-07T12:00:00Z',
      event: event({ places: ['Kharkiv'], date: '2024-02-07' }),
    });
    const [odesa, kharkiv, twin] = [at('a', 'Odesa'), at('b', 'Kharkiv'), at('c', 'Kharkiv')];
    expect(chooseStory(article, [odesa, twin, kharkiv])?.id).toBe(kharkiv.id);
    expect(chooseStory(article, [kharkiv, twin])?.id).toBe(kharkiv.id);
    expect(chooseStory(article, [odesa])).toBeNull();
    expect(chooseStory(article, [])).toBeNull();
  });

  it('says for what reasons, in points that add up', () => {
    const facts = event({ places: ['Kharkiv'], date: '2024-02-07', killed: count(3) });
    const story = storyOf([makeArticle({ id: 'a', published: '2024-02-07T10:00:00Z', event: facts })]);
    const parts = whySame(makeArticle({ id: 'b', published: '2024-02-07T12:00:00Z', event: facts }), story);
    expect(parts.map(({ part, points }) => [part, points])).toEqual([
      ['place', 2.8],
      ['day', 0.7],
      ['toll', 1],
      ['words', -3],
      ['time', expect.closeTo(-0.03)],
    ]);
  });
});
