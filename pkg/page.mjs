// Makes www/lib, the package as the page loads it: what a bundler makes of the slim entry for a page that calls these, and the
// modules, the packs and the index of all operations beside it.
import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { operations, services } from './dist/index.js';

const PKG = fileURLToPath(new URL('.', import.meta.url));
const LIB = fileURLToPath(new URL('../www/lib/', import.meta.url));
/** What the files of www/ import from `lib/autoscale-kit.js`. */
const CALLED = ['build', 'decode', 'explainError', 'explainMismatch', 'init', 'operations', 'scaling', 'schemes', 'sign', 'use', 'validate'];

await rm(LIB, { recursive: true, force: true });
await mkdir(LIB);
await build({
  stdin: { contents: `export { ${CALLED} } from 'autoscale-kit/slim'`, resolveDir: PKG },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
  outfile: `${LIB}autoscale-kit.js`,
});
for (const name of ['core.wasm', 'diagnosis.wasm', 'scaling.wasm']) await copyFile(`${PKG}dist/${name}`, `${LIB}${name}`);
await cp(`${PKG}dist/packs`, `${LIB}packs`, { recursive: true, filter: (path) => !/\.(js|cjs|d\.ts|d\.cts)$/.test(path) });
const listed = operations().map(({ id, service, name, aliases, summary, source, path, contradictions }) => {
  return { id, service, name, aliases, summary, source, path, contradicted: contradictions.length };
});
// Codes are explained by the core.
const known = services().map(({ errors, ...service }) => service);
await writeFile(`${LIB}index.json`, JSON.stringify({ services: known, operations: listed }));
