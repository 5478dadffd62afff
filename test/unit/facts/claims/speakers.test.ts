import { describe, expect, it } from 'vitest';
import { claimsOf, shown } from './claims-of.ts';

describe('who speaks', () => {
  it('speaks for the body that the text says the person leads', () => {
    const [claim] = claimsOf(
      '“It was a Kh-101,” said Taras Vyshnevyi, who leads the investigators of the Kharkiv Oblast police.',
    );
    expect(claim).toMatchObject({ claimant: 'Taras Vyshnevyi', body: 'Kharkiv Oblast police' });
  });

  it('does not speak for what they study', () => {
    const [claim] = claimsOf(
      'The parts were studied by Jan Visser, a Dutch researcher specializing in North Korea’s military. According to Visser, it was a KN-23.',
    );
    expect(claim).toMatchObject({ claimant: 'Jan Visser', body: null });
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
    [
      'Moscow’s forces took a hill, said the Ukrainian air force. Ukraine has had a hard week. Its air force said that Russia had launched Shahed drones.',
      ['Ukrainian air force asserts use shahed-136'],
    ],
    [
      'UN sanctions monitors said that they had seen debris. Three monitors found no evidence that it was an Iskander.',
      ['UN sanctions monitors cannot-confirm use iskander-m'],
    ],
    ['Close ally Ukraine said that it was a KN-23.', ['Ukraine asserts use kn-23']],
    ['Police in Ukraine said that it was a KN-23.', ['Police in Ukraine asserts use kn-23']],
    ['Rebel commanders denied using chlorine.', ['Rebel commanders denies use chlorine']],
    [
      'Ще у вівторок речник Повітряних сил Юрій Ковальчук заявив, що Росія запустила Х-101.',
      ['Юрій Ковальчук asserts use kh-101'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
