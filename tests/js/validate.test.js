// validate() through the package: the documented issues, and input of any shape.
import assert from 'node:assert/strict';
import test from 'node:test';
import { AutoscaleError, build, operation, operations, services, sign, validate } from 'autoscale-kit';

const RULE = 'alibaba-ess.CreateScalingRule';
const rule = (more) => ({ ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: -10, ...more });

test('AdjustmentValue beyond the range of its type is one issue that says it all', () => {
  for (const [type, value, range, limit] of [
    ['QuantityChangeInCapacity', 501, '-500 to 500', { min: -500, max: 500 }],
    ['PercentChangeInCapacity', -101, '-100 to 10000', { min: -100, max: 10000 }],
  ]) {
    const { issues, value: none } = validate(RULE, rule({ AdjustmentType: type, AdjustmentValue: value }));
    assert.equal(none, undefined);
    assert.deepEqual(issues, [
      {
        path: ['AdjustmentValue'],
        code: 'range',
        message: `AdjustmentValue is ${value}; documented range is ${range} when AdjustmentType is ${type} (Alibaba ESS 2014-08-28, 1.2)`,
        severity: 'error',
        limit,
        when: { param: 'AdjustmentType', is: [type] },
        expected: `${range} when AdjustmentType is ${type}`,
        received: String(value),
        source: { document: 'Alibaba Cloud ESS API Reference 2014-08-28, 2019-06-03', section: '1.2', edition: '2019-06-03' },
      },
    ]);
  }
  for (const [type, value] of [['QuantityChangeInCapacity', 500], ['PercentChangeInCapacity', -100]]) {
    const { value: accepted, warnings, issues } = validate(RULE, rule({ AdjustmentType: type, AdjustmentValue: value }));
    assert.equal(issues, undefined);
    assert.deepEqual(warnings, []);
    assert.equal(accepted.AdjustmentValue, value);
  }
});

test('an issue holds the limit, its condition and what was meant as data, and a limit can be lifted', () => {
  const [issue] = validate(RULE, rule({ AdjustmentType: 'TotalCapacty' })).issues;
  assert.deepEqual([issue.limit, issue.suggestion], [{ values: ['QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity'] }, 'TotalCapacity']);
  const [unknown] = validate(RULE, rule({ Cooldwn: 60 })).issues;
  assert.equal(unknown.suggestion, 'Cooldown');
  const GROUP = 'alibaba-ess.CreateScalingGroup';
  const [order] = validate(GROUP, { RegionId: 'cn-qingdao', MinSize: 5, MaxSize: 2 }).issues;
  assert.deepEqual([order.path, order.params], [['MinSize'], ['MinSize', 'MaxSize']]);

  const beyond = rule({ AdjustmentValue: 5000 });
  assert.equal(validate(RULE, beyond, { overrides: { AdjustmentValue: 'off' } }).issues, undefined);
  assert.deepEqual(validate(RULE, beyond, { overrides: { AdjustmentValue: { max: 4000 } } }).issues[0].limit, { max: 4000 });
  assert.throws(() => validate(RULE, beyond, { overrides: { AdjustmentValue: 'on' } }), /"off"/);
});

test('what JSON cannot hold is named in the issue', () => {
  const cyclic = rule();
  cyclic.self = cyclic;
  const deep = rule({ ScalingRuleName: Array.from({ length: 5000 }).reduce((inner) => [inner], 'x') });
  for (const [params, path, said] of [
    [rule({ AdjustmentValue: NaN }), 'AdjustmentValue', 'NaN'],
    [rule({ AdjustmentValue: -Infinity }), 'AdjustmentValue', '-Infinity'],
    [rule({ AdjustmentValue: () => 1 }), 'AdjustmentValue', 'a function'],
    [rule({ AdjustmentValue: Symbol('x') }), 'AdjustmentValue', 'a symbol'],
    [rule({ ScalingRuleName: new Date(NaN) }), 'ScalingRuleName', 'an invalid date'],
    [rule({ ScalingRuleName: new Map() }), 'ScalingRuleName', 'a Map'],
    [rule({ ScalingRuleName: 'a\ud800' }), 'ScalingRuleName', 'half a surrogate pair'],
    [cyclic, undefined, 'contains itself'],
    [deep, undefined, 'nested too deeply'],
    [undefined, undefined, 'undefined'],
    [() => {}, undefined, 'a function'],
    [5n, undefined, '"5"'],
    [null, undefined, 'null'],
    ['x', undefined, '"x"'],
    [[], undefined, 'a list of 0'],
    [new Proxy({}, { ownKeys: () => { throw new Error('no'); } }), undefined, 'cannot be read'],
  ]) {
    const { issues } = validate(RULE, params);
    assert.ok(issues?.length > 0, said);
    const issue = issues.find((i) => i.path[0] === path);
    assert.ok(issue?.message.includes(said), `${said}: ${JSON.stringify(issues.map((i) => i.message))}`);
  }
  assert.equal(validate(RULE, rule({ AdjustmentValue: 7n })).value.AdjustmentValue, 7);
});

