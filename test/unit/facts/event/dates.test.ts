import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/domain/article.ts';
import { eventOf } from './make-reading.ts';

/** A Wednesday morning. */
const PUBLISHED = '2025-03-05T09:00:00Z';

function dayOf(text: string, lang: Lang): string | undefined {
  return eventOf(text, { lang, published: PUBLISHED }).date?.day;
}

describe('days and nights, read on Wednesday 5 March', () => {
  it.each([
    ['A missile hit Kharkiv on Tuesday night, the mayor said.', '2025-03-04'],
    ['The jet that came down on Christmas Day was hit by a missile.', '2024-12-25'],
    ['The air force shot down a drone at 10:25.', '2025-03-05'],
    ['Drones struck Odesa overnight.', '2025-03-05'],
    ['Drones struck Odesa overnight into Tuesday.', '2025-03-04'],
    ['A drone hit a bus in Kherson early on Wednesday.', '2025-03-05'],
    ['A missile hit Kharkiv late on Monday.', '2025-03-03'],
    ['Russia launched 60 drones on the night of March 3-4.', '2025-03-04'],
    ['Missiles hit Dnipro in the early hours of 4 March.', '2025-03-04'],
    ['Shells hit the hospital on the evening of March 3.', '2025-03-03'],
    ['A drone hit a bus this morning, the governor said.', '2025-03-05'],
    ['A drone hit a bus on Sunday evening.', '2025-03-02'],
    ['A missile struck the depot three days ago.', '2025-03-02'],
    ['A missile struck the depot on Saturday, March 1.', '2025-03-01'],
    ["The death toll from Monday's strike on Dnipro has risen to five.", '2025-03-03'],
    ['A missile struck the depot earlier this month.', undefined],
    ['A missile struck the depot last week.', undefined],
    ['Drones hit Sumy in the night from Monday to Tuesday.', '2025-03-04'],
    ['A missile hit the port at dawn on Tuesday.', '2025-03-04'],
    ['Police said on Tuesday that a drone had hit a school the previous day.', '2025-03-03'],
    ['Yesterday evening a rocket fell on a farm near Sumy.', '2025-03-04'],
    ['On Wednesday prosecutors said the missile that struck Kharkiv a day earlier was a KN-23.', '2025-03-04'],
    ['The ministry reported on Monday that its units had shelled the village on 1 March.', '2025-03-01'],
    ['Air raid sirens sounded in Kyiv before dawn, and a missile hit a power station.', '2025-03-05'],
  ])('%s', (text, expected) => {
    expect(dayOf(text, 'en')).toBe(expected);
  });

  it.each([
    ['У ніч на 4 березня дрон влучив у склад.', '2025-03-04'],
    ['У понеділок увечері ракета влучила в склад у Харкові.', '2025-03-03'],
    ['Вранці 5 березня ракета влучила в склад.', '2025-03-05'],
    ['Цієї ночі дрон влучив у склад.', '2025-03-05'],
    ['Минулої ночі росіяни атакували Одесу дронами.', '2025-03-05'],
    ['Увечері 4 березня ракета влучила в будинок.', '2025-03-04'],
    ['У ніч із понеділка на вівторок дрони атакували Суми.', '2025-03-04'],
    ['У ніч проти вівторка дрони атакували Суми.', '2025-03-04'],
    ['Учора ввечері ракета влучила в будинок.', '2025-03-04'],
    ['Позавчора ракета влучила в будинок у Сумах.', '2025-03-03'],
    ['Два дні тому ракета влучила в будинок у Сумах.', '2025-03-03'],
    ['Сьогодні вранці ракета влучила в будинок.', '2025-03-05'],
    ['3 березня близько 22:40 ворог скинув бомби на місто.', '2025-03-03'],
    ['На початку місяця ракета влучила в будинок.', undefined],
    ['Раніше цього місяця ракета влучила в будинок у Сумах.', undefined],
    ['У ніч з 3 на 4 березня ворог запустив 60 дронів.', '2025-03-04'],
    ['Прокуратура в середу повідомила, що ракета влучила в будинок у вівторок.', '2025-03-04'],
    ['Мер розповів у неділю, що дрон упав на школу в суботу.', '2025-03-01'],
  ])('%s', (text, expected) => {
    expect(dayOf(text, 'uk')).toBe(expected);
  });

  it.each([
    ['В ночь на 4 марта дрон упал на склад.', '2025-03-04'],
    ['Минувшей ночью дроны атаковали Рязань.', '2025-03-05'],
    ['В понедельник вечером ракета попала в склад.', '2025-03-03'],
    ['Утром в среду снаряд попал в дом.', '2025-03-05'],
    ['Позавчера ракета попала в дом в Белгороде.', '2025-03-03'],
    ['Два дня назад ракета попала в дом в Белгороде.', '2025-03-03'],
    ['В ночь с 3 на 4 марта сбиты 44 беспилотника.', '2025-03-04'],
    ['В ночь с понедельника на вторник сбиты 44 беспилотника.', '2025-03-04'],
    ['Вечером 3 марта ракета попала в дом.', '2025-03-03'],
    ['Сегодня утром дрон атаковал автобус.', '2025-03-05'],
    ['Сегодня ночью дрон атаковал автобус.', '2025-03-05'],
    ['В начале месяца ракета попала в дом.', undefined],
    ['Накануне вечером ракета попала в дом в Донецке.', '2025-03-04'],
    ['В минувшее воскресенье ракета попала в рынок.', '2025-03-02'],
    ['Губернатор сообщил в среду, что дрон упал на дом во вторник.', '2025-03-04'],
    ['Ночь на вторник: над Курской областью сбиты 20 беспилотников.', '2025-03-04'],
  ])('%s', (text, expected) => {
    expect(dayOf(text, 'ru')).toBe(expected);
  });

  it.each([
    ['3 березня близько 22:40 ворог скинув бомби на місто.', '2025-03-03'],
    ['러시아군이 4일 새벽 키이우를 미사일로 공격했다.', '2025-03-04'],
    ['러시아는 지난 3일 하르키우에 미사일을 발사했다.', '2025-03-03'],
    ['러시아군은 전날 밤 오데사를 드론으로 공격했다.', '2025-03-04'],
    ['러시아군은 이날 새벽 오데사를 드론으로 공격했다.', '2025-03-05'],
    ['밤사이 러시아 드론이 오데사를 공격했다.', '2025-03-05'],
    ['어젯밤 러시아 미사일이 하르키우를 강타했다.', '2025-03-04'],
    ['오늘 새벽 러시아 미사일이 하르키우를 강타했다.', '2025-03-05'],
    ['러시아군은 2월 28일 드니프로를 공격했다.', '2025-02-28'],
    ['사흘 전 러시아 미사일이 드니프로를 강타했다.', '2025-03-02'],
    ['이틀 전 러시아 미사일이 드니프로를 강타했다.', '2025-03-03'],
    ['지난 월요일 러시아 미사일이 드니프로를 강타했다.', '2025-03-03'],
    ['3∼4일 밤 러시아는 드론 60대로 공격했다.', '2025-03-04'],
    ['이달 초 러시아 미사일이 드니프로를 강타했다.', undefined],
    ['하르키우 검찰은 5일 전날 도심을 강타한 미사일이 KN-23이라고 밝혔다.', '2025-03-04'],
    ['3일에서 4일로 넘어가는 밤 러시아는 드론 60대로 공격했다.', '2025-03-04'],
  ])('%s', (text, expected) => {
    expect(dayOf(text, 'ko')).toBe(expected);
  });
});
