// How the page comes: the first view at once, the rest when it is idle, and then no network is needed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inBrowser, part } from './browser.js';

const open = inBrowser();

test('everything the first view needs is asked for at once, and nothing else', async () => {
  const html = readFileSync(new URL('../../www/index.html', import.meta.url), 'utf8');
  const hinted = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, name]) => name);
  const needed = new Set();
  const follow = (name) => {
    if (needed.has(name)) return;
    needed.add(name);
    const url = new URL(name, 'http://page/');
    const code = readFileSync(new URL(`../../www/${name}`, import.meta.url), 'utf8');
    for (const [, way] of code.matchAll(/^import [^;]*?from '(\.[^']+)'/gms)) follow(new URL(way, url).pathname.slice(1));
  };
  ['main.js', 'app.js', 'compose/view.js', 'lib/autoscale-kit.js'].forEach(follow);
  needed.delete('main.js');
  assert.deepEqual(hinted.sort(), [...needed].sort());
});

test('a view that is looked at before it is there comes as soon as it is, and one that cannot come says so', async () => {
  const page = await open();
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route('**/sign/view.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.route('**/decode/view.js', (route) => route.abort());
  await page.reload();
  await page.locator('.check .verdict').waitFor();
  const link = page.locator('nav [data-view=sign]');
  await link.focus();
  await page.keyboard.press('Enter');
  await page.locator('main[aria-busy=true]').waitFor();
  assert.equal(await page.locator('nav [aria-current]').getAttribute('data-view'), 'compose', 'what was there stays until then');
  release();
  await part(page, 'signature').waitFor();
  assert.equal(await link.evaluate((element) => element === document.activeElement), true, 'the focus stays');
  await page.locator('nav [data-view=decode]').click();
  await page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
  await page.unrouteAll();
  await page.close();
});

test('once it is there, the page needs no network', async () => {
  const page = await open();
  await page.context().setOffline(true);
  for (const view of ['sign', 'refused', 'preview', 'decode', 'compose']) {
    await page.locator(`nav [data-view=${view}]`).click();
    await page.locator(`nav [data-view=${view}][aria-current]`).waitFor();
    await page.locator('main .card').first().waitFor();
  }
  await page.getByText('Examples', { exact: true }).click();
  await page.getByRole('link', { name: 'A day of a group, simulated' }).click();
  await page.locator('.events [data-event]').first().waitFor();
  await page.context().setOffline(false);
  assert.deepEqual(page.failures, []);
  await page.close();
});
