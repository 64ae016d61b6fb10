// Arguments of any type: what a public call throws is an AutoscaleError, or what the caller's own value throws.
import assert from 'node:assert/strict';
import test from 'node:test';
import * as kit from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';

const RULE = 'alibaba-ess.CreateScalingRule';
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const request = { url: 'https://h.example/' };
const genuine = kit.signRequest('alibaba-rpc-v1', request, { credentials });
const NAMELESS = [Object.create(null), { toString: null, valueOf: null }, [Symbol('s')], Symbol('s'), nested(20_000)];

function nested(levels) {
  let list = [];
  for (let level = 0; level < levels; level += 1) list = [list];
  return list;
}

test('what has no text is a name that nobody knows', () => {
  for (const name of NAMELESS) {
    const refused = (code, run) => assert.throws(run, { name: 'AutoscaleError', code });
    refused('unknown_operation', () => kit.operation(name));
    refused('unknown_operation', () => kit.validate(name, {}));
    refused('unknown_operation', () => kit.build(name, {}));
    refused('unknown_operation', () => kit.sign(name, {}, { credentials }));
    refused('unknown_operation', () => kit.decode(name, { status: 200, body: '{}' }));
    refused('unknown_service', () => kit.operations(name));
    refused('invalid_question', () => kit.scaling.rule(name, {}));
    refused('unknown_service', () => kit.explainError(name, 'x'));
    refused('unknown_scheme', () => kit.createSigner(name, credentials));
    refused('unknown_scheme', () => alone.createSigner(name, credentials));
    refused('unknown_scheme', () => kit.verify(name, genuine, { secretKey: 'testsecret' }));
    refused('invalid_option', () => kit.operation(RULE).jsonSchema(name));
    assert.equal(kit.explainMismatch(genuine, name).same, false);
  }
});

test('options that are no object are none', () => {
  // As text of a megabyte a million options would be copied.
  for (const options of [null, 0, 'x'.repeat(1e6), true, 5n, Symbol('s'), () => {}]) {
    assert.equal(kit.validate(RULE, {}, options).issues.length, 3);
    assert.throws(() => kit.build(RULE, {}, options), { code: 'invalid_params' });
    assert.throws(() => kit.sign(RULE, {}, options), { code: 'invalid_credentials' });
    assert.throws(() => kit.signRequest('alibaba-rpc-v1', request, options), { code: 'invalid_credentials' });
    assert.equal(kit.verify('alibaba-rpc-v1', genuine, options).reason, 'unknown-key');
    assert.equal(kit.explainError('alibaba-ess', 'Throttling', options).code, 'Throttling');
    const signer = kit.createSigner('alibaba-rpc-v1', credentials, options);
    assert.equal(signer.sign(request, options).method, 'GET');
    signer.free();
  }
});

test('a client refuses and rejects with its own errors', async () => {
  const client = kit.createClient({ service: 'alibaba-ess', credentials, region: 'cn-qingdao', fetch: () => assert.fail('nothing is sent') });
  for (const name of NAMELESS) await assert.rejects(client.call(name, {}), { name: 'AutoscaleError', code: 'unknown_operation' });
  for (const params of [null, 5, 'x'.repeat(1e6)]) {
    for (const call of ['CreateScalingRule', 'CreateScalingGroup', 'ExecuteScalingRule', 'DescribeScalingGroups']) {
      await assert.rejects(client.call(call, params, null), { code: 'invalid_params' });
      await assert.rejects(client.pages(call, params).next(), { code: 'invalid_params' });
    }
    await assert.rejects(client.items('DescribeScalingGroups', params).next(), { code: 'invalid_params' });
  }
  for (const nameless of NAMELESS) {
    await assert.rejects(client.call('ExecuteScalingRule', { ClientToken: nameless }), { code: 'invalid_params' });
    for (const name of ['PageNumber', 'PageSize']) {
      await assert.rejects(client.items('DescribeScalingGroups', { [name]: nameless }).next(), { code: 'invalid_params' });
    }
  }
  for (const options of [undefined, null, 5, 'x']) await assert.rejects(kit.createClient(options).call(RULE, {}), { code: 'invalid_credentials' });
});

