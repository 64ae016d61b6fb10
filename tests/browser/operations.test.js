// Every operation: chosen, filled, signed, broken.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES, OPERATIONS, inBrowser, part, press, verdict } from './browser.js';

const open = inBrowser();

test('the page loads without an error, from its own folder only', async () => {
  const page = await open();
  assert.match(await verdict(page), /^Valid/);
  assert.match(await part(page, 'url').textContent(), /^https:\/\/ess\.aliyuncs\.com\/\?.*Signature=/);
  assert.deepEqual(page.failures, []);
  assert.deepEqual(page.asked.filter((url) => !url.startsWith(page.home)), []);
  await page.context().close();
});

test('its content security policy is strict, and an inline script does not run', async () => {
  const page = await open();
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    return globalThis.ran === true;
  });
  assert.equal(ran, false);
  await page.context().close();
});

test('the picker offers every operation, and finds one by words', async () => {
  const page = await open();
  const box = page.getByRole('combobox', { name: 'Operation' });
  await box.click();
  const offered = await page.locator('[role=option]').evaluateAll((options) => options.map((option) => option.dataset.operation));
  assert.deepEqual(offered.sort(), OPERATIONS);
  await box.fill('tencent refresh');
  assert.deepEqual(await page.locator('[role=option]:visible .name').allTextContents(), ['ResumeInstanceRefresh']);
  await box.fill('nothing of the kind');
  await page.getByText('No operation matches.').first().waitFor();
  await box.press('Escape');
  assert.equal(await box.inputValue(), 'CreateScalingRule');
  await page.getByLabel('Service').selectOption('huawei-as');
  assert.equal(await box.inputValue(), 'ListScalingActivityV2Logs');
  await page.context().close();
});

test('each service has an example', () => {
  const service = (id) => id.split('.')[0];
  assert.ok(EXAMPLES.length >= 9);
  assert.deepEqual(EXAMPLES.filter((id) => !OPERATIONS.includes(id)), []);
  assert.deepEqual([...new Set(EXAMPLES.map(service))], [...new Set(OPERATIONS.map(service))]);
});

for (const id of EXAMPLES) {
  test(`${id}: chosen, filled, signed, broken, cleared`, async () => {
    const page = await open();
    const [service, name] = id.split('.');
    await page.getByRole('combobox', { name: 'Operation' }).click();
    await page.locator(`[role=option][data-operation="${id}"]`).click();
    assert.equal(await page.getByLabel('Service').inputValue(), service);
    await page.getByRole('heading', { name, exact: true }).waitFor();

    await press(page, 'Fill example');
    assert.match(await verdict(page), /^Valid/);
    assert.equal(await page.locator('.issues li').count(), 0);
    assert.equal(await part(page, 'url').isVisible(), true);
    assert.match(await part(page, 'url').textContent(), /^https:\/\//);
    assert.match(await part(page, 'curl').textContent(), /^curl --request (GET|POST) 'https:/);
    assert.ok((await part(page, 'stringToSign').textContent()).length > 40);
    assert.match(await part(page, 'signature').textContent(), /^([0-9a-f]{64}|[\w+/]+=*)$/);

    await press(page, 'Break it');
    assert.match(await verdict(page), /error/);
    assert.ok((await page.locator('.issues li.error').count()) > 0, 'an issue stands under its field');
    assert.ok((await page.locator('[aria-invalid=true]').count()) > 0, 'its control is marked');
    assert.ok((await page.locator('.summary a').count()) > 0, 'the summary links to it');
    assert.equal(await part(page, 'url').isVisible(), false, 'nothing signed stays on the page');

    await press(page, 'Clear');
    assert.equal(await page.locator('.issues li').count(), 0, 'fields nobody touched are left in peace');
    const isRequired = await page.locator('.params [aria-required=true]').count();
    assert.match(await verdict(page), isRequired > 0 ? /still needed/ : /^Valid/);
    assert.equal(await page.locator('.summary .needed a').count(), isRequired);
    assert.deepEqual(page.failures, []);
    await page.context().close();
  });
}
