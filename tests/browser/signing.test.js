// The sign panel, and what is shown of a signature.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sign } from 'autoscale-kit';
import { go, inBrowser, part, press } from './browser.js';

const open = inBrowser();
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test('the published example: DescribeScalingGroups with date, nonce and answer in XML', async () => {
  const page = await open('#alibaba-ess.DescribeScalingGroups');
  await press(page, 'Fill example');
  await go(page, 'sign');
  await page.getByLabel('Form of the answer').selectOption('xml');
  await page.getByLabel('Date', { exact: true }).selectOption('fixed');
  await page.getByLabel('Date, UTC').fill('2014-08-15T11:10:07Z');
  await page.getByLabel('Nonce').first().selectOption('fixed');
  await page.getByLabel('Nonce').last().fill('1324fd0e-e2bb-4bb1-917c-bd6e437f1710');
  assert.equal(await part(page, 'signature').textContent(), 'qlSomeBEiury9fafnpLRfOykPmo=');
  assert.match(await part(page, 'url').textContent(), /Signature=qlSomeBEiury9fafnpLRfOykPmo%3D$/);
  await page.getByLabel('Method').selectOption('POST');
  assert.match(await part(page, 'stringToSign').textContent(), /^POST&%2F&/);
  assert.match(await part(page, 'http').textContent(), /^POST \/ HTTP\/1\.1\nHost: ess\.aliyuncs\.com\n.*\n\nAction=DescribeScalingGroups&/s);
  await page.close();
});

test('the page shows what the package makes in Node', async () => {
  const page = await open('#tencent-as.ResumeInstanceRefresh');
  await press(page, 'Fill example');
  await go(page, 'sign');
  await page.getByLabel('Date', { exact: true }).selectOption('fixed');
  await page.getByLabel('Date, UTC').fill('2024-02-29T12:00:00Z');
  const params = { Region: 'ap-guangzhou', AutoScalingGroupId: 'asg-h7tgd87d', RefreshActivityId: 'asr-juhf6ytr', ResumeMode: 'RETRY' };
  const signed = sign('tencent-as.ResumeInstanceRefresh', params, {
    credentials: { accessKeyId: 'testid', secretKey: 'testsecret' }, date: '2024-02-29T12:00:00Z',
  });
  assert.equal(await part(page, 'url').textContent(), signed.url);
  assert.equal(await part(page, 'curl').textContent(), signed.toCurl());
  assert.ok((await part(page, 'http').textContent()).endsWith(`\n\n${signed.body}`));
  assert.equal(await part(page, 'canonicalRequest').textContent(), signed.trace.canonicalRequest);
  assert.equal(await part(page, 'stringToSign').textContent(), signed.trace.stringToSign);
  assert.equal(await part(page, 'signature').textContent(), signed.signature);
  await page.close();
});

test('a hash of its own choice for Tencent v2, and a region for services that take one', async () => {
  const page = await open('#tencent-as-v2.DescribeScalingGroup');
  await go(page, 'sign');
  const short = await part(page, 'signature').textContent();
  await page.getByLabel('Hash').selectOption('HmacSHA256');
  await page.getByLabel('Region').fill('gz');
  assert.match(await part(page, 'stringToSign').textContent(), /&Region=gz&.*&SignatureMethod=HmacSHA256/);
  assert.ok((await part(page, 'signature').textContent()).length > short.length);
  await page.close();
});

