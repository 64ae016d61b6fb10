// Node.js itself: import, require, and the slim entry with the module read from a file.
import assert from 'node:assert/strict';
import test from 'node:test';
import { PROJECTS } from './support/places.js';
import { assertChecked, run } from './support/run.js';

const node = (file) => run(process.execPath, [file], 'node');

test(`Node.js ${process.versions.node}, import`, async () => assertChecked(await node('main.js')));
test(`Node.js ${process.versions.node}, require`, async () => assertChecked(await node('main.cjs')));
test(`Node.js ${process.versions.node}, slim`, async () => assertChecked(await node('slim.js')));

test('it is the installed tarball that is tested', async () => {
  const resolved = await run(process.execPath, ['-p', 'require.resolve("autoscale-kit")'], 'node');
  assert.equal(resolved.trim(), `${PROJECTS}/node_modules/autoscale-kit/dist/index.cjs`);
});
