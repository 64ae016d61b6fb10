// Requests that the vendors' real clients send, checked as a server receives them.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { AutoscaleError, explainMismatch, signRequest, verify } from 'autoscale-kit';
import { changeDate, changeHeader, changeKeyId, changeParameter, changeSignature, everyByte, oneByteChanges } from './support/changes.js';
import { CODES } from './support/codes.js';
import { loopback } from './support/loopback.js';
import { vendors } from './support/vendors/index.js';

const permanent = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const temporary = { ...permanent, securityToken: 'dummy/token+with=signs' };
const { secretKey } = permanent;
const genuine = { ok: true, accessKeyId: 'AKIDEXAMPLE', bodyCovered: true };
const now = () => Math.floor(Date.now() / 1000);

let server;
before(async () => {
  server = await loopback();
});
after(() => {
  server.close();
  for (const { close } of vendors) close?.();
});

function refused(scheme, reason, request, options, what) {
  const verdict = verify(scheme, request, { secretKey, ...options });
  const { code, message } = verdict;
  assert.deepEqual([verdict.ok, verdict.reason, code], [false, reason, CODES[scheme][reason]], `${what}: ${message}`);
  assert.ok(!JSON.stringify(verdict).includes(secretKey));
  return verdict;
}

const clients = vendors.flatMap((vendor) => vendor.clients.map((client) => ({ ...client, vendor: vendor.package })));

for (const { vendor, name, scheme, send } of clients) {
  test(`${vendor}: ${name}`, async (t) => {
    await send(server, permanent);
    const arrived = server.arrived();

    await t.test('is genuine', async () => {
      assert.deepEqual(verify(scheme, arrived, { secretKey }), genuine);
      assert.deepEqual(verify(scheme, arrived, { keys: { other: 'x', AKIDEXAMPLE: secretKey } }), genuine);
      assert.deepEqual(verify(scheme, arrived, { keys: (id) => (id === 'AKIDEXAMPLE' ? secretKey : undefined) }), genuine);
      await send(server, temporary);
      assert.deepEqual(verify(scheme, server.arrived(), { secretKey }), genuine);
    });

    await t.test('is refused with one byte changed', () => {
      const parts = [];
      for (const [part, changed] of oneByteChanges(scheme, arrived)) {
        // Without its separators or common names a form is not a changed one but an incomplete one.
        refused(scheme, 'mismatch', changed, {}, part);
        parts.push(part.split(' ')[0]);
      }
      for (const part of ['method', 'signature', 'date']) assert.ok(parts.includes(part));
      assert.ok(parts.includes('query') || parts.includes('body') || arrived.method === 'DELETE', parts.join());
      refused(scheme, 'unknown-key', changeKeyId(scheme, arrived), { secretKey: undefined, keys: { AKIDEXAMPLE: secretKey } }, 'access key id');
      for (const [what, changed] of everyByte(arrived)) assert.equal(verify(scheme, changed, { secretKey }).ok, false, what);
    });

    await t.test('is refused under another key', () => {
      refused(scheme, 'mismatch', arrived, { secretKey: `${secretKey}x` }, 'another key');
      refused(scheme, 'unknown-key', arrived, { keys: {} }, 'no key');
      refused(scheme, 'unknown-key', arrived, { keys: () => undefined }, 'no key');
      refused(scheme, 'unknown-key', arrived, { keys: Object.create({ AKIDEXAMPLE: secretKey }) }, 'an inherited key');
    });

    await t.test('is refused when stale or replayed', () => {
      const sent = now();
      for (const late of [-1000, 1000, 86_400]) refused(scheme, 'expired', arrived, { now: sent + late }, `${late} seconds`);
      assert.equal(verify(scheme, arrived, { secretKey, now: sent + 1000, maxSkewSeconds: 1100 }).ok, true);
      refused(scheme, 'expired', arrived, { now: sent + 60, maxSkewSeconds: 30 }, 'a window of 30 seconds');

      const seen = new Set();
      const seenNonce = (id, nonce) => {
        const key = `${id} ${nonce}`;
        const before = seen.has(key);
        seen.add(key);
        return before;
      };
      // A forged request must not use the nonce up.
      refused(scheme, 'mismatch', changeSignature(scheme, arrived), { seenNonce }, 'a forged request');
      assert.equal(seen.size, 0);
      assert.deepEqual(verify(scheme, arrived, { secretKey, seenNonce }), genuine);
      refused(scheme, 'replayed', arrived, { seenNonce }, 'the second time');
      assert.equal(seen.size, 1);
    });

    await t.test('is refused when incomplete', () => {
      const { authorization, ...headers } = arrived.headers;
      if (authorization === undefined) {
        refused(scheme, 'missing', changeParameter(arrived, 'Signature', () => ''), {}, 'no signature');
        refused(scheme, 'missing', changeDate(scheme, arrived, () => ''), {}, 'no date');
      } else {
        refused(scheme, 'missing', { ...arrived, headers }, {}, 'no Authorization');
        const [algorithm] = authorization.split(' ');
        refused(scheme, 'malformed', changeHeader(arrived, 'authorization', (text) => text.replace(algorithm, 'OTHER')), {}, 'another algorithm');
        refused(scheme, 'malformed', changeSignature(scheme, arrived, () => ''), {}, 'an empty signature');
        refused(scheme, 'malformed', changeHeader(arrived, 'authorization', (text) => text.replace('host', 'hosts')), {}, 'host is not signed');
      }
      refused(scheme, 'malformed', changeDate(scheme, arrived, () => 'yesterday'), {}, 'not a date');
    });
  });
}

