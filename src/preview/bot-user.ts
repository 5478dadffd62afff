/** What `getMe` says of the bot. */
export const BOT_USER = {
  id: 1_000_000_000,
  is_bot: true,
  first_name: 'Tracewire preview',
  username: 'tracewire_preview_bot',
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
} as const;

/** A token that the preview takes; it takes every one of this shape. No secret. */
export const PREVIEW_TOKEN = '1000000000:local-preview-needs-no-secret-token';

/** As BotFather gives them. */
export const TOKEN_SHAPE = /^\d+:[\w-]{30,}$/u;
