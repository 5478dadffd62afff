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
    ['Rebel commanders denied using chlorine.', ['Rebel commanders denies use chlorine']],
    [
      'Ще у вівторок речник Повітряних сил Юрій Ковальчук заявив, що Росія запустила Х-101.',
      ['Юрій Ковальчук asserts use kh-101'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
