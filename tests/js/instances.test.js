// Instances of the module know nothing of each other, and starting one says what happened.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import test from 'node:test';
import { Worker } from 'node:worker_threads';
import { cases } from './support/cases.js';

const WORKERS = 100;
const dist = (name) => new URL(`../../pkg/dist/${name}`, import.meta.url);
const wasm = dist('autoscale.wasm');
let copies = 0;

/** The slim entry afresh, not started yet. */
const fresh = () => import(`../../pkg/dist/slim.js?${(copies += 1)}`);

test(`${WORKERS} workers at once sign and check the same cases with equal results`, { timeout: 120_000 }, async () => {
  const expected = JSON.stringify(cases(await import('autoscale-kit')));
  assert.ok(expected.includes('SmhZuLUnXmqxSEZ/GqyiwGqmf+M='), 'the published signature is among them');
  const script = new URL('./support/cases-worker.js', import.meta.url);
  const workerData = await WebAssembly.compile(readFileSync(wasm));
  const results = await Promise.all(Array.from({ length: WORKERS }, () => new Promise((resolve, reject) => {
    new Worker(script, { workerData }).once('message', resolve).once('error', reject);
  })));
  assert.deepEqual(results.filter((result) => result !== expected), []);
});

test('instances in one thread do not mix: a signer of one signs while others start and are asked', async () => {
  const [first, second] = [await fresh(), await fresh()];
  first.initSync(readFileSync(wasm));
  const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
  const request = { url: 'http://h/', query: { a: 'b' } };
  const options = { date: 5, nonce: 'n' };
  const mine = first.createSigner('alibaba-rpc-v1', credentials);
  const before = mine.sign(request, options).signature;
  second.initSync(readFileSync(wasm));
  const theirs = second.createSigner('alibaba-rpc-v1', { ...credentials, secretKey: 'another' });
  // Long enough that the memory of one grows, and only of that one.
  second.validate('alibaba-ess.CreateScalingRule', { ScalingGroupId: 'x'.repeat(1 << 21) });
  assert.notEqual(theirs.sign(request, options).signature, before);
  assert.equal(mine.sign(request, options).signature, before);
});

const RULE = { minSize: 0, maxSize: 3, totalCapacity: 2, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 3 };
const clamped = (kit) => assert.equal(kit.scaling.rule('alibaba-ess', RULE).clampedTo, 'max');
const unasked = { name: 'AutoscaleError', code: 'not_started', message: /before the first call, with autoscale-kit\/scaling\.wasm or autoscale-kit\/autoscale\.wasm$/ };

test('slim takes the modules apart, in any order and at once, and each alone', async () => {
  const bytes = (name) => readFileSync(dist(name));
  const [both, together, core, scaling] = await Promise.all([fresh(), fresh(), fresh(), fresh()]);
  await both.init(bytes('scaling.wasm'));
  clamped(both);
  assert.throws(() => both.version(), { code: 'not_started', message: /before the first call, with autoscale-kit\/core\.wasm/ });
  both.initSync(bytes('core.wasm'));
  assert.match(both.version(), /^\d/);
  await Promise.all([together.init(bytes('core.wasm')), together.init(await WebAssembly.compile(bytes('scaling.wasm')))]);
  assert.match(together.version(), /^\d/);
  clamped(together);
  core.initSync(bytes('core.wasm'));
  core.use(bytes('packs/alibaba-ess.bin'));
  assert.equal(core.validate('alibaba-ess.DescribeScalingGroups', {}).issues[0].code, 'missing');
  assert.throws(() => clamped(core), unasked);
  scaling.initSync(bytes('scaling.wasm'));
  clamped(scaling);
  const diagnosis = await fresh();
  const missing = { code: 'not_started', message: /with autoscale-kit\/diagnosis\.wasm or autoscale-kit\/autoscale\.wasm$/ };
  assert.throws(() => core.explainMismatch({}, ''), missing);
  diagnosis.initSync(bytes('diagnosis.wasm'));
  assert.equal(diagnosis.explainMismatch({}, 'SignatureNonceUsed').cause, 'nonce-reused');
});

test('what was started is not compiled again, however often it is brought', async (t) => {
  const kit = await fresh();
  const [core, scaling] = [readFileSync(dist('core.wasm')), await WebAssembly.compile(readFileSync(dist('scaling.wasm')))];
  const compiles = [t.mock.method(WebAssembly, 'Module'), t.mock.method(WebAssembly, 'compile')];
  const count = () => compiles.map(({ mock }) => mock.callCount());
  for (let call = 0; call < 3; call += 1) kit.initSync(core);
  for (let call = 0; call < 3; call += 1) await kit.init(core);
  assert.deepEqual(count(), [1, 1]);
  for (let call = 0; call < 3; call += 1) kit.initSync(scaling);
  clamped(kit);
  assert.deepEqual(count(), [1, 1]);
});

test('autoscale.wasm holds all, brought at once or without blocking', async () => {
  const [now, later] = [await fresh(), await fresh()];
  assert.throws(() => clamped(now), unasked);
  now.initSync(readFileSync(wasm));
  clamped(now);
  await later.init(readFileSync(wasm));
  clamped(later);
  assert.match(later.version(), /^\d/);
});

test('the module of the scaling questions starts with the first of them, or with init', async (t) => {
  const kit = await import('../../pkg/dist/index.js?questions');
  const starts = t.mock.method(WebAssembly, 'Instance');
  kit.version();
  kit.validate('alibaba-ess.DescribeScalingGroups', {});
  assert.equal(starts.mock.callCount(), 1);
  clamped(kit);
  clamped(kit);
  assert.equal(starts.mock.callCount(), 2);
  const compiles = t.mock.method(WebAssembly, 'Module');
  const early = await import('../../pkg/dist/index.js?early');
  await early.init();
  clamped(early);
  assert.match(early.version(), /^\d/);
  assert.equal(compiles.mock.callCount(), 0, 'nothing is left to compile while the caller waits');
});

