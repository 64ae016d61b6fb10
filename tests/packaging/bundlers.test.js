// Each bundler makes a page of a project, and Chromium shows it.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, statSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import * as rollup from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import { launch, serve, shown } from './support/pages.js';
import { HERE, PROJECTS } from './support/places.js';
import { assertChecked } from './support/run.js';

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

const version = (name) => JSON.parse(readFileSync(`${HERE}/node_modules/${name}/package.json`, 'utf8')).version;

/** Bundles a project into a folder of its own, and looks at the page. */
function bundled(name, project, bundle) {
  test(name, async () => {
    const built = `built/${name.replaceAll(/\W+/g, '-')}`;
    await bundle(`${PROJECTS}/${project}`, `${PROJECTS}/${built}`);
    const server = await serve(built);
    try {
      assertChecked(await shown(browser, `${server.url}index.html`));
    } finally {
      server.close();
    }
  });
}

const page = (from, to) => cpSync(`${from}/index.html`, `${to}/index.html`);

/** How each of them bundles a project for production. */
const bundlers = {
  async esbuild(from, to) {
    await esbuild.build({ entryPoints: [`${from}/main.js`], outfile: `${to}/main.js`, bundle: true, format: 'esm', minify: true, logLevel: 'warning' });
    page(from, to);
  },
  async Rollup(from, to) {
    const bundle = await rollup.rollup({ input: `${from}/main.js`, plugins: [nodeResolve({ browser: true })], onwarn: refuse });
    await bundle.write({ file: `${to}/main.js`, format: 'es' });
    await bundle.close();
    page(from, to);
  },
  webpack: (from, to) => runWebpack(from, to, 'production'),
  Vite: (root, outDir) => vite.build({ root, base: './', logLevel: 'error', build: { outDir, emptyOutDir: true } }),
};
const named = (name) => `${name} ${version(name.toLowerCase())}`;

for (const name of ['esbuild', 'Rollup']) bundled(named(name), 'bundled', bundlers[name]);

/** Every module says how many bytes it has, which no minifier spells in another way. */
const sizeOf = (name) => String(statSync(`${PROJECTS}/node_modules/autoscale-kit/dist/${name}.wasm`).size);
for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${named(name)} leaves out the modules that nothing asks`, async () => {
    const text = async (project) => {
      const to = `${PROJECTS}/built/${name}-${project}`;
      await bundle(`${PROJECTS}/${project}`, to);
      const scripts = readdirSync(to, { recursive: true }).filter((file) => file.endsWith('.js'));
      return scripts.map((file) => readFileSync(`${to}/${file}`, 'utf8')).join('\n');
    };
    const [some, all] = [await text('checks-only'), await text('bundled')];
    const holds = (code) => ['core', 'diagnosis', 'scaling'].map((module) => code.includes(sizeOf(module)));
    assert.deepEqual(holds(some), [true, false, false]);
    // Not every bundler sees that this project verifies nothing.
    const [core, , scaling] = holds(all);
    assert.deepEqual([core, scaling], [true, true]);
  });
}

/** In kB, with the module beside it. */
const ONE_SERVICE = 244;
for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${named(name)} makes less than ${ONE_SERVICE} kB of the slim entry with one service and its module`, async (t) => {
    const to = `${PROJECTS}/built/${name}-slim-one`;
    await bundle(`${PROJECTS}/slim-one`, to);
    const scripts = readdirSync(to, { recursive: true }).filter((file) => file.endsWith('.js')).map((file) => `${to}/${file}`);
    const files = [...scripts, `${PROJECTS}/node_modules/autoscale-kit/dist/core.wasm`];
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length / 1000, 0);
    t.diagnostic(`${size.toFixed(1)} kB gzip`);
    assert.ok(size < ONE_SERVICE, `${size} kB`);
  });
}

for (const mode of ['production', 'development']) {
  bundled(`webpack ${version('webpack')}, ${mode}`, 'bundled', (from, to) => runWebpack(from, to, mode));
  bundled(`webpack ${version('webpack')}, ${mode}, slim`, 'slim-webpack', (from, to) => runWebpack(from, to, mode));
}

for (const project of ['bundled', 'slim-vite']) {
  const name = `Vite ${version('vite')}${project === 'slim-vite' ? ', slim' : ''}`;
  bundled(`${name}, build`, project, bundlers.Vite);
  test(`${name}, dev`, async () => {
    const server = await vite.createServer({ root: `${PROJECTS}/${project}`, logLevel: 'error', server: { host: '127.0.0.1', port: 0, fs: { allow: [PROJECTS] } } });
    try {
      await server.listen();
      assertChecked(await shown(browser, server.resolvedUrls.local[0]));
    } finally {
      await server.close();
    }
  });
}

function refuse(warning) {
  throw new Error(warning.message);
}

function runWebpack(from, to, mode) {
  const options = {
    mode,
    context: from,
    entry: './main.js',
    // `eval`, the default when developing, is what the policy of the page forbids.
    devtool: false,
    output: { path: to, filename: 'main.js', publicPath: './' },
    performance: false,
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error || stats.hasErrors() || stats.hasWarnings()) reject(error ?? new Error(stats.toString('errors-warnings')));
      else resolve(page(from, to));
    });
  });
}
