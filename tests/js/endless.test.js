// Values that claim to be endless, or that cannot be read: lists of holes, iterators without an end, structures that share or
// contain themselves, getters that throw. Each call answers, with issues or an error, soon and in little memory.
import assert from 'node:assert/strict';
import test from 'node:test';
import * as kit from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';

const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const RULE = 'alibaba-ess.CreateScalingRule';
const ATTACH = 'alibaba-ess.AttachInstances';
const DESCRIBE = 'alibaba-ess.DescribeScalingGroups';
const request = { url: 'https://h.example/' };
const genuine = kit.signRequest('alibaba-rpc-v1', request, { credentials });
const LONGEST = 2 ** 32 - 1;

const own = new Error('mine');
const throws = () => {
  throw own;
};
const always = (value) => new Proxy(function () {}, { get: () => value, ownKeys: throws });

/** [what, value]; each is made anew, since some are read only once. */
const VALUES = {
  'holes': () => new Array(LONGEST),
  'holes behind an item': () => Object.assign(['i-1'], { length: LONGEST }),
  'a pair and holes': () => Object.assign([['a', 'b']], { length: LONGEST }),
  'holes within a list': () => [new Array(LONGEST), new Array(2 ** 31)],
  'lists of holes that share': () => new Array(1000).fill(new Array(2 ** 22)),
  'many small lists of holes': () => Array.from({ length: 5000 }, () => new Array(1000)),
  'a list behind a proxy': () => new Proxy(new Array(LONGEST), {}),
  'a proxy that claims a length': () => new Proxy([], { get: (list, name) => (name === 'length' ? 2 ** 53 : list[name]) }),
  'a proxy without a length': () => new Proxy([1, 2], { get: (list, name) => (name === 'length' ? Symbol('none') : list[name]) }),
  'something like a list': () => ({ length: LONGEST, 0: 'a' }),
  'something that grows as it is read': () => new Proxy([], { get: (list, name) => (name === 'length' ? list.push(1) : list[name]) }),
  'a structure of two to the hundredth': () => Array.from({ length: 100 }).reduce((value) => [value, value], 'x'),
  'objects of two to the ninetieth': () => Array.from({ length: 90 }).reduce((value) => ({ a: value, b: value }), 'x'),
  'toJSON that never ends': () => ({ toJSON() { return [this, this]; } }),
  'toJSON that gives holes': () => ({ toJSON: () => new Array(LONGEST) }),
  'many that are large by toJSON': () => new Array(100).fill({ toJSON: () => new Array(2 ** 21) }),
  'itself': () => {
    const list = [];
    list.push(list);
    return list;
  },
  'itself in a circle': () => {
    const object = { a: {} };
    object.a.b = object;
    return object;
  },
  'a hundred thousand levels': () => Array.from({ length: 100_000 }).reduce((value) => [value], 'x'),
  'a getter that throws': () => Object.defineProperty({ ScalingGroupId: 'x' }, 'InstanceId', { get: throws, enumerable: true }),
  'a proxy that throws': () => new Proxy({}, { ownKeys: throws, get: throws, getPrototypeOf: throws }),
  'a proxy that was revoked': () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  'two gigabytes of nothing': () => new Uint8Array(2 ** 31),
  'a buffer of them': () => new ArrayBuffer(2 ** 31),
  'a long text': () => 'x'.repeat(2 ** 26),
  'a text that is an object': () => new String('x'.repeat(2 ** 20)),
  'entries without an end': () => ({ entries: () => endless() }),
  'an entry without an end': () => ({ *entries() { yield endless(); } }),
  'a list of everything': () => always(LONGEST),
  'a symbol': () => Symbol('s'),
  'a map of holes': () => new Map([['a', new Array(LONGEST)]]),
};

function* endless() {
  for (;;) yield ['a', 'b'];
}

