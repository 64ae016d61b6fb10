// The entry that only signs: what it exports, what it leaves out, and that its errors are those of the whole module.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import * as whole from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';

const require = createRequire(import.meta.url);
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const fixed = { date: '2014-08-15T11:10:07Z', nonce: '1' };
const url = 'https://h.example/';

test('it has the calls of the whole package that sign, by import and by require', () => {
  const names = Object.keys(alone).sort();
  assert.deepEqual(names, ['AutoscaleError', 'createSigner', 'init', 'signRequest', 'version']);
  assert.deepEqual(Object.keys(require('autoscale-kit/sign')).sort(), names);
  for (const name of names) assert.equal(typeof whole[name], 'function');
  assert.equal(alone.version(), whole.version());
});

test('its module knows no operation', () => {
  const wasm = readFileSync(new URL('../../pkg/dist/sign.wasm', import.meta.url)).toString('latin1');
  for (const text of ['CreateScalingGroup', 'serde_json', 'scaling_group']) assert.ok(!wasm.includes(text), text);
});

test('wrong requests, options and credentials are told in the same words', () => {
  const key = { credentials, ...fixed };
  const wrong = [
    ['alibaba-rpc', { url }, key],
    ['alibaba-rpc-v1', {}, key],
    ['alibaba-rpc-v1', { url: 'ftp://h/' }, key],
    ['alibaba-rpc-v1', { url, query: { Signature: 'x' } }, key],
    ['alibaba-rpc-v1', { url, query: { text: '\ud800' } }, key],
    ['alibaba-rpc-v1', { url, query: { 'é': '\udc00' } }, key],
    ['alibaba-rpc-v1', { url, query: [['é\ud800', '\udc00']] }, key],
    ['alibaba-rpc-v1', { url, query: 5 }, key],
    ['alibaba-rpc-v1', { method: 'POST', url, form: {}, body: '' }, key],
    ['alibaba-rpc-v1', { url, headers: { 'x y': '' } }, key],
    ['alibaba-rpc-v1', { url }, { ...key, date: 'today' }],
    ['alibaba-rpc-v1', { url }, { ...key, nonce: '' }],
    ['alibaba-rpc-v1', { url }, { ...key, forms: { host: 'x' } }],
    ['alibaba-rpc-v1', { url }, fixed],
    ['alibaba-rpc-v1', { url }, { ...fixed, credentials: { ...credentials, secretKey: 'testsecret\0' } }],
    ['tencent-v1', { url }, { ...key, nonce: 'x' }],
    ['huawei-v11', { url }, key],
    ['huawei-token', { url }, key],
  ];
  for (const [scheme, request, options] of wrong) {
    const thrown = [whole, alone].map((kit) => {
      try {
        kit.signRequest(scheme, request, options);
      } catch (error) {
        assert.ok(error instanceof kit.AutoscaleError, String(error));
        return { code: error.code, message: error.message };
      }
    });
    assert.ok(thrown[0]?.message, `${scheme} ${JSON.stringify(request)}`);
    assert.deepEqual(thrown[1], thrown[0]);
  }
  // Nothing of it stays behind.
  const [first, second] = [whole, alone].map((kit) => kit.signRequest('alibaba-rpc-v1', { url }, key));
  assert.deepEqual(second.toJSON(), first.toJSON());
});
