// Names that are misspelt: refused by every call that takes them, with the name that was meant, and never ignored.
import assert from 'node:assert/strict';
import test from 'node:test';
import * as kit from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';
import * as slim from '../../pkg/dist/slim.js?names';
import { knownOptions } from '../../pkg/src/options.js';
import { prng } from './support/prng.js';

const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const RULE = 'alibaba-ess.CreateScalingRule';
const DESCRIBE = 'alibaba-ess.DescribeScalingGroups';
const GROUP = { RegionId: 'cn-qingdao' };
const request = { url: 'https://h.example/' };
const genuine = () => {
  const { url, method, headers } = kit.signRequest('alibaba-rpc-v1', request, { credentials });
  return { url, method, headers };
};

/** What each call takes, by the name of the call: a way to call it with options. */
const OPTIONS = {
  validate: [(options) => kit.validate(RULE, {}, options), ['limits', 'overrides', 'now', 'region', 'credentials']],
  'operation.validate': [(options) => kit.operation(RULE).validate({}, options), ['limits', 'overrides', 'now']],
  build: [(options) => kit.build(DESCRIBE, GROUP, options), ['limits', 'overrides', 'now', 'region', 'endpoint', 'method', 'format']],
  'operation.build': [(options) => kit.operation(DESCRIBE).build(GROUP, options), ['limits', 'region', 'endpoint', 'method', 'format']],
  sign: [(options) => kit.sign(DESCRIBE, GROUP, { credentials, ...options }), ['limits', 'overrides', 'now', 'region', 'endpoint', 'method', 'format', 'scheme', 'date', 'clockOffsetMs', 'nonce', 'service', 'algorithm', 'forms']],
  'operation.sign': [(options) => kit.operation(DESCRIBE).sign(GROUP, { credentials, ...options }), ['limits', 'region', 'nonce']],
  signRequest: [(options) => kit.signRequest('alibaba-rpc-v1', request, { credentials, ...options }), ['date', 'clockOffsetMs', 'nonce', 'region', 'service', 'algorithm', 'forms']],
  'sign alone': [(options) => alone.signRequest('alibaba-rpc-v1', request, { credentials, ...options }), ['date', 'clockOffsetMs', 'nonce', 'region', 'service', 'algorithm', 'forms']],
  createSigner: [(options) => kit.createSigner('alibaba-rpc-v1', credentials, options), ['date', 'clockOffsetMs', 'nonce', 'region', 'service', 'algorithm', 'forms']],
  'signer.sign': [(options) => kit.createSigner('alibaba-rpc-v1', credentials).sign(request, options), ['date', 'clockOffsetMs', 'nonce', 'region', 'service', 'algorithm', 'forms']],
  verify: [(options) => kit.verify('alibaba-rpc-v1', genuine(), { secretKey: 'testsecret', ...options }), ['keys', 'now', 'maxSkewSeconds', 'seenNonce', 'secretKey']],
  explainError: [(options) => kit.explainError('alibaba-ess', 'Throttling', options), ['status']],
};

/** Slips of the finger: a letter left out, doubled, changed; another case; an `s` more or less. */
const slips = (name) => [name.slice(0, 2) + name.slice(3), name.slice(0, 2) + name[1] + name.slice(2), `${name.slice(0, -1)}x`, name.toUpperCase(), name.endsWith('s') ? name.slice(0, -1) : `${name}s`];

test('a misspelt option is refused by every call, and the right one is named', () => {
  for (const [call, [run, names]] of Object.entries(OPTIONS)) {
    for (const name of names) {
      for (const slip of slips(name)) {
        if (names.includes(slip)) continue;
        assert.throws(() => run({ [slip]: 'x' }), (error) => {
          assert.equal(error.name, 'AutoscaleError');
          assert.deepEqual([error.code, error.message.split(';')[0]], ['invalid_option', `${slip}: unknown option`], call);
          assert.match(error.message, /; did you mean \w+\?$/, `${call} ${slip}`);
          return true;
        }, `${call} ${slip}`);
      }
    }
    for (const name of ['colour', '', '__proto__x', 'x'.repeat(100_000), '中文', 'toString']) {
      assert.throws(() => run({ [name]: 1 }), (error) => error.code === 'invalid_option' && error.message.includes('; known are ') && error.message.length < 600, `${call} ${name.slice(0, 20)}`);
    }
    assert.throws(() => run([1]), { name: 'AutoscaleError' });
  }
});

