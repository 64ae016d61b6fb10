// The shared buffer and the start of the module: the traps of carrying text into WebAssembly.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { createSigner, signRequest, validate, verify } from 'autoscale-kit';

const require = createRequire(import.meta.url);
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const fixed = { date: '2014-08-15T11:10:07Z', nonce: 'n' };
const signText = (text, signer) => signer.sign({ url: 'https://h.example/', query: { text } }, fixed).signature;

test('an answer is read where it stands, also when writing it has moved the buffer', () => {
  // The first long one: percent-encoding asks for three times its length, of which the answer uses a third.
  const text = 'a'.repeat(1500);
  const { url, signature } = createSigner('huawei-sdk', credentials).sign({ url: 'https://h.example/', query: { text } }, fixed);
  assert.deepEqual([url, signature.length], [`https://h.example/?text=${text}`, 64]);
});

test('signatures stay the same while the memory grows under them', () => {
  const signer = createSigner('alibaba-rpc-v1', credentials);
  const before = signText('é', signer);
  for (const size of [10, 5_000, 500_000, 3_000_000]) {
    const long = signText('é'.repeat(size), signer);
    assert.notEqual(long, before);
    assert.equal(signText('é', signer), before);
    assert.equal(signText('é'.repeat(size), signer), long);
  }
  signer.free();
});

test('text of one, two, three and four bytes a character fills the buffer exactly', () => {
  const signer = createSigner('alibaba-rpc-v1', credentials);
  for (const unit of ['a', 'é', '中', '🚀']) {
    for (const size of [1300, 1365, 1366, 4095, 4096, 4097]) {
      const url = signer.sign({ url: 'https://h.example/', query: { text: unit.repeat(size) } }, fixed).url;
      assert.equal(new URL(url).searchParams.get('text'), unit.repeat(size));
    }
  }
  signer.free();
});

test('more than the module has room for is an error, and it goes on', () => {
  const most = 2 ** 25;
  const options = { credentials, ...fixed, region: 'r', service: 's' };
  const post = (body) => signRequest('tencent-tc3', { method: 'POST', url: 'https://h.example/', body }, options);
  const tooMuch = { code: 'invalid_request', message: /^the call holds \d+ bytes of text; expected at most 33554432$/ };
  const before = post('a').signature;
  assert.throws(() => post(new Uint8Array(most)), tooMuch);
  assert.throws(() => post('é'.repeat(most / 2)), tooMuch);
  assert.throws(() => signRequest('alibaba-rpc-v1', { url: `https://h.example/?${'a'.repeat(most)}` }, options), tooMuch);
  assert.throws(() => validate('alibaba-ess.AttachInstances', { ScalingGroupId: 'a'.repeat(most) }), tooMuch);
  assert.throws(() => signRequest('alibaba-rpc-v1', { url: 'https://h.example/', query: new Array(most / 8).fill(['', '']) }, options), tooMuch);
  // Three bytes a character are not what is sent.
  assert.equal(typeof post('a'.repeat(most - 4096)).signature, 'string');
  assert.equal(post('a').signature, before);
});

test('so it is after a call that has left the memory larger and every view of it detached', () => {
  const over = 'a'.repeat(2 ** 25 + 1);
  const query = new Array(2 ** 22).fill(['', '']);
  for (const call of [
    ({ explainError }) => explainError('alibaba-ess', over),
    (kit) => kit.signRequest('huawei-sdk', { url: 'https://h.example/', query }, { credentials, ...fixed }),
  ]) {
    const kit = fresh('autoscale-kit');
    kit.decode('alibaba-ess.DescribeScalingGroups', { status: 200, body: `{"a":"${over.slice(0, 2 ** 23)}"}` });
    assert.throws(() => call(kit), { code: 'invalid_request', message: /^the call holds \d+ bytes of text/ });
    assert.match(kit.version(), /^\d/);
  }
});

test('NUL and every other character survive', () => {
  const text = Array.from({ length: 0x250 }, (_, code) => String.fromCodePoint(code)).join('') + '\u{10ffff}\ufeff';
  const { url } = signRequest('alibaba-rpc-v1', { url: 'https://h.example/', query: { text } }, { credentials, ...fixed });
  assert.equal(new URL(url).searchParams.get('text'), text);
});

