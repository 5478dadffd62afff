import type { Told } from './told.ts';

/** A message that answers a post. */
export type Reply = {
  /** Not the post's where the chat has moved since. */
  readonly chat: string | number;
  readonly messageId: number;
  /** ISO 8601. */
  readonly sentAt: string;
};

/** What one channel has been sent about one story: recorded after the send, and after each edit. */
export type Post = {
  readonly channelId: string;
  readonly storyId: string;
  /** The chat as Telegram knows it: numeric, or `@name`. */
  readonly chat: string | number;
  readonly messageId: number;
  /** The story's revision that the message shows. */
  readonly revision: number;
  /** The message as sent, to tell whether an edit would change anything. */
  readonly html: string;
  /** ISO 8601. */
  readonly sentAt: string;
  readonly editedAt: string | null;
  /** What subscribers know from it and its replies; absent from posts that older versions sent. */
  readonly told?: Told;
  /** The replies to it, oldest first. */
  readonly replies?: readonly Reply[];
  /** Somebody deleted the message in the channel: it is neither edited nor sent again. */
  readonly gone?: boolean;
};
