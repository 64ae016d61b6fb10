// The link to a call: it brings everything back, but no credential.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHash, toHash } from '../../www/permalink.js';
import { newState } from '../../www/state.js';
import { control, go, inBrowser, part, press } from './browser.js';

const open = inBrowser();

async function copyLink(page) {
  await press(page, 'Copy link');
  await page.getByRole('status').filter({ hasText: 'Link copied.' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a copied link restores form, settings and signature', async () => {
  const page = await open('#tencent-as-v2.CreateScalingPolicy');
  await press(page, 'Fill example');
  await control(page, 'scalingPolicyName').fill('a&b=c #1 “四”');
  await go(page, 'sign');
  await page.getByLabel('Date', { exact: true }).selectOption('fixed');
  await page.getByLabel('Nonce').first().selectOption('fixed');
  await page.getByLabel('Method').selectOption('POST');
  const link = await copyLink(page);
  assert.ok(link.startsWith(`${page.home}#sign/tencent-as-v2.CreateScalingPolicy?`), link);
  const other = await open(new URL(link).hash);
  for (const name of ['http', 'stringToSign', 'signature']) {
    assert.equal(await part(other, name).textContent(), await part(page, name).textContent());
  }
  await go(other, 'compose');
  assert.equal(await control(other, 'scalingPolicyName').inputValue(), 'a&b=c #1 “四”');
  assert.equal(await control(other, 'threshold').inputValue(), '50');
  assert.equal(await other.getByLabel('notifyIds 2', { exact: true }).inputValue(), '1833');
  await page.close();
  await other.close();
});

test('the address follows what is typed, and a reload keeps it', async () => {
  const page = await open();
  await control(page, 'AdjustmentValue').fill('42');
  await page.waitForURL(/AdjustmentValue=42/);
  await page.reload();
  assert.equal(await control(page, 'AdjustmentValue').inputValue(), '42');
  await page.close();
});

test('a link that makes no sense opens the page all the same', async () => {
  for (const hash of ['#', '#nothing.Here?x=1', '#nowhere/alibaba-ess.CreateScalingRule', '#sign/nothing.Here?x=1', '#__proto__/alibaba-ess.CreateScalingRule', '#/', '#compose/', '#%E0%A4%A', '#alibaba-ess.CreateScalingRule?__proto__=1&.signing.__proto__=1&Bogus=2&.signing.date=never']) {
    const page = await open(hash);
    await page.getByRole('heading', { name: 'CreateScalingRule', exact: true }).waitFor();
    assert.deepEqual(page.failures, [], hash);
    await page.close();
  }
});

test('no credential leaves the memory of the page', async () => {
  const secrets = { 'Access key id': 'CANARY-id', 'Secret key': 'CANARY-key', 'Security token': 'CANARY-session', 'X-Auth-Token': 'CANARY-token' };
  const page = await open('#huawei-as.ListScalingActivityV2Logs');
  await press(page, 'Fill example');
  await control(page, 'limit').fill('7');
  await go(page, 'sign');
  for (const [label, secret] of Object.entries(secrets)) {
    if (label === 'X-Auth-Token') await page.getByLabel('Kind').selectOption('token');
    await page.getByLabel(label, { exact: true }).fill(secret);
    await page.getByLabel('Host').fill('as.example.com');
  }
  // Settings that the core refuses, so that a message could repeat what was typed.
  await page.getByLabel('X-Auth-Token', { exact: true }).fill('CANARY token\u0001');
  await page.getByLabel('Kind').selectOption('pair');
  await page.getByLabel('Secret key', { exact: true }).fill(' CANARY-key ');
  assert.doesNotMatch(await page.locator('.result .state').textContent(), /CANARY/);
  await page.getByLabel('Secret key', { exact: true }).fill('CANARY-key');
  assert.match(await part(page, 'http').textContent(), /CANARY-id/, 'they were in use');

  await page.getByLabel('Service').selectOption('alibaba-ess');
  const links = [];
  for (const view of ['compose', 'refused', 'preview', 'decode', 'sign']) {
    await go(page, view);
    // A text that names the keys, as a service would send it back.
    if (view === 'refused') await page.getByLabel('Answer of the service').fill('{"Message":"AccessKeyId=CANARY-id&SecurityToken=CANARY-session CANARY-key"}');
    if (view === 'decode') await page.getByLabel('Answer, error or code').fill('{"Token":"CANARY-token", "other": "CANARY-key"}');
    links.push(await copyLink(page));
  }
  await page.getByRole('button', { name: '简体中文' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  const link = links.join();
  await page.getByRole('combobox', { name: 'Operation' }).fill('huawei-as.ListScalingActivityV2Logs');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.includes('ListScalingActivityV2Logs'));
  const places = await page.evaluate(async () => ({
    url: location.href,
    state: JSON.stringify(history.state),
    local: JSON.stringify({ ...localStorage }),
    session: JSON.stringify({ ...sessionStorage }),
    cookies: document.cookie,
    databases: JSON.stringify(await indexedDB.databases()),
    caches: JSON.stringify(await caches.keys()),
    title: document.title,
  }));
  const jar = JSON.stringify(await page.context().storageState());
  for (const [place, text] of Object.entries({ ...places, link, jar, console: page.said.join(), requests: page.asked.join() })) {
    assert.doesNotMatch(text, /CANARY/, place);
  }
  assert.match(places.url, /limit=7/, 'the link was written after they were typed');
  await page.reload();
  assert.equal(await page.getByLabel('Access key id').inputValue(), 'testid', 'a reload forgets them');
  await page.close();
});

test('a parameter of names and values comes back from the link', () => {
  const info = { id: 'a.B', params: [{ name: 'Tags', type: 'map', item: 'string' }] };
  const state = { ...newState('a.B'), params: { Tags: { one: '1=1', two: '' } } };
  assert.deepEqual(fromHash(toHash(state, info), () => info).params, state.params);
});

test('a parameter that the catalogue calls secret is not in the link', () => {
  const params = [
    { name: 'Name', type: 'string' },
    { name: 'Password', type: 'string', secret: true },
    { name: 'Disk', type: 'list', item: 'object', fields: [{ name: 'Size', type: 'integer' }, { name: 'Key', type: 'string', secret: true }] },
  ];
  const info = { id: 'a.B', params };
  const state = { ...newState('a.B'), params: { Name: 'n', Password: 'CANARY', Disk: [{ Size: '1', Key: 'CANARY' }, { Size: '2' }] } };
  const hash = toHash(state, info);
  assert.equal(hash, '#compose/a.B?Name=n&Disk.1.Size=1&Disk.2.Size=2');
  const back = fromHash(hash, (id) => (id === 'a.B' ? info : undefined));
  assert.deepEqual(back.params, { Name: 'n', Disk: [{ Size: '1' }, { Size: '2' }] });
});
