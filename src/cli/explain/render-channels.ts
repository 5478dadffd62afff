import type { ChannelConfig } from '../../config/schema.ts';
import type { ChannelVerdict } from '../../pipeline/judge-channel.ts';
import { entry, NO, say, WAITS, YES } from '../render-parts.ts';
import { paint, type Screen } from '../screen.ts';

/** Each channel: that it would post the article, when, or why not. */
export function renderChannels(
  verdicts: readonly ChannelVerdict[],
  channels: readonly ChannelConfig[],
  screen: Screen,
): string[] {
  const width = Math.max(0, ...verdicts.map(({ channelId }) => channelId.length)) + 2;
  return verdicts.flatMap((verdict, i) => {
    const channel = channels[i];
    if (channel === undefined) return [];
    return entry(
      ` ${signOf(verdict, screen)} ${channel.id.padEnd(width)}`,
      say(describeVerdict(verdict, channel)),
      screen,
    );
  });
}

function signOf({ kind }: ChannelVerdict, screen: Screen): string {
  if (kind === 'post') return paint(YES, 'green', screen);
  return kind === 'no-topic' || kind === 'nothing' ? paint(NO, 'red', screen) : paint(WAITS, 'yellow', screen);
}

/** What a channel does with an article, and why, in one sentence. */
export function describeVerdict(verdict: ChannelVerdict, channel: ChannelConfig): string {
  const { quiet, digest, weekly, alerts } = channel;
  const wants = verdict.topics.join(', ');
  switch (verdict.kind) {
    case 'post':
      return `posts it: ${wants}`;
    case 'later': {
      const zone = quiet?.timezone ?? digest?.timezone ?? 'UTC';
      return `posts it at ${wallTime(verdict.at, zone)}, after its quiet hours (${quiet?.from ?? ''} to ${quiet?.to ?? ''}): ${wants}`;
    }
    case 'waits':
      return `waits until ${String(verdict.wanted)} outlets report it (min_sources): ${wants}`;
    case 'digest': {
      const zone = (verdict.edition === 'digest' ? digest : weekly)?.timezone ?? 'UTC';
      const when = wallTime(verdict.at, zone);
      if (verdict.edition === 'weekly')
        return `no alert (alerts: false); counted in the numbers of the week, ${when}: ${wants}`;
      const why = verdict.quiet
        ? 'its quiet hours leave it to the digest of'
        : 'no alert (alerts: false), but the digest of';
      return `${why} ${when}, if it is among the ${String(digest?.stories ?? 0)} largest stories: ${wants}`;
    }
    case 'no-topic':
      return `does not post it: it wants ${channel.topics.join(', ')}`;
    default:
      return `posts nothing: ${alerts === null ? 'alerts are off and it has no digest' : 'it has no alerts'}`;
  }
}

/** `2024-02-08 07:00 Europe/Kyiv` */
function wallTime(ms: number, timezone: string): string {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' }).format(
    ms,
  );
  return `${text} ${timezone}`;
}
