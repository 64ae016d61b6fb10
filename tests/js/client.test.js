// What a client does about each kind of trouble: a server on loopback makes it.
import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import test from 'node:test';
import { AutoscaleError, createClient } from 'autoscale-kit';
import { answer, busy, cut, drop, fastClock, hang, page, refuse, serveScript, stall, truncated } from './support/faults.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const READ = 'alibaba-ess.DescribeScalingGroups';
const WRITE = 'alibaba-ess.RemoveInstances';
const TOKEN = 'alibaba-ess.ExecuteScalingRule';
const PARAMS = {
  [READ]: { RegionId: 'cn-qingdao' },
  [WRITE]: { ScalingGroupId: 'g', InstanceId: ['i-1'] },
  [TOKEN]: { ScalingRuleAri: 'ari' },
};
const DONE = { RequestId: 'r', ScalingActivityId: 'a-1', TotalCount: 0 };
const done = answer(200, DONE);
// Longer than any test takes, however fast its clock runs.
const TIMEOUT = 2_000_000_000;

/** Calls `id` against these faults: `{ data | error, arrivals, waits }`. */
async function called(id, faults, { settings, options, clock = fastClock(), params = PARAMS[id] } = {}) {
  const server = await serveScript(...faults);
  const { endpoint, arrivals } = server;
  const client = createClient({ credentials, endpoint, clock, timeoutMs: TIMEOUT, ...settings });
  const outcome = await client.call(id, params, options).then(
    (data) => ({ data }),
    (error) => ({ error }),
  );
  await server.close();
  if (outcome.error) assert.ok(outcome.error instanceof AutoscaleError, outcome.error.stack);
  return { ...outcome, arrivals, waits: clock.waits.filter((ms) => ms !== (settings?.timeoutMs ?? TIMEOUT)) };
}

/** How many arrive, and how it ends: `ok`, or the code of the error. */
async function course(id, ...faults) {
  const { error, arrivals } = await called(id, faults);
  return `${arrivals.length} ${error?.code ?? 'ok'}`;
}

test('what fails for a moment is sent again', async () => {
  for (const id of [READ, TOKEN]) {
    for (const fault of [drop, cut(DONE), truncated(DONE), busy, page(503), refuse(400, 'Throttling'), refuse(429, 'Anything')]) {
      assert.equal(await course(id, fault, fault, done), '3 ok', `${id} ${fault}`);
    }
  }
});

test('it is sent four times at most', async () => {
  assert.equal(await course(READ, drop), '4 no_answer');
  assert.equal(await course(READ, truncated(DONE)), '4 bad_answer');
  assert.equal(await course(TOKEN, busy), '4 api_error');
  const { arrivals } = await called(READ, [busy], { settings: { retry: { attempts: 1 } } });
  assert.equal(arrivals.length, 1);
});

test('what will fail again is sent once', async () => {
  for (const id of [READ, WRITE, TOKEN]) {
    for (const [status, code] of [[500, 'InternalError'], [400, 'MissingParameter'], [403, 'Forbidden'], [404, 'No']]) {
      assert.equal(await course(id, refuse(status, code), done), '1 api_error', `${id} ${code}`);
    }
    assert.equal(await course(id, page(502), done), '1 bad_answer');
    assert.equal(await course(id, answer(302, '', { location: '/elsewhere' }), done), '1 bad_answer');
  }
});

test('a write without a token is sent again only where it cannot have run', async () => {
  for (const fault of [busy, page(503), refuse(400, 'Throttling')]) assert.equal(await course(WRITE, fault, done), '2 ok');
  assert.equal(await course(WRITE, drop, done), '1 no_answer');
  assert.equal(await course(WRITE, cut(DONE), done), '1 no_answer');
  assert.equal(await course(WRITE, truncated(DONE), done), '1 bad_answer');
  assert.equal(await course(WRITE, answer(200, '[1, 2]'), done), '1 bad_answer');
  // Answers of a gateway and of an overloaded service without the documented meaning.
  assert.equal(await course(WRITE, refuse(408, 'RequestTimeout'), done), '1 api_error');
  const { error } = await called(WRITE, [busy, drop, done]);
  const unknown = 'whether it ran is not known: look up its effect before calling again';
  assert.equal(error.message, `${WRITE} (attempt 2): the connection failed (UND_ERR_SOCKET); ${unknown}`);
});

