// Signing in headless Chromium: ours beside the vendors' signers, bundled by esbuild with the polyfills of node-stdlib-browser
// (crypto-browserify and the rest), as somebody would who wants them in a page.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import polyfills from 'node-stdlib-browser';
import polyfill from 'node-stdlib-browser/helpers/esbuild/plugin';
import { fastest, times } from './harness.mjs';
import { pageOf, withPages } from './pages.mjs';
import { against, percent, rateOf, ratio } from './tables.mjs';

const GOAL = 5;
const ABSENT = fileURLToPath(new URL('./chromium/absent.cjs', import.meta.url));
const require = createRequire(import.meta.url);

async function bundle() {
  const { outputFiles: [file] } = await build({
    entryPoints: [fileURLToPath(new URL('./chromium/page.mjs', import.meta.url))],
    bundle: true, write: false, minify: true, platform: 'browser', format: 'esm', target: 'es2022', logLevel: 'error',
    inject: [require.resolve('node-stdlib-browser/helpers/esbuild/shim')],
    define: { global: 'globalThis', process: 'process', Buffer: 'Buffer' },
    plugins: [polyfill({ ...polyfills, fs: ABSENT, child_process: ABSENT })],
  });
  return file.text;
}

export async function run() {
  const texts = { 'bench.html': pageOf("import './bench.js';"), 'bench.js': await bundle() };
  const [{ rows, reference }, version] = await withPages(new URL('./chromium/', import.meta.url), texts, async (open, version) => [await open('bench.html'), version]);
  const cells = rows.map(({ name, results, vendors }) => {
    const [ours, small] = results;
    const vendor = fastest(results.filter((one) => vendors.includes(one.name)));
    return [name, `${vendor.name} ${rateOf(vendor)}`, rateOf(ours), against(times(ours, vendor), GOAL), ratio(times(small, vendor)), percent(Math.max(ours.spread, vendor.spread))];
  });
  return {
    results: { version, rows, reference },
    tables: [{
      title: `Signing in Chromium ${version}`,
      head: ['scheme', 'fastest vendor, polyfilled', '`createSigner`', 'times the vendor (goal)', '`/sign`', 'spread'],
      rows: [...cells, ['`aws4fetch`, another scheme', rateOf(reference), '', '', '', percent(reference.spread)]],
      note: 'aws4fetch signs with the WebCrypto of the browser, one promise after the other.',
    }],
  };
}
