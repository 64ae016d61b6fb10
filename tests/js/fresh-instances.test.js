// What stops an instance of the module, or makes it large, costs that call at most: the next one starts a fresh instance.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { promisify } from 'node:util';

const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const fixed = { date: 5, nonce: 'n' };
const RULE = { minSize: 0, maxSize: 3, totalCapacity: 2, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 3 };
const STOPPED = { name: 'AutoscaleError', code: 'internal', message: /stopped in this call \(.+\); the next call starts a fresh instance/ };
const request = { url: 'http://h/', query: { a: 'b' } };

/** `unreachable` as the body of a function: a real trap of the engine. */
const TRAP = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
const { Instance, Module } = WebAssembly;
const { trap } = new Instance(new Module(TRAP)).exports;

let copies = 0;

/** An entry afresh, whose exports stop where `stops` says so; `instances` are those that it has started. */
async function fresh(t, entry = 'index') {
  const stops = new Set();
  const instances = [];
  const guarded = (name, run) => (...given) => (stops.delete(name) ? trap() : run(...given));
  t.mock.method(WebAssembly, 'Instance', function (module, imports) {
    const instance = new Instance(module, imports);
    const exports = Object.entries(instance.exports).map(([name, value]) => [name, typeof value === 'function' ? guarded(name, value) : value]);
    instances.push(instance);
    return { exports: Object.fromEntries(exports) };
  });
  const kit = await import(`../../pkg/dist/${entry}.js?fresh${(copies += 1)}`);
  return { kit, stops, instances };
}

/** Every call that enters the module, and the export that it enters by. */
const CALLS = {
  version: (kit) => kit.version(),
  services: (kit) => kit.services(),
  operations: (kit) => kit.operations(),
  validate: (kit) => kit.validate('alibaba-ess.CreateScalingRule', {}),
  build: (kit) => kit.build('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-qingdao' }),
  sign: (kit) => kit.sign('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn-qingdao' }, { credentials }),
  signer_new: (kit) => kit.createSigner('huawei-sdk', credentials),
  signer_sign: (kit) => kit.signRequest('huawei-sdk', request, { credentials }),
  verify: (kit) => kit.verify('huawei-sdk', { method: 'GET', url: 'http://h/' }, { secretKey: 'x' }),
  explainMismatch: (kit) => kit.explainMismatch({ stringToSign: 'a' }, 'b'),
  explainError: (kit) => kit.explainError('alibaba-ess', 'Throttling'),
  decode: (kit) => kit.decode('alibaba-ess.DescribeScalingGroups', { status: 200, body: '{}' }),
  jsonSchema: (kit) => kit.operation('alibaba-ess.CreateScalingRule').jsonSchema('draft-07'),
  ask: (kit) => kit.scaling.rule('alibaba-ess', RULE),
};

test('a trap in any call is an error of its own, told once, and the next call answers as before', async (t) => {
  const { kit, stops, instances } = await fresh(t);
  const answer = (name, call) => {
    const given = call(kit);
    // Signing draws a nonce.
    return name.startsWith('sign') ? 'signed' : JSON.stringify(given);
  };
  for (const [name, call] of Object.entries(CALLS)) {
    const before = answer(name, call);
    const count = instances.length;
    stops.add(name);
    const stopped = name === 'decode' ? { code: 'bad_answer', message: /whether it ran is not known/ } : STOPPED;
    assert.throws(() => call(kit), stopped, name);
    assert.equal(answer(name, call), before, name);
    assert.equal(instances.length, count + 1, name);
  }
  stops.add('operation');
  assert.throws(() => kit.operation('alibaba-ess.CreateScalingGroup'), STOPPED);
  assert.equal(kit.operation('alibaba-ess.CreateScalingGroup').id, 'alibaba-ess.CreateScalingGroup');
});

test('a signer lives on: it is made anew in the next instance', async (t) => {
  for (const entry of ['index', 'sign']) {
    const { kit, stops, instances } = await fresh(t, entry);
    const schemes = { 'alibaba-rpc-v1': {}, 'huawei-v11': { region: 'r', service: 's' } };
    const signers = Object.entries(schemes).map(([scheme, defaults]) => kit.createSigner(scheme, credentials, { ...fixed, ...defaults }));
    const before = signers.map((signer) => signer.sign(request).signature);
    stops.add('signer_sign');
    assert.throws(() => signers[0].sign(request), STOPPED);
    assert.deepEqual(signers.map((signer) => signer.sign(request).signature), before);
    assert.equal(instances.length, 2);
    stops.add('version');
    assert.throws(() => kit.version(), STOPPED);
    signers[0].free();
    assert.throws(() => signers[0].sign(request), { code: 'invalid_option', message: /freed/ });
    assert.equal(signers[1].sign(request).signature, before[1]);
    signers[1].free();
    t.mock.restoreAll();
  }
});

test('slim and the entry for Workers start again from what they were given', async (t) => {
  const { kit, stops } = await fresh(t, 'slim');
  const { readFileSync } = await import('node:fs');
  const wasm = readFileSync(new URL('../../pkg/dist/autoscale.wasm', import.meta.url));
  assert.throws(() => kit.version(), { code: 'not_started' });
  kit.initSync(wasm);
  stops.add('version');
  assert.throws(() => kit.version(), STOPPED);
  assert.match(kit.version(), /^\d/);
  stops.add('ask');
  assert.throws(() => kit.scaling.rule('alibaba-ess', RULE), STOPPED);
  assert.equal(kit.scaling.rule('alibaba-ess', RULE).clampedTo, 'max');
  await kit.init(wasm);
  assert.match(kit.version(), /^\d/);
});

