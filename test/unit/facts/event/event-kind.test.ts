import { describe, expect, it } from 'vitest';
import { eventOf, weaponsOf } from './make-reading.ts';

describe('a report of a strike or of a delivery', () => {
  it.each([
    [
      'takes no delivery for part of a strike',
      'A drone hit Sumy on Monday. Two people were hurt. The mayor spoke to us. North Korea has sent Russia 50 KN-23 missiles.',
      ['drone L- I-'],
    ],
    [
      'takes no strike for part of a delivery',
      'North Korea delivered 50 KN-23 missiles to Russia. Russian troops hit Sumy with Shahed drones.',
      ['kn-23 L50 I-'],
    ],
    [
      'counts what a report says was handed over in years past',
      'Last year the North supplied at least 100 KN-23 missiles to Russia.',
      ['kn-23 L100 I-'],
    ],
    ['reads "sent" of drones at a town as a strike', 'Russia sent 40 drones at Odesa.', ['drone L40 I-']],
  ])('%s', (_, text, expected) => {
    expect(weaponsOf(text)).toEqual(expected);
  });

  it('gives a delivery no place', () => {
    expect(eventOf('Officials in Kyiv said that Pyongyang delivered missiles to Moscow.').places).toEqual([]);
  });
});
