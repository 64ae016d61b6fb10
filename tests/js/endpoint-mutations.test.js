// Genuine requests that somebody has changed on their way: the endpoint refuses each, or acts on what was signed.
// FUZZ_SECONDS=600 makes it a long run; SEED another one.
import assert from 'node:assert/strict';
import net from 'node:net';
import { after, before, test } from 'node:test';
import { signRequest } from 'autoscale-kit';
import { serve } from 'autoscale-kit/serve';
import { prng } from './support/prng.js';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? 3);
const SEED = Number(process.env.SEED ?? 20261130);
const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const FORM = 'application/x-www-form-urlencoded';

let endpoint;
before(async () => {
  endpoint = await serve();
});
after(() => endpoint.close());

const url = (path) => `${endpoint.url}${path}`;
const ess = { Version: '2014-08-28', Format: 'JSON', RegionId: 'cn-qingdao' };
const groups = { Action: 'DescribeScalingGroups', ...ess, PageSize: '20', 'ScalingGroupName.1': 'a&b=c', 'ScalingGroupId.1': 'asg-1' };
const deletion = { Action: 'DeleteScalingGroup', ...ess, ScalingGroupId: 'asg-1', ForceDelete: 'false' };
const own = { Region: 'gz', scalingGroupName: 'a b', limit: '20', offset: '0' };
const refresh = { AutoScalingGroupId: 'asg-1', RefreshActivityId: 'ira-1', ResumeMode: 'RETRY' };
const acs = (Action) => ({ 'x-acs-action': Action, 'x-acs-version': '2014-08-28' });
const tc3 = { 'X-TC-Action': 'ResumeInstanceRefresh', 'X-TC-Version': '2018-04-19', 'X-TC-Region': 'ap-guangzhou' };
const logs = '/autoscaling-api/v2/p1/scaling_activity_log/g1';
const without = ({ Action, Version, ...rest }) => rest;

/** Requests to sign, each with its scheme. */
const REQUESTS = {
  'rpc, a query': ['alibaba-rpc-v1', () => ({ method: 'GET', url: url('/'), query: groups })],
  'rpc, a form': ['alibaba-rpc-v1', () => ({ method: 'POST', url: url('/'), form: deletion })],
  'rpc, both': ['alibaba-rpc-v1', () => ({ method: 'POST', url: url('/?ForceDelete=false'), form: without({ ...deletion, Version: '', ForceDelete: undefined }) , query: { Action: deletion.Action, Version: ess.Version } })],
  'acs3, a query': ['alibaba-acs3', () => ({ method: 'POST', url: url('/'), headers: acs('DescribeScalingGroups'), query: without(groups) })],
  'acs3, a form': ['alibaba-acs3', () => ({ method: 'POST', url: url('/'), headers: acs('DeleteScalingGroup'), form: without(deletion) })],
  'v1, a query': ['tencent-v1', () => ({ method: 'GET', url: url('/v2/index.php'), query: { Action: 'DescribeScalingGroup', ...own } })],
  'v1, a form': ['tencent-v1', () => ({ method: 'POST', url: url('/v2/index.php'), form: { Action: 'DescribeScalingGroup', ...own } })],
  'tc3, a query': ['tencent-tc3', () => ({ method: 'GET', url: url('/'), headers: { ...tc3, 'Content-Type': FORM }, query: refresh })],
  'tc3, JSON': ['tencent-tc3', () => ({ method: 'POST', url: url('/'), headers: { ...tc3, 'Content-Type': 'application/json' }, body: JSON.stringify(refresh) })],
  'huawei': ['huawei-sdk', () => ({ method: 'GET', url: url(`${logs}?type=NORMAL&limit=5`), headers: { 'Content-Type': 'application/json' } })],
  'huawei, V11': ['huawei-v11', () => ({ method: 'GET', url: url(`${logs}?type=NORMAL&type=MANUAL_REMOVE`) })],
};

/** A signed request as the parts of its text; a new nonce each time. */
function signed(scheme, request) {
  const options = { credentials, ...(scheme === 'tencent-tc3' && { service: 'as' }), ...(scheme === 'huawei-v11' && { service: 'as', region: 'cn-north-4' }) };
  const { url, method, headers, body = '' } = signRequest(scheme, request, options);
  const { host, pathname, search } = new URL(url);
  return { method, path: pathname, query: search.slice(1), headers: [['Host', host], ...Object.entries(headers).filter(([name]) => !/^host$/i.test(name))], body };
}

