// Secrets stay where they belong; signers, nonces, dates and curl commands do what they promise.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test, { after, before } from 'node:test';
import { promisify } from 'node:util';

// The memory of the module, to look for secrets in it: caught before the first call starts the module.
let memory;
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    memory ??= this.exports.memory;
  }
};
const { AutoscaleError, createSigner, explainMismatch, sign, signRequest, validate, verify } = await import('autoscale-kit');
const { SECRET, TOKEN, formsOf, holds, permanent, printed, temporary, written } = await import('./support/canary.js');
const { encode } = await import('./support/ours.js');
const { loopback } = await import('./support/loopback.js');

const run = promisify(execFile);
const date = Date.parse('2026-03-14T15:09:26Z') / 1000;
const scopes = { region: 'cn-north-4', service: 'as' };
const SCHEMES = ['alibaba-rpc-v1', 'alibaba-acs3', 'tencent-v1', 'tencent-tc3', 'huawei-sdk', 'huawei-v11'];
const isForm = (scheme) => scheme === 'alibaba-rpc-v1' || scheme === 'tencent-v1';
const request = (scheme, url = 'https://as.example.com/') =>
  isForm(scheme)
    ? { method: 'POST', url, form: { Action: 'X', Name: "it's" } }
    : { method: 'POST', url, query: { a: 'b c' }, headers: { 'content-type': 'application/json' }, body: '{"a":1}' };
const signed = (scheme, credentials, options) => signRequest(scheme, request(scheme), { credentials, date, nonce: 7, ...scopes, ...options });

function clean(value, secrets, what) {
  const text = typeof value === 'string' ? value : printed(value);
  for (const secret of secrets) assert.ok(!holds(text, secret), `${what}: ${text.slice(0, 2000)}`);
}

/** A request without the value of its token, which must be sent. */
function withoutSentToken({ url, headers, body, ...rest }) {
  const other = (text) => [encode(TOKEN), TOKEN].reduce((left, form) => left.replaceAll(form, '***'), text ?? '');
  return { ...rest, url: other(url), body: other(body), headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, other(value)])) };
}

test('the canary is found in every form', () => {
  for (const form of formsOf(SECRET)) assert.ok(holds(`..${form}..`, SECRET));
  assert.ok(holds(printed({ deep: { er: [SECRET] } }), SECRET));
  assert.ok(holds(printed(new AutoscaleError('x', 'y', { cause: SECRET })), SECRET));
});

for (const scheme of SCHEMES) {
  test(`${scheme}: no secret in what a signature shows`, async () => {
    const text = await written(async () => {
      const plain = signed(scheme, permanent);
      clean(plain, [SECRET], 'a signed request');
      clean(plain.toCurl(), [SECRET], 'the curl command');

      const answer = signed(scheme, temporary);
      clean(answer.trace, [SECRET, TOKEN], 'the trace');
      // The token must be sent, so request and curl command hold it: once, and the secret key never.
      clean(answer, [SECRET], 'a signed request');
      clean(answer.toCurl(), [SECRET], 'the curl command');
      const sent = [answer.url, answer.body, ...Object.values(answer.headers)].join('\n');
      assert.equal(sent.split(isForm(scheme) ? encode(TOKEN) : TOKEN).length, 2);
      clean(withoutSentToken(answer), [SECRET, TOKEN], 'the rest of a signed request');

      const mismatch = { ...answer, body: `${answer.body}x` };
      const verdict = verify(scheme, mismatch, { secretKey: SECRET, now: date });
      assert.equal(verdict.ok, false);
      clean(verdict, [SECRET, TOKEN], 'a verdict');
      const server = answer.trace.canonicalRequest.replaceAll('<secret>', isForm(scheme) ? encode(TOKEN) : TOKEN).replace('X', 'Y');
      clean(explainMismatch(answer, server), [SECRET, TOKEN], 'an explanation');

      const signer = createSigner(scheme, temporary, scopes);
      signer.sign(request(scheme));
      clean(signer, [SECRET, TOKEN], 'a signer');
      signer.free();
    });
    assert.equal(text, '');
  });
}

