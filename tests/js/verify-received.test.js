// Received requests that two readers could take for two different ones, in every scheme.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import test from 'node:test';
import { AutoscaleError, createSigner, readReceived, signRequest, verify } from 'autoscale-kit';
import { CODES } from './support/codes.js';

const secretKey = 'dummy-secret-key';
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey };
const FORM = 'application/x-www-form-urlencoded';
const schemes = Object.keys(CODES);
const WITH_HEADERS = ['alibaba-acs3', 'tencent-tc3', 'huawei-sdk', 'huawei-v11'];
const WITH_PARAMETERS = ['alibaba-rpc-v1', 'tencent-v1'];

/** What arrives of a signed request: its first line, its headers as a list, its body. */
function sent(scheme, request = { url: 'https://as.example.com/?a=1&b=2' }) {
  const by = scheme === 'huawei-token' ? { token: secretKey } : credentials;
  const { url, method, headers, body } = signRequest(scheme, request, { credentials: by, region: 'cn-north-4', service: 'as' });
  return { method, url: url.slice('https://as.example.com'.length), headers: [['Host', 'as.example.com'], ...Object.entries(headers)], body };
}

const keys = () => secretKey;
const with_ = (arrived, name, value) => ({ ...arrived, headers: [...arrived.headers, [name, value]] });

function malformed(scheme, received, options) {
  const verdict = verify(scheme, received, { keys, ...options });
  assert.deepEqual([verdict.ok, verdict.reason, verdict.code], [false, 'malformed', CODES[scheme].malformed], `${scheme}: ${JSON.stringify(verdict)}`);
  return verdict;
}

test('the Host header rewrites nothing', () => {
  for (const scheme of schemes) {
    const arrived = sent(scheme);
    assert.equal(verify(scheme, arrived, { keys }).ok, true);
    const [, ...rest] = arrived.headers;
    for (const host of [`as.example.com${arrived.url}#`, 'as.example.com/', 'as.example.com?a#', 'u@as.example.com', '', '127.1', 'h:0443', 'h:99999']) {
      malformed(scheme, { ...arrived, url: '/?Action=Delete', headers: [['host', host], ...rest] });
      malformed(scheme, { ...arrived, headers: [['Host', 'as.example.com'], ['Host', host], ...rest] });
      malformed(scheme, { ...arrived, headers: [['Host', host], ['Host', 'as.example.com'], ...rest] });
    }
    for (const tail of ['#', '#&a=2', '#/x']) malformed(scheme, { ...arrived, url: arrived.url + tail });
    malformed(scheme, { ...arrived, url: `http://other.example.com${arrived.url}` });
    assert.equal(verify(scheme, { ...arrived, url: `http://as.example.com${arrived.url}` }, { keys }).ok, true);
  }
});

test('headers that count once', () => {
  for (const scheme of schemes) {
    const arrived = sent(scheme, { method: 'POST', url: 'https://as.example.com/?a=1', headers: { 'Content-Type': FORM }, body: 'b=2' });
    for (const [name, value] of arrived.headers) {
      malformed(scheme, with_(arrived, name.toUpperCase(), value));
      malformed(scheme, { ...arrived, headers: [[name, 'other'], ...arrived.headers] });
    }
  }
});

test('bodies that are not covered are refused, unless they are asked for', () => {
  for (const scheme of WITH_PARAMETERS) {
    const arrived = sent(scheme, { method: 'POST', url: 'https://as.example.com/?a=1' });
    for (const [type, body] of [
      [FORM, Buffer.from([0x61, 0x3d, 0xff])],
      [`${FORM};charset=gbk`, 'a=1'],
      [`${FORM}, text/plain`, 'a=1'],
      [`${FORM}x`, 'a=1'],
      ['application/json', '{}'],
      [undefined, 'a=1'],
    ]) {
      const received = { ...(type === undefined ? arrived : with_(arrived, 'Content-Type', type)), body };
      malformed(scheme, received);
      assert.deepEqual(verify(scheme, received, { keys, allowUncoveredBody: true }), { ok: true, accessKeyId: 'AKIDEXAMPLE', bodyCovered: false });
    }
    const form = sent(scheme, { method: 'POST', url: 'https://as.example.com/', form: { a: 'ü' } });
    assert.deepEqual(verify(scheme, form, { keys }), { ok: true, accessKeyId: 'AKIDEXAMPLE', bodyCovered: true });
    const get = sent(scheme);
    malformed(scheme, { ...with_(get, 'Content-Type', FORM), url: get.url.replace('a=1&', ''), body: 'a=1' });
  }
  for (const [scheme, name] of [['tencent-tc3', 'X-TC-Content-SHA256'], ['huawei-sdk', 'X-Sdk-Content-Sha256'], ['huawei-v11', 'X-Sdk-Content-Sha256']]) {
    const arrived = sent(scheme, { method: 'POST', url: 'https://as.example.com/', headers: { [name]: 'UNSIGNED-PAYLOAD' }, body: '{}' });
    assert.equal(verify(scheme, { ...arrived, body: 'another' }, { keys }).bodyCovered, false);
  }
});

