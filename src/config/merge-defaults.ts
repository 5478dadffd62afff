import type { z } from 'zod';
import type { FeedConfig, feedSchema, feedsFileSchema } from './schema.ts';

/** A feed as written with the defaults of feeds.yaml where it says nothing. */
export function mergeDefaults(
  feed: z.output<typeof feedSchema>,
  defaults: z.output<typeof feedsFileSchema>['defaults'],
): FeedConfig {
  const { id, name, url, charset } = feed;
  return {
    ...(name === undefined ? {} : { name }),
    ...(charset === undefined ? {} : { charset }),
    id,
    url,
    every: feed.every ?? defaults.every,
    language: feed.language ?? defaults.language,
    full_text: feed.full_text ?? defaults.full_text,
    max_age: feed.max_age ?? defaults.max_age,
    allow_private: feed.allow_private ?? defaults.allow_private,
    tier: feed.tier ?? defaults.tier,
  };
}
