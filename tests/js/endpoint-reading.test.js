// What is acted on is what was signed: a genuine request that was changed so that another reader would see other parameters is
// refused, and the endpoint reads what `verify` reads.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { createClient, signRequest } from 'autoscale-kit';
import { serve } from 'autoscale-kit/serve';

const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const RegionId = 'cn-qingdao';
const FORM = 'application/x-www-form-urlencoded';

let endpoint;
let ess;
before(async () => {
  endpoint = await serve();
  ess = createClient({ service: 'alibaba-ess', credentials, region: RegionId, endpoint: endpoint.url });
});
after(() => endpoint.close());

const groupCalled = async (name) => (await ess.call('CreateScalingGroup', { RegionId, MinSize: 0, MaxSize: 3, ScalingGroupName: name.replaceAll(' ', '-') })).ScalingGroupId;

/** Sends raw: `{ status, text, entry }`, with what the endpoint has recorded. */
function send({ method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const request = http.request({ port: endpoint.port, method, path, headers, setHost: false }, async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, text, entry: endpoint.record.at(-1) });
    });
    request.on('error', reject).end(body);
  });
}

/** A signed request as parts that can be sent: host and all headers as a flat list. */
function partsOf(signed) {
  const { host, pathname, search } = new URL(signed.url);
  const named = Object.entries(signed.headers).filter(([name]) => name.toLowerCase() !== 'host');
  return { method: signed.method, path: pathname + search, headers: [['Host', host], ...named].flat(), body: signed.body };
}

const common = (Action) => ({ Action, Version: '2014-08-28', RegionId, Format: 'JSON' });
const SCHEMES = {
  'alibaba-rpc-v1': (params) => signRequest('alibaba-rpc-v1', { method: 'POST', url: `${endpoint.url}/`, query: params }, { credentials }),
  'alibaba-rpc-v1 as a form': (params) => signRequest('alibaba-rpc-v1', { method: 'POST', url: `${endpoint.url}/`, form: params }, { credentials }),
  'alibaba-acs3': ({ Action, Version, ...query }) =>
    signRequest('alibaba-acs3', { method: 'POST', url: `${endpoint.url}/`, headers: { 'x-acs-action': Action, 'x-acs-version': Version }, query }, { credentials }),
};

for (const [name, sign] of Object.entries(SCHEMES)) {
  test(`${name}: a parameter that comes twice is refused, in whichever place, though it is signed so`, async () => {
    const one = await groupCalled(`${name} one`);
    const other = await groupCalled(`${name} other`);
    const params = (id) => ({ ...common('DeleteScalingGroup'), ScalingGroupId: id });
    // Signed with both.
    const both = [...Object.entries(params(one)), ['ScalingGroupId', other]];
    const isForm = name.endsWith('form');
    const place = isForm ? { form: both } : { query: both };
    const scheme = name.split(' ')[0];
    const signed = scheme === 'alibaba-acs3'
      ? signRequest(scheme, { method: 'POST', url: `${endpoint.url}/`, headers: { 'x-acs-action': 'DeleteScalingGroup', 'x-acs-version': '2014-08-28' }, query: both.slice(2) }, { credentials })
      : signRequest(scheme, { method: 'POST', url: `${endpoint.url}/`, ...place }, { credentials });
    const { entry } = await send(partsOf(signed));
    assert.deepEqual([entry.operation, entry.code], [null, 'InvalidParameter'], name);
    // One in the query, the other one in a form.
    const request = { method: 'POST', url: `${endpoint.url}/?ScalingGroupId=${other}`, headers: scheme === 'alibaba-acs3' ? { 'x-acs-action': 'DeleteScalingGroup', 'x-acs-version': '2014-08-28' } : {}, form: scheme === 'alibaba-acs3' ? { ScalingGroupId: one } : params(one) };
    assert.equal((await send(partsOf(signRequest(scheme, request, { credentials })))).entry.code, 'InvalidParameter');
    // Added behind a genuine signature, at either end.
    for (const add of [(path) => `${path}${path.includes('?') ? '&' : '?'}ScalingGroupId=${other}`, (path) => path.replace('?', `?ScalingGroupId=${other}&`)]) {
      const parts = partsOf(sign(params(one)));
      const changed = add(parts.path);
      if (changed === parts.path) continue;
      const end = await send({ ...parts, path: changed });
      assert.notEqual(end.entry.code, null, end.text);
    }
    const { ScalingGroups } = await ess.call('DescribeScalingGroups', { RegionId, ScalingGroupId: [one, other] });
    assert.equal(ScalingGroups.ScalingGroup.length, 2);
    for (const id of [one, other]) assert.equal((await send(partsOf(sign(params(id))))).entry.code, null);
  });
}