test('every misspelt name is told', () => {
  assert.throws(() => kit.validate(RULE, {}, { limit: 'off', overides: {}, colour: 1 }), {
    message: /^limit: unknown option; did you mean limits\?; overides: unknown option; did you mean overrides\?; colour: unknown option; known are limits, /,
  });
});

test('what is undefined was not given, and one object of options serves several calls', () => {
  assert.equal(kit.validate(DESCRIBE, GROUP, { limit: undefined }).issues, undefined);
  const options = { credentials, region: 'cn-qingdao', limits: 'warn', nonce: 'n', date: 5 };
  assert.equal(kit.validate(DESCRIBE, GROUP, options).issues, undefined);
  assert.equal(kit.build(DESCRIBE, GROUP, options).method, 'GET');
  assert.equal(typeof kit.sign(DESCRIBE, GROUP, options).signature, 'string');
});

const CREDENTIALS = {
  sessionToken: 'securityToken', SecurityToken: 'securityToken', stsToken: 'securityToken', securitytoken: 'securityToken', securtyToken: 'securityToken',
  secretkey: 'secretKey', SecretKey: 'secretKey', secrectKey: 'secretKey', accessKeySecret: 'secretKey', AccessKeySecret: 'secretKey', secretAccessKey: 'secretKey', sk: 'secretKey', TmpSecretKey: 'secretKey',
  accessKeyID: 'accessKeyId', AccessKeyId: 'accessKeyId', accessKey: 'accessKeyId', secretId: 'accessKeyId', SecretId: 'accessKeyId', ak: 'accessKeyId', acessKeyId: 'accessKeyId',
  tokn: 'token', authToken: 'token',
};

test('misspelt credentials are refused without their values', () => {
  const calls = [
    (own) => kit.sign(DESCRIBE, GROUP, { credentials: own }), (own) => kit.signRequest('alibaba-rpc-v1', request, { credentials: own }), (own) => kit.createSigner('alibaba-rpc-v1', own),
    (own) => alone.signRequest('alibaba-rpc-v1', request, { credentials: own }), (own) => alone.createSigner('alibaba-rpc-v1', own), (own) => kit.createClient({ service: 'alibaba-ess', region: 'cn-qingdao', credentials: own }),
  ];
  for (const [wrong, meant] of Object.entries(CREDENTIALS)) {
    for (const call of calls) {
      assert.throws(() => call({ ...credentials, [wrong]: 'CANARY' }), (error) => {
        assert.deepEqual([error.code, error.message], ['invalid_credentials', `credentials.${wrong}: unknown option; did you mean ${meant}?`]);
        return true;
      });
    }
  }
});

test('misspelt parts of requests, forms, bounds and clients', () => {
  const refused = (code, message, run) => assert.throws(run, { name: 'AutoscaleError', code, message });
  for (const { signRequest, createSigner } of [kit, alone]) {
    for (const [wrong, meant] of Object.entries({ querry: 'query', Query: 'query', header: 'headers', hedaers: 'headers', URL: 'url', uri: 'url', Method: 'method', boddy: 'body', forms: 'form' })) {
      refused('invalid_request', `request.${wrong}: unknown field; did you mean ${meant}?`, () => signRequest('alibaba-rpc-v1', { ...request, [wrong]: {} }, { credentials }));
      refused('invalid_request', `request.${wrong}: unknown field; did you mean ${meant}?`, () => createSigner('alibaba-rpc-v1', credentials).sign({ ...request, [wrong]: {} }));
    }
    refused('invalid_request', /^request\.params: unknown field; known are method, url, query/, () => signRequest('alibaba-rpc-v1', { ...request, params: {} }, { credentials }));
    refused('invalid_option', 'forms.hosts: unknown option; did you mean host?', () => signRequest('alibaba-rpc-v1', request, { credentials, forms: { hosts: 'documented' } }));
    refused('invalid_option', 'forms.tencentNams: unknown option; did you mean tencentNames?', () => createSigner('alibaba-rpc-v1', credentials).sign(request, { forms: { tencentNams: 'as-given' } }));
  }
  refused('invalid_option', /"maximum" is neither min nor max/, () => kit.validate(RULE, {}, { overrides: { AdjustmentValue: { maximum: 1 } } }));
  refused('invalid_option', /did you mean "AdjustmentValue"\?/, () => kit.validate(RULE, {}, { overrides: { AdjustmentValu: { max: 1 } } }));
  for (const wrong of [{ servce: 'alibaba-ess' }, { retrys: {} }, { timeoutMS: 5 }, { retry: { attemps: 1 } }, { credential: credentials }]) assert.throws(() => kit.createClient(wrong), { code: 'invalid_option', message: /did you mean/ });
});

