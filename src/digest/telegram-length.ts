/** Telegram's limits of one message. */
export const TELEGRAM_LIMITS = {
  /** UTF-16 units after the entities are parsed: https://core.telegram.org/bots/api#sendmessage */
  units: 4_096,
  /** The same of the text under a photo: https://core.telegram.org/bots/api#sendphoto */
  captionUnits: 1_024,
  /** Formatted stretches; Telegram silently drops the formatting of those beyond. */
  entities: 100,
  /** Bytes of the request's text, markup and addresses included; the Bot API server refuses more. */
  bytes: 32_768,
} as const;

export type TelegramLength = { readonly units: number; readonly entities: number; readonly bytes: number };

const TAG = /<(?<slash>\/?)[a-z][^>]*>/gu;

/** What a message costs of each limit. `html` is our own: well-formed, with escaped text. */
export function telegramLength(html: string): TelegramLength {
  let entities = 0;
  const text = html.replace(TAG, (_tag, slash: string) => {
    if (slash === '') entities += 1;
    return '';
  });
  const units = text.replace(/&(?:amp|lt|gt|quot);/gu, '.').length;
  return { units, entities, bytes: Buffer.byteLength(html) };
}

export function fitsTelegram(html: string, as: 'message' | 'caption' = 'message'): boolean {
  const length = telegramLength(html);
  return (
    length.units <= (as === 'message' ? TELEGRAM_LIMITS.units : TELEGRAM_LIMITS.captionUnits) &&
    length.entities <= TELEGRAM_LIMITS.entities &&
    length.bytes <= TELEGRAM_LIMITS.bytes
  );
}