/** Each place that takes a value of the caller's, by its name. */
const PLACES = {
  parameters: (value) => kit.validate(ATTACH, value),
  'a parameter': (value) => kit.validate(ATTACH, { ScalingGroupId: 'x', InstanceId: value }),
  'a text parameter': (value) => kit.validate(RULE, { ScalingGroupId: value }),
  'a JSON parameter': (value) => kit.validate('tencent-as-v2.CreateScalingConfiguration', { projectId: value }),
  'parameters to build': (value) => kit.build(DESCRIBE, { RegionId: 'r', ScalingGroupId: value }),
  'parameters to sign': (value) => kit.sign(DESCRIBE, { RegionId: 'r', ScalingGroupName: value }, { credentials }),
  options: (value) => kit.validate(RULE, {}, value),
  overrides: (value) => kit.validate(RULE, {}, { overrides: value }),
  'bounds of overrides': (value) => kit.validate(RULE, {}, { overrides: { AdjustmentValue: value } }),
  limits: (value) => kit.validate(RULE, {}, { limits: value }),
  now: (value) => kit.validate(RULE, {}, { now: value }),
  region: (value) => kit.build(DESCRIBE, {}, { region: value }),
  'options to sign': (value) => kit.sign(DESCRIBE, { RegionId: 'r' }, value),
  'credentials to sign': (value) => kit.sign(DESCRIBE, { RegionId: 'r' }, { credentials: value }),
  id: (value) => kit.operation(value),
  service: (value) => kit.operations(value),
  scheme: (value) => kit.signRequest(value, request, { credentials }),
  'status of an error': (value) => kit.explainError('alibaba-ess', 'x', { status: value }),
  'code of an error': (value) => kit.explainError('alibaba-ess', value),
  ...signing('', kit),
  ...signing(' alone', alone),
  received: (value) => kit.verify('alibaba-rpc-v1', value, { secretKey: 'x' }),
  'headers received': (value) => kit.verify('alibaba-rpc-v1', { ...genuine, headers: value }, { secretKey: 'x' }),
  'headers received with a path': (value) => kit.verify('alibaba-rpc-v1', { ...genuine, url: '/', headers: value }, { secretKey: 'x' }),
  'method received': (value) => kit.verify('alibaba-rpc-v1', { ...genuine, method: value }, { secretKey: 'x' }),
  'URL received': (value) => kit.verify('alibaba-rpc-v1', { ...genuine, url: value }, { secretKey: 'x' }),
  'body received': (value) => kit.verify('alibaba-rpc-v1', { ...genuine, body: value }, { secretKey: 'x' }),
  'options to verify': (value) => kit.verify('alibaba-rpc-v1', genuine, value),
  keys: (value) => kit.verify('alibaba-rpc-v1', genuine, { keys: value }),
  'the key found': (value) => kit.verify('alibaba-rpc-v1', genuine, { keys: () => value }),
  'the key': (value) => kit.verify('alibaba-rpc-v1', genuine, { secretKey: value }),
  'the skew': (value) => kit.verify('alibaba-rpc-v1', genuine, { secretKey: 'x', maxSkewSeconds: value }),
  answer: (value) => kit.decode(DESCRIBE, value),
  'body of an answer': (value) => kit.decode(DESCRIBE, { status: 200, body: value }),
  'headers of an answer': (value) => kit.decode(DESCRIBE, { status: 200, body: '{}', headers: value }),
  'status of an answer': (value) => kit.decode(DESCRIBE, { status: value, body: '{}' }),
  trace: (value) => kit.explainMismatch(value, 'x'),
  'a stage of a trace': (value) => kit.explainMismatch({ stringToSign: value }, 'x'),
  'text of a server': (value) => kit.explainMismatch(genuine, value),
  question: (value) => kit.scaling.rule('alibaba-ess', value),
  'a field of a question': (value) => kit.scaling.selectRemoval('alibaba-ess', { instances: value, count: 1 }),
  'service of a question': (value) => kit.scaling.rule(value, {}),
  scenario: (value) => kit.scaling.simulate('alibaba-ess', { calls: value }),
  dialect: (value) => kit.operation(RULE).jsonSchema(value),
};

function signing(which, { signRequest, createSigner }) {
  const sign = (parts, options = {}) => signRequest('huawei-sdk', { method: 'POST', ...request, ...parts }, { credentials, ...options });
  const places = {
    request: (value) => signRequest('huawei-sdk', value, { credentials }),
    method: (value) => sign({ method: value }),
    URL: (value) => sign({ url: value }),
    query: (value) => sign({ query: value }),
    'a value of a query': (value) => sign({ query: { a: value } }),
    headers: (value) => sign({ headers: value }),
    'a header': (value) => sign({ headers: { a: value } }),
    form: (value) => sign({ form: value }),
    body: (value) => sign({ body: value }),
    'signing options': (value) => signRequest('huawei-sdk', request, value),
    forms: (value) => sign({}, { forms: value }),
    'a form of signing': (value) => sign({}, { forms: { host: value } }),
    date: (value) => sign({}, { date: value }),
    nonce: (value) => sign({}, { nonce: value }),
    credentials: (value) => createSigner('huawei-sdk', value),
    'a secret key': (value) => createSigner('huawei-sdk', { accessKeyId: 'a', secretKey: value }),
    defaults: (value) => createSigner('huawei-sdk', credentials, value),
  };
  return Object.fromEntries(Object.entries(places).map(([name, run]) => [name + which, run]));
}

const isMine = (error) => error === own || error?.name === 'AutoscaleError' || (error instanceof TypeError && /revoked|proxy/i.test(error.message));

for (const [what, make] of Object.entries(VALUES)) {
  test(`${what}: in every place`, { timeout: 240_000 }, () => {
    for (const [place, run] of Object.entries(PLACES)) {
      const cpu = process.cpuUsage();
      let outcome = 'answered';
      try {
        run(make());
      } catch (error) {
        assert.ok(isMine(error), `${place}: ${error?.stack}`);
        outcome = error.code ?? 'own';
      }
      assert.notEqual(outcome, 'internal', place);
      const seconds = process.cpuUsage(cpu).user / 1e6;
      assert.ok(seconds < 10, `${place}: ${seconds} s`);
    }
    assert.ok(process.memoryUsage().rss < 3 * 2 ** 30, `${process.memoryUsage().rss / 2 ** 20} MiB`);
    assert.equal(kit.verify('alibaba-rpc-v1', genuine, { secretKey: 'testsecret' }).ok, true, 'and goes on');
  });
}

test('what cannot be a parameter is an issue that says why', () => {
  const said = (value) => kit.validate(ATTACH, { ScalingGroupId: 'x', InstanceId: value }).issues[0];
  assert.deepEqual([said(new Array(LONGEST)).path, said(new Array(LONGEST)).received], [['InstanceId'], `a list of ${LONGEST} items, more than there is room for`]);
  assert.equal(said(new Uint8Array(2 ** 31)).received, 'bytes');
  assert.equal(kit.validate(ATTACH, { ScalingGroupId: 'x', InstanceId: ['i-1', , 'i-2'] }).issues?.length > 0, true, 'a hole is null');
  const whole = (params) => kit.validate(ATTACH, params).issues[0].received ?? kit.validate(ATTACH, params).issues[0].message;
  assert.match(whole(VALUES.itself()), /contains itself/);
  assert.match(whole({ InstanceId: VALUES['a hundred thousand levels']() }), /nested too deeply/);
  assert.match(whole(VALUES['a getter that throws']()), /cannot be read/);
});
