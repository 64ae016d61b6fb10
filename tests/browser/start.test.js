// When the page cannot start, it says why. The demo in the terminal.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { inBrowser } from './browser.js';

const open = inBrowser({ without: ['lib/autoscale-kit.js'] });
const openWithoutWasm = inBrowser({ without: ['lib/core.wasm'] });
const openWithoutScaling = inBrowser({ without: ['lib/scaling.wasm'] });

test('without its module the page says so', async () => {
  const page = await open();
  await page.getByRole('alert').getByText('The page could not start.').waitFor();
  await page.close();
});

test('without its wasm, too', async () => {
  const page = await openWithoutWasm();
  await page.getByRole('alert').getByText('404').waitFor();
  await page.close();
});

test('without the module of the previews a link to one says so, and every other one starts', async () => {
  const page = await openWithoutScaling('#preview/alibaba-ess.CreateScalingRule?.language=zh');
  await page.getByRole('alert').getByText('页面无法启动。').waitFor();
  await page.getByRole('alert').getByText('404').waitFor();
  await page.goto(page.home);
  await page.reload();
  await page.locator('.check .verdict').waitFor();
  await page.close();
});

test('without JavaScript the page says so', async () => {
  const page = await open('', { javaScriptEnabled: false });
  // Text selectors pass over noscript.
  await page.locator('noscript p').waitFor();
  assert.match(await page.locator('noscript').innerText(), /^JavaScript is off\./);
  await page.close();
});

test('the demo in the terminal ends well and has no colours in a pipe', () => {
  const demo = spawnSync(process.execPath, [new URL('../../www/demo.mjs', import.meta.url).pathname], { encoding: 'utf8' });
  assert.equal(demo.status, 0, demo.stderr);
  assert.equal(demo.stdout.match(/^ {2}signed {3}curl /gm).length, 5);
  assert.ok(demo.stdout.match(/^ {2}refused {2}/gm).length >= 5);
  assert.doesNotMatch(demo.stdout, /\x1b/);
});
