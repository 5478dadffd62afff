import type { CasualtyCount, Claim } from '../domain/facts.ts';
import type { CasualtyKind, Reading, StoryArticle } from '../domain/story.ts';

/** Equal for claims that say the same, whatever the words: an edited sentence is no new claim. */
export function claimIdentity({ claimant, body, stance, kind, weapon, origin, user }: Claim): string {
  return JSON.stringify([claimant, body, stance, kind, weapon?.toSorted() ?? null, origin, user]);
}

/** Equal for equal figures of one source. */
export function tollIdentity(kind: CasualtyKind, { n, bound, source }: CasualtyCount): string {
  return JSON.stringify([kind, n, bound, source?.claimant ?? null, source?.body ?? null]);
}

/**
 * When something was first said that stands in an article: when that was published; for what it says only since an edit, when that
 * version was read. ISO 8601.
 */
export function saidIn({ published, edits, readAt }: StoryArticle, past: Reading | undefined): string {
  if (edits === undefined) return published;
  const firstRead = past?.firstRead ?? readAt ?? published;
  return Date.parse(firstRead) <= Date.parse(edits.firstRead) ? published : firstRead;
}

/**
 * When the version was read that no longer says it; undefined where it may still say it: a version of which only the summary
 * could be read takes nothing back.
 */
export function withdrawnFrom({ fullText, readAt, published }: StoryArticle, past: Reading): string | undefined {
  return fullText === false && past.fullText ? undefined : (readAt ?? published);
}
