// What anybody may send to the endpoint, and what is kept of it: requests for other hosts are refused, and all that clients make
// has bounds.
import assert from 'node:assert/strict';
import http from 'node:http';
import net from 'node:net';
import { after, before, test } from 'node:test';
import { createClient, signRequest } from 'autoscale-kit';
import { serve } from 'autoscale-kit/serve';

const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
const RegionId = 'cn-qingdao';

let endpoint;
let ess;
let v2;
before(async () => {
  endpoint = await serve();
  const client = (service) => createClient({ service, credentials, region: RegionId, endpoint: endpoint.url });
  [ess, v2] = [client('alibaba-ess'), client('tencent-as-v2')];
});
after(() => endpoint.close());

/** The status of a signed call whose Host header, and so its signature, names this host. */
function statusFor(host, scheme = 'alibaba-rpc-v1') {
  const query = { Action: 'DescribeScalingGroups', Version: '2014-08-28', RegionId, Format: 'JSON' };
  const signed = signRequest(scheme, { method: 'GET', url: `${endpoint.url}/`, query }, { credentials });
  const { pathname, search } = new URL(signed.url);
  return new Promise((resolve, reject) => {
    const options = { port: endpoint.port, path: pathname + search, headers: { host }, setHost: false };
    http.get(options, (response) => response.resume().on('end', () => resolve(response.statusCode))).on('error', reject);
  });
}

test('requests for another host are refused', async () => {
  const { port } = endpoint;
  const own = [
    'localhost', `localhost:${port}`, 'LocalHost', 'my.app.localhost', '127.0.0.1', `127.0.0.1:${port}`, '127.9.8.7', '127.255.255.255:1', '[::1]', `[::1]:${port}`,
    'ess.aliyuncs.com', 'ess.cn-qingdao.aliyuncs.com', 'emr.aliyuncs.com', 'scaling.api.qcloud.com', 'as.tencentcloudapi.com', 'as.ap-guangzhou.tencentcloudapi.com',
    'as.intl.tencentcloudapi.com', 'as.cn-north-4.myhuaweicloud.com',
  ];
  for (const host of own) assert.equal(await statusFor(host), 200, host);
  const others = [
    'evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', 'localhost.evil.example', 'evillocalhost', '.localhost', 'a..localhost', '127.0.0.1@evil.example', 'evil.example#127.0.0.1',
    '128.0.0.1', '127.0.0.256', '127.0.0', '127.0.0.01.x', '127.1', '0.0.0.0', '[::]', '[::2]', '[::ffff:127.0.0.1]', '::1', '10.0.0.1', 'localhost:', 'localhost:x', 'localhost:123456', 'localhost/',
    'localhost, evil.example', 'ess.aliyuncs.com.evil.example', 'evil.aliyuncs.com', 'xess.aliyuncs.com', 'as.tencentcloudapi.com.evil', 'api.qcloud.com', '',
  ];
  for (const host of others) assert.ok([400, 403].includes(await statusFor(host)), host);
  await statusFor('evil.example');
  const { operation, code, params } = endpoint.record.at(-1);
  assert.deepEqual([operation, code, params], [null, 'InvalidHost', null]);
});

test('two Host headers, and none, are refused', async () => {
  const raw = (head) => new Promise((resolve) => {
    let text = '';
    const socket = net.connect(endpoint.port, '127.0.0.1', () => socket.end(`${head}\r\n\r\n`));
    socket.on('data', (chunk) => (text += chunk)).on('close', () => resolve(text));
  });
  const path = 'GET /?Action=DescribeScalingGroups&Version=2014-08-28';
  for (const head of [
    `${path} HTTP/1.1\r\nHost: localhost\r\nHost: evil.example`, `${path} HTTP/1.1\r\nHost: evil.example\r\nHost: localhost`, `${path} HTTP/1.1\r\nHost: localhost\r\nhost: localhost`,
    `${path} HTTP/1.1`, `${path} HTTP/1.0`,
  ]) {
    assert.match(await raw(head), /^HTTP\/1\.1 40[03] /, head);
  }
});

