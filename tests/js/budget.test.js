// What is published stays within pkg/budget.json, in kB of 1000 bytes. A budget is raised by hand, with a reason in the commit.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const DIST = new URL('../../pkg/dist/', import.meta.url);
const { tarball, ...budget } = JSON.parse(readFileSync(new URL('../../pkg/budget.json', import.meta.url), 'utf8'));
const compress = { gzip: (bytes) => gzipSync(bytes, { level: 9 }), brotli: (bytes) => brotliCompressSync(bytes) };

test('every file that runs has a budget', () => {
  assert.ok(tarball.gzip > 0, 'tests/packaging holds the tarball to it');
  const files = readdirSync(DIST).filter((name) => /\.(wasm|c?js)$/.test(name));
  assert.deepEqual(Object.keys(budget).sort(), files.sort());
});

for (const [name, limits] of Object.entries(budget)) {
  test(`${name} is within its budget`, (t) => {
    const bytes = readFileSync(new URL(name, DIST));
    for (const [format, most] of Object.entries(limits)) {
      const size = compress[format](bytes).length / 1000;
      t.diagnostic(`${format} ${size.toFixed(1)} of ${most} kB`);
      assert.ok(size <= most, `${name}: ${size.toFixed(1)} kB ${format}, budget ${most} kB`);
    }
  });
}
