// Every case of tests/vectors through both modules of the package, stage by stage: a failure names the stage that broke.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import * as whole from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';
import { encode } from './support/ours.js';

const ROOT = new URL('../vectors/', import.meta.url);
const foldersOf = (url) => readdirSync(url, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
const TOKEN = '<secret>';

/** How many cases there are at least, so that a moved folder does not pass for a tested one. */
const LEAST = { 'alibaba-acs3': 7, 'alibaba-rpc-v1': 12, 'huawei-sdk': 8, 'huawei-token': 1, 'huawei-v11': 8, 'tencent-tc3': 7, 'tencent-v1': 11 };

/** A trace shows the marker where a file shows the token as it was signed: raw, encoded, or encoded twice. */
function masked(text, token) {
  if (token === undefined) return text;
  return [encode(encode(token)), encode(token), token].reduce((shown, form) => shown.replaceAll(form, TOKEN), text);
}

/** What leaves: method and URL, headers, an empty line, the body. */
function sentOf({ method, url, headers, body }) {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\n`);
  return `${method} ${url}\n${lines.join('')}\n${body ?? ''}`;
}

/** The parts of a canonical request that the trace shows on their own. */
function checkHashes({ hashedCanonicalRequest, hashedPayload, signedHeaders, credentialScope, stringToSign }, canonical) {
  const isHashed = /^[A-Z0-9]+-HMAC-SHA256\n/.test(stringToSign);
  assert.equal(hashedCanonicalRequest, isHashed ? createHash('sha256').update(canonical).digest('hex') : undefined);
  const [names, hash] = isHashed ? canonical.split('\n').slice(-2) : [];
  assert.deepEqual([signedHeaders, hashedPayload], [names, hash]);
  const lines = stringToSign.split('\n');
  assert.equal(credentialScope, isHashed && lines.length === 4 ? lines[2] : undefined);
}

function check(scheme, read, { credentials, request, options }, signed) {
  if (scheme === 'huawei-token') {
    assert.deepEqual([signed.signature, signed.trace], ['', {}]);
  } else {
    const stage = (file) => masked(read(file), credentials.securityToken);
    assert.equal(signed.trace.canonicalRequest, stage('canonical.txt'), 'canonical');
    assert.equal(signed.trace.stringToSign, stage('string-to-sign.txt'), 'string to sign');
    assert.equal(signed.signature, read('signature.txt'), 'signature');
    checkHashes(signed.trace, read('canonical.txt'));
  }
  assert.equal(sentOf(signed), read('sent.txt'), 'sent');
  if (request.body !== undefined) assert.equal(signed.body, request.body);
  // A form that leaves values out of the signature is refused by design.
  if (options.forms?.atValues !== undefined) return;
  const secret = credentials.token ?? credentials.secretKey;
  const verdict = whole.verify(scheme, signed, { keys: () => secret, now: options.date });
  assert.equal(verdict.ok, true, verdict.message);
}

for (const scheme of foldersOf(ROOT)) {
  const cases = foldersOf(new URL(`${scheme}/`, ROOT));
  test(`${scheme}: ${cases.length} cases`, async (t) => {
    assert.ok(cases.length >= LEAST[scheme], `${cases.length} cases`);
    for (const name of cases) {
      const read = (file) => readFileSync(new URL(`${scheme}/${name}/${file}`, ROOT), 'utf8');
      const given = JSON.parse(read('case.json'));
      const { request, credentials, options } = given;
      assert.equal(given.scheme, scheme);
      for (const [entry, { createSigner, signRequest }] of Object.entries({ whole, alone })) {
        await t.test(`${name}, ${entry}`, () => check(scheme, read, given, signRequest(scheme, request, { ...options, credentials })));
        await t.test(`${name}, ${entry}, by a signer`, () => {
          const { date, nonce, ...defaults } = options;
          const signer = createSigner(scheme, credentials, defaults);
          check(scheme, read, given, signer.sign(request, { date, nonce }));
          // The second time the key schedule and the derived key come from the cache.
          check(scheme, read, given, signer.sign(request, { date, nonce }));
          signer.free();
        });
      }
    }
  });
}

test('every scheme has cases', () => assert.deepEqual(foldersOf(ROOT), Object.keys(LEAST)));
