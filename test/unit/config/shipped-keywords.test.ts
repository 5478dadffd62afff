import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keywordsFileSchema } from '../../../src/config/schema.ts';
import type { Lang } from '../../../src/domain/article.ts';
import { compileLexicon } from '../../../src/keywords/compile-lexicon.ts';
import { findMentions } from '../../../src/keywords/find-mentions.ts';
import { matchArticle } from '../../../src/match/match-article.ts';
import { IRRELEVANT, RELEVANT } from './labelled-articles.ts';

const file = new URL('../../../config/keywords.yaml', import.meta.url);
const keywords = keywordsFileSchema.parse(parse(readFileSync(file, 'utf8')));
const lexicon = compileLexicon(keywords);

function topicsOf(lang: Lang, title: string, text: string): string[] {
  return matchArticle({ title, text, lang }, lexicon).map(({ topic }) => topic);
}

function idsIn(text: string, kind: 'weapon' | 'actor'): string[] {
  return findMentions('', text, lexicon)
    .filter((mention) => mention.kind === kind)
    .flatMap(({ ids }) => ids);
}

describe('the topics of config/keywords.yaml', () => {
  it.each(RELEVANT)('match %s (%s): %s', (_what, lang, title, text) => {
    expect(topicsOf(lang, title, text)).not.toEqual([]);
  });

  it.each(IRRELEVANT)('do not match %s (%s): %s', (_what, lang, title, text) => {
    expect(topicsOf(lang, title, text)).toEqual([]);
  });
});

describe('the weapons of config/keywords.yaml', () => {
  it.each([
    ['Hwasong-11Ga (KN-23) missiles', ['kn-23', 'kn-23', 'missile']],
    ['ракетами «Хвасон-11»', ['missile', 'hwasong-11']],
    ["북한제 '화성-11' 계열", ['hwasong-11']],
    ['170㎜ 자주포와 240㎜ 방사포', ['m1989', 'm1991']],
    ['35 крилатих ракет Х-101/Х-55', ['cruise-missile', 'kh-101']],
    ['35 крылатых ракет X-101', ['cruise-missile', 'kh-101']],
    ['Іскандер-М/KN-23', ['iskander-m', 'kn-23']],
    ['ракети «Іскандер-К»', ['missile', 'iskander-k']],
    ['по вокзалу ударили «Точкой-У»', ['tochka-u']],
    ['обстріляли з РСЗВ «Ураган» та «Градами»', ['uragan', 'grad']],
    ['Grad rockets and Smerch', ['grad', 'smerch']],
    ['Geran-2, Geran-3 and Gerbera drones', ['shahed-136', 'shahed-238', 'gerbera']],
    ['шахедами та Shahed-131/136', ['shahed-136', 'shahed-136', 'shahed-131']],
    ['two KABs and FAB-500s', ['glide-bomb', 'fab-500']],
    ['керованими авіабомбами', ['glide-bomb']],
    ['мінометним обстрілом', ['mortar']],
    ['отравили «Новичком»', ['novichok']],
    ['морскими дронами Sea Baby', ['naval-drone', 'naval-drone']],
    ['fired a Fateh-110 and a Kheibar Shekan', ['fateh-110', 'kheibar-shekan']],
  ])('are found in %s', (text, ids) => {
    expect(idsIn(text, 'weapon')).toEqual(ids);
  });

  it.each([
    'graduate, grad school, Grad students',
    'a Book about a patriot, the New England Patriots and the Patriot Act',
    'thunder, «грім і гроза», Грім гримить',
    'Al-Quds university and the Quds Force in Jericho',
    'a Ford Taurus, born under Taurus; flamingo and Flamingo Road; Neptune and Uranus',
    'the Lancet, a lancet, tomahawk steak, zircon ring, onyx, jericho trumpets',
    'brick and mortar; a mortar board; shell company; Shell plc',
    'Град побив сади, ураган і смерч, точка у центрі, лютий місяць',
    'новичок в команде, герань на окне, кинжал и ланцет, нептун, бук и орешник',
    '염소 목장, 곡산군, 인도에서 넘어졌다',
    'Zulfiqar Ali Bhutto, Selcuk Bayraktar, Imad and Samad, switchblade knife',
  ])('are not found in %s', (text) => {
    expect(idsIn(text, 'weapon')).toEqual([]);
  });

  it('name only makers that are actors', () => {
    const makers = Object.values(keywords.weapons).flatMap(({ maker }) => maker ?? []);
    expect(makers.filter((maker) => !(maker in keywords.actors))).toEqual([]);
  });
});

describe('the actors of config/keywords.yaml', () => {
  it.each([
    ["Sudan's army and the RSF", ['sudan-saf', 'sudan-rsf']],
    ['Iran-backed militias in Iraq', ['iraq-militias']],
    ["Kata'ib Hezbollah", ['iraq-militias']],
    ['N. Korean, DPRK and U.S. officials', ['north-korea', 'north-korea', 'united-states']],
    ['російською, північнокорейського, українців', ['russia', 'north-korea', 'ukraine']],
    ['сша и сирийские войска', ['united-states', 'syria']],
    ['북·러 무기거래', ['north-korea', 'russia']],
    ['북한제 미사일을 러시아군이', ['north-korea', 'russia']],
  ])('are found in %s', (text, ids) => {
    expect(idsIn(text, 'actor')).toEqual(ids);
  });

  it.each(['tell us more', 'дело и дела', 'премьер', 'русло', '북쪽 미인'])('are not found in %s', (text) => {
    expect(idsIn(text, 'actor')).toEqual([]);
  });
});
