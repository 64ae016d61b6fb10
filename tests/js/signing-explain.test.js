// Each mistake is made in a request that is really signed and really refused, and must be named.
import assert from 'node:assert/strict';
import test from 'node:test';
import { explainMismatch, signRequest, verify } from 'autoscale-kit';
import { CODES } from './support/codes.js';
import { signRpc } from './support/mistaken.js';
import { encode } from './support/ours.js';
import { overheard } from './support/overheard.js';
import { vendors } from './support/vendors/index.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const { secretKey } = credentials;
const date = Date.parse('2026-03-14T20:09:26Z') / 1000;
const HOUR = 3600;

/** Bytes that two texts have in common from their beginning. */
function common(a, b) {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  let at = 0;
  while (at < x.length && at < y.length && x[at] === y[at]) at++;
  return at;
}

/** Checks the cause, the parameter, and where the difference is said to be. */
function named(mismatch, { cause, parameter, signed, server }) {
  const { firstDifference: difference, differences, ...rest } = mismatch;
  assert.deepEqual([...new Set(differences.map((one) => one.cause))], [cause], 'nothing else is named');
  assert.deepEqual([rest.cause, difference?.parameter], [cause, parameter], JSON.stringify(mismatch));
  assert.equal(rest.same, false);
  assert.ok(rest.hint.length > 20);
  assert.equal(difference.offset, common(signed, server));
  const rest40 = (text) => [...Buffer.from(text).subarray(difference.offset).toString()].slice(0, 40).join('');
  assert.equal(difference.expected, rest40(server));
  assert.equal(difference.received, rest40(signed));
}

/** How Alibaba's gateway shows its string to sign: JSON, XML, and the message alone. */
function answersOfAlibaba(stringToSign) {
  const message = `Specified signature is not matched with our calculation. server string to sign is:${stringToSign}`;
  const xml = message.replaceAll('&', '&amp;');
  return [
    JSON.stringify({ RequestId: '7FBB8B2B', HostId: 'ess.aliyuncs.com', Code: 'SignatureDoesNotMatch', Message: message, Recommend: 'https://next.api.aliyun.com/troubleshoot' }),
    `<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>7FBB8B2B</RequestId><Code>SignatureDoesNotMatch</Code><Message>${xml}</Message></Error>`,
    message,
    `SignatureDoesNotMatchError: ${message}, URL: https://ess.aliyuncs.com/`,
    stringToSign,
  ];
}

const params = (more) => ({ Action: 'CreateScalingRule', Version: '2014-08-28', Timestamp: '2026-03-14T20:09:26Z', ...more });
const list = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`Id.${n + 1}`, `i-${n}`]));
const byNumber = ([a], [b]) => a.localeCompare(b, 'en', { numeric: true });
const byPair = (pairs) => [...pairs].sort((x, y) => (x.map(encode).join('=') < y.map(encode).join('=') ? -1 : 1));
const plus = (text) => encode(text).replaceAll('%20', '+');

/** cause, parameter, parameters of the request, the step done wrong. */
const mistakes = [
  ['unencoded-reserved', 'Name', { Name: "it's (a)!" }, { encode: encodeURIComponent }],
  ['unencoded-reserved', 'Name', { Name: 'a*b' }, { encode: (text) => encode(text).replaceAll('%2A', '*') }],
  ['plus-for-space', 'Name', { Name: 'a b' }, { encode: plus }],
  ['encoded-tilde', 'Name', { Name: 'a~b' }, { encode: (text) => encode(text).replaceAll('~', '%7E') }],
  ['lower-case-hex', 'Name', { Name: 'a/b' }, { encode: (text) => encode(text).replaceAll('%2F', '%2f') }],
  ['not-encoded', 'Name', { Name: 'a/b' }, { encode: (text) => encode(text).replaceAll('%2F', '/') }],
  ['double-encoding', 'Name', { Name: '伸缩' }, { encode: (text) => (text === '伸缩' ? encode(encode(text)) : encode(text)) }],
  ['sorted-after-encoding', 'a.1', { a: '1', 'a.1': '2' }, { arrange: byPair }],
  ['list-expanded-after-sorting', 'Id.2', list, { arrange: (pairs) => [...pairs].sort(byNumber) }],
  ['local-date', 'Timestamp', {}, { signed: (pairs) => pairs.map(([name, value]) => [name, name === 'Timestamp' ? '2026-03-15T04:09:26Z' : value]) }],
  ['wrong-method', 'method', {}, { signedMethod: () => 'GET' }],
  ['separators-not-encoded', 'query', {}, { stringToSign: (method, query) => `${method}&%2F&${query.split('&').map(encode).join('&')}` }],
  ['parameter-missing', 'Added', { Added: '1' }, { signed: (pairs) => pairs.filter(([name]) => name !== 'Added') }],
  ['value-differs', 'Name', { Name: 'sent' }, { signed: (pairs) => pairs.map(([name, value]) => [name, value === 'sent' ? 'signed' : value]) }],
];

