import type { WeekPicture } from './week-picture.ts';

/** One message of a digest, as it is kept until it has been sent. */
export type DigestMessage = {
  readonly html: string;
  /** Sent with the text as its caption; null for a message without one. */
  readonly picture: WeekPicture | null;
};
