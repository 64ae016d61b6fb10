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

test('the entry for Workers imports the module and compiles nothing', () => {
  assert.match(String(dist('workerd.js')), /from ["']\.\/autoscale\.wasm["']/);
});

test('the wasm names no path of the machine that built it', () => {
  const text = dist('autoscale.wasm').toString('latin1');
  assert.doesNotMatch(text, /\/(root|home|work|Users)\//);
});