test('a value that the legacy SDK leaves out of its signature makes the request refused', async () => {
  const { unsigned } = vendors.find((vendor) => vendor.package === 'qcloudapi-sdk');
  await unsigned.send(server, permanent);
  const verdict = refused(unsigned.scheme, 'mismatch', server.arrived(), {}, unsigned.name);
  assert.match(verdict.stringToSign, /&file=@\/etc\/hosts/);
});

test('path and headers are no part of alibaba-rpc-v1', () => {
  const { url, method } = signRequest('alibaba-rpc-v1', { url: 'https://ess.aliyuncs.com/', query: { Action: 'X' } }, { credentials: permanent });
  for (const other of [url.replace('.com/', '.com/x'), url.replace('ess.', 'emr.')]) {
    assert.equal(verify('alibaba-rpc-v1', { url: other, method, headers: { 'x-any': 'y' } }, { secretKey }).ok, true);
  }
});

const BODY = Buffer.from('{"a":1}');
const request = { method: 'POST', url: 'https://as.example.com/v1/a?b=c', headers: { 'content-type': 'application/json' }, body: BODY };
const scopes = { region: 'cn-north-4', service: 'as' };
const schemes = Object.keys(CODES).filter((scheme) => scheme !== 'huawei-token');
/** A body that is covered: where parameters are signed, a form. */
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const requestOf = (scheme, body) => (['alibaba-rpc-v1', 'tencent-v1'].includes(scheme) ? { ...request, headers: FORM, body: body ?? 'a=1' } : { ...request, body: body ?? BODY });
const signedBy = (scheme, options) => signRequest(scheme, requestOf(scheme), { credentials: permanent, ...scopes, ...options });

test('the date may lie as far away as the window is wide, to the second', () => {
  for (const scheme of schemes) {
    const date = 1_773_500_966;
    const signed = signedBy(scheme, { date, nonce: 7 });
    for (const [distance, ok] of [[900, true], [901, false], [-900, true], [-901, false]]) {
      const verdict = verify(scheme, signed, { secretKey, now: date + distance });
      assert.equal(verdict.ok, ok, `${scheme} ${distance}`);
      if (!ok) assert.equal(verdict.code, CODES[scheme].expired);
    }
    assert.equal(verify(scheme, signed, { secretKey, now: date, maxSkewSeconds: 0 }).ok, true);
  }
});