test('the region chooses the documented host', async () => {
  const page = await open('#alibaba-ess.ExecuteScalingRule');
  await press(page, 'Fill example');
  await go(page, 'sign');
  await page.getByLabel('Region').fill('ap-south-1');
  assert.match(await part(page, 'url').textContent(), /^https:\/\/ess\.ap-south-1\.aliyuncs\.com\//);
  await page.close();
});

test('Huawei with a token: it is sent, and nothing is signed', async () => {
  const page = await open('#huawei-as.ListScalingActivityV2Logs');
  await press(page, 'Fill example');
  await go(page, 'sign');
  assert.match(await part(page, 'url').textContent(), /^https:\/\/as\.cn-north-4\.myhuaweicloud\.com\//);
  await page.getByLabel('Kind').selectOption('token');
  assert.equal(await part(page, 'url').isVisible(), false);
  await page.getByLabel('X-Auth-Token', { exact: true }).fill('some-token');
  assert.match(await part(page, 'http').textContent(), /\nX-Auth-Token: some-token\n/);
  assert.equal(await part(page, 'stringToSign').count(), 0);
  assert.equal(await page.locator('.stages').getByText('some-token').count(), 0, 'the stages do not show it');
  await page.getByText('Nothing is signed').waitFor();
  await page.close();
});

test('a setting that cannot be is named and marked, and signs nothing', async () => {
  const page = await open('#sign');
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
  await page.close();
});

test('the secret key is hidden until asked for', async () => {
  const page = await open('#sign');
  const key = page.getByLabel('Secret key', { exact: true });
  const toggle = page.getByRole('button', { name: 'Show Secret key' });
  assert.equal(await key.getAttribute('type'), 'password');
  await toggle.click();
  assert.equal(await key.getAttribute('type'), 'text');
  assert.equal(await toggle.getAttribute('aria-pressed'), 'true');
  await toggle.click();
  assert.equal(await key.getAttribute('type'), 'password');
  await page.close();
});

test('each part is copied as shown, and says so', async () => {
  const page = await open('#tencent-as.ResumeInstanceRefresh');
  await press(page, 'Fill example');
  await go(page, 'sign');
  const outputs = [['URL', 'url'], ['curl', 'curl'], ['fetch', 'fetch'], ['HTTP', 'http']];
  for (const [name, shown] of [...outputs, ['Canonical request', 'canonicalRequest'], ['String to sign', 'stringToSign'], ['Signature', 'signature']]) {
    if (outputs.some(([one]) => one === name)) await page.getByRole('tab', { name, exact: true }).click();
    await press(page, `Copy ${name}`);
    await page.getByRole('status').filter({ hasText: `${name} copied.` }).waitFor();
    assert.equal(await clipboard(page), await part(page, shown).textContent());
  }
  await page.close();
});

test('the code with fetch sends what was signed', async () => {
  const page = await open('#tencent-as.ResumeInstanceRefresh');
  await press(page, 'Fill example');
  await go(page, 'sign');
  await page.getByLabel('Date', { exact: true }).selectOption('fixed');
  const code = await part(page, 'fetch').textContent();
  const sent = [];
  const run = new Function('fetch', `return (async () => { ${code} return response; })()`);
  await run((...given) => sent.push(given));
  const signed = await part(page, 'http').textContent();
  const [[url, { method, headers, body }]] = sent;
  assert.equal(url, await part(page, 'url').textContent());
  assert.equal(method, 'POST');
  for (const [name, value] of Object.entries(headers)) assert.ok(signed.includes(`\n${name}: ${value}\n`), name);
  assert.ok(signed.endsWith(`\n\n${body}`));
  await page.close();
});

test('the stages say what signing added and encoded', async () => {
  const page = await open('#sign/alibaba-ess.DescribeScalingGroups?RegionId=cn-qingdao&ScalingGroupName.1=a%20b&.signing.nonce=fixed&.signing.nonceFixed=n');
  const marked = (name, mark) => part(page, name).locator(`mark.${mark}`).allTextContents();
  const added = await page.locator('.pairs tr.added th').allTextContents();
  assert.deepEqual(added.map((text) => text.replace('added', '')), ['AccessKeyId', 'SignatureMethod', 'SignatureVersion', 'SignatureNonce', 'Timestamp']);
  assert.deepEqual([...new Set(await marked('canonicalRequest', 'encoded'))].sort(), ['%20', '%3A']);
  assert.deepEqual(await marked('stringToSign', 'added'), ['GET&%2F&']);
  assert.ok((await marked('stringToSign', 'encoded')).includes('%25'));
  assert.match(await part(page, 'sent').textContent(), /^Signature=[\w%]+$/);
  await page.getByLabel('Service').selectOption('tencent-as-v2');
  await go(page, 'compose');
  await press(page, 'Fill example');
  await go(page, 'sign');
  assert.match((await marked('stringToSign', 'added')).join(), /^GETscaling\.api\.qcloud\.com\/v2\/index\.php\?$/);
  await page.close();
});

test('a security token is sent, but no stage shows it', async () => {
  const page = await open('#sign/alibaba-ess.DescribeScalingGroups?RegionId=cn-qingdao');
  await page.getByLabel('Security token', { exact: true }).fill('CANARY-session');
  assert.match(await part(page, 'url').textContent(), /SecurityToken=CANARY-session/);
  assert.doesNotMatch(await page.locator('.stages').textContent(), /CANARY/);
  assert.match(await page.locator('.stages').textContent(), /SecurityToken.*<secret>/);
  await page.close();
});

test('where the clipboard is not allowed, the text is selected', async () => {
  const page = await open('#sign');
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
  await press(page, 'Copy Signature');
  await page.getByRole('status').filter({ hasText: 'Signature selected' }).waitFor();
  assert.equal(await page.evaluate(() => String(getSelection())), await part(page, 'signature').textContent());
  await page.close();
});

test('signing again makes a new nonce', async () => {
  const page = await open('#sign');
  const first = await part(page, 'signature').textContent();
  await press(page, 'Sign again');
  assert.notEqual(await part(page, 'signature').textContent(), first);
  await go(page, 'compose');
  await press(page, 'Clear');
  await go(page, 'sign');
  assert.equal(await page.getByRole('button', { name: 'Sign again' }).isVisible(), false);
  await press(page, 'Back to the form');
  await page.getByRole('heading', { name: 'CreateScalingRule', exact: true }).waitFor();
  await page.close();
});
