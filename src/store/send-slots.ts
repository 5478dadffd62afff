import type { Limits } from '../config/schema.ts';
import type { Db, Script } from './db.ts';
import { runScript } from './db.ts';

/**
 * Telegram counts what arrives, we what is sent: a message that was slow on its way may arrive together with the next. The
 * time is therefore set again when Telegram has answered, and the minute is a little longer than a minute.
 */
const MINUTE_MS = 60_500;
const SECOND_MS = 1_010;

const sentKey = (db: Db, name: string): string => `${db.prefix}:sent:${name}`;

/** KEYS: sends to the chat, sends to anybody; newest first. ARGV: gap in a chat, sends a minute, minute, sends a second, second. */
const TAKE: Script = {
  name: 'twTakeSlot',
  lua: `
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local gap, perMinute, minute, perSecond, second = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local function waitFor(key, n, span)
  if n <= 0 then return 0 end
  local nth = redis.call('LINDEX', key, n - 1)
  return nth and (nth + span - now) or 0
end
local wait = math.max(waitFor(KEYS[1], 1, gap), waitFor(KEYS[1], perMinute, minute), waitFor(KEYS[2], perSecond, second))
if wait > 0 then return wait end
redis.call('LPUSH', KEYS[1], now)
redis.call('LTRIM', KEYS[1], 0, math.max(perMinute, 1) - 1)
redis.call('PEXPIRE', KEYS[1], minute)
if perSecond > 0 then
  redis.call('LPUSH', KEYS[2], now)
  redis.call('LTRIM', KEYS[2], 0, perSecond - 1)
  redis.call('PEXPIRE', KEYS[2], second)
end
return 0`,
};

/**
 * Asks to send one message to a chat now, within the limits a chat, a minute and overall, over all processes.
 * @returns 0 when it may be sent, and the slot is taken; else the milliseconds to wait before asking again.
 */
export async function takeSendSlot(db: Db, limits: Limits, chat: string | number): Promise<number> {
  const { chat_per_second: perSecond, chat_per_minute: perMinute, overall_per_second: overall } = limits;
  if (perSecond === 0 && perMinute === 0 && overall === 0) return 0;
  const gap = perSecond === 0 ? 0 : SECOND_MS / perSecond;
  const args = [gap, Math.floor(perMinute), MINUTE_MS, Math.floor(overall), SECOND_MS];
  return Number(await runScript(db, TAKE, [sentKey(db, `chat:${chat}`), sentKey(db, 'overall')], args));
}

const SETTLE: Script = {
  name: 'twSettleSlot',
  lua: `
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
local t = redis.call('TIME')
redis.call('LSET', KEYS[1], 0, t[1] * 1000 + math.floor(t[2] / 1000))
return 1`,
};

/** Moves a taken slot to the time at which Telegram answered. */
export async function settleSendSlot(db: Db, limits: Limits, chat: string | number): Promise<void> {
  if (limits.chat_per_second === 0 && limits.chat_per_minute === 0) return;
  await runScript(db, SETTLE, [sentKey(db, `chat:${chat}`)], []);
}
