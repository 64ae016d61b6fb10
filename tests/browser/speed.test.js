// How long until the page can be used, what it weighs, and what a key costs. Times are printed and not judged: the machine may
// have something else to do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { operations } from 'autoscale-kit';
import { control, inBrowser } from './browser.js';

// As for somebody who comes for the first time.
const open = inBrowser({ keep: 'no-store' });
const GOAL = { start: 500, key: 16 };
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

test('from the address to a form that can be used', async (t) => {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const page = await open();
    times.push(await page.evaluate(() => performance.getEntriesByName('started')[0].startTime));
    await page.close();
  }
  const best = Math.min(...times);
  t.diagnostic(`first usable after ${Math.round(best)} ms at best, ${Math.round(median(times))} ms in the middle of ${times.length} (goal ${GOAL.start} ms)`);
  assert.ok(best > 0, 'the page tells when it can be used');
});

test('what the page weighs', async (t) => {
  const page = await open();
  const files = [...new Set(page.asked)].map((url) => new URL(url).pathname.replace('/some/folder/', '')).map((name) => name || 'index.html');
  const weigh = (name) => gzipSync(readFileSync(new URL(`../../www/${name}`, import.meta.url)), { level: 9 }).length;
  const sizes = files.map((name) => [name, weigh(name)]);
  const total = (wanted) => sizes.filter(([name]) => wanted(name)).reduce((sum, [, size]) => sum + size, 0) / 1000;
  const isLib = (name) => name.startsWith('lib/');
  t.diagnostic(`gzip: ${total(() => true).toFixed(1)} kB in ${files.length} files; the package ${total(isLib).toFixed(1)} kB, the page itself ${total((name) => !isLib(name)).toFixed(1)} kB`);
  assert.ok(total((name) => !isLib(name)) < 120);
  await page.close();
});

test('what a key costs on the largest form', async (t) => {
  const size = (params) => params.reduce((sum, { fields = [] }) => sum + 1 + size(fields), 0);
  const [largest] = operations().sort((a, b) => size(b.params) - size(a.params));
  const page = await open(`#compose/${largest.id}`);
  await page.getByRole('button', { name: 'Fill example' }).click();
  const name = largest.params.find(({ type, required, constraints }) => type === 'string' && !constraints.some(({ kind }) => kind === 'enum') && required === true)?.name ?? largest.params[0].name;
  const costs = await control(page, name).evaluate((input) => Array.from({ length: 60 }, (_, index) => {
    input.value = 'x'.repeat(1 + (index % 30));
    const before = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // What the change does to the layout is part of it.
    document.body.getBoundingClientRect();
    return performance.now() - before;
  }));
  t.diagnostic(`${largest.id}, ${size(largest.params)} parameters: ${median(costs).toFixed(1)} ms a key in the middle, ${Math.max(...costs).toFixed(1)} ms at most (goal ${GOAL.key} ms)`);
  assert.deepEqual(page.failures, []);
  await page.close();
});
