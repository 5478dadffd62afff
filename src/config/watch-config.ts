import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

export type ConfigWatch = { readonly close: () => void };

/** Editors and deployments touch several files: one call follows when nothing has happened for this long. */
const QUIET_MS = 200;

/**
 * Calls `onChange` after anything in the config folder has changed; what it was, and whether the config is still valid, is
 * for the caller to find out. The folder is watched and not its files, since a file that is replaced (as editors do) leaves
 * its watch behind; its parent is watched too, because a folder that is replaced, or a link to a folder that is pointed
 * elsewhere, does the same.
 * @param onError gets what the system says when the folder cannot be watched, such as while it is not there.
 */
export function watchConfig(dir: string, onChange: () => void, onError: (error: Error) => void): ConfigWatch {
  const folder = resolve(dir);
  const name = basename(folder);
  let timer: NodeJS.Timeout | null = null;

  const open = (path: string, onEvent: (changed: string | null) => void): FSWatcher | null => {
    try {
      return watch(path, (_, changed) => onEvent(changed)).on('error', onError);
    } catch (error) {
      onError(error as Error);
      return null;
    }
  };
  const schedule = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
  };
  const settle = (): void => {
    // Always anew: whether another folder has taken the name cannot be told for sure, since inode numbers are used again.
    const before = inside;
    inside = open(folder, schedule);
    before?.close();
    onChange();
  };
  let inside = open(folder, schedule);
  const outside = open(dirname(folder), (changed) => {
    if (changed === null || changed === name) schedule();
  });
  return {
    close: () => {
      if (timer !== null) clearTimeout(timer);
      inside?.close();
      outside?.close();
    },
  };
}
