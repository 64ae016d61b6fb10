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
/** Of the page's own files, in kB; the words of Chinese are more. */
const BUDGET = { first: { en: 44, zh: 50 }, all: { en: 120, zh: 128 } };
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

/** What a file of the page weighs on the wire, in kB. */
const weigh = (name) => gzipSync(readFileSync(new URL(`../../www/${name}`, import.meta.url)), { level: 9 }).length / 1000;
const sum = (names) => names.reduce((total, name) => total + weigh(name), 0);
const isLib = (name) => name.startsWith('lib/');

for (const [language, locale] of [['en', 'en-US'], ['zh', 'zh-CN']]) {
  test(`what the page weighs: its first view, and all of it (${language})`, async (t) => {
    const page = await open('', { locale });
    const inFolder = (url) => new URL(url).pathname.replace('/some/folder/', '') || 'index.html';
    const early = await page.evaluate(() => {
      const [{ startTime }] = performance.getEntriesByName('started');
      return performance.getEntriesByType('resource').filter((entry) => entry.startTime < startTime).map(({ name }) => name);
    });
    const first = [...new Set(['index.html', ...early.map(inFolder)])];
    const all = [...new Set(page.asked.map(inFolder))];
    const lib = sum(first.filter(isLib));
    const own = (names) => sum(names.filter((name) => !isLib(name)));
    const line = (what, names) => `${what} ${own(names).toFixed(1)} kB in ${names.filter((name) => !isLib(name)).length} files`;
    t.diagnostic(`gzip: the package ${lib.toFixed(1)} kB; of the page ${line('the first view', first)}, ${line('everything', all)}`);
    assert.equal(page.asked.filter((url) => url.endsWith('.wasm')).length, 1, 'what is preloaded is what is used');
    assert.ok(first.includes('lib/autoscale.wasm') && first.includes(`messages/${language}.js`));
    assert.deepEqual(all.filter((name) => name.includes(language === 'en' ? 'zh' : 'en.js')), [], 'the words of one language');
    assert.ok(own(first) < BUDGET.first[language], `the first view takes ${own(first)} kB`);
    assert.ok(own(all) < BUDGET.all[language], `everything takes ${own(all)} kB`);
    await page.close();
  });
}

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
