// What holds for every request: parameter order never matters, every signed byte does, and what is signed verifies.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createSigner, signRequest, verify } from 'autoscale-kit';
import { changedAt, otherCharacter } from './support/changes.js';
import { kinds } from './support/generate.js';
import { optionsOf, pairsOf, requestOf } from './support/ours.js';
import { prng } from './support/prng.js';

const SEED = Number(process.env.SEED ?? 20_180_704);
const CASES = Number(process.env.CASES ?? 200);

/** Where the order of parameters is that of the wire, and so part of what is signed. */
const KEEPS_ORDER = 'tencent-tc3';

const forEachCall = (kind, check) => {
  const random = prng(SEED + kinds.indexOf(kind));
  for (let n = 0; n < CASES; n++) {
    const call = kind.generate(random);
    try {
      check(call, random);
    } catch (error) {
      error.message += `\nrequest ${n} of seed ${SEED}: ${JSON.stringify(call).slice(0, 3000)}`;
      throw error;
    }
  }
};

for (const kind of kinds) {
  const { scheme } = kind;
  const sign = (request, options) => signRequest(scheme, request, options);

  test(`${kind.kind}: sign, then verify`, () => {
    forEachCall(kind, (call) => {
      const options = optionsOf(call);
      const { credentials, date, nonce } = options;
      const { accessKeyId, secretKey } = credentials;
      const signed = sign(requestOf(scheme, call), options);
      const genuine = { ok: true, accessKeyId, bodyCovered: !call.headers.some(([, value]) => value === 'UNSIGNED-PAYLOAD') };
      assert.deepEqual(verify(scheme, signed, { secretKey, now: date }), genuine);
      // As a server reads it: path and Host header, names of headers in lower case, bytes.
      const { pathname, search, host } = new URL(signed.url);
      const headers = Object.fromEntries(Object.entries({ ...signed.headers, Host: host }).map(([name, value]) => [name.toLowerCase(), value]));
      const body = signed.body === undefined ? undefined : Buffer.from(signed.body);
      const raw = signed.url.slice(signed.url.indexOf('/', 8));
      assert.equal(pathname + search, raw, 'a URL parser leaves the URL as it was signed');
      const received = { method: signed.method, url: raw, headers, body };
      assert.deepEqual(verify(scheme, received, { secretKey, now: date }), genuine);
      assert.equal(verify(scheme, received, { secretKey: changedAt(secretKey, secretKey.length - 1), now: date }).reason, 'mismatch');

      // A signer signs the same, with and without its caches.
      const signer = createSigner(scheme, credentials, { ...options, credentials: undefined });
      for (let n = 0; n < 2; n++) assert.deepEqual({ ...signer.sign(requestOf(scheme, call), { date, nonce }) }, { ...signed });
      signer.free();
    });
  });

  test(`${kind.kind}: the order of parameters and headers`, () => {
    forEachCall(kind, (call, random) => {
      const options = optionsOf(call);
      const { signature } = sign(requestOf(scheme, call), options);
      const { query, form, headers, ...rest } = requestOf(scheme, { ...call, spelling: call.spelling && 'pairs' });
      const expected = call.spelling === undefined ? signature : sign({ query, form, headers, ...rest }, options).signature;
      const shuffled = { ...rest, headers: shuffledHeaders(random, headers), query: query && random.shuffle(query), form: form && random.shuffle(form) };
      if (scheme === KEEPS_ORDER) shuffled.query = query;
      assert.equal(sign(shuffled, options).signature, expected);
      // Parameters as an object, as pairs, or with the URL.
      const pairs = pairsOf(scheme, call);
      if (query === undefined || new Set(pairs.map(([name]) => name)).size < pairs.length || pairs.some(([name]) => /^\d+$/.test(name))) return;
      assert.equal(sign({ ...rest, headers, query: Object.fromEntries(query) }, options).signature, expected);
      const text = new URLSearchParams(query.map((pair) => pair.map(String))).toString().replaceAll('+', '%20');
      if (scheme !== KEEPS_ORDER && text !== '') assert.equal(sign({ ...rest, headers, url: `${rest.url}?${text}` }, options).signature, expected);
    });
  });

  test(`${kind.kind}: every changed byte changes the signature`, () => {
    forEachCall(kind, (call, random) => {
      const options = optionsOf(call);
      const { signature } = sign(requestOf(scheme, call), options);
      const changes = [...changesOf(scheme, call, random)];
      assert.ok(changes.length >= 3);
      for (const [part, changed, more] of changes) {
        assert.notEqual(sign(requestOf(scheme, changed), { ...optionsOf(changed), ...more }).signature, signature, part);
      }
    });
  });
}