test('what was never sent may be sent again', async () => {
  const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
  let calls = 0;
  const fetch = (url, init) => (++calls < 3 ? Promise.reject(refused) : globalThis.fetch(url, init));
  const { data, arrivals } = await called(WRITE, [done], { settings: { fetch } });
  assert.deepEqual([data.ScalingActivityId, calls, arrivals.length], ['a-1', 3, 1]);
});

test('a refusal carries what the service said', async () => {
  const { error } = await called(TOKEN, [refuse(400, 'IncorrectScalingGroupStatus')]);
  assert.equal(error.message, `${TOKEN}: IncorrectScalingGroupStatus: about IncorrectScalingGroupStatus`);
  assert.deepEqual([error.api.status, error.api.requestId, error.api.documented, error.api.category], [400, 'r', true, 'state']);
});

test('bad parameters and unknown operations are refused before anything is sent', async () => {
  const wrong = [[TOKEN, {}, 'invalid_params'], [TOKEN, null, 'invalid_params'], ['alibaba-ess.No', {}, 'unknown_operation']];
  for (const [id, params, code] of wrong) {
    const { error, arrivals } = await called(id, [done], { params });
    assert.deepEqual([error.code, arrivals.length], [code, 0]);
  }
  const { error } = await called(WRITE, [done], { options: { clientToken: 't' } });
  assert.equal(error.message, `clientToken: ${WRITE} has no such parameter`);
});

test('every attempt has a nonce and a date of its own, and the token of the call', async () => {
  const { arrivals } = await called(TOKEN, [drop, busy, done]);
  const all = (name) => new Set(arrivals.map(({ params }) => params.get(name)));
  assert.equal(all('SignatureNonce').size, 3);
  assert.equal(all('ClientToken').size, 1);
  assert.match([...all('ClientToken')][0], /^[0-9a-f]{32}$/);
  for (const given of [{ options: { clientToken: 'mine' } }, { params: { ScalingRuleAri: 'ari', ClientToken: 'mine' } }]) {
    const again = await called(TOKEN, [busy, drop], given);
    assert.ok(again.arrivals.every(({ params }) => params.get('ClientToken') === 'mine'));
    assert.match(again.error.message, /whether it ran is not known: call again with ClientToken mine$/);
  }
});

test('waits double up to their cap, any part of each at random', async () => {
  const retry = { attempts: 6, baseDelayMs: 100, maxDelayMs: 700 };
  const whole = await called(READ, [busy], { settings: { retry }, clock: fastClock({ random: () => 1 }) });
  assert.deepEqual(whole.waits, [100, 200, 400, 700, 700]);
  const none = await called(READ, [drop], { settings: { retry }, clock: fastClock({ random: () => 0 }) });
  assert.deepEqual(none.waits, [0, 0, 0, 0, 0]);
});

test('Retry-After is honoured, in seconds and as a date by the clock of the service', async () => {
  const clock = () => fastClock({ random: () => 0, offsetMs: 3_600_000 });
  const after = async (headers) => {
    const { waits } = await called(READ, [refuse(503, 'ServiceUnavailable', headers), done], { clock: clock() });
    return waits;
  };
  assert.deepEqual(await after({ 'retry-after': '7' }), [7000]);
  const date = 'Thu, 05 Mar 2026 10:00:00 GMT';
  assert.deepEqual(await after({ date, 'retry-after': 'Thu, 05 Mar 2026 10:00:12 GMT' }), [12_000]);
  assert.deepEqual(await after({ date, 'retry-after': 'Thu, 05 Mar 2026 09:00:00 GMT' }), [0]);
  assert.deepEqual(await after({ 'retry-after': 'soon' }), [0]);
  // Longer than the longest step: the call ends, rather than come back too early.
  const { error, arrivals } = await called(READ, [refuse(503, 'ServiceUnavailable', { 'retry-after': '3600' })]);
  assert.deepEqual([error.code, arrivals.length], ['api_error', 1]);
});