test('what every call may carry is checked, sent, or left to what signs', () => {
  const more = { Action: 'CreateScalingRule', Version: '2014-08-28', Format: 'XML', RegionId: 'cn-qingdao', OwnerId: 123, ResourceOwnerAccount: 'a' };
  const signing = { AccessKeyId: 'CANARY', SignatureNonce: 'CANARY', TimeStamp: 'CANARY', SecurityToken: 'CANARY', Signature: 'CANARY' };
  const params = rule({ ...more, ...signing });
  const { value, warnings, issues } = validate(RULE, params);
  assert.equal(issues, undefined);
  assert.deepEqual(value, rule({ ...more, OwnerId: '123' }));
  assert.deepEqual(warnings.map(({ code, path }) => [code, ...path]), Object.keys(signing).map((name) => ['ignored', name]));
  assert.doesNotMatch(JSON.stringify(warnings), /CANARY/);
  assert.deepEqual(validate(RULE, rule(more)).warnings, []);

  const signed = sign(RULE, params, { credentials: { accessKeyId: 'testid', secretKey: 'testsecret' }, region: 'cn-beijing', format: 'json' });
  const sent = new URL(signed.url).searchParams;
  const names = [...sent.keys()];
  assert.equal(new Set(names).size, names.length, names.join());
  assert.deepEqual(['AccessKeyId', 'Format', 'RegionId', 'OwnerId'].map((name) => sent.get(name)), ['testid', 'XML', 'cn-qingdao', '123']);
  assert.doesNotMatch(signed.url, /CANARY/);
  assert.equal(signed.warnings.length, warnings.length);

  for (const wrong of [{ Action: 'CreateScalingGroup' }, { Version: '2014-05-26' }, { Format: 'yaml' }]) {
    assert.deepEqual(validate(RULE, rule(wrong)).issues.map(({ code, path }) => [code, ...path]), [['enum', Object.keys(wrong)[0]]]);
  }
});

test('numbers where text is documented are that text, but for those that have lost digits', () => {
  const id = 'tencent-as-v2.CreateScalingPolicy';
  const policy = (more) => ({
    scalingGroupId: 'asg-1', scalingPolicyName: 'p', adjustmentType: 'TotalCapacity', adjustmentValue: 1, cooldown: 300,
    metric: { dimensionName: 'cpu_usage', comparisonOperator: 'Less', threshold: 5 }, ...more,
  });
  assert.deepEqual(validate(id, policy({ notifyIds: [1832, '1833'] })).value.notifyIds, ['1832', '1833']);
  assert.deepEqual(validate(id, policy({ notifyIds: [Number.MAX_SAFE_INTEGER, 12345678901234567890n] })).value.notifyIds, ['9007199254740991', '12345678901234567890']);
  for (const beyond of [9007199254740993, -(2 ** 53), 1e21]) {
    const [issue] = validate(id, policy({ notifyIds: [beyond] })).issues;
    assert.deepEqual([issue.code, ...issue.path], ['type', 'notifyIds', 0]);
    assert.match(issue.message, /beyond 2\^53/);
  }
});

test('names from the prototype are ordinary names', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const params = Object.defineProperty(rule(), name, { value: 1, enumerable: true });
    assert.deepEqual(validate(RULE, params).issues.map((i) => [i.code, i.path]), [['unknown', [name]]]);
  }
  assert.equal({}.polluted, undefined);
});

test('a megabyte of text is refused in a short message', () => {
  const { issues } = validate(RULE, rule({ ScalingRuleName: '中'.repeat(1_000_000) }));
  assert.deepEqual(issues.map((i) => i.code), ['length']);
  assert.ok(issues[0].message.length < 300);
});

test('dates are accepted in every spelling', () => {
  const id = 'huawei-as.ListScalingActivityV2Logs';
  for (const start_time of [new Date('2018-11-22T00:00:00Z'), '2018-11-22T08:00:00+08:00', 1542844800]) {
    assert.equal(validate(id, { project_id: 'p', scaling_group_id: 'g', start_time }).value.start_time, '2018-11-22T00:00:00Z');
  }
});

