import { describe, expect, it } from 'vitest';
import { shown } from './claims-of.ts';

describe('supply and use', () => {
  it.each<[string, string[]]>([
    [
      'Russia attacked Kyiv overnight. Russia sent 86 Shahed drones, the air force said.',
      ['air force asserts use shahed-136'],
    ],
    [
      'Iran sent Russia 86 Shahed drones last year, the ministry said.',
      ['ministry asserts supply shahed-136 from iran'],
    ],
    [
      'A patrol ship seized 30 Iranian drones on their way to Hezbollah, US Central Command said.',
      ['US Central Command asserts supply drone from iran'],
    ],
    [
      'The navy stopped a dhow and found a dozen Iranian-made missiles bound for Hezbollah, Washington said.',
      ['Washington asserts supply missile from iran'],
    ],
    [
      'The army said that it had intercepted four Iranian-made missiles over the town.',
      ['army asserts use missile from iran'],
    ],
    ['Berlin has secretly passed Kalibr launchers to Kyiv, Moscow said.', ['Moscow asserts supply kalibr']],
    ['The army said that it had hit a Kalibr launcher.', []],
    [
      'The US spokesman said that the missiles sent by Pyongyang to Russia fly far.',
      ['US spokesman asserts supply missile from north-korea'],
    ],
    [
      'Washington accused Moscow of using weapons provided by Pyongyang.',
      ['Washington asserts use - from north-korea'],
    ],
    [
      'Despite North Korea’s denial of such exports, evidence suggests that Pyongyang has been supplying Moscow with weapons, according to Ukraine.',
      ['North Korea denies supply - from north-korea', 'Ukraine suspects supply - from north-korea'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is no supply', () => {
  it.each<[string, string[]]>([
    ['The military said that it had used Kalibr missiles, without giving numbers.', ['military asserts use kalibr']],
    [
      'The army said that the drone was an Iranian-made Shahed-136 smuggled into the country in parts.',
      ['army asserts use shahed-136 from iran'],
    ],
    ['Kyiv said that no Ukrainian drones were sent there.', ['Kyiv denies use drone']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});
