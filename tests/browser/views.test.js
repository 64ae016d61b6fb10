// Every view for every service, in both languages, by day and night, on a phone and a wide screen: it is there, nothing runs
// over the side, and nothing in it keeps anybody out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operation, services } from 'autoscale-kit';
import { good } from '../../www/examples.js';
import { menu } from '../../www/examples/links.js';
import { flatten } from '../../www/flat.js';
import { EXAMPLES, follow, go, inBrowser, part, press } from './browser.js';
import { COLOURS, NOTHING, beyond, violations } from './everybody.js';
import { en, zh } from './words.js';

const open = inBrowser();
const TABLES = { en, zh };

/** A call of each service that passes its check. */
const CALLS = services().map(({ id: service }) => {
  const id = EXAMPLES.find((one) => one.startsWith(`${service}.`));
  return { service, id, query: new URLSearchParams(flatten(operation(id).info.params, good(id))) };
});

/** Each view: what its link holds beside the call, and that it has done its work. */
const VIEWS = {
  compose: {
    async seen(page, words) {
      await press(page, words.form.broken);
      assert.equal(await state(page, '.check .verdict'), 'error');
      await press(page, words.form.example);
      assert.equal(await state(page, '.check .verdict'), 'valid');
      await part(page, 'url').waitFor();
    },
  },
  sign: { seen: async (page) => assert.equal(await page.locator('.stages > li').count(), 4) },
  refused: {
    holds: { '.refused.answer': '{"Code":"SignatureDoesNotMatch","Message":"server string to sign is:GET&%2F&x"}' },
    seen: async (page) => assert.notEqual(await page.locator('.outcome .verdict').textContent(), ''),
  },
  preview: { seen: async (page) => assert.equal(await state(page, '.preview .answer'), 'accepted') },
  decode: {
    holds: { '.decode.text': 'Throttling' },
    seen: async (page) => assert.equal(await state(page, '.decode .verdict'), 'error'),
  },
};
const NAMES = Object.keys(VIEWS);
const state = (page, selector) => page.locator(selector).getAttribute('data-state');

function linkTo(view, { id, query }, language) {
  return `#${view}/${id}?${new URLSearchParams([...query, ...Object.entries(VIEWS[view].holds ?? {}), ['.language', language]])}`;
}

for (const width of [390, 1440]) {
  for (const [language, words] of Object.entries(TABLES)) {
    test(`${width} px, ${language}, by day and by night: each view of each service`, async () => {
      const page = await open('', { viewport: { width, height: 900 } });
      for (const [view, { seen }] of Object.entries(VIEWS)) {
        for (const call of CALLS) {
          const where = `${view} of ${call.service}`;
          await page.emulateMedia({ colorScheme: 'light' });
          await page.evaluate((hash) => { location.hash = hash; }, linkTo(view, call, language));
          await page.waitForFunction((begin) => document.title.startsWith(begin), `${words.views[view]} · ${call.id.split('.')[1]} `);
          assert.equal(await page.locator('nav [aria-current]').textContent(), words.views[view]);
          assert.equal(await page.locator('html').getAttribute('lang'), language === 'zh' ? 'zh-Hans' : 'en');
          await seen(page, words);
          await page.evaluate(() => document.querySelectorAll('main details').forEach((fold) => { fold.open = true; }));
          assert.deepEqual(await beyond(page), NOTHING, where);
          assert.deepEqual(await violations(page), [], `${where} by day`);
          await page.emulateMedia({ colorScheme: 'dark' });
          assert.deepEqual(await beyond(page), NOTHING, where);
          assert.deepEqual(await violations(page, COLOURS), [], `${where} by night`);
        }
      }
      assert.deepEqual(page.failures, []);
      await page.close();
    });
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
  for (const view of NAMES.slice(1)) {
    await go(page, view);
    assert.match(page.url(), new RegExp(`#${view}/alibaba-ess\\.CreateScalingRule(\\?|$)`));
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('data-view')), view, 'the focus stays on the link');
  }
  await page.goBack();
  await page.getByRole('heading', { name: 'Preview: CreateScalingRule' }).waitFor();
  const hrefs = await page.locator('nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href').split('/')[0]));
  assert.deepEqual(hrefs, NAMES.map((view) => `#${view}`));
  for (const view of NAMES) {
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
  await page.getByRole('heading', { name: zh.check.title }).waitFor();
  assert.equal(await page.locator('.params [name=AdjustmentValue]').inputValue(), '501');
  assert.match(await page.locator('.params .issues').allTextContents().then((texts) => texts.join('')), /错误（超出范围）： AdjustmentValue 为 501；/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'English');
  await page.waitForFunction(() => location.hash.includes('&.language=zh'));
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
      await follow(page, en.exampleNames[name]);
      assert.equal(await page.locator('nav [aria-current]').getAttribute('data-view'), view, name);
      assert.equal(await page.locator('.menu').getAttribute('open'), null);
    }
  }
  assert.deepEqual(page.failures, []);
  await page.close();
});
