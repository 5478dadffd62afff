import { describe, expect, it } from 'vitest';
import { weaponsOf } from './make-reading.ts';

describe('how many weapons were stopped', () => {
  it.each([
    [
      'Russia attacked Ukraine with 88 drones overnight, the air force said. Air defences shot down 52 and another 31 were lost from radar.',
      ['drone L88 I83'],
    ],
    [
      'In its tally the air force counted 212 drones and 17 missiles, of which 180 drones and 11 missiles were shot down.',
      ['drone L212 I180', 'missile L17 I11'],
    ],
    ['Росія запустила 64 дрони, 51 нейтралізовано.', ['drone L64 I51']],
    ['Росія запустила 26 дронів, з яких 19 вдалося знищити.', ['drone L26 I19']],
    ['По области выпустили 12 ракет, девять удалось перехватить.', ['missile L12 I9']],
    ['Пусковую установку нашли и уничтожили двумя «Искандерами-М».', ['iskander-m L2 I-']],
    ['По Воронежу выпущены три ракеты «Искандер-М». Все они перехвачены расчётами С-300.', ['iskander-m L3 I3']],
    ['Расчёты С-300 сбили над морем две ракеты.', ['missile L- I2']],
    ['Розрахунки Patriot збили вночі чотири ракети Іскандер-М.', ['iskander-m L- I4']],
    ['Crews of the S-300 shot down nine drones over the port.', ['drone L- I9']],
    [
      'Two of the five missiles Russia launched at Sumy were made in North Korea, police said. "According to early findings, these are KN-23 missiles," an officer said.',
      ['missile L5 I-', 'kn-23 L2 I-'],
    ],
    [
      'Three missiles hit Sumy. "Fragments of ballistic missiles were gathered on the grounds of the plant. These are KN-23 missiles," police said.',
      ['kn-23 L3 I-'],
    ],
    ['The army fired an Arrow 3 missile at the town.', ['missile L- I-']],
    ['Of the 64 drones launched at Ukraine, 41 were downed and 18 failed to reach their targets.', ['drone L64 I59']],
    ['All but four of the 31 drones were intercepted.', ['drone L31 I27']],
    ['Russia launched 31 drones at Odesa. All but four were intercepted.', ['drone L31 I27']],
    ['Iran fired about 30 ballistic missiles at Israel; most were intercepted.', ['ballistic-missile L30 I-']],
    ['Two of the five missiles were shot down.', ['missile L5 I2']],
    ['The army said it neutralised 46 of 54 drones, while eight hit targets in the Sumy region.', ['drone L54 I46']],
    ['An Iskander-M missile was fired from Crimea; it was not intercepted.', ['iskander-m L- I-']],
    ['Thirty-two of the forty Shaheds did not reach their targets.', ['shahed-136 L40 I32']],
    ['Russia launched 30 drones. Air defences shot down 23, and the remaining seven were lost.', ['drone L30 I30']],
    ['One of the two missiles was intercepted, the other struck a warehouse.', ['missile L2 I1']],
    ['Eight drones, five of which were shot down, were flown at Odesa.', ['drone L8 I5']],
    ['Of 19 drones that crossed the border, the military said, 17 had been shot down.', ['drone L19 I17']],
    ['All six ballistic missiles fired at the base were knocked out by Patriots.', ['ballistic-missile L6 I6']],
    ['Уночі росіяни запустили по Україні 88 дронів. 52 збито, 31 — локаційно втрачено.', ['drone L88 I83']],
    ['Із 22 шахедів збито 17.', ['shahed-136 L22 I17']],
    ['Збито всі 12 дронів, якими ворог атакував Одещину.', ['drone L12 I12']],
    ['Сили ППО знешкодили 65 зі 103 безпілотників.', ['drone L103 I65']],
    ["Ворог випустив дев'ять ракет Х-101. Усі, крім двох, збито.", ['kh-101 L9 I7']],
    ["Три з п'яти ракет вдалося збити над морем.", ['missile L5 I3']],
    ['Росіяни атакували Харків 40 дронами. До цілей не долетіли 36.', ['drone L40 I36']],
    [
      'За ніч армія РФ запустила 60 «шахедів». 38 дронів було збито вогнем, ще 19 не досягли своїх цілей завдяки РЕБ.',
      ['shahed-136 L60 I57'],
    ],
    [
      'У ніч на 5 березня противник атакував двома балістичними ракетами Іскандер-М із Криму та 76 ударними БпЛА. Станом на 9:00 підтверджено збиття 60 БпЛА.',
      ['iskander-m L2 I-', 'drone L76 I60'],
    ],
    ['Из 22 дронов сбиты 17.', ['drone L22 I17']],
    ['Все шесть беспилотников, летевших к Курску, подавлены средствами РЭБ.', ['drone L6 I6']],
    ['До цели не долетели семь из девяти ракет, выпущенных с моря.', ['missile L9 I7']],
    ['Над Белгородом появился 31 дрон, сбиты все, кроме четырёх.', ['drone L31 I27']],
    ['Украина атаковала Рязань 17 дронами, 15 из них сбиты, два упали на завод.', ['drone L17 I15']],
    ['우크라이나 공군은 러시아 드론 88대 중 52대를 격추했다고 밝혔다.', ['drone L88 I52']],
    ['러시아가 쏜 미사일 5발 가운데 2발이 요격됐다.', ['missile L5 I2']],
    ['드론 22대 중 17대가 격추되고 4대는 전파 방해로 사라졌다.', ['drone L22 I21']],
    ['러시아는 탄도미사일 4발을 발사했으며 이 중 3발이 요격됐다.', ['ballistic-missile L4 I3']],
    [
      '러시아는 밤사이 샤헤드 드론 60대를 날려 보냈고, 우크라이나군은 이 가운데 48대를 격추했다.',
      ['shahed-136 L60 I48'],
    ],
    [
      '공군에 따르면 러시아군은 이스칸데르-M 탄도미사일 2발과 드론 41대로 공격했으며 드론 30대가 격추됐다.',
      ['iskander-m L2 I-', 'drone L41 I30'],
    ],
    ['드론 31대 중 4대를 제외하고 모두 격추됐다.', ['drone L31 I27']],
    ['A missile hit Sumy. It was one of about 40 missiles that Russia launched, the army said.', ['missile L40 I-']],
    ['За ночь расчёты ПВО ликвидировали 112 беспилотников, следует из сводки.', ['drone L- I112']],
    ['공군은 탄도미사일 4발이 접근했다고 밝혔다. 4발 가운데 1발은 요격됐다.', ['ballistic-missile L4 I1']],
    ['북한은 러시아에 미사일 1천200만발을 보냈다.', ['missile L12000000 I-']],
  ])('%s', (text, expected) => {
    expect(weaponsOf(text).sort()).toEqual(expected.sort());
  });
});