test('one reader for all', () => {
  for (const [type, form] of [
    [FORM, [['a', 'b c'], ['a', '1']]],
    [`${FORM.toUpperCase()}; charset=utf-8`, [['a', 'b c'], ['a', '1']]],
    [`${FORM}x`, undefined],
    [`${FORM}, text/plain`, undefined],
    ['text/plain', undefined],
  ]) {
    const read = readReceived({ method: 'post', url: '/v1/%20?q=%C3%A9&q', headers: { HOST: 'h:81', 'Content-Type': type, 'X-A': ' 1 ' }, body: 'a=b+c&a=1' });
    assert.deepEqual(read, {
      method: 'POST',
      host: 'h:81',
      path: '/v1/%20',
      query: [['q', 'é'], ['q', '']],
      headers: [['content-type', type], ['host', 'h:81'], ['x-a', '1']],
      ...(form && { form }),
    });
  }
  const bad = [
    { url: '/', headers: [['Host', 'a'], ['Host', 'b']] },
    { url: '/', headers: [['Host', 'h'], ['Content-Type', FORM], ['content-type', 'text/plain']] },
    { url: '/', headers: { Host: 'h/?a#' } },
    { url: '/#', headers: { Host: 'h' } },
    { url: '/..', headers: { Host: 'h' } },
    { url: '/', headers: {} },
    {},
  ];
  for (const received of bad) assert.throws(() => readReceived(received), (error) => error instanceof AutoscaleError && error.code === 'invalid_request');
});

/** Adds names to `SignedHeaders`, and headers. */
function blown(arrived, names, headers) {
  const signed = ([name, value]) => [name, name === 'Authorization' ? value.replace(/SignedHeaders=[^,]*/, (all) => [all, ...names].join(';')) : value];
  return { ...arrived, headers: [...arrived.headers.map(signed), ...headers] };
}