test('a body of bytes travels as it is and comes back as the same object', () => {
  const body = Uint8Array.from({ length: 256 }, (_, n) => n);
  const request = { method: 'POST', url: 'https://h.example/', headers: { 'content-type': 'application/octet-stream' }, body };
  const signed = signRequest('tencent-tc3', request, { credentials, ...fixed });
  assert.equal(signed.body, body);
  assert.deepEqual(verify('tencent-tc3', { ...signed, body: body.buffer }, { secretKey: 'testsecret', now: fixed.date }).ok, true);
});

test('an error leaves the module ready for the next call', () => {
  const before = signRequest('alibaba-rpc-v1', { url: 'https://h.example/' }, { credentials, ...fixed }).signature;
  for (const broken of [{}, { url: 'nonsense' }, { url: 'https://h.example/', query: 5 }, undefined, null, { url: 'https://h.example/', body: {} }]) {
    assert.throws(() => signRequest('alibaba-rpc-v1', broken, { credentials, ...fixed }), { name: 'AutoscaleError', code: 'invalid_request' });
  }
  assert.throws(() => signRequest('alibaba-rpc', {}, { credentials }), { code: 'unknown_scheme' });
  assert.throws(() => signRequest('alibaba-rpc-v1', { url: 'https://h.example/' }), { code: 'invalid_credentials' });
  assert.throws(() => signRequest('alibaba-rpc-v1', { url: 'https://h.example/' }, { credentials, date: new Date(NaN) }), { code: 'invalid_option' });
  assert.equal(signRequest('alibaba-rpc-v1', { url: 'https://h.example/' }, { credentials, ...fixed }).signature, before);
});

test('a call from inside a call works', () => {
  const signed = signRequest('alibaba-rpc-v1', { url: 'https://h.example/' }, { credentials, ...fixed });
  const keys = (id) => {
    assert.ok(validate('alibaba-ess.CreateScalingRule', { ScalingGroupId: 'x'.repeat(100_000) }).issues.length > 0);
    return id === 'testid' ? 'testsecret' : undefined;
  };
  assert.deepEqual(verify('alibaba-rpc-v1', signed, { keys, now: fixed.date }), { ok: true, accessKeyId: 'testid', bodyCovered: true });
});

/** A fresh copy of a CommonJS entry, with a module instance of its own. */
function fresh(entry) {
  const path = require.resolve(entry);
  delete require.cache[path];
  return require(path);
}

const wasm = readFileSync(require.resolve('autoscale-kit/autoscale.wasm'));

test('slim says that it needs the module, and starts from bytes, a module or a response', async () => {
  const sources = {
    bytes: () => wasm,
    buffer: () => wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength),
    module: () => new WebAssembly.Module(wasm),
    response: () => new Response(wasm, { headers: { 'content-type': 'application/wasm' } }),
    promise: async () => wasm,
  };
  for (const [name, source] of Object.entries(sources)) {
    const slim = fresh('autoscale-kit/slim');
    assert.throws(() => slim.version(), { code: 'not_started', message: /init/ }, name);
    await assert.rejects(slim.init(), { code: 'not_started' }, name);
    await slim.init(source());
    assert.equal(slim.version(), '0.1.0', name);
    await slim.init(source());
  }
  const slim = fresh('autoscale-kit/slim');
  slim.initSync(wasm);
  assert.equal(slim.version(), '0.1.0');
});

test('a start that fails says so and can be tried again', async () => {
  const slim = fresh('autoscale-kit/slim');
  await assert.rejects(slim.init(new Uint8Array([1, 2, 3])), { code: 'not_started' });
  await assert.rejects(slim.init(new Response('gone', { status: 404 })), { code: 'not_started', message: /404/ });
  assert.throws(() => slim.initSync(new Uint8Array([1])), { code: 'not_started' });
  await slim.init(wasm);
  assert.equal(slim.version(), '0.1.0');
});

test('a call made while init is under way leaves one instance, and objects stay whole', async () => {
  const kit = fresh('autoscale-kit');
  const pending = kit.init();
  const signer = kit.createSigner('alibaba-rpc-v1', credentials);
  const before = signText('x', signer);
  await Promise.all([pending, kit.init(), kit.init()]);
  assert.equal(signText('x', signer), before);
  assert.equal(signText('x', kit.createSigner('alibaba-rpc-v1', credentials)), before);
});