test('what is a form is one question: content types in any spelling, and never two of them', async () => {
  const ask = async (change) => {
    const id = await groupCalled(`form ${Math.random()}`);
    const signed = signRequest('alibaba-rpc-v1', { method: 'POST', url: `${endpoint.url}/`, form: { ...common('DeleteScalingGroup'), ScalingGroupId: id } }, { credentials });
    const parts = partsOf(signed);
    const headers = parts.headers.filter((_, index, all) => all[index - (index % 2)].toLowerCase() !== 'content-type');
    const { entry } = await send({ ...parts, headers: [...headers, ...change.flatMap((type) => ['Content-Type', type])] });
    if (entry.code !== null) await ess.call('DeleteScalingGroup', { ScalingGroupId: id });
    return entry;
  };
  for (const type of [FORM, `${FORM};charset=utf-8`, `${FORM} ; charset=UTF-8`, 'Application/X-WWW-Form-Urlencoded']) {
    const { operation, code } = await ask([type]);
    assert.deepEqual([operation, code], ['alibaba-ess.DeleteScalingGroup', null], type);
  }
  for (const types of [[], ['text/plain'], [`${FORM}x`], [`${FORM}-2`], [FORM, 'text/plain'], ['text/plain', FORM], [FORM, FORM]]) {
    assert.notEqual((await ask(types)).code, null, types.join());
  }
});

test('tencent-v1: twice is refused, and query and form are not mixed', async () => {
  const url = `${endpoint.url}/v2/index.php`;
  const params = { Action: 'DescribeScalingGroup', Region: 'gz', scalingGroupName: 'a' };
  const entries = [...Object.entries(params), ['scalingGroupName', 'b']];
  for (const request of [
    { method: 'GET', url, query: entries }, { method: 'POST', url, form: entries }, { method: 'POST', url: `${url}?scalingGroupName=b`, form: params },
    { method: 'GET', url, query: [...Object.entries(params), ['Action', 'DescribeScalingActivity']] },
  ]) {
    const { entry, text } = await send(partsOf(signRequest('tencent-v1', request, { credentials })));
    assert.deepEqual([entry.operation, entry.code], [null, '4000'], text);
  }
  assert.equal((await send(partsOf(signRequest('tencent-v1', { method: 'GET', url, query: params }, { credentials })))).entry.code, null);
});

test('tencent-tc3: a GET says what is in its query, a POST what is in its body, and nothing else counts', async () => {
  const headers = { 'X-TC-Action': 'ResumeInstanceRefresh', 'X-TC-Version': '2018-04-19', 'X-TC-Region': 'ap-guangzhou' };
  const params = { AutoScalingGroupId: 'asg-1', RefreshActivityId: 'ira-get', ResumeMode: 'RETRY' };
  const sign = (request) => partsOf(signRequest('tencent-tc3', { headers: { ...headers, ...request.headers }, ...request.parts }, { credentials, service: 'as' }));
  const json = { 'Content-Type': 'application/json' };
  const form = { 'Content-Type': FORM };
  const got = await send(sign({ headers: form, parts: { method: 'GET', url: `${endpoint.url}/`, query: params } }));
  assert.deepEqual([got.entry.code, got.entry.params.RefreshActivityId, got.entry.params.Region], [null, 'ira-get', 'ap-guangzhou']);
  const post = (body, url = `${endpoint.url}/`) => send(sign({ headers: json, parts: { method: 'POST', url, body } }));
  assert.equal((await post(JSON.stringify({ ...params, RefreshActivityId: 'ira-post' }))).entry.code, null);
  assert.equal((await post(JSON.stringify({ ...params, RefreshActivityId: 'ira-same', Region: 'ap-guangzhou' }))).entry.code, null);
  for (const [body, url] of [
    [JSON.stringify({ ...params, Region: 'ap-beijing' })], [JSON.stringify({ ...params, RefreshActivityId: 'ira-x' }), `${endpoint.url}/?RefreshActivityId=ira-y`],
    ['[]'], ['null'], ['"text"'], ['5'], ['{'], ['a=b'],
  ]) {
    const { entry, text } = await post(body, url);
    assert.notEqual(entry.code, null, body);
    assert.notEqual(entry.code, 'InternalError', text);
  }
  const twice = sign({ headers: form, parts: { method: 'GET', url: `${endpoint.url}/`, query: [...Object.entries(params), ['RefreshActivityId', 'ira-z']] } });
  assert.equal((await send(twice)).entry.operation, null);
  const genuine = sign({ headers: json, parts: { method: 'POST', url: `${endpoint.url}/`, body: JSON.stringify({ ...params, RefreshActivityId: 'ira-twice' }) } });
  for (const name of ['X-TC-Action', 'X-TC-Region', 'Authorization']) {
    const { entry } = await send({ ...genuine, headers: [...genuine.headers, name, genuine.headers[genuine.headers.indexOf(name) + 1] ?? 'x'] });
    assert.notEqual(entry.code, null, name);
  }
});

