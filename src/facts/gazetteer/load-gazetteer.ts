import { existsSync, readFileSync } from 'node:fs';

/** A populated place of the gazetteer: its English name, ISO country and number of people. */
export type Settlement = { readonly name: string; readonly country: string; readonly population: number };

export type Gazetteer = {
  /** By `placeKey`; of several places the most populous. */ readonly find: (key: string) => Settlement | undefined;
};

const FILE = 'assets/gazetteer.tsv';
/** From `src/facts/gazetteer`, or from the same folder under `dist`. */
const ROOTS = ['../../../', '../../../../'];

let loaded: Gazetteer | undefined;

/**
 * The places of `assets/gazetteer.tsv` (GeoNames, CC BY 4.0; columns: English name, country, region, population, keys parted
 * by "|"). Read once, at the first look-up, in about 150 ms; only positions of lines are kept beside the text itself.
 * @throws when the package has been installed without its assets
 */
export function loadGazetteer(): Gazetteer {
  loaded ??= parseGazetteer(readFileSync(gazetteerFile(), 'utf8'));
  return loaded;
}

function gazetteerFile(): URL {
  const found = ROOTS.map((root) => new URL(root + FILE, import.meta.url)).find((file) => existsSync(file));
  if (found === undefined)
    throw new Error(`${FILE} is missing: install the package again, or run scripts/build-gazetteer.mjs`);
  return found;
}

function parseGazetteer(text: string): Gazetteer {
  const lines = new Map<string, number>();
  const populations = new Map<number, number>();
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const keysAt = text.lastIndexOf('\t', end) + 1;
    const population = Number(text.slice(text.lastIndexOf('\t', keysAt - 2) + 1, keysAt - 1));
    for (const key of text.slice(keysAt, end).split('|')) {
      const known = lines.get(key);
      if (known !== undefined && (populations.get(known) ?? 0) >= population) continue;
      lines.set(key, start);
    }
    populations.set(start, population);
    start = end + 1;
  }
  return {
    find: (key) => {
      const start = lines.get(key);
      if (start === undefined) return undefined;
      const [name = '', country = '', , population] = text.slice(start, text.indexOf('\n', start)).split('\t');
      return { name, country, population: Number(population) };
    },
  };
}
