import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/domain/article.ts';
import { eventOf, showToll } from './make-reading.ts';

type Case = readonly [lang: Lang, text: string, expected: string];

/** What careful readers take in at a glance and rules miss, each in every language. Published on Wednesday, 7 February 2024. */
const WEAPONS: readonly Case[] = [
  // two of the five missiles
  ['en', 'Two of the five missiles were shot down.', 'missile 5 2'],
  ['en', 'Two of the five missiles fired at the town were shot down.', 'missile 5 2'],
  ['uk', 'Дві з п’яти ракет, випущених по місту, збили.', 'missile 5 2'],
  ['ru', 'Две из пяти ракет, выпущенных по городу, сбиты.', 'missile 5 2'],
  ['ko', '미사일 5발 가운데 2발이 요격됐다.', 'missile 5 2'],
  // 17 of the 22 drones
  ['en', 'The air force shot down 17 of the 22 drones.', 'drone 22 17'],
  ['uk', 'Сили ППО збили 17 із 22 дронів.', 'drone 22 17'],
  ['ru', 'Силы ПВО сбили 17 из 22 беспилотников, выпущенных ночью.', 'drone 22 17'],
  ['ko', '드론 22대 중 17대를 격추했다.', 'drone 22 17'],
  // all but four
  ['en', 'All but four of the 31 drones were intercepted.', 'drone 31 27'],
  ['uk', 'Ворог запустив 31 дрон. Усі, крім чотирьох, збито.', 'drone 31 27'],
  ['ru', 'Выпущен 31 беспилотник, сбиты все, кроме четырёх.', 'drone 31 27'],
  ['ko', '드론 31대 중 4대를 제외하고 모두 격추됐다.', 'drone 31 27'],
  // Iskander-M or KN-23
  ['en', 'The town was hit by an Iskander-M or KN-23 missile.', 'iskander-m/kn-23 - -'],
  ['uk', 'По місту вдарили ракетою «Іскандер-М» або КН-23.', 'iskander-m/kn-23 - -'],
  ['ru', 'По городу ударили ракетой «Искандер-М» или КН-23.', 'iskander-m/kn-23 - -'],
  ['ko', '러시아군은 이스칸데르-M 또는 KN-23 미사일을 발사했다.', 'iskander-m/kn-23 - -'],
];

const TOLLS: readonly Case[] = [
  // a father and his 4-year-old son
  ['en', 'A father and his 4-year-old son were killed by a missile.', '2 / -'],
  ['uk', 'Від удару ракети загинули батько та його 4-річний син.', '2 / -'],
  ['ru', 'При ударе погибли отец и его 4-летний сын.', '2 / -'],
  ['ko', '미사일 공격으로 아버지와 네 살 아들이 숨졌다.', '2 / -'],
  // between 20 and 30
  ['en', 'Between 20 and 30 people were killed.', '20 at-least / -'],
  ['uk', 'Загинули від 20 до 30 людей.', '20 at-least / -'],
  ['ru', 'Погибли от 20 до 30 человек.', '20 at-least / -'],
  ['ko', '공격으로 20~30명이 숨졌다.', '20 at-least / -'],
  // aged 52 and 64
  ['en', 'Two women aged 52 and 64 were injured.', '- / 2'],
  ['uk', 'Поранено двох жінок віком 52 та 64 роки.', '- / 2'],
  ['ru', 'Ранены две женщины в возрасте 52 и 64 лет.', '- / 2'],
  ['ko', '52세와 64세 여성 2명이 다쳤다.', '- / 2'],
  // 24 hours
  ['en', 'In 24 hours of shelling nobody was hurt.', '0 / 0'],
  ['uk', 'Обстріл тривав 24 години, ніхто не постраждав.', '0 / 0'],
  ['ru', 'Обстрел длился 24 часа, никто не пострадал.', '0 / 0'],
  ['ko', '24시간 동안 포격이 이어졌으나 아무도 다치지 않았다.', '0 / 0'],
];

const DAYS: readonly Case[] = [
  // on the night of Feb. 6-7
  ['en', 'A missile hit the town on the night of Feb. 6-7.', '2024-02-07'],
  ['uk', 'У ніч з 6 на 7 лютого ракета влучила в будинок.', '2024-02-07'],
  ['ru', 'В ночь с 6 на 7 февраля ракета попала в дом.', '2024-02-07'],
  ['ko', '6일에서 7일로 넘어가는 밤 미사일이 도시를 강타했다.', '2024-02-07'],
  // earlier this month
  ['en', 'A missile hit the town earlier this month.', '-'],
  ['uk', 'На початку місяця ракета влучила в будинок.', '-'],
  ['ru', 'В начале месяца ракета попала в дом.', '-'],
  ['ko', '이달 초 미사일이 도시를 강타했다.', '-'],
];

describe('the hard ones, in every language', () => {
  it.each(WEAPONS)('%s: %s', (lang, text, expected) => {
    const shown = eventOf(text, { lang }).weapons.map(
      ({ ids, launched, intercepted }) => `${ids.toSorted().join('/')} ${launched?.n ?? '-'} ${intercepted?.n ?? '-'}`,
    );
    expect(shown).toEqual([expected]);
  });

  it.each(TOLLS)('%s: %s', (lang, text, expected) => {
    expect(showToll(eventOf(text, { lang }).casualties)).toBe(expected);
  });

  it.each(DAYS)('%s: %s', (lang, text, expected) => {
    expect(eventOf(text, { lang }).date?.day ?? '-').toBe(expected);
  });
});
