// The README says only what is true: its examples run and print what it says they print, its sizes are the real ones.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { operations, services } from 'autoscale-kit';

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const readme = String(file('README.md'));
const blocks = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map((match) => match[1]);

test('there are examples to run', () => {
  assert.equal(blocks.length, 4);
});

for (const [index, code] of blocks.entries()) {
  test(`example ${index + 1} runs and prints what it says`, () => {
    const path = fileURLToPath(new URL(`./.readme-${index}.mjs`, import.meta.url));
    writeFileSync(path, code);
    try {
      const printed = execFileSync(process.execPath, [path], { encoding: 'utf8' });
      for (const [, line] of code.matchAll(/^\/\/ (.+)$/gm)) assert.ok(printed.split('\n').includes(line), `${line}\n--\n${printed}`);
      for (const [, line] of code.matchAll(/console\.log\(.*\); \/\/ (\d.*|true)$/gm)) assert.ok(printed.split('\n').includes(line), line);
    } finally {
      rmSync(path);
    }
  });
}

test('the sizes are the real ones, to 3 %', () => {
  const files = { index: 'pkg/dist/index.js', slim: 'pkg/dist/slim.js', wasm: 'pkg/dist/autoscale.wasm' };
  for (const [name, path] of Object.entries(files)) {
    const stated = Number(readme.match(new RegExp(`<!-- size:${name} -->(\\d+) kB`))[1]);
    const real = gzipSync(file(path), { level: 9 }).length / 1000;
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
