// The benches run, and what they compare before they time it is equal: signatures, verdicts, runs of schedules. A short soak too.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = async (script, args, env) => {
  const path = fileURLToPath(new URL(`../../benches/${script}`, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...args], { env: { ...process.env, ...env } });
  return stdout;
};

test('signing, checking and scaling beside others: a single round', async () => {
  const once = { ROUNDS: '1', ROUND_MS: '0' };
  const { signing, checking, 'check-and-sign': both, scaling } = JSON.parse(await run('side-by-side.mjs', ['signing', 'checking', 'check-and-sign', 'scaling', '--json'], once));
  assert.equal(signing.length, 6);
  assert.equal(checking.length, 16);
  assert.deepEqual(Object.keys(checking[0].times), ['autoscale-kit', 'ajv', 'ajv, ahead of time', 'zod', 'valibot', 'TypeBox', 'joi']);
  assert.equal(both.length, 4);
  assert.equal(scaling.length, 3);
});

test('memory is looked at in processes of their own', async () => {
  const { memory } = JSON.parse(await run('side-by-side.mjs', ['memory', '--json'], { MEMORY_CALLS: '1000', MEMORY_GROUPS: '2' }));
  assert.ok(memory.calls.samples.every(({ wasm, heap }) => wasm > 1 && heap > 1));
  assert.ok(memory.groups.bytes > 1000);
});

test('a soak of a few seconds throws nothing that is not documented', async () => {
  const said = await run('soak.mjs', ['--minutes', '0.1', '--seed', '1']);
  assert.match(said, /^0 kinds of failure$/m);
});