test('of what comes from elsewhere only a name that is missing is asked for', () => {
  const signed = genuine();
  const { url, ...rest } = signed;
  assert.throws(() => kit.verify('alibaba-rpc-v1', { ...rest, uri: url }, { secretKey: 'x' }), { code: 'invalid_request', message: 'request.uri: unknown field; did you mean url?' });
  assert.throws(() => kit.verify('alibaba-rpc-v1', { ...signed, boddy: '' }, { secretKey: 'x' }), { code: 'invalid_request', message: 'request.boddy: unknown field; did you mean body?' });
  assert.equal(kit.verify('alibaba-rpc-v1', { ...signed, body: '', socket: {}, params: {}, header: 5 }, { secretKey: 'testsecret' }).ok, true);
  class Incoming {
    constructor() {
      Object.assign(this, signed, { _body: true });
    }
  }
  assert.equal(kit.verify('alibaba-rpc-v1', new Incoming(), { secretKey: 'testsecret' }).ok, true);
  const answer = { status: 200, body: '{}' };
  for (const [wrong, meant] of Object.entries({ header: 'headers', Headers: 'headers' })) {
    assert.throws(() => kit.decode(DESCRIBE, { ...answer, [wrong]: {} }), { code: 'invalid_request', message: `response.${wrong}: unknown field; did you mean ${meant}?` });
  }
  assert.throws(() => kit.decode(DESCRIBE, { staus: 200, body: '{}' }), { message: /did you mean status\?/ });
  assert.throws(() => kit.operation(DESCRIBE).decode({ status: 200, headers: {}, bdy: '{}' }), { message: /did you mean body\?/ });
  assert.equal(kit.decode(DESCRIBE, { ...answer, headers: {}, statusText: 'OK', config: {}, request: {} }).ok, true);
  assert.throws(() => kit.explainMismatch({ stringTosign: 'a' }, 'b'), { code: 'invalid_option', message: /^trace\.stringTosign: unknown field; did you mean stringToSign\?$/ });
  assert.throws(() => kit.explainMismatch({ stringToSign: 'a', canonicalRequst: 'a' }, 'b'), { message: /did you mean canonicalRequest\?/ });
});

test('what build and sign give may be signed', () => {
  const built = kit.build('alibaba-ess.DescribeScalingGroups', GROUP, {});
  assert.equal(typeof kit.signRequest('alibaba-acs3', { ...built, warnings: [], headers: { 'x-acs-action': 'X', 'x-acs-version': '1' } }, { credentials }).signature, 'string');
});

test('questions refuse names that they do not know, at every depth', () => {
  const input = { minSize: 0, maxSize: 3, totalCapacity: 2, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 3 };
  assert.throws(() => kit.scaling.rule('alibaba-ess', { ...input, maxsize: 5, minSze: 1 }), (error) => error.issues.length === 2 && error.issues.every(({ code }) => code === 'unknown'));
});

test('options are looked at before the module is there', () => {
  assert.throws(() => slim.signRequest('alibaba-rpc-v1', request, { credentials, servce: 'x' }), { code: 'invalid_option' });
  assert.throws(() => slim.createClient({ servce: 'alibaba-ess' }), { code: 'invalid_option' });
});

test('the facade and the core agree on which name was meant', () => {
  const random = prng(16);
  const known = kit.services().map(({ id }) => id);
  const messageOf = (run) => {
    try {
      run();
      return '';
    } catch (error) {
      return error.message;
    }
  };
  let near = 0;
  for (let round = 0; round < 3000; round += 1) {
    let given = random.pick(known);
    for (let changes = random.int(5); changes > 0; changes -= 1) {
      const at = random.int(given.length + 1);
      given = given.slice(0, at) + random.pick(['', 'x', 'S', '-', 'ess']) + given.slice(at + random.int(3));
    }
    if (known.includes(given) || given === '') continue;
    const core = /did you mean "(.+)"\?$/.exec(messageOf(() => kit.operations(given)))?.[1];
    const facade = /did you mean (.+)\?$/.exec(messageOf(() => knownOptions({ [given]: 1 }, known)))?.[1];
    assert.equal(facade, core, given);
    near += core === undefined ? 0 : 1;
  }
  assert.ok(near > 500, `${near} were near`);
});
