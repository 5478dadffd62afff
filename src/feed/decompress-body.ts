import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { TOO_LARGE } from './send-request.ts';

const DECOMPRESS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
} as const;

const inflateZlib = promisify(inflate);
const inflateBare = promisify(inflateRaw);

/**
 * The body without its content codings. zlib itself stops at `maxBytes`, so a bomb costs no more than that.
 * Rejects with the code `TOO_LARGE`, or with zlib's error when the body is not what its header says.
 */
export async function decompressBody(body: Buffer, encoding: string | undefined, maxBytes: number): Promise<Buffer> {
  if (encoding === undefined) return body;
  let decoded = body;
  for (const coding of encoding.toLowerCase().split(',').toReversed()) {
    decoded = await decompressOnce(decoded, coding.trim(), maxBytes);
  }
  return decoded;
}

async function decompressOnce(body: Buffer, coding: string, maxBytes: number): Promise<Buffer> {
  if (body.length === 0 || coding === '' || coding === 'identity') return body;
  const options = { maxOutputLength: maxBytes };
  try {
    if (coding === 'gzip' || coding === 'x-gzip' || coding === 'br') return await DECOMPRESS[coding](body, options);
    // RFC 9110 means zlib's format by "deflate"; some servers send the bare stream.
    if (coding === 'deflate') {
      const isZlib = ((body[0] ?? 0) & 0x0f) === 8;
      return await (isZlib ? inflateZlib(body, options) : inflateBare(body, options));
    }
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw Object.assign(new Error(TOO_LARGE, { cause: error }), { code: TOO_LARGE });
    }
    throw error;
  }
  throw Object.assign(new Error(`unknown content coding "${coding}"`), { code: 'ERR_UNKNOWN_CODING' });
}
