import type { Method } from '../bot-context.ts';
import { BOT_USER } from '../bot-user.ts';

/** https://core.telegram.org/bots/api#getme */
export const getMe: Method = () => BOT_USER;

/** https://core.telegram.org/bots/api#setmycommands: taken and forgotten, as a channel shows none. */
export const setMyCommands: Method = () => true;

/** https://core.telegram.org/bots/api#getupdates */
export const getUpdates: Method = (params, { updates }, signal) =>
  updates.poll(
    {
      offset: params.integer('offset') ?? 0,
      limit: Math.min(Math.max(params.integer('limit') ?? 100, 1), 100),
      timeoutSeconds: Math.max(params.integer('timeout') ?? 0, 0),
    },
    signal,
  );
