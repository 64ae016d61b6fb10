// Ten million calls through one instance, checks, signatures and decisions in turn, some of them refused. Prints JSON: memory
// before, on the way, and after.
import { memory } from '../soak/memory.mjs';
import * as kit from 'autoscale-kit';

const CALLS = Number(process.argv[2]);
const SAMPLES = 10;
const WARM_UP = 20_000;

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const signer = kit.createSigner('alibaba-rpc-v1', credentials);
const operation = 'alibaba-ess.CreateScalingRule';
const rule = { ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: -10 };
const group = { minSize: 0, maxSize: 30, totalCapacity: 2, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 3 };

const TURNS = [
  (call) => signer.sign({ url: 'https://ess.aliyuncs.com/', query: { Action: 'DescribeScalingGroups', PageNumber: call } }),
  (call) => kit.validate(operation, { ...rule, AdjustmentValue: (call % 1200) - 600 }),
  (call) => kit.scaling.rule('alibaba-ess', { ...group, adjustmentValue: (call % 60) - 30 }),
  (call) => kit.sign(operation, rule, { credentials, nonce: `n-${call}` }),
  () => {
    try {
      return kit.scaling.rule('alibaba-ess', { minSize: -1 });
    } catch (refused) {
      return refused.issues;
    }
  },
];

function some(count, first) {
  for (let call = first; call < first + count; call += 1) TURNS[call % TURNS.length](call);
}

some(WARM_UP, 0);
const samples = [memory()];
const start = performance.now();
for (let sample = 0; sample < SAMPLES; sample += 1) {
  some(CALLS / SAMPLES, (CALLS / SAMPLES) * sample);
  samples.push(memory());
}
console.log(JSON.stringify({ calls: CALLS, seconds: (performance.now() - start) / 1000, samples }));
