// Makes pkg/dist, what is published: gen/ (wasm-bindgen's output) and src/ in, one file per entry out.
//
// The default entry carries the wasm inside itself, so that it works in every bundler and runtime without a plugin, a
// fetch or a file read. `slim` and `workerd` leave it beside them.
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { registryFiles } from './registry-files.mjs';
import { toText } from './src/inlined.js';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
/** What the modules are called in gen/ and in dist/. */
const MODULES = ['core', 'diagnosis', 'scaling', 'sign'];

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
// As the compiler made it: wasm-opt -O3 takes 7 % off the raw size, but puts 5 % on the compressed one.
for (const name of MODULES) await copyFile(`gen/${name}_bg.wasm`, `dist/${name}.wasm`);
const packs = await packsMade();
const services = [...packs.keys()].filter((name) => !name.includes('.')).sort();
const withNotes = (service) => Buffer.concat([packs.get(service), packs.get(`${service}.notes`)]);
let whole = await readFile('dist/core.wasm');
for (const name of ['diagnosis.wasm', 'scaling.wasm']) whole = withSection(whole, name, await readFile(`dist/${name}`));
whole = withSection(whole, 'packs', Buffer.from(services.join()));
for (const service of services) whole = withSection(whole, `packs/${service}`, withNotes(service));
await writeFile('dist/autoscale.wasm', whole);

const common = {
  absWorkingDir: process.cwd(),
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  legalComments: 'none',
  inject: ['src/utf8.js'],
  logLevel: 'warning',
  // With the sources inside: src/ is not published.
  sourcemap: true,
};
const inlined = { ...common, plugins: [wasmFrom((file) => ({ path: resolve('dist', file) })), asText(), glues(), allPacks()] };
const beside = { ...common, plugins: [wasmFrom((file) => ({ path: `./${file}`, external: true })), glues(), allPacks()] };
const signing = ({ plugins, ...rest }) => ({ ...rest, plugins: [...plugins, signingGlue()] });
await Promise.all([
  build({ ...inlined, entryPoints: ['src/index.js'], format: 'esm', outfile: 'dist/index.js' }),
  build({ ...inlined, entryPoints: ['src/index.js'], format: 'cjs', outfile: 'dist/index.cjs' }),
  build({ ...beside, entryPoints: ['src/slim.js'], format: 'esm', outfile: 'dist/slim.js' }),
  build({ ...beside, entryPoints: ['src/slim.js'], format: 'cjs', outfile: 'dist/slim.cjs' }),
  build({ ...beside, entryPoints: ['src/workerd.js'], format: 'esm', outfile: 'dist/workerd.js' }),
  build({ ...signing(inlined), entryPoints: ['src/sign.js'], format: 'esm', outfile: 'dist/sign.js' }),
  build({ ...signing(inlined), entryPoints: ['src/sign.js'], format: 'cjs', outfile: 'dist/sign.cjs' }),
  build({ ...signing(beside), entryPoints: ['src/sign-workerd.js'], format: 'esm', outfile: 'dist/sign-workerd.js' }),
]);
// The endpoint is for Node alone, and shares the module of the main entry.
const endpoint = { ...common, inject: [], platform: 'node', target: 'node20', format: 'esm', plugins: [besideIt()] };
await build({ ...endpoint, entryPoints: ['src/serve/index.js'], outfile: 'dist/serve.js' });
await build({ ...endpoint, entryPoints: ['src/serve/cli.js'], outfile: 'dist/cli.js' });
await leaner();
await declarations();
await registryFiles();
await sizes();

/** What `autoscale-kit/packs/<name>` exports, and the same as a plain file. Gives the bytes of each. */
async function packsMade() {
  await mkdir('dist/packs');
  const made = new Map();
  for (const file of (await readdir('gen/packs')).sort()) {
    const name = basename(file, '.bin');
    const bytes = await readFile(`gen/packs/${file}`);
    const pack = packText(name, bytes);
    await copyFile(`gen/packs/${file}`, `dist/packs/${file}`);
    await writeFile(`dist/packs/${name}.js`, `export default ${pack};\n`);
    await writeFile(`dist/packs/${name}.cjs`, `module.exports = ${pack};\n`);
    await writeFile(`dist/packs/${name}.d.ts`, 'import type { Pack } from "../slim.js";\ndeclare const pack: Pack;\nexport default pack;\n');
    await writeFile(`dist/packs/${name}.d.cts`, 'import type { Pack } from "../slim.cjs";\ndeclare const pack: Pack;\nexport = pack;\n');
    made.set(name, bytes);
  }
  return made;
}

