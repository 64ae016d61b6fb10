// The package as it is installed: entries, exports, types that name the same things.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import * as main from 'autoscale-kit';
import * as slim from 'autoscale-kit/slim';

const require = createRequire(import.meta.url);
const dist = (name) => readFileSync(new URL(`../../pkg/dist/${name}`, import.meta.url));
const declared = (name) => {
  const text = String(dist(name));
  const direct = [...text.matchAll(/^export declare (?:function|class|const) (\w+)/gm)].map((m) => m[1]);
  const lists = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap((m) => m[1].split(',').map((n) => n.trim()).filter(Boolean));
  return [...new Set([...direct, ...lists])].sort();
};

test('every export is declared and every declaration is exported', () => {
  assert.deepEqual(Object.keys(main).sort(), declared('index.d.ts'));
  assert.deepEqual(Object.keys(slim).sort(), declared('slim.d.ts'));
});

test('import and require give the same names', () => {
  assert.deepEqual(Object.keys(require('autoscale-kit')).sort(), Object.keys(main).sort());
  assert.deepEqual(Object.keys(require('autoscale-kit/slim')).sort(), Object.keys(slim).sort());
});

test('the default entry needs neither files nor network nor top-level await', () => {
  for (const name of ['index.js', 'index.cjs']) {
    const text = String(dist(name));
    for (const foreign of [/import\.meta/, /from\s*["']node:/, /require\(["']/, /^await /m]) assert.doesNotMatch(text.replace(/"[^"\n]{1000,}"/g, '""'), foreign, name);
  }
});

test('the entry for Workers imports the modules and compiles nothing', () => {
  for (const name of ['core', 'scaling']) assert.match(String(dist('workerd.js')), new RegExp(`from ["']\\./${name}\\.wasm["']`));
});

test('the wasm names no path of the machine that built it', () => {
  for (const name of ['autoscale.wasm', 'sign.wasm']) {
    const text = dist(name).toString('latin1');
    assert.doesNotMatch(text, /\/(root|home|work|Users)\//, name);
  }
});

test('autoscale.wasm is core.wasm with scaling.wasm inside, and core.wasm answers no question', async () => {
  const whole = await WebAssembly.compile(dist('autoscale.wasm'));
  const core = await WebAssembly.compile(dist('core.wasm'));
  assert.deepEqual(WebAssembly.Module.exports(whole), WebAssembly.Module.exports(core));
  assert.deepEqual(Buffer.from(WebAssembly.Module.customSections(whole, 'scaling.wasm')[0]), dist('scaling.wasm'));
  const isAsked = (module) => WebAssembly.Module.exports(module).some(({ name }) => name === 'ask');
  assert.deepEqual([isAsked(core), isAsked(await WebAssembly.compile(dist('scaling.wasm')))], [false, true]);
});
