import { describe, expect, it } from 'vitest';
import { eventOf, weaponsOf } from './make-reading.ts';

describe('weapons of the event', () => {
  it.each([
    ['Russia fired two KN-23 missiles at Kharkiv on Wednesday.', ['kn-23 L2 I-']],
    ['Russia launched 22 drones, and 17 of the 22 drones were shot down.', ['drone L22 I17']],
    [
      'Russia attacked with 18 Iskander-M/S-300 ballistic missiles and 57 drones.',
      ['iskander-m/s-300 L18 I-', 'drone L57 I-'],
    ],
    ['Russia launched “several dozen” drones at Kyiv overnight.', ['drone L36 I-']],
    [
      'Russia fired six missiles at Kharkiv on Wednesday. Two of the missiles were North Korean KN-23s.',
      ['missile L6 I-', 'kn-23 L2 I-'],
    ],
    [
      'Prosecutors say two of six missiles that hit Sumy were identified as North Korean KN-23s.',
      ['missile L6 I-', 'kn-23 L2 I-'],
    ],
    [
      'Russia fired six missiles at Sumy, and two of them were North Korean KN-23s, the police believe.',
      ['missile L6 I-', 'kn-23 L2 I-'],
    ],
    ['The city was hit by an Iskander-M or KN-23 missile.', ['iskander-m/kn-23 L- I-']],
    ['Russia launched six KN-23 missiles. All of the missiles were intercepted.', ['kn-23 L6 I6']],
    [
      'Russia fired four KN-23 missiles and 57 Shahed drones, with only four of the drones evading interception.',
      ['kn-23 L4 I-', 'shahed-136 L57 I53'],
    ],
    ['Russia launched 70 missiles. One of them was a KN-23 that hit Kyiv.', ['missile L70 I-', 'kn-23 L1 I-']],
    ['Россия выпустила 58 беспилотников, 40 беспилотников сбиты.', ['drone L58 I40']],
    ['Росіяни вдарили по Дніпру сімома ракетами Х-101, шість із яких вдалося збити.', ['kh-101 L7 I6']],
    ['Росія атакувала двома балістичними ракетами «Іскандер-М»/КН-23.', ['iskander-m/kn-23 L2 I-']],
    ['러시아가 탄도미사일 4발과 샤헤드 드론 39대를 발사했다.', ['ballistic-missile L4 I-', 'shahed-136 L39 I-']],
    ['Росіяни атакували місто шістьома дронами, двох із них збили.', ['drone L6 I2']],
    [
      'Сили ППО збили тринадцятьма ракетами нічого, а ворог ударив дев’ятнадцятьма дронами.',
      ['missile L- I13', 'drone L19 I-'],
    ],
    ['Между 300 и 400 дронов атаковали город.', ['drone L300 I-']],
    ['Between 300 and 400 drones attacked the city.', ['drone L300 I-']],
    ['북한이 지난해 러시아에 최소 100발의 탄도미사일을 넘겼다고 밝혔다.', ['ballistic-missile L100 I-']],
    ['북한은 미사일 200기 넘게 러시아에 제공했다.', ['missile L200 I-']],
    ['Russia launched 88 Shahed drones. Sixty-one were shot down and 19 vanished from radar.', ['shahed-136 L88 I80']],
    ['Ворог випустив 14 шахедів на місто. Одинадцять збили над річкою.', ['shahed-136 L14 I11']],
    ['Войска выпустили по мосту четыре ракеты. Две сбиты, ещё две попали в цель.', ['missile L4 I2']],
    ['A missile killed a man in Sumy. It was a KN-23, the governor said.', ['kn-23 L- I-']],
    ['По порту вдарила балістична ракета. Речник каже, що це був «Іскандер-М».', ['iskander-m L- I-']],
    ['Ракета разрушила дом. «Это КН-23», — сказал прокурор.', ['kn-23 L- I-']],
    ['The airliner was brought down by one S-300 missile.', ['s-300 L1 I-']],
    ['A drone was shot down by an S-300.', ['drone L- I-']],
    ['Russia fired dozens of drones. The air force counted 57 drones fired at the city.', ['drone L57 I-']],
    ['Air defence shot down a Su-34 over the sea on Tuesday.', ['su-34 L- I-']],
    [
      'Повітряні сили знищили такі цілі:\n- винищувач-бомбардувальник Су-34\n- дві ракети Х-101',
      ['su-34 L- I1', 'kh-101 L- I2'],
    ],
    ['A cutter seized two KN-23 missiles and six drones aboard a dhow.', ['kn-23 L- I2', 'drone L- I6']],
    [
      'Air defences shot down one Kh-101, seven of the Iskander-M/KN-23s and 18 drones.',
      ['kh-101 L- I1', 'iskander-m/kn-23 L- I7', 'drone L- I18'],
    ],
    [
      'Over the regions 213 drones were shot down. A Shahed drone hit a car near Sumy.',
      ['drone L- I213', 'shahed-136 L- I-'],
    ],
    ['북한은 KN-23과 이스칸데르-M을 각각 120여 기 러시아에 넘겼다.', ['kn-23 L120 I-', 'iskander-m L120 I-']],
    ['A former missile officer said that a KN-23 hit the town.', ['kn-23 L- I-']],
    ['A man opened fire with a hunting rifle and killed two people in Chicago.', ['rifle L- I-']],
  ])('%s', (text, expected) => {
    expect(weaponsOf(text)).toEqual(expected);
  });

  it.each([
    ['A missile similar to the Iskander-M hit Kharkiv.', 'iskander-m'],
    ['The missile that hit the town was not an Iskander-M.', 'iskander-m'],
    ['Ukraine could fire KN-23 missiles at Kyiv one day.', 'kn-23'],
    ['A drone hit Sumy. Since December Russia has fired 50 KN-23 missiles.', 'kn-23'],
    ['The army denied that it had fired a KN-23.', 'kn-23'],
    ['An air strike destroyed an S-300 launcher near Kursk.', 's-300'],
    ['Soldiers confiscated 12 rifles from the hideout on Monday.', 'rifle'],
    ['A Su-34 dropped two glide bombs on Kharkiv.', 'su-34'],
  ])('does not take for used: %s', (text, id) => {
    expect(eventOf(text).weapons.flatMap(({ ids }) => ids)).not.toContain(id);
  });

  it('counts each item of a list by the verb of its heading, one where it says no number', () => {
    const text = 'ЗНИЩЕНО:\n- 15 ударних БпЛА «Shahed-136»\n- дві ракети Х-101\n- БпЛА';
    expect(weaponsOf(text)).toEqual(['shahed-136 L- I15', 'kh-101 L- I2', 'drone L- I1']);
  });
});

describe('arms that were not used', () => {
  it.each([
    'The army went up the hill. It met rebels. Two of them were killed, and one rifle and a radio set were confiscated.',
    'After the clash the army confiscated fuses for explosives, bombs and a rifle.',
    'The parties agreed to stop using such drones after the attack.',
    'The attack killed two; peace without drones is far.',
    'The blast hit a missile on the road and killed two people.',
  ])('%s', (text) => {
    expect(weaponsOf(text)).toEqual([]);
  });
});
