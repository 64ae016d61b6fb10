// decode() and scaling through the package.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { decode, explainError, operation, scaling } from 'autoscale-kit';
import { CODES } from './support/codes.js';

const printed = (name) => readFileSync(new URL(`../data/responses/${name}`, import.meta.url));

test('JSON and XML of the same answer', () => {
  const json = decode('alibaba-ess.CreateScalingGroup', { status: 200, body: '{"RequestId":"r","ScalingGroupId":"g"}' });
  const body = '<CreateScalingGroupResponse><RequestId>r</RequestId><ScalingGroupId>g</ScalingGroupId></CreateScalingGroupResponse>';
  const xml = decode('alibaba-ess.CreateScalingGroup', { status: 200, headers: { 'content-type': 'text/xml' }, body });
  assert.deepEqual(json, { ok: true, data: { ScalingGroupId: 'g' }, requestId: 'r' });
  assert.deepEqual(xml, json);
});

test('headers and bodies in every form fetch knows', async () => {
  const response = new Response('{"Response":{"RequestId":"r"}}', { headers: { 'content-type': 'application/json' } });
  const head = { status: response.status, headers: response.headers };
  const body = await response.arrayBuffer();
  for (const form of [body, new Uint8Array(body), new TextDecoder().decode(body)]) {
    assert.deepEqual(operation('tencent-as.ResumeInstanceRefresh').decode({ ...head, body: form }), { ok: true, data: {}, requestId: 'r' });
  }
});

test('a documented error comes with its advice', () => {
  const body = JSON.stringify({ RequestId: 'r', HostId: 'ess.aliyuncs.com', Code: 'QuotaExceeded.ScalingRule', Message: 'Scaling rule quota exceeded.' });
  const { ok, error } = decode('alibaba-ess.CreateScalingRule', { status: 400, body });
  assert.equal(ok, false);
  assert.deepEqual(
    { code: error.code, status: error.status, documented: error.documented, category: error.category, requestId: error.requestId },
    { code: 'QuotaExceeded.ScalingRule', status: 400, documented: true, category: 'quota', requestId: 'r' },
  );
  assert.ok(error.advice.length > 10);
});

test('broken answers are errors that say so', () => {
  for (const body of ['', '{"a":', '<html>', '\0', new Uint8Array([0xff])]) {
    const { ok, error } = decode('alibaba-ess.CreateScalingRule', { status: 200, body });
    assert.equal(ok, false);
    assert.equal(error.code, 'UnreadableResponse');
  }
  assert.throws(() => decode('alibaba-ess.CreateScalingRule', { status: '200', body: '' }), { code: 'invalid_option' });
  assert.throws(() => decode('alibaba-ess.CreateScalingRule', { status: 200, body: {} }), { code: 'invalid_request' });
});

test('a name from the prototype in an answer stays an ordinary field', () => {
  const { data } = decode('alibaba-ess.CreateScalingGroup', { status: 200, body: '{"RequestId":"r","ScalingGroupId":"g","__proto__":{"polluted":1}}' });
  assert.equal(Object.getPrototypeOf(data), Object.prototype);
  assert.equal(data.polluted, undefined);
  assert.equal({}.polluted, undefined);
});

test("Huawei's printed example", () => {
  const id = 'huawei-as.ListScalingActivityV2Logs';
  const { ok, data } = decode(id, { status: 200, body: printed(`${id}.json`) });
  assert.equal(ok, true);
  assert.equal(data.total_number, 2);
  assert.deepEqual(data.scaling_activity_log.map((row) => row.type), ['MODIFY_ELB', 'NORMAL']);
});

test('the worked examples of ESS 1.2', () => {
  const base = { minSize: 0, maxSize: 3, totalCapacity: 2, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 3 };
  const up = scaling.rule('alibaba-ess', base);
  assert.deepEqual([up.accepted, up.delta, up.newCapacity, up.clampedTo], [true, 1, 3, 'max']);
  const down = scaling.rule('alibaba-ess', { ...base, minSize: 2, totalCapacity: 3, adjustmentValue: -5 });
  assert.deepEqual([down.accepted, down.delta, down.newCapacity, down.clampedTo], [true, -1, 2, 'min']);
  assert.ok(up.reasons.length > 0 && up.reasons.every((r) => r.text && r.source.section));
});

