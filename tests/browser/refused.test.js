// Why refused?: the service's text against what was signed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { operations, sign } from 'autoscale-kit';
import { DUMMY, typed } from '../../www/credentials.js';
import { withoutKeys } from '../../www/redact.js';
import { stampsOf } from '../../www/refused/stamps.js';
import { go, inBrowser, part } from './browser.js';
import { en, zh } from './words.js';

const open = inBrowser();
const credentials = { accessKeyId: 'AKIDwhoever', secretKey: 'unknown here' };
const CALLS = {
  'alibaba-ess.DescribeScalingGroups': { RegionId: 'cn-qingdao' },
  'alibaba-emr.RunScalingActionV2': { RegionId: 'cn-hangzhou', ScalingActionType: 'START_SCALING_GROUP', ScalingGroupBizId: 'SGB-234242ABC' },
  'tencent-as-v2.DescribeScalingGroup': { limit: '20' },
  'tencent-as.ResumeInstanceRefresh': { Region: 'ap-guangzhou', AutoScalingGroupId: 'asg-h7tgd87d', RefreshActivityId: 'asr-juhf6ytr', ResumeMode: 'RETRY' },
  'huawei-as.ListScalingActivityV2Logs': { project_id: 'p', scaling_group_id: 'g' },
};
const linkTo = (id) => `#refused/${id}?${new URLSearchParams(CALLS[id])}`;
const signedBy = (id, params = CALLS[id]) => sign(id, params, { credentials, region: id.startsWith('huawei-as.') ? 'cn-north-4' : undefined, date: '2024-02-29T12:00:00Z', nonce: '4711' });
const verdict = (page) => page.locator('.outcome .verdict').first().textContent();
const paste = (page, text) => page.getByLabel('Answer of the service').fill(text);

for (const id of Object.keys(CALLS)) {
  test(`${id}: the same text leaves the key alone, a changed one shows where`, async () => {
    const page = await open(linkTo(id));
    const { trace } = signedBy(id);
    const [text, other] = trace.stringToSign.includes('-HMAC-') ? [trace.canonicalRequest, trace.canonicalRequest.replace(/host:/, 'host:other.')] : [trace.stringToSign, trace.stringToSign.replace('4711', '4712').replace(/^GET/, 'POST')];
    await paste(page, text);
    assert.match(await verdict(page), /^The key differs/, 'date, nonce and key id come from the text');
    await paste(page, other);
    assert.match(await verdict(page), /^Another (method|host)$/);
    assert.equal(await part(page, 'service').locator('mark').count(), 1);
    const [ours, theirs] = await Promise.all(['signed', 'service'].map((side) => part(page, side).textContent()));
    assert.notEqual(ours, theirs);
    assert.deepEqual(page.failures, []);
    await page.close();
  });
}

test('the first difference is marked whole, with the cause in words', async () => {
  const page = await open(linkTo('alibaba-ess.DescribeScalingGroups'));
  const text = signedBy('alibaba-ess.DescribeScalingGroups').trace.stringToSign;
  await paste(page, JSON.stringify({ Code: 'SignatureDoesNotMatch', Message: `server string to sign is:${text.replace('cn-qingdao', 'cn-beijing')}`, RequestId: 'r' }));
  assert.equal(await verdict(page), en.refused.causes['value-differs']);
  await page.getByText('First difference in RegionId').waitFor();
  assert.deepEqual(await page.locator('.outcome mark').allTextContents(), ['qingdao', 'beijing']);
  await page.locator('.said-by .code').getByText('SignatureDoesNotMatch').waitFor();
  await paste(page, text.replace('%253A', '%3A'));
  const marks = await page.locator('.outcome mark').allTextContents();
  assert.ok(marks[0].startsWith('%253A') && marks[1].startsWith('%3A'), marks.join(' against '));
  await page.close();
});

test('another signer’s own text is compared with the answer', async () => {
  const page = await open(linkTo('alibaba-ess.DescribeScalingGroups'));
  const text = signedBy('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-qingdao', ScalingGroupName: ['a b'] }).trace.stringToSign;
  await paste(page, text);
  await page.getByLabel('Compared with').selectOption('other');
  assert.equal(await verdict(page), 'Paste what your signer signed.');
  await page.getByLabel('What your signer signed').fill(text.replace('a%2520b', 'a%2Bb'));
  assert.equal(await verdict(page), 'A space is written as +');
  await page.getByLabel('What your signer signed').fill('nonsense');
  assert.equal(await verdict(page), 'Paste what your signer signed.');
  await page.close();
});

