// What fetch sends is what was signed: a server on loopback signs again what arrives.
import assert from 'node:assert/strict';
import http from 'node:http';
import test, { after, before } from 'node:test';
import { sign, signRequest, verify } from 'autoscale-kit';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
let server;
let endpoint;
const arrivals = [];

before(async () => {
  server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      arrivals.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks) });
      response.end('{}');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

async function send(signed) {
  await (await fetch(signed.url, signed)).text();
  return arrivals.pop();
}

const HARD = "sp ace+*~%/=&'\"()!<>^`{}|\\中é\u0301🚀";

const calls = [
  ['alibaba-rpc-v1', 'alibaba-ess.CreateScalingRule', { ScalingGroupId: HARD, AdjustmentType: 'TotalCapacity', AdjustmentValue: 5 }],
  ['alibaba-rpc-v1', 'alibaba-ess.ExecuteScalingRule', { ScalingRuleAri: HARD, ClientToken: 'token' }],
  ['alibaba-rpc-v1', 'alibaba-ess.CreateScalingGroup', {
    RegionId: HARD, MinSize: 0, MaxSize: 5, VSwitchIds: ['a', 'b'], LoadBalancerIds: [HARD],
    VServerGroup: [{ LoadBalancerId: 'lb', VServerGroupAttribute: [{ VServerGroupId: HARD, Port: 80 }] }],
  }],
  ['alibaba-rpc-v1', 'alibaba-ess.DescribeScalingGroups', { RegionId: 'cn', ScalingGroupId: Array.from({ length: 12 }, (_, n) => `${HARD}${n}`) }],
  ['alibaba-rpc-v1', 'alibaba-emr.RunScalingActionV2', { RegionId: 'cn', ScalingActionType: 'START_SCALING_GROUP', ScalingGroupBizId: HARD, ActionParam: { [HARD]: 1 } }],
  ['tencent-v1', 'tencent-as-v2.CreateScalingPolicy', {
    scalingGroupId: HARD, scalingPolicyName: HARD, adjustmentType: 'TotalCapacity', adjustmentValue: 5, cooldown: 300,
    metric: { dimensionName: 'cpu_usage', comparisonOperator: 'Less', threshold: 5 }, notifyIds: ['1', '2'],
  }],
  ['tencent-v1', 'tencent-as-v2.DescribeScalingGroup', { scalingGroupIds: [HARD] }],
  ['tencent-tc3', 'tencent-as.ResumeInstanceRefresh', { Region: 'ap-guangzhou', AutoScalingGroupId: HARD, RefreshActivityId: HARD }],
  ['huawei-sdk', 'huawei-as.ListScalingActivityV2Logs', { project_id: HARD.replaceAll('\\', ''), scaling_group_id: 'g', log_id: HARD }],
];

for (const [scheme, id, params] of calls) {
  for (const method of scheme === 'alibaba-rpc-v1' || scheme === 'tencent-v1' ? ['GET', 'POST'] : [undefined]) {
    test(`${id} ${method ?? ''} arrives byte for byte as signed`, async () => {
      const now = new Date();
      const signed = sign(id, params, { credentials, endpoint, method, date: now });
      const arrived = await send(signed);
      assert.equal(arrived.method, signed.method);
      assert.equal(`${endpoint}${arrived.url}`, signed.url);
      assert.equal(arrived.body.toString(), signed.body ?? '');
      for (const [name, value] of Object.entries(signed.headers)) assert.equal(arrived.headers[name.toLowerCase()], value);
      assert.deepEqual(verify(scheme, arrived, { secretKey: credentials.secretKey, now }), { ok: true, accessKeyId: 'AKIDEXAMPLE', bodyCovered: true });
      const changed = { ...arrived, headers: { ...arrived.headers, host: 'other.example' } };
      const signsHost = scheme !== 'alibaba-rpc-v1';
      assert.equal(verify(scheme, changed, { secretKey: credentials.secretKey, now }).ok, !signsHost);
      assert.equal(verify(scheme, arrived, { secretKey: 'other', now }).ok, false);
    });
  }
}

test('a token travels in its header', async () => {
  const params = { project_id: 'p', scaling_group_id: 'g' };
  const arrived = await send(sign('huawei-as.ListScalingActivityV2Logs', params, { credentials: { token: 'a-token' }, endpoint }));
  assert.equal(arrived.headers['x-auth-token'], 'a-token');
  assert.equal(verify('huawei-token', arrived, { keys: () => 'a-token' }).ok, true);
});

test('a request with a query and a path of its own is sent as it was given', async () => {
  const url = `${endpoint}/a%20b/c+d//?x=%7E&y&z=a+b&x=2`;
  for (const scheme of ['tencent-tc3', 'huawei-sdk', 'huawei-v11', 'alibaba-acs3']) {
    const now = new Date();
    const request = { method: 'PUT', url, headers: { 'Content-Type': 'text/plain' }, body: HARD };
    const arrived = await send(signRequest(scheme, request, { credentials, date: now, region: 'r', service: 's' }));
    assert.equal(`${endpoint}${arrived.url}`, url);
    assert.equal(arrived.body.toString(), HARD);
    assert.equal(verify(scheme, arrived, { secretKey: credentials.secretKey, now }).ok, true, scheme);
  }
});
