import { describe, expect, it } from 'vitest';
import { eventOf } from './make-reading.ts';

const placesOf = (text: string): string =>
  eventOf(text)
    .places.map(({ name }) => name)
    .join(', ');

describe('the country of an event whose town is not told', () => {
  it.each([
    ['Bogota, 3 Feb (AFP) -- Two Colombian judges were killed by gunmen on Tuesday.', 'Colombia'],
    ['Lima, 3 Feb (AFP) -- Peruvian rebels blew up a bridge, killing two people.', 'Peru'],
    ['A bomb killed two people in Honduras on Tuesday.', 'Honduras'],
    ['Caracas, 3 Feb (AFP) -- A bomb killed two people in Colombia on Tuesday.', 'Colombia'],
    ['Gunmen killed two people in Guatemala City on Tuesday.', 'Guatemala City'],
    ['Guerrillas killed two people in Antioquia on Tuesday.', 'Antioquia'],
    ['Guerrillas attacked the "La Esperanza" farm and killed two people.', 'La Esperanza'],
  ])('%s', (text, expected) => {
    expect(placesOf(text)).toBe(expected);
  });

  it('is left blank where nothing happened', () => {
    expect(placesOf('Ministers met in Honduras on Tuesday.')).toBe('');
  });
});
