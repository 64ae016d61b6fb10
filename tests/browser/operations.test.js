// Every operation: chosen, filled, signed, broken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations, services } from 'autoscale-kit';
import { examples } from '../../www/examples.js';
import { broken } from '../../www/minimal.js';
import { EXAMPLES, OPERATIONS, inBrowser, part, press, verdict } from './browser.js';

const open = inBrowser();

test('the page loads without an error, from its own folder only', async () => {
  const page = await open();
  assert.match(await verdict(page), /^Valid/);
  assert.match(await part(page, 'url').textContent(), /^https:\/\/ess\.aliyuncs\.com\/\?.*Signature=/);
  assert.deepEqual(page.failures, []);
  assert.deepEqual(page.asked.filter((url) => !url.startsWith(page.home)), []);
  await page.close();
});

test('its content security policy is strict, and an inline script does not run', async () => {
  const page = await open();
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'$/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    return globalThis.ran === true;
  });
  assert.equal(ran, false);
  await page.close();
});

test('the picker offers every operation, and finds one by words', async () => {
  const page = await open();
  const box = page.getByRole('combobox', { name: 'Operation' });
  await box.click();
  const offered = await page.locator('[role=option]').evaluateAll((options) => options.map((option) => option.dataset.operation));
  assert.deepEqual(offered.sort(), OPERATIONS);
  await box.fill('tencent resume refresh');
  assert.deepEqual(await page.locator('[role=option]:visible .name').allTextContents(), ['ResumeInstanceRefresh']);
  await box.fill('nothing of the kind');
  await page.getByText('No operation matches.').first().waitFor();
  await box.press('Escape');
  assert.equal(await box.inputValue(), 'CreateScalingRule');
  await page.getByLabel('Service').selectOption('huawei-as');
  await page.getByRole('heading', { name: 'AttachCallbackInstanceLifeCycleHook' }).first().waitFor();
  assert.equal(await box.inputValue(), 'AttachCallbackInstanceLifeCycleHook');
  await page.close();
});

test('each service has an example', () => {
  const service = (id) => id.split('.')[0];
  assert.ok(EXAMPLES.length >= 9);
  assert.deepEqual(EXAMPLES.filter((id) => !OPERATIONS.includes(id)), []);
  assert.deepEqual([...new Set(EXAMPLES.map(service))], [...new Set(OPERATIONS.map(service))]);
});

for (const { id: service } of services()) {
  test(`${service}: every operation empty, filled and signed, broken`, async (t) => {
    const page = await open();
    let withoutLimits = 0;
    for (const info of operations(service)) {
      await page.getByRole('combobox', { name: 'Operation', exact: true }).fill(info.id);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: info.name, exact: true }).waitFor();

      await press(page, 'Clear');
      const empty = await seen(page);
      for (const { name } of info.params.filter(({ required }) => required === true)) {
        assert.ok(empty.asked.some((way) => way === name || way.startsWith(`${name}.`) || way.startsWith(`${name}[`)), `${info.id} does not ask for ${name}`);
      }
      assert.match(empty.verdict, empty.needed.length > 0 ? /still needed|to mend/ : /^Valid/, info.id);
      assert.equal(empty.signed, empty.needed.length === 0, info.id);
      assert.deepEqual(empty.issues, [], `${info.id}: fields that nobody touched are left in peace`);

      await press(page, 'Fill example');
      const filled = await seen(page);
      assert.match(filled.verdict, /^Valid/, info.id);
      assert.deepEqual(filled.issues, [], info.id);
      assert.match(filled.url, /^https:\/\/[\w.-]+\//, info.id);
      assert.match(filled.curl, /^curl --request (GET|POST|PUT|DELETE) 'https:/, info.id);

      const wrong = examples[info.id] ?? broken(info);
      if (wrong === undefined) {
        withoutLimits += 1;
        await press(page, 'Break it');
        await page.getByText('The document sets no limit for this call that could be broken.').waitFor();
        assert.match((await seen(page)).verdict, /^Valid/, info.id);
        continue;
      }
      await press(page, 'Break it');
      const refused = await seen(page);
      assert.match(refused.verdict, /error/, info.id);
      assert.ok(refused.issues.length > 0, `${info.id}: an issue stands under its field`);
      if (wrong.path) assert.ok(refused.marked.includes(wrong.path.findLast((step) => typeof step === 'string')), `${info.id}: ${wrong.path.join('.')} is marked`);
      assert.ok(refused.links > 0, `${info.id}: the summary links to it`);
      assert.equal(refused.signed, false, `${info.id}: nothing signed stays on the page`);
    }
    assert.deepEqual(page.failures, []);
    t.diagnostic(`${operations(service).length} operations, ${withoutLimits} of them without a limit`);
    await page.close();
  });
}

/** What the page says of the call, in one look. */
const seen = (page) => page.evaluate(() => {
  const texts = (selector) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
  const text = (selector) => document.querySelector(selector).textContent;
  const fieldOf = (control) => control.closest('fieldset.field, .field')?.querySelector('legend .name, label .name')?.textContent;
  return {
    verdict: text('.check .verdict'),
    needed: texts('.summary .needed a'),
    asked: texts('.summary a'),
    links: document.querySelectorAll('.summary a').length,
    issues: texts('.params .issues li'),
    marked: [...document.querySelectorAll('.params .issues li')].map(fieldOf),
    signed: document.querySelector('pre[data-part=url]').checkVisibility(),
    url: text('pre[data-part=url]'),
    curl: text('pre[data-part=curl]'),
  };
});
