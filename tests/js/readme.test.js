// The README says only what is true: its sizes and counts are the real ones. Its examples are run by code-blocks.test.js.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { operations, services } from 'autoscale-kit';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const readme = String(file('README.md'));

test('the sizes are the real ones, to 3 %', () => {
  const files = { index: 'index.js', slim: 'slim.js', core: 'core.wasm', scaling: 'scaling.wasm' };
  for (const [name, path] of Object.entries(files)) {
    const stated = Number(readme.match(new RegExp(`<!-- size:${name} -->(\\d+) kB`))[1]);
    const real = gzipSync(file(`pkg/dist/${path}`), { level: 9 }).length / 1000;
    assert.ok(Math.abs(real - stated) <= Math.max(0.6, stated * 0.03), `${name}: README says ${stated} kB, it is ${real.toFixed(1)} kB`);
  }
});

/** Everything below a list of parameters, themselves included. */
const nested = (params) => params.flatMap((param) => [param, ...nested(param.fields ?? [])]);

test('the numbers of the catalogue are the real ones', () => {
  for (const { id, errors } of services()) {
    const all = operations(id);
    const params = all.flatMap((operation) => nested(operation.params));
    const numbers = [
      all.length,
      params.length,
      params.flatMap((param) => [...param.constraints, ...(param.keys ?? [])]).length,
      all.flatMap((operation) => operation.rules).length,
      new Set([...errors, ...all.flatMap((operation) => operation.errors)].map((error) => error.code)).size,
    ];
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${id}\` |`));
    assert.equal(row.split('|').slice(4, -1).map((cell) => cell.trim()).join(' | '), numbers.join(' | '), id);
  }
});
