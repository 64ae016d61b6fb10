// The vendors' real clients live through a story against the local endpoint: create, enable, rule, execute, describe, schedule,
// hook, delete.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from 'autoscale-kit/serve';
import { agentTo } from './support/agent.js';
import { require } from './support/vendors/installed.js';

const KEYS = { accessKeyId: 'testid', secretKey: 'testsecret' };
let endpoint;

before(async () => {
  endpoint = await serve();
});
after(() => endpoint.close());

/** What a promise is refused with. */
async function refusal(promise) {
  return promise.then((value) => assert.fail(`not refused: ${JSON.stringify(value)}`), (error) => error);
}

/** Alibaba's client, for one version of an API. */
function popCore(apiVersion, accessKeySecret = KEYS.secretKey) {
  const { RPCClient } = require('@alicloud/pop-core');
  return new RPCClient({ endpoint: endpoint.url, apiVersion, accessKeyId: KEYS.accessKeyId, accessKeySecret });
}

const inMinutes = (minutes) => `${new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 16)}Z`;

test('@alicloud/pop-core: a group of ESS from its creation to its end', async () => {
  const client = popCore('2014-08-28');
  const call = (action, params) => client.request(action, params, { method: 'POST' });
  const RegionId = 'cn-qingdao';

  const { ScalingGroupId } = await call('CreateScalingGroup', { RegionId, MinSize: 1, MaxSize: 3, ScalingGroupName: 'story' });
  assert.match(ScalingGroupId, /^asg-/);
  assert.equal((await refusal(call('CreateScalingGroup', { RegionId, MinSize: 4, MaxSize: 3 }))).code, 'InvalidParameter.Conflict');
  assert.equal((await refusal(call('CreateScalingGroup', { RegionId, MinSize: 1, MaxSize: 3, ScalingGroupName: 'story' }))).code, 'InvalidScalingGroupName.Duplicate');
  assert.equal((await refusal(call('EnableScalingGroup', { ScalingGroupId }))).code, 'MissingActiveScalingConfiguration');

  const { ScalingConfigurationId } = await call('CreateScalingConfiguration', {
    ScalingGroupId,
    ImageId: 'centos6u5_64_20G_aliaegis_20140703.vhd',
    InstanceType: 'ecs.t1.xsmall',
    SecurityGroupId: 'sg-280ih3w4b',
  });
  await call('EnableScalingGroup', { ScalingGroupId, ActiveScalingConfigurationId: ScalingConfigurationId });
  assert.equal((await refusal(call('EnableScalingGroup', { ScalingGroupId }))).code, 'IncorrectScalingGroupStatus');

  const groupNow = async () => {
    const { ScalingGroups, TotalCount } = await call('DescribeScalingGroups', { RegionId, 'ScalingGroupId.1': ScalingGroupId });
    assert.equal(TotalCount, 1);
    return ScalingGroups.ScalingGroup[0];
  };
  assert.deepEqual(
    (({ LifecycleState, TotalCapacity, ActiveCapacity }) => ({ LifecycleState, TotalCapacity, ActiveCapacity }))(await groupNow()),
    { LifecycleState: 'Active', TotalCapacity: 1, ActiveCapacity: 1 },
  );

  // ESS 1.2: two more would be three, three more than the group may have become the most it may have.
  const { ScalingRuleAri, ScalingRuleId } = await call('CreateScalingRule', {
    ScalingGroupId,
    AdjustmentType: 'QuantityChangeInCapacity',
    AdjustmentValue: 5,
    Cooldown: 60,
  });
  const first = await call('ExecuteScalingRule', { ScalingRuleAri, ClientToken: 'once' });
  assert.equal((await groupNow()).TotalCapacity, 3);
  assert.equal((await call('ExecuteScalingRule', { ScalingRuleAri, ClientToken: 'once' })).ScalingActivityId, first.ScalingActivityId);
  assert.equal((await refusal(call('ExecuteScalingRule', { ScalingRuleAri }))).code, 'IncorrectCapacity.NoChange');
  assert.equal((await refusal(call('ExecuteScalingRule', { ScalingRuleAri: 'ari:none' }))).code, 'InvalidScalingRuleAri.NotFound');

  const { ScalingActivities } = await call('DescribeScalingActivities', { RegionId, ScalingGroupId });
  assert.equal(ScalingActivities.ScalingActivity[0].ScalingActivityId, first.ScalingActivityId);
  assert.equal(ScalingActivities.ScalingActivity[0].StatusCode, 'Successful');

  // A task of the next hour takes the group down to one.
  const down = await call('CreateScalingRule', { ScalingGroupId, AdjustmentType: 'TotalCapacity', AdjustmentValue: 1 });
  const { ScheduledTaskId } = await call('CreateScheduledTask', { RegionId, ScheduledAction: down.ScalingRuleAri, LaunchTime: inMinutes(60) });
  endpoint.advance(3_600);
  assert.equal((await groupNow()).TotalCapacity, 1);
  assert.equal((await call('DescribeScheduledTasks', { RegionId })).ScheduledTasks.ScheduledTask[0].ScheduledTaskId, ScheduledTaskId);
  await call('DeleteScheduledTask', { ScheduledTaskId });
  assert.equal((await refusal(call('DeleteScheduledTask', { ScheduledTaskId }))).code, 'InvalidScheduledTaskId.NotFound');

  // A hook holds what is created until it is told to go on.
  const { LifecycleHookId } = await call('CreateLifecycleHook', { ScalingGroupId, LifecycleTransition: 'SCALE_OUT', HeartbeatTimeout: 300 });
  await call('ExecuteScalingRule', { ScalingRuleAri });
  const held = await groupNow();
  assert.deepEqual([held.TotalCapacity, held.PendingCapacity], [3, 2]);
  assert.equal((await refusal(call('ExecuteScalingRule', { ScalingRuleAri: down.ScalingRuleAri }))).code, 'ScalingActivityInProgress');
  const { lifecycleActionToken: LifecycleActionToken } = endpoint.messages.findLast(({ event }) => event === 'lifecycle-hook');
  await call('RecordLifecycleActionHeartbeat', { LifecycleHookId, LifecycleActionToken, heartbeatTimeout: 600 });
  await call('CompleteLifecycleAction', { LifecycleHookId, LifecycleActionToken, LifecycleActionResult: 'CONTINUE' });
  assert.equal((await groupNow()).ActiveCapacity, 3);
  const late = call('CompleteLifecycleAction', { LifecycleHookId, LifecycleActionToken });
  assert.equal((await refusal(late)).code, 'LifecycleHookIdAndLifecycleActionToken.Invalid');
  await call('DeleteLifecycleHook', { LifecycleHookId });

  const { ScalingInstances } = await call('DescribeScalingInstances', { RegionId, ScalingGroupId });
  const [oldest, ...others] = ScalingInstances.ScalingInstance.map(({ InstanceId }) => InstanceId);
  await call('SetInstancesProtection', { ScalingGroupId, 'InstanceId.1': oldest, ProtectedFromScaleIn: true });
  await call('RemoveInstances', { ScalingGroupId, 'InstanceId.1': others[0] });
  assert.equal((await refusal(call('RemoveInstances', { ScalingGroupId, 'InstanceId.1': others[1], 'InstanceId.2': oldest }))).code, 'IncorrectCapacity.MinSize');

  await call('DeleteScalingRule', { ScalingRuleId });
  await call('DisableScalingGroup', { ScalingGroupId });
  assert.equal((await refusal(call('DeleteScalingGroup', { ScalingGroupId }))).code, 'InstanceInUse');
  await call('DeleteScalingGroup', { ScalingGroupId, ForceDelete: true });
  assert.equal((await refusal(call('EnableScalingGroup', { ScalingGroupId }))).code, 'InvalidScalingGroupId.NotFound');
});