test('limits may be relaxed or replaced', () => {
  const id = 'alibaba-ess.CreateScalingGroup';
  const params = { RegionId: 'cn-qingdao', MinSize: 0, MaxSize: 2000 };
  assert.equal(validate(id, params).issues[0].code, 'range');
  assert.deepEqual(validate(id, params, { limits: 'warn' }).warnings.map((i) => [i.code, i.severity]), [['range', 'warning']]);
  assert.deepEqual(validate(id, params, { limits: 'off' }).warnings, []);
  assert.deepEqual(validate(id, params, { overrides: { MaxSize: { max: 2000 } } }).warnings, []);
  assert.throws(() => validate(id, params, { overrides: { MaxSiz: { max: 1 } } }), { code: 'invalid_option', message: /did you mean "MaxSize"/ });
  assert.throws(() => validate(id, params, { limits: 'loose' }), { code: 'invalid_option', message: /strict or warn or off/ });
});

test('unknown operations are refused with a hint', () => {
  assert.throws(() => validate('alibaba-ess.CreateScalingRul', {}), (error) => {
    assert.ok(error instanceof AutoscaleError && error instanceof Error);
    assert.equal(error.name, 'AutoscaleError');
    assert.equal(error.code, 'unknown_operation');
    assert.match(error.message, /did you mean "CreateScalingRule"/);
    return true;
  });
  for (const id of [undefined, null, 5, '', 'x'.repeat(1e6)]) assert.throws(() => operation(id), AutoscaleError);
});

test('the catalogue as data', () => {
  for (const { document, edition, schemes, scheme, source } of services()) {
    assert.deepEqual({ document, edition, scheme }, { document: source.document, edition: source.edition, scheme: schemes[0] });
  }
  assert.deepEqual(services().map((s) => s.id), ['alibaba-emr', 'alibaba-ess', 'huawei-as', 'tencent-as', 'tencent-as-v2']);
  assert.equal(operations().length, services().reduce((sum, s) => sum + operations(s.id).length, 0));
  const { info } = operation(RULE);
  assert.equal(operation(RULE), operation(RULE));
  assert.deepEqual(info.params.map((p) => [p.name, p.required]), [
    ['ScalingGroupId', true],
    ['AdjustmentType', true],
    ['AdjustmentValue', true],
    ['ScalingRuleName', false],
    ['Cooldown', false],
  ]);
  assert.deepEqual(info.params[2].constraints[0], {
    kind: 'range',
    min: -500,
    max: 500,
    when: { param: 'AdjustmentType', is: ['QuantityChangeInCapacity'] },
    source: { document: 'Alibaba Cloud ESS API Reference 2014-08-28, 2019-06-03', section: '1.2', edition: '2019-06-03' },
  });
  const quota = info.quotas.find((q) => q.error === 'QuotaExceeded.ScalingRule');
  assert.equal(quota.limit, 50);
});

test('an operation is a Standard Schema', () => {
  const standard = operation(RULE)['~standard'];
  assert.equal(standard.version, 1);
  assert.equal(standard.vendor, 'autoscale-kit');
  assert.deepEqual(standard.validate(rule()).value, rule());
  assert.deepEqual(standard.validate({}).issues.map((i) => i.path), [['ScalingGroupId'], ['AdjustmentType'], ['AdjustmentValue']]);
});

test('a call is signed with the scheme that its service accepts and the caller asks for', () => {
  const logs = 'huawei-as.ListScalingActivityV2Logs';
  const params = { project_id: 'p', scaling_group_id: 'g' };
  const given = { credentials: { accessKeyId: 'id', secretKey: 'key' }, region: 'cn-north-4', service: 'as' };
  assert.match(sign(logs, params, given).headers.Authorization, /^SDK-HMAC-SHA256 /);
  assert.match(sign(logs, params, { ...given, scheme: 'huawei-v11' }).headers.Authorization, /^V11-HMAC-SHA256 /);
  assert.throws(() => sign(logs, params, { ...given, scheme: 'tencent-tc3' }), {
    code: 'invalid_option',
    message: 'scheme: huawei-as accepts huawei-sdk or huawei-token or huawei-v11, not "tencent-tc3"',
  });
});

test('build gives the request unsigned, and throws the issues', () => {
  const request = build(RULE, rule({ ScalingRuleName: '中-1' }), { method: 'POST', region: 'eu-central-1' });
  assert.equal(request.url, 'https://ess.eu-central-1.aliyuncs.com/');
  assert.equal(request.method, 'POST');
  assert.equal(new URLSearchParams(request.body).get('AdjustmentValue'), '-10');
  assert.ok(!request.body.includes('Signature'));
  assert.throws(() => build(RULE, {}), (error) => error.code === 'invalid_params' && error.issues.length === 3);
});
