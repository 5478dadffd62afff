import { describe, expect, it } from 'vitest';
import { findSilent } from '../../../src/ledger/find-silent.ts';
import { claim } from '../../fixtures/posts/make-story.ts';
import { NAMES, said } from './make-ledger.ts';

const story = said(
  claim('Serhii Bolvinov', 'suspects', { body: 'Kharkiv police', weapon: 'kn-23' }),
  claim('Russian Defence Ministry', 'denies', { weapon: 'kn-23' }),
);

describe('findSilent', () => {
  it.each([
    ['the Kharkiv police', true],
    ['Bolvinov', true],
    ['Russian Ministry of Defense', true],
    ['Russia', true],
    ['Kremlin', false],
    ['Ukraine', false],
    ['Pentagon', false],
  ])('of "%s" says whether it spoke: %s', (name, spoke) => {
    expect(findSilent([name], story, NAMES.actors)).toEqual(spoke ? [] : [name]);
  });
});