test('20,000 names on 3,000 headers take milliseconds, and no memory that stays', () => {
  const headers = Array.from({ length: 3_000 }, (_, at) => [`x-${at}`, 'v']);
  const names = Array.from({ length: 20_000 }, () => 'x-large');
  for (const scheme of WITH_HEADERS) {
    const bombs = [
      blown(sent(scheme), names, [...headers, ['x-large', 'v'.repeat(400_000)]]),
      blown(sent(scheme), headers.map(([name]) => name), headers),
    ];
    for (const bomb of bombs) {
      const times = Array.from({ length: 5 }, () => {
        const start = process.cpuUsage();
        assert.equal(verify(scheme, bomb, { keys }).ok, false);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      assert.ok(Math.min(...times) < 150, `${scheme}: ${times} ms`);
    }
  }
  const before = process.memoryUsage().rss;
  for (let n = 0; n < 100; n++) malformed('huawei-sdk', blown(sent('huawei-sdk'), names, [['x-large', 'v'.repeat(400_000)]]));
  assert.ok(process.memoryUsage().rss - before < 200e6);
  assert.equal(verify('huawei-sdk', sent('huawei-sdk'), { keys }).ok, true);
});

test('folded parameters', () => {
  const acs3 = signRequest('alibaba-acs3', { url: 'https://h/?DryRun=true&ForceDelete=false' }, { credentials, forms: { acsNames: 'as-given' } });
  assert.equal(verify('alibaba-acs3', acs3, { keys }).ok, true);
  for (const query of ['DryRun%3Dtrue%26ForceDelete=false', 'DryRun%3Dtrue&ForceDelete=false']) {
    assert.equal(verify('alibaba-acs3', { ...acs3, url: `https://h/?${query}` }, { keys }).ok, false);
  }
  // Signed by hand, for no signer of ours does: a nonce that swallows the region.
  const date = Math.floor(Date.now() / 1000);
  const canonical = `Action=DescribeScalingGroup&Nonce=1&Region=bj&SecretId=AKIDEXAMPLE&Timestamp=${date}`;
  const signature = createHmac('sha1', secretKey).update(`GETh/v2/index.php?${canonical}`).digest('base64');
  const url = (query) => ({ method: 'GET', url: `https://h/v2/index.php?${query}&Signature=${encodeURIComponent(signature)}` });
  const seen = [];
  const seenNonce = (_id, nonce) => seen.push(nonce) < 0;
  assert.equal(verify('tencent-v1', url(canonical), { keys, seenNonce }).ok, true);
  for (const [from, to] of [['Nonce=1&Region=', 'Nonce=1%26Region='], ['Action=DescribeScalingGroup&Nonce=', 'Action=DescribeScalingGroup%26Nonce=']]) {
    assert.equal(verify('tencent-v1', url(canonical.replace(from, to)), { keys, seenNonce }).ok, false);
  }
  assert.deepEqual(seen, [`1.${date}`]);
});

test('an empty secret is unknown or refused', () => {
  for (const scheme of schemes) {
    const arrived = sent(scheme);
    const empty = scheme === 'huawei-token' ? { ...arrived, headers: [['Host', 'as.example.com'], ['X-Auth-Token', '']] } : arrived;
    for (const received of [arrived, empty]) {
      for (const none of [() => '', { AKIDEXAMPLE: '', 'X-Auth-Token': '' }]) assert.equal(verify(scheme, received, { keys: none }).ok, false, scheme);
      assert.throws(() => verify(scheme, received, { secretKey: '' }), { code: 'invalid_option' });
    }
    assert.equal(verify(scheme, arrived, { keys: () => '' }).reason, 'unknown-key');
  }
  assert.throws(() => createSigner('alibaba-acs3', { ...credentials, secretKey: '' }), { code: 'invalid_credentials' });
});

test('seenNonce answers at once', () => {
  for (const scheme of schemes.filter((name) => name !== 'huawei-token')) {
    const arrived = sent(scheme);
    for (const seenNonce of [async () => false, () => Promise.resolve(true), () => ({ then: () => 0 }), () => 'no', () => 0]) {
      assert.throws(() => verify(scheme, arrived, { keys, seenNonce }), (error) => error instanceof AutoscaleError && error.code === 'invalid_option');
    }
    for (const [answer, ok] of [[true, false], [false, true], [undefined, true], [null, true]]) {
      assert.equal(verify(scheme, arrived, { keys, seenNonce: () => answer }).ok, ok, scheme);
    }
  }
});

test('what a scheme leaves open may be asked for', () => {
  const request = { method: 'POST', url: 'https://as.example.com/', headers: { 'X-TC-Action': 'DescribeX' }, body: '{}' };
  const open = sent('tencent-tc3', request);
  assert.equal(verify('tencent-tc3', open, { keys }).ok, true);
  malformed('tencent-tc3', open, { requireSigned: ['x-tc-action'] });
  const { url, method, headers, body } = signRequest('tencent-tc3', request, { credentials, forms: { tc3Headers: 'with-action' } });
  assert.equal(verify('tencent-tc3', { url, method, headers, body }, { keys, requireSigned: ['x-tc-action'] }).ok, true);
  for (const requireSigned of ['host', [1], {}]) assert.throws(() => verify('tencent-tc3', open, { keys, requireSigned }), { code: 'invalid_option' });
});

test('hosts that URL parsers respell are not signed', () => {
  for (const scheme of schemes) {
    const by = scheme === 'huawei-token' ? { token: 'x' } : credentials;
    const sign = (url, headers) => signRequest(scheme, { url, headers }, { credentials: by, region: 'a', service: 'b' });
    for (const host of ['127.1', '0177.0.0.1', '0x7f.1', '2130706433', '127.0.0.1.', 'h:0443', 'h:00', 'h:65536', '[0::1]', '[::ffff:127.0.0.1]', 'a.1']) {
      assert.throws(() => sign(`https://${host}/`), { code: 'invalid_request' }, host);
      assert.throws(() => sign('https://h/', { Host: host }), { code: 'invalid_request' }, host);
    }
    for (const host of ['127.0.0.1:8080', 'H.example.', '[::1]:81', '[2001:db8::1]', 'h:0', 'a_b']) {
      const { url } = sign(`https://${host}/`);
      assert.equal(new URL(url).href, url, host);
    }
  }
});
