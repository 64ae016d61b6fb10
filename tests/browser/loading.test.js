// How the page comes: the first view at once, the rest when somebody is about to use it, and what was there stays.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { control, follow, go, inBrowser, part, press, settled, verdict } from './browser.js';

const open = inBrowser();

const WWW = new URL('../../www/', import.meta.url);
const codeOf = (name) => readFileSync(new URL(name, WWW), 'utf8');

test('the page takes of the package what it calls, and nothing else', async () => {
  const files = readdirSync(WWW, { recursive: true }).filter((name) => name.endsWith('.js') && !name.startsWith('lib'));
  const called = files.flatMap((name) => [...codeOf(name).matchAll(/^import \{([^}]+)\} from '[./]+\/lib\/autoscale-kit\.js';$/gm)])
    .flatMap(([, names]) => names.split(',').map((one) => one.trim()));
  // Imported when it is needed, to start a module.
  called.push('init');
  assert.deepEqual(Object.keys(await import('../../www/lib/autoscale-kit.js')), [...new Set(called)].sort());
});

test('everything the first view needs is asked for at once, and nothing else', async () => {
  const hinted = [...codeOf('index.html').matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, name]) => name);
  const needed = new Set();
  const visit = (name) => {
    if (needed.has(name)) return;
    needed.add(name);
    const url = new URL(name, 'http://page/');
    for (const [, way] of codeOf(name).matchAll(/^import [^;]*?from '(\.[^']+)'/gms)) visit(new URL(way, url).pathname.slice(1));
  };
  ['main.js', 'app.js', 'compose/view.js', 'lib/autoscale-kit.js'].forEach(visit);
  needed.delete('main.js');
  assert.deepEqual(hinted.sort(), [...needed].sort());
});