test('no secret in errors', async () => {
  const text = await written(() => {
    const wrongs = [
      ...[`${SECRET}\n`, ` ${SECRET}`, `${SECRET}\u{feff}`, `${SECRET}é`].flatMap((bad) => [
        { ...permanent, secretKey: bad },
        { ...permanent, securityToken: bad },
        { token: bad },
      ]),
      { secretKey: SECRET },
      { accessKeyId: SECRET.length, secretKey: SECRET },
      { ...permanent, secretKey: { secret: SECRET } },
      { ...permanent, secretKey: [SECRET] },
      { ...permanent, securityToken: { toString: () => SECRET } },
      { ...permanent, more: SECRET },
      { ...permanent, get accessKeyId() { throw new Error('no id'); } },
      SECRET,
      [SECRET],
      new Map([['secretKey', SECRET]]),
      { token: { value: SECRET } },
    ];
    const calls = (credentials) => [
      () => signRequest('alibaba-rpc-v1', request('alibaba-rpc-v1'), { credentials }),
      () => signRequest('huawei-token', { url: 'https://h.example/' }, { credentials }),
      () => createSigner('tencent-tc3', credentials),
      () => sign('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn' }, { credentials }),
    ];
    let caught = 0;
    for (const call of wrongs.flatMap(calls)) {
      try {
        clean(call(), [SECRET], 'an answer');
      } catch (error) {
        if (error.code === 'ERR_ASSERTION') throw error;
        clean(error, [SECRET], 'an error');
        caught += 1;
      }
    }
    assert.ok(caught > 60, `${caught}`);

    const good = { credentials: temporary, date, nonce: 7, ...scopes };
    const faults = [
      () => signRequest('alibaba-acs4', request('alibaba-acs3'), good),
      () => signRequest('alibaba-acs3', { url: 'ftp://h.example/' }, good),
      () => signRequest('alibaba-acs3', { url: `https://h.example/é` }, good),
      () => signRequest('huawei-sdk', { url: 'https://h.example/', headers: { 'X-Security-Token': `${TOKEN}\n` } }, good),
      () => signRequest('huawei-sdk', { url: 'https://h.example/', headers: { 'X-Security-Token': [TOKEN] } }, good),
      () => signRequest('alibaba-rpc-v1', { url: `https://h.example/?SecurityToken=${encode(TOKEN)}&Signature=x` }, good),
      () => signRequest('alibaba-rpc-v1', { url: 'https://h.example/', query: { SecurityToken: { value: TOKEN } } }, good),
      () => signRequest('tencent-v1', request('tencent-v1'), { ...good, nonce: 'x' }),
      () => signRequest('tencent-tc3', request('tencent-tc3'), { ...good, date: 'yesterday' }),
      () => signRequest('huawei-v11', request('huawei-v11'), { ...good, region: undefined }),
      () => verify('tencent-tc3', signed('tencent-tc3', temporary), { keys: () => ({ secret: SECRET }) }),
      () => verify('tencent-tc3', signed('tencent-tc3', temporary), { secretKey: SECRET, maxSkewSeconds: -1 }),
      () => sign('alibaba-ess.CreateScalingRule', {}, good),
      () => sign('alibaba-ess.Nothing', {}, good),
    ];
    for (const fault of faults) {
      assert.throws(fault, (error) => {
        assert.ok(error instanceof AutoscaleError, String(error));
        clean(error, [SECRET, TOKEN], 'an error');
        return true;
      });
    }
  });
  assert.equal(text, '');
});

/** rustc gives the module a stack of 1 MiB at address 0; everything behind it is data and heap. */
const STACK = 1 << 20;
const remembers = (text, from, to) => Buffer.from(memory.buffer).subarray(from, to).includes(text);