test('before init every call says what is missing', async () => {
  const kit = await fresh();
  const refused = { name: 'AutoscaleError', code: 'not_started', message: /`await init\(wasm\)` or `initSync\(wasm\)` before the first call/ };
  assert.throws(() => kit.version(), refused);
  assert.throws(() => kit.createSigner('huawei-sdk', { accessKeyId: 'a', secretKey: 'b' }), refused);
  kit.initSync(readFileSync(wasm));
  assert.match(kit.version(), /^\d+\.\d+\.\d+/);
});

test('init twice, concurrently and late: one instance, and signers made meanwhile stay right', async () => {
  const kit = await fresh();
  const bytes = readFileSync(wasm);
  const starts = [kit.init(bytes), kit.init(bytes), kit.init(bytes)];
  // A synchronous start overtakes the ones under way.
  kit.initSync(bytes);
  const signer = kit.createSigner('alibaba-rpc-v1', { accessKeyId: 'testid', secretKey: 'testsecret' });
  const sign = () => signer.sign({ url: 'http://h/' }, { date: 5, nonce: 'n' }).signature;
  const before = sign();
  await Promise.all(starts);
  await kit.init(bytes);
  kit.initSync(bytes);
  assert.equal(sign(), before);
});

test('init of the default entry is optional, before and after calls', async () => {
  const kit = await import('../../pkg/dist/index.js?instances');
  assert.match(kit.version(), /^\d/);
  await Promise.all([kit.init(), kit.init()]);
  assert.match(kit.version(), /^\d/);
});

test('the module inside the default entry is decoded once, by the first call', async (t) => {
  // The table of bytes is made anew for each decoding.
  const decoding = t.mock.method(Uint8Array, 'from');
  const kit = await import('../../pkg/dist/index.js?decoding');
  assert.equal(decoding.mock.callCount(), 0);
  for (let call = 0; call < 3; call += 1) kit.version();
  assert.equal(decoding.mock.callCount(), 1);
  await Promise.all([kit.init(), kit.init()]);
  clamped(kit);
  assert.equal(decoding.mock.callCount(), 3, 'and so is that of each other module');
});

test('a failing fetch is told, and the next init starts', async (t) => {
  const kit = await fresh();
  const asked = [];
  const wasms = { '/wasm': wasm, '/core': dist('core.wasm'), '/scaling': dist('scaling.wasm') };
  const server = createServer((request, response) => {
    asked.push(request.url);
    if (request.url in wasms) response.setHeader('content-type', 'application/wasm').end(readFileSync(wasms[request.url]));
    else if (request.url === '/page') response.end('<!doctype html>');
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = (path) => new URL(path, `http://127.0.0.1:${server.address().port}`);
  const refused = (message) => ({ name: 'AutoscaleError', code: 'not_started', message });
  try {
    await assert.rejects(kit.init(at('/missing')), refused(/^init: 404 for http:\/\/127\.0\.0\.1:\d+\/missing$/));
    await assert.rejects(kit.init(at('/page')), refused(/did not start: .*expected magic word/));
    await assert.rejects(kit.init('http://127.0.0.1:1/autoscale.wasm'), refused(/did not start: fetch failed/));
    await assert.rejects(kit.init(fetch(at('/missing'))), refused(/404/));
    // Whatever an AbortController gives as its reason.
    for (const [reason, said] of [[undefined, /did not start: .*aborted/], ['too slow', /did not start: too slow$/], [null, /did not start: null$/]])
      await assert.rejects(kit.init(fetch(at('/wasm'), { signal: AbortSignal.abort(reason) })), refused(said));
    await assert.rejects(kit.init(), refused(/expected bytes, a URL, a Response or a WebAssembly\.Module/));
    assert.throws(() => kit.version(), refused(/before the first call/));
    // All who wait for a start that fails are told, and nobody else.
    const all = await Promise.allSettled([kit.init(at('/missing')), kit.init(at('/wasm')), kit.init(at('/missing'))]);
    assert.deepEqual(all.map(({ status }) => status), ['rejected', 'fulfilled', 'rejected']);
    assert.match(kit.version(), /^\d/);
    const other = await fresh();
    asked.length = 0;
    const streams = t.mock.method(WebAssembly, 'compileStreaming');
    await Promise.all([other.init(at('/core')), other.init(at('/core')), other.init(String(at('/core')))]);
    assert.equal(streams.mock.callCount(), 1, 'compiled while it loads');
    await other.init(at('/core'));
    assert.deepEqual(asked, ['/core'], 'fetched once');
    await other.init(at('/scaling'));
    clamped(other);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('bytes that are no module are refused, and the right ones are taken afterwards', async () => {
  const kit = await fresh();
  const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
  for (const wrong of [new Uint8Array(), empty, readFileSync(wasm).subarray(0, 5000), readFileSync(dist('sign.wasm')), null, 5, {}]) {
    const refused = { name: 'AutoscaleError', code: 'not_started', message: /did not start|another one than/ };
    assert.throws(() => kit.initSync(wrong), refused);
    await assert.rejects(kit.init(wrong), refused);
    assert.throws(() => kit.version(), { code: 'not_started', message: /before the first call/ });
  }
  await kit.init(await WebAssembly.compile(readFileSync(wasm)));
  assert.match(kit.version(), /^\d/);
});
