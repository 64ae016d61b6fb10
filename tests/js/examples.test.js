// Every script of examples/ runs and prints the text beside it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../examples/', import.meta.url);
const named = (extension) => readdirSync(folder).filter((name) => name.endsWith(extension)).map((name) => basename(name, extension));

test('every example has its text, and the other way round', () => {
  assert.notEqual(named('.mjs').length, 0);
  assert.deepEqual(named('.txt'), named('.mjs'));
});

for (const name of named('.mjs')) {
  test(`${name} prints what stands beside it`, () => {
    const printed = execFileSync(process.execPath, [fileURLToPath(new URL(`${name}.mjs`, folder))], { encoding: 'utf8' });
    assert.equal(printed, readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
  });
}
