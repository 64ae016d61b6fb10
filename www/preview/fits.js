// Which questions fit a call, the nearest first, and what the call itself says in answer to their fields:
//   field: 'Parameter'   the call's value, none where it has none
//   field: 'Parameter!'  the call's value; where it has none, it is asked for
//   field: '=word'       always this

const RULE = { adjustmentType: 'AdjustmentType!', adjustmentValue: 'AdjustmentValue!', ruleCooldown: 'Cooldown' };
const TASK = {
  launchTime: 'LaunchTime!', recurrenceType: 'RecurrenceType', recurrenceValue: 'RecurrenceValue',
  recurrenceEndTime: 'RecurrenceEndTime',
  launchExpirationTime: 'LaunchExpirationTime', isEnabled: 'TaskEnabled',
};
const TIMED = { startTime: 'startTime!', endTime: 'endTime', recurrence: 'recurrence' };
const SIZES = { readjustMinSize: 'readjustMinSize!', readjustMaxSize: 'readjustMaxSize!' };
const POLICY = {
  dimensionName: 'metric.dimensionName!', comparisonOperator: 'metric.comparisonOperator!', threshold: 'metric.threshold!',
  adjustmentType: 'adjustmentType!',
  adjustmentValue: 'adjustmentValue!', policyCooldown: 'cooldown!',
};
const LEAVING = { selectRemoval: {}, health: {} };

