// Clocks that are wrong, and rates that are documented.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createClient, operation, verify } from 'autoscale-kit';
import { answer, fastClock, serve } from './support/faults.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const MINUTE = 60_000;

/** A call of each scheme, and how its service answers. */
const SERVICES = [
  [
    'alibaba-rpc-v1', 'alibaba-ess.ExecuteScalingRule', { ScalingRuleAri: 'a' },
    { RequestId: 'r' }, (Code) => [400, { Code, Message: 'm' }],
  ],
  ['tencent-v1', 'tencent-as-v2.DescribeScalingGroup', {}, { code: 0 }, (code) => [200, { code, message: 'm' }]],
  [
    'tencent-tc3', 'tencent-as.ResumeInstanceRefresh', { AutoScalingGroupId: 'asg-1', RefreshActivityId: 'ira-1' },
    { Response: { RequestId: 'r' } }, (Code) => [200, { Response: { Error: { Code, Message: 'm' } } }],
  ],
  [
    'huawei-sdk', 'huawei-as.ListScalingActivityV2Logs', { project_id: 'p', scaling_group_id: 'g' },
    { total_number: 0 }, (error_code) => [401, { error_code, error_msg: 'm' }],
  ],
];

/** A service that signs again what arrives and refuses what is off by more than five minutes. */
function genuine(scheme, ok, refusal, headers = {}) {
  // The other schemes have no nonce: two calls of one second may be the same bytes.
  const seen = scheme === 'alibaba-rpc-v1' || scheme === 'tencent-v1' ? new Set() : undefined;
  const seenNonce = seen && ((_, nonce) => seen.has(nonce) || !seen.add(nonce));
  return serve((arrival, response) => {
    const verdict = verify(scheme, arrival, { secretKey: credentials.secretKey, maxSkewSeconds: 300, seenNonce });
    const [status, body] = verdict.ok ? [200, ok] : refusal(verdict.code);
    answer(status, body, headers)(response);
  });
}

for (const [scheme, id, params, ok, refusal] of SERVICES) {
  for (const minutes of [20, -20]) {
    test(`${scheme}: a clock that is ${minutes} minutes off is set right once`, async () => {
      const { endpoint, arrivals, close } = await genuine(scheme, ok, refusal);
      const clock = fastClock({ offsetMs: minutes * MINUTE });
      const client = createClient({ credentials, endpoint, region: 'r', clock, timeoutMs: 2 ** 30 });
      for (let n = 0; n < 3; n++) await client.call(id, params);
      await close();
      assert.equal(arrivals.length, 4);
    });
  }
}

test('a service whose date is the local one has no clock to blame', async () => {
  const [scheme, id, params, ok] = SERVICES[0];
  const { endpoint, arrivals, close } = await genuine(scheme, ok, (Code) => [400, { Code, Message: 'm' }]);
  const other = { ...credentials, secretKey: 'another-secret-key' };
  await assert.rejects(createClient({ credentials: other, endpoint }).call(id, params), { code: 'api_error' });
  await close();
  assert.equal(arrivals.length, 1);
});

test('a date that helps nothing is tried once in a call', async () => {
  const [scheme, id, params, ok, refusal] = SERVICES[0];
  const date = new Date(Date.now() - 30 * MINUTE).toUTCString();
  const { endpoint, arrivals, close } = await genuine(scheme, ok, refusal, { date });
  const client = createClient({ credentials, endpoint, clock: fastClock({ offsetMs: 20 * MINUTE }), timeoutMs: 2 ** 30 });
  await assert.rejects(client.call(id, params), (error) => error.api.code === 'InvalidTimeStamp.Expired');
  await close();
  assert.equal(arrivals.length, 2);
});

/** The instant that a request of `alibaba-rpc-v1` is dated. */
const signedAt = ({ params }) => Date.parse(params.get('Timestamp'));
const [, RULE, RULE_PARAMS] = SERVICES[0];
const refusing = (date) => answer(400, { Code: 'InvalidTimeStamp.Expired', Message: 'm' }, { date });
const done = answer(200, { RequestId: 'r' });

test('a date that is far off, or none, moves no clock: nothing is sent again, and later calls are signed for now', async () => {
  const dates = [
    'Fri, 31 Dec 9999 23:59:59 GMT', 'Fri, 31 Dec 12000 23:59:59 GMT', 'Mon, 01 Jan 1900 00:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT',
    new Date(Date.now() + 61 * MINUTE).toUTCString(), new Date(Date.now() - 61 * MINUTE).toUTCString(), 'soon', '', '-271821', '+275760-09-13T00:00:00Z',
  ];
  for (const date of dates) {
    const { endpoint, arrivals, close } = await serve((_, response, count) => (count === 1 ? refusing(date) : done)(response));
    const client = createClient({ credentials, endpoint });
    await assert.rejects(client.call(RULE, RULE_PARAMS), { code: 'api_error' }, date);
    await client.call(RULE, RULE_PARAMS);
    await close();
    assert.equal(arrivals.length, 2, date);
    for (const arrival of arrivals) assert.ok(Math.abs(signedAt(arrival) - Date.now()) < MINUTE, date);
  }
});