/** Keeps the answers to a request of the page back until they are released. */
async function hold(page, files) {
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
const link = (page, view) => page.locator(`nav [data-view=${view}]`);
const current = (page) => page.locator('nav [aria-current]').getAttribute('data-view');
const waiting = (page) => page.locator('main[aria-busy=true]').waitFor();
const isTold = (page) => page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
const focused = (element) => element.evaluate((one) => one === document.activeElement);

test('a view that is looked at before it is there comes as soon as it is', async () => {
  const page = await open();
  const release = await hold(page, '**/sign/view.js');
  await link(page, 'sign').focus();
  await page.keyboard.press('Enter');
  await waiting(page);
  assert.equal(await current(page), 'compose', 'what was there stays until then');
  release();
  await part(page, 'signature').waitFor();
  assert.equal(await focused(link(page, 'sign')), true, 'the focus stays');
  await page.unrouteAll();
  await page.close();
});

test('of several wishes the last one counts, also where an earlier one fails', async () => {
  const page = await open();
  const release = await hold(page, '**/sign/view.js');
  await page.route('**/decode/view.js', (route) => route.abort());
  const failed = page.waitForEvent('console', (message) => message.text().includes('decode/view.js'));
  await link(page, 'decode').click();
  await link(page, 'sign').click();
  await failed;
  await waiting(page);
  assert.equal(await page.locator('.tools .said').textContent(), '');
  release();
  await part(page, 'signature').waitFor();
  assert.equal(await current(page), 'sign');
  await page.unrouteAll();
  await page.close();
});

test('what cannot be loaded is told, and asked for again the next time', async () => {
  for (const [view, file] of [['decode', 'decode/view.js'], ['refused', 'styles/refused.css'], ['sign', 'sign/words/en.js'], ['refused', 'lib/diagnosis.wasm'], ['preview', 'lib/scaling.wasm']]) {
    const page = await open();
    await page.route(`**/${file}`, (route) => route.abort());
    await go(page, view);
    await isTold(page);
    assert.equal(await current(page), 'compose', `${view} without ${file}`);
    await page.unrouteAll();
    await go(page, view);
    assert.equal(await current(page), view);
    assert.equal(await page.locator('.tools .said').textContent(), '', 'what was told is over');
    await page.close();
  }
});

test('so are the examples: of the menu and of the form', async () => {
  const page = await open();
  await page.route(/links\.js|minimal\.js/, (route) => route.abort());
  const menu = page.locator('.menu > summary');
  await menu.click();
  await page.locator('.popup').getByText('could not be loaded').waitFor();
  await press(page, 'Break it');
  await isTold(page);
  await page.unrouteAll();
  await press(page, 'Break it');
  assert.match(await verdict(page), /error/);
  await menu.click();
  await page.locator('.popup a').first().waitFor();
  assert.equal(await page.locator('.popup').getByText('could not be loaded').count(), 0);
  await page.close();
});

test('after a view that could not be loaded the page goes on where it is: its link, other calls, the other language', async () => {
  const page = await open();
  await page.route('**/lib/scaling.wasm', (route) => route.abort());
  await go(page, 'preview');
  await isTold(page);
  const way = () => page.evaluate(() => location.hash.split('?')[0]);
  assert.equal(await way(), '#compose/alibaba-ess.CreateScalingRule');
  await page.getByLabel('Service').selectOption('tencent-as');
  await page.getByRole('heading', { name: 'AttachInstances' }).first().waitFor();
  assert.equal(await way(), '#compose/tencent-as.AttachInstances');
  await go(page, 'preview');
  await isTold(page);
  await press(page, '简体中文');
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-Hans');
  await page.unrouteAll();
  await page.close();
});

test('what is pressed or opened while its examples are on their way: the last wish counts, and none of a page that is gone', async () => {
  const page = await open();
  let release = await hold(page, '**/minimal.js');
  await page.getByRole('button', { name: 'Break it' }).click();
  await page.getByRole('button', { name: 'Clear' }).click();
  release();
  await settled(page);
  assert.equal(await control(page, 'AdjustmentValue').inputValue(), '', 'cleared after all');
  await page.unrouteAll();

  const other = await open('', { colorScheme: 'dark' });
  release = await hold(other, /examples\/words\/en\.js/);
  await other.getByRole('button', { name: 'Break it' }).click();
  await other.locator('.menu > summary').click();
  await press(other, '简体中文');
  const arrived = other.waitForResponse(/examples\/words\/en\.js/);
  release();
  await arrived;
  await other.locator('.menu > summary').click();
  await other.locator('.popup a').first().waitFor();
  assert.equal(await control(other, 'AdjustmentValue').inputValue(), '2');
  assert.deepEqual([...page.failures, ...other.failures], []);
  await other.unrouteAll();
  await Promise.all([page.close(), other.close()]);
});

test('a preview waits for its module', async () => {
  const page = await open();
  const release = await hold(page, '**/lib/scaling.wasm');
  await link(page, 'preview').click();
  await waiting(page);
  assert.equal(await current(page), 'compose');
  release();
  await page.locator('.preview .answer[data-state=accepted]').waitFor();
  await page.unrouteAll();
  await page.close();
});

test('what somebody points at or reaches by keys is asked for before it is used, and nothing else is', async () => {
  const page = await open();
  const WISHES = [
    [() => link(page, 'sign').hover(), 'sign/view.js'],
    [() => link(page, 'decode').focus(), 'decode/view.js'],
    [() => page.locator('.menu > summary').hover(), 'examples/links.js'],
    [() => page.locator('.paste > summary').focus(), 'compose/read-request.js'],
    [() => page.getByRole('button', { name: 'Clear' }).hover(), 'minimal.js'],
    [() => link(page, 'preview').hover(), 'lib/scaling.wasm'],
  ].map(([wish, name]) => [wish, page.home + name]);
  await page.waitForLoadState('networkidle');
  for (const [index, [wish, url]] of WISHES.entries()) {
    assert.deepEqual(WISHES.filter(([, one]) => page.asked.includes(one)), WISHES.slice(0, index));
    await Promise.all([page.waitForRequest(url), wish()]);
  }
  assert.equal(await current(page), 'compose');
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('what was there once needs no network', async () => {
  const page = await open();
  const views = ['sign', 'refused', 'preview', 'decode', 'compose'];
  const simulate = async () => {
    await page.getByText('Examples', { exact: true }).click();
    await follow(page, 'A day of a group, simulated');
    await page.locator('.events [data-event]').first().waitFor();
  };
  for (const view of views) await go(page, view);
  await simulate();
  await page.context().setOffline(true);
  for (const view of views) {
    await go(page, view);
    assert.equal(await current(page), view);
    await page.locator('main .card').first().waitFor();
  }
  await simulate();
  await page.context().setOffline(false);
  assert.deepEqual(page.failures, []);
  await page.close();
});
