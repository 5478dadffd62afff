import { expect, it } from 'vitest';
import { archivedVersions } from '../../../src/backtest/archived-version.ts';
import type { Article } from '../../../src/domain/article.ts';

function article(id: string, fullText: boolean): Article {
  return { id, feedId: 'f', guid: id, title: id, text: '', fullText, url: null, published: '', source: '', lang: null };
}

/** `a` is a summary, `A` a whole text: what each is taken for. */
async function taken(archive: string): Promise<string[]> {
  const out: string[] = [];
  async function* open(): AsyncGenerator<{ seenAt: string; articles: Article[] }> {
    for (const char of archive) {
      yield { seenAt: '2024-02-07T10:00:00Z', articles: [article(char.toLowerCase(), char !== char.toLowerCase())] };
    }
  }
  for await (const { from, pageFollows } of archivedVersions(open)) out.push(pageFollows ? `${from}+page` : from);
  return out;
}

it.each([
  ['a', ['item']],
  ['aA', ['item+page', 'page']],
  ['abA', ['item+page', 'item', 'page']],
  ['A', ['item']],
  ['AA', ['item', 'item']],
  ['aAaA', ['item+page', 'page', 'item+page', 'page']],
  ['aAa', ['item+page', 'page', 'item']],
])('the archive %s has %j', async (archive, versions) => {
  expect(await taken(archive)).toEqual(versions);
});
