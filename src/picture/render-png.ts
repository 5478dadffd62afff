import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { WeekPicture } from '../domain/week-picture.ts';
import { drawWeek } from './draw-week.ts';
import { readFonts } from './read-fonts.ts';

let ready: Promise<void> | undefined;

/**
 * The picture of a week as PNG. Loads 2.5 MB of WebAssembly at the first call, so import this file only when there is a
 * picture to draw.
 * @throws when the package has been installed without its assets
 */
export async function renderPng(picture: WeekPicture): Promise<Uint8Array> {
  ready ??= loadRenderer();
  await ready;
  const fontBuffers = await readFonts();
  // Without `defaultFontFamily` a machine's own fonts would come in.
  const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Inter' };
  const resvg = new Resvg(drawWeek(picture), { font });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}

async function loadRenderer(): Promise<void> {
  await initWasm(await readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))));
}