test('an attempt that takes too long is no answer', async () => {
  const settings = { timeoutMs: 300, retry: { attempts: 2 } };
  for (const fault of [hang, stall]) {
    const clock = fastClock({ speed: 1 });
    const { error, arrivals } = await called(READ, [fault], { settings, clock });
    assert.deepEqual([error.code, error.cause.code, arrivals.length], ['no_answer', 'timeout', 2]);
    assert.equal(error.message, `${READ} (attempt 2): no whole answer within 300 ms`);
  }
  // Even where `fetch` takes no notice of its signal.
  const deaf = { ...settings, fetch: () => new Promise(() => {}) };
  const { error } = await called(WRITE, [hang], { settings: deaf, clock: fastClock({ speed: 1 }) });
  assert.match(error.message, /within 300 ms; whether it ran is not known/);
});

test('a body is read up to a size', async () => {
  const settings = { maxBodyBytes: 1000 };
  const { error, arrivals } = await called(READ, [answer(200, 'x'.repeat(1001))], { settings });
  assert.deepEqual([error.code, arrivals.length], ['bad_answer', 1]);
  assert.match(error.message, /longer than 1000 bytes/);
  const whole = await called(READ, [answer(200, JSON.stringify(DONE).padEnd(1000))], { settings });
  assert.equal(whole.data.TotalCount, 0);
});

test('an answer that is too long is a bad answer of the call, at every size', async () => {
  const MIB = 2 ** 20;
  const unknown = 'whether it ran is not known';
  const refused = async (id, status, size, maxBodyBytes) => {
    const body = Buffer.alloc(size, ' ');
    const { error, arrivals } = await called(id, [(response) => response.writeHead(status).end(body)], { settings: { maxBodyBytes } });
    assert.deepEqual([error.code, arrivals.length], ['bad_answer', 1], `${size}`);
    assert.ok(error.message.startsWith(`${id}: HTTP ${status}, and `), error.message);
    assert.ok(error.message.includes(unknown), error.message);
  };
  for (const id of [WRITE, TOKEN]) {
    for (const status of [200, 400, 500]) for (const [size, most] of [[1, 0], [11, 10], [1001, 1000], [5 * MIB, 4 * MIB]]) await refused(id, status, size, most);
  }
  // All that the client reads, where the module has no room left for the headers; one byte more; and far beyond.
  for (const [size, most] of [[32 * MIB, undefined], [32 * MIB, 32 * MIB], [32 * MIB + 1, undefined], [70 * MIB, undefined]]) await refused(WRITE, 200, size, most);
  const { error } = await called(READ, [answer(200, 'x'.repeat(1001))], { settings: { maxBodyBytes: 1000 } });
  assert.equal(error.message, `${READ}: HTTP 200, and its body is longer than 1000 bytes (maxBodyBytes)`);
});

test('a body as long as the module takes is read', async () => {
  const { data } = await called(READ, [answer(200, JSON.stringify(DONE).padEnd(2 ** 25 - 4096))]);
  assert.equal(data.TotalCount, 0);
});

test('an abort ends the call in whatever phase', async () => {
  /** Each phase: a fault, how many arrive, what else the client gets to abort in time, and whether the call may have run. */
  const phases = {
    'before it': (abort) => [done, 0, abort(), false],
    'before the headers': (abort) => [() => abort(), 1, {}, true],
    'within the body': (abort) => [stall, 1, { fetch: (...request) => fetch(...request).finally(() => setTimeout(abort)) }, true],
    'between two attempts': (abort) => {
      const clock = fastClock({ speed: 1 });
      const sleep = (ms, signal) => (ms === TIMEOUT || abort(), clock.sleep(ms, signal));
      return [busy, 1, { clock: { ...clock, sleep } }, false];
    },
  };
  for (const [phase, prepare] of Object.entries(phases)) {
    const stop = new AbortController();
    const reason = new Error('enough');
    const [fault, count, { clock, ...settings } = {}, mayHaveRun] = prepare(() => stop.abort(reason));
    const { error, arrivals } = await called(WRITE, [fault], { settings, clock, options: { signal: stop.signal } });
    assert.deepEqual([error.code, error.cause, arrivals.length], ['aborted', reason, count], phase);
    assert.equal(/not known/.test(error.message), mayHaveRun, phase);
    assert.equal(getEventListeners(stop.signal, 'abort').length, 0, phase);
  }
  const { error } = await called(READ, [hang], { options: { signal: AbortSignal.timeout(30) } });
  assert.equal(error.code, 'timeout');
});

