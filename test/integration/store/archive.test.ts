import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { appendArchive, type ArchivedChunk, readArchive } from '../../../src/store/archive.ts';
import { openDb, type TestDb } from '../../support/open-db.ts';

let db: TestDb;
beforeEach(() => {
  db = openDb();
});
afterEach(() => db.close());

function make(id: string): Article {
  const words = { title: `Title of ${id}`, text: 'Пуск ракети · 미사일', fullText: false };
  return { id, feedId: 'f', guid: id, ...words, url: null, published: '2026-01-01T00:00:00Z', source: 'S', lang: 'uk' };
}

it('gives back what was archived since a day, oldest first', async () => {
  await appendArchive(db, [make('old')], '2026-01-01T10:00:00Z');
  await appendArchive(db, [make('a'), make('b')], '2026-01-02T10:00:00Z');
  await appendArchive(db, [make('c')], '2026-01-03T10:00:00Z');
  const found: ArchivedChunk[] = [];
  for await (const chunk of readArchive(db, '2026-01-02T00:00:00Z', '2026-01-03T12:00:00Z')) found.push(chunk);
  expect(found).toEqual([
    { seenAt: '2026-01-02T10:00:00Z', articles: [make('a'), make('b')] },
    { seenAt: '2026-01-03T10:00:00Z', articles: [make('c')] },
  ]);
});

it('gives back however many chunks a day has, in order', async () => {
  for (let i = 0; i < 205; i++) await appendArchive(db, [make(`a${i}`)], '2026-01-02T10:00:00Z');
  const ids: string[] = [];
  for await (const { articles } of readArchive(db, '2026-01-02T00:00:00Z', '2026-01-02T12:00:00Z')) {
    ids.push(...articles.map(({ id }) => id));
  }
  expect(ids).toEqual(Array.from({ length: 205 }, (_, i) => `a${i}`));
});
