import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeReply } from '../../../src/digest/compose-reply.ts';
import { materialChanges } from '../../../src/ledger/material-changes.ts';
import { tellStory } from '../../../src/ledger/tell-story.ts';
import { keywords } from '../../fixtures/posts/keywords.ts';
import { article, claim, count, event, story, weapon } from '../../fixtures/posts/make-story.ts';
import { anyStory } from './any-story.ts';
import { readTelegramHtml } from './read-telegram-html.ts';

const names = { weapons: keywords.weapons, actors: keywords.actors };
const changesOf = (now: Parameters<typeof materialChanges>[0], before: Parameters<typeof materialChanges>[0]) =>
  materialChanges(now, tellStory(before, names), { names, toll: { by: 1, percent: 0 } });

describe('composeReply', () => {
  it('says who corrects what, and who counts how many', () => {
    const prosecutors = (stance: 'asserts' | 'suspects', named: string) =>
      claim('Kharkiv prosecutors', stance, { weapon: named, quote: `The prosecutors named the ${named} at noon` });
    const of = (source: string) => ({ source: { claimant: source, body: null } });
    const killed = (n: number, by: string) =>
      event({
        places: ['Kharkiv'],
        date: '2024-02-07',
        weapons: [weapon('missile')],
        killed: { ...count(n), ...of(by) },
      });
    const first = article('A', '2024-02-07T10:00:00Z', {
      event: killed(4, 'mayor'),
      claims: [prosecutors('suspects', 's-300')],
    });
    const then = article('B', '2024-02-07T12:00:00Z', {
      event: killed(11, 'ministry'),
      claims: [prosecutors('asserts', 'kn-23')],
    });
    const now = story([first, then]);
    const reply = (language: 'en' | 'uk') =>
      readTelegramHtml(composeReply(now, changesOf(now, story([first])), { language, keywords })).text.split('\n');
    expect(reply('en')).toEqual([
      '🔁 Kharkiv · 7 Feb',
      '● asserts · Kharkiv prosecutors: KN-23; before: suspects S-300',
      'Casualties  4 (mayor) to 11 (ministry) killed; before: 4 killed',
      '“The prosecutors named the kn-23 at noon” — B',
      '“The report says so.” — A',
    ]);
    expect(reply('uk').slice(0, 3)).toEqual([
      '🔁 Харків · 7 лютого',
      '● твердження · Kharkiv prosecutors: KN-23; раніше: припущення (С-300)',
      'Постраждалі  від 4 (mayor) до 11 (ministry) загиблих; раніше: 4 загиблі',
    ]);
  });

  it('gives a message that Telegram takes, whatever changed in whatever story', () => {
    fc.assert(
      fc.property(anyStory, anyStory, fc.constantFrom('en' as const, 'uk' as const), (now, before, language) => {
        const changes = changesOf(now, before);
        fc.pre(changes.length > 0);
        expect(readTelegramHtml(composeReply(now, changes, { language, keywords })).faults).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
