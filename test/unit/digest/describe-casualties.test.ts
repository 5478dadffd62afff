import { describe, expect, it } from 'vitest';
import type { CasualtyCount } from '../../../src/domain/facts.ts';
import { describeTolls } from '../../../src/digest/describe-casualties.ts';
import { chooseLabels } from '../../../src/digest/labels/choose-labels.ts';
import { readTolls } from '../../../src/ledger/read-tolls.ts';
import { count, event } from '../../fixtures/posts/make-story.ts';
import { makeArticle } from '../story/make-article.ts';

type Report = { killed?: number; injured?: number; by?: string; body?: string };

/** What reports an hour apart add up to, in both languages. */
function told(...reports: Report[]): { en: string; uk: string } {
  const articles = reports.map(({ killed, injured, by, body }, hour) => {
    const source: CasualtyCount['source'] = by === undefined ? null : { claimant: by, body: body ?? null };
    const figure = (n: number) => ({ ...count(n), source });
    return makeArticle({
      id: `a${String(hour)}`,
      published: new Date(Date.UTC(2024, 1, 7, hour)).toISOString(),
      source: `Outlet ${String(hour)}`,
      event: event({
        ...(killed === undefined ? {} : { killed: figure(killed) }),
        ...(injured === undefined ? {} : { injured: figure(injured) }),
      }),
    });
  });
  const tolls = readTolls({ articles });
  return { en: describeTolls(tolls, chooseLabels('en')), uk: describeTolls(tolls, chooseLabels('uk')) };
}

describe('describeTolls', () => {
  it.each<{ of: string; reports: Report[]; en: string; uk: string }>([
    { of: 'an outlet', reports: [{ killed: 2, injured: 5 }], en: '2 killed, 5 injured', uk: '2 загиблі, 5 поранених' },
    {
      of: 'one source of both',
      reports: [{ killed: 1, injured: 22, by: 'Ihor Terekhov', body: 'Kharkiv city council' }],
      en: '1 killed, 22 injured (Kharkiv city council)',
      uk: '1 загиблий, 22 поранені (Kharkiv city council)',
    },
    {
      of: 'a source of one of them',
      reports: [{ injured: 5 }, { killed: 3, by: 'police' }],
      en: '3 killed (police), 5 injured',
      uk: '3 загиблі (police), 5 поранених',
    },
    {
      of: 'a toll that grew',
      reports: [{ killed: 3 }, { killed: 11, injured: 20, by: 'ministry' }],
      en: '11 killed (ministry), was 3; 20 injured (ministry)',
      uk: '11 загиблих (ministry), було 3; 20 поранених (ministry)',
    },
    {
      of: 'sources that differ',
      reports: [{ killed: 3 }, { killed: 4, by: 'mayor' }, { killed: 11, by: 'ministry' }],
      en: '4 (mayor) to 11 (ministry) killed, was 3',
      uk: 'від 4 (mayor) до 11 (ministry) загиблих, було 3',
    },
    {
      of: 'a source and an outlet that differ',
      reports: [
        { killed: 1, by: 'mayor' },
        { killed: 2, injured: 21 },
      ],
      en: '1 killed (mayor), 21 injured',
      uk: '1 загиблий (mayor), 21 поранений',
    },
    { of: 'nobody', reports: [{ killed: 0, injured: 0 }], en: 'none', uk: 'немає' },
    {
      of: 'nobody, says a source',
      reports: [{ killed: 0, injured: 0, by: 'police' }],
      en: 'none (police)',
      uk: 'немає (police)',
    },
    {
      of: 'nobody, then somebody',
      reports: [
        { killed: 0, injured: 0 },
        { killed: 0, injured: 2 },
      ],
      en: 'nobody killed, 2 injured',
      uk: 'загиблих немає, 2 поранені',
    },
    { of: 'no number', reports: [{}], en: '', uk: '' },
  ])('says the toll of $of', ({ reports, en, uk }) => {
    expect(told(...reports)).toEqual({ en, uk });
  });
});