test('a body that is null is none', () => {
  const signed = kit.signRequest('alibaba-rpc-v1', { ...request, body: null }, { credentials });
  assert.equal('body' in signed, false);
  assert.match(signed.toCurl(), /^curl /);
});

test('headers and queries whose entries are none', () => {
  for (const entries of [5, null, undefined, {}]) {
    const pairs = { entries: () => entries };
    const refused = { name: 'AutoscaleError', code: 'invalid_request', message: /expected an object or a list of \[name, value\]/ };
    assert.throws(() => kit.signRequest('alibaba-rpc-v1', { ...request, query: pairs }, { credentials }), refused);
    assert.throws(() => kit.verify('alibaba-rpc-v1', { ...genuine, headers: pairs }, {}), refused);
    assert.throws(() => kit.decode(RULE, { status: 200, headers: pairs, body: '{}' }), refused);
  }
  for (const pair of [5, null, ['a'], [Symbol('s'), 'b']]) {
    const query = new Set([pair]);
    query.entries = query.values;
    assert.throws(() => kit.signRequest('alibaba-rpc-v1', { ...request, query }, { credentials }), { code: 'invalid_request' });
    assert.throws(() => kit.verify('alibaba-rpc-v1', { ...genuine, url: '/', headers: query }, {}), { code: 'invalid_request' });
  }
});

test('of a received request only what verify needs is looked at', () => {
  const socket = {};
  socket.request = Object.defineProperty({ ...genuine, socket }, 'rawTrailers', { get: () => assert.fail('is not needed'), enumerable: true });
  assert.equal(kit.verify('alibaba-rpc-v1', socket.request, { secretKey: 'testsecret' }).ok, true);
  for (const received of ['x'.repeat(1e6), 5, null, [], Symbol('s')]) {
    assert.throws(() => kit.verify('alibaba-rpc-v1', received, { secretKey: 'testsecret' }), { name: 'AutoscaleError', code: 'invalid_request' });
  }
});

test('what looks up keys and nonces is a function, or an object with keys', () => {
  for (const keys of [5, 'testsecret', Symbol('s'), true]) {
    assert.throws(() => kit.verify('alibaba-rpc-v1', genuine, { keys }), { name: 'AutoscaleError', code: 'invalid_option', message: /^keys/ });
  }
  for (const seenNonce of [5, {}, 'x', Symbol('s')]) {
    const options = { secretKey: 'testsecret', seenNonce };
    assert.throws(() => kit.verify('alibaba-rpc-v1', genuine, options), { name: 'AutoscaleError', code: 'invalid_option', message: /^seenNonce/ });
  }
  assert.equal(kit.verify('alibaba-rpc-v1', genuine, { secretKey: 'testsecret', keys: null, seenNonce: null }).ok, true);
  const own = new Error('mine');
  const keys = () => {
    throw own;
  };
  assert.throws(() => kit.verify('alibaba-rpc-v1', genuine, { keys }), own);
});

test('no option ends the header that it travels in', () => {
  const headers = { 'alibaba-acs3': { 'x-acs-action': 'X', 'x-acs-version': '1' }, 'tencent-tc3': { 'X-TC-Action': 'X', 'X-TC-Version': '1' } };
  const schemes = ['alibaba-rpc-v1', 'alibaba-acs3', 'tencent-v1', 'tencent-tc3', 'huawei-sdk', 'huawei-v11', 'huawei-token'];
  for (const text of ['x\r\nX-Injected: 1', 'a\0b', '\n', 'a\u007f']) {
    for (const scheme of schemes) {
      const own = scheme === 'huawei-token' ? { token: 't' } : credentials;
      for (const wrong of [{ nonce: text }, { region: text }, { service: text }, { credentials: { ...credentials, accessKeyId: text } },
        { credentials: { ...credentials, securityToken: text } }, { credentials: { token: text } }]) {
        let signed;
        try {
          signed = kit.signRequest(scheme, { ...request, headers: headers[scheme] ?? {} }, { credentials: own, region: 'r', service: 's', ...wrong });
        } catch (error) {
          assert.equal(error.name, 'AutoscaleError');
          continue;
        }
        for (const [name, value] of Object.entries(signed.headers)) assert.doesNotMatch(value, /[\0-\x1f\x7f]/, `${scheme} ${name}`);
      }
    }
  }
});