export const FITS = {
  'alibaba-ess.CreateScalingRule': { rule: RULE },
  'alibaba-ess.ModifyScalingRule': { rule: RULE },
  'alibaba-ess.ExecuteScalingRule': { rule: {} },
  'alibaba-ess.AttachInstances': { attach: { joining: 'InstanceId!' } },
  'alibaba-ess.RemoveInstances': {
    remove: { removeOperation: '=RemoveInstances', leaving: 'InstanceId!', removePolicy: 'RemovePolicy!' },
  },
  'alibaba-ess.DetachInstances': { remove: { removeOperation: '=DetachInstances', leaving: 'InstanceId!' } },
  'alibaba-ess.EnableScalingGroup': { enable: { enableOperation: '=EnableScalingGroup', joining: 'InstanceId' } },
  'alibaba-ess.DisableScalingGroup': { enable: { enableOperation: '=DisableScalingGroup' } },
  'alibaba-ess.DeleteScalingGroup': { enable: { enableOperation: '=DeleteScalingGroup', forceDelete: 'ForceDelete' } },
  'alibaba-ess.ModifyScalingGroup': {
    modify: { newMinSize: 'MinSize', newMaxSize: 'MaxSize', newCooldown: 'DefaultCooldown' },
    selectRemoval: { removalPolicies: 'RemovalPolicy!' },
  },
  'alibaba-ess.CreateScalingGroup': {
    placement: { placePolicy: 'MultiAZPolicy!' }, selectRemoval: { removalPolicies: 'RemovalPolicy!' },
    health: { minSize: 'MinSize!' },
  },
  'alibaba-ess.RebalanceInstances': { rebalance: {} },
  'alibaba-ess.CreateScheduledTask': { nextRuns: TASK, scheduleConflict: {} },
  'alibaba-ess.ModifyScheduledTask': { nextRuns: TASK, scheduleConflict: {} },
  'alibaba-ess.CreateLifecycleHook': {
    hookCall: { hookTransition: 'LifecycleTransition!', hookTimeout: 'HeartbeatTimeout', hookResult: 'DefaultResult' },
    hook: { hookTransition: 'LifecycleTransition!' },
  },
  'alibaba-ess.ModifyLifecycleHook': { hook: { hookTransition: 'LifecycleTransition!' } },
  'alibaba-ess.DeleteLifecycleHook': { hook: {} },
  'alibaba-ess.DescribeLifecycleHooks': { hook: {} },
  'alibaba-ess.CompleteLifecycleAction': { hook: {} },
  'alibaba-ess.RecordLifecycleActionHeartbeat': { hook: {} },
  'alibaba-ess.SetInstancesProtection': LEAVING,
  'alibaba-ess.EnterStandby': LEAVING,
  'alibaba-ess.ExitStandby': LEAVING,
  'alibaba-ess.DescribeScalingInstances': { health: {}, selectRemoval: {} },
  'alibaba-emr.RunScalingActionV2': { groupAction: { groupAction: 'ScalingActionType!', groupId: 'ScalingGroupBizId!' } },
  'tencent-as-v2.CreateScalingPolicy': { alarm: { ...POLICY, repeatTimes: 'metric.repeatTimes!' } },
  'tencent-as-v2.ModifyScalingPolicy': { alarm: POLICY },
  'tencent-as-v2.AttachInstance': { attach: { joining: 'instanceIds!' } },
  'tencent-as-v2.DetachInstance': { remove: { leaving: 'instanceIds!', keepInstance: 'keepInstance!' } },
  'tencent-as-v2.ModifyScalingGroup': {
    modify: { newMinSize: 'minSize!', newMaxSize: 'maxSize!', newDesired: 'desiredCapacity' },
    selectRemoval: { removeOldest: 'removePolicy!' },
  },
  'tencent-as-v2.CreateScalingGroup': { selectRemoval: { removeOldest: 'removePolicy!' }, health: {} },
  'tencent-as-v2.CreateScheduledTask': { nextRuns: TIMED, readjust: SIZES },
  'tencent-as-v2.ModifyScheduledTask': { nextRuns: TIMED, readjust: SIZES },
  'tencent-as-v2.CreateLifecycleHook': {
    hookCall: {
      hookOperation: '=create', tencentTransition: 'transition!', tencentTimeout: 'lifeCycleHookTimeout!',
      tencentResult: 'defaultResult!',
    },
    hook: { tencentTransition: 'transition!' },
  },
  'tencent-as-v2.ModifyLifeCycleHook': { hook: { tencentTransition: 'transition!' } },
  'tencent-as-v2.AttachLifecycleHookId': {
    hookCall: { hookOperation: '=bind', hookId: 'lifeCycleHookId!' }, hook: { boundHook: 'lifeCycleHookId!' },
  },
  'tencent-as-v2.DeleteLifecycleHook': { hookCall: { hookOperation: '=delete', hookId: 'lifeCycleHookId!' }, hook: {} },
  'tencent-as-v2.DetachLifeCycleHookId': { hook: { boundHook: '=' } },
  'tencent-as-v2.DescribeLifeCycleHook': { hook: {} },
  'tencent-as-v2.CompleteLifecycleHookAction': { hook: {} },
  'tencent-as-v2.RecordLifecycleHookTimeout': { hook: {} },
  'tencent-as-v2.DescribeScalingActivity': { activity: {} },
  'tencent-as-v2.DescribeScalingInstance': LEAVING,
  'tencent-as-v2.SetCvmProtectedDetach': LEAVING,
  'tencent-as.ResumeInstanceRefresh': { refresh: { refreshOperation: '=resume', resumeMode: 'ResumeMode!' } },
  'huawei-as.ListScalingActivityV2Logs': { logReplay: {} },
};

/** What the call says: the fields that are not asked for, each with its value as text, `undefined` for none. */
export function saidBy(params, from) {
  const said = new Map();
  for (const [field, path] of Object.entries(from)) {
    if (path.startsWith('=')) {
      said.set(field, path.slice(1));
      continue;
    }
    const value = path.replace('!', '').split('.').reduce((inner, name) => inner?.[name], params);
    const given = Array.isArray(value) ? value.filter((one) => one !== undefined && one !== '') : value;
    const isThere = given !== undefined && given !== '' && given.length !== 0;
    if (isThere || !path.endsWith('!')) said.set(field, isThere ? given : undefined);
  }
  return said;
}