test('huawei: what is in the path is not said again in the query, and the path is the one that was signed', async () => {
  const path = '/autoscaling-api/v2/p1/scaling_activity_log/g1';
  const ask = async (target) => (await send(partsOf(signRequest('huawei-sdk', { method: 'GET', url: `${endpoint.url}${target}` }, { credentials })))).entry;
  const good = await ask(`${path}?type=NORMAL&limit=5`);
  assert.deepEqual([good.code, good.params.scaling_group_id], [null, 'g1']);
  for (const target of [`${path}?scaling_group_id=g2`, `${path}?project_id=p2`, `${path}?limit=5&limit=6`]) assert.notEqual((await ask(target)).code, null, target);
  // The same name under which another path was signed.
  const parts = partsOf(signRequest('huawei-sdk', { method: 'GET', url: `${endpoint.url}${path}` }, { credentials }));
  for (const other of ['/autoscaling-api/v2/p1/scaling_activity_log/g2', `/autoscaling-api/v2/p1/../p1/scaling_activity_log/g2`, `${path}%2f..%2fg2`, `${path}/../g2`]) {
    const { entry } = await send({ ...parts, path: other });
    assert.notEqual(entry.code, null, other);
  }
});

test('alibaba: headers name the call where they are signed, and nowhere else', async () => {
  const { Action, Version, ...query } = common('DescribeScalingGroups');
  const named = { 'x-acs-action': Action, 'x-acs-version': Version };
  const rpc = signRequest('alibaba-rpc-v1', { method: 'GET', url: `${endpoint.url}/`, query }, { credentials });
  const parts = partsOf(rpc);
  assert.equal((await send({ ...parts, headers: [...parts.headers, ...Object.entries(named).flat()] })).entry.code, 'MissingParameter');
  const acs = (headers, more = {}) => send(partsOf(signRequest('alibaba-acs3', { method: 'POST', url: `${endpoint.url}/`, headers, query: { ...query, ...more } }, { credentials })));
  assert.equal((await acs(named)).entry.code, null);
  assert.equal((await acs(named, { Action: 'DeleteScalingGroup' })).entry.code, 'InvalidParameter');
});

test('a target that is no path, and the rewriting of another host', async () => {
  const id = await groupCalled('kept');
  const genuine = signRequest('alibaba-rpc-v1', { method: 'POST', url: `${endpoint.url}/`, query: { ...common('DescribeScalingGroups') } }, { credentials });
  const { search } = new URL(genuine.url);
  const act = `/?${new URLSearchParams({ ...common('DeleteScalingGroup'), ScalingGroupId: id })}`;
  for (const host of [`localhost/${search}#`, `127.0.0.1/${search}#`, `127.0.0.1:${endpoint.port}/${search}#`, `u@localhost`]) {
    const { status, entry } = await send({ method: 'POST', path: act, headers: ['Host', host] });
    assert.ok(status >= 400 && entry.code !== null, host);
  }
  for (const path of [`${act}#${search}`, `http://localhost${act}`, `//localhost${act}`]) {
    const { entry } = await send({ method: 'POST', path, headers: ['Host', `127.0.0.1:${endpoint.port}`] }).catch(() => ({ entry: { code: 'not sent' } }));
    assert.notEqual(entry.code, null, path);
  }
  await ess.call('DeleteScalingGroup', { ScalingGroupId: id });
});
