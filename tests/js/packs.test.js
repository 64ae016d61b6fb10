// Packs: how they are added, what is refused, and that every instance knows the same of them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import * as main from 'autoscale-kit';
import emr from 'autoscale-kit/packs/alibaba-emr';
import ess from 'autoscale-kit/packs/alibaba-ess';

const require = createRequire(import.meta.url);
const dist = (name) => readFileSync(new URL(`../../pkg/dist/${name}`, import.meta.url));
const RULE = { ScalingGroupId: 'g', AdjustmentType: 'TotalCapacity', AdjustmentValue: 1001 };

let copies = 0;
/** The slim entry afresh; `started` with the module that needs packs. */
async function fresh({ isStarted = true } = {}) {
  const kit = await import(`../../pkg/dist/slim.js?packs-${(copies += 1)}`);
  if (isStarted) kit.initSync(dist('core.wasm'));
  return kit;
}

test('without a pack a call says what is missing', async () => {
  const kit = await fresh();
  for (const call of [() => kit.validate('alibaba-ess.CreateScalingRule', RULE), () => kit.operation('alibaba-ess.CreateScalingRule')]) {
    assert.throws(call, { code: 'unknown_service', message: 'service "alibaba-ess": no service was added; add its pack before the first call' });
  }
  assert.deepEqual([kit.services(), kit.operations()], [[], []]);
});

for (const [what, given] of [
  ['what a module exports', () => [ess, emr]],
  ['modules themselves', async () => [await import('autoscale-kit/packs/alibaba-ess'), await import('autoscale-kit/packs/alibaba-emr')]],
  ['what is required', () => [require('autoscale-kit/packs/alibaba-ess'), require('autoscale-kit/packs/alibaba-emr')]],
  ['bytes', () => [dist('packs/alibaba-ess.bin'), new Uint8Array(dist('packs/alibaba-emr.bin')).buffer]],
]) {
  for (const isStarted of [true, false]) {
    test(`use takes ${what}, ${isStarted ? 'after' : 'before'} init`, async () => {
      const kit = await fresh({ isStarted });
      kit.use(...await given());
      if (!isStarted) kit.initSync(dist('core.wasm'));
      assert.deepEqual(kit.services().map(({ id }) => id), ['alibaba-emr', 'alibaba-ess']);
      assert.equal(kit.validate('alibaba-ess.CreateScalingRule', RULE).issues[0].code, 'range');
      // Its notes come apart.
      const { contradictions, ...rest } = main.operation('alibaba-ess.CreateScalingRule').info;
      assert.ok(contradictions.length > 0);
      assert.deepEqual(kit.operation('alibaba-ess.CreateScalingRule').info, { ...rest, contradictions: [] });
      kit.use(dist('packs/alibaba-ess.notes.bin'));
      assert.deepEqual(kit.operation('alibaba-ess.CreateScalingRule').info, main.operation('alibaba-ess.CreateScalingRule').info);
    });
  }
}

test('every pack has a file, and together they know what the default entry knows', async () => {
  const kit = await fresh();
  const files = readdirSync(new URL('../../pkg/dist/packs/', import.meta.url)).filter((name) => name.endsWith('.bin'));
  const inOrder = files.sort((a, b) => a.split('.').length - b.split('.').length || a.localeCompare(b));
  for (const name of inOrder) kit.use(dist(`packs/${name}`));
  assert.deepEqual(kit.services(), main.services());
  assert.deepEqual(kit.operations(), main.operations());
});

test('what is no pack is refused, before anything is added', async () => {
  const kit = await fresh();
  for (const wrong of [undefined, null, 7, 'alibaba-ess', {}, { name: 'alibaba-ess' }, [], Symbol('x'), { default: {} }]) {
    assert.throws(() => kit.use(ess, wrong), { code: 'invalid_pack', message: /^use: expected what autoscale-kit\/packs/ });
    assert.deepEqual(kit.services(), []);
  }
  for (const [wrong, why] of [
    [Buffer.from('PK'), /no pack|not a pack/],
    [dist('packs/alibaba-emr.bin').subarray(0, 100), /cut off/],
    [dist('packs/alibaba-emr.notes.bin'), /add them first/],
    [Buffer.from(dist('packs/alibaba-emr.bin')).fill(0x20, 300, 301), /damaged/],
  ]) {
    assert.throws(() => kit.use(wrong), { code: 'invalid_pack', message: why });
    assert.deepEqual(kit.services(), []);
  }
  // What was refused is given up: the next ones are taken.
  kit.use(emr);
  assert.equal(kit.services().length, 1);
});

test('a pack that is refused by the first call is named by it, once', async () => {
  const kit = await fresh({ isStarted: false });
  kit.use(dist('packs/alibaba-emr.bin').subarray(0, 100), emr);
  kit.initSync(dist('core.wasm'));
  assert.throws(() => kit.services(), { code: 'invalid_pack' });
  assert.equal(kit.services()[0].id, 'alibaba-emr');
});

test('bytes that change after they were given stay as they were', async () => {
  const kit = await fresh({ isStarted: false });
  const bytes = Buffer.from(dist('packs/alibaba-emr.bin'));
  kit.use(bytes);
  bytes.fill(0);
  kit.initSync(dist('core.wasm'));
  assert.equal(kit.services()[0].id, 'alibaba-emr');
});

test('a pack given twice, and packs in another order, change no answer', async () => {
  const [one, other] = [await fresh(), await fresh()];
  one.use(ess, emr, ess);
  other.use(emr);
  assert.equal(other.operation('alibaba-emr.RunScalingActionV2').info.service, 'alibaba-emr');
  other.use(ess);
  for (const kit of [one, other]) {
    assert.deepEqual(kit.validate('alibaba-ess.CreateScalingRule', RULE), main.validate('alibaba-ess.CreateScalingRule', RULE));
    assert.deepEqual(kit.validate('alibaba-emr.RunScalingActionV2', {}), main.validate('alibaba-emr.RunScalingActionV2', {}));
    assert.equal(kit.services().length, 2);
  }
});

test('the default entry adds a service with its first call, and all of them where none is meant', async () => {
  const kit = await import('../../pkg/dist/index.js?packs');
  assert.equal(kit.validate('alibaba-emr.RunScalingActionV2', {}).issues[0].code, 'missing');
  assert.throws(() => kit.validate('alibaba-es.CreateScalingRule', {}), { code: 'unknown_service', message: /did you mean "alibaba-ess"/ });
  assert.equal(kit.services().length, main.services().length);
});
