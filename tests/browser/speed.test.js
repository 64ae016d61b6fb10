// How long until the page can be used, what it weighs, and what a key costs. Times are printed and not judged: the machine may
// have something else to do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { operations } from 'autoscale-kit';
import { control, go, inBrowser, press } from './browser.js';
import { en, zh } from './words.js';

// As for somebody who comes for the first time.
const open = inBrowser({ keep: 'no-store' });
const GOAL = { start: 500, key: 16 };
const WORDS = { en, zh };
/** What is asked for before the network rests, the modules included, in kB. */
const FIRST = 310;
/** The page's own files: those of the first view, what each other one adds when it is opened, and all; the words of Chinese are more. */
const OWN = {
  en: { first: 50.5, sign: 9, refused: 10, preview: 46, decode: 2, all: 128 },
  zh: { first: 54, sign: 9, refused: 36, preview: 75, decode: 2, all: 192 },
};
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
const kB = (weight) => `${weight.toFixed(1)} kB`;

for (const [language, locale] of [['en', 'en-US'], ['zh', 'zh-CN']]) {
  test(`what the page weighs: its first view, each of the others, and all of it (${language})`, async (t) => {
    const page = await open('', { locale });
    const files = () => [...new Set(page.asked.map((url) => new URL(url).pathname.replace('/some/folder/', '') || 'index.html'))];
    const own = { first: 0 };
    await page.waitForLoadState('networkidle');
    const first = files();
    const [lib, rest] = [first.filter(isLib), first.filter((name) => !isLib(name))];
    const ofChinese = language === 'en' ? [] : ['lib/words/zh/alibaba-ess-1.js', 'lib/words/zh/patterns.js'];
    assert.deepEqual(lib.sort(), ['lib/autoscale-kit.js', 'lib/core.wasm', 'lib/index.json', 'lib/packs/alibaba-ess.bin', ...ofChinese]);
    t.diagnostic(`first view, gzip: ${kB(sum(first))}: ${lib.map((name) => `${name} ${kB(weigh(name))}`).join(', ')}, ${rest.length} files of the page ${kB(sum(rest))}`);
    assert.ok(sum(first) < FIRST, `the first view takes ${kB(sum(first))}`);
    own.first = sum(rest);

    // The scaling questions come with the first look at a preview, and once.
    const ofScaling = () => page.asked.filter((url) => url.endsWith('scaling.wasm')).length;
    for (const view of ['sign', 'refused', 'decode', 'preview']) {
      const before = files();
      assert.equal(ofScaling(), 0, `before ${view}`);
      await go(page, view);
      own[view] = sum(files().filter((name) => !before.includes(name) && !isLib(name)));
    }
    for (const view of ['compose', 'preview', 'compose']) await go(page, view);
    assert.equal(ofScaling(), 1);
    const words = WORDS[language];
    await press(page, words.form.example);
    await page.locator('.paste > summary').click();
    await press(page, words.paste.fill);
    await page.getByText(words.paste.nothing).waitFor();
    await page.locator('.menu > summary').click();
    await page.locator('.menu a').first().waitFor();
    const all = files();
    own.all = sum(all.filter((name) => !isLib(name)));
    t.diagnostic(`files of the page, gzip: ${Object.entries(own).map(([what, weight]) => `${what} ${kB(weight)}`).join(', ')}`);
    for (const [what, most] of Object.entries(OWN[language])) assert.ok(own[what] < most, `${what} takes ${kB(own[what])}, at most ${most}`);
    assert.equal(page.asked.filter((url) => url.endsWith('core.wasm')).length, 1, 'what is preloaded is what is used');
    assert.deepEqual(all.filter((name) => name.includes(language === 'en' ? 'zh' : 'en.js')), [], 'the words of one language');
    await page.close();
  });
}

test('what a key costs on the largest form', async (t) => {
  const size = (params) => params.reduce((sum, { fields = [] }) => sum + 1 + size(fields), 0);
  const [largest] = operations().sort((a, b) => size(b.params) - size(a.params));
  const page = await open(`#compose/${largest.id}`);
  await press(page, 'Fill example');
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
