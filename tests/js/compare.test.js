// COMPARE.md states sizes that are true; rates depend on the machine and are only as old as its last writing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const file = (path) => new URL(`../../${path}`, import.meta.url);

test('the sizes of COMPARE.md are the real ones, to 5 %', () => {
  const { status, stderr } = spawnSync(process.execPath, [file('benches/compare.mjs').pathname, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('it says what was measured, with which versions and on which machine', () => {
  const text = readFileSync(file('COMPARE.md'), 'utf8');
  const { devDependencies } = JSON.parse(readFileSync(file('tests/package.json'), 'utf8'));
  for (const name of ['@alicloud/openapi-core', 'aws4fetch', 'ajv', 'zod']) assert.ok(text.includes(`| \`${name}\` | ${devDependencies[name]} |`), name);
  assert.match(text, /Measured with Node\.js \d+/);
});