test('the signer is right when nothing is done wrong', () => {
  const { request, trace } = signRpc('POST', params({ Name: "it's (a)*~ b伸" }), credentials);
  assert.equal(verify('alibaba-rpc-v1', request, { secretKey, now: date }).ok, true);
  const { trace: ours } = signRequest('alibaba-rpc-v1', { method: 'POST', url: 'https://ess.aliyuncs.com/', query: params({ Name: "it's (a)*~ b伸" }) }, { credentials, nonce: 'n-1' });
  assert.deepEqual(trace, ours);
});

for (const [cause, parameter, more, mistake] of mistakes) {
  test(`alibaba-rpc-v1: ${cause} in ${parameter}`, () => {
    const { request, trace } = signRpc('POST', params(more), credentials, mistake);
    const verdict = verify('alibaba-rpc-v1', request, { secretKey, now: date });
    assert.equal(verdict.code, 'SignatureDoesNotMatch');
    const server = verdict.stringToSign;
    assert.notEqual(server, trace.stringToSign);
    for (const answer of answersOfAlibaba(server)) {
      named(explainMismatch(trace, answer), { cause, parameter, signed: trace.stringToSign, server });
    }
    // The other way round: our own trace, and what somebody else's signer made of the same request.
    const signed = signRequest('alibaba-rpc-v1', { method: 'POST', url: 'https://ess.aliyuncs.com/', query: params(more) }, { credentials, nonce: 'n-1' });
    assert.equal(signed.trace.stringToSign, server);
    const mirrored = explainMismatch(signed, answersOfAlibaba(trace.stringToSign)[0]);
    const { expected, received, offset } = explainMismatch(trace, server).firstDifference;
    const turned = mirrored.firstDifference;
    assert.deepEqual([mirrored.cause, turned.expected, turned.received, turned.offset], [cause, received, expected, offset]);
    // A canonical query alone will do.
    if (parameter !== 'method' && cause !== 'separators-not-encoded') {
      const { stringToSign, canonicalRequest } = signed.trace;
      const found = explainMismatch({ canonicalRequest: trace.canonicalRequest, stringToSign: trace.stringToSign }, canonicalRequest);
      named(found, { cause, parameter, signed: trace.canonicalRequest, server: canonicalRequest });
      assert.ok(stringToSign.includes(encode(canonicalRequest)));
    }
  });
}

test('the key lacks its &', () => {
  const { request, trace } = signRpc('GET', params({}), credentials, { key: (secret) => secret });
  const verdict = verify('alibaba-rpc-v1', request, { secretKey, now: date });
  assert.equal(verdict.code, 'SignatureDoesNotMatch');
  for (const answer of answersOfAlibaba(verdict.stringToSign)) {
    const { hint, ...rest } = explainMismatch(trace, answer);
    assert.deepEqual(rest, { same: true, cause: 'key-ampersand' });
    assert.match(hint, /equal/);
    assert.match(hint, /&/);
  }
});

const scopes = { region: 'cn-north-4', service: 'as' };
const as = (scheme, request, options) =>
  signRequest(scheme, { method: 'POST', url: 'https://as.example.com/v1/groups', headers: { 'content-type': 'application/json' }, body: '{"a":1}', ...request }, { credentials, date, nonce: 7, ...scopes, ...options });

/** What the client signed, against what arrived: signed again by us, as a server would. */
function differs(scheme, signed, arrived, { cause, parameter, field = 'canonicalRequest' }) {
  const [mine, server] = [signed.trace[field], arrived.trace[field]];
  assert.notEqual(mine, server, scheme);
  const escaped = server.replaceAll('\n', '\\n');
  const texts = field === 'canonicalRequest' ? [server, JSON.stringify({ message: `server canonicalRequest is ${server}` }), escaped] : [server, JSON.stringify({ message: server })];
  for (const text of texts) named(explainMismatch(signed, text), { cause, parameter, signed: mine, server });
}