test('a trap inside a call that is under way leaves the outer one to end', async (t) => {
  const { kit, stops } = await fresh(t);
  const signed = kit.signRequest('alibaba-rpc-v1', request, { credentials, ...fixed });
  const verdict = kit.verify('alibaba-rpc-v1', signed, {
    now: 5,
    keys: () => {
      stops.add('validate');
      assert.throws(() => kit.validate('alibaba-ess.CreateScalingRule', {}), STOPPED);
      return 'testsecret';
    },
  });
  assert.equal(verdict.ok, true);
  assert.equal(kit.verify('alibaba-rpc-v1', signed, { now: 5, secretKey: 'testsecret' }).ok, true);
});

test('what a function of the caller throws is no trap, whatever it is', async (t) => {
  const { kit, instances } = await fresh(t);
  const signed = kit.signRequest('alibaba-rpc-v1', request, { credentials, ...fixed });
  for (const thrown of [new Error('mine'), new WebAssembly.RuntimeError('mine'), new RangeError('mine'), 'text', 'a\0b', 5, null, undefined, { issues: [] }]) {
    const throws = () => {
      throw thrown;
    };
    for (const options of [{ keys: throws }, { secretKey: 'testsecret', seenNonce: throws }]) {
      let caught = 'nothing';
      try {
        kit.verify('alibaba-rpc-v1', signed, { now: 5, ...options });
      } catch (error) {
        caught = error;
      }
      assert.ok(Object.is(caught, thrown), String(caught));
    }
  }
  assert.equal(instances.length, 2, 'one that signs and one that verifies');
});

test('a call at the end of the stack is an error, and the next ones answer', async (t) => {
  const { kit } = await fresh(t);
  const before = kit.validate('alibaba-ess.CreateScalingRule', {});
  const errors = new Set();
  const deep = () => {
    try {
      deep();
    } catch {
      // The stack ends somewhere near: inside the call, or before it.
    }
    try {
      kit.validate('alibaba-ess.CreateScalingRule', { ScalingGroupId: ['x'] });
    } catch (error) {
      errors.add(error.code ?? error.name);
    }
  };
  deep();
  for (const code of errors) assert.ok(['internal', 'not_started', 'RangeError'].includes(code), code);
  assert.deepEqual(kit.validate('alibaba-ess.CreateScalingRule', {}), before);
});

const run = promisify(execFile);

/** What is resident before, at the most, and after some calls, in MiB: in a process of its own, which nobody asks to collect. */
async function resident(calls) {
  const program = `
    import * as kit from 'autoscale-kit';
    import { createServer } from 'node:http';
    const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
    const MiB = 2 ** 20;
    const rss = () => Math.round(process.memoryUsage().rss / MiB);
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    kit.version();
    const before = rss();
    let most = before;
    const call = (make) => { try { make(); } catch (error) { if (error.name !== 'AutoscaleError' || error.code === 'internal') throw error; } most = Math.max(most, rss()); };
    ${calls}
    let after = rss();
    for (let wait = 0; wait < 400 && after > before + 60; wait += 1) { await pause(50); after = rss(); }
    console.log(JSON.stringify({ before, most, after }));`;
  const cwd = new URL('.', import.meta.url);
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { cwd, maxBuffer: 1 << 24 });
  return JSON.parse(stdout);
}

const LARGE = {
  'a query that is encoded twice': `call(() => kit.signRequest('alibaba-rpc-v1', { url: 'https://h/', query: { a: 'é%'.repeat(2 * MiB) } }, { credentials }));`,
  'a body of bytes': `call(() => kit.signRequest('huawei-sdk', { method: 'POST', url: 'https://h/', body: new Uint8Array(31 * MiB) }, { credentials }));`,
  'an answer of numbers': `call(() => kit.decode('alibaba-ess.DescribeScalingGroups', { status: 200, body: '[' + '0,'.repeat(4 * MiB) + '0]' }));`,
  'a question': `call(() => kit.scaling.rule('alibaba-ess', { a: Array(2 ** 19).fill({}) }));`,
  'a request to verify': `call(() => kit.verify('alibaba-rpc-v1', { method: 'GET', url: 'https://h/?' + 'a&'.repeat(3 * MiB) }, { secretKey: 'x' }));`,
  'many of 2 MiB': `for (let i = 0; i < 20; i += 1) call(() => kit.signRequest('alibaba-rpc-v1', { url: 'https://h/', query: { a: '%'.repeat(2 * MiB) } }, { credentials }));`,
};

for (const [what, calls] of Object.entries(LARGE)) {
  test(`resident memory comes back after ${what}`, { timeout: 240_000 }, async (t) => {
    const { before, most, after } = await resident(calls);
    t.diagnostic(`${before} MiB before, ${most} at the most, ${after} afterwards`);
    assert.ok(after <= before + 100, `${before} MiB before, ${most} at the most, ${after} afterwards`);
  });
}
