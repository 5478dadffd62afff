#!/usr/bin/env node
// Puts the program and the packages it uses into a few files, in place of tsc's `dist/src/cli/main.js`: to find and read 1,500 modules took
// half of the time of a start, and of every command. What a command imports only when it needs it stays a file of its own.
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// An error's stack still names our functions.
const NAMES_KEPT = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

await build({
  input: at('src/cli/main.ts'),
  platform: 'node',
  // Brings a file of WebAssembly that it is asked for by its name.
  external: ['@resvg/resvg-wasm'],
  // Beside the folders of `src`: what reads `assets` looks for them from that depth.
  output: {
    dir: at('dist/src'),
    entryFileNames: 'cli/main.js',
    chunkFileNames: 'bundle/[name].js',
    minify: NAMES_KEPT,
  },
  logLevel: 'warn',
});
