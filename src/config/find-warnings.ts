import type { Config } from './schema.ts';
import type { Finding } from './validate.ts';

export type Warning = Finding & { readonly file: 'feeds' | 'keywords' | 'channels' };

/** What is allowed and yet hardly meant: parts of a sound config that do nothing. */
export function findWarnings({ feeds, keywords, channels }: Config): Warning[] {
  const warnings: Warning[] = [];
  if (feeds.length === 0) {
    warnings.push({ file: 'feeds', path: ['feeds'], part: 'key', message: 'no feed is watched' });
  }
  if (channels.length === 0) {
    warnings.push({
      file: 'channels',
      path: ['channels'],
      part: 'key',
      message: 'nothing is posted without a channel',
    });
    return warnings;
  }
  const used = new Set(channels.flatMap(({ topics }) => topics));
  for (const id of Object.keys(keywords.topics)) {
    if (!used.has(id)) {
      warnings.push({ file: 'keywords', path: ['topics', id], part: 'key', message: 'no channel uses this topic' });
    }
  }
  return warnings;
}
