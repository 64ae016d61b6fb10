// Every view for every service, in both languages, by day and night, on a phone and a wide screen: it is there, nothing runs
// over the side, and nothing in it keeps anybody out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { services } from 'autoscale-kit';
import { en } from '../../www/messages/en.js';
import { zh } from '../../www/messages/zh.js';
import { menu } from '../../www/examples.js';
import { EXAMPLES, go, inBrowser } from './browser.js';

const open = inBrowser();
const TABLES = { en, zh };
const VIEWS = ['compose', 'sign', 'refused', 'preview', 'decode'];
const SERVICES = services().map(({ id }) => id);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A link to a view of a service, with something to see in it. */
function linkTo(view, service, language) {
  const hashes = Object.values(menu).flat().map(({ hash }) => hash);
  const known = hashes.find((hash) => hash.startsWith(`#${view}/${service}.`)) ?? `#${view}/${EXAMPLES.find((id) => id.startsWith(`${service}.`))}?`;
  const filled = { refused: '.refused.answer=no%20text', decode: '.decode.text=%7B%22Code%22%3A%22Throttling%22%7D' }[view];
  return `${known}${known.endsWith('?') && filled ? filled : ''}&.language=${language}`;
}

/** What lies beyond the edge of the page. */
const beyond = (page) => page.evaluate(() => {
  const edge = document.documentElement.clientWidth;
  const isShown = (element) => element.checkVisibility() && !element.closest('.unseen, .skip, nav, pre');
  const over = [...document.querySelectorAll('body *')].filter((element) => isShown(element) && element.getBoundingClientRect().right > edge + 0.5);
  return { scrolls: document.documentElement.scrollWidth - edge, over: over.map((element) => element.outerHTML.slice(0, 90)) };
});

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), RULES);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join('\n')}`);
}

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark']) {
    for (const language of ['en', 'zh']) {
      test(`${width} px, ${colorScheme}, ${language}: each view of each service`, async () => {
        const page = await open('', { viewport: { width, height: 900 }, colorScheme });
        for (const [index, view] of VIEWS.entries()) {
          for (const [at, service] of SERVICES.entries()) {
            await page.evaluate((hash) => { location.hash = hash; }, linkTo(view, service, language));
            const words = TABLES[language];
            const link = page.locator('nav [aria-current]');
            await page.waitForFunction(([name, from]) => document.title.startsWith(name) && document.querySelector('#view select, select').value === from, [words.views[view], service]);
            assert.equal(await link.textContent(), words.views[view]);
            assert.equal(await page.locator('html').getAttribute('lang'), language === 'zh' ? 'zh-Hans' : 'en');
            assert.ok((await page.locator('main .card').count()) > 0, `${view} of ${service}`);
            await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => { fold.open = true; }));
            assert.deepEqual(await beyond(page), { scrolls: 0, over: [] }, `${view} of ${service}`);
            // One service for each view and setting, another one each time.
            if ((index + at + (width > 400) + 2 * (language === 'zh') + (colorScheme === 'dark')) % SERVICES.length === 0) {
              assert.deepEqual(await violations(page), [], `${view} of ${service}`);
            }
          }
        }
        assert.deepEqual(page.failures, []);
        await page.close();
      });
    }
  }
}

test('the form of broken calls keeps nobody out either, nor does the open picker or menu', async () => {
  const page = await open('#compose/alibaba-ess.CreateScalingGroup?RegionId=x&MaxSize=500&MinSize=1&VSwitchId=v&VSwitchIds.1=w');
  assert.deepEqual(await violations(page), []);
  await page.getByRole('combobox', { name: 'Operation' }).click();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await page.getByText('Examples', { exact: true }).click();
  assert.deepEqual(await violations(page), []);
  await page.close();
});

test('the views are links: they are followed, kept in the history, and open by themselves', async () => {
  const page = await open();
  for (const view of VIEWS.slice(1)) {
    await go(page, view);
    assert.match(page.url(), new RegExp(`#${view}/alibaba-ess\\.CreateScalingRule(\\?|$)`));
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('data-view')), view, 'the focus stays on the link');
  }
  await page.goBack();
  await page.getByRole('heading', { name: 'Preview: CreateScalingRule' }).waitFor();
  const hrefs = await page.locator('nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href').split('/')[0]));
  assert.deepEqual(hrefs, VIEWS.map((view) => `#${view}`));
  for (const view of VIEWS) {
    const other = await open(`#${view}`);
    assert.equal(await other.locator('nav [aria-current]').getAttribute('data-view'), view);
    await other.close();
  }
  await page.close();
});

test('another language keeps what was typed, and is in the link, not in storage', async () => {
  const page = await open();
  await page.locator('.params [name=AdjustmentValue]').fill('501');
  await page.getByRole('button', { name: '简体中文' }).click();
  assert.equal(await page.locator('.params [name=AdjustmentValue]').inputValue(), '501');
  assert.match(await page.locator('.params .issues').allTextContents().then((texts) => texts.join('')), /错误（超出范围）： AdjustmentValue is 501/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
  assert.match(page.url(), /&\.language=zh/);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.reload();
  await page.getByRole('heading', { name: '填写：CreateScalingRule' }).or(page.getByRole('heading', { name: '填写: CreateScalingRule' })).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Compose: CreateScalingRule' }).waitFor();
  await page.close();
});

test('a browser that prefers Chinese gets it', async () => {
  const page = await open('', { locale: 'zh-CN' });
  assert.equal(await page.locator('nav [aria-current]').textContent(), zh.views.compose);
  await page.close();
});

test('every example of the menu opens its view, and none has a failure', async () => {
  const page = await open();
  for (const [view, entries] of Object.entries(menu)) {
    for (const { name } of entries) {
      await page.getByText('Examples', { exact: true }).click();
      await page.getByRole('link', { name: en.examples[name], exact: true }).click();
      assert.equal(await page.locator('nav [aria-current]').getAttribute('data-view'), view, name);
      assert.equal(await page.locator('.menu').getAttribute('open'), null);
    }
  }
  assert.deepEqual(page.failures, []);
  await page.close();
});