test('a nonce is used once, however long it is, and of each key for itself', async () => {
  const nonces = ['n', 'n'.repeat(50_000), 'n n', 'n","n', 'ñ'];
  for (const nonce of nonces) {
    const query = { Action: 'DescribeScalingGroups', Version: '2014-08-28', RegionId, Format: 'JSON' };
    const signed = signRequest('alibaba-rpc-v1', { method: 'GET', url: `${endpoint.url}/`, query }, { credentials, nonce });
    assert.equal((await fetch(signed.url)).status, 200, nonce.slice(0, 9));
    assert.equal((await (await fetch(signed.url)).json()).Code, 'SignatureNonceUsed', nonce.slice(0, 9));
  }
});

const refused = (code) => ({ code: 'api_error', message: new RegExp(code.replace('.', '\\.')) });

test('parameters that no document allows for are refused as too long', async () => {
  const long = 'x'.repeat(40_000);
  await assert.rejects(ess.call('DescribeScalingGroups', { RegionId, ScalingGroupName: [long] }), refused('InvalidParameter'));
  await assert.rejects(v2.call('DescribeScalingActivity', { scalingGroupId: long }), refused('4000'));
  const nested = (levels) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  for (const body of [JSON.stringify({ AutoScalingGroupId: long, RefreshActivityId: 'ira-1' }), nested(50), nested(5000), nested(100_000)]) {
    const headers = { 'Content-Type': 'application/json', 'X-TC-Action': 'ResumeInstanceRefresh', 'X-TC-Version': '2018-04-19', 'X-TC-Region': 'ap-guangzhou' };
    const signed = signRequest('tencent-tc3', { method: 'POST', url: `${endpoint.url}/`, headers, body }, { credentials, service: 'as' });
    const { Code } = (await (await fetch(signed.url, signed)).json()).Response.Error;
    assert.match(Code, /^(InvalidParameterValue|MissingParameter|UnknownParameter)$/, body.slice(0, 20));
  }
  // The longest that is documented: user data of 16 KB, in Base64.
  const { ScalingGroupId } = await ess.call('CreateScalingGroup', { RegionId, MinSize: 0, MaxSize: 1 });
  const UserData = Buffer.alloc(16 * 1024).toString('base64');
  await ess.call('CreateScalingConfiguration', { ScalingGroupId, ImageId: 'i', InstanceType: 'ecs.t1.xsmall', SecurityGroupId: 'sg-1', UserData });
});

test('requests as long as they may be are answered in time, whoever sends them', async () => {
  const names = (count) => Array.from({ length: count }, (_, index) => `p${index}=`).join('&');
  const ask = (path, headers = {}, body = undefined) => fetch(`${endpoint.url}${path}`, { method: body === undefined ? 'GET' : 'POST', headers, body });
  const token = { 'x-auth-token': 'testtoken' };
  const logs = '/autoscaling-api/v2/p/scaling_activity_log/g';
  const began = process.cpuUsage();
  const responses = [
    await ask(`${logs}?${names(100_000)}`, token), await ask(`${logs}?${'type=A&'.repeat(100_000)}`, token),
    await ask(`/v2/index.php?Action=DescribeScalingGroup&${names(100_000)}`), await ask(`/?Action=DescribeScalingGroups&Version=2014-08-28&${names(100_000)}`),
    await ask('/', { 'content-type': 'application/x-www-form-urlencoded' }, names(100_000)),
  ];
  // Some seconds; time squared would be minutes.
  const { user } = process.cpuUsage(began);
  assert.ok(user < 15e6, `${user / 1e6} s`);
  assert.deepEqual(responses.map(({ status }) => status), [400, 400, 200, 400, 400]);
  assert.equal((await ask('/', {}, 'x'.repeat(2 ** 20 + 1))).status, 413);
});