/** Headers keep their order where one of them is there twice: that is part of its value. */
function shuffledHeaders(random, headers) {
  const names = headers.map(([name]) => name.toLowerCase());
  return new Set(names).size === names.length ? random.shuffle(headers) : headers;
}

const replaceAt = (list, at, item) => list.map((old, index) => (index === at ? item : old));

function changedText(random, text) {
  const characters = [...text];
  const at = random.int(characters.length);
  return replaceAt(characters, at, otherCharacter(characters[at])).join('');
}

/** Changes of one character in everything that the scheme signs: [part, changed call]. */
function* changesOf(scheme, call, random) {
  const { secretKey } = call.credentials;
  yield ['secret key', { ...call, credentials: { ...call.credentials, secretKey: changedText(random, secretKey) } }];
  yield ['date', { ...call, date: call.date + 1 }];
  yield ['method', { ...call, method: call.method === 'PUT' ? 'PATCH' : 'PUT' }];
  if (['alibaba-rpc-v1', 'alibaba-acs3'].includes(scheme)) yield ['nonce', { ...call, nonce: changedText(random, call.nonce) }];
  if (scheme !== 'alibaba-rpc-v1') yield ['host', { ...call, host: changedText(random, 'x') + call.host }];
  if (scheme.startsWith('huawei') || scheme === 'alibaba-acs3') yield ['path', { ...call, path: `${call.path}y` }];
  if (scheme === 'huawei-v11') {
    yield ['region', { ...call, region: changedText(random, call.region) }];
    yield ['service', { ...call, service: changedText(random, call.service) }];
  }
  const { securityToken } = call.credentials;
  if (securityToken !== undefined && scheme !== 'tencent-tc3') {
    yield ['security token', { ...call, credentials: { ...call.credentials, securityToken: changedText(random, securityToken.slice(0, -1)) + 'x' } }];
  }
  for (const [at, [name, value]] of call.params.entries()) {
    if (typeof value !== 'string' || name === 'SignatureMethod') continue;
    if (value !== '') yield [`value of ${name}`, { ...call, params: replaceAt(call.params, at, [name, changedText(random, value)]) }];
    yield [`name ${name}`, { ...call, params: replaceAt(call.params, at, [`${name}y`, value]) }];
    yield [`end of ${name}`, { ...call, params: replaceAt(call.params, at, [name, `${value} `]) }];
  }
  const isUnsigned = call.headers.some(([name]) => /content-sha256/i.test(name));
  if (call.content !== undefined && !isUnsigned) {
    const text = typeof call.content === 'string' ? call.content : JSON.stringify(call.content);
    yield ['body', { ...call, content: changedText(random, text) }];
    yield ['end of the body', { ...call, content: `${text}\n` }];
  }
  if (call.body !== undefined) yield ['body', { ...call, body: changedText(random, call.body) }];
  if (scheme.startsWith('huawei')) {
    for (const [at, [name, value]] of call.headers.entries()) {
      if (/user-agent|content-sha256/i.test(name)) continue;
      yield [`header ${name}`, { ...call, headers: replaceAt(call.headers, at, [name, `${value}y`]) }];
    }
  }
}
