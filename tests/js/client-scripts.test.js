// A thousand calls against faults drawn at random: nothing runs twice, and each ends in its result or in one clear error.
import assert from 'node:assert/strict';
import test from 'node:test';
import { AutoscaleError, createClient, verify } from 'autoscale-kit';
import { answer, busy, cut, drop, fastClock, hang, page, refuse, serve, stall, truncated } from './support/faults.js';
import { prng } from './support/prng.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const CALLS = 1000;
const ABREAST = 16;

/** The three kinds of call, and how each names itself to the server. */
const KINDS = {
  ExecuteScalingRule: (name) => ({ ScalingRuleAri: name }),
  RemoveInstances: (name) => ({ ScalingGroupId: name, InstanceId: ['i-1'] }),
  DescribeScalingGroups: (name) => ({ ScalingGroupId: [name] }),
};
const nameOf = (params) => params.get('ScalingRuleAri') ?? params.get('ScalingGroupId') ?? params.get('ScalingGroupId.1');

/** How the answer of a call that runs gets lost or spoiled, and what befalls one that does not run. */
const AFTER_RUNNING = [drop, hang, stall, cut, truncated, page(502), refuse(500, 'InternalError'), page(200)];
const INSTEAD = [
  drop, hang, busy, page(503), page(502), refuse(400, 'Throttling'), refuse(500, 'InternalError'),
  refuse(400, 'IncorrectScalingGroupStatus'), refuse(429, 'Odd'),
];

const TIMEOUT = 2 ** 30;

/** A clock on which an attempt runs out of time when it is told to: a busy machine changes nothing. */
function toldClock() {
  const clock = fastClock();
  const sleep = (ms, signal) => {
    if (ms !== TIMEOUT) return clock.sleep(ms, signal);
    return new Promise((resolve, reject) => {
      told.runOut = resolve;
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  };
  const told = { ...clock, sleep };
  return told;
}

/** A service that takes genuine calls, runs them as documented, and fails by script. */
async function service(callOf) {
  const activities = new Map(); // by ClientToken
  const runs = new Map(); // by the name of the call: the ids of its activities
  const nonces = new Set();
  const refused = [];
  const run = (name, token) => {
    const known = activities.get(token);
    if (known !== undefined) return known;
    const id = `activity-${activities.size}-${runs.size}`;
    if (token !== null) activities.set(token, id);
    runs.set(name, [...(runs.get(name) ?? []), id]);
    return id;
  };
  const server = await serve((arrival, response) => {
    const seenNonce = (_, nonce) => nonces.has(nonce) || !nonces.add(nonce);
    const verdict = verify('alibaba-rpc-v1', arrival, { secretKey: credentials.secretKey, seenNonce });
    if (!verdict.ok) refused.push(verdict);
    const name = nameOf(arrival.params);
    const { rest, clock } = callOf.get(name);
    const { isRun, fault } = rest.shift() ?? { isRun: true };
    const body = { RequestId: 'r' };
    if (isRun) body.ScalingActivityId = run(name, arrival.params.get('ClientToken'));
    if (fault === undefined) answer(200, body)(response);
    else (fault === cut || fault === truncated ? fault(body) : fault)(response);
    if (fault === hang) clock.runOut();
    if (fault === stall) setTimeout(clock.runOut, 5);
  });
  return { ...server, runs, refused };
}

test(`${CALLS} scripts of faults`, async () => {
  const { chance, pick, times, int } = prng(20260305);
  const step = (isRun) => ({ isRun, fault: pick(isRun ? AFTER_RUNNING : INSTEAD) });
  const calls = times(CALLS, (n) => {
    const script = times(int(6), () => step(chance(0.5)));
    return { name: `call-${n}`, kind: pick(Object.keys(KINDS)), script, rest: [...script] };
  });
  const { endpoint, runs, refused, close } = await service(new Map(calls.map((one) => [one.name, one])));

  const waiting = [...calls];
  const work = async () => {
    const clock = toldClock();
    const settings = { service: 'alibaba-ess', credentials, region: 'cn-qingdao', endpoint, clock, timeoutMs: TIMEOUT };
    const client = createClient(settings);
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      one.clock = clock;
      await client.call(one.kind, KINDS[one.kind](one.name)).then(
        (data) => (one.data = data),
        (error) => (one.error = error),
      );
    }
  };
  await Promise.all(times(ABREAST, work));
  await close();

  assert.deepEqual(refused, []);
  const ends = {};
  for (const { name, kind, script, data, error } of calls) {
    const steps = script.map(({ isRun, fault }) => `${isRun ? 'runs' : 'runs not'}: ${fault.name || fault}`);
    const told = `${kind} ${name}: ${steps.join('; ')}; ${error ?? JSON.stringify(data)}`;
    const ran = runs.get(name) ?? [];
    const isWrite = kind !== 'DescribeScalingGroups';
    if (isWrite) assert.ok(ran.length <= 1, `ran twice: ${told}`);
    if (error === undefined) {
      assert.equal(data.ScalingActivityId, ran.at(-1), told);
    } else {
      assert.ok(error instanceof AutoscaleError, told);
      // Who is not told that it may have run may take it that it has not.
      if (isWrite && ran.length > 0) assert.match(error.message, /not known/, told);
    }
    const end = error?.code ?? 'ok';
    ends[end] = (ends[end] ?? 0) + 1;
  }
  assert.deepEqual(Object.keys(ends).sort(), ['api_error', 'bad_answer', 'no_answer', 'ok']);
});
