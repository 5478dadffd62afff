import { open, stat } from 'node:fs/promises';

/** The first bytes of a file, never more than `limit`, whatever it grows to. Rejects for folders, pipes and devices. */
export async function readAtMost(path: string, limit: number): Promise<Buffer> {
  // Before opening: opening a named pipe would wait for ever.
  if (!(await stat(path)).isFile()) throw new Error('not a regular file');
  const file = await open(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ end: limit - 1, autoClose: false })) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
    }
    return Buffer.concat(chunks, size);
  } finally {
    await file.close();
  }
}
