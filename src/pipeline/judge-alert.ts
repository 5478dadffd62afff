import type { ChannelConfig } from '../config/schema.ts';
import type { Story } from '../domain/story.ts';
import { holdBack } from './hold-back.ts';

type Alerts = NonNullable<ChannelConfig['alerts']>;

/** What becomes of a story that a channel wants and has no post of. */
export type AlertVerdict =
  | { readonly kind: 'send' }
  | { readonly kind: 'too-few-outlets' /** That report it so far. */; readonly outlets: number }
  | { readonly kind: 'until' /** Milliseconds since 1970. */; readonly at: number }
  /** A digest has told it instead. */
  | { readonly kind: 'in-digest' }
  | { readonly kind: 'too-late' };

/**
 * Whether a story is posted now, in this order: too few outlets report it; quiet hours hold it back; it is too old to be an alert.
 * @param now milliseconds since 1970
 */
export function judgeAlert(
  story: Pick<Story, 'updatedAt'> & { readonly articles: readonly { readonly source: string }[] },
  channel: Pick<ChannelConfig, 'quiet' | 'digest'> & { readonly alerts: Alerts },
  now: number,
): AlertVerdict {
  const { min_sources: wanted, max_age: maxAgeMs } = channel.alerts;
  const outlets = new Set(story.articles.map(({ source }) => source)).size;
  if (outlets < wanted) return { kind: 'too-few-outlets', outlets };
  const happenedAt = Date.parse(story.updatedAt);
  const hold = holdBack(channel, { happenedAt, now, maxAgeMs });
  if (hold.kind !== 'free') return hold;
  return now - happenedAt > maxAgeMs ? { kind: 'too-late' } : { kind: 'send' };
}