/** Everything that takes a secret key, each with one of its own: [what, key]. */
function* used() {
  let count = 0;
  const next = (scheme) => `zeroed-${scheme}-${count++}-0123456789abcdef`;
  for (const scheme of SCHEMES) {
    let key = next(scheme);
    const signer = createSigner(scheme, { accessKeyId: 'id', secretKey: key, securityToken: TOKEN }, scopes);
    signer.sign(request(scheme));
    // Were the search at fault, it would not find this one either; huawei-v11 keeps only what is derived from the key.
    if (scheme !== 'huawei-v11') assert.ok(remembers(key, STACK), 'the key that is in use');
    signer.free();
    yield [`${scheme}: createSigner`, key];
    signed(scheme, { accessKeyId: 'id', secretKey: (key = next(scheme)) });
    yield [`${scheme}: signRequest`, key];
    key = next(scheme);
    verify(scheme, signed(scheme, permanent), { keys: () => key, now: date });
    yield [`${scheme}: verify`, key];
  }
  const key = next('sign');
  sign('alibaba-ess.DescribeScalingGroups', { RegionId: 'cn' }, { credentials: { accessKeyId: 'id', secretKey: key } });
  yield ['sign', key];
}

test('no secret key is left in the heap once it is out of use', () => {
  validate('alibaba-ess.DescribeScalingGroups', {}); // starts the module
  assert.ok(memory instanceof WebAssembly.Memory);
  for (const [what, key] of used()) assert.equal(remembers(key, STACK), false, what);
});

test('no secret key is left on the stack once it is out of use', () => {
  for (const [what, key] of used()) assert.equal(remembers(key, 0, STACK), false, what);
});

test('a signer signs until it is freed, and may be freed twice', () => {
  for (const scheme of SCHEMES) {
    const signer = createSigner(scheme, permanent, { date, nonce: 7, ...scopes });
    assert.equal(signer.sign(request(scheme)).signature, signed(scheme, permanent).signature);
    assert.notEqual(signer.sign(request(scheme), { date: date + 1 }).signature, signed(scheme, permanent).signature);
    signer.free();
    signer.free();
    assert.throws(() => signer.sign(request(scheme)), { name: 'AutoscaleError', code: 'invalid_option', message: /freed/ });
    signer.free();
    assert.equal(createSigner(scheme, permanent, { date, nonce: 7, ...scopes }).sign(request(scheme)).signature, signed(scheme, permanent).signature);
  }
});

test('`using` frees a signer', () => {
  const dispose = Symbol.dispose ?? Symbol.for('Symbol.dispose');
  const signer = createSigner('alibaba-acs3', permanent);
  // What `using` compiles to, since Node 20 does not parse it.
  try {
    signer.sign(request('alibaba-acs3'));
  } finally {
    signer[dispose]();
  }
  assert.throws(() => signer.sign(request('alibaba-acs3')), { code: 'invalid_option' });
});

test('two signers and 2,000 short-lived ones do not disturb each other', () => {
  const one = createSigner('tencent-tc3', permanent, { date, ...scopes });
  const expected = one.sign(request('tencent-tc3')).signature;
  for (let n = 0; n < 2000; n++) createSigner('tencent-tc3', { accessKeyId: 'id', secretKey: `key${n}` }).free();
  const other = createSigner('tencent-tc3', { ...permanent, secretKey: 'other' }, { date, ...scopes });
  assert.notEqual(other.sign(request('tencent-tc3')).signature, expected);
  other.free();
  assert.equal(one.sign(request('tencent-tc3')).signature, expected);
  // Another day and service and back: the derived key follows.
  assert.notEqual(one.sign(request('tencent-tc3'), { date: date + 86_400 }).signature, expected);
  assert.notEqual(one.sign(request('tencent-tc3'), { service: 'cvm' }).signature, expected);
  assert.equal(one.sign(request('tencent-tc3')).signature, expected);
  one.free();
});

