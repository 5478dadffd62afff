import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/** What is wrong with the file of a `file:NAME` feed, or null: it must be a file, and lie in the config folder. */
export async function checkFeedFile(dir: string, url: string): Promise<string | null> {
  const name = decode(url.slice('file:'.length));
  const outside = `${JSON.stringify(name)} is outside the config folder; put the file beside feeds.yaml`;
  if (isAbsolute(name) || !isInside(dir, join(dir, name))) return outside;
  try {
    const path = await realpath(join(dir, name));
    if (!isInside(await realpath(dir), path)) return outside;
    return (await stat(path)).isFile() ? null : `${JSON.stringify(name)} is not a file`;
  } catch {
    return `no file ${JSON.stringify(name)} beside feeds.yaml`;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