test('headers come as a record, as Headers and as a Map', () => {
  for (const scheme of schemes) {
    const signed = signedBy(scheme);
    for (const headers of [signed.headers, new Headers(signed.headers), new Map(Object.entries(signed.headers))]) {
      assert.deepEqual(verify(scheme, { ...signed, headers }, { secretKey }), genuine, `${scheme} ${headers.constructor.name}`);
    }
  }
});

test('headers come as pairs', () => {
  for (const scheme of schemes) {
    const signed = signedBy(scheme);
    assert.deepEqual(verify(scheme, { ...signed, headers: Object.entries(signed.headers) }, { secretKey }), genuine, scheme);
  }
});

test('a body comes as text, as bytes and as an ArrayBuffer, and a path with a Host header', () => {
  for (const scheme of schemes) {
    const signed = signedBy(scheme);
    const bytes = Buffer.from(signed.body);
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    for (const body of [bytes.toString(), bytes, new Uint8Array(bytes), buffer]) {
      const { pathname, search, host } = new URL(signed.url);
      const received = { method: 'POST', url: pathname + search, headers: { ...signed.headers, HOST: host }, body };
      assert.deepEqual(verify(scheme, received, { secretKey }), genuine, scheme);
    }
  }
  assert.throws(() => verify('tencent-tc3', { method: 'GET', url: '/', headers: {} }, { secretKey }), { name: 'AutoscaleError', code: 'invalid_request' });
});

test('keys and seenNonce may call the package again', () => {
  for (const scheme of schemes) {
    const signed = signedBy(scheme);
    const inner = () => {
      const other = signRequest(scheme, requestOf(scheme, 'x'.repeat(100_000)), { credentials: permanent, ...scopes });
      assert.deepEqual(verify(scheme, other, { keys: (id) => (verify(scheme, signed, { secretKey }).ok && id ? secretKey : undefined) }), genuine);
      assert.equal(explainMismatch(signed, signed.trace.stringToSign).same, true);
    };
    const keys = (id) => (inner(), id === 'AKIDEXAMPLE' ? secretKey : undefined);
    const seenNonce = () => (inner(), false);
    assert.deepEqual(verify(scheme, signed, { keys, seenNonce }), genuine);
  }
});

test('what keys or seenNonce throw comes out as it is, and the module goes on', () => {
  const signed = signedBy('alibaba-acs3');
  for (const thrown of [new RangeError('no database'), 'text', undefined, null, { code: 'other' }]) {
    const raise = () => {
      throw thrown;
    };
    for (const options of [{ keys: raise }, { secretKey, seenNonce: raise }]) {
      let caught = 'nothing';
      try {
        verify('alibaba-acs3', signed, options);
      } catch (error) {
        caught = error;
      }
      // Only errors are promised to come out as they are.
      if (thrown instanceof Error) assert.equal(caught, thrown);
      else assert.notEqual(caught, 'nothing');
    }
    assert.deepEqual(verify('alibaba-acs3', signed, { secretKey }), genuine);
  }
});

test('keys that are no text are an error of the caller', () => {
  const signed = signedBy('huawei-sdk');
  for (const secret of [Promise.resolve(secretKey), 42, { secretKey }, true]) {
    assert.throws(() => verify('huawei-sdk', signed, { keys: () => secret }), (error) => error instanceof AutoscaleError && error.code === 'invalid_option' && !error.message.includes(secretKey));
  }
  for (const secret of [undefined, null]) assert.equal(verify('huawei-sdk', signed, { keys: () => secret }).reason, 'unknown-key');
});

test('a token is compared with the one that is expected', () => {
  const { headers, url, method } = signRequest('huawei-token', { url: 'https://as.example.com/' }, { credentials: { token: 'a-token' } });
  assert.deepEqual(verify('huawei-token', { headers, url, method }, { keys: { 'X-Auth-Token': 'a-token' } }), { ok: true, accessKeyId: 'X-Auth-Token', bodyCovered: false });
  assert.equal(verify('huawei-token', { headers, url, method }, { keys: { 'X-Auth-Token': 'b-token' } }).reason, 'mismatch');
  assert.equal(verify('huawei-token', { headers: {}, url, method }, { keys: { 'X-Auth-Token': 'a-token' } }).reason, 'missing');
});
