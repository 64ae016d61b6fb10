// Everything that a call is given is read once: what was checked is what was signed, and what was signed is what is sent.
import assert from 'node:assert/strict';
import test from 'node:test';
import { build, createSigner, decode, explainMismatch, sign, signRequest, verify } from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';

const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const fixed = { date: '2014-08-15T11:10:07Z', nonce: '7' };
const scope = { region: 'r', service: 's' };
const DESCRIBE = 'alibaba-ess.DescribeScalingGroups';
const SCHEMES = ['alibaba-rpc-v1', 'alibaba-acs3', 'tencent-v1', 'tencent-tc3', 'huawei-sdk', 'huawei-v11'];
const OWN = { 'alibaba-acs3': { 'x-acs-action': 'X', 'x-acs-version': '1' }, 'tencent-tc3': { 'X-TC-Action': 'X', 'X-TC-Version': '1' } };
const isForm = (scheme) => scheme === 'alibaba-rpc-v1' || scheme === 'tencent-v1';

/** The object with a getter for each field, which gives `others` from the second time on; `reads` counts. */
function changing(fields, others = {}) {
  const reads = {};
  const object = {};
  for (const name of Object.keys({ ...fields, ...others })) {
    reads[name] = 0;
    Object.defineProperty(object, name, {
      enumerable: true,
      get() {
        reads[name] += 1;
        return reads[name] === 1 || !(name in others) ? fields[name] : others[name];
      },
    });
  }
  return { object, reads };
}

const once = (reads) => assert.deepEqual(Object.entries(reads).filter(([, count]) => count > 1), []);
const isGenuine = (scheme, { url, method, headers, body }) => {
  const verdict = verify(scheme, { url, method, headers, body }, { secretKey: 'testsecret', now: fixed.date });
  assert.equal(verdict.ok, true, `${scheme}: ${verdict.message}`);
};

for (const [name, kit] of Object.entries({ whole: { createSigner, signRequest }, alone })) {
  test(`a request whose fields change is signed and given back as it was read first (${name})`, () => {
    for (const scheme of SCHEMES) {
      const plain = isForm(scheme) ? { form: { a: '1' } } : { body: '{"a":1}' };
      const changed = isForm(scheme) ? { form: { a: '2' } } : { body: '{"a":2}' };
      const request = { method: 'POST', url: 'http://h/p', query: { q: '1' }, headers: { ...OWN[scheme], 'x-b': '1' }, ...plain };
      const others = { method: 'DELETE', url: 'http://evil/', query: { q: '2' }, headers: {}, ...changed };
      const expected = kit.signRequest(scheme, request, { credentials, ...fixed, ...scope });
      const { object, reads } = changing(request, others);
      const options = changing({ credentials, ...fixed, ...scope }, { credentials: { accessKeyId: 'evil', secretKey: 'evil' }, date: 5, nonce: '8', region: 'x', service: 'y' });
      const signed = kit.signRequest(scheme, object, options.object);
      assert.deepEqual(signed.toJSON(), expected.toJSON(), scheme);
      once(reads);
      once(options.reads);
      isGenuine(scheme, signed);
      const secrets = changing(credentials, { accessKeyId: 'evil', secretKey: 'evil' });
      const signer = kit.createSigner(scheme, secrets.object, { ...fixed, ...scope });
      assert.deepEqual(signer.sign(changing(request, others).object).toJSON(), expected.toJSON(), scheme);
      once(secrets.reads);
      signer.free();
    }
  });

  test(`pairs of every kind are read once (${name})`, () => {
    const options = { credentials, ...fixed };
    const expected = kit.signRequest('huawei-sdk', { url: 'http://h/', query: { a: '1', b: '2' } }, options).url;
    const pair = (first) => new Proxy(first, {
      reads: {},
      get(target, name) {
        if (name !== '0' && name !== '1') return Reflect.get(target, name);
        this.reads[name] = (this.reads[name] ?? 0) + 1;
        return this.reads[name] === 1 ? target[name] : 'other';
      },
    });
    let iterations = 0;
    const iterable = {
      entries() {
        iterations += 1;
        return (function* () {
          yield ['a', '1'];
          yield ['b', iterations === 1 ? '2' : '3'];
        })();
      },
    };
    for (const query of [changing({ a: '1', b: '2' }, { a: '9', b: '9' }).object, [pair(['a', '1']), pair(['b', '2'])], new Map([['a', '1'], ['b', '2']]), new URLSearchParams('a=1&b=2'), iterable]) {
      assert.equal(kit.signRequest('huawei-sdk', { url: 'http://h/', query }, options).url, expected);
    }
    assert.equal(iterations, 1);
  });

  test(`the body that is given back holds the bytes that were signed, whatever becomes of the caller's (${name})`, () => {
    for (const scheme of SCHEMES.filter((one) => !isForm(one))) {
      const bytes = () => Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
      const shared = new Uint8Array(new SharedArrayBuffer(8));
      shared.set(bytes());
      const views = { bytes: bytes(), buffer: bytes().buffer, part: new Uint8Array(Uint8Array.from([9, ...bytes(), 9]).buffer, 1, 8), words: new Uint16Array(bytes().buffer), view: new DataView(bytes().buffer), node: Buffer.alloc(8, bytes()), shared };
      for (const [what, body] of Object.entries(views)) {
        const change = () => new Uint8Array(body.buffer ?? body).fill(255);
        const request = { method: 'POST', url: 'http://h/', headers: { ...OWN[scheme], 'content-type': 'application/octet-stream' } };
        const expected = kit.signRequest(scheme, { ...request, body: bytes() }, { credentials, ...fixed, ...scope });
        // Whatever is read later has a chance to change it before it is signed ...
        const signed = kit.signRequest(scheme, { body, ...request, get query() { change(); return {}; } }, { credentials, ...fixed, ...scope });
        assert.ok(signed.body instanceof Uint8Array, what);
        isGenuine(scheme, signed);
        // ... and everybody has afterwards.
        new Uint8Array(body.buffer ?? body).set(what === 'part' ? [9, ...bytes(), 9] : bytes());
        const again = kit.signRequest(scheme, { ...request, body }, { credentials, ...fixed, ...scope });
        change();
        assert.equal(again.signature, expected.signature, what);
        assert.deepEqual([...again.body], [...bytes()], what);
        isGenuine(scheme, again);
      }
    }
  });
}

