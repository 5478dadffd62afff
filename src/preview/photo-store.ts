import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /^[\da-f]{32}\.(?<extension>png|jpg|webp|gif)$/u;
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
};

/** Pictures that the bot has sent, by the hash of their bytes: in a folder, or in memory without one. */
export class PhotoStore {
  private readonly folder: string | undefined;
  private readonly memory = new Map<string, Uint8Array>();

  constructor(folder: string | undefined) {
    this.folder = folder;
  }

  /** @returns the picture's name; undefined for bytes that are no picture */
  save(bytes: Uint8Array): string | undefined {
    const extension = pictureKind(bytes);
    if (extension === undefined) return undefined;
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${extension}`;
    if (this.folder === undefined) {
      this.memory.set(name, bytes);
    } else {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(join(this.folder, name), bytes, { mode: 0o600 });
    }
    return name;
  }

  has(name: string): boolean {
    if (!NAME.test(name)) return false;
    return this.folder === undefined ? this.memory.has(name) : existsSync(join(this.folder, name));
  }

  read(name: string): { readonly bytes: Uint8Array; readonly type: string } | undefined {
    const type = TYPES[NAME.exec(name)?.groups?.['extension'] ?? ''];
    if (type === undefined || !this.has(name)) return undefined;
    const bytes = this.folder === undefined ? this.memory.get(name) : readFileSync(join(this.folder, name));
    return bytes === undefined ? undefined : { bytes, type };
  }
}

/** Told by the first bytes. */
function pictureKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\u0089PNG\r\n')) return 'png';
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'jpg';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  return head.startsWith('GIF8') ? 'gif' : undefined;
}
