// The sign panel, and what is shown of a signature.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign } from 'autoscale-kit';
import { control, inBrowser, openSigning, part, press } from './browser.js';

const open = inBrowser();
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test('the published example: DescribeScalingGroups with date, nonce and answer in XML', async () => {
  const page = await open('#alibaba-ess.DescribeScalingGroups');
  await press(page, 'Fill example');
  await openSigning(page);
  await page.getByLabel('Form of the answer').selectOption('xml');
  await page.getByLabel('Date', { exact: true }).selectOption('fixed');
  await page.getByLabel('Date, UTC').fill('2014-08-15T11:10:07Z');
  await page.getByLabel('Nonce').first().selectOption('fixed');
  await page.getByLabel('Nonce').last().fill('1324fd0e-e2bb-4bb1-917c-bd6e437f1710');
  assert.equal(await part(page, 'signature').textContent(), 'qlSomeBEiury9fafnpLRfOykPmo=');
  assert.match(await part(page, 'url').textContent(), /Signature=qlSomeBEiury9fafnpLRfOykPmo%3D$/);
  await page.getByLabel('Method').selectOption('POST');
  assert.match(await part(page, 'stringToSign').textContent(), /^POST&%2F&/);
  assert.match(await part(page, 'body').textContent(), /^Action=DescribeScalingGroups&/);
  await page.context().close();
});

test('the page shows what the package makes in Node', async () => {
  const page = await open('#tencent-as.ResumeInstanceRefresh');
  await press(page, 'Fill example');
  await openSigning(page);
  await page.getByLabel('Date', { exact: true }).selectOption('fixed');
  await page.getByLabel('Date, UTC').fill('2024-02-29T12:00:00Z');
  const params = { Region: 'ap-guangzhou', AutoScalingGroupId: 'asg-h7tgd87d', RefreshActivityId: 'asr-juhf6ytr', ResumeMode: 'RETRY' };
  const signed = sign('tencent-as.ResumeInstanceRefresh', params, {
    credentials: { accessKeyId: 'testid', secretKey: 'testsecret' }, date: '2024-02-29T12:00:00Z',
  });
  assert.equal(await part(page, 'url').textContent(), signed.url);
  assert.equal(await part(page, 'curl').textContent(), signed.toCurl());
  assert.equal(await part(page, 'body').textContent(), signed.body);
  assert.equal(await part(page, 'canonicalRequest').textContent(), signed.trace.canonicalRequest);
  assert.equal(await part(page, 'stringToSign').textContent(), signed.trace.stringToSign);
  assert.equal(await part(page, 'signature').textContent(), signed.signature);
  await page.context().close();
});

test('a hash of its own choice for Tencent v2, and a region for services that take one', async () => {
  const page = await open('#tencent-as-v2.DescribeScalingGroup');
  await openSigning(page);
  const short = await part(page, 'signature').textContent();
  await page.getByLabel('Hash').selectOption('HmacSHA256');
  await page.getByLabel('Region').fill('gz');
  assert.match(await part(page, 'stringToSign').textContent(), /&Region=gz&.*&SignatureMethod=HmacSHA256/);
  assert.ok((await part(page, 'signature').textContent()).length > short.length);
  await page.context().close();
});

test('the region chooses the documented host', async () => {
  const page = await open('#alibaba-ess.ExecuteScalingRule');
  await press(page, 'Fill example');
  await openSigning(page);
  await page.getByLabel('Region').fill('ap-south-1');
  assert.match(await part(page, 'url').textContent(), /^https:\/\/ess\.ap-south-1\.aliyuncs\.com\//);
  await page.context().close();
});

test('Huawei with a token: it is sent, and nothing is signed', async () => {
  const page = await open('#huawei-as.ListScalingActivityV2Logs');
  await press(page, 'Fill example');
  await openSigning(page);
  assert.match(await part(page, 'url').textContent(), /^https:\/\/as\.example\.com\//);
  await page.getByLabel('Credentials').selectOption('token');
  assert.equal(await part(page, 'url').isVisible(), false);
  await page.getByLabel('X-Auth-Token', { exact: true }).fill('some-token');
  assert.equal(await part(page, 'headers').textContent(), 'X-Auth-Token: some-token');
  assert.equal(await part(page, 'stringToSign').isVisible(), false);
  await page.getByText('Nothing is signed').waitFor();
  await page.context().close();
});

test('a setting that cannot be is named and marked, and signs nothing', async () => {
  const page = await open();
  await openSigning(page);
  for (const [label, value, message] of [
    ['Host', 'a b', /endpoint "a b"/],
    ['Access key id', '', /accessKeyId: is empty/],
  ]) {
    const input = page.getByLabel(label);
    const usual = await input.inputValue();
    await input.fill(value);
    assert.match(await page.locator('.result .state').textContent(), message);
    assert.equal(await input.getAttribute('aria-invalid'), 'true');
    assert.equal(await part(page, 'url').isVisible(), false);
    await input.fill(usual);
    assert.equal(await part(page, 'url').isVisible(), true);
    assert.equal(await input.getAttribute('aria-invalid'), null);
  }
  await page.getByLabel('Date', { exact: true }).selectOption('fixed');
  await page.getByLabel('Date, UTC').fill('yesterday');
  await page.getByRole('button', { name: /^date: / }).click();
  assert.equal(await page.getByLabel('Date, UTC').evaluate((input) => input === document.activeElement), true);
  await page.context().close();
});

test('the secret key is hidden until asked for', async () => {
  const page = await open();
  await openSigning(page);
  const key = page.getByLabel('Secret key', { exact: true });
  const toggle = page.getByRole('button', { name: 'Show Secret key' });
  assert.equal(await key.getAttribute('type'), 'password');
  await toggle.click();
  assert.equal(await key.getAttribute('type'), 'text');
  assert.equal(await toggle.getAttribute('aria-pressed'), 'true');
  await toggle.click();
  assert.equal(await key.getAttribute('type'), 'password');
  await page.context().close();
});

test('each part is copied as shown, and says so', async () => {
  const page = await open('#tencent-as.ResumeInstanceRefresh');
  await press(page, 'Fill example');
  for (const [name, shown] of [['URL', 'url'], ['Headers', 'headers'], ['Body', 'body'], ['curl', 'curl'], ['Canonical request', 'canonicalRequest'], ['String to sign', 'stringToSign'], ['Signature', 'signature']]) {
    await press(page, `Copy ${name}`);
    await page.getByRole('status').filter({ hasText: `${name} copied.` }).waitFor();
    assert.equal(await clipboard(page), await part(page, shown).textContent());
  }
  await page.context().close();
});

test('where the clipboard is not allowed, the text is selected', async () => {
  const page = await open();
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
  await press(page, 'Copy Signature');
  await page.getByRole('status').filter({ hasText: 'Signature selected' }).waitFor();
  assert.equal(await page.evaluate(() => String(getSelection())), await part(page, 'signature').textContent());
  await page.context().close();
});

test('signing again makes a new nonce', async () => {
  const page = await open();
  const first = await part(page, 'signature').textContent();
  await press(page, 'Sign again');
  assert.notEqual(await part(page, 'signature').textContent(), first);
  await control(page, 'ScalingGroupId').fill('');
  assert.equal(await page.getByRole('button', { name: 'Sign again' }).isVisible(), false);
  await page.context().close();
});