test('bytes that are there no more are refused', () => {
  const gone = new Uint8Array(8);
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  const refused = { name: 'AutoscaleError', code: 'invalid_request' };
  assert.throws(() => signRequest('huawei-sdk', { method: 'POST', url: 'http://h/', body: gone.buffer }, { credentials }), refused);
  assert.throws(() => signRequest('huawei-sdk', { method: 'POST', url: 'http://h/', body: gone }, { credentials }), refused);
});

test('parameters and options of a call are read once', () => {
  const params = { RegionId: 'cn-qingdao', PageSize: 10 };
  const given = { credentials, ...fixed, region: 'cn-qingdao', method: 'GET', format: 'json', limits: 'strict', endpoint: 'ess.example.com' };
  const other = { credentials: {}, date: 5, nonce: 'x', region: 'cn-beijing', method: 'POST', format: 'xml', limits: 'off', endpoint: 'evil' };
  const expected = sign(DESCRIBE, params, given);
  const [one, options] = [changing(params, { RegionId: 'cn-beijing', PageSize: 999 }), changing(given, other)];
  assert.deepEqual(sign(DESCRIBE, one.object, options.object).toJSON(), expected.toJSON());
  once(one.reads);
  once(options.reads);
  isGenuine('alibaba-rpc-v1', expected);
  const built = changing(params, { PageSize: 999 });
  assert.equal(build(DESCRIBE, built.object, { region: 'cn-qingdao' }).url, build(DESCRIBE, params, { region: 'cn-qingdao' }).url);
  once(built.reads);
});

test('what was received, answered or compared is read once', () => {
  const signed = signRequest('huawei-sdk', { method: 'POST', url: 'http://h/', body: 'a' }, { credentials, ...fixed });
  const { url, method, headers, body } = signed;
  const received = changing({ url, method, headers: Object.entries(headers), body }, { url: 'http://evil/', method: 'GET', headers: [], body: 'b' });
  const options = changing({ secretKey: 'testsecret', now: fixed.date }, { secretKey: 'x', now: 5 });
  assert.equal(verify('huawei-sdk', received.object, options.object).ok, true);
  once(received.reads);
  once(options.reads);
  const inner = changing(headers, Object.fromEntries(Object.keys(headers).map((name) => [name, 'other'])));
  assert.equal(verify('huawei-sdk', { url, method, headers: inner.object, body }, { secretKey: 'testsecret', now: fixed.date }).ok, true);
  once(inner.reads);
  const answer = changing({ status: 200, headers: { a: 'b' }, body: '{"RequestId":"r"}' }, { status: 500, headers: 5, body: 'x' });
  assert.equal(decode(DESCRIBE, answer.object).requestId, 'r');
  once(answer.reads);
  const trace = changing(signed.trace, { stringToSign: 'b', canonicalRequest: 'b' });
  assert.equal(explainMismatch(trace.object, signed.trace.stringToSign).same, true);
  once(trace.reads);
});
