import type { Config } from '../config/schema.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import type { Db } from '../store/db.ts';
import { findStory, postsOf } from './find-story.ts';
import { renderStory } from './render-story.ts';
import { plain, type Screen } from './screen.ts';

export type StoryCommand = {
  /** Id, beginning of an id, address of an article, or link of a post. */
  readonly id: string;
  readonly config: Pick<Config, 'keywords' | 'channels'>;
  readonly out: (line: string) => void;
  readonly fail: (line: string) => void;
  readonly screen: Screen;
};

/**
 * `tracewire story ID`: one story with its state, facts, who says what, articles and posts.
 * @returns the exit code: 0; 1 where there is no such story, with one line that says so.
 */
export async function storyCommand({ id, config, out, fail, screen }: StoryCommand, db: Db): Promise<number> {
  const channelIds = config.channels.map((channel) => channel.id);
  const found = await findStory(id.trim(), channelIds, db);
  if (found.story === null) {
    const asked = JSON.stringify(plain(id));
    const [near, ...others] = found.near;
    if (near === undefined) fail(`no story ${asked}; stories are kept for 60 days after they last changed`);
    else if (others.length === 0) fail(`no story ${asked}, did you mean ${near}?`);
    else fail(`several stories begin with ${asked}: ${found.near.join(', ')}`);
    return 1;
  }
  const { story } = found;
  const posts = await postsOf([story], channelIds, db);
  const threads = new Map(config.channels.map((channel) => [channel.id, channel.thread]));
  for (const line of renderStory(
    { story, ledger: readLedger(story, { ...config.keywords, channels: config.channels }), posts, threads },
    config.keywords,
    screen,
  )) {
    out(line);
  }
  return 0;
}