test('a fresh nonce for each signature', () => {
  const nonceOf = {
    'alibaba-rpc-v1': ({ body }) => new URLSearchParams(body).get('SignatureNonce'),
    'alibaba-acs3': ({ headers }) => headers['x-acs-signature-nonce'],
    'tencent-v1': ({ body }) => new URLSearchParams(body).get('Nonce'),
  };
  const shapes = { 'alibaba-rpc-v1': /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'tencent-v1': /^[1-9]\d{0,9}$/ };
  for (const [scheme, find] of Object.entries(nonceOf)) {
    const shape = shapes[scheme] ?? shapes['alibaba-rpc-v1'];
    const signer = createSigner(scheme, permanent, { date });
    const nonces = Array.from({ length: 1000 }, (_, n) => find(n % 2 ? signer.sign(request(scheme)) : signRequest(scheme, request(scheme), { credentials: permanent, date })));
    signer.free();
    for (const nonce of nonces) assert.match(nonce, shape);
    // Of 1,000 numbers below 2^31 two are the same once in some 4,300 runs; one such pair is let pass.
    assert.ok(new Set(nonces).size >= (scheme === 'tencent-v1' ? 999 : 1000), scheme);
    assert.equal(find(signed(scheme, permanent)), '7');
  }
});

const instants = (iso) => [iso, new Date(iso), Date.parse(iso) / 1000, iso.replace('Z', '+00:00')];
const dateOf = {
  'alibaba-rpc-v1': ({ body }) => new URLSearchParams(body).get('Timestamp'),
  'alibaba-acs3': ({ headers }) => headers['x-acs-date'],
  'tencent-v1': ({ body }) => new URLSearchParams(body).get('Timestamp'),
  'tencent-tc3': ({ headers }) => headers['X-TC-Timestamp'],
  'huawei-sdk': ({ headers }) => headers['X-Sdk-Date'],
  'huawei-v11': ({ headers }) => headers['X-Sdk-Date'],
};
const spelled = (scheme, iso) => {
  if (scheme.startsWith('alibaba')) return iso;
  return scheme.startsWith('tencent') ? String(Date.parse(iso) / 1000) : iso.replaceAll(/[-:]/g, '');
};

test('dates are UTC, however they are given and at the edges of a day', () => {
  for (const scheme of SCHEMES) {
    for (const iso of ['2026-03-14T23:59:59Z', '2026-03-15T00:00:00Z', '2024-02-29T12:00:00Z', '1999-12-31T23:59:59Z']) {
      for (const given of instants(iso)) assert.equal(dateOf[scheme](signed(scheme, permanent, { date: given })), spelled(scheme, iso), scheme);
    }
    const zone = signed(scheme, permanent, { date: '2026-03-15T07:59:59+08:00' });
    assert.equal(dateOf[scheme](zone), spelled(scheme, '2026-03-14T23:59:59Z'));
  }
  for (const [iso, day] of [['2026-03-14T23:59:59Z', '2026-03-14'], ['2026-03-15T00:00:00Z', '2026-03-15'], ['2026-12-31T23:59:59Z', '2026-12-31'], ['2027-01-01T00:00:00Z', '2027-01-01']]) {
    assert.equal(signed('tencent-tc3', permanent, { date: iso }).trace.credentialScope, `${day}/as/tc3_request`);
    assert.equal(signed('huawei-v11', permanent, { date: iso }).trace.credentialScope, `${day.replaceAll('-', '')}/cn-north-4/as`);
  }
});

test('clockOffsetMs moves the date, over midnight too', () => {
  for (const scheme of SCHEMES) {
    for (const given of instants('2026-03-14T23:59:30Z')) {
      assert.equal(dateOf[scheme](signed(scheme, permanent, { date: given, clockOffsetMs: 45_000 })), spelled(scheme, '2026-03-15T00:00:15Z'));
      assert.equal(dateOf[scheme](signed(scheme, permanent, { date: given, clockOffsetMs: -30_000 })), spelled(scheme, '2026-03-14T23:59:00Z'));
    }
    const before = Date.now() - 3_600_000;
    const moved = signRequest(scheme, request(scheme), { credentials: permanent, clockOffsetMs: -3_600_000, ...scopes });
    assert.equal(verify(scheme, moved, { secretKey: SECRET, now: new Date(before), maxSkewSeconds: 60 }).ok, true);
    assert.equal(verify(scheme, moved, { secretKey: SECRET }).reason, 'expired');
  }
  assert.equal(signed('tencent-tc3', permanent, { date: '2026-03-14T23:59:30Z', clockOffsetMs: 45_000 }).trace.credentialScope, '2026-03-15/as/tc3_request');
});

