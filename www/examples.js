// For each operation a call that passes, and what to change so that it does not. Ids are those of the documents or dummies.

export const examples = {
  'alibaba-ess.CreateScalingRule': {
    params: { ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: '2' },
    broken: { AdjustmentValue: '501' },
    why: 'a change of 501 instances; 500 at most may come or go.',
  },
  'alibaba-ess.ExecuteScalingRule': {
    params: { ScalingRuleAri: 'ari:acs:ess:cn-qingdao:1344371:scalingRule/cCBpdYdQuBe2cUxOdu6piOk' },
    broken: { ClientToken: 'a-client-token-may-have-64-characters-but-this-one-goes-on-beyond-it' },
    why: 'a ClientToken of more than 64 characters.',
  },
  'alibaba-ess.CreateScalingGroup': {
    params: { RegionId: 'cn-qingdao', MaxSize: '10', MinSize: '2', VSwitchIds: ['vsw-25ecwmo1o', 'vsw-25j4god4l'], MultiAZPolicy: 'BALANCE' },
    broken: { MinSize: '20', DefaultCooldown: '86401', VSwitchId: 'vsw-25ecwmo1o' },
    why: 'MinSize over MaxSize, a cooldown of more than a day, and a VSwitchId that has no effect.',
  },
  'alibaba-ess.DescribeScalingGroups': {
    params: { RegionId: 'cn-qingdao' },
    broken: { PageSize: '51' },
    why: 'a page of 51 groups; 50 are the most.',
  },
  'alibaba-emr.RunScalingActionV2': {
    params: { RegionId: 'cn-hangzhou', ScalingActionType: 'START_SCALING_GROUP', ScalingGroupBizId: 'SGB-234242ABC' },
    broken: { ActionParam: '{"count": 2,}' },
    why: 'an ActionParam that is no JSON.',
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
    why: '31 instances at once, and a CPU threshold of 101 percent.',
  },
  'tencent-as-v2.DescribeScalingGroup': {
    params: { scalingGroupIds: ['asg-d4hmoms6'], limit: '20' },
    broken: { limit: 'all' },
    why: 'a limit in words.',
  },
  'tencent-as.ResumeInstanceRefresh': {
    params: { Region: 'ap-guangzhou', AutoScalingGroupId: 'asg-h7tgd87d', RefreshActivityId: 'asr-juhf6ytr', ResumeMode: 'RETRY' },
    broken: { ResumeMode: 'Retry' },
    why: 'a mode in the wrong case.',
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
    why: 'more than 100 records, and a time without its hours.',
  },
};

/** Hosts for the services whose documents name none. example.com belongs to nobody. */
export const exampleHosts = { 'alibaba-emr': 'emr.example.com', 'huawei-as': 'as.example.com' };

export const good = (id) => examples[id]?.params;
export const bad = (id) => examples[id] && { ...examples[id].params, ...examples[id].broken };
