import { describe, expect, it } from 'vitest';
import { eventOf } from './make-reading.ts';

describe('day of the event', () => {
  it.each([
    ['A missile hit Kharkiv on Tuesday, police said on Wednesday.', '2024-02-06'],
    ['A missile hit Kharkiv on the night of Feb. 6-7.', '2024-02-07'],
    ['A drone struck the village two days ago.', '2024-02-05'],
    ['A drone struck Odesa yesterday.', '2024-02-06'],
    ['Ракета влучила в Харків уранці 24 січня.', '2024-01-24'],
    ['Ракета попала в дом 24.01.2024.', '2024-01-24'],
    ['러시아군이 6일 새벽 키이우를 미사일로 공격했다.', '2024-02-06'],
    ['The minister said on Tuesday that Iran had supplied drones.', undefined],
    ['Drones struck Odesa earlier this month.', undefined],
  ])('%s', (text, expected) => {
    expect(eventOf(text).date?.day).toBe(expected);
  });
});

describe('places of the event', () => {
  it.each([
    ['Russia fired missiles at Kharkiv from the Belgorod region.', ['Kharkiv']],
    ['Officials in Kyiv said a drone struck Odesa.', ['Odesa']],
    ['A missile hit the village of Korotych on Monday.', ['Korotych']],
    ['A ship was hit by a missile in the Gulf of Aden.', ['Gulf of Aden']],
    ['Drones struck Ben Gurion airport.', ['Ben Gurion airport']],
    ['Ракети влучили в Харкові та Чугуєві.', ['Kharkiv', 'Chuhuiv']],
    ['34 аппарата сбиты над Брянской областью, 30 — над Смоленской.', ['Bryansk Oblast', 'Smolensk Oblast']],
    ['러시아군이 키이우를 미사일로 공격했다.', ['Kyiv']],
  ])('%s', (text, expected) => {
    expect(eventOf(text).places.map(({ name }) => name)).toEqual(expected);
  });
});
