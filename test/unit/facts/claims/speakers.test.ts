import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from './claims-of.ts';

describe('who speaks', () => {
  it('speaks for the body that the text says the person leads', () => {
    const [claim] = claimsOf(
      '“It was a Kh-101,” said Taras Vyshnevyi, who leads the investigators of the Kharkiv Oblast police.',
    );
    expect(claim).toMatchObject({ claimant: 'Taras Vyshnevyi', body: 'Kharkiv Oblast police' });
  });

  it.each<[string, string[]]>([
    [
      'The Kharkiv Oblast Prosecutor’s Office gave another account. According to its first findings, Russia fired S-300 missiles.',
      ['Kharkiv Oblast Prosecutor’s Office suspects use s-300'],
    ],
    [
      'The mayor disagreed with the Kharkiv Oblast Police. According to its data, Russia fired S-300 missiles.',
      ['mayor asserts use s-300'],
    ],
    [
      'It was chlorine that the helicopter dropped, investigators of the weapons watchdog concluded in a report released yesterday.',
      ['weapons watchdog asserts use chlorine'],
    ],
    [
      'The Air Force counts nine launches. Of these, it says, seven Kalibr missiles were intercepted.',
      ['Air Force asserts use kalibr'],
    ],
    [
      'Це була КН-23 виробництва КНДР. Такого висновку дійшли експерти, повідомив речник прокуратури Іван Бондар.',
      ['Іван Бондар asserts use kn-23 from north-korea'],
    ],
    [
      'By noon the Security Service of Ukraine was bolder. It put up photographs and said that they showed a KN-23.',
      ['Security Service of Ukraine asserts use kn-23'],
    ],
    [
      'Another view comes from Trace Blackwell, a London company. In a paper it concludes that the missile was a Kh-101.',
      ['Trace Blackwell asserts use kh-101'],
    ],
    [
      'Missiles were fired, according to the navy, which reported eight Iskander-M missiles.',
      ['navy asserts use iskander-m'],
    ],
    [
      'Spokesman Ivan Petrenko spoke. He mentioned a post by a lawmaker, Olha Bondar, who had written that a KN-23 had come down. A Kh-101 was used, he said.',
      ['Olha Bondar asserts use kn-23', 'Ivan Petrenko asserts use kh-101'],
    ],
    [
      'An aide to President Volodymyr Zelensky, Ivan Petrenko, for his part accused Russia of having launched two Tochka-U missiles.',
      ['Ivan Petrenko asserts use tochka-u'],
    ],
    [
      'The High Commissioner for Human Rights, Jan Novak, said a Kh-101 had been used.',
      ['Jan Novak asserts use kh-101'],
    ],
    ['A statement by the General Staff said Iskander missiles were used.', ['General Staff asserts use iskander-m']],
    [
      'Prosecutors said that the missile was a KN-23, while the air force, whose screens show little, said it was unable to confirm that.',
      ['Prosecutors asserts use kn-23', 'air force cannot-confirm use kn-23'],
    ],
    ['Rebel commanders denied using chlorine.', ['Rebel commanders denies use chlorine']],
    [
      'Ще у вівторок речник Повітряних сил Юрій Ковальчук заявив, що Росія запустила Х-101.',
      ['Юрій Ковальчук asserts use kh-101'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
