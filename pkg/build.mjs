// Makes pkg/dist, what is published: gen/ (wasm-bindgen's output) and src/ in, one file per entry out.
//
// The default entry carries the wasm inside itself, so that it works in every bundler and runtime without a plugin, a
// fetch or a file read. `slim` and `workerd` leave it beside them.
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { papers } from './papers.mjs';
import { toText } from './src/inlined.js';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
/** What the modules are called in gen/ and in dist/. */
const MODULES = ['autoscale', 'sign'];

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
// As the compiler made it: wasm-opt -O3 takes 7 % off the raw size, but puts 5 % on the compressed one.
for (const name of MODULES) await copyFile(`gen/${name}_bg.wasm`, `dist/${name}.wasm`);

const common = {
  absWorkingDir: process.cwd(),
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  // With the sources inside: src/ is not published.
  sourcemap: true,
};
const inlined = (name) => ({ ...common, plugins: [moduleNamed(name, { path: resolve(`dist/${name}.wasm`) }), asText()] });
const beside = (name) => ({ ...common, plugins: [moduleNamed(name, { path: `./${name}.wasm`, external: true })] });
await Promise.all([
  build({ ...inlined('autoscale'), entryPoints: ['src/index.js'], format: 'esm', outfile: 'dist/index.js' }),
  build({ ...inlined('autoscale'), entryPoints: ['src/index.js'], format: 'cjs', outfile: 'dist/index.cjs' }),
  build({ ...beside('autoscale'), entryPoints: ['src/slim.js'], format: 'esm', outfile: 'dist/slim.js' }),
  build({ ...beside('autoscale'), entryPoints: ['src/slim.js'], format: 'cjs', outfile: 'dist/slim.cjs' }),
  build({ ...beside('autoscale'), entryPoints: ['src/workerd.js'], format: 'esm', outfile: 'dist/workerd.js' }),
  build({ ...inlined('sign'), entryPoints: ['src/sign.js'], format: 'esm', outfile: 'dist/sign.js' }),
  build({ ...inlined('sign'), entryPoints: ['src/sign.js'], format: 'cjs', outfile: 'dist/sign.cjs' }),
  build({ ...beside('sign'), entryPoints: ['src/sign-workerd.js'], format: 'esm', outfile: 'dist/sign-workerd.js' }),
]);
// The endpoint is for Node alone, and shares the module of the main entry.
const endpoint = { ...common, platform: 'node', target: 'node20', format: 'esm', plugins: [besideIt()] };
await build({ ...endpoint, entryPoints: ['src/serve/index.js'], outfile: 'dist/serve.js' });
await build({ ...endpoint, entryPoints: ['src/serve/cli.js'], outfile: 'dist/cli.js' });
await declarations();
await papers();
await sizes();

/** Other entries are imported, not bundled once more. */
function besideIt() {
  const beside = { [resolve('src/index.js')]: './index.js', [resolve('src/serve/index.js')]: './serve.js' };
  const find = ({ path, resolveDir, kind }) => {
    const found = beside[resolve(resolveDir, path)];
    return found === undefined || kind === 'entry-point' ? undefined : { path: found, external: true };
  };
  return { name: 'beside', setup: ({ onResolve }) => onResolve({ filter: /index\.js$/ }, find) };
}

/** A module inside its entry. */
function asText() {
  const load = async ({ path }) => ({ contents: JSON.stringify(toText(await readFile(path))), loader: 'json' });
  return { name: 'as-text', setup: ({ onLoad }) => onLoad({ filter: /\.wasm$/ }, load) };
}

/** Which module an entry gets: its wasm, and the glue that belongs to it. */
function moduleNamed(name, wasm) {
  const setup = ({ onResolve }) => {
    onResolve({ filter: /\.wasm$/ }, () => wasm);
    onResolve({ filter: /\/gen\/autoscale\.js$/ }, () => ({ path: resolve(`gen/${name}.js`) }));
  };
  return { name: 'module', setup };
}

/** CommonJS users need declarations that TypeScript reads as CommonJS: the same text under another extension. */
async function declarations() {
  await mkdir('dist/scaling');
  for (const name of (await readdir('src', { recursive: true })).filter((f) => f.endsWith('.d.ts'))) {
    const text = await readFile(`src/${name}`, 'utf8');
    await writeFile(`dist/${name}`, text);
    const cts = text.replace(/(['"]\.\.?\/[\w./-]+)\.js(['"])/g, '$1.cjs$2');
    await writeFile(`dist/${name.replace(/\.d\.ts$/, '.d.cts')}`, cts);
  }
}

async function sizes() {
  console.log('file                  raw      gzip');
  for (const name of ['autoscale.wasm', 'index.js', 'index.cjs', 'slim.js', 'workerd.js', 'sign.wasm', 'sign.js', 'sign.cjs', 'sign-workerd.js']) {
    const bytes = await readFile(`dist/${name}`);
    const kb = (n) => `${(n / 1000).toFixed(1)} kB`.padStart(9);
    console.log(name.padEnd(16) + kb(bytes.length) + ' ' + kb(gzipSync(bytes, { level: 9 }).length));
  }
}
