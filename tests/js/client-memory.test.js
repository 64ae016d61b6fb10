// What a client keeps does not grow with its calls: a tenth of benches/client-memory.mjs, in a process of its own.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

test('the heap stays flat over many calls and pages', async () => {
  const script = fileURLToPath(new URL('../../benches/client-memory.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, '0.1']);
  assert.match(stdout, /1000 calls:.*\n +10000 groups:/);
});