test('the zone of the machine has no part in it', async () => {
  const program = `
    import { signRequest } from 'autoscale-kit';
    const credentials = { accessKeyId: 'id', secretKey: 'key' };
    const out = [];
    for (const scheme of ${JSON.stringify(SCHEMES)}) for (const date of ['2026-03-14T23:59:59Z', new Date(1773446400000), 1773446400])
      out.push(signRequest(scheme, { url: 'https://as.example.com/' }, { credentials, date, nonce: 7, region: 'r', service: 's' }).signature);
    console.log(out.join());`;
  const cwd = new URL('.', import.meta.url);
  const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'];
  const outputs = await Promise.all(zones.map((TZ) => run(process.execPath, ['--input-type=module', '-e', program], { cwd, env: { ...process.env, TZ } })));
  for (const { stdout } of outputs) assert.equal(stdout, outputs[0].stdout);
  assert.equal(outputs[0].stdout.split(',').length, SCHEMES.length * 3);
});

let server;
before(async () => {
  server = await loopback();
});
after(() => server.close());

const HARD = "it's \"so\" $HOME `id` \\ !x *~+%/=&?#[]{}|<>;\n伸缩 🚀 e\u0301";
const bytes = Uint8Array.from({ length: 512 }, (_, n) => n);
const BODIES = [undefined, '', '{"a":1}', HARD, "'", "''", "'\\''", '@file', '-', '%s\\n', 'a\r\nb\n', '\n', 'a\0b', '\ufeffb', bytes, bytes.buffer, Buffer.from([0xff, 0x27, 0x0a]), 'x'.repeat(100_000)];

for (const scheme of SCHEMES) {
  test(`${scheme}: the curl command runs as pasted`, async () => {
    const send = async (input) => {
      const made = signRequest(scheme, input, { credentials: temporary, ...scopes });
      await run('sh', ['-c', `${made.toCurl()} --silent --show-error --noproxy '*'`], { maxBuffer: 1 << 24 });
      const arrived = server.arrived();
      assert.equal(arrived.method, made.method);
      assert.equal(`${server.url}${arrived.url}`, made.url);
      for (const [name, value] of Object.entries(made.headers)) assert.equal(arrived.headers[name.toLowerCase()], value.trim(), name);
      const body = made.body === undefined ? Buffer.alloc(0) : Buffer.from(made.body);
      assert.ok(arrived.body.equals(body), `${arrived.body.toString('latin1').slice(0, 200)}`);
      assert.deepEqual(verify(scheme, arrived, { secretKey: SECRET }), { ok: true, accessKeyId: 'AKIDEXAMPLE', bodyCovered: true });
    };
    const url = `${server.url}/v1/it's(a)*b/%20%7E`;
    await send({ url, query: { [HARD]: HARD, empty: '' } });
    if (isForm(scheme)) {
      await send({ method: 'POST', url, form: { [HARD]: HARD, '@a': '@b' } });
      return;
    }
    const header = "it's \"so\" $HOME `id` \\ a;b";
    for (const body of BODIES) await send({ method: 'POST', url, headers: { 'content-type': 'application/octet-stream', 'x-hard': header, 'x-acs-hard': header, 'x-empty': '' }, body });
    await send({ method: 'DELETE', url: `${url}?a=[1]&b={2,3}&c[]=d`, headers: { 'Content-Type': 'application/json' } });
    await send({ method: 'PUT', url, headers: { 'Content-Type': 'application/json' }, body: "{\"it's\":1}" });
  });
}
