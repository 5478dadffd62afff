import { describe, expect, it } from 'vitest';
import { eventOf, tollOf } from './make-reading.ts';

describe('casualties of the event', () => {
  it.each([
    ['The strike killed 34 people and injured 117 others.', '34 / 117'],
    ['A father and his 4-year-old son were killed in the attack.', '2 / -'],
    ['Between 20 and 30 people were killed by the blast.', '20 at-least / -'],
    ['At least two dozen people were killed and 47 wounded.', '24 at-least / 47'],
    ['1 dead, 4 hurt in shooting', '1 / 4'],
    ['Six people were shot and one of them died.', '- / 6'],
    ['A 4-year-old boy died after he was shot.', '1 / -'],
    ['Two women aged 52 and 64 were injured by shelling.', '- / 2'],
    ['The attack went on for 24 hours and nobody was hurt.', '0 / 0'],
    ['Bernard Gillis, 20, was killed by gunfire on Tuesday.', '1 / -'],
    ['Унаслідок удару загинули дев’ятеро людей, ще семеро поранені.', '9 / 7'],
    ['Загинув 63-річний чоловік, ще четверо людей віком від 52 до 64 років дістали поранення.', '1 / 4'],
    ['По предварительным данным, погибших и пострадавших нет.', '0 / 0'],
    ['Число погибших при обстреле выросло до 27, ещё 25 человек ранены.', '27 / 25'],
    ['The number of people known to have died in the attack on a college in the town has gone up to 55.', '55 / -'],
    ['Кількість загиблих зросла до п’яти, кількість поранених — до дванадцяти.', '5 / 12'],
    ['Загиблих немає, а кількість поранених зросла до чотирьох.', '0 / 4'],
    ['Число пострадавших выросло до сорока.', '- / 40'],
    ['Ракетный удар пришёлся по танкеру. Никто не пострадал: 25 моряков были сняты с борта.', '0 / 0'],
    ['Twelve people were poisoned when chlorine filled a basement near Idlib.', '- / 12'],
    ['Унаслідок атаки хлором отруїлися семеро людей.', '- / 7'],
    ['При взрыве цистерны с хлором отравились девять человек.', '- / 9'],
    ['공격으로 최소 3명이 숨지고 3명이 다쳤다.', '3 at-least / 3'],
  ])('%s', (text, expected) => {
    expect(tollOf(text)).toBe(expected);
  });

  it('leaves out the dead of earlier attacks', () => {
    expect(tollOf('A missile struck Sumy on Sunday and hurt two people. Last month 23 people died in Uman.')).toBe(
      '- / 2',
    );
  });
});

describe('the dead of crimes', () => {
  it.each([
    ['Mara Olsen, 31, and Ivo Brandt, 28, were killed in the yard.', '2 / -'],
    ['He opened fire at the ferry, killing Mara Olsen and Ivo Brandt.', '2 / -'],
    ['A man killed his wife and her mother before turning the gun on himself.', '3 / -'],
    ['One passenger, a 40-year-old man, was pronounced dead.', '1 / -'],
    ['Police arrested him for killing his wife, mother and brother.', '3 / -'],
    ['The gunman killed seven Belgians at the inn.', '7 / -'],
    ['A third patient has died after the shooting at the mill.', '3 / -'],
    ['He was charged with two counts of first-degree murder.', '2 / -'],
    ['He was charged with two counts of attempted murder.', '- / -'],
    ['Detectives look into a double homicide at the mill.', '2 / -'],
    ['Three men were arrested in the fatal shooting of a clerk.', '1 / -'],
    ['He had threatened to kill two neighbors.', '- / -'],
    ['The clerk faces the death penalty.', '- / -'],
    ['The two year old who was found at the inn has died.', '1 / -'],
  ])('%s', (text, expected) => {
    expect(tollOf(text)).toBe(expected);
  });

  it.each([
    ['Neighbor kills woman, her son, himself', '3 / -'],
    ['Mother, boy found dead in Oakdale', '2 / -'],
    ['Clerk killed, officer hurt in Oakdale', '1 / 1'],
  ])('%s, a headline', (title, expected) => {
    const { killed, injured } = eventOf('Police are looking for witnesses.', { title }).casualties;
    expect(`${killed?.n ?? '-'} / ${injured?.n ?? '-'}`).toBe(expected);
  });
});

describe('people of headlines and local reports', () => {
  it.each([
    ['Teen killed in Oakdale shooting', 'Police are looking for witnesses.', '1 / -'],
    ['3-year-old found dead in Oakdale home', 'Police are looking for witnesses.', '1 / -'],
    ['Shooting in Oakdale', 'Officers found a clerk on the floor. He later died at a hospital.', '1 / -'],
    ['Shooting in Oakdale', 'Two men were arrested. The fatal shooting of a clerk shocked the town.', '1 / -'],
    ['Shooting in Oakdale', 'Her brother, 11, died at a hospital.', '1 / -'],
    [
      'Shooting in Oakdale',
      'Two people were killed, a neighbor said. Three people were killed, the sheriff said. Three people died, the hospital said. The coroner counted three people dead.',
      '3 / -',
    ],
  ])('%s: %s', (title, text, expected) => {
    const { killed, injured } = eventOf(text, { title }).casualties;
    expect(`${killed?.n ?? '-'} / ${injured?.n ?? '-'}`).toBe(expected);
  });
});
