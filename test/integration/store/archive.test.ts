import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article.ts';
import { appendArchive, readArchive } from '../../../src/store/archive.ts';
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
  const found: Article[] = [];
  for await (const chunk of readArchive(db, '2026-01-02T00:00:00Z', '2026-01-03T12:00:00Z')) found.push(...chunk);
  expect(found).toEqual([make('a'), make('b'), make('c')]);
});