test('an abort after the end changes nothing', async () => {
  const stop = new AbortController();
  const { data } = await called(READ, [done], { options: { signal: stop.signal } });
  stop.abort();
  assert.equal(data.TotalCount, 0);
  assert.equal(getEventListeners(stop.signal, 'abort').length, 0);
});

test('a client of a service knows its operations by name', async () => {
  const settings = { service: 'alibaba-ess' };
  for (const id of ['DescribeScalingGroups', READ]) {
    const { data } = await called(id, [done], { settings, params: PARAMS[READ] });
    assert.equal(data.TotalCount, 0);
  }
});

test('settings that make no sense are refused', () => {
  const times = [{ timeoutMs: -1 }, { timeoutMs: Infinity }];
  const sizes = ['1k', '1000', null, 2 ** 25 + 1, Infinity, -1].map((maxBodyBytes) => ({ maxBodyBytes }));
  const wrong = [...times, ...sizes, { timeoutMs: '300' }, { timeoutMs: null }, { retry: { attempts: NaN } }, { fetch: null }];
  for (const settings of wrong) {
    assert.throws(() => createClient({ credentials, ...settings }), { name: 'AutoscaleError', code: 'invalid_option' });
  }
});

test('misspelt settings are refused, and the right name is said', async () => {
  const right = { service: 'alibaba-ess', credentials, region: 'cn-qingdao', endpoint: 'h.example' };
  const cases = [
    [{ servce: 'alibaba-ess' }, 'servce', 'service'],
    [{ regoin: 'r' }, 'regoin', 'region'],
    [{ endPoint: 'h' }, 'endPoint', 'endpoint'],
    [{ timeout: 5 }, 'timeout', 'timeoutMs'],
    [{ maxBodyByte: 5 }, 'maxBodyByte', 'maxBodyBytes'],
    [{ maxRetries: 5 }, 'maxRetries', 'retry.attempts'],
    [{ retry: { maxAttempts: 5 } }, 'retry.maxAttempts', 'attempts'],
    [{ retry: { atempts: 5 } }, 'retry.atempts', 'attempts'],
    [{ retry: { maxDelay: 5 } }, 'retry.maxDelay', 'maxDelayMs'],
    [{ credentials: { ...credentials, sessionToken: 't' } }, 'credentials.sessionToken', 'securityToken', 'invalid_credentials'],
    [{ credentials: { accessKeyID: 'a', secretKey: 's' } }, 'credentials.accessKeyID', 'accessKeyId', 'invalid_credentials'],
    [{ credentials: { accessKeyId: 'a', accessKeySecret: 's' } }, 'credentials.accessKeySecret', 'secretKey', 'invalid_credentials'],
  ];
  for (const [wrong, name, meant, code = 'invalid_option'] of cases) {
    assert.throws(() => createClient({ ...right, ...wrong }), (error) => {
      assert.deepEqual([error.name, error.code], ['AutoscaleError', code], name);
      assert.ok(error.message.includes(name) && error.message.includes(meant), error.message);
      return true;
    });
  }
  const client = createClient({ ...right, fetch: () => assert.fail('nothing is sent') });
  for (const [wrong, meant] of [['clienttoken', 'clientToken'], ['singal', 'signal'], ['limit', 'limits'], ['overides', 'overrides'], ['region', 'known are']]) {
    const refused = { code: 'invalid_option', message: new RegExp(`${wrong}.*${meant}`) };
    await assert.rejects(client.call('DescribeScalingGroups', {}, { [wrong]: 'x' }), refused);
    await assert.rejects(client.pages('DescribeScalingGroups', {}, { [wrong]: 'x' }).next(), refused);
    await assert.rejects(client.items('DescribeScalingGroups', {}, { [wrong]: 'x' }).next(), refused);
  }
  await assert.rejects(client.call('DescribeScalingGroups', {}, { signal: 'stop' }), { code: 'invalid_option', message: 'signal: expected an AbortSignal' });
});
