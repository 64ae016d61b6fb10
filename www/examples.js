// For each operation a call that passes, and what to change so that it does not. Ids are those of the documents or dummies.

export { firstRegion } from './sign/options.js';

export const examples = {
  'alibaba-ess.CreateScalingRule': {
    params: { ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: '2' },
    broken: { AdjustmentValue: '501' },
  },
  'alibaba-ess.ExecuteScalingRule': {
    params: { ScalingRuleAri: 'ari:acs:ess:cn-qingdao:1344371:scalingRule/cCBpdYdQuBe2cUxOdu6piOk' },
    broken: { ClientToken: 'a-client-token-may-have-64-characters-but-this-one-goes-on-beyond-it' },
  },
  'alibaba-ess.CreateScalingGroup': {
    params: { RegionId: 'cn-qingdao', MaxSize: '10', MinSize: '2', VSwitchIds: ['vsw-25ecwmo1o', 'vsw-25j4god4l'], MultiAZPolicy: 'BALANCE' },
    broken: { MinSize: '20', DefaultCooldown: '86401', VSwitchId: 'vsw-25ecwmo1o' },
  },
  'alibaba-ess.DescribeScalingGroups': {
    params: { RegionId: 'cn-qingdao' },
    broken: { PageSize: '51' },
  },
  'alibaba-emr.RunScalingActionV2': {
    params: { RegionId: 'cn-hangzhou', ScalingActionType: 'START_SCALING_GROUP', ScalingGroupBizId: 'SGB-234242ABC' },
    broken: { ScalingActionType: 'START' },
  },
  'tencent-as-v2.CreateScalingPolicy': {
    params: {
      scalingGroupId: 'asg-d4hmoms6',
      scalingPolicyName: 'busy',
      metric: { dimensionName: 'cpu_usage', comparisonOperator: 'EqualOrGreater', threshold: '50' },
      adjustmentType: 'QuantityChangeInCapacity',
      adjustmentValue: '10',
      cooldown: '300',
      notifyIds: ['1832', '1833'],
    },
    broken: { adjustmentValue: '31', metric: { dimensionName: 'cpu_usage', comparisonOperator: 'EqualOrGreater', threshold: '101' } },
  },
  'tencent-as-v2.DescribeScalingGroup': {
    params: { scalingGroupIds: ['asg-d4hmoms6'], limit: '20' },
    broken: { limit: 'all' },
  },
  'tencent-as.ResumeInstanceRefresh': {
    params: { Region: 'ap-guangzhou', AutoScalingGroupId: 'asg-h7tgd87d', RefreshActivityId: 'asr-juhf6ytr', ResumeMode: 'RETRY' },
    broken: { ResumeMode: 'Retry' },
  },
  'huawei-as.ListScalingActivityV2Logs': {
    params: {
      project_id: '057f8c7d6b00d2642f97c01b2b6c2f3a',
      scaling_group_id: 'e5d27f5c-dd76-4a61-b4bc-a67c5686719a',
      start_time: '2018-11-22T00:00:00Z',
      end_time: '2018-11-22T14:00:00Z',
      type: ['NORMAL', 'MANUAL_REMOVE'],
    },
    broken: { limit: '101', start_time: '2018-11-22' },
  },
};

export const good = (id) => examples[id]?.params;
export const bad = (id) => examples[id] && { ...examples[id].params, ...examples[id].broken };

/** A documented region of each service that asks for one. */
export const exampleRegions = { 'alibaba-ess': 'cn-qingdao', 'alibaba-emr': 'cn-hangzhou', 'tencent-as-v2': 'gz', 'tencent-as': 'ap-guangzhou' };