const HASHED = ['alibaba-acs3', 'tencent-tc3', 'huawei-sdk', 'huawei-v11'];

for (const scheme of HASHED) {
  test(`${scheme}: what was sent is not what was signed`, () => {
    const signed = as(scheme);
    const cases = [
      [{ headers: { 'content-type': 'application/json; charset=utf-8' } }, 'content-type-charset', 'content-type'],
      [{ headers: { 'content-type': 'text/plain' } }, 'header-differs', 'content-type'],
      [{ method: 'PUT' }, 'wrong-method', 'method'],
      [{ url: 'https://cvm.example.com/v1/groups' }, 'host-differs', 'host'],
      [{ url: 'https://as.example.com/v1/others' }, 'path-differs', 'path'],
      [{ url: 'https://as.example.com/v1/groups?x=1' }, 'parameter-missing', 'x'],
    ];
    for (const [change, cause, parameter] of cases) {
      const arrived = as(scheme, change);
      differs(scheme, signed, arrived, { cause, parameter });
      const received = { ...arrived, headers: { ...arrived.headers, Authorization: signed.headers.Authorization } };
      assert.equal(verify(scheme, received, { secretKey, now: date }).code, CODES[scheme].mismatch);
    }
    const other = as(scheme, { body: '{"a":2}' });
    const parameter = scheme === 'alibaba-acs3' ? 'x-acs-content-sha256' : 'body hash';
    differs(scheme, signed, other, { cause: 'body-differs', parameter });
    // Of a hash one can say only that the texts behind it differ.
    differs(scheme, signed, other, { cause: 'canonical-request-differs', parameter: 'canonical request', field: 'stringToSign' });
    const same = explainMismatch(signed, signed.trace.canonicalRequest);
    assert.deepEqual([same.same, same.cause, same.firstDifference], [true, 'key', undefined]);
    assert.match(same.hint, /key/);
  });

  test(`${scheme}: local date`, () => {
    const signed = as(scheme, {}, { date: date + 8 * HOUR });
    const arrived = as(scheme);
    if (scheme === 'tencent-tc3') {
      // The timestamp knows no zone: it is the day in the scope that goes wrong.
      const [mine, server] = [arrived.trace.stringToSign.replace('2026-03-14/', '2026-03-15/'), arrived.trace.stringToSign];
      named(explainMismatch({ ...arrived.trace, stringToSign: mine }, server), { cause: 'local-date', parameter: 'credential scope', signed: mine, server });
    } else {
      differs(scheme, signed, arrived, { cause: 'local-date', parameter: scheme === 'alibaba-acs3' ? 'x-acs-date' : 'x-sdk-date' });
    }
  });
}

test('huawei: a query spelled by an HTML form', () => {
  const request = { query: { a: 'b c~*' } };
  for (const scheme of ['huawei-sdk', 'huawei-v11', 'alibaba-acs3']) {
    const { trace } = as(scheme, request);
    for (const [from, to, cause] of [['%20', '+', 'plus-for-space'], ['~', '%7E', 'encoded-tilde'], ['%2A', '*', 'unencoded-reserved'], ['%20', '%2520', 'double-encoding']]) {
      const canonicalRequest = trace.canonicalRequest.replace(from, to);
      named(explainMismatch({ ...trace, canonicalRequest }, trace.canonicalRequest), { cause, parameter: 'a', signed: canonicalRequest, server: trace.canonicalRequest });
    }
  }
});