const fieldsIn = (text) => text.split('&').filter((field) => field !== '');
const NAMES = ['ForceDelete', 'ScalingGroupId', 'ScalingGroupId.1', 'RegionId', 'Action', 'PageSize', 'limit', 'offset', 'scalingGroupName', 'RefreshActivityId', 'ResumeMode', 'type', 'scaling_group_id', 'Version', 'Region', 'x'];
const VALUES = ['true', 'false', 'asg-2', '1', '%26ForceDelete%3Dtrue', 'DeleteScalingGroup', 'a%26b%3Dc', '', '%ff', '%00', 'ira-2', 'CONTINUE'];
const TYPES = [FORM, `${FORM}; charset=utf-8`, `${FORM}; charset=gbk`, `${FORM}x`, FORM.toUpperCase(), 'text/plain', 'application/json', 'multipart/form-data; boundary=x', ''];

/** Changes one thing; each is something that another reader might take for another call. */
function changes({ pick, int, chance, shuffle }) {
  /** Changes the fields of the query or of the form. */
  const inFields = (change) => (parts) => {
    const place = chance(0.5) ? 'query' : 'body';
    if (place === 'body' && parts.body.startsWith('{')) return parts;
    return { ...parts, [place]: change(fieldsIn(parts[place])).join('&') };
  };
  const header = (name, value) => (parts) => ({ ...parts, headers: [...parts.headers, [name, value]] });
  const some = (list) => (list.length === 0 ? 0 : int(list.length));
  const escaped = (text) => text.replace(/[A-Za-z0-9]/g, (char) => (chance(0.2) ? `%${char.charCodeAt(0).toString(16)}` : char));
  return [
    inFields((fields) => [...fields, `${pick(NAMES)}=${pick(VALUES)}`]),
    inFields((fields) => [`${pick(NAMES)}=${pick(VALUES)}`, ...fields]),
    inFields((fields) => (fields.length === 0 ? fields : [...fields, pick(fields)])),
    inFields((fields) => fields.toSpliced(some(fields), 1)),
    inFields((fields) => fields.map((field) => (chance(0.3) ? field.replace(/=.*/, `=${pick(VALUES)}`) : field))),
    inFields((fields) => fields.map((field) => (chance(0.3) ? field.replace('=', pick(['%3D', '%3d', '==', ''])) : field))),
    inFields((fields) => fields.map((field) => (chance(0.3) ? escaped(field) : field))),
    inFields((fields) => fields.map((field) => field.replaceAll('%20', '+').replaceAll('%2B', '+'))),
    inFields(shuffle),
    // Two fields become one, or one becomes two.
    ...['query', 'body'].flatMap((place) => [
      (parts) => ({ ...parts, [place]: parts[place].replace('&', pick(['%26', '%2526', ';', '&&', '%00&'])) }),
      (parts) => ({ ...parts, [place]: parts[place].replace(/%26/i, '&').replace(/%3D/i, '=') }),
    ]),
    // From the query into the body, and back.
    (parts) => (parts.body.startsWith('{') ? parts : { ...parts, query: '', body: [...fieldsIn(parts.body), ...fieldsIn(parts.query)].join('&') }),
    (parts) => (parts.body.startsWith('{') ? parts : { ...parts, body: '', query: [...fieldsIn(parts.query), ...fieldsIn(parts.body)].join('&') }),
    (parts) => ({ ...parts, body: parts.body === '' ? `${pick(NAMES)}=${pick(VALUES)}` : '' }),
    (parts) => ({ ...parts, body: parts.body.startsWith('{') ? parts.body.replace('{', `{"${pick(NAMES)}":"${pick(VALUES)}",`) : parts.body }),
    (parts) => ({ ...parts, method: pick(['GET', 'POST', 'PUT', 'DELETE']) }),
    (parts) => ({ ...parts, path: parts.path + pick(['/', '//', '/..', '/.', '%2e', '/g2', ';x']) }),
    (parts) => ({ ...parts, path: parts.path.replace(/[^/]+$/, pick(['g2', '..', '%2e%2e', 'g1%2fx', 'G1'])) }),
    (parts) => ({ ...parts, query: `${parts.query}${pick(['#', '#x', '?', '%23'])}` }),
    (parts) => ({ ...parts, headers: parts.headers.map(([name, value]) => [name, /^host$/i.test(name) ? `${value}${pick(['/?', '#', '?x=', `/?${parts.query}#`, '@h', ' ', ',h'])}` : value]) }),
    (parts) => ({ ...parts, headers: parts.headers.map(([name, value]) => [name, /^content-type$/i.test(name) ? pick(TYPES) : value]) }),
    (parts) => ({ ...parts, headers: parts.headers.filter(([name]) => !/^content-type$/i.test(name)) }),
    (parts) => header('Content-Type', pick(TYPES))(parts),
    (parts) => header('Host', pick(['localhost', 'evil.example', '127.0.0.1']))(parts),
    (parts) => header(pick(['x-acs-action', 'x-acs-version', 'x-tc-action', 'x-acs-dry-run', 'x-auth-token', 'X-Sdk-Content-Sha256', 'x-acs-content-sha256', 'X-TC-Content-SHA256', 'Content-Encoding', 'Transfer-Encoding']), pick(['DeleteScalingGroup', 'UNSIGNED-PAYLOAD', 'testtoken2', 'gzip', 'chunked', '']))(parts),
    (parts) => ({ ...parts, headers: shuffle(parts.headers) }),
    (parts) => ({ ...parts, headers: parts.headers.map(([name, value]) => (chance(0.5) ? [name.toUpperCase(), value] : [name, value])) }),
    (parts) => ({ ...parts, headers: parts.headers.map(([name, value]) => [name, name === 'Authorization' ? value.replace(/(SignedHeaders=)([^,]+)/, (_all, label, names) => label + pick([`${names};${names}`, names.split(';')[0], `${names};x`, names.toUpperCase()])) : value]) }),
  ];
}

/** Sends these bytes as they are; what the endpoint has recorded of them, if it took them for a request. */
function recorded({ method, path, query, headers, body }) {
  const head = [`${method} ${path}${query === '' ? '' : `?${query}`} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
  const has = (wanted) => headers.some(([name]) => name.toLowerCase() === wanted);
  if (body !== '' && !has('content-length') && !has('transfer-encoding')) head.push(`Content-Length: ${Buffer.byteLength(body)}`);
  const before = endpoint.record.length;
  return new Promise((resolve) => {
    const socket = net.connect(endpoint.port, '127.0.0.1', () => socket.write(`${head.join('\r\n')}\r\nConnection: close\r\n\r\n${body}`));
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('error', () => {}).resume().on('close', () => resolve(endpoint.record.length > before ? endpoint.record.at(-1) : undefined));
  });
}

/** What was called. Huawei's schemes sort the values of a name, so that their order is not signed. */
function said({ operation, params }) {
  const fields = Object.entries(params).map(([name, value]) => [name, operation.startsWith('huawei') && Array.isArray(value) ? value.toSorted() : value]);
  return JSON.stringify([operation, fields.sort(([a], [b]) => (a < b ? -1 : 1))]);
}

test('a genuine request that was changed is refused, or does what was signed', async () => {
  const random = prng(SEED);
  const all = changes(random);
  const expected = {};
  for (const [name, [scheme, request]] of Object.entries(REQUESTS)) {
    const { operation, params } = await recorded(signed(scheme, request()));
    assert.notEqual(params, null, `${name}: ${JSON.stringify(endpoint.record.at(-1))}`);
    expected[name] = said({ operation, params });
  }
  const end = Date.now() + SECONDS * 1000;
  let [tried, accepted] = [0, 0];
  while (Date.now() < end) {
    const [name, [scheme, request]] = random.pick(Object.entries(REQUESTS));
    let parts = signed(scheme, request());
    for (let left = 1 + random.int(3); left > 0; left -= 1) parts = random.pick(all)(parts);
    const entry = await recorded(parts);
    tried += 1;
    if (entry === undefined) continue;
    assert.notEqual(entry.code, 'InternalError', JSON.stringify(parts));
    if (entry.params === null) continue;
    accepted += 1;
    assert.equal(said(entry), expected[name], `${name}: ${JSON.stringify(parts)}`);
  }
  console.log(`${tried} changed requests, ${accepted} of them said the same`);
  assert.ok(accepted > 0 && accepted < tried);
});