test('@alicloud/pop-core: a scaling group of EMR', async () => {
  const client = popCore('2016-04-08');
  const act = (ScalingActionType) =>
    client.request('RunScalingActionV2', { RegionId: 'cn-hangzhou', ScalingGroupBizId: 'asg-1', ScalingActionType });
  assert.equal((await act('START_SCALING_GROUP')).Data, 'true');
  assert.equal((await refusal(act('PAUSE'))).code, 'Params.Illegal');
});

test('@alicloud/pop-core: a wrong key is refused', async () => {
  const client = popCore('2014-08-28', 'wrong');
  const error = await refusal(client.request('DescribeScalingGroups', { RegionId: 'cn-qingdao' }));
  assert.equal(error.code, 'SignatureDoesNotMatch');
});

test('qcloudapi-sdk: a group of AS v2 from its creation to its end', async () => {
  const QcloudApi = require('qcloudapi-sdk');
  const agent = agentTo(endpoint.port);
  const api = new QcloudApi({ SecretId: KEYS.accessKeyId, SecretKey: KEYS.secretKey, Region: 'gz', serviceType: 'scaling', method: 'GET', protocol: 'http' });
  const call = (Action, params) =>
    new Promise((resolve, reject) => {
      const done = (error, body) => (error ? reject(error) : resolve(body));
      api.request({ Action, ...params }, { host: 'scaling.api.qcloud.com' }, done, { agent });
    });

  const configuration = await call('CreateScalingConfiguration', {
    scalingConfigurationName: 'story', imageId: 'img-31tjrtph', cpu: 1, mem: 1, storageType: 2, storageSize: 0,
    bandwidthType: 'PayByTraffic', bandwidth: 1, imageType: 2,
  });
  assert.equal(configuration.code, 0, JSON.stringify(configuration));
  const [scalingConfigurationId] = configuration.data.scalingConfigurationIdSet;
  const group = await call('CreateScalingGroup', {
    scalingConfigurationId, scalingGroupName: 'story', minSize: 1, maxSize: 3, removePolicy: 'RemoveOldestInstance', vpcId: '0',
    'zoneIds.0': '100002', desiredCapacity: 2,
  });
  assert.equal(group.code, 0, JSON.stringify(group));
  const [scalingGroupId] = group.data.scalingGroupIdSet;
  const wrong = await call('CreateScalingGroup', {
    scalingConfigurationId, scalingGroupName: 'other', minSize: 3, maxSize: 1, removePolicy: 'RemoveOldestInstance', vpcId: '0', 'zoneIds.0': '100002',
  });
  assert.deepEqual([wrong.code, wrong.codeDesc], [4000, 'Conflict.MaxsizeLessMinsize']);

  const described = async () => (await call('DescribeScalingGroup', { 'scalingGroupIds.0': scalingGroupId })).data.scalingGroupSet[0];
  assert.equal((await described()).instanceNum, 2);

  const policy = await call('CreateScalingPolicy', {
    scalingGroupId, scalingPolicyName: 'busy', 'metric.comparisonOperator': 'Greater', 'metric.dimensionName': 'cpu_usage', 'metric.threshold': 80,
    'metric.repeatTimes': 3, adjustmentType: 'QuantityChangeInCapacity', adjustmentValue: 1, cooldown: 300,
  });
  assert.equal(policy.code, 0, JSON.stringify(policy));
  const policies = await call('DescribeScalingPolicy', { scalingGroupId });
  assert.equal(policies.data.scalingPolicySet[0].scalingPolicyName, 'busy');

  await call('ModifyScalingGroup', { scalingGroupId, minSize: 3, maxSize: 3, removePolicy: 'RemoveOldestInstance' });
  assert.equal((await described()).instanceNum, 3);

  const at = (minutes) => new Date(Date.now() + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');
  const task = await call('CreateScheduledTask', {
    scalingGroupId, scalingScheduledTaskName: 'night', readjustMinSize: 0, readjustMaxSize: 1, startTime: at(120),
  });
  assert.equal(task.code, 0, JSON.stringify(task));
  endpoint.advance(7_200);
  assert.deepEqual((({ minSize, maxSize, instanceNum }) => ({ minSize, maxSize, instanceNum }))(await described()), { minSize: 0, maxSize: 1, instanceNum: 1 });

  const hook = await call('CreateLifecycleHook', { scalingGroupId, lifeCycleHookName: 'wait', lifeCycleHookTimeout: 60, transition: 1 });
  const [lifeCycleHookId] = hook.data.lifeCycleHookId;
  assert.equal((await call('AttachLifecycleHookId', { scalingGroupId, lifeCycleHookId })).code, 0);
  assert.equal((await call('DeleteLifecycleHook', { scalingGroupId, lifeCycleHookId })).codeDesc, 'InActivity.HookId');
  await call('DetachLifecycleHookId', { scalingGroupId });
  assert.equal((await call('DeleteLifecycleHook', { scalingGroupId, lifeCycleHookId })).code, 0);

  const instances = await call('DescribeScalingInstance', { scalingGroupId });
  const [{ instanceId }] = instances.data.scalingInstancesSet;
  assert.equal((await call('DetachInstance', { scalingGroupId, 'instanceIds.0': instanceId, keepInstance: 0 })).code, 0);
  assert.equal((await call('DeleteScalingGroup', { scalingGroupId })).code, 0);
  assert.equal((await call('DeleteScalingGroup', { scalingGroupId })).codeDesc, 'InvalidParameter.ScalingGroupIdError');
  assert.equal((await call('DeleteScalingConfiguration', { scalingConfigurationId })).code, 0);
});

test('tencentcloud-sdk-nodejs-common: a refresh is resumed', async () => {
  const { CommonClient } = require('tencentcloud-sdk-nodejs-common');
  const client = new CommonClient('as.tencentcloudapi.com', '2018-04-19', {
    credential: { secretId: KEYS.accessKeyId, secretKey: KEYS.secretKey },
    region: 'ap-guangzhou',
    profile: { httpProfile: { protocol: 'http://', agent: agentTo(endpoint.port) } },
  });
  const resume = (RefreshActivityId, ResumeMode) =>
    client.request('ResumeInstanceRefresh', { AutoScalingGroupId: 'asg-1', RefreshActivityId, ResumeMode });
  assert.ok((await resume('ira-1', 'RETRY')).RequestId);
  assert.equal((await refusal(resume('ira-1', 'RETRY'))).code, 'ResourceUnavailable.RefreshActivityStatusConflictWithOperation');
  assert.equal((await refusal(resume('none', 'RETRY'))).code, 'ResourceNotFound.RefreshActivityNotFound');
  assert.equal((await refusal(resume('ira-2', 'AGAIN'))).code, 'InvalidParameterValue');
});

test('@huaweicloud/huaweicloud-sdk-core: the log of a group', async () => {
  const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core');
  const { ClientBuilder } = require('@huaweicloud/huaweicloud-sdk-core/ClientBuilder');
  const credentials = new BasicCredentials().withAk(KEYS.accessKeyId).withSk(KEYS.secretKey).withProjectId('0123456789abcdef');
  const client = new ClientBuilder((made) => made)
    .withCredential(credentials)
    .withEndpoint('http://as.cn-north-4.myhuaweicloud.com')
    .withOptions({ axiosRequestConfig: { httpAgent: agentTo(endpoint.port) } })
    .build();
  const list = (queryParams) =>
    client.sendRequest({
      method: 'GET', url: '/autoscaling-api/v2/{project_id}/scaling_activity_log/{scaling_group_id}', contentType: 'application/json',
      pathParams: { scaling_group_id: 'e5d27f5c-dd76-4a61-b4bc-a67c5686719a' }, queryParams, headers: {},
    });
  const { result = await list({ limit: 10 }) } = {};
  assert.equal((result.result ?? result).total_number, 0);
  assert.equal((await refusal(list({ limit: 1000 }))).httpStatusCode, 400);
});
