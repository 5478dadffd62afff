import { Input } from 'telegraf';
import { BotApi } from './bot-api.ts';
import { TelegramFailure } from './telegram-failure.ts';

/** The Bot API of Telegram itself: https://core.telegram.org/bots/api#making-requests */
export const PUBLIC_API_ROOT = 'https://api.telegram.org';
const DEFAULT_TIMEOUT_MS = 15_000;

export type TelegramClientOptions = {
  readonly token: string;
  /** Default: the public Bot API. */
  readonly apiRoot?: string;
  /** For one request, answer included. Default: 15 s. */
  readonly timeoutMs?: number;
};

export type NewPost = {
  /** `@name` or the numeric id. */
  readonly chat: string | number;
  readonly html: string;
  /** A forum's topic. */
  readonly thread?: number | undefined;
  /** The message that it answers; where that was deleted, the post is sent all the same. */
  readonly replyTo?: number | undefined;
  /** Without a sound. */
  readonly silent?: boolean | undefined;
};

/** `html` is the caption, at most 1,024 characters after its entities are parsed. */
export type NewPicture = NewPost & { readonly png: Uint8Array };

export type PostEdit = { readonly chat: string | number; readonly messageId: number; readonly html: string };
/** `chat`: the numeric id. */
export type SentPost = { readonly messageId: number; readonly chat: number };
export type BotIdentity = { readonly id: number; readonly username: string };

/** Everything rejects with `TelegramFailure`: look at its `code`, `retry`, `retryAfterMs`, `migratedTo` and `maybeSent`. */
export type TelegramClient = {
  getMe(): Promise<BotIdentity>;
  sendPost(post: NewPost): Promise<SentPost>;
  sendPicture(picture: NewPicture): Promise<SentPost>;
  /** A message that already reads so is a success. */
  editPost(edit: PostEdit): Promise<void>;
};

const FORMAT = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const;

/** A client that retries nothing and keeps no limits: that is for its caller. Throws `TelegramError` for a bad root. */
export function createTelegramClient(options: TelegramClientOptions): TelegramClient {
  const { token, apiRoot = PUBLIC_API_ROOT, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const api = new BotApi({ token, apiRoot, timeoutMs });
  return {
    async getMe() {
      const { id, username } = await api.getMe();
      return { id, username };
    },

    async sendPost(post) {
      const message = await api.sendMessage(post.chat, post.html, { ...FORMAT, ...placeOf(post) });
      return { messageId: message.message_id, chat: message.chat.id };
    },

    async sendPicture(picture) {
      const photo = Input.fromBuffer(Buffer.from(picture.png), 'picture.png');
      const caption = { caption: picture.html, parse_mode: FORMAT.parse_mode };
      const message = await api.sendPhoto(picture.chat, photo, { ...caption, ...placeOf(picture) });
      return { messageId: message.message_id, chat: message.chat.id };
    },

    async editPost({ chat, messageId, html }) {
      try {
        await api.editMessageText(chat, messageId, undefined, html, FORMAT);
      } catch (error) {
        if (!(error instanceof TelegramFailure) || error.code !== 'not-modified') throw error;
      }
    },
  };
}

function placeOf({ thread, replyTo, silent = false }: NewPost) {
  return {
    disable_notification: silent,
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(replyTo === undefined ? {} : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}
