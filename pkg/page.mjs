// Makes www/lib, the package as the page loads it: what a bundler makes of the slim entry for a page that calls these, and the
// modules beside it.
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PKG = fileURLToPath(new URL('.', import.meta.url));
const LIB = fileURLToPath(new URL('../www/lib/', import.meta.url));
/** What the files of www/ import from `lib/autoscale-kit.js`. */
const CALLED = ['build', 'decode', 'explainError', 'explainMismatch', 'init', 'operations', 'scaling', 'schemes', 'services', 'sign', 'validate'];

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
