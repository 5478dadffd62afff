import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const FILES = ['Inter-Regular.ttf', 'Inter-SemiBold.ttf'];
/** From `src/picture`, or from the same folder under `dist`. */
const ROOTS = ['../../', '../../../'];

/**
 * The fonts of `assets/fonts`, Latin and Cyrillic, so that a picture reads the same on a machine without any.
 * @throws when the package has been installed without its assets
 */
export async function readFonts(): Promise<Uint8Array[]> {
  return await Promise.all(FILES.map(async (name) => await readFile(fontFile(name))));
}

function fontFile(name: string): URL {
  const found = ROOTS.map((root) => new URL(`${root}assets/fonts/${name}`, import.meta.url)).find((url) =>
    existsSync(url),
  );
  if (found === undefined) throw new Error(`assets/fonts/${name} is missing: install the package again`);
  return found;
}