function packText(name, bytes) {
  return `{ name: ${JSON.stringify(name)}, packed: ${JSON.stringify(toText(bytes))} }`;
}

/** Every service inside an entry, with its notes, in English. */
function allPacks() {
  const load = () => ({ contents: `export default [${services.map((service) => packText(service, withNotes(service))).join(',\n')}];`, loader: 'js' });
  return {
    name: 'all-packs',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^packs$/ }, () => ({ path: 'packs', namespace: 'packs' }));
      onLoad({ filter: /.*/, namespace: 'packs' }, load);
    },
  };
}

/** Other entries are imported, not bundled once more. */
function besideIt() {
  const main = './index.js';
  // The class of the errors too: another copy of it would be another class.
  const beside = { [resolve('src/index.js')]: main, [resolve('src/errors.js')]: main, [resolve('src/serve/index.js')]: './serve.js' };
  const find = ({ path, resolveDir, kind }) => {
    const found = beside[resolve(resolveDir, path)];
    return found === undefined || kind === 'entry-point' ? undefined : { path: found, external: true };
  };
  return { name: 'beside', setup: ({ onResolve }) => onResolve({ filter: /(index|errors)\.js$/ }, find) };
}

/** A module inside its entry. */
function asText() {
  const load = async ({ path }) => ({ contents: JSON.stringify(toText(await readFile(path))), loader: 'json' });
  return { name: 'as-text', setup: ({ onLoad }) => onLoad({ filter: /\.wasm$/ }, load) };
}

/** Where an entry finds the modules that it imports. */
function wasmFrom(find) {
  return { name: 'wasm', setup: ({ onResolve }) => onResolve({ filter: /\.wasm$/ }, ({ path }) => find(basename(path))) };
}

/**
 * What wasm-bindgen makes keeps the one instance that it calls in variables of its module. Here it becomes a function,
 * `makeGlue`, that makes all of it anew, so that there can be another instance.
 */
function glues() {
  const load = async ({ path }) => {
    const used = [...(await readFile(path, 'utf8')).matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name);
    const stdin = { contents: `export { ${[...used, 'initSync'].join()} } from ${JSON.stringify(path)}`, resolveDir: dirname(path) };
    const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', target: common.target, write: false });
    return { contents: `export function makeGlue() {\n${outputFiles[0].text.replace(/^export (?=\{[^}]*\};\s*$)/m, 'return ')}}` };
  };
  return { name: 'glues', setup: ({ onLoad }) => onLoad({ filter: /\/gen\/\w+\.js$/ }, load) };
}

/** The entries that only sign call sign.wasm, by its own glue, where the others call core.wasm. */
function signingGlue() {
  const find = () => ({ path: resolve('gen/sign.js') });
  return { name: 'signing', setup: ({ onResolve }) => onResolve({ filter: /\/gen\/core\.js$/ }, find) };
}

/** A module with a custom section more, which engines pass over until they are asked for it. */
function withSection(module, name, content) {
  const named = Buffer.concat([leb128(name.length), Buffer.from(name), content]);
  return Buffer.concat([module, Buffer.of(0), leb128(named.length), named]);
}

/** A length as WebAssembly writes it: seven bits a byte, the lowest ones first; the eighth says that more follow. */
function leb128(number) {
  const bytes = [];
  for (; number > 0x7f; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
  return Buffer.from([...bytes, number]);
}

/** Source maps without the modules and packs, which stand in the code already. */
async function leaner() {
  for (const name of (await readdir('dist')).filter((f) => f.endsWith('.map'))) {
    const map = JSON.parse(await readFile(`dist/${name}`, 'utf8'));
    map.sourcesContent = map.sourcesContent.map((content, index) => (/\.wasm$|^packs:/.test(map.sources[index]) ? null : content));
    await writeFile(`dist/${name}`, JSON.stringify(map));
  }
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
  console.log('file                          raw      gzip');
  for (const name of ['autoscale.wasm', 'core.wasm', 'diagnosis.wasm', 'scaling.wasm', 'index.js', 'index.cjs', 'slim.js', 'workerd.js', 'sign.wasm', 'sign.js', 'sign.cjs', 'sign-workerd.js', ...(await readdir('dist/packs')).filter((file) => file.endsWith('.bin')).map((file) => `packs/${file}`)]) {
    const bytes = await readFile(`dist/${name}`);
    const kb = (n) => `${(n / 1000).toFixed(1)} kB`.padStart(9);
    console.log(name.padEnd(24) + kb(bytes.length) + ' ' + kb(gzipSync(bytes, { level: 9 }).length));
  }
}
