import type { ChannelConfig, KeywordsConfig } from '../config/schema.ts';
import type { PostOptions } from '../digest/compose-alert.ts';

/** How what a channel gets is put in words. */
export function postOptions({ language, expected }: ChannelConfig, keywords: KeywordsConfig): PostOptions {
  return { language, keywords, expected };
}