/** Mistakes that a vendor's own signer makes. */
test("mistakes of the vendors' signers", async () => {
  const huawei = vendors.find((vendor) => vendor.package.startsWith('@huaweicloud'));
  const call = { method: 'GET', host: 'as.example.com', path: '/v1/groups', date, credentials, params: [], headers: [] };
  for (const [change, cause, parameter] of [
    [{ path: '/v1/a%20b' }, 'double-encoding', 'path'],
    [{ headers: [['x-a', ' b ']] }, 'untrimmed-header', 'x-a'],
  ]) {
    const made = { ...call, ...change };
    const theirs = await overheard(() => huawei.signs['huawei-sdk'](made));
    const ours = signRequest('huawei-sdk', { method: 'GET', url: `https://as.example.com${made.path}`, headers: made.headers }, { credentials, date });
    named(explainMismatch({ canonicalRequest: theirs.canonical, stringToSign: theirs.stringToSign }, ours.trace.canonicalRequest), {
      cause, parameter, signed: theirs.canonical, server: ours.trace.canonicalRequest,
    });
  }
  const tencent = vendors.find((vendor) => vendor.package.startsWith('tencentcloud'));
  const v1 = { ...call, path: '/', nonce: '7', params: [['Action', 'X'], ['group_id', '1']] };
  const theirs = await overheard(() => tencent.signs['tencent-v1'](v1));
  const ours = signRequest('tencent-v1', { url: 'https://as.example.com/', query: v1.params }, { credentials, date, nonce: 7 });
  const server = ours.trace.stringToSign;
  named(explainMismatch({ canonicalRequest: theirs.stringToSign, stringToSign: theirs.stringToSign }, server), { cause: 'underscore', parameter: 'group_id', signed: theirs.stringToSign, server });
});

test('huawei: the slash at the end of the path', () => {
  const { trace } = as('huawei-sdk');
  const canonicalRequest = trace.canonicalRequest.replace('/v1/groups/\n', '/v1/groups\n');
  named(explainMismatch({ ...trace, canonicalRequest }, trace.canonicalRequest), { cause: 'trailing-slash', parameter: 'path', signed: canonicalRequest, server: trace.canonicalRequest });
});

test('tencent-v1: raw parameters', () => {
  const right = { method: 'GET', url: 'https://as.example.com/', query: { Action: 'X', name: 'a b/c', group_id: '1' } };
  const sign = (change, options) => signRequest('tencent-v1', { ...right, ...change }, { credentials, date, nonce: 7, ...options });
  const arrived = sign({});
  for (const [signed, cause, parameter] of [
    [sign({ method: 'PUT' }), 'wrong-method', 'method'],
    [sign({ url: 'https://cvm.example.com/' }), 'host-differs', 'host'],
    [sign({ url: 'https://as.example.com:8443/' }, { forms: { host: 'with-port' } }), 'host-differs', 'host'],
    [sign({ url: 'https://as.example.com/v2/index.php' }), 'path-differs', 'path'],
    [sign({ query: { ...right.query, name: encodeURIComponent('a b/c') } }), 'encoded-before-signing', 'name'],
    [sign({}, { forms: { tencentNames: 'as-given' } }), 'underscore', 'group_id'],
    [sign({}, { date: date + 8 * HOUR }), 'local-date', 'Timestamp'],
    [sign({ query: { ...right.query, more: '1' } }), 'parameter-missing', 'more'],
  ]) {
    differs('tencent-v1', signed, arrived, { cause, parameter, field: 'stringToSign' });
  }
  const same = explainMismatch(arrived, `{"code":4100,"message":"(4100) ${arrived.trace.stringToSign}"}`);
  assert.equal(same.same, true, JSON.stringify(same));
});

test('a code says enough where there is no text to compare', () => {
  const CAUSES = { expired: 'clock-skew', replayed: 'nonce-reused', 'unknown-key': 'unknown-key' };
  for (const scheme of ['alibaba-rpc-v1', 'alibaba-acs3', 'tencent-v1', 'tencent-tc3']) {
    const signed = as(scheme);
    const verdicts = [
      verify(scheme, signed, { secretKey, now: date + 10_000, allowUncoveredBody: true }),
      verify(scheme, signed, { secretKey, now: date, seenNonce: () => true, allowUncoveredBody: true }),
      verify(scheme, signed, { keys: {}, now: date, allowUncoveredBody: true }),
    ];
    for (const { code, reason } of verdicts) {
      // Tencent's API v2 has one code for a wrong key and an unknown one; API 3.0 documents none for a replay.
      if ((scheme === 'tencent-v1' && reason === 'unknown-key') || code === 'RequestReplayed') continue;
      const answer = scheme === 'tencent-v1' ? { code: Number(code) } : scheme === 'tencent-tc3' ? { Response: { Error: { Code: code } } } : { Code: code };
      const { hint, ...rest } = explainMismatch(signed, JSON.stringify(answer));
      assert.deepEqual(rest, { same: false, cause: CAUSES[reason] }, scheme);
      assert.ok(hint.length > 20);
    }
  }
  for (const text of ['', 'SignatureDoesNotMatch', '{"code":4100}', '<html></html>', '{"a":[1,null]}']) {
    const { hint, ...rest } = explainMismatch(as('alibaba-rpc-v1'), text);
    assert.deepEqual(rest, { same: false });
    assert.match(hint, /no string to sign/);
  }
});

