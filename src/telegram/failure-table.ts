import type { Retry } from '../domain/errors.ts';

/** Why Telegram, or the way to it, failed. Stable: the pipeline decides by it. */
export type TelegramFailureCode =
  | 'rate-limited'
  | 'migrated'
  | 'chat-not-found'
  | 'kicked'
  | 'no-rights'
  | 'thread-not-found'
  | 'message-gone'
  | 'not-modified'
  | 'too-long'
  | 'empty'
  | 'bad-html'
  | 'unauthorized'
  | 'conflict'
  | 'server-error'
  | 'bad-request'
  | 'network'
  | 'timeout';

export type FailureRow = {
  readonly code: TelegramFailureCode;
  /** The `error_code` of the answer; undefined: any. */
  readonly status?: number;
  /** What the answer's description says; undefined: anything. */
  readonly says?: RegExp;
  readonly retry: Retry;
  /** For the operator: what is wrong and what to do. Stands after the chat's name. */
  readonly remedy: string;
};

/** The HTTP statuses from which on the fault is not ours. */
export const SERVER_ERROR_STATUS = 500;

/**
 * The refusals of the Bot API, the first row that fits counts. The words are those of the server's source
 * (github.com/tdlib/telegram-bot-api, Client.cpp) and of its reports; Telegram itself keeps no list of them.
 */
export const REFUSALS: readonly FailureRow[] = [
  { code: 'rate-limited', status: 429, retry: 'later', remedy: 'Telegram wants a pause; nothing to do' },
  {
    code: 'migrated',
    says: /group chat was upgraded to a supergroup/iu,
    retry: 'later',
    remedy: 'the group has become a supergroup with another id; put the new id into channels.yaml',
  },
  {
    code: 'not-modified',
    says: /message is not modified|MESSAGE_NOT_MODIFIED/iu,
    retry: 'never',
    remedy: 'the message already reads so',
  },
  {
    code: 'unauthorized',
    status: 401,
    retry: 'never',
    remedy: 'Telegram does not know this token; take the right one from @BotFather into TELEGRAM_BOT_TOKEN',
  },
  {
    // The public server answers a token that never was with a bare 404, as it does for an unknown path.
    code: 'unauthorized',
    status: 404,
    says: /^not found$/iu,
    retry: 'never',
    remedy:
      'Telegram does not know this token, or TELEGRAM_API_ROOT is no Bot API; take the token from @BotFather again',
  },
  {
    code: 'conflict',
    status: 409,
    retry: 'later',
    remedy: 'another program polls with the same token; stop it, or give this one a bot of its own',
  },
  {
    code: 'kicked',
    says: /bot (?:was kicked from|was blocked by|is not a member of)|user is deactivated|can't initiate conversation|group chat was deactivated|CHANNEL_PRIVATE/iu,
    retry: 'never',
    remedy:
      'the bot is not in there any more; add it again and make it an administrator with the right "Post messages"',
  },
  {
    code: 'no-rights',
    says: /need administrator rights|not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|CHAT_ADMIN_REQUIRED|CHAT_RESTRICTED|CHAT_SEND_PLAIN_FORBIDDEN/iu,
    retry: 'never',
    remedy: 'the bot may not post there; make it an administrator of the channel with the right "Post messages"',
  },
  {
    code: 'thread-not-found',
    says: /message thread not found|TOPIC_(?:CLOSED|DELETED|ID_INVALID)|topic (?:was )?(?:closed|deleted|not found)/iu,
    retry: 'never',
    remedy: 'the forum has no such open topic; put the right thread into channels.yaml, or delete the line',
  },
  {
    code: 'message-gone',
    says: /message to (?:edit|be replied|reply|delete) not found|repl(?:y|ied) message not found|message can't be (?:edited|deleted)|MESSAGE_ID_INVALID|there is no text in the message to edit/iu,
    retry: 'never',
    remedy: 'the message was deleted there, or is too old to be changed; nothing to do',
  },
  {
    code: 'chat-not-found',
    says: /chat not found|chat_id is empty|PEER_ID_INVALID|CHAT_ID_INVALID|USERNAME_(?:INVALID|NOT_OCCUPIED)/iu,
    retry: 'never',
    remedy:
      'Telegram finds no such chat; correct it in channels.yaml and add the bot to the channel as an administrator',
  },
  {
    code: 'bad-html',
    says: /can't parse entities|unsupported parse_mode|ENTITY_\w+_INVALID|ENTITIES_TOO_LONG/iu,
    retry: 'never',
    remedy: 'Telegram does not take the markup of the post; please report this as a bug with the log line',
  },
  {
    code: 'too-long',
    says: /(?:message|text|caption) is too long|MESSAGE_TOO_LONG|MEDIA_CAPTION_TOO_LONG|request entity too large/iu,
    retry: 'never',
    remedy: 'the post is longer than Telegram takes; please report this as a bug with the log line',
  },
  {
    code: 'empty',
    says: /text is empty|text must be non-empty|MESSAGE_EMPTY/iu,
    retry: 'never',
    remedy: 'the post is empty; please report this as a bug with the log line',
  },
  {
    code: 'no-rights',
    status: 403,
    retry: 'never',
    remedy: 'Telegram forbids it; make the bot an administrator of the channel with the right "Post messages"',
  },
  {
    code: 'bad-request',
    retry: 'never',
    remedy: 'Telegram does not take the request; please report this as a bug with the log line',
  },
];

/** An answer of 500 and more, or one that is no Bot API's. */
export const SERVER_ERROR: FailureRow = {
  code: 'server-error',
  retry: 'later',
  remedy: 'Telegram has trouble; nothing to do unless it lasts',
};

/** The way failed before the request was out: it was surely not carried out. By the system's or undici's error code. */
export const NOT_SENT: Readonly<Record<string, FailureRow>> = {
  ENOTFOUND: network('the host name of the Bot API is unknown; check TELEGRAM_API_ROOT and the network'),
  EAI_AGAIN: network('no name server answers; check the network'),
  ECONNREFUSED: network('nothing listens at the address of the Bot API; check TELEGRAM_API_ROOT and the network'),
  ENETUNREACH: network('the network is unreachable; check it'),
  EHOSTUNREACH: network('the Bot API is unreachable; check the network'),
  UND_ERR_CONNECT_TIMEOUT: network(
    'the Bot API does not answer; check TELEGRAM_API_ROOT, the network and the firewall',
  ),
  CERT_HAS_EXPIRED: network('the certificate of the Bot API cannot be trusted; check TELEGRAM_API_ROOT and the clock'),
  DEPTH_ZERO_SELF_SIGNED_CERT: network('the certificate of the Bot API cannot be trusted; check TELEGRAM_API_ROOT'),
  SELF_SIGNED_CERT_IN_CHAIN: network('the certificate of the Bot API cannot be trusted; check TELEGRAM_API_ROOT'),
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: network('the certificate of the Bot API cannot be trusted; check TELEGRAM_API_ROOT'),
  ERR_TLS_CERT_ALTNAME_INVALID: network('the certificate belongs to another host; check TELEGRAM_API_ROOT'),
};

/** The connection broke with the request on its way. */
export const BROKEN: FailureRow = network('the connection to the Bot API broke; nothing to do unless it lasts');

export const TIMED_OUT: FailureRow = {
  code: 'timeout',
  retry: 'later',
  remedy: 'the Bot API did not answer in time; nothing to do unless it lasts',
};

function network(remedy: string): FailureRow {
  return { code: 'network', retry: 'later', remedy };
}