test('what belongs to a group of ESS is kept in numbers that have an end', async () => {
  const { ScalingGroupId } = await ess.call('CreateScalingGroup', { RegionId, MinSize: 0, MaxSize: 10 });
  /** Calls until it is refused; gives how often it was not. */
  const until = async (code, call) => {
    for (let count = 0; count < 200; count += 1) {
      const end = await call(count).then(() => undefined, (error) => error);
      if (end === undefined) continue;
      assert.match(end.message, new RegExp(code.replace('.', '\\.')));
      return count;
    }
    return assert.fail(`${code}: no end`);
  };
  const made = {
    'QuotaExceeded.ScalingConfiguration': () => ess.call('CreateScalingConfiguration', { ScalingGroupId, ImageId: 'i', InstanceType: 'ecs.t1.xsmall', SecurityGroupId: 'sg-1' }),
    'NotificationConfigurationQuotaExceed.ForScalingGroup': (n) =>
      ess.call('CreateNotificationConfiguration', { ScalingGroupId, NotificationArn: `acs:ess:cn-qingdao:1:queue/q${n}`, NotificationType: ['AUTOSCALING:SCALE_OUT_START'] }),
    'QuotaExceeded.LoadBalancer': (n) => ess.call('AttachLoadBalancers', { ScalingGroupId, LoadBalancer: [`lb-${n}`] }),
    'QuotaExceeded.RDS': (n) => ess.call('AttachDBInstances', { ScalingGroupId, DBInstance: [`rm-${n}`] }),
  };
  for (const [code, call] of Object.entries(made)) assert.equal(await until(code, call), 20, code);
  // Documented numbers.
  const port = (n) => ({ LoadBalancerId: 'lb-1', VServerGroupAttribute: [{ VServerGroupId: `rsp-${n}`, Port: 80, Weight: 1 }] });
  assert.equal(await until('QuotaExceeded.VServerGroup', (n) => ess.call('AttachVServerGroups', { RegionId, ScalingGroupId, VServerGroup: [port(n)] })), 5);
  assert.equal(await until('QuotaExceeded.LifecycleHook', () => ess.call('CreateLifecycleHook', { ScalingGroupId, LifecycleTransition: 'SCALE_OUT' })), 6);
  // A machine whose id nobody could have given it.
  await assert.rejects(ess.call('AttachInstances', { ScalingGroupId, InstanceId: [`i-${'x'.repeat(63)}`] }), { code: 'api_error' });
});

test('a group of AS v2 has 20 notifications', async () => {
  const configuration = await v2.call('CreateScalingConfiguration', {
    scalingConfigurationName: 'bounds', imageId: 'img-1', cpu: 1, mem: 1, storageType: 2, storageSize: 0, bandwidthType: 'PayByTraffic', bandwidth: 1, imageType: 2,
  });
  const { scalingGroupIdSet: [scalingGroupId] } = await v2.call('CreateScalingGroup', {
    scalingConfigurationId: configuration.scalingConfigurationIdSet[0], scalingGroupName: 'bounds', minSize: 0, maxSize: 3, removePolicy: 'RemoveOldestInstance', vpcId: '0', zoneIds: ['100002'],
  });
  const create = () => v2.call('CreateScalingNotification', { scalingGroupId, notificationTypes: [1], receiversIds: ['1'] });
  for (let n = 0; n < 20; n += 1) await create();
  await assert.rejects(create(), refused('5200'));
});

