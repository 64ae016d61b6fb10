// What the vendors' own clients send for every operation that they have, read back as parameters: nothing of it is refused.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { operation, operations, services, validate } from 'autoscale-kit';
import { input } from './support/inputs.js';
import { loopback } from './support/loopback.js';
import { prng } from './support/prng.js';
import { require } from './support/vendors/installed.js';

const root = new URL('../../', import.meta.url);
const KEYS = { accessKeyId: 'testid', secretKey: 'testsecret', securityToken: 'testtoken' };
const SEED = 20140828;
let server;

before(async () => {
  server = await loopback();
});
beforeEach(() => server.take());
after(() => server.close());

/** The regions are made up, which is a warning. */
const isAboutRegion = ({ path, code }) => path[0].startsWith('Region') && code === 'enum';

/** The call with most in it of some that are sound, as a check gives it. */
function sound(random, info) {
  const checked = random.times(40, () => validate(info.id, input(random, info, (params) => validate(info.id, params).issues ?? [])));
  const values = checked.filter(({ issues, warnings }) => issues === undefined && warnings.every(isAboutRegion)).map(({ value }) => value);
  assert.ok(values.length > 0, `${info.id}: no sound call was made`);
  return values.reduce((most, one) => (Object.keys(one).length > Object.keys(most).length ? one : most));
}

const calls = (service) => {
  const random = prng(SEED);
  return operations(service).map((info) => ({ info, value: withoutEmpty(sound(random, info)) }));
};

/** No request carries an empty list, or an object without fields. */
function withoutEmpty(value) {
  if (typeof value !== 'object') return value;
  const isThere = (inner) => typeof inner !== 'object' || Object.keys(inner).length > 0;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter(isThere);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)]).filter(([, inner]) => isThere(inner)));
}

/** As these clients take it: what is sent as one text is one text. */
function oneText(info, value) {
  const entries = info.params.filter(({ name }) => value[name] !== undefined).map(({ name, style }) => {
    const given = value[name];
    if (style === 'json' && typeof given === 'object') return [name, JSON.stringify(given)];
    return [name, style === 'comma' ? given.join(',') : given];
  });
  return Object.fromEntries(entries);
}

/** Objects by the dotted names of their fields: this client spells none. */
function dotted(values) {
  const isObject = (value) => typeof value === 'object' && !Array.isArray(value);
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) =>
    isObject(value) ? Object.entries(value).map(([field, inner]) => [`${name}.${field}`, inner]) : [[name, value]]));
}

/** Everything that a request carries, by name. */
function read(info, { url, headers, body }) {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const form = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ? new URLSearchParams(String(body)) : [];
  const isJson = headers['content-type']?.startsWith('application/json') && String(body) !== '';
  const json = isJson ? Object.entries(JSON.parse(String(body))) : [];
  const pairs = [...inPath(info, pathname), ...searchParams, ...form, ...json];
  const params = Object.fromEntries(pairs);
  assert.equal(Object.keys(params).length, pairs.length, `${info.id}: a name comes twice in ${url}`);
  return params;
}

function inPath({ path }, pathname) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const [, ...values] = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}/?$`).exec(pathname) ?? [];
  return names.map((name, at) => [name, decodeURIComponent(values[at])]);
}

/** Names that signing fills in. */
const signing = (service) => services().find(({ id }) => id === service).common
  .filter(({ from }) => from === 'signer').flatMap(({ name, aliases = [] }) => [name, ...aliases]);

function accepted({ info, value }, request, lacking = []) {
  const params = read(info, request);
  const { issues, warnings, value: found } = validate(info.id, params);
  assert.equal(issues?.map(({ message }) => message).join('\n'), undefined, `${info.id} refuses ${JSON.stringify(params)}`);
  const known = signing(info.service);
  assert.deepEqual(warnings.filter((warning) => !known.includes(warning.path[0]) && !isAboutRegion(warning)), [], info.id);
  for (const { name } of info.params.filter((param) => !lacking.includes(param.name) && value[param.name] !== undefined)) {
    assert.deepEqual(found[name], value[name], `${info.id} ${name}`);
  }
  return { params, names: Object.keys(params) };
}

const versionOf = (service) => services().find(({ id }) => id === service).version;

for (const service of ['alibaba-ess', 'alibaba-emr']) {
  for (const method of ['GET', 'POST']) {
    test(`@alicloud/pop-core, ${method}: every operation of ${service}`, async () => {
      const { RPCClient } = require('@alicloud/pop-core');
      const client = new RPCClient({ ...KEYS, accessKeySecret: KEYS.secretKey, endpoint: server.url, apiVersion: versionOf(service) });
      for (const call of calls(service)) {
        await client.request(call.info.name, dotted(oneText(call.info, call.value)), { method });
        const { names } = accepted(call, server.take()[0]);
        assert.ok(['Action', 'Version', 'Format', 'SecurityToken', 'Signature'].every((name) => names.includes(name)), names.join());
      }
    });
  }
}

for (const method of ['GET', 'POST']) {
  test(`qcloudapi-sdk, ${method}: every operation of tencent-as-v2`, async () => {
    const QcloudApi = require('qcloudapi-sdk');
    const client = new QcloudApi({ SecretId: KEYS.accessKeyId, SecretKey: KEYS.secretKey, Region: 'ap-guangzhou', serviceType: 'scaling', method, protocol: 'http' });
    for (const call of calls('tencent-as-v2')) {
      const params = { Action: call.info.name, Token: KEYS.securityToken, ...oneText(call.info, call.value) };
      const options = { method, host: 'scaling.api.qcloud.com' };
      await new Promise((resolve, reject) => client.request(params, options, (error) => (error ? reject(error) : resolve()), { agent: server.agent() }));
      const { names } = accepted(call, server.take()[0]);
      assert.ok(['Action', 'Region', 'Nonce', 'Token', 'Signature'].every((name) => names.includes(name)), names.join());
    }
  });
}

test('the SDKs for Python: every operation that they have a request for', async () => {
  const all = ['alibaba-ess', 'alibaba-emr', 'tencent-as-v2', 'huawei-as'].flatMap(calls);
  const sent = await python(all.map(({ info, value }) => ({ service: info.service, name: info.name, params: oneText(info, value) })));
  const requests = server.take();
  assert.equal(requests.length, sent.length);
  const counts = {};
  for (const [at, { id, lacking }] of sent.entries()) {
    const { info } = operation(id);
    accepted(all.find((call) => call.info.id === id), requests[at], lacking);
    counts[info.service] = (counts[info.service] ?? 0) + 1;
  }
  // Region and project are those of the client.
  assert.deepEqual(new Set(sent.flatMap(({ lacking }) => lacking)), new Set(['RegionId', 'project_id']));
  assert.deepEqual(counts, { 'alibaba-ess': 45, 'alibaba-emr': 1, 'tencent-as-v2': 32, 'huawei-as': 71 });
});

async function python(calls) {
  const interpreter = process.env.PYTHON ?? fileURLToPath(new URL('target/python/bin/python', root));
  const script = fileURLToPath(new URL('tests/python/sdk_requests.py', root));
  const run = spawn(interpreter, [script, String(server.port)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  run.stdout.on('data', (chunk) => (text += chunk));
  run.stdin.end(JSON.stringify(calls));
  const code = await new Promise((resolve, reject) => run.on('close', resolve).on('error', reject));
  assert.equal(code, 0, text);
  return text.trim().split('\n').map((line) => JSON.parse(line));
}
