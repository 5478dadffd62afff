import { afterEach, beforeEach, expect, it } from 'vitest';
import { settleSendSlot, takeSendSlot } from '../../../src/store/send-slots.ts';
import { openDb, type TestDb } from '../../support/open-db.ts';

let db: TestDb;
beforeEach(() => {
  db = openDb();
});
afterEach(() => db.close());

const limits = { chat_per_second: 1, chat_per_minute: 20, overall_per_second: 30 };

it('lets one message a second through to a chat, and says how long the next has to wait', async () => {
  expect(await takeSendSlot(db, limits, '@a')).toBe(0);
  const wait = await takeSendSlot(db, limits, '@a');
  expect(wait).toBeGreaterThan(900);
  expect(wait).toBeLessThanOrEqual(1_010);
});

it('does not let one chat wait for another', async () => {
  expect(await takeSendSlot(db, limits, '@a')).toBe(0);
  expect(await takeSendSlot(db, limits, '@b')).toBe(0);
});

it('makes the 21st message of a minute wait for the end of it', async () => {
  const onlyMinute = { ...limits, chat_per_second: 0, overall_per_second: 0 };
  for (let i = 0; i < 20; i++) expect(await takeSendSlot(db, onlyMinute, '@a')).toBe(0);
  expect(await takeSendSlot(db, onlyMinute, '@a')).toBeGreaterThan(55_000);
});

it('keeps the limit over all chats', async () => {
  const waits = [];
  for (let i = 0; i < 31; i++) waits.push(await takeSendSlot(db, limits, `@chat${i}`));
  expect(waits.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 0));
  expect(waits[30]).toBeGreaterThan(0);
});

it('counts from the answer on, when the call was slow', async () => {
  await takeSendSlot(db, limits, '@a');
  const key = `${db.prefix}:sent:chat:@a`;
  await db.redis.lset(key, 0, String(Date.now() - 900));
  expect(await takeSendSlot(db, limits, '@a')).toBeLessThan(200);
  await settleSendSlot(db, limits, '@a');
  expect(await takeSendSlot(db, limits, '@a')).toBeGreaterThan(800);
});

it('takes no slot where all limits are off', async () => {
  const none = { chat_per_second: 0, chat_per_minute: 0, overall_per_second: 0 };
  for (let i = 0; i < 5; i++) expect(await takeSendSlot(db, none, '@a')).toBe(0);
  expect(await db.redis.keys(`${db.prefix}*`)).toEqual([]);
});