test('dates of a question in every spelling', () => {
  const ask = (now, endTime) =>
    scaling.rule('alibaba-ess', {
      minSize: 0, maxSize: 9, totalCapacity: 2, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 1,
      trigger: 'alarm', now, lastActivity: { endTime, instancesChanged: 1 },
    }).error;
  assert.equal(ask(new Date('2019-01-01T00:04:59Z'), '2019-01-01T00:00Z'), 'Cooldown');
  assert.equal(ask(1546301100, new Date('2019-01-01T00:00:00Z')), null);
});

test('a wrong question is refused with every issue', () => {
  assert.throws(() => scaling.rule('alibaba-ess', { minSize: -1, maxSize: 'x', colour: 1 }), (error) => {
    assert.equal(error.code, 'invalid_question');
    assert.ok(error.issues.length >= 4, JSON.stringify(error.issues));
    return true;
  });
  assert.throws(() => scaling.rule('huawei-as', {}), { code: 'invalid_question' });
});

test('an error code is explained without an answer at hand', () => {
  const quota = explainError('tencent-as-v2', 4400);
  assert.deepEqual(quota, explainError('tencent-as-v2', '4400'));
  assert.deepEqual([quota.code, quota.documented, quota.scope, quota.category, quota.retry], ['4400', true, 'service', 'throttling', 'backoff']);
  assert.deepEqual(quota.source.section, 'Error Codes');
  const loud = explainError('alibaba-ess', 'Incorrectcapacity.Maxsize');
  assert.deepEqual([loud.code, loud.operations], ['IncorrectCapacity.MaxSize', ['alibaba-ess.AttachInstances', 'alibaba-ess.EnableScalingGroup']]);
  assert.equal(explainError('alibaba-ess.ExecuteScalingRule', 'ServiceUnavailable').retry, 'same-token');
  const unknown = explainError('huawei-as', 'AS.9999', { status: 404 });
  assert.deepEqual([unknown.documented, unknown.category, unknown.status], [false, 'parameter', 404]);
  assert.throws(() => explainError('huawei', '404'), { code: 'unknown_service' });
  assert.throws(() => explainError('huawei-as', undefined), { code: 'invalid_option' });
  assert.throws(() => explainError('huawei-as', '404', { status: 'x' }), { code: 'invalid_option' });
});

test('the code of every refusal of verify is known to explainError', () => {
  const services = {
    'alibaba-rpc-v1': ['alibaba-ess', 'alibaba-emr'], 'alibaba-acs3': ['alibaba-ess', 'alibaba-emr'], 'tencent-v1': ['tencent-as-v2'],
    'tencent-tc3': ['tencent-as'], 'huawei-sdk': ['huawei-as'], 'huawei-v11': ['huawei-as'], 'huawei-token': ['huawei-as'],
  };
  assert.deepEqual(Object.keys(services).sort(), Object.keys(CODES).sort());
  for (const [scheme, codes] of Object.entries(CODES)) {
    for (const service of services[scheme]) {
      for (const [reason, code] of Object.entries(codes)) {
        const { category, meaning, advice } = explainError(service, code);
        const isParameter = ['MissingParameter', '4000'].includes(code);
        assert.equal(category, isParameter ? 'parameter' : 'credentials', `${service} ${reason} ${code}`);
        assert.doesNotMatch(`${meaning} ${advice}`, /does not list|looks like/, `${service} ${code}`);
      }
    }
  }
});

test('without a status, the body decides, and no status is told', () => {
  const id = 'alibaba-ess.CreateScalingRule';
  assert.deepEqual(decode(id, { body: '{"RequestId":"r","ScalingRuleId":"x"}' }), { ok: true, data: { ScalingRuleId: 'x' }, requestId: 'r' });
  for (const body of ['{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"m"},"RequestId":"r"}}', '<html></html>', '']) {
    for (const given of [{ body }, { body, status: undefined }, { body, status: null }]) {
      const { ok, error } = decode(id, given);
      assert.deepEqual([ok, 'status' in error], [false, false]);
      assert.doesNotMatch(error.message, /HTTP/);
    }
  }
  assert.throws(() => decode(id, { status: 'x', body: '' }), { code: 'invalid_option' });
});