test('the bound of the skew is an option', async () => {
  const date = new Date(Date.now() + 20 * MINUTE).toUTCString();
  for (const [maxClockSkewMs, count] of [[undefined, 2], [30 * MINUTE, 2], [10 * MINUTE, 1], [0, 1]]) {
    const { endpoint, arrivals, close } = await serve((_, response) => refusing(date)(response));
    const client = createClient({ credentials, endpoint, maxClockSkewMs });
    await assert.rejects(client.call(RULE, RULE_PARAMS), { code: 'api_error' });
    await close();
    assert.equal(arrivals.length, count, `${maxClockSkewMs}`);
  }
  for (const maxClockSkewMs of [-1, NaN, Infinity, '60', null]) {
    assert.throws(() => createClient({ credentials, maxClockSkewMs }), { code: 'invalid_option', message: /^maxClockSkewMs: / });
  }
});

test('what a refusal has taught is forgotten unless the call succeeds', async () => {
  const date = new Date(Date.now() + 20 * MINUTE).toUTCString();
  const { endpoint, arrivals, close } = await serve((_, response, count) => (count <= 2 ? refusing(date) : done)(response));
  const client = createClient({ credentials, endpoint });
  await assert.rejects(client.call(RULE, RULE_PARAMS), { code: 'api_error' });
  await client.call(RULE, RULE_PARAMS);
  await close();
  const ahead = arrivals.map((arrival) => Math.round((signedAt(arrival) - Date.now()) / MINUTE) + 0);
  assert.deepEqual(ahead, [0, 20, 0]);
});

test('calls at once each learn for themselves, and one that fails spoils none', async () => {
  const right = new Date(Date.now() + 20 * MINUTE).toUTCString();
  const wrong = new Date(Date.now() - 50 * MINUTE).toUTCString();
  const ari = ({ params }) => params.get('ScalingRuleAri');
  // The honest half takes what is dated 20 minutes ahead; the other half refuses everything.
  const { endpoint, arrivals, close } = await serve((arrival, response) => {
    if (ari(arrival) === 'bad') return refusing(wrong)(response);
    const isRight = Math.abs(signedAt(arrival) - Date.parse(right)) < MINUTE;
    return (isRight ? done : refusing(right))(response);
  });
  const client = createClient({ credentials, endpoint });
  const call = (ScalingRuleAri) => client.call(RULE, { ScalingRuleAri });
  const ends = await Promise.allSettled(['good', 'bad', 'good', 'bad', 'good'].map(call));
  assert.deepEqual(ends.map(({ status }) => status), ['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
  const before = arrivals.length;
  await call('good');
  await close();
  assert.equal(arrivals.length, before + 1);
});

test('no more requests than documented are sent in any second', async () => {
  const [, id, params] = SERVICES[2];
  const { times, seconds, source } = operation(id).info.rate;
  assert.deepEqual([times, seconds, source.section], [20, 1, 'ResumeInstanceRefresh']);
  // Time that passes only while someone sleeps, and all who wake in the same moment do.
  const sleepers = [];
  let now = 0;
  const clock = {
    now: () => now,
    elapsed: () => now,
    random: () => 0,
    sleep: (ms, signal) => new Promise((wake, reject) => {
      sleepers.push({ at: now + ms, wake });
      signal?.addEventListener('abort', () => reject(signal.reason));
    }),
  };
  const sent = [];
  const fetch = async () => {
    sent.push(now);
    return new Response('{"Response":{"RequestId":"r"}}');
  };
  const client = createClient({ credentials, region: 'r', fetch, clock, timeoutMs: 10 ** 9 });
  const stop = new AbortController();
  const calls = Array.from({ length: 95 }, () => client.call(id, params));
  const dropped = assert.rejects(client.call(id, params, { signal: stop.signal }), { code: 'aborted' });
  stop.abort();
  await dropped;
  let settled = false;
  const all = Promise.all(calls).then(() => (settled = true));
  for (let spins = 0; !settled && spins < 10_000; spins++) {
    await new Promise(setImmediate);
    const next = Math.min(...sleepers.map(({ at }) => at));
    if (next > 10 ** 8) continue;
    now = next;
    sleepers.splice(0).forEach((sleeper) => (sleeper.at <= now ? sleeper.wake() : sleepers.push(sleeper)));
  }
  await all;
  assert.equal(sent.length, 95);
  sent.forEach((at, n) => assert.ok(n < 20 || at - sent[n - 20] >= 1000, `${n}: ${at}`));
  assert.equal(now, 4000);
});