test('something that is no trace is refused', () => {
  const text = as('alibaba-rpc-v1').trace.stringToSign;
  for (const wrong of [undefined, null, 5, 'text', { stringToSign: 5 }]) {
    assert.throws(() => explainMismatch(wrong, text), { name: 'AutoscaleError', code: 'invalid_option' }, String(wrong));
  }
  // A token is not signed, and a canonical request alone will do.
  for (const trace of [{}, { trace: {} }, { canonicalRequest: 'x' }, { trace: { canonicalRequest: 'a=1' } }]) {
    assert.equal(explainMismatch(trace, text).same, false);
  }
  const { same, hint } = explainMismatch({ stringToSign: 'x' }, text);
  assert.equal(same, false);
  assert.ok(hint.length > 20);
});

test('a token that is masked is not compared', () => {
  const temporary = { ...credentials, securityToken: 'canary+/token' };
  for (const scheme of ['alibaba-rpc-v1', 'alibaba-acs3', 'tencent-v1', 'huawei-sdk', 'huawei-v11']) {
    const { trace } = as(scheme, {}, { credentials: temporary });
    const text = trace.stringToSign.includes('-HMAC-') ? trace.canonicalRequest : trace.stringToSign;
    for (const token of ['another', '<secret>', '********', 'canary%252B%252Ftoken']) {
      const found = explainMismatch(trace, text.replaceAll('<secret>', token));
      assert.equal(found.same, false, `${scheme} ${token}`);
      assert.doesNotMatch(JSON.stringify(found), /canary|another/);
      if (found.cause !== 'not-compared') assert.equal(token, 'canary%252B%252Ftoken', `${scheme} ${JSON.stringify(found)}`);
      if (found.cause === 'not-compared') assert.match(found.hint, /not compared/);
    }
  }
});

test('several differences are listed', () => {
  const signed = as('tencent-v1', { query: { a: '1', b: 'x y', c: '3' } });
  const server = signed.trace.stringToSign.replace('POST', 'GET').replace('a=1', 'a=2').replace('x y', 'x%20y').replace('&c=3', '');
  const found = explainMismatch(signed, `the service has [${server}]。`);
  assert.deepEqual(
    found.differences.map(({ cause, parameter }) => [cause, parameter]),
    [['wrong-method', 'method'], ['value-differs', 'a'], ['encoded-before-signing', 'b'], ['parameter-missing', 'c']],
  );
  assert.deepEqual([found.differences[1].expected, found.differences[1].received], ['2', '1']);
  assert.equal(found.cause, 'wrong-method');
});

test("Huawei's gateway writes | for line breaks", () => {
  const signed = as('huawei-sdk');
  const line = (trace) => trace.canonicalRequest.replaceAll('\n', '|');
  const arrived = as('huawei-sdk', { headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{}' });
  const message = `Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:${line(arrived.trace)}`;
  for (const text of [line(arrived.trace), message, JSON.stringify({ error_msg: message, error_code: 'APIGW.0301', request_id: '8' })]) {
    const { cause, detail, differences } = explainMismatch(signed, text);
    assert.deepEqual([cause, detail], ['content-type-charset', undefined]);
    assert.deepEqual(differences.map((one) => [one.cause, one.detail]), [['content-type-charset', undefined], ['body-differs', 'empty-object']]);
  }
  assert.equal(explainMismatch(signed, message.replace(line(arrived.trace), line(signed.trace))).cause, 'key');
});

test('a megabyte is explained within a second', () => {
  const query = Object.fromEntries(Array.from({ length: 20_000 }, (_, number) => [`Parameter.${number}`, `a value ${number} that is long`]));
  for (const scheme of ['alibaba-rpc-v1', 'tencent-v1', 'huawei-sdk']) {
    const { trace } = as(scheme, { query });
    const own = scheme === 'huawei-sdk' ? trace.canonicalRequest : trace.stringToSign;
    const begin = performance.now();
    const found = explainMismatch(trace, own.replaceAll('%2520', '%2B').replaceAll('%20', '+').replaceAll('a value', 'a+value'));
    const took = performance.now() - begin;
    assert.equal(found.differences.length, 100);
    assert.ok(took < 5000, `${scheme}: ${took} ms for ${own.length} bytes`);
  }
});