test('hooks that were made and deleted while an instance waits leave nothing behind', async () => {
  const { ScalingGroupId } = await ess.call('CreateScalingGroup', { RegionId, MinSize: 0, MaxSize: 10 });
  const configuration = await ess.call('CreateScalingConfiguration', { ScalingGroupId, ImageId: 'i', InstanceType: 'ecs.t1.xsmall', SecurityGroupId: 'sg-1' });
  await ess.call('EnableScalingGroup', { ScalingGroupId, ActiveScalingConfigurationId: configuration.ScalingConfigurationId });
  const hook = () => ess.call('CreateLifecycleHook', { ScalingGroupId, LifecycleTransition: 'SCALE_OUT', HeartbeatTimeout: 600 });
  const { LifecycleHookId } = await hook();
  const rule = await ess.call('CreateScalingRule', { ScalingGroupId, AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: 1 });
  await ess.call('ExecuteScalingRule', { ScalingRuleAri: rule.ScalingRuleAri });
  const { lifecycleActionToken: LifecycleActionToken } = endpoint.messages.findLast(({ event }) => event === 'lifecycle-hook');
  for (let n = 0; n < 50; n += 1) await ess.call('DeleteLifecycleHook', { LifecycleHookId: (await hook()).LifecycleHookId });
  // Changes of the sizes wait for the end of the activity, and the last one counts.
  for (let n = 0; n < 50; n += 1) await ess.call('ModifyScalingGroup', { ScalingGroupId, MinSize: n % 2 === 0 ? 9 : 3 });
  await ess.call('CompleteLifecycleAction', { LifecycleHookId, LifecycleActionToken });
  const again = endpoint.messages.findLast(({ event }) => event === 'lifecycle-hook');
  await ess.call('CompleteLifecycleAction', { LifecycleHookId, LifecycleActionToken: again.lifecycleActionToken });
  const { ScalingGroups } = await ess.call('DescribeScalingGroups', { RegionId, ScalingGroupId: [ScalingGroupId] });
  assert.equal(ScalingGroups.ScalingGroup[0].TotalCapacity, 3);
});

test('a task that was changed and has run ends when it is deleted', async (t) => {
  const own = await serve();
  t.after(() => own.close());
  const client = createClient({ service: 'alibaba-ess', credentials, region: RegionId, endpoint: own.url });
  const { ScalingGroupId } = await client.call('CreateScalingGroup', { RegionId, MinSize: 0, MaxSize: 10 });
  const configuration = await client.call('CreateScalingConfiguration', { ScalingGroupId, ImageId: 'i', InstanceType: 'ecs.t1.xsmall', SecurityGroupId: 'sg-1' });
  await client.call('EnableScalingGroup', { ScalingGroupId, ActiveScalingConfigurationId: configuration.ScalingConfigurationId });
  const { ScalingRuleAri } = await client.call('CreateScalingRule', { ScalingGroupId, AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: 1, Cooldown: 0 });
  const minute = (later) => `${new Date(Date.now() + later * 60_000).toISOString().slice(0, 16)}Z`;
  const day = 24 * 60;
  const { ScheduledTaskId } = await client.call('CreateScheduledTask', {
    RegionId, ScheduledAction: ScalingRuleAri, LaunchTime: minute(30), RecurrenceType: 'Daily', RecurrenceValue: '1', RecurrenceEndTime: minute(20 * day),
  });
  await client.call('ModifyScheduledTask', { ScheduledTaskId, LaunchTime: minute(60) });
  const size = async () => (await client.call('DescribeScalingGroups', { RegionId })).ScalingGroups.ScalingGroup[0].TotalCapacity;
  own.advance(2 * 86_400);
  assert.equal(await size(), 2);
  await client.call('DeleteScheduledTask', { ScheduledTaskId });
  own.advance(5 * 86_400);
  assert.equal(await size(), 2);
});

test('records of long calls are fewer', async (t) => {
  const calls = 300;
  const own = await serve();
  t.after(() => own.close());
  const client = createClient({ service: 'alibaba-ess', credentials, endpoint: own.url });
  const ScalingGroupName = ['x'.repeat(30_000)];
  for (let n = 0; n < calls; n += 1) await client.call('DescribeScalingGroups', { RegionId, ScalingGroupName });
  assert.ok(own.record.length < 290, `${own.record.length}`);
  assert.ok(JSON.stringify(own.record).length < 9 * 2 ** 20);
  assert.equal(own.record.at(-1).params.ScalingGroupName[0].length, 30_000);
  for (let n = 0; n < 3; n += 1) await client.call('DescribeNotificationTypes', {});
  assert.equal(own.record.at(-1).operation, 'alibaba-ess.DescribeNotificationTypes');
});
