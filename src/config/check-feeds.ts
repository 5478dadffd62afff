import { z } from 'zod';
import { checkFeedFile } from './check-feed-file.ts';
import { formatPath, type Path } from './config-problem.ts';
import { findRepeats, type Unique } from './find-repeats.ts';
import { looseList, looseText } from './loose.ts';
import type { Finding } from './validate.ts';

const looseFeed = z.object({ id: looseText, url: looseText, charset: looseText, every: looseText }).catch({});
const looseFile = z.object({ defaults: looseFeed.optional(), feeds: looseList(looseFeed) }).catch({ feeds: [] });

type LooseFeed = z.output<typeof looseFeed>;

/** What no single feed can tell: ids and addresses that stand twice, files that are not there, charsets nobody knows. */
export async function checkFeeds(data: unknown, dir: string): Promise<Finding[]> {
  const { defaults, feeds } = looseFile.parse(data);
  const each = await Promise.all(feeds.map((feed, i) => checkFeed(feed, ['feeds', i], dir)));
  const repeats = feeds.flatMap(({ id, url }, i) => [
    ...(id === undefined ? [] : [unique(`id ${id}`, ['feeds', i, 'id'], `feed id "${id}"`)]),
    ...(url === undefined ? [] : [unique(`url ${normalAddress(url)}`, ['feeds', i, 'url'], 'this address')]),
  ]);
  return [...checkPause(defaults ?? {}, ['defaults']), ...each.flat(), ...findRepeats(repeats)];
}

async function checkFeed(feed: LooseFeed, path: Path, dir: string): Promise<Finding[]> {
  const { url = '', charset } = feed;
  const findings = checkPause(feed, path);
  if (charset !== undefined && !isCharset(charset)) {
    const message = `unknown charset ${JSON.stringify(charset)}, expected such as windows-1251 or koi8-r`;
    findings.push({ path: [...path, 'charset'], part: 'value', message });
  }
  const problem = url.startsWith('file:') ? await checkFeedFile(dir, url) : addressProblem(url);
  if (problem !== null) findings.push({ path: [...path, 'url'], part: 'value', message: problem });
  return findings;
}

function checkPause({ every }: LooseFeed, path: Path): Finding[] {
  if (every === undefined || !/^0+[smhd]$/u.test(every)) return [];
  const message = `expected at least 1s, found ${JSON.stringify(every)}`;
  return [{ path: [...path, 'every'], part: 'value', message }];
}

/** Only of what the schema takes for an address. */
function addressProblem(url: string): string | null {
  const isBroken = /^https?:\/\/\S+$/u.test(url) && !URL.canParse(url);
  return isBroken ? `${JSON.stringify(url)} is not a valid address` : null;
}

function unique(key: string, path: Path, what: string): Unique {
  return { key, path, says: (first) => `${what} stands already in ${formatPath(first.slice(0, 2))}` };
}

function normalAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
