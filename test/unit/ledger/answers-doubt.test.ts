import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/facts.ts';
import { changedClaims } from '../../../src/ledger/changed-claims.ts';
import { tellStory } from '../../../src/ledger/tell-story.ts';
import { claim } from '../../fixtures/posts/make-story.ts';
import { NAMES, said } from './make-ledger.ts';

const KN23 = { weapon: 'kn-23', origin: 'north-korea', user: 'russia' };
const MISSILE = { weapon: 'missile', origin: 'north-korea', user: 'russia' };
const washington = claim('White House', 'asserts', KN23);
const doubt = claim('Yurii Ihnat', 'cannot-confirm', { ...KN23, body: "Ukraine's Air Force" });
const adviser = claim('Mykhailo Podolyak', 'asserts', MISSILE);

/** Who is worth a message, where subscribers were told of all but the last `news` statements. */
function changed(claims: readonly Claim[], news = 1): string[] {
  const told = tellStory(said(...claims.slice(0, -news)), NAMES);
  return changedClaims(said(...claims), told, NAMES).map(({ history }) => history.claim.claimant);
}

describe('who asserts what another could not confirm', () => {
  it('is news, also without a body and with a more general word', () => {
    expect(changed([washington, doubt, adviser])).toEqual(['Mykhailo Podolyak']);
  });

  it('is news once, the first of two', () => {
    const second = claim('Mayor', 'asserts', KN23);
    expect(changed([washington, doubt, adviser, second])).toEqual([]);
    expect(changed([washington, doubt, adviser, second], 2)).toEqual(['Mykhailo Podolyak']);
  });

  it.each<[string, Claim[]]>([
    ['nobody doubted', [washington, claim('Adviser', 'asserts', MISSILE)]],
    [
      'the doubt is about another weapon',
      [washington, claim('Ihnat', 'cannot-confirm', { weapon: 'shahed-136' }), adviser],
    ],
    ['the one who asserts it had asserted it before', [washington, doubt, washington]],
    ['it is only suspected', [washington, doubt, claim('Mykhailo Podolyak', 'suspects', MISSILE)]],
  ])('is none where %s', (_what, claims) => {
    expect(changed(claims)).toEqual([]);
  });

  it('is none where the assertion came before the doubt and is read after it', () => {
    const told = tellStory(said(washington, doubt), NAMES);
    expect(changedClaims(said(washington, adviser, doubt), told, NAMES)).toEqual([]);
  });
});
