// Any bytes and any signed call at the local endpoint: it answers each of them, with a documented code or with data, and never
// with an error of its own. FUZZ_SECONDS=600 makes it a long run; SEED another one.
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, test } from 'node:test';
import { createSigner, decode, operation, operations, services, validate } from 'autoscale-kit';
import { serve } from 'autoscale-kit/serve';
import { input } from './support/inputs.js';
import { prng } from './support/prng.js';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 3);
const SEED = Number(process.env.SEED ?? 20261120);
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };

let endpoint;
before(async () => {
  endpoint = await serve();
});
after(() => endpoint.close());

/** What a socket answers to these bytes, once it closes or falls silent. */
function answerTo(bytes) {
  return new Promise((resolve) => {
    const socket = net.connect(endpoint.port, '127.0.0.1');
    let text = '';
    const done = () => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(200, done);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (/\r\n\r\n/.test(text)) socket.setTimeout(20, done);
    });
    socket.on('close', done);
    socket.on('error', done);
    socket.end(bytes);
  });
}

const SEEDS = [
  'GET /?Action=DescribeScalingGroups&Version=2014-08-28&Format=JSON&AccessKeyId=testid&Signature=x&SignatureNonce=1&Timestamp=2026-01-01T00%3A00%3A00Z HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 27\r\n\r\nAction=A&Version=2014-08-28',
  'GET /v2/index.php?Action=DescribeScalingGroup&Region=gz&Timestamp=1&Nonce=1&SecretId=testid&Signature=x HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-TC-Action: ResumeInstanceRefresh\r\nAuthorization: TC3-HMAC-SHA256 Credential=a/b/c/tc3_request\r\nContent-Length: 9\r\n\r\n{"a":"b"}',
  'GET /autoscaling-api/v2/p/scaling_activity_log/g?type=A&type=B HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Auth-Token: testtoken\r\n\r\n',
];

test('any bytes are answered, or the connection is closed', async () => {
  const random = prng(SEED);
  const end = Date.now() + SECONDS * 1000;
  let rounds = 0;
  while (Date.now() < end) {
    const bytes = Buffer.from(random.pick(SEEDS), 'latin1');
    random.times(1 + random.int(6), () => {
      const at = random.int(bytes.length);
      bytes[at] = random.pick([random.int(256), 0, 0x25, 0x26, 0x3d, 0x3f, 0x2f, bytes[random.int(bytes.length)]]);
    });
    const cut = random.chance(0.1) ? bytes.subarray(0, random.int(bytes.length)) : bytes;
    const answers = await Promise.all([cut, bytes].map(answerTo));
    for (const answer of answers) {
      assert.doesNotMatch(answer, /^HTTP\/1\.1 500/, JSON.stringify(bytes.toString('latin1')));
      assert.ok(!answer.includes('testsecret'));
    }
    rounds += 2;
  }
  console.log(`${rounds} broken requests`);
});

/** A request of the call, signed, with whatever parameters: `sign` would refuse the wrong ones. */
function requestOf(id, params, random) {
  const { info } = operation(id);
  const service = services().find((one) => one.id === info.service);
  const url = `${endpoint.url}${info.path.replace(/\{(\w+)\}/g, (_all, name) => encodeURIComponent(String(params[name] ?? 'x')) || 'x')}`;
  if (info.service === 'tencent-as') {
    return { scheme: service.scheme, request: { method: 'POST', url, headers: { 'Content-Type': 'application/json', 'X-TC-Action': info.name, 'X-TC-Version': service.version, 'X-TC-Region': 'ap-guangzhou' }, body: JSON.stringify(params) } };
  }
  const query = info.service === 'huawei-as' ? [] : [['Action', info.name]];
  if (service.version !== undefined && service.version !== null && info.service.startsWith('alibaba')) query.push(['Version', service.version], ['Format', random.pick(['JSON', 'XML'])]);
  for (const [name, value] of flat(params, info)) query.push([name, value]);
  return { scheme: service.scheme, request: random.chance(0.5) && info.service.startsWith('alibaba') ? { method: 'POST', url, form: query } : { method: info.methods[0], url, query } };
}

function flat(value, info, name = '') {
  const first = info.service === 'tencent-as-v2' ? 0 : 1;
  if (Array.isArray(value)) return value.flatMap((item, index) => flat(item, info, `${name}.${index + first}`));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, inner]) => flat(inner, info, name === '' ? key : `${name}.${key}`));
  return [[name, String(value)]];
}

test('any signed call is answered with data or a documented code', async () => {
  const random = prng(SEED + 1);
  const ids = operations().map(({ id }) => id);
  const signers = new Map();
  const end = Date.now() + SECONDS * 1000;
  const codes = new Map();
  const known = { ids: ['asg-000000000001'] };
  let carriedOut = 0;
  let rounds = 0;
  while (Date.now() < end || carriedOut === 0) {
    const id = random.pick(ids);
    const { info } = operation(id);
    const params = input(random, info, (given) => validate(id, given).issues ?? []);
    // Things that are there, so that calls reach further than the first look-up.
    for (const name of Object.keys(params)) {
      if (/Id(s|entifier)?$|Ari$|Action$|Token$/.test(name) && random.chance(0.8)) {
        const wanted = random.pick(known.ids);
        params[name] = Array.isArray(params[name]) ? [wanted] : wanted;
      }
    }
    const { scheme, request } = requestOf(id, params, random);
    if (!signers.has(scheme)) signers.set(scheme, createSigner(scheme, credentials));
    let signed;
    try {
      signed = signers.get(scheme).sign(request);
    } catch {
      continue; // such as a path that no client could send
    }
    const response = await fetch(signed.url, signed);
    const body = await response.text();
    const last = endpoint.record.at(-1);
    assert.notEqual(last.code, 'InternalError', `${id} ${JSON.stringify(params)}: ${body}`);
    const answer = decode(id, { status: response.status, headers: response.headers, body });
    assert.equal(answer.ok, last.code === null, `${id}: ${body}`);
    if (answer.ok) {
      carriedOut += 1;
      for (const [name, value] of Object.entries(answer.data)) {
        const made = Array.isArray(value) ? value[0] : value;
        if (/Id(Set)?$|Ari$|TaskId$/.test(name) && typeof made === 'string') known.ids.push(made);
      }
      if (known.ids.length > 200) known.ids.splice(0, 100);
      if (random.chance(0.1)) endpoint.advance(random.int(4000));
    }
    codes.set(last.code, (codes.get(last.code) ?? 0) + 1);
    rounds += 1;
  }
  for (const { free } of signers.values()) free();
  console.log(`${rounds} signed calls, ${carriedOut} carried out, ${codes.size} different codes`);
});
