import type { StoryArticle } from '../domain/story.ts';
import { cleanText } from './clean-text.ts';

/** The outlet as subscribers know it; of an article without a source the host of its address; else empty. */
export function outletName({ source, url }: Pick<StoryArticle, 'source' | 'url'>): string {
  const name = cleanText(source);
  if (name !== '') return name;
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : '';
}
