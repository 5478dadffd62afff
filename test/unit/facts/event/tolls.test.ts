import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/domain/article.ts';
import { eventOf, showToll } from './make-reading.ts';

function tollIn(lang: Lang, text: string): string {
  return showToll(eventOf(text, { lang }).casualties);
}

describe('tolls', () => {
  it.each([
    ["A woman wounded in last week's attack on Kharkiv died in hospital, bringing the toll to eight.", '8 / -'],
    ["The death toll from Monday's strike on Kharkiv rose to 14, with 33 wounded.", '14 / 33'],
    ['Nine people were killed, three children among them, and 21 injured, two of them critically.', '9 / 21'],
    ['Rescuers pulled two more bodies from the rubble on Tuesday, raising the death toll to 12.', '12 / -'],
    ['A couple in their seventies and their grandson were killed in the strike.', '3 / -'],
    ['Five members of one family died when the missile struck.', '5 / -'],
    ['A missile hit a warehouse in Odesa. No one was hurt.', '0 / 0'],
    ['Six wounded, including a child, in drone attack on Kherson.', '- / 6'],
    ['Seven people, a nurse among them, were taken to hospital after the strike.', '- / 7'],
    ['The blast killed the driver and wounded two passengers.', '1 / 2'],
    ['Three brothers aged 4, 7 and 9 were killed by the missile.', '3 / -'],
    ['A 16-year-old girl and three men were wounded by the drone.', '- / 4'],
    ['A Russian missile slammed into a market, killing at least 13 and wounding scores.', '13 at-least / 60 about'],
    ['A rocket hit the clinic. Among the wounded are two doctors. In all, 17 people were hurt.', '- / 17'],
    ['No fatalities were reported after the strike; eight people needed medical care.', '0 / 8'],
    ['The mayor said one man was killed, one was missing and four had been wounded.', '1 / 4'],
    ['The strike left 3 dead and 12 injured.', '3 / 12'],
    ['One of the wounded died in hospital, taking the death toll to five.', '5 / -'],
    ['A father and his 4-year-old son were killed when a drone hit their car.', '2 / -'],
    ['Women aged 52 and 64 were injured by shelling in Kherson.', '- / 2'],
    ['Between 20 and 30 people died in the strike.', '20 at-least / -'],
    ['Seven people have died and more than two dozen were injured in a missile attack on Dnipro.', '7 / 24 at-least'],
    ['The missile killed a family of four.', '4 / -'],
    ['The number of injured in the attack has climbed to 11.', '- / 11'],
    ['A man was killed and his house burned down after a shell hit it.', '1 / -'],
    ["The toll from Thursday's missile attack stands at 31 dead and 159 wounded.", '31 / 159'],
    ['Russian strike kills six in Kramatorsk', '6 / -'],
    ['Two dead, three wounded as drones hit Nikopol', '2 / 3'],
    ['An 81-year-old woman suffered shrapnel wounds when a drone dropped explosives in Kherson.', '- / 1'],
    ['Shelling killed one person and left five others with injuries.', '1 / 5'],
    ['There were no deaths, but three workers were hurt.', '0 / 3'],
    ['Six guests died in the attack. The mayor had initially spoken of four dead.', '6 / -'],
    ['Three members of a family, the parents and a son, were killed.', '3 / -'],
    ['The town buries its thirty-fourth victim.', '34 / -'],
    ['A third victim of the strike died in hospital.', '3 / -'],
    ['Four men were injured in the attack. A fifth victim, a guard, was found behind the house.', '- / 4'],
  ])('%s', (text, expected) => {
    expect(tollIn('en', text)).toBe(expected);
  });

  it.each([
    ['Кількість загиблих унаслідок удару по Харкову зросла до 14.', '14 / -'],
    ['Загинули двоє людей, семеро поранені, серед них троє дітей.', '2 / 7'],
    ['Загинуло подружжя та їхня донька.', '3 / -'],
    ['Постраждали 11 людей, з них троє — діти.', '- / 11'],
    ['Дістали поранень четверо рятувальників.', '- / 4'],
    ["Одна людина загинула, ще п'ятеро госпіталізовані.", '1 / 5'],
    ['Жінка 1954 року народження отримала осколкові поранення.', '- / 1'],
    ['Дрон упав на склад. Обійшлося без жертв.', '0 / 0'],
    ['Рятувальники дістали з-під завалів тіла трьох людей.', '3 / -'],
    ['Унаслідок обстрілу поранено двох чоловіків та жінку.', '- / 3'],
    ['Загинула родина: батько, мати і 4-річний син.', '3 / -'],
    ['Число поранених — 23, загиблих — четверо.', '4 / 23'],
    ['Загиблих немає, шестеро постраждалих.', '0 / 6'],
    ['Внаслідок атаки загинула 60-річна жінка, поранення отримали двоє чоловіків 52 та 64 років.', '1 / 2'],
    ['У лікарні померла поранена напередодні жінка. Це вже восьма жертва удару.', '8 / -'],
    ['Загинули батько та його чотирирічний син.', '2 / -'],
    ['Шестеро людей загинули, 32 дістали поранення різного ступеня тяжкості.', '6 / 32'],
    ['Загинули від 20 до 30 людей.', '20 at-least / -'],
    ['Кількість поранених зросла до 41.', '- / 41'],
  ])('%s', (text, expected) => {
    expect(tollIn('uk', text)).toBe(expected);
  });

  it.each([
    ['Погибли отец и его четырёхлетний сын.', '2 / -'],
    ['При атаке дрона пострадали семь человек, в том числе ребёнок.', '- / 7'],
    ['Погибли супруги 52 и 64 лет.', '2 / -'],
    ['Ранения получили двое мужчин и женщина.', '- / 3'],
    ['Погибших нет, ранены трое.', '0 / 3'],
    ['Число жертв удара по рынку достигло 19.', '19 / -'],
    ['Под завалами нашли тело женщины, число погибших выросло до шести.', '6 / -'],
    ['Двое мирных жителей погибли, ещё девять ранены.', '2 / 9'],
    ['Обломки дрона упали на крышу. Обошлось без пострадавших.', '0 / 0'],
    ['Погибли от двадцати до тридцати человек.', '20 at-least / -'],
    ['Мужчина погиб на месте, трое его коллег доставлены в больницу.', '1 / 3'],
    ['В результате обстрела погибли четыре человека, 12 получили ранения, среди пострадавших двое детей.', '4 / 12'],
    ['В больнице скончался один из раненых при ударе по Белгороду.', '1 / -'],
    ['Осколочные ранения получили женщины 52 и 64 лет.', '- / 2'],
    ['Жертвами удара стали три человека, десять ранены.', '3 / 10'],
  ])('%s', (text, expected) => {
    expect(tollIn('ru', text)).toBe(expected);
  });

  it.each([
    ['이 공격으로 4명이 숨지고 11명이 다쳤다.', '4 / 11'],
    ['미사일 공격 사망자가 9명으로 늘었다.', '9 / -'],
    ['부상자는 어린이 3명을 포함해 17명이다.', '- / 17'],
    ['미사일 공격으로 아버지와 네 살 아들이 숨졌다.', '2 / -'],
    ['드론이 창고에 떨어졌으나 인명 피해는 보고되지 않았다.', '0 / 0'],
    ['최소 12명이 사망하고 30여 명이 부상했다.', '12 at-least / 30 at-least'],
    ['포격으로 52세와 64세 여성 2명이 다쳤다.', '- / 2'],
    ['이 공습으로 20~30명이 숨진 것으로 전해졌다.', '20 at-least / -'],
    ['공격으로 주민 6명이 병원으로 이송됐다.', '- / 6'],
    ['미사일이 들판에 떨어져 아무도 다치지 않았다.', '0 / 0'],
    ['러시아의 공습으로 일가족 3명이 사망했다.', '3 / -'],
    ['포격으로 70대 남성이 숨졌다.', '1 / -'],
    ['키이우 공격에 따른 사망자는 12명, 부상자는 87명으로 집계됐다.', '12 / 87'],
    ['어린이 2명 등 8명이 다쳤다.', '- / 8'],
    ['부상자 1명이 숨지면서 사망자는 모두 7명이 됐다.', '7 / -'],
  ])('%s', (text, expected) => {
    expect(tollIn('ko', text)).toBe(expected);
  });
});
