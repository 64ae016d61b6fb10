// Parameters on their way into the core: whatever a caller's object holds arrives as it is, is read once, and is not touched.
import assert from 'node:assert/strict';
import test from 'node:test';
import { build, operation, operations, validate } from 'autoscale-kit';

const CREATE = 'alibaba-ess.CreateScalingConfiguration';
const given = () => ({
  ScalingGroupId: 'asg-1',
  ImageId: 'img-中',
  InstanceType: 'ecs.t1.xsmall',
  SecurityGroupId: 'sg-1',
  DataDisk: [{ Size: 100, Category: 'cloud' }, { Size: 200 }],
});

test('the value is a copy, all the way down', () => {
  const params = given();
  const { value, warnings } = validate(CREATE, params);
  assert.deepEqual(warnings, []);
  assert.deepEqual(value, params);
  value.DataDisk[0].Size = 1;
  value.DataDisk.push('x');
  assert.deepEqual(params, given());
  assert.doesNotThrow(() => validate(CREATE, deepFrozen(given())));
});

function deepFrozen(value) {
  if (typeof value === 'object') Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}

test('what is absent is left out, and nothing is -0', () => {
  const params = { ...given(), UserData: null, KeyPairName: undefined, InternetMaxBandwidthOut: -0, DataDisk: [{ Size: 100, Category: null }] };
  const { value } = validate(CREATE, params);
  assert.deepEqual(Object.keys(value).sort(), ['DataDisk', 'ImageId', 'InstanceType', 'InternetMaxBandwidthOut', 'ScalingGroupId', 'SecurityGroupId']);
  assert.ok(Object.is(value.InternetMaxBandwidthOut, 0));
  assert.deepEqual(value.DataDisk, [{ Size: 100 }]);
});

test('a getter is read once, so that what was checked is what is given back', () => {
  let reads = 0;
  const params = { ...given(), get InternetMaxBandwidthOut() {
    reads += 1;
    return reads;
  } };
  reads = 0;
  assert.equal(validate(CREATE, params).value.InternetMaxBandwidthOut, 1);
  assert.equal(reads, 1);
});

test('the structured form, the flat form and numbers as text mean the same', () => {
  const flat = { ...given(), 'DataDisk.1.Size': '100', 'DataDisk.1.Category': 'cloud', 'DataDisk.2.Size': 200 };
  delete flat.DataDisk;
  assert.deepEqual(validate(CREATE, flat).value, validate(CREATE, given()).value);
  assert.equal(build(CREATE, flat).url, build(CREATE, given()).url);
});

test('lengths and numbers of every size arrive whole', () => {
  const id = 'alibaba-ess.DescribeScalingGroups';
  for (const length of [0, 1, 125, 126, 127, 128, 16384, 100_000]) {
    const region = 'r'.repeat(length);
    for (const text of [region, `${region}é`, `${region}𝄞`]) assert.equal(validate(id, { RegionId: 'r', OwnerAccount: text }).value.OwnerAccount, text);
  }
  for (const number of [2 ** 31, 2 ** 35 - 1, 2 ** 35, 2 ** 35 + 1, Number.MAX_SAFE_INTEGER]) {
    for (const PageNumber of [number, -number]) {
      const { issues, value } = validate(id, { RegionId: 'r', PageNumber });
      const arrived = issues === undefined ? value.PageNumber : Number(issues[0].received);
      assert.equal(arrived, PageNumber);
    }
  }
  const [issue] = validate(id, { RegionId: 'r', PageNumber: 1.5e300 }).issues;
  assert.deepEqual([issue.code, issue.received], ['type', '1.5e+300']);
});

test('names of any characters come back in the path of their issue', () => {
  for (const name of ['', '.', 'a.b', 'a\0b', '\u0001', 'é', '𝄞', '__proto__', 'toJSON', 'RegionId ', '\0']) {
    const params = Object.defineProperty({ RegionId: 'cn-qingdao' }, name, { value: 1, enumerable: true });
    const { issues } = validate('alibaba-ess.DescribeScalingGroups', params);
    assert.deepEqual(issues.map((i) => [i.code, i.path]), [['unknown', [name]]], JSON.stringify(name));
    assert.deepEqual(issues[0].source, operation('alibaba-ess.DescribeScalingGroups').info.source);
  }
});

test('the path of an issue leads to its item, however far down', () => {
  const size = (index) => ({ Category: 'cloud', Size: index % 2 === 0 ? 100 : 1 });
  const { issues } = validate(CREATE, { ...given(), DataDisk: Array.from({ length: 14 }, (_, index) => size(index)) });
  const ranges = issues.filter((i) => i.code === 'range').map((i) => i.path);
  assert.deepEqual(ranges, [1, 3, 5, 7, 9, 11, 13].map((index) => ['DataDisk', index, 'Size']));
  for (const { path, message } of issues.filter((i) => i.code === 'range')) assert.ok(message.startsWith(`DataDisk[${path[1]}].Size is 1;`), message);
});

test('every operation takes its parameters by whatever object holds them', () => {
  const kinds = {
    'no prototype': (o) => Object.assign(Object.create(null), o),
    'a class': (o) => Object.assign(new (class Params {})(), o),
    'a proxy': (o) => new Proxy(o, {}),
    'JSON text read again': (o) => JSON.parse(JSON.stringify(o)),
    'toJSON': (o) => ({ toJSON: () => o }),
  };
  let checked = 0;
  for (const { id, params } of operations()) {
    const minimal = Object.fromEntries(params.filter((p) => p.required === true).map((p) => [p.name, sample(p)]));
    const expected = validate(id, minimal);
    for (const [kind, make] of Object.entries(kinds)) assert.deepEqual(validate(id, make(minimal)), expected, `${id}: ${kind}`);
    checked += 1;
  }
  assert.equal(checked, operations().length);
  assert.ok(operation(CREATE).info.params.length > 10);
});

const sample = ({ type }) => ({ integer: 1, float: 1, boolean: true, list: ['x'], object: {}, map: {}, datetime: '2018-01-01T00:00:00Z' })[type] ?? 'x';

test('what JSON cannot hold is named however deep it stands, also in objects that are read by way of JSON', () => {
  const odd = { NaN, 'a function': () => 1, 'a Map': new Map(), 'an invalid date': new Date(NaN), 'text with half a surrogate pair': 'a\ud800' };
  for (const [word, Size] of Object.entries(odd)) {
    const call = { ...given(), DataDisk: [{ Size }] };
    for (const params of [call, Object.assign(new (class Params {})(), call), { ...given(), DataDisk: { toJSON: () => [{ Size }] } }]) {
      const [issue] = validate(CREATE, params).issues;
      assert.deepEqual([issue.path, issue.received], [['DataDisk', 0, 'Size'], word]);
    }
  }
});