test('codes without a text, and texts without anything, have their words', async () => {
  const page = await open(linkTo('alibaba-ess.DescribeScalingGroups'));
  for (const [text, expected] of [
    ['{"Code":"SignatureNonceUsed","Message":"m"}', 'The nonce was used before'],
    ['<Error><Code>InvalidTimeStamp.Expired</Code></Error>', 'The clock is wrong'],
    ['hello', 'No text to compare'],
    ['{"Code":', 'No text to compare'],
  ]) {
    await paste(page, text);
    assert.equal(await verdict(page), expected, text);
  }
  await paste(page, '');
  await page.getByText('Paste an answer to see where it parts').waitFor();
  await page.getByRole('combobox', { name: 'Operation' }).fill('CreateScalingRule');
  await page.keyboard.press('Enter');
  await paste(page, 'GET&%2F&x');
  assert.equal(await verdict(page), 'The call in the form cannot be signed yet.');
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('the answer says how Format is written, which is no difference', async () => {
  const page = await open(linkTo('alibaba-ess.DescribeScalingGroups'));
  const text = signedBy('alibaba-ess.DescribeScalingGroups').trace.stringToSign;
  for (const format of ['JSON', 'xml', 'XML']) {
    await paste(page, text.replace('Format%3Djson', `Format%3D${format}`));
    assert.match(await verdict(page), /^The key differs/, format);
  }
  await page.close();
});

test('every difference is listed', async () => {
  const page = await open(linkTo('alibaba-ess.DescribeScalingGroups'));
  const text = signedBy('alibaba-ess.DescribeScalingGroups').trace.stringToSign;
  await paste(page, `server string to sign is:[${text.replace(/^GET/, 'POST').replace('cn-qingdao', 'cn-beijing').replace('%26Version', '%26Unknown%3D1%26Version')}]。`);
  assert.equal(await verdict(page), en.refused.causes['wrong-method']);
  assert.deepEqual(
    (await page.locator('.outcome .others strong').allTextContents()).sort(),
    [en.refused.causes['parameter-missing'], en.refused.causes['value-differs']].sort(),
  );
  assert.deepEqual(page.failures, []);
  await page.close();
});

test('every cause and detail has words', () => {
  const read = (name) => readFileSync(new URL(`../../src/sign/explain/${name}.rs`, import.meta.url), 'utf8');
  const kebab = (name) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
  const causes = [...read('cause').matchAll(/^ {4}([A-Z]\w+):\s+"/gm)].map(([, name]) => kebab(name));
  assert.ok(causes.length >= 40, causes.join());
  for (const cause of causes) {
    assert.ok(en.refused.causes[cause] && zh.refused.causes[cause], cause);
    assert.match(zh.refused.hint(cause, 'English'), /[\u4e00-\u9fff]/, cause);
  }
  const details = [...read('mistake').matchAll(/^ {4}[A-Z_0-9]+:\s+(\w+), "([\w-]+)",/gm)];
  assert.ok(details.length > 30, `${details.length}`);
  for (const [, name, detail] of details) {
    assert.notEqual(zh.refused.hint(kebab(name), 'English', detail), zh.refused.hint(kebab(name), 'English'), `${name} ${detail}`);
  }
});

test('a link carries the text without its keys, and still compares', async () => {
  const page = await open(linkTo('alibaba-ess.DescribeScalingGroups'));
  const signed = sign('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-beijing' }, { credentials: { accessKeyId: 'CANARY-id', secretKey: 'x' }, date: '2024-02-29T12:00:00Z', nonce: '4711' });
  await paste(page, signed.trace.stringToSign.replace('%26SignatureMethod', '%26SecurityToken%3DCANARY-session%26SignatureMethod'));
  assert.equal(await verdict(page), 'A value differs');
  await go(page, 'sign');
  await page.goBack();
  assert.doesNotMatch(decodeURIComponent(page.url()), /CANARY/);
  await page.reload();
  assert.equal(await verdict(page), 'A value differs');
  assert.doesNotMatch(page.said.concat(page.asked).join(), /CANARY/);
  await page.close();
});

test('what names a secret loses it, however the text is written', () => {
  for (const text of [
    'Authorization: TC3-HMAC-SHA256 Credential=CANARY/2024-02-29/as/tc3_request, SignedHeaders=host, Signature=CANARY0',
    'Authorization: SDK-HMAC-SHA256 Access=CANARY, SignedHeaders=host, Signature=CANARY',
    'x-auth-token:CANARY\nhost:x', 'X-Auth-Token: CANARY/with+all=of it',
    '{"AccessKeyId":"CANARY","SecurityToken": "CANARY+/=","SecretKey":"CANARY"}', '{\\"SecurityToken\\":\\"CANARY\\"}',
    '<AccessKeyId>CANARY</AccessKeyId><SecurityToken>CANARY</SecurityToken>',
    'GET&%2F&AccessKeyId%3DCANARY%26SecurityToken%3DCANARY%252FCANARY%253D%26Version%3D1', 'https://h/?SecretId=CANARY&Token=CANARY%2FCANARY%3D%3D&Signature=CANARY%2B',
    // JSON as PHP and Go write it, and JSON within JSON.
    '{"SecretKey":"a\\/CANARY","Signature":"a\\/CANARY="}', '{\\"SecretKey\\":\\"a\\\\\\/CANARY\\"}', 'Signature=a\\u002fCANARY\\u0026x=1', 'Signature\\u003dCANARY',
    // Names in every style.
    '{"secret_key":"CANARY","tmp_secret_key":"CANARY","TmpSecretKey":"CANARY","TmpSecretId":"CANARY","access_key_id":"CANARY"}',
    'secret_key=CANARY&TmpSecretKey=CANARY', 'secret-key: CANARY', "secret_key: 'CANARY CANARY'", 'secretKey = "CANARY"', 'AccessKeySecret=CANARY',
    'ALIBABA_CLOUD_ACCESS_KEY_SECRET=CANARY', 'TENCENTCLOUD_SECRET_KEY=CANARY', 'HUAWEICLOUD_SDK_SK=CANARY', 'HUAWEICLOUD_SDK_AK=CANARY',
    // Passwords of parameters, which may hold anything.
    'Password=CANARY&LoginSettings.Password=CANARY&adminPass=CANARY', 'LoginSettings[Password]=CANARY', 'LoginSettings%5BPassword%5D=CANARY', '"AdminPassword": "CANARY"',
    '{"adminPass":"a b,CANARY&d;CANARY"}', '{"LoginSettings":{"Password":"a\\"CANARY"}}', '<Password>a b CANARY</Password>', '&lt;Password&gt;CANARY&lt;/Password&gt;',
    '{&quot;Password&quot;:&quot;CANARY CANARY&quot;}', '%7B%22Password%22%3A%22CANARY%20CANARY%22%7D', '%257B%2522Password%2522%253A%2522CANARY%2522%257D', '{"Password":"CANARY',
  ]) {
    assert.doesNotMatch(withoutKeys(text), /CANARY/, text);
  }
  const plain = 'GET&%2F&Action%3DX%26ClientToken%3Dmine%26NextToken%3D7%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3D1';
  assert.equal(withoutKeys(plain), plain, 'what only looks alike stays');
  const signed = '{"PasswordInherit":true,"SecurityToken":"<secret>","Name":"<b>"}';
  assert.equal(withoutKeys(signed), signed, 'and what holds no secret any more');
  assert.equal(withoutKeys('{"Password":"x","Name":"kept","Id":1}'), '{"Password":"<secret>","Name":"kept","Id":1}');
});

test('what the catalogue calls secret is among it', () => {
  const secrets = (params) => params.flatMap(({ name, secret, fields = [] }) => [...(secret ? [name] : []), ...secrets(fields)]);
  const names = new Set(operations().flatMap(({ params }) => secrets(params)));
  assert.notEqual(names.size, 0);
  for (const name of names) for (const text of [`${name}=CANARY`, `{"${name}":"CANARY"}`]) assert.doesNotMatch(withoutKeys(text), /CANARY/, text);
});

test('what was typed goes wherever it stands, however it is spelled', () => {
  typed.secretKey = 'ab+/CANARY=';
  const texts = ['x ab+/CANARY= y', 'ab+\\/CANARY=', 'ab%2B%2fCANARY%3D', 'ab%252B%252FCANARY%253D', 'ab\\u002b\\u002FCANARY\\u003d', 'ab&#43;&#x2f;CANARY&#61;'];
  for (const text of texts) assert.doesNotMatch(withoutKeys(text), /CANARY/, text);
  typed.secretKey = DUMMY.secretKey;
});

test('no text takes long', () => {
  const texts = ['a_', 'Password', '"Password":"', 'password%25', 'token=x ', '\\', '%25', ' '].map((unit) => unit.repeat(Math.ceil(8000 / unit.length)));
  const before = process.cpuUsage();
  for (const text of texts) withoutKeys(text);
  assert.ok(process.cpuUsage(before).user < 2_000_000, 'two seconds for eight of them, on any machine');
});

test('date, nonce and key id are found in each kind of text', () => {
  for (const [id, accessKeyId] of [['alibaba-ess.DescribeScalingGroups', credentials.accessKeyId], ['tencent-as-v2.DescribeScalingGroup', credentials.accessKeyId]]) {
    const stamps = stampsOf(signedBy(id).trace.stringToSign);
    assert.equal(new Date(typeof stamps.date === 'number' ? stamps.date * 1000 : stamps.date).toISOString(), '2024-02-29T12:00:00.000Z');
    assert.deepEqual([stamps.nonce, stamps.accessKeyId], ['4711', accessKeyId]);
  }
  assert.equal(stampsOf(signedBy('tencent-as.ResumeInstanceRefresh').trace.stringToSign).date, 1709208000);
  assert.equal(stampsOf(signedBy('huawei-as.ListScalingActivityV2Logs').trace.canonicalRequest).date, '2024-02-29T12:00:00Z');
  assert.deepEqual(stampsOf('nothing of the kind'), {});
});
