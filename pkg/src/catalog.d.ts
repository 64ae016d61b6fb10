// Generated from src/catalog/data by `cargo xtask generate`; do not edit.
//
// Parameters are in their structured form; the same in the flat documented form (`"InstanceId.1"`) is accepted too.
// Fields of an answer are optional, for the documents do not say which of them always come.

/** A service id. */
export type ServiceId = "alibaba-emr" | "alibaba-ess" | "huawei-as" | "tencent-as" | "tencent-as-v2";

/** An operation id: `<service>.<Operation>`. */
export type OperationId = keyof OperationParams;

/** Parameters of each operation. */
export interface OperationParams {
  "alibaba-emr.RunScalingActionV2": AlibabaEmr.RunScalingActionV2.Params;
  "alibaba-ess.AttachDBInstances": AlibabaEss.AttachDBInstances.Params;
  "alibaba-ess.AttachInstances": AlibabaEss.AttachInstances.Params;
  "alibaba-ess.AttachLoadBalancers": AlibabaEss.AttachLoadBalancers.Params;
  "alibaba-ess.AttachVServerGroups": AlibabaEss.AttachVServerGroups.Params;
  "alibaba-ess.CompleteLifecycleAction": AlibabaEss.CompleteLifecycleAction.Params;
  "alibaba-ess.CreateLifecycleHook": AlibabaEss.CreateLifecycleHook.Params;
  "alibaba-ess.CreateNotificationConfiguration": AlibabaEss.CreateNotificationConfiguration.Params;
  "alibaba-ess.CreateScalingConfiguration": AlibabaEss.CreateScalingConfiguration.Params;
  "alibaba-ess.CreateScalingGroup": AlibabaEss.CreateScalingGroup.Params;
  "alibaba-ess.CreateScalingRule": AlibabaEss.CreateScalingRule.Params;
  "alibaba-ess.CreateScheduledTask": AlibabaEss.CreateScheduledTask.Params;
  "alibaba-ess.DeleteLifecycleHook": AlibabaEss.DeleteLifecycleHook.Params;
  "alibaba-ess.DeleteNotificationConfiguration": AlibabaEss.DeleteNotificationConfiguration.Params;
  "alibaba-ess.DeleteScalingConfiguration": AlibabaEss.DeleteScalingConfiguration.Params;
  "alibaba-ess.DeleteScalingGroup": AlibabaEss.DeleteScalingGroup.Params;
  "alibaba-ess.DeleteScalingRule": AlibabaEss.DeleteScalingRule.Params;
  "alibaba-ess.DeleteScheduledTask": AlibabaEss.DeleteScheduledTask.Params;
  "alibaba-ess.DescribeLifecycleHooks": AlibabaEss.DescribeLifecycleHooks.Params;
  "alibaba-ess.DescribeNotificationConfigurations": AlibabaEss.DescribeNotificationConfigurations.Params;
  "alibaba-ess.DescribeNotificationTypes": AlibabaEss.DescribeNotificationTypes.Params;
  "alibaba-ess.DescribeScalingActivities": AlibabaEss.DescribeScalingActivities.Params;
  "alibaba-ess.DescribeScalingConfigurations": AlibabaEss.DescribeScalingConfigurations.Params;
  "alibaba-ess.DescribeScalingGroups": AlibabaEss.DescribeScalingGroups.Params;
  "alibaba-ess.DescribeScalingInstances": AlibabaEss.DescribeScalingInstances.Params;
  "alibaba-ess.DescribeScalingRules": AlibabaEss.DescribeScalingRules.Params;
  "alibaba-ess.DescribeScheduledTasks": AlibabaEss.DescribeScheduledTasks.Params;
  "alibaba-ess.DetachDBInstances": AlibabaEss.DetachDBInstances.Params;
  "alibaba-ess.DetachInstances": AlibabaEss.DetachInstances.Params;
  "alibaba-ess.DetachLoadBalancers": AlibabaEss.DetachLoadBalancers.Params;
  "alibaba-ess.DetachVServerGroups": AlibabaEss.DetachVServerGroups.Params;
  "alibaba-ess.DisableScalingGroup": AlibabaEss.DisableScalingGroup.Params;
  "alibaba-ess.EnableScalingGroup": AlibabaEss.EnableScalingGroup.Params;
  "alibaba-ess.EnterStandby": AlibabaEss.EnterStandby.Params;
  "alibaba-ess.ExecuteScalingRule": AlibabaEss.ExecuteScalingRule.Params;
  "alibaba-ess.ExitStandby": AlibabaEss.ExitStandby.Params;
  "alibaba-ess.ModifyLifecycleHook": AlibabaEss.ModifyLifecycleHook.Params;
  "alibaba-ess.ModifyNotificationConfiguration": AlibabaEss.ModifyNotificationConfiguration.Params;
  "alibaba-ess.ModifyScalingConfiguration": AlibabaEss.ModifyScalingConfiguration.Params;
  "alibaba-ess.ModifyScalingGroup": AlibabaEss.ModifyScalingGroup.Params;
  "alibaba-ess.ModifyScalingRule": AlibabaEss.ModifyScalingRule.Params;
  "alibaba-ess.ModifyScheduledTask": AlibabaEss.ModifyScheduledTask.Params;
  "alibaba-ess.RebalanceInstances": AlibabaEss.RebalanceInstances.Params;
  "alibaba-ess.RecordLifecycleActionHeartbeat": AlibabaEss.RecordLifecycleActionHeartbeat.Params;
  "alibaba-ess.RemoveInstances": AlibabaEss.RemoveInstances.Params;
  "alibaba-ess.SetInstancesProtection": AlibabaEss.SetInstancesProtection.Params;
  "huawei-as.AttachCallbackInstanceLifeCycleHook": HuaweiAs.AttachCallbackInstanceLifeCycleHook.Params;
  "huawei-as.BatchAddScalingInstances": HuaweiAs.BatchAddScalingInstances.Params;
  "huawei-as.BatchDeleteScalingConfigs": HuaweiAs.BatchDeleteScalingConfigs.Params;
  "huawei-as.BatchDeleteScalingPolicies": HuaweiAs.BatchDeleteScalingPolicies.Params;
  "huawei-as.BatchPauseScalingPolicies": HuaweiAs.BatchPauseScalingPolicies.Params;
  "huawei-as.BatchProtectScalingInstances": HuaweiAs.BatchProtectScalingInstances.Params;
  "huawei-as.BatchRemoveScalingInstances": HuaweiAs.BatchRemoveScalingInstances.Params;
  "huawei-as.BatchResumeScalingPolicies": HuaweiAs.BatchResumeScalingPolicies.Params;
  "huawei-as.BatchSetScalingInstancesStandby": HuaweiAs.BatchSetScalingInstancesStandby.Params;
  "huawei-as.BatchUnprotectScalingInstances": HuaweiAs.BatchUnprotectScalingInstances.Params;
  "huawei-as.BatchUnsetScalingInstancesStantby": HuaweiAs.BatchUnsetScalingInstancesStantby.Params;
  "huawei-as.CloseWarmPool": HuaweiAs.CloseWarmPool.Params;
  "huawei-as.CloseWarmPoolNew": HuaweiAs.CloseWarmPoolNew.Params;
  "huawei-as.CreateGroupScheduledTask": HuaweiAs.CreateGroupScheduledTask.Params;
  "huawei-as.CreateLifyCycleHook": HuaweiAs.CreateLifyCycleHook.Params;
  "huawei-as.CreateScalingConfig": HuaweiAs.CreateScalingConfig.Params;
  "huawei-as.CreateScalingGroup": HuaweiAs.CreateScalingGroup.Params;
  "huawei-as.CreateScalingNotification": HuaweiAs.CreateScalingNotification.Params;
  "huawei-as.CreateScalingPolicy": HuaweiAs.CreateScalingPolicy.Params;
  "huawei-as.CreateScalingTagInfo": HuaweiAs.CreateScalingTagInfo.Params;
  "huawei-as.CreateScalingV2Policy": HuaweiAs.CreateScalingV2Policy.Params;
  "huawei-as.DeleteGroupScheduledTask": HuaweiAs.DeleteGroupScheduledTask.Params;
  "huawei-as.DeleteLifecycleHook": HuaweiAs.DeleteLifecycleHook.Params;
  "huawei-as.DeleteScalingConfig": HuaweiAs.DeleteScalingConfig.Params;
  "huawei-as.DeleteScalingGroup": HuaweiAs.DeleteScalingGroup.Params;
  "huawei-as.DeleteScalingInstance": HuaweiAs.DeleteScalingInstance.Params;
  "huawei-as.DeleteScalingNotification": HuaweiAs.DeleteScalingNotification.Params;
  "huawei-as.DeleteScalingPolicy": HuaweiAs.DeleteScalingPolicy.Params;
  "huawei-as.DeleteScalingTagInfo": HuaweiAs.DeleteScalingTagInfo.Params;
  "huawei-as.ExecuteScalingPolicy": HuaweiAs.ExecuteScalingPolicy.Params;
  "huawei-as.ListAllScalingV2Policies": HuaweiAs.ListAllScalingV2Policies.Params;
  "huawei-as.ListApiVersions": HuaweiAs.ListApiVersions.Params;
  "huawei-as.ListGroupScheduledTasks": HuaweiAs.ListGroupScheduledTasks.Params;
  "huawei-as.ListHookInstances": HuaweiAs.ListHookInstances.Params;
  "huawei-as.ListLifeCycleHooks": HuaweiAs.ListLifeCycleHooks.Params;
  "huawei-as.ListResourceInstances": HuaweiAs.ListResourceInstances.Params;
  "huawei-as.ListScalingActivityLogs": HuaweiAs.ListScalingActivityLogs.Params;
  "huawei-as.ListScalingActivityV2Logs": HuaweiAs.ListScalingActivityV2Logs.Params;
  "huawei-as.ListScalingConfigs": HuaweiAs.ListScalingConfigs.Params;
  "huawei-as.ListScalingGroups": HuaweiAs.ListScalingGroups.Params;
  "huawei-as.ListScalingInstances": HuaweiAs.ListScalingInstances.Params;
  "huawei-as.ListScalingNotifications": HuaweiAs.ListScalingNotifications.Params;
  "huawei-as.ListScalingPolicies": HuaweiAs.ListScalingPolicies.Params;
  "huawei-as.ListScalingPolicyExecuteLogs": HuaweiAs.ListScalingPolicyExecuteLogs.Params;
  "huawei-as.ListScalingTagInfosByResourceId": HuaweiAs.ListScalingTagInfosByResourceId.Params;
  "huawei-as.ListScalingTagInfosByTenantId": HuaweiAs.ListScalingTagInfosByTenantId.Params;
  "huawei-as.ListScalingV2Policies": HuaweiAs.ListScalingV2Policies.Params;
  "huawei-as.ListWarmPoolInstances": HuaweiAs.ListWarmPoolInstances.Params;
  "huawei-as.ListWarmPoolInstancesNew": HuaweiAs.ListWarmPoolInstancesNew.Params;
  "huawei-as.PauseScalingGroup": HuaweiAs.PauseScalingGroup.Params;
  "huawei-as.PauseScalingPolicy": HuaweiAs.PauseScalingPolicy.Params;
  "huawei-as.PutWarmPool": HuaweiAs.PutWarmPool.Params;
  "huawei-as.PutWarmPoolNew": HuaweiAs.PutWarmPoolNew.Params;
  "huawei-as.ResumeScalingGroup": HuaweiAs.ResumeScalingGroup.Params;
  "huawei-as.ResumeScalingPolicy": HuaweiAs.ResumeScalingPolicy.Params;
  "huawei-as.ShowApiVersion": HuaweiAs.ShowApiVersion.Params;
  "huawei-as.ShowLifeCycleHook": HuaweiAs.ShowLifeCycleHook.Params;
  "huawei-as.ShowPolicyAndInstanceQuota": HuaweiAs.ShowPolicyAndInstanceQuota.Params;
  "huawei-as.ShowResourceQuota": HuaweiAs.ShowResourceQuota.Params;
  "huawei-as.ShowScalingConfig": HuaweiAs.ShowScalingConfig.Params;
  "huawei-as.ShowScalingGroup": HuaweiAs.ShowScalingGroup.Params;
  "huawei-as.ShowScalingPolicy": HuaweiAs.ShowScalingPolicy.Params;
  "huawei-as.ShowScalingV2Policy": HuaweiAs.ShowScalingV2Policy.Params;
  "huawei-as.ShowWarmPool": HuaweiAs.ShowWarmPool.Params;
  "huawei-as.ShowWarmPoolNew": HuaweiAs.ShowWarmPoolNew.Params;
  "huawei-as.UpdateGroupScheduledTask": HuaweiAs.UpdateGroupScheduledTask.Params;
  "huawei-as.UpdateLifeCycleHook": HuaweiAs.UpdateLifeCycleHook.Params;
  "huawei-as.UpdateScalingConfig": HuaweiAs.UpdateScalingConfig.Params;
  "huawei-as.UpdateScalingGroup": HuaweiAs.UpdateScalingGroup.Params;
  "huawei-as.UpdateScalingPolicy": HuaweiAs.UpdateScalingPolicy.Params;
  "huawei-as.UpdateScalingV2Policy": HuaweiAs.UpdateScalingV2Policy.Params;
  "tencent-as.AttachInstances": TencentAs.AttachInstances.Params;
  "tencent-as.AttachLoadBalancers": TencentAs.AttachLoadBalancers.Params;
  "tencent-as.CancelInstanceRefresh": TencentAs.CancelInstanceRefresh.Params;
  "tencent-as.ClearLaunchConfigurationAttributes": TencentAs.ClearLaunchConfigurationAttributes.Params;
  "tencent-as.CompleteLifecycleAction": TencentAs.CompleteLifecycleAction.Params;
  "tencent-as.CreateAutoScalingGroup": TencentAs.CreateAutoScalingGroup.Params;
  "tencent-as.CreateAutoScalingGroupFromInstance": TencentAs.CreateAutoScalingGroupFromInstance.Params;
  "tencent-as.CreateLaunchConfiguration": TencentAs.CreateLaunchConfiguration.Params;
  "tencent-as.CreateLifecycleHook": TencentAs.CreateLifecycleHook.Params;
  "tencent-as.CreateNotificationConfiguration": TencentAs.CreateNotificationConfiguration.Params;
  "tencent-as.CreateScalingPolicy": TencentAs.CreateScalingPolicy.Params;
  "tencent-as.CreateScheduledAction": TencentAs.CreateScheduledAction.Params;
  "tencent-as.DeleteAutoScalingGroup": TencentAs.DeleteAutoScalingGroup.Params;
  "tencent-as.DeleteLaunchConfiguration": TencentAs.DeleteLaunchConfiguration.Params;
  "tencent-as.DeleteLifecycleHook": TencentAs.DeleteLifecycleHook.Params;
  "tencent-as.DeleteNotificationConfiguration": TencentAs.DeleteNotificationConfiguration.Params;
  "tencent-as.DeleteScalingPolicy": TencentAs.DeleteScalingPolicy.Params;
  "tencent-as.DeleteScheduledAction": TencentAs.DeleteScheduledAction.Params;
  "tencent-as.DescribeAccountLimits": TencentAs.DescribeAccountLimits.Params;
  "tencent-as.DescribeAutoScalingActivities": TencentAs.DescribeAutoScalingActivities.Params;
  "tencent-as.DescribeAutoScalingAdvices": TencentAs.DescribeAutoScalingAdvices.Params;
  "tencent-as.DescribeAutoScalingGroupLastActivities": TencentAs.DescribeAutoScalingGroupLastActivities.Params;
  "tencent-as.DescribeAutoScalingGroups": TencentAs.DescribeAutoScalingGroups.Params;
  "tencent-as.DescribeAutoScalingInstances": TencentAs.DescribeAutoScalingInstances.Params;
  "tencent-as.DescribeLaunchConfigurations": TencentAs.DescribeLaunchConfigurations.Params;
  "tencent-as.DescribeLifecycleHooks": TencentAs.DescribeLifecycleHooks.Params;
  "tencent-as.DescribeNotificationConfigurations": TencentAs.DescribeNotificationConfigurations.Params;
  "tencent-as.DescribeRefreshActivities": TencentAs.DescribeRefreshActivities.Params;
  "tencent-as.DescribeScalingPolicies": TencentAs.DescribeScalingPolicies.Params;
  "tencent-as.DescribeScheduledActions": TencentAs.DescribeScheduledActions.Params;
  "tencent-as.DetachInstances": TencentAs.DetachInstances.Params;
  "tencent-as.DetachLoadBalancers": TencentAs.DetachLoadBalancers.Params;
  "tencent-as.DisableAutoScalingGroup": TencentAs.DisableAutoScalingGroup.Params;
  "tencent-as.EnableAutoScalingGroup": TencentAs.EnableAutoScalingGroup.Params;
  "tencent-as.EnterStandby": TencentAs.EnterStandby.Params;
  "tencent-as.ExecuteScalingPolicy": TencentAs.ExecuteScalingPolicy.Params;
  "tencent-as.ExitStandby": TencentAs.ExitStandby.Params;
  "tencent-as.ModifyAutoScalingGroup": TencentAs.ModifyAutoScalingGroup.Params;
  "tencent-as.ModifyDesiredCapacity": TencentAs.ModifyDesiredCapacity.Params;
  "tencent-as.ModifyLaunchConfigurationAttributes": TencentAs.ModifyLaunchConfigurationAttributes.Params;
  "tencent-as.ModifyLifecycleHook": TencentAs.ModifyLifecycleHook.Params;
  "tencent-as.ModifyLoadBalancerTargetAttributes": TencentAs.ModifyLoadBalancerTargetAttributes.Params;
  "tencent-as.ModifyLoadBalancers": TencentAs.ModifyLoadBalancers.Params;
  "tencent-as.ModifyNotificationConfiguration": TencentAs.ModifyNotificationConfiguration.Params;
  "tencent-as.ModifyScalingPolicy": TencentAs.ModifyScalingPolicy.Params;
  "tencent-as.ModifyScheduledAction": TencentAs.ModifyScheduledAction.Params;
  "tencent-as.RemoveInstances": TencentAs.RemoveInstances.Params;
  "tencent-as.ResumeInstanceRefresh": TencentAs.ResumeInstanceRefresh.Params;
  "tencent-as.RollbackInstanceRefresh": TencentAs.RollbackInstanceRefresh.Params;
  "tencent-as.ScaleInInstances": TencentAs.ScaleInInstances.Params;
  "tencent-as.ScaleOutInstances": TencentAs.ScaleOutInstances.Params;
  "tencent-as.SetInstancesProtection": TencentAs.SetInstancesProtection.Params;
  "tencent-as.StartAutoScalingInstances": TencentAs.StartAutoScalingInstances.Params;
  "tencent-as.StartInstanceRefresh": TencentAs.StartInstanceRefresh.Params;
  "tencent-as.StopAutoScalingInstances": TencentAs.StopAutoScalingInstances.Params;
  "tencent-as.StopInstanceRefresh": TencentAs.StopInstanceRefresh.Params;
  "tencent-as.UpgradeLaunchConfiguration": TencentAs.UpgradeLaunchConfiguration.Params;
  "tencent-as.UpgradeLifecycleHook": TencentAs.UpgradeLifecycleHook.Params;
  "tencent-as-v2.AttachInstance": TencentAsV2.AttachInstance.Params;
  "tencent-as-v2.AttachLifecycleHookId": TencentAsV2.AttachLifecycleHookId.Params;
  "tencent-as-v2.CompleteLifecycleHookAction": TencentAsV2.CompleteLifecycleHookAction.Params;
  "tencent-as-v2.CreateLifecycleHook": TencentAsV2.CreateLifecycleHook.Params;
  "tencent-as-v2.CreateScalingConfiguration": TencentAsV2.CreateScalingConfiguration.Params;
  "tencent-as-v2.CreateScalingGroup": TencentAsV2.CreateScalingGroup.Params;
  "tencent-as-v2.CreateScalingNotification": TencentAsV2.CreateScalingNotification.Params;
  "tencent-as-v2.CreateScalingPolicy": TencentAsV2.CreateScalingPolicy.Params;
  "tencent-as-v2.CreateScheduledTask": TencentAsV2.CreateScheduledTask.Params;
  "tencent-as-v2.DeleteLifecycleHook": TencentAsV2.DeleteLifecycleHook.Params;
  "tencent-as-v2.DeleteScalingConfiguration": TencentAsV2.DeleteScalingConfiguration.Params;
  "tencent-as-v2.DeleteScalingGroup": TencentAsV2.DeleteScalingGroup.Params;
  "tencent-as-v2.DeleteScalingNotification": TencentAsV2.DeleteScalingNotification.Params;
  "tencent-as-v2.DeleteScalingPolicy": TencentAsV2.DeleteScalingPolicy.Params;
  "tencent-as-v2.DeleteScheduledTask": TencentAsV2.DeleteScheduledTask.Params;
  "tencent-as-v2.DescribeLifeCycleHook": TencentAsV2.DescribeLifeCycleHook.Params;
  "tencent-as-v2.DescribeScalingActivity": TencentAsV2.DescribeScalingActivity.Params;
  "tencent-as-v2.DescribeScalingConfiguration": TencentAsV2.DescribeScalingConfiguration.Params;
  "tencent-as-v2.DescribeScalingGroup": TencentAsV2.DescribeScalingGroup.Params;
  "tencent-as-v2.DescribeScalingInstance": TencentAsV2.DescribeScalingInstance.Params;
  "tencent-as-v2.DescribeScalingNotification": TencentAsV2.DescribeScalingNotification.Params;
  "tencent-as-v2.DescribeScalingPolicy": TencentAsV2.DescribeScalingPolicy.Params;
  "tencent-as-v2.DescribeScheduledTask": TencentAsV2.DescribeScheduledTask.Params;
  "tencent-as-v2.DetachInstance": TencentAsV2.DetachInstance.Params;
  "tencent-as-v2.DetachLifeCycleHookId": TencentAsV2.DetachLifeCycleHookId.Params;
  "tencent-as-v2.ModifyLifeCycleHook": TencentAsV2.ModifyLifeCycleHook.Params;
  "tencent-as-v2.ModifyScalingGroup": TencentAsV2.ModifyScalingGroup.Params;
  "tencent-as-v2.ModifyScalingNotification": TencentAsV2.ModifyScalingNotification.Params;
  "tencent-as-v2.ModifyScalingPolicy": TencentAsV2.ModifyScalingPolicy.Params;
  "tencent-as-v2.ModifyScheduledTask": TencentAsV2.ModifyScheduledTask.Params;
  "tencent-as-v2.RecordLifecycleHookTimeout": TencentAsV2.RecordLifecycleHookTimeout.Params;
  "tencent-as-v2.SetCvmProtectedDetach": TencentAsV2.SetCvmProtectedDetach.Params;
}

/** Answer of each operation. */
export interface OperationResult {
  "alibaba-emr.RunScalingActionV2": AlibabaEmr.RunScalingActionV2.Result;
  "alibaba-ess.AttachDBInstances": AlibabaEss.AttachDBInstances.Result;
  "alibaba-ess.AttachInstances": AlibabaEss.AttachInstances.Result;
  "alibaba-ess.AttachLoadBalancers": AlibabaEss.AttachLoadBalancers.Result;
  "alibaba-ess.AttachVServerGroups": AlibabaEss.AttachVServerGroups.Result;
  "alibaba-ess.CompleteLifecycleAction": AlibabaEss.CompleteLifecycleAction.Result;
  "alibaba-ess.CreateLifecycleHook": AlibabaEss.CreateLifecycleHook.Result;
  "alibaba-ess.CreateNotificationConfiguration": AlibabaEss.CreateNotificationConfiguration.Result;
  "alibaba-ess.CreateScalingConfiguration": AlibabaEss.CreateScalingConfiguration.Result;
  "alibaba-ess.CreateScalingGroup": AlibabaEss.CreateScalingGroup.Result;
  "alibaba-ess.CreateScalingRule": AlibabaEss.CreateScalingRule.Result;
  "alibaba-ess.CreateScheduledTask": AlibabaEss.CreateScheduledTask.Result;
  "alibaba-ess.DeleteLifecycleHook": AlibabaEss.DeleteLifecycleHook.Result;
  "alibaba-ess.DeleteNotificationConfiguration": AlibabaEss.DeleteNotificationConfiguration.Result;
  "alibaba-ess.DeleteScalingConfiguration": AlibabaEss.DeleteScalingConfiguration.Result;
  "alibaba-ess.DeleteScalingGroup": AlibabaEss.DeleteScalingGroup.Result;
  "alibaba-ess.DeleteScalingRule": AlibabaEss.DeleteScalingRule.Result;
  "alibaba-ess.DeleteScheduledTask": AlibabaEss.DeleteScheduledTask.Result;
  "alibaba-ess.DescribeLifecycleHooks": AlibabaEss.DescribeLifecycleHooks.Result;
  "alibaba-ess.DescribeNotificationConfigurations": AlibabaEss.DescribeNotificationConfigurations.Result;
  "alibaba-ess.DescribeNotificationTypes": AlibabaEss.DescribeNotificationTypes.Result;
  "alibaba-ess.DescribeScalingActivities": AlibabaEss.DescribeScalingActivities.Result;
  "alibaba-ess.DescribeScalingConfigurations": AlibabaEss.DescribeScalingConfigurations.Result;
  "alibaba-ess.DescribeScalingGroups": AlibabaEss.DescribeScalingGroups.Result;
  "alibaba-ess.DescribeScalingInstances": AlibabaEss.DescribeScalingInstances.Result;
  "alibaba-ess.DescribeScalingRules": AlibabaEss.DescribeScalingRules.Result;
  "alibaba-ess.DescribeScheduledTasks": AlibabaEss.DescribeScheduledTasks.Result;
  "alibaba-ess.DetachDBInstances": AlibabaEss.DetachDBInstances.Result;
  "alibaba-ess.DetachInstances": AlibabaEss.DetachInstances.Result;
  "alibaba-ess.DetachLoadBalancers": AlibabaEss.DetachLoadBalancers.Result;
  "alibaba-ess.DetachVServerGroups": AlibabaEss.DetachVServerGroups.Result;
  "alibaba-ess.DisableScalingGroup": AlibabaEss.DisableScalingGroup.Result;
  "alibaba-ess.EnableScalingGroup": AlibabaEss.EnableScalingGroup.Result;
  "alibaba-ess.EnterStandby": AlibabaEss.EnterStandby.Result;
  "alibaba-ess.ExecuteScalingRule": AlibabaEss.ExecuteScalingRule.Result;
  "alibaba-ess.ExitStandby": AlibabaEss.ExitStandby.Result;
  "alibaba-ess.ModifyLifecycleHook": AlibabaEss.ModifyLifecycleHook.Result;
  "alibaba-ess.ModifyNotificationConfiguration": AlibabaEss.ModifyNotificationConfiguration.Result;
  "alibaba-ess.ModifyScalingConfiguration": AlibabaEss.ModifyScalingConfiguration.Result;
  "alibaba-ess.ModifyScalingGroup": AlibabaEss.ModifyScalingGroup.Result;
  "alibaba-ess.ModifyScalingRule": AlibabaEss.ModifyScalingRule.Result;
  "alibaba-ess.ModifyScheduledTask": AlibabaEss.ModifyScheduledTask.Result;
  "alibaba-ess.RebalanceInstances": AlibabaEss.RebalanceInstances.Result;
  "alibaba-ess.RecordLifecycleActionHeartbeat": AlibabaEss.RecordLifecycleActionHeartbeat.Result;
  "alibaba-ess.RemoveInstances": AlibabaEss.RemoveInstances.Result;
  "alibaba-ess.SetInstancesProtection": AlibabaEss.SetInstancesProtection.Result;
  "huawei-as.AttachCallbackInstanceLifeCycleHook": HuaweiAs.AttachCallbackInstanceLifeCycleHook.Result;
  "huawei-as.BatchAddScalingInstances": HuaweiAs.BatchAddScalingInstances.Result;
  "huawei-as.BatchDeleteScalingConfigs": HuaweiAs.BatchDeleteScalingConfigs.Result;
  "huawei-as.BatchDeleteScalingPolicies": HuaweiAs.BatchDeleteScalingPolicies.Result;
  "huawei-as.BatchPauseScalingPolicies": HuaweiAs.BatchPauseScalingPolicies.Result;
  "huawei-as.BatchProtectScalingInstances": HuaweiAs.BatchProtectScalingInstances.Result;
  "huawei-as.BatchRemoveScalingInstances": HuaweiAs.BatchRemoveScalingInstances.Result;
  "huawei-as.BatchResumeScalingPolicies": HuaweiAs.BatchResumeScalingPolicies.Result;
  "huawei-as.BatchSetScalingInstancesStandby": HuaweiAs.BatchSetScalingInstancesStandby.Result;
  "huawei-as.BatchUnprotectScalingInstances": HuaweiAs.BatchUnprotectScalingInstances.Result;
  "huawei-as.BatchUnsetScalingInstancesStantby": HuaweiAs.BatchUnsetScalingInstancesStantby.Result;
  "huawei-as.CloseWarmPool": HuaweiAs.CloseWarmPool.Result;
  "huawei-as.CloseWarmPoolNew": HuaweiAs.CloseWarmPoolNew.Result;
  "huawei-as.CreateGroupScheduledTask": HuaweiAs.CreateGroupScheduledTask.Result;
  "huawei-as.CreateLifyCycleHook": HuaweiAs.CreateLifyCycleHook.Result;
  "huawei-as.CreateScalingConfig": HuaweiAs.CreateScalingConfig.Result;
  "huawei-as.CreateScalingGroup": HuaweiAs.CreateScalingGroup.Result;
  "huawei-as.CreateScalingNotification": HuaweiAs.CreateScalingNotification.Result;
  "huawei-as.CreateScalingPolicy": HuaweiAs.CreateScalingPolicy.Result;
  "huawei-as.CreateScalingTagInfo": HuaweiAs.CreateScalingTagInfo.Result;
  "huawei-as.CreateScalingV2Policy": HuaweiAs.CreateScalingV2Policy.Result;
  "huawei-as.DeleteGroupScheduledTask": HuaweiAs.DeleteGroupScheduledTask.Result;
  "huawei-as.DeleteLifecycleHook": HuaweiAs.DeleteLifecycleHook.Result;
  "huawei-as.DeleteScalingConfig": HuaweiAs.DeleteScalingConfig.Result;
  "huawei-as.DeleteScalingGroup": HuaweiAs.DeleteScalingGroup.Result;
  "huawei-as.DeleteScalingInstance": HuaweiAs.DeleteScalingInstance.Result;
  "huawei-as.DeleteScalingNotification": HuaweiAs.DeleteScalingNotification.Result;
  "huawei-as.DeleteScalingPolicy": HuaweiAs.DeleteScalingPolicy.Result;
  "huawei-as.DeleteScalingTagInfo": HuaweiAs.DeleteScalingTagInfo.Result;
  "huawei-as.ExecuteScalingPolicy": HuaweiAs.ExecuteScalingPolicy.Result;
  "huawei-as.ListAllScalingV2Policies": HuaweiAs.ListAllScalingV2Policies.Result;
  "huawei-as.ListApiVersions": HuaweiAs.ListApiVersions.Result;
  "huawei-as.ListGroupScheduledTasks": HuaweiAs.ListGroupScheduledTasks.Result;
  "huawei-as.ListHookInstances": HuaweiAs.ListHookInstances.Result;
  "huawei-as.ListLifeCycleHooks": HuaweiAs.ListLifeCycleHooks.Result;
  "huawei-as.ListResourceInstances": HuaweiAs.ListResourceInstances.Result;
  "huawei-as.ListScalingActivityLogs": HuaweiAs.ListScalingActivityLogs.Result;
  "huawei-as.ListScalingActivityV2Logs": HuaweiAs.ListScalingActivityV2Logs.Result;
  "huawei-as.ListScalingConfigs": HuaweiAs.ListScalingConfigs.Result;
  "huawei-as.ListScalingGroups": HuaweiAs.ListScalingGroups.Result;
  "huawei-as.ListScalingInstances": HuaweiAs.ListScalingInstances.Result;
  "huawei-as.ListScalingNotifications": HuaweiAs.ListScalingNotifications.Result;
  "huawei-as.ListScalingPolicies": HuaweiAs.ListScalingPolicies.Result;
  "huawei-as.ListScalingPolicyExecuteLogs": HuaweiAs.ListScalingPolicyExecuteLogs.Result;
  "huawei-as.ListScalingTagInfosByResourceId": HuaweiAs.ListScalingTagInfosByResourceId.Result;
  "huawei-as.ListScalingTagInfosByTenantId": HuaweiAs.ListScalingTagInfosByTenantId.Result;
  "huawei-as.ListScalingV2Policies": HuaweiAs.ListScalingV2Policies.Result;
  "huawei-as.ListWarmPoolInstances": HuaweiAs.ListWarmPoolInstances.Result;
  "huawei-as.ListWarmPoolInstancesNew": HuaweiAs.ListWarmPoolInstancesNew.Result;
  "huawei-as.PauseScalingGroup": HuaweiAs.PauseScalingGroup.Result;
  "huawei-as.PauseScalingPolicy": HuaweiAs.PauseScalingPolicy.Result;
  "huawei-as.PutWarmPool": HuaweiAs.PutWarmPool.Result;
  "huawei-as.PutWarmPoolNew": HuaweiAs.PutWarmPoolNew.Result;
  "huawei-as.ResumeScalingGroup": HuaweiAs.ResumeScalingGroup.Result;
  "huawei-as.ResumeScalingPolicy": HuaweiAs.ResumeScalingPolicy.Result;
  "huawei-as.ShowApiVersion": HuaweiAs.ShowApiVersion.Result;
  "huawei-as.ShowLifeCycleHook": HuaweiAs.ShowLifeCycleHook.Result;
  "huawei-as.ShowPolicyAndInstanceQuota": HuaweiAs.ShowPolicyAndInstanceQuota.Result;
  "huawei-as.ShowResourceQuota": HuaweiAs.ShowResourceQuota.Result;
  "huawei-as.ShowScalingConfig": HuaweiAs.ShowScalingConfig.Result;
  "huawei-as.ShowScalingGroup": HuaweiAs.ShowScalingGroup.Result;
  "huawei-as.ShowScalingPolicy": HuaweiAs.ShowScalingPolicy.Result;
  "huawei-as.ShowScalingV2Policy": HuaweiAs.ShowScalingV2Policy.Result;
  "huawei-as.ShowWarmPool": HuaweiAs.ShowWarmPool.Result;
  "huawei-as.ShowWarmPoolNew": HuaweiAs.ShowWarmPoolNew.Result;
  "huawei-as.UpdateGroupScheduledTask": HuaweiAs.UpdateGroupScheduledTask.Result;
  "huawei-as.UpdateLifeCycleHook": HuaweiAs.UpdateLifeCycleHook.Result;
  "huawei-as.UpdateScalingConfig": HuaweiAs.UpdateScalingConfig.Result;
  "huawei-as.UpdateScalingGroup": HuaweiAs.UpdateScalingGroup.Result;
  "huawei-as.UpdateScalingPolicy": HuaweiAs.UpdateScalingPolicy.Result;
  "huawei-as.UpdateScalingV2Policy": HuaweiAs.UpdateScalingV2Policy.Result;
  "tencent-as.AttachInstances": TencentAs.AttachInstances.Result;
  "tencent-as.AttachLoadBalancers": TencentAs.AttachLoadBalancers.Result;
  "tencent-as.CancelInstanceRefresh": TencentAs.CancelInstanceRefresh.Result;
  "tencent-as.ClearLaunchConfigurationAttributes": TencentAs.ClearLaunchConfigurationAttributes.Result;
  "tencent-as.CompleteLifecycleAction": TencentAs.CompleteLifecycleAction.Result;
  "tencent-as.CreateAutoScalingGroup": TencentAs.CreateAutoScalingGroup.Result;
  "tencent-as.CreateAutoScalingGroupFromInstance": TencentAs.CreateAutoScalingGroupFromInstance.Result;
  "tencent-as.CreateLaunchConfiguration": TencentAs.CreateLaunchConfiguration.Result;
  "tencent-as.CreateLifecycleHook": TencentAs.CreateLifecycleHook.Result;
  "tencent-as.CreateNotificationConfiguration": TencentAs.CreateNotificationConfiguration.Result;
  "tencent-as.CreateScalingPolicy": TencentAs.CreateScalingPolicy.Result;
  "tencent-as.CreateScheduledAction": TencentAs.CreateScheduledAction.Result;
  "tencent-as.DeleteAutoScalingGroup": TencentAs.DeleteAutoScalingGroup.Result;
  "tencent-as.DeleteLaunchConfiguration": TencentAs.DeleteLaunchConfiguration.Result;
  "tencent-as.DeleteLifecycleHook": TencentAs.DeleteLifecycleHook.Result;
  "tencent-as.DeleteNotificationConfiguration": TencentAs.DeleteNotificationConfiguration.Result;
  "tencent-as.DeleteScalingPolicy": TencentAs.DeleteScalingPolicy.Result;
  "tencent-as.DeleteScheduledAction": TencentAs.DeleteScheduledAction.Result;
  "tencent-as.DescribeAccountLimits": TencentAs.DescribeAccountLimits.Result;
  "tencent-as.DescribeAutoScalingActivities": TencentAs.DescribeAutoScalingActivities.Result;
  "tencent-as.DescribeAutoScalingAdvices": TencentAs.DescribeAutoScalingAdvices.Result;
  "tencent-as.DescribeAutoScalingGroupLastActivities": TencentAs.DescribeAutoScalingGroupLastActivities.Result;
  "tencent-as.DescribeAutoScalingGroups": TencentAs.DescribeAutoScalingGroups.Result;
  "tencent-as.DescribeAutoScalingInstances": TencentAs.DescribeAutoScalingInstances.Result;
  "tencent-as.DescribeLaunchConfigurations": TencentAs.DescribeLaunchConfigurations.Result;
  "tencent-as.DescribeLifecycleHooks": TencentAs.DescribeLifecycleHooks.Result;
  "tencent-as.DescribeNotificationConfigurations": TencentAs.DescribeNotificationConfigurations.Result;
  "tencent-as.DescribeRefreshActivities": TencentAs.DescribeRefreshActivities.Result;
  "tencent-as.DescribeScalingPolicies": TencentAs.DescribeScalingPolicies.Result;
  "tencent-as.DescribeScheduledActions": TencentAs.DescribeScheduledActions.Result;
  "tencent-as.DetachInstances": TencentAs.DetachInstances.Result;
  "tencent-as.DetachLoadBalancers": TencentAs.DetachLoadBalancers.Result;
  "tencent-as.DisableAutoScalingGroup": TencentAs.DisableAutoScalingGroup.Result;
  "tencent-as.EnableAutoScalingGroup": TencentAs.EnableAutoScalingGroup.Result;
  "tencent-as.EnterStandby": TencentAs.EnterStandby.Result;
  "tencent-as.ExecuteScalingPolicy": TencentAs.ExecuteScalingPolicy.Result;
  "tencent-as.ExitStandby": TencentAs.ExitStandby.Result;
  "tencent-as.ModifyAutoScalingGroup": TencentAs.ModifyAutoScalingGroup.Result;
  "tencent-as.ModifyDesiredCapacity": TencentAs.ModifyDesiredCapacity.Result;
  "tencent-as.ModifyLaunchConfigurationAttributes": TencentAs.ModifyLaunchConfigurationAttributes.Result;
  "tencent-as.ModifyLifecycleHook": TencentAs.ModifyLifecycleHook.Result;
  "tencent-as.ModifyLoadBalancerTargetAttributes": TencentAs.ModifyLoadBalancerTargetAttributes.Result;
  "tencent-as.ModifyLoadBalancers": TencentAs.ModifyLoadBalancers.Result;
  "tencent-as.ModifyNotificationConfiguration": TencentAs.ModifyNotificationConfiguration.Result;
  "tencent-as.ModifyScalingPolicy": TencentAs.ModifyScalingPolicy.Result;
  "tencent-as.ModifyScheduledAction": TencentAs.ModifyScheduledAction.Result;
  "tencent-as.RemoveInstances": TencentAs.RemoveInstances.Result;
  "tencent-as.ResumeInstanceRefresh": TencentAs.ResumeInstanceRefresh.Result;
  "tencent-as.RollbackInstanceRefresh": TencentAs.RollbackInstanceRefresh.Result;
  "tencent-as.ScaleInInstances": TencentAs.ScaleInInstances.Result;
  "tencent-as.ScaleOutInstances": TencentAs.ScaleOutInstances.Result;
  "tencent-as.SetInstancesProtection": TencentAs.SetInstancesProtection.Result;
  "tencent-as.StartAutoScalingInstances": TencentAs.StartAutoScalingInstances.Result;
  "tencent-as.StartInstanceRefresh": TencentAs.StartInstanceRefresh.Result;
  "tencent-as.StopAutoScalingInstances": TencentAs.StopAutoScalingInstances.Result;
  "tencent-as.StopInstanceRefresh": TencentAs.StopInstanceRefresh.Result;
  "tencent-as.UpgradeLaunchConfiguration": TencentAs.UpgradeLaunchConfiguration.Result;
  "tencent-as.UpgradeLifecycleHook": TencentAs.UpgradeLifecycleHook.Result;
  "tencent-as-v2.AttachInstance": TencentAsV2.AttachInstance.Result;
  "tencent-as-v2.AttachLifecycleHookId": TencentAsV2.AttachLifecycleHookId.Result;
  "tencent-as-v2.CompleteLifecycleHookAction": TencentAsV2.CompleteLifecycleHookAction.Result;
  "tencent-as-v2.CreateLifecycleHook": TencentAsV2.CreateLifecycleHook.Result;
  "tencent-as-v2.CreateScalingConfiguration": TencentAsV2.CreateScalingConfiguration.Result;
  "tencent-as-v2.CreateScalingGroup": TencentAsV2.CreateScalingGroup.Result;
  "tencent-as-v2.CreateScalingNotification": TencentAsV2.CreateScalingNotification.Result;
  "tencent-as-v2.CreateScalingPolicy": TencentAsV2.CreateScalingPolicy.Result;
  "tencent-as-v2.CreateScheduledTask": TencentAsV2.CreateScheduledTask.Result;
  "tencent-as-v2.DeleteLifecycleHook": TencentAsV2.DeleteLifecycleHook.Result;
  "tencent-as-v2.DeleteScalingConfiguration": TencentAsV2.DeleteScalingConfiguration.Result;
  "tencent-as-v2.DeleteScalingGroup": TencentAsV2.DeleteScalingGroup.Result;
  "tencent-as-v2.DeleteScalingNotification": TencentAsV2.DeleteScalingNotification.Result;
  "tencent-as-v2.DeleteScalingPolicy": TencentAsV2.DeleteScalingPolicy.Result;
  "tencent-as-v2.DeleteScheduledTask": TencentAsV2.DeleteScheduledTask.Result;
  "tencent-as-v2.DescribeLifeCycleHook": TencentAsV2.DescribeLifeCycleHook.Result;
  "tencent-as-v2.DescribeScalingActivity": TencentAsV2.DescribeScalingActivity.Result;
  "tencent-as-v2.DescribeScalingConfiguration": TencentAsV2.DescribeScalingConfiguration.Result;
  "tencent-as-v2.DescribeScalingGroup": TencentAsV2.DescribeScalingGroup.Result;
  "tencent-as-v2.DescribeScalingInstance": TencentAsV2.DescribeScalingInstance.Result;
  "tencent-as-v2.DescribeScalingNotification": TencentAsV2.DescribeScalingNotification.Result;
  "tencent-as-v2.DescribeScalingPolicy": TencentAsV2.DescribeScalingPolicy.Result;
  "tencent-as-v2.DescribeScheduledTask": TencentAsV2.DescribeScheduledTask.Result;
  "tencent-as-v2.DetachInstance": TencentAsV2.DetachInstance.Result;
  "tencent-as-v2.DetachLifeCycleHookId": TencentAsV2.DetachLifeCycleHookId.Result;
  "tencent-as-v2.ModifyLifeCycleHook": TencentAsV2.ModifyLifeCycleHook.Result;
  "tencent-as-v2.ModifyScalingGroup": TencentAsV2.ModifyScalingGroup.Result;
  "tencent-as-v2.ModifyScalingNotification": TencentAsV2.ModifyScalingNotification.Result;
  "tencent-as-v2.ModifyScalingPolicy": TencentAsV2.ModifyScalingPolicy.Result;
  "tencent-as-v2.ModifyScheduledTask": TencentAsV2.ModifyScheduledTask.Result;
  "tencent-as-v2.RecordLifecycleHookTimeout": TencentAsV2.RecordLifecycleHookTimeout.Result;
  "tencent-as-v2.SetCvmProtectedDetach": TencentAsV2.SetCvmProtectedDetach.Result;
}

/** Codes that each operation is documented to fail with. */
export interface OperationError {
  "alibaba-emr.RunScalingActionV2": AlibabaEmr.RunScalingActionV2.ErrorCode;
  "alibaba-ess.AttachDBInstances": AlibabaEss.AttachDBInstances.ErrorCode;
  "alibaba-ess.AttachInstances": AlibabaEss.AttachInstances.ErrorCode;
  "alibaba-ess.AttachLoadBalancers": AlibabaEss.AttachLoadBalancers.ErrorCode;
  "alibaba-ess.AttachVServerGroups": AlibabaEss.AttachVServerGroups.ErrorCode;
  "alibaba-ess.CompleteLifecycleAction": AlibabaEss.CompleteLifecycleAction.ErrorCode;
  "alibaba-ess.CreateLifecycleHook": AlibabaEss.CreateLifecycleHook.ErrorCode;
  "alibaba-ess.CreateNotificationConfiguration": AlibabaEss.CreateNotificationConfiguration.ErrorCode;
  "alibaba-ess.CreateScalingConfiguration": AlibabaEss.CreateScalingConfiguration.ErrorCode;
  "alibaba-ess.CreateScalingGroup": AlibabaEss.CreateScalingGroup.ErrorCode;
  "alibaba-ess.CreateScalingRule": AlibabaEss.CreateScalingRule.ErrorCode;
  "alibaba-ess.CreateScheduledTask": AlibabaEss.CreateScheduledTask.ErrorCode;
  "alibaba-ess.DeleteLifecycleHook": AlibabaEss.DeleteLifecycleHook.ErrorCode;
  "alibaba-ess.DeleteNotificationConfiguration": AlibabaEss.DeleteNotificationConfiguration.ErrorCode;
  "alibaba-ess.DeleteScalingConfiguration": AlibabaEss.DeleteScalingConfiguration.ErrorCode;
  "alibaba-ess.DeleteScalingGroup": AlibabaEss.DeleteScalingGroup.ErrorCode;
  "alibaba-ess.DeleteScalingRule": AlibabaEss.DeleteScalingRule.ErrorCode;
  "alibaba-ess.DeleteScheduledTask": AlibabaEss.DeleteScheduledTask.ErrorCode;
  "alibaba-ess.DescribeLifecycleHooks": AlibabaEss.DescribeLifecycleHooks.ErrorCode;
  "alibaba-ess.DescribeNotificationConfigurations": AlibabaEss.DescribeNotificationConfigurations.ErrorCode;
  "alibaba-ess.DescribeNotificationTypes": AlibabaEss.DescribeNotificationTypes.ErrorCode;
  "alibaba-ess.DescribeScalingActivities": AlibabaEss.DescribeScalingActivities.ErrorCode;
  "alibaba-ess.DescribeScalingConfigurations": AlibabaEss.DescribeScalingConfigurations.ErrorCode;
  "alibaba-ess.DescribeScalingGroups": AlibabaEss.DescribeScalingGroups.ErrorCode;
  "alibaba-ess.DescribeScalingInstances": AlibabaEss.DescribeScalingInstances.ErrorCode;
  "alibaba-ess.DescribeScalingRules": AlibabaEss.DescribeScalingRules.ErrorCode;
  "alibaba-ess.DescribeScheduledTasks": AlibabaEss.DescribeScheduledTasks.ErrorCode;
  "alibaba-ess.DetachDBInstances": AlibabaEss.DetachDBInstances.ErrorCode;
  "alibaba-ess.DetachInstances": AlibabaEss.DetachInstances.ErrorCode;
  "alibaba-ess.DetachLoadBalancers": AlibabaEss.DetachLoadBalancers.ErrorCode;
  "alibaba-ess.DetachVServerGroups": AlibabaEss.DetachVServerGroups.ErrorCode;
  "alibaba-ess.DisableScalingGroup": AlibabaEss.DisableScalingGroup.ErrorCode;
  "alibaba-ess.EnableScalingGroup": AlibabaEss.EnableScalingGroup.ErrorCode;
  "alibaba-ess.EnterStandby": AlibabaEss.EnterStandby.ErrorCode;
  "alibaba-ess.ExecuteScalingRule": AlibabaEss.ExecuteScalingRule.ErrorCode;
  "alibaba-ess.ExitStandby": AlibabaEss.ExitStandby.ErrorCode;
  "alibaba-ess.ModifyLifecycleHook": AlibabaEss.ModifyLifecycleHook.ErrorCode;
  "alibaba-ess.ModifyNotificationConfiguration": AlibabaEss.ModifyNotificationConfiguration.ErrorCode;
  "alibaba-ess.ModifyScalingConfiguration": AlibabaEss.ModifyScalingConfiguration.ErrorCode;
  "alibaba-ess.ModifyScalingGroup": AlibabaEss.ModifyScalingGroup.ErrorCode;
  "alibaba-ess.ModifyScalingRule": AlibabaEss.ModifyScalingRule.ErrorCode;
  "alibaba-ess.ModifyScheduledTask": AlibabaEss.ModifyScheduledTask.ErrorCode;
  "alibaba-ess.RebalanceInstances": AlibabaEss.RebalanceInstances.ErrorCode;
  "alibaba-ess.RecordLifecycleActionHeartbeat": AlibabaEss.RecordLifecycleActionHeartbeat.ErrorCode;
  "alibaba-ess.RemoveInstances": AlibabaEss.RemoveInstances.ErrorCode;
  "alibaba-ess.SetInstancesProtection": AlibabaEss.SetInstancesProtection.ErrorCode;
  "huawei-as.AttachCallbackInstanceLifeCycleHook": HuaweiAs.AttachCallbackInstanceLifeCycleHook.ErrorCode;
  "huawei-as.BatchAddScalingInstances": HuaweiAs.BatchAddScalingInstances.ErrorCode;
  "huawei-as.BatchDeleteScalingConfigs": HuaweiAs.BatchDeleteScalingConfigs.ErrorCode;
  "huawei-as.BatchDeleteScalingPolicies": HuaweiAs.BatchDeleteScalingPolicies.ErrorCode;
  "huawei-as.BatchPauseScalingPolicies": HuaweiAs.BatchPauseScalingPolicies.ErrorCode;
  "huawei-as.BatchProtectScalingInstances": HuaweiAs.BatchProtectScalingInstances.ErrorCode;
  "huawei-as.BatchRemoveScalingInstances": HuaweiAs.BatchRemoveScalingInstances.ErrorCode;
  "huawei-as.BatchResumeScalingPolicies": HuaweiAs.BatchResumeScalingPolicies.ErrorCode;
  "huawei-as.BatchSetScalingInstancesStandby": HuaweiAs.BatchSetScalingInstancesStandby.ErrorCode;
  "huawei-as.BatchUnprotectScalingInstances": HuaweiAs.BatchUnprotectScalingInstances.ErrorCode;
  "huawei-as.BatchUnsetScalingInstancesStantby": HuaweiAs.BatchUnsetScalingInstancesStantby.ErrorCode;
  "huawei-as.CloseWarmPool": HuaweiAs.CloseWarmPool.ErrorCode;
  "huawei-as.CloseWarmPoolNew": HuaweiAs.CloseWarmPoolNew.ErrorCode;
  "huawei-as.CreateGroupScheduledTask": HuaweiAs.CreateGroupScheduledTask.ErrorCode;
  "huawei-as.CreateLifyCycleHook": HuaweiAs.CreateLifyCycleHook.ErrorCode;
  "huawei-as.CreateScalingConfig": HuaweiAs.CreateScalingConfig.ErrorCode;
  "huawei-as.CreateScalingGroup": HuaweiAs.CreateScalingGroup.ErrorCode;
  "huawei-as.CreateScalingNotification": HuaweiAs.CreateScalingNotification.ErrorCode;
  "huawei-as.CreateScalingPolicy": HuaweiAs.CreateScalingPolicy.ErrorCode;
  "huawei-as.CreateScalingTagInfo": HuaweiAs.CreateScalingTagInfo.ErrorCode;
  "huawei-as.CreateScalingV2Policy": HuaweiAs.CreateScalingV2Policy.ErrorCode;
  "huawei-as.DeleteGroupScheduledTask": HuaweiAs.DeleteGroupScheduledTask.ErrorCode;
  "huawei-as.DeleteLifecycleHook": HuaweiAs.DeleteLifecycleHook.ErrorCode;
  "huawei-as.DeleteScalingConfig": HuaweiAs.DeleteScalingConfig.ErrorCode;
  "huawei-as.DeleteScalingGroup": HuaweiAs.DeleteScalingGroup.ErrorCode;
  "huawei-as.DeleteScalingInstance": HuaweiAs.DeleteScalingInstance.ErrorCode;
  "huawei-as.DeleteScalingNotification": HuaweiAs.DeleteScalingNotification.ErrorCode;
  "huawei-as.DeleteScalingPolicy": HuaweiAs.DeleteScalingPolicy.ErrorCode;
  "huawei-as.DeleteScalingTagInfo": HuaweiAs.DeleteScalingTagInfo.ErrorCode;
  "huawei-as.ExecuteScalingPolicy": HuaweiAs.ExecuteScalingPolicy.ErrorCode;
  "huawei-as.ListAllScalingV2Policies": HuaweiAs.ListAllScalingV2Policies.ErrorCode;
  "huawei-as.ListApiVersions": HuaweiAs.ListApiVersions.ErrorCode;
  "huawei-as.ListGroupScheduledTasks": HuaweiAs.ListGroupScheduledTasks.ErrorCode;
  "huawei-as.ListHookInstances": HuaweiAs.ListHookInstances.ErrorCode;
  "huawei-as.ListLifeCycleHooks": HuaweiAs.ListLifeCycleHooks.ErrorCode;
  "huawei-as.ListResourceInstances": HuaweiAs.ListResourceInstances.ErrorCode;
  "huawei-as.ListScalingActivityLogs": HuaweiAs.ListScalingActivityLogs.ErrorCode;
  "huawei-as.ListScalingActivityV2Logs": HuaweiAs.ListScalingActivityV2Logs.ErrorCode;
  "huawei-as.ListScalingConfigs": HuaweiAs.ListScalingConfigs.ErrorCode;
  "huawei-as.ListScalingGroups": HuaweiAs.ListScalingGroups.ErrorCode;
  "huawei-as.ListScalingInstances": HuaweiAs.ListScalingInstances.ErrorCode;
  "huawei-as.ListScalingNotifications": HuaweiAs.ListScalingNotifications.ErrorCode;
  "huawei-as.ListScalingPolicies": HuaweiAs.ListScalingPolicies.ErrorCode;
  "huawei-as.ListScalingPolicyExecuteLogs": HuaweiAs.ListScalingPolicyExecuteLogs.ErrorCode;
  "huawei-as.ListScalingTagInfosByResourceId": HuaweiAs.ListScalingTagInfosByResourceId.ErrorCode;
  "huawei-as.ListScalingTagInfosByTenantId": HuaweiAs.ListScalingTagInfosByTenantId.ErrorCode;
  "huawei-as.ListScalingV2Policies": HuaweiAs.ListScalingV2Policies.ErrorCode;
  "huawei-as.ListWarmPoolInstances": HuaweiAs.ListWarmPoolInstances.ErrorCode;
  "huawei-as.ListWarmPoolInstancesNew": HuaweiAs.ListWarmPoolInstancesNew.ErrorCode;
  "huawei-as.PauseScalingGroup": HuaweiAs.PauseScalingGroup.ErrorCode;
  "huawei-as.PauseScalingPolicy": HuaweiAs.PauseScalingPolicy.ErrorCode;
  "huawei-as.PutWarmPool": HuaweiAs.PutWarmPool.ErrorCode;
  "huawei-as.PutWarmPoolNew": HuaweiAs.PutWarmPoolNew.ErrorCode;
  "huawei-as.ResumeScalingGroup": HuaweiAs.ResumeScalingGroup.ErrorCode;
  "huawei-as.ResumeScalingPolicy": HuaweiAs.ResumeScalingPolicy.ErrorCode;
  "huawei-as.ShowApiVersion": HuaweiAs.ShowApiVersion.ErrorCode;
  "huawei-as.ShowLifeCycleHook": HuaweiAs.ShowLifeCycleHook.ErrorCode;
  "huawei-as.ShowPolicyAndInstanceQuota": HuaweiAs.ShowPolicyAndInstanceQuota.ErrorCode;
  "huawei-as.ShowResourceQuota": HuaweiAs.ShowResourceQuota.ErrorCode;
  "huawei-as.ShowScalingConfig": HuaweiAs.ShowScalingConfig.ErrorCode;
  "huawei-as.ShowScalingGroup": HuaweiAs.ShowScalingGroup.ErrorCode;
  "huawei-as.ShowScalingPolicy": HuaweiAs.ShowScalingPolicy.ErrorCode;
  "huawei-as.ShowScalingV2Policy": HuaweiAs.ShowScalingV2Policy.ErrorCode;
  "huawei-as.ShowWarmPool": HuaweiAs.ShowWarmPool.ErrorCode;
  "huawei-as.ShowWarmPoolNew": HuaweiAs.ShowWarmPoolNew.ErrorCode;
  "huawei-as.UpdateGroupScheduledTask": HuaweiAs.UpdateGroupScheduledTask.ErrorCode;
  "huawei-as.UpdateLifeCycleHook": HuaweiAs.UpdateLifeCycleHook.ErrorCode;
  "huawei-as.UpdateScalingConfig": HuaweiAs.UpdateScalingConfig.ErrorCode;
  "huawei-as.UpdateScalingGroup": HuaweiAs.UpdateScalingGroup.ErrorCode;
  "huawei-as.UpdateScalingPolicy": HuaweiAs.UpdateScalingPolicy.ErrorCode;
  "huawei-as.UpdateScalingV2Policy": HuaweiAs.UpdateScalingV2Policy.ErrorCode;
  "tencent-as.AttachInstances": TencentAs.AttachInstances.ErrorCode;
  "tencent-as.AttachLoadBalancers": TencentAs.AttachLoadBalancers.ErrorCode;
  "tencent-as.CancelInstanceRefresh": TencentAs.CancelInstanceRefresh.ErrorCode;
  "tencent-as.ClearLaunchConfigurationAttributes": TencentAs.ClearLaunchConfigurationAttributes.ErrorCode;
  "tencent-as.CompleteLifecycleAction": TencentAs.CompleteLifecycleAction.ErrorCode;
  "tencent-as.CreateAutoScalingGroup": TencentAs.CreateAutoScalingGroup.ErrorCode;
  "tencent-as.CreateAutoScalingGroupFromInstance": TencentAs.CreateAutoScalingGroupFromInstance.ErrorCode;
  "tencent-as.CreateLaunchConfiguration": TencentAs.CreateLaunchConfiguration.ErrorCode;
  "tencent-as.CreateLifecycleHook": TencentAs.CreateLifecycleHook.ErrorCode;
  "tencent-as.CreateNotificationConfiguration": TencentAs.CreateNotificationConfiguration.ErrorCode;
  "tencent-as.CreateScalingPolicy": TencentAs.CreateScalingPolicy.ErrorCode;
  "tencent-as.CreateScheduledAction": TencentAs.CreateScheduledAction.ErrorCode;
  "tencent-as.DeleteAutoScalingGroup": TencentAs.DeleteAutoScalingGroup.ErrorCode;
  "tencent-as.DeleteLaunchConfiguration": TencentAs.DeleteLaunchConfiguration.ErrorCode;
  "tencent-as.DeleteLifecycleHook": TencentAs.DeleteLifecycleHook.ErrorCode;
  "tencent-as.DeleteNotificationConfiguration": TencentAs.DeleteNotificationConfiguration.ErrorCode;
  "tencent-as.DeleteScalingPolicy": TencentAs.DeleteScalingPolicy.ErrorCode;
  "tencent-as.DeleteScheduledAction": TencentAs.DeleteScheduledAction.ErrorCode;
  "tencent-as.DescribeAccountLimits": TencentAs.DescribeAccountLimits.ErrorCode;
  "tencent-as.DescribeAutoScalingActivities": TencentAs.DescribeAutoScalingActivities.ErrorCode;
  "tencent-as.DescribeAutoScalingAdvices": TencentAs.DescribeAutoScalingAdvices.ErrorCode;
  "tencent-as.DescribeAutoScalingGroupLastActivities": TencentAs.DescribeAutoScalingGroupLastActivities.ErrorCode;
  "tencent-as.DescribeAutoScalingGroups": TencentAs.DescribeAutoScalingGroups.ErrorCode;
  "tencent-as.DescribeAutoScalingInstances": TencentAs.DescribeAutoScalingInstances.ErrorCode;
  "tencent-as.DescribeLaunchConfigurations": TencentAs.DescribeLaunchConfigurations.ErrorCode;
  "tencent-as.DescribeLifecycleHooks": TencentAs.DescribeLifecycleHooks.ErrorCode;
  "tencent-as.DescribeNotificationConfigurations": TencentAs.DescribeNotificationConfigurations.ErrorCode;
  "tencent-as.DescribeRefreshActivities": TencentAs.DescribeRefreshActivities.ErrorCode;
  "tencent-as.DescribeScalingPolicies": TencentAs.DescribeScalingPolicies.ErrorCode;
  "tencent-as.DescribeScheduledActions": TencentAs.DescribeScheduledActions.ErrorCode;
  "tencent-as.DetachInstances": TencentAs.DetachInstances.ErrorCode;
  "tencent-as.DetachLoadBalancers": TencentAs.DetachLoadBalancers.ErrorCode;
  "tencent-as.DisableAutoScalingGroup": TencentAs.DisableAutoScalingGroup.ErrorCode;
  "tencent-as.EnableAutoScalingGroup": TencentAs.EnableAutoScalingGroup.ErrorCode;
  "tencent-as.EnterStandby": TencentAs.EnterStandby.ErrorCode;
  "tencent-as.ExecuteScalingPolicy": TencentAs.ExecuteScalingPolicy.ErrorCode;
  "tencent-as.ExitStandby": TencentAs.ExitStandby.ErrorCode;
  "tencent-as.ModifyAutoScalingGroup": TencentAs.ModifyAutoScalingGroup.ErrorCode;
  "tencent-as.ModifyDesiredCapacity": TencentAs.ModifyDesiredCapacity.ErrorCode;
  "tencent-as.ModifyLaunchConfigurationAttributes": TencentAs.ModifyLaunchConfigurationAttributes.ErrorCode;
  "tencent-as.ModifyLifecycleHook": TencentAs.ModifyLifecycleHook.ErrorCode;
  "tencent-as.ModifyLoadBalancerTargetAttributes": TencentAs.ModifyLoadBalancerTargetAttributes.ErrorCode;
  "tencent-as.ModifyLoadBalancers": TencentAs.ModifyLoadBalancers.ErrorCode;
  "tencent-as.ModifyNotificationConfiguration": TencentAs.ModifyNotificationConfiguration.ErrorCode;
  "tencent-as.ModifyScalingPolicy": TencentAs.ModifyScalingPolicy.ErrorCode;
  "tencent-as.ModifyScheduledAction": TencentAs.ModifyScheduledAction.ErrorCode;
  "tencent-as.RemoveInstances": TencentAs.RemoveInstances.ErrorCode;
  "tencent-as.ResumeInstanceRefresh": TencentAs.ResumeInstanceRefresh.ErrorCode;
  "tencent-as.RollbackInstanceRefresh": TencentAs.RollbackInstanceRefresh.ErrorCode;
  "tencent-as.ScaleInInstances": TencentAs.ScaleInInstances.ErrorCode;
  "tencent-as.ScaleOutInstances": TencentAs.ScaleOutInstances.ErrorCode;
  "tencent-as.SetInstancesProtection": TencentAs.SetInstancesProtection.ErrorCode;
  "tencent-as.StartAutoScalingInstances": TencentAs.StartAutoScalingInstances.ErrorCode;
  "tencent-as.StartInstanceRefresh": TencentAs.StartInstanceRefresh.ErrorCode;
  "tencent-as.StopAutoScalingInstances": TencentAs.StopAutoScalingInstances.ErrorCode;
  "tencent-as.StopInstanceRefresh": TencentAs.StopInstanceRefresh.ErrorCode;
  "tencent-as.UpgradeLaunchConfiguration": TencentAs.UpgradeLaunchConfiguration.ErrorCode;
  "tencent-as.UpgradeLifecycleHook": TencentAs.UpgradeLifecycleHook.ErrorCode;
  "tencent-as-v2.AttachInstance": TencentAsV2.AttachInstance.ErrorCode;
  "tencent-as-v2.AttachLifecycleHookId": TencentAsV2.AttachLifecycleHookId.ErrorCode;
  "tencent-as-v2.CompleteLifecycleHookAction": TencentAsV2.CompleteLifecycleHookAction.ErrorCode;
  "tencent-as-v2.CreateLifecycleHook": TencentAsV2.CreateLifecycleHook.ErrorCode;
  "tencent-as-v2.CreateScalingConfiguration": TencentAsV2.CreateScalingConfiguration.ErrorCode;
  "tencent-as-v2.CreateScalingGroup": TencentAsV2.CreateScalingGroup.ErrorCode;
  "tencent-as-v2.CreateScalingNotification": TencentAsV2.CreateScalingNotification.ErrorCode;
  "tencent-as-v2.CreateScalingPolicy": TencentAsV2.CreateScalingPolicy.ErrorCode;
  "tencent-as-v2.CreateScheduledTask": TencentAsV2.CreateScheduledTask.ErrorCode;
  "tencent-as-v2.DeleteLifecycleHook": TencentAsV2.DeleteLifecycleHook.ErrorCode;
  "tencent-as-v2.DeleteScalingConfiguration": TencentAsV2.DeleteScalingConfiguration.ErrorCode;
  "tencent-as-v2.DeleteScalingGroup": TencentAsV2.DeleteScalingGroup.ErrorCode;
  "tencent-as-v2.DeleteScalingNotification": TencentAsV2.DeleteScalingNotification.ErrorCode;
  "tencent-as-v2.DeleteScalingPolicy": TencentAsV2.DeleteScalingPolicy.ErrorCode;
  "tencent-as-v2.DeleteScheduledTask": TencentAsV2.DeleteScheduledTask.ErrorCode;
  "tencent-as-v2.DescribeLifeCycleHook": TencentAsV2.DescribeLifeCycleHook.ErrorCode;
  "tencent-as-v2.DescribeScalingActivity": TencentAsV2.DescribeScalingActivity.ErrorCode;
  "tencent-as-v2.DescribeScalingConfiguration": TencentAsV2.DescribeScalingConfiguration.ErrorCode;
  "tencent-as-v2.DescribeScalingGroup": TencentAsV2.DescribeScalingGroup.ErrorCode;
  "tencent-as-v2.DescribeScalingInstance": TencentAsV2.DescribeScalingInstance.ErrorCode;
  "tencent-as-v2.DescribeScalingNotification": TencentAsV2.DescribeScalingNotification.ErrorCode;
  "tencent-as-v2.DescribeScalingPolicy": TencentAsV2.DescribeScalingPolicy.ErrorCode;
  "tencent-as-v2.DescribeScheduledTask": TencentAsV2.DescribeScheduledTask.ErrorCode;
  "tencent-as-v2.DetachInstance": TencentAsV2.DetachInstance.ErrorCode;
  "tencent-as-v2.DetachLifeCycleHookId": TencentAsV2.DetachLifeCycleHookId.ErrorCode;
  "tencent-as-v2.ModifyLifeCycleHook": TencentAsV2.ModifyLifeCycleHook.ErrorCode;
  "tencent-as-v2.ModifyScalingGroup": TencentAsV2.ModifyScalingGroup.ErrorCode;
  "tencent-as-v2.ModifyScalingNotification": TencentAsV2.ModifyScalingNotification.ErrorCode;
  "tencent-as-v2.ModifyScalingPolicy": TencentAsV2.ModifyScalingPolicy.ErrorCode;
  "tencent-as-v2.ModifyScheduledTask": TencentAsV2.ModifyScheduledTask.ErrorCode;
  "tencent-as-v2.RecordLifecycleHookTimeout": TencentAsV2.RecordLifecycleHookTimeout.ErrorCode;
  "tencent-as-v2.SetCvmProtectedDetach": TencentAsV2.SetCvmProtectedDetach.ErrorCode;
}

/** Parameters that every call of a service may carry. */
export interface ServiceCommon {
  "alibaba-emr": AlibabaEmr.Common;
  "alibaba-ess": AlibabaEss.Common;
  "huawei-as": HuaweiAs.Common;
  "tencent-as": TencentAs.Common;
  "tencent-as-v2": TencentAsV2.Common;
}

/** Alibaba EMR, version 2016-04-08. */
export declare namespace AlibabaEmr {
  /** Codes that every operation may fail with. */
  type ServiceErrorCode = never;
  /** Parameters that every call may carry; an operation's own parameter of the same name goes before. */
  interface Common {
    /**
     * Name of the operation.
     * Checked against the operation.
     */
    Action?: string;
    /**
     * Version of the API.
     * Checked.
     */
    Version?: "2016-04-08";
    /**
     * Form of the answer, json (the default) or xml.
     * Where it is absent, an option of the call fills it.
     */
    Format?: "json" | "xml" | "JSON" | "XML";
    /**
     * Id of the key that signs.
     * Signing fills it in: a value here is left out, with a warning.
     */
    AccessKeyId?: string | number;
    /**
     * Signature of the request.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Signature?: string | number;
    /**
     * HMAC-SHA1.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureMethod?: string | number;
    /**
     * 1.0.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureVersion?: string | number;
    /**
     * Text used once, which keeps the request from being replayed.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureNonce?: string | number;
    /**
     * Instant of the request in UTC, YYYY-MM-DDThh:mm:ssZ.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Timestamp?: string | number;
    TimeStamp?: string | number;
    /**
     * Kind of the signature, empty for that of a key; not in the document.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureType?: string | number;
    /**
     * Token of a temporary key; not in the document.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SecurityToken?: string | number;
    /**
     * Region of the resources; in the document for some operations only.
     * Sent as given.
     */
    RegionId?: string;
    /**
     * Id of the account that calls; not in the document.
     * Sent as given.
     */
    OwnerId?: string;
    /**
     * Name of the account that calls; not in the document.
     * Sent as given.
     */
    OwnerAccount?: string;
    /**
     * Id of the account that owns the resources; not in the document.
     * Sent as given.
     */
    ResourceOwnerId?: string;
    /**
     * Name of the account that owns the resources; not in the document.
     * Sent as given.
     */
    ResourceOwnerAccount?: string;
  }
  /** Starts, stops or restarts a scaling group, or applies its latest configuration. Section RunScalingActionV2. */
  namespace RunScalingActionV2 {
    interface Params {
      /**
       * Region of the scaling group.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /**
       * What to do: start, stop or restart the group, or apply its latest configuration.
       * Limits (RunScalingActionV2): one of `START_SCALING_GROUP`, `STOP_SCALING_GROUP`, `RESTART_SCALING_GROUP`, `UPDATE_SCALING_GROUP_INSTANCE`.
       */
      ScalingActionType: "START_SCALING_GROUP" | "STOP_SCALING_GROUP" | "RESTART_SCALING_GROUP" | "UPDATE_SCALING_GROUP_INSTANCE";
      /** Id of the scaling group, from ListScalingGroupV2. */
      ScalingGroupBizId: string;
      /** Id of the resource group, from ListResourceGroups. */
      ResourceGroupId?: string;
      /** Parameters of the action, as JSON. */
      ActionParam?: unknown;
    }
    interface Result {
      /** Whether the action succeeded, as the text true or false. */
      readonly Data?: "true" | "false" | (string & {});
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "Params.Illegal";
  }
}

/** Alibaba ESS, version 2014-08-28. */
export declare namespace AlibabaEss {
  /** Codes that every operation may fail with. */
  type ServiceErrorCode = "Forbidden" | "Forbidden.RiskControl" | "Forbidden.Unauthorized" | "Forbidden.Unsubscribed" | "Forbidden.UserVerification" | "InternalError" | "InvalidAccessKeyId.NotFound" | "InvalidParameter" | "MissingParameter" | "NoSuchVersion" | "ResourceNotAvailable" | "ServiceUnavailable" | "SignatureDoesNotMatch" | "Throttling" | "UnsupportedOperation";
  /** Parameters that every call may carry; an operation's own parameter of the same name goes before. */
  interface Common {
    /**
     * Name of the operation.
     * Checked against the operation.
     */
    Action?: string;
    /**
     * Version of the API.
     * Checked.
     */
    Version?: "2014-08-28";
    /**
     * Form of the answer, json (the default) or xml.
     * Where it is absent, an option of the call fills it.
     */
    Format?: "json" | "xml" | "JSON" | "XML";
    /**
     * Id of the key that signs.
     * Signing fills it in: a value here is left out, with a warning.
     */
    AccessKeyId?: string | number;
    /**
     * Signature of the request.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Signature?: string | number;
    /**
     * HMAC-SHA1.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureMethod?: string | number;
    /**
     * 1.0.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureVersion?: string | number;
    /**
     * Text used once, which keeps the request from being replayed.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureNonce?: string | number;
    /**
     * Instant of the request in UTC, YYYY-MM-DDThh:mm:ssZ.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Timestamp?: string | number;
    TimeStamp?: string | number;
    /**
     * Kind of the signature, empty for that of a key; not in the document.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureType?: string | number;
    /**
     * Token of a temporary key; not in the document.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SecurityToken?: string | number;
    /**
     * Region of the resources; in the document for some operations only.
     * Sent as given.
     */
    RegionId?: string;
    /**
     * Id of the account that calls; not in the document.
     * Sent as given.
     */
    OwnerId?: string;
    /**
     * Name of the account that calls; not in the document.
     * Sent as given.
     */
    OwnerAccount?: string;
    /**
     * Id of the account that owns the resources; not in the document.
     * Sent as given.
     */
    ResourceOwnerId?: string;
    /**
     * Name of the account that owns the resources; not in the document.
     * Sent as given.
     */
    ResourceOwnerAccount?: string;
  }
  /** Adds databases to a scaling group. Section 9.12. */
  namespace AttachDBInstances {
    interface Params {
      /** Group that gets the databases. */
      ScalingGroupId: string;
      /**
       * RDS databases to add in this call.
       * Limits (9.12): 1 to 5 items.
       */
      DBInstance: readonly string[];
      /**
       * Put the private addresses of all present instances of the group on the access whitelist of the databases.
       * @default false
       */
      ForceAttach?: boolean;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "IncorrectDBInstanceStatus" | "InvalidDBInstanceId.NotFound" | "InvalidInstanceIds.PrivateIpNotFound" | "InvalidScalingGroupId.NotFound" | "QuotaExceeded.DBInstanceSecurityIP" | "QuotaExceeded.RDS";
  }
  /** Adds existing instances to a group, also subscribed ones; the answer means accepted, not done. Section 12.2. */
  namespace AttachInstances {
    interface Params {
      /** Id of the group. */
      ScalingGroupId: string;
      /**
       * Instances to attach.
       * Limits (12.2): 1 to 20 items.
       */
      InstanceId: readonly string[];
    }
    interface Result {
      /** Id of the activity, to follow it with DescribeScalingActivities. */
      readonly ScalingActivityId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IncorrectCapacity.MaxSize" | "IncorrectDBInstanceStatus" | "IncorrectInstanceStatus" | "IncorrectLoadBalancerHealthCheck" | "IncorrectLoadBalancerStatus" | "IncorrectScalingGroupStatus" | "InvalidInstanceId.InUse" | "InvalidInstanceId.InstanceTypeMismatch" | "InvalidInstanceId.NetworkTypeMismatch" | "InvalidInstanceId.NotFound" | "InvalidInstanceId.RegionMismatch" | "InvalidInstanceId.VPCMismatch" | "InvalidLoadBalancerId.IncorrectInstanceNetworkType" | "InvalidLoadBalancerId.VPCMismatch" | "InvalidScalingGroupId.NotFound" | "Invalidscalinggroupid.NotFound" | "QuotaExceeded.DBInstanceSecurityIP" | "QuotaExceeded.SecurityGroupInstance" | "ScalingActivityInProgress";
  }
  /** Adds load balancers to a scaling group. Section 9.9. */
  namespace AttachLoadBalancers {
    interface Params {
      /**
       * Load balancers to add in this call.
       * Limits (9.9): 1 to 5 items.
       */
      LoadBalancer: readonly string[];
      /** Group that gets the load balancers. */
      ScalingGroupId: string;
      /**
       * Put all present instances of the group behind the load balancers.
       * @default false
       */
      ForceAttach?: boolean;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IncorrectLoadBalancerHealthCheck" | "IncorrectLoadBalancerStatus" | "InvalidLoadBalancerId.NotFound" | "InvalidLoadBalancerId.RegionMismatch" | "InvalidLoadBalancerId.VPCMismatch" | "InvalidScalingConfigurationId.NotFound" | "InvalidScalingGroupId.NotFound" | "QuotaExceeded.BackendServer" | "QuotaExceeded.LoadBalancer";
  }
  /** Adds VServer groups of load balancers to a scaling group. Section 9.13. */
  namespace AttachVServerGroups {
    /** - Of several with the same `VServerGroup.VServerGroupAttribute.VServerGroupId` and `VServerGroup.VServerGroupAttribute.Port`, the first counts. (9.13) */
    interface Params {
      /**
       * Region of the group.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /** Group that gets the VServer groups. */
      ScalingGroupId: string;
      /**
       * VServer groups to add, by load balancer; the same group under another port counts as another one.
       * Limits (9.13): 1 to 5 items.
       */
      VServerGroup: readonly {
        /** Load balancer that has the VServer groups. */
        LoadBalancerId: string;
        /**
         * VServer groups of this load balancer.
         * Limits (9.13): 1 to 5 items.
         */
        VServerGroupAttribute: readonly {
          /** Id of the VServer group. */
          VServerGroupId: string;
          /**
           * Port number with which an instance is added to the VServer group.
           * Limits (9.13): 1 to 65535.
           */
          Port: number;
          /**
           * Weight of an instance in the VServer group.
           * Limits (9.13): 0 to 100.
           * @default 50
           */
          Weight?: number;
        }[];
      }[];
      /**
       * Add the present instances of the scaling group to the new VServer groups.
       * @default false
       */
      ForceAttach?: boolean;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IncorrectLoadBalancerHealthCheck" | "IncorrectLoadBalancerStatus" | "InvalidLoadBalancerId.NotFound" | "InvalidLoadBalancerId.RegionMismatch" | "InvalidLoadBalancerId.VPCMismatch" | "InvalidScalingGroupId.NotFound" | "InvalidVServerGroupId.ForLoadBalancer" | "QuotaExceeded.VServerGroup";
  }
  /** Ends the wait of an instance at a lifecycle hook before it times out. Section 14.5. */
  namespace CompleteLifecycleAction {
    interface Params {
      /** Hook at which the instance waits. */
      LifecycleHookId: string;
      /** Token of this wait of the instance, from the message in the hook's MNS queue or topic. */
      LifecycleActionToken: string;
      /**
       * What follows the wait: go on, or give the instance up (SCALE_OUT releases it, SCALE_IN removes it and ends the other hooks); else the hook that ends last decides.
       * Limits (14.5): one of `CONTINUE`, `ABANDON`.
       * @default CONTINUE
       */
      LifecycleActionResult?: "CONTINUE" | "ABANDON";
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParamter" | "LifecycleHookIdAndLifecycleActionToken.Invalid";
  }
  /** Creates a lifecycle hook: instances that come or go wait until it times out or is completed. Section 14.1. */
  namespace CreateLifecycleHook {
    /** - `NotificationMetadata` has no effect when `NotificationArn` is not given. It is sent along with the message to NotificationArn. (14.1) */
    interface Params {
      /** Group the hook belongs to. */
      ScalingGroupId: string;
      /**
       * Name of the hook, unique within the group; the hook's id when absent.
       * Limits (14.1): 2 to 40 characters; a name of letters, digits, Chinese characters, "_", "-" and ".".
       */
      LifecycleHookName?: string;
      /**
       * Where instances wait: scaling out, between database whitelist and load balancer, or scaling in, the other way round.
       * Limits (14.1): one of `SCALE_OUT`, `SCALE_IN`.
       */
      LifecycleTransition: "SCALE_OUT" | "SCALE_IN";
      /**
       * Time until the hook times out, in seconds; RecordLifecycleActionHeartbeat extends a wait, CompleteLifecycleAction ends it.
       * Limits (14.1): 30 to 21600.
       * @default 600
       */
      HeartbeatTimeout?: number;
      /**
       * What follows a timeout: go on, or give the instance up (SCALE_OUT releases it, SCALE_IN removes it and ends the other hooks); else the hook that ends last decides.
       * Limits (14.1): one of `CONTINUE`, `ABANDON`.
       * @default CONTINUE
       */
      DefaultResult?: "CONTINUE" | "ABANDON";
      /**
       * MNS queue or topic, with the region of the group and the id of the account, that is told when an instance waits.
       * Limits (14.1): "acs:ess:{region}:{account-id}:queue/{name}" or "acs:ess:{region}:{account-id}:topic/{name}".
       */
      NotificationArn?: string;
      /**
       * Text that is sent along with each message of the hook.
       * Limits (14.1): at most 128 characters.
       */
      NotificationMetadata?: string;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
      /** Id of the hook. */
      readonly LifecycleHookId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidLifecycleHookName.Duplicate" | "InvalidNotificationArn" | "InvalidParamter" | "QueueNotExist" | "QuotaExceeded.LifecycleHook" | "TopicNotExist" | "UnsupportedNotificationType.CurrentRegion";
  }
  /** Has events of a scaling group told to CloudMonitor, or to an MNS queue or topic. Section 15.1. */
  namespace CreateNotificationConfiguration {
    interface Params {
      /** Group whose events are told. */
      ScalingGroupId: string;
      /**
       * Target to be told: CloudMonitor, or an MNS queue or topic, with the region of the group and the id of the account.
       * Limits (15.1): "acs:ess:{region}:{account-id}:" and then "cloudmonitor", "queue/{name}" or "topic/{name}".
       */
      NotificationArn: string;
      /**
       * Events to be told of; DescribeNotificationTypes lists them.
       * Limits (15.1, 15.5): 1 to 8 items; one of `AUTOSCALING:SCALE_OUT_SUCCESS`, `AUTOSCALING:SCALE_IN_SUCCESS`, `AUTOSCALING:SCALE_OUT_ERROR`, `AUTOSCALING:SCALE_IN_ERROR`, `AUTOSCALING:SCALE_REJECT`, `AUTOSCALING:SCALE_OUT_START`, `AUTOSCALING:SCALE_IN_START`, `AUTOSCALING:SCHEDULE_TASK_EXPIRING`.
       */
      NotificationType: readonly ("AUTOSCALING:SCALE_OUT_SUCCESS" | "AUTOSCALING:SCALE_IN_SUCCESS" | "AUTOSCALING:SCALE_OUT_ERROR" | "AUTOSCALING:SCALE_IN_ERROR" | "AUTOSCALING:SCALE_REJECT" | "AUTOSCALING:SCALE_OUT_START" | "AUTOSCALING:SCALE_IN_START" | "AUTOSCALING:SCHEDULE_TASK_EXPIRING")[];
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidNotificationArn" | "InvalidNotificationTypes" | "InvalidScalingGroupId.NotFound" | "NotificationConfigurationExist" | "NotificationConfigurationQuotaExceed.ForScalingGroup" | "QueueNotExist" | "TopicNotExist" | "UnsupportedNotificationType.CurrentRegion";
  }
  /** Creates a scaling configuration: from which image, type and disks the group creates its instances. Section 10.2. */
  namespace CreateScalingConfiguration {
    /**
     * - `ImageName` has no effect when `ImageId` is given. ImageId comes before ImageName. (10.2)
     * - `InstanceType` has no effect when `InstanceTypes` is given. InstanceTypes comes before InstanceType. (10.2)
     * - `InternetMaxBandwidthOut` is required when `InternetChargeType` is `PayByTraffic`. Only PayByBandwidth has a default for it. (10.2)
     * - `DataDisk.Size` has no effect when `SnapshotId` is given. The disk gets the size of the snapshot. (10.2)
     * - `SpotPriceLimit` has no effect unless `SpotStrategy` is `SpotWithPriceLimit`. Price limits belong to SpotWithPriceLimit. (10.2)
     */
    interface Params {
      /** Group the configuration belongs to. */
      ScalingGroupId: string;
      /** Image from which the instances start. */
      ImageId?: string;
      /** Name of the image, unique within the region; one of the marketplace cannot be named so. */
      ImageName?: string;
      /** Type of the instances. */
      InstanceType: string;
      /** Security group of the new instances, within which they reach each other. */
      SecurityGroupId: string;
      /**
       * Name shown for the configuration, unique within the group and region; the configuration's id when absent.
       * Limits (10.2): 2 to 40 characters; a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or ".".
       */
      ScalingConfigurationName?: string;
      /**
       * Public traffic is paid by bandwidth or by volume; when absent, by bandwidth in the classic network and by volume in a VPC.
       * Limits (10.2): one of `PayByBandwidth`, `PayByTraffic`.
       */
      InternetChargeType?: "PayByBandwidth" | "PayByTraffic";
      /**
       * Bandwidth from the public network, in Mbit/s; it costs nothing.
       * Limits (10.2): 1 to 200.
       * @default 200
       */
      InternetMaxBandwidthIn?: number;
      /**
       * Bandwidth to the public network, in Mbit/s; bought under PayByBandwidth (0 when absent), a cap under PayByTraffic.
       * Limits (10.2): 0 to 100.
       * Required depending on others.
       */
      InternetMaxBandwidthOut?: number;
      /**
       * Asks for I/O optimized instances; when absent, all types but those of generation I are.
       * Limits (10.2): one of `optimized`.
       */
      IoOptimized?: "optimized";
      /** System disk of the instances. */
      SystemDisk?: {
        /**
         * Basic, ultra, SSD or local SSD disk; when absent, cloud for generation I types that are not I/O optimized, else cloud_efficiency.
         * Limits (10.2): one of `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd`.
         */
        Category?: "cloud" | "cloud_efficiency" | "cloud_ssd" | "ephemeral_ssd";
        /**
         * Size in GiB, at least that of the image; when absent, the larger of 40 and the size of the image.
         * Limits (10.2): 40 to 500.
         */
        Size?: number;
      };
      /**
       * Data disks of the instances.
       * Limits (10.2): 1 to 16 items.
       */
      DataDisk?: readonly {
        /**
         * Basic, ultra, SSD or local SSD disk; DeleteWithInstance goes with the first three only.
         * Limits (10.2): one of `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd`; one of `cloud`, `cloud_efficiency`, `cloud_ssd` when `DeleteWithInstance` is given.
         * @default cloud
         */
        Category?: "cloud" | "cloud_efficiency" | "cloud_ssd" | "ephemeral_ssd";
        /**
         * Size in GiB, at least that of the snapshot; has no effect beside SnapshotId.
         * Limits (10.2): 5 to 2000 when `Category` is `cloud` and `SnapshotId` is not given; 20 to 32768 when `Category` is `cloud_efficiency` or `cloud_ssd` and `SnapshotId` is not given; 5 to 800 when `Category` is `ephemeral_ssd` and `SnapshotId` is not given.
         */
        Size?: number;
        /** Snapshot from which the disk is made, and whose size it gets; one of 15 July 2013 or before cannot be used. */
        SnapshotId?: string;
        /**
         * Whether the disk is released with its instance; only for cloud, cloud_efficiency and cloud_ssd.
         * @default true
         */
        DeleteWithInstance?: boolean;
      }[];
      /**
       * Weight of the instances behind the load balancers.
       * Limits (10.2): 0 to 100.
       * @default 50
       */
      LoadBalancerWeight?: number;
      /**
       * Data passed to the instances, in Base64; at most 16 KB before encoding.
       * Limits (10.2): Base64 of at most 16384 bytes.
       */
      UserData?: string;
      /** SSH key pair of Linux instances, which turns their password login off; not used on Windows. */
      KeyPairName?: string;
      /** RAM role of the instances, for instances in a VPC; RAM's ListRoles lists the names. */
      RamRoleName?: string;
      /**
       * Tags of the instances, sent as JSON text: each name with its value, which may be empty.
       * Limits (10.2): at most 5 items; at most 128 characters; not a text that begins with "aliyun", "http://" or "https://"; each name 1 to 64 characters; each name not a text that begins with "aliyun", "http://" or "https://".
       */
      Tags?: { readonly [name: string]: string };
      /**
       * Instance types, the preferred one first; the next one is used when one cannot be created.
       * Limits (10.2): 1 to 10 items.
       */
      InstanceTypes?: readonly string[];
      /** Name of the instances created from the configuration. */
      InstanceName?: string;
      /**
       * Host name of the instances: 2 to 15 characters on Windows, not all digits; 2 to 64 on others.
       * Limits (10.2): 2 to 64 characters; a host name of letters, digits, "." and "-" that begins and ends with a letter or digit and has neither ".." nor "--".
       */
      HostName?: string;
      /** Whether the password set in the image is used. */
      PasswordInherit?: boolean;
      /**
       * Ordinary pay-as-you-go, preemptible up to a price limit, or preemptible at the price of the moment.
       * Limits (10.2): one of `NoSpot`, `SpotWithPriceLimit`, `SpotAsPriceGo`.
       * @default NoSpot
       */
      SpotStrategy?: "NoSpot" | "SpotWithPriceLimit" | "SpotAsPriceGo";
      /**
       * Highest prices for preemptible instances, by instance type.
       * Limits (10.2): 1 to 10 items.
       */
      SpotPriceLimit?: readonly {
        /** Instance type to which the limit applies. */
        InstanceType?: string;
        /** Highest price for an hour. */
        PriceLimit?: number;
      }[];
    }
    interface Result {
      /** Id of the configuration, made by the service and unique everywhere. */
      readonly ScalingConfigurationId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InstanceType.Mismatch" | "InvalidDataDiskSnapshotId.NotFound" | "InvalidDataDiskSnapshotId.SizeNotSupported" | "InvalidDevice.InUse" | "InvalidImageId.InstanceTypeMismatch" | "InvalidImageId.NotFound" | "InvalidKeyPairName.NotFound" | "InvalidNetworkType.ForRAMRole" | "InvalidParameter" | "InvalidParameter.Conflict" | "InvalidRamRole.NotFound" | "InvalidScalingConfigurationName.Duplicate" | "InvalidScalingGroupId.NotFound" | "InvalidSecurityGroupId.IncorrectNetworkType" | "InvalidSecurityGroupId.NotFound" | "InvalidSecurityGroupId.VPCMismatch" | "InvalidSnapshot.TooOld" | "InvalidSystemDiskCategory.ValueUnauthorized" | "InvalidUserData.Base64FormatInvalid" | "InvalidUserData.SizeExceeded" | "QuotaExceeded.EphemeralDiskSize" | "QuotaExceeded.ScalingConfiguration" | "QuotaExceeded.SecurityGroupInstance";
  }
  /** Creates a scaling group, which does nothing until EnableScalingGroup. Section 9.1. */
  namespace CreateScalingGroup {
    /**
     * - `MinSize` ≤ `MaxSize`. Error: `InvalidParameter.Conflict`. (9.1)
     * - `VSwitchId` has no effect when `VSwitchIds` is given. VSwitchIds comes before VSwitchId. (9.1)
     */
    interface Params {
      /**
       * Region of the group; its load balancers and databases must be there too.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /**
       * Most instances the group may have; what is above is removed.
       * Limits (9.1): 0 to 100.
       */
      MaxSize: number;
      /**
       * Fewest instances the group may have; what is missing is created.
       * Limits (9.1): 0 to 100.
       */
      MinSize: number;
      /**
       * Name shown for the group, unique within the region; the group's id when absent.
       * Limits (9.1): 2 to 40 characters; a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or ".".
       */
      ScalingGroupName?: string;
      /**
       * Cooldown after an activity, in seconds; only triggers by CloudMonitor alarms wait for it.
       * Limits (9.1): 0 to 86400.
       * @default 300
       */
      DefaultCooldown?: number;
      /**
       * Policies that choose the instances to leave on scale-in, the first one first.
       * Limits (9.1): 1 to 2 items; one of `OldestInstance`, `NewestInstance`, `OldestScalingConfiguration`.
       * @default OldestScalingConfiguration, OldestInstance
       */
      RemovalPolicy?: readonly ("OldestInstance" | "NewestInstance" | "OldestScalingConfiguration")[];
      /**
       * Load balancers to which the instances of the group are added, with weight 50.
       * Limits (9.1): at most 5 items.
       */
      LoadBalancerIds?: readonly string[];
      /** VServer groups to which the instances of the group are added, by load balancer. */
      VServerGroup?: readonly {
        /** Load balancer that has the VServer groups. */
        LoadBalancerId?: string;
        /** VServer groups of this load balancer. */
        VServerGroupAttribute?: readonly {
          /** Id of the VServer group. */
          VServerGroupId?: string;
          /**
           * Port number with which an instance is added to the VServer group.
           * Limits (9.1): 1 to 65535.
           */
          Port?: number;
          /**
           * Weight of an instance in the VServer group.
           * Limits (9.1): 0 to 100.
           * @default 50
           */
          Weight?: number;
        }[];
      }[];
      /**
       * RDS databases whose access whitelist gets the private addresses of the instances.
       * Limits (9.1): at most 8 items.
       */
      DBInstanceIds?: readonly string[];
      /** VSwitch for the instances; a group in a VPC needs it, or VSwitchIds. */
      VSwitchId?: string;
      /**
       * VSwitches, also of several zones, the preferred one first; the next one is used when a zone cannot deliver.
       * Limits (9.1): 1 to 5 items.
       */
      VSwitchIds?: readonly string[];
      /**
       * What becomes of removed instances: stopped and kept (recycle) or released.
       * Limits (9.1): one of `recycle`, `release`.
       */
      ScalingPolicy?: "recycle" | "release";
      /**
       * How instances are spread over zones: in the order of VSwitchIds, lowest vCPU price first, or evenly.
       * Limits (9.1): one of `PRIORITY`, `COST_OPTIMIZED`, `BALANCE`.
       * @default PRIORITY
       */
      MultiAZPolicy?: "PRIORITY" | "COST_OPTIMIZED" | "BALANCE";
      /** Launch template from which the group takes the configuration of its instances. */
      LaunchTemplateId?: string;
      /**
       * Version of the launch template: a fixed number, or always the default or the latest one.
       * Limits (9.1): a version number in digits, "Default" or "Latest".
       */
      LaunchTemplateVersion?: string;
    }
    interface Result {
      /** Id of the group, made by the service and unique everywhere. */
      readonly ScalingGroupId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "IncorrectDBInstanceStatus" | "IncorrectLoadBalancerHealthCheck" | "IncorrectLoadBalancerStatus" | "IncorrectVSwitchStatus" | "InvalidDBInstanceId.NotFound" | "InvalidDBInstanceId.RegionMismatch" | "InvalidLoadBalancerId.IncorrectAddressType" | "InvalidLoadBalancerId.IncorrectInstanceNetworkType" | "InvalidLoadBalancerId.NotFound" | "InvalidLoadBalancerId.RegionMismatch" | "InvalidLoadBalancerId.VPCMismatch" | "InvalidParameter" | "InvalidParameter.Conflict" | "InvalidRegionId.NotFound" | "InvalidScalingGroupName.Duplicate" | "InvalidVSwitchId.NotFound" | "LaunchTemplateSet.NotFound" | "LaunchTemplateVersionSet.NotFound" | "QuotaExceeded.DBInstanceSecurityIP" | "QuotaExceeded.PrivateIpAddress" | "QuotaExceeded.ScalingGroup" | "QuotaExceeded.VPCInstance" | "TemplateMissingParameter.ImageId" | "TemplateMissingParameter.InstanceTypes" | "TemplateMissingParameter.SecurityGroup" | "TemplateVersion.NotNumber";
  }
  /** Creates a scaling rule: by how much, or to what, the group is scaled when it runs. Section 1.2. */
  namespace CreateScalingRule {
    interface Params {
      /** Group the rule belongs to. */
      ScalingGroupId: string;
      /**
       * How AdjustmentValue is meant: a number of instances, a percentage of them, or the new total.
       * Limits (1.2): one of `QuantityChangeInCapacity`, `PercentChangeInCapacity`, `TotalCapacity`.
       */
      AdjustmentType: "QuantityChangeInCapacity" | "PercentChangeInCapacity" | "TotalCapacity";
      /**
       * Instances, percent (of the present ones, rounded) or new total, according to AdjustmentType; a negative change scales in, and a run stays within MinSize and MaxSize.
       * Limits (1.2): -500 to 500 when `AdjustmentType` is `QuantityChangeInCapacity`; -100 to 10000 when `AdjustmentType` is `PercentChangeInCapacity`; 0 to 1000 when `AdjustmentType` is `TotalCapacity`.
       */
      AdjustmentValue: number;
      /**
       * Name shown for the rule, unique within the group and region; the rule's id when absent.
       * Limits (1.2): 2 to 40 characters; a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or ".".
       */
      ScalingRuleName?: string;
      /**
       * Cooldown after an activity of this rule, in seconds; when absent, the group's DefaultCooldown holds.
       * Limits (1.2): 0 to 86400.
       */
      Cooldown?: number;
    }
    interface Result {
      /** Id of the rule, made by the service and unique everywhere. */
      readonly ScalingRuleId?: string;
      /** Resource identifier of the rule, for ExecuteScalingRule and the ScheduledAction of CreateScheduledTask. */
      readonly ScalingRuleAri?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Duplicate." | "InvalidScalingGroupId.NotFound" | "InvalidScalingRuleName.Duplicate" | "QuotaExceeded.ScalingRule";
  }
  /** Creates a task that runs a scaling rule at a set time, once or again and again. Section 13.3. */
  namespace CreateScheduledTask {
    /** - `RecurrenceType`, `RecurrenceValue`, `RecurrenceEndTime` go together: all or none. Without all three, the task runs once, at LaunchTime. (13.3) */
    interface Params {
      /**
       * Region of the task; the rule must be there too.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /** Resource identifier of the rule to run (ScalingRuleAri of CreateScalingRule). */
      ScheduledAction: string;
      /**
       * When the task runs, in UTC and to the minute; with RecurrenceType, the time of its repeated runs.
       * Limits (13.3): `YYYY-MM-DDThh:mmZ`, UTC; at most 90 days from now.
       */
      LaunchTime: string | number | Date;
      /**
       * Name shown for the task, unique within the region; the task's id when absent.
       * Limits (13.3): 2 to 40 characters; a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or ".".
       */
      ScheduledTaskName?: string;
      /**
       * What the task is for.
       * Limits (13.3): 2 to 200 characters.
       */
      Description?: string;
      /**
       * Time within which a trigger that met a disabled or busy group is tried again, in seconds; then it is given up.
       * Limits (13.3): 0 to 21600.
       * @default 600
       */
      LaunchExpirationTime?: number;
      /**
       * How the task repeats: every so many days, on days of the week, on days of the month, or by a cron expression.
       * Limits (13.3): one of `Daily`, `Weekly`, `Monthly`, `Cron`.
       * Required depending on others.
       */
      RecurrenceType?: "Daily" | "Weekly" | "Monthly" | "Cron";
      /**
       * Number of days, days of the week, days of the month or a cron expression in UTC, according to RecurrenceType.
       * Limits (13.3): one number of days, 1 to 31 when `RecurrenceType` is `Daily`; days of the week from 0 (Sunday) to 6 (Saturday), with commas between them when `RecurrenceType` is `Weekly`; days of the month as "A-B", both from 1 to 31 and B greater than A when `RecurrenceType` is `Monthly`; a cron expression: minute, hour, day, month, week when `RecurrenceType` is `Cron`.
       * Required depending on others.
       */
      RecurrenceValue?: string;
      /**
       * When the repetition ends, in UTC and to the minute.
       * Limits (13.3): `YYYY-MM-DDThh:mmZ`, UTC; at most 90 days from now.
       * Required depending on others.
       */
      RecurrenceEndTime?: string | number | Date;
      /**
       * Whether the task is enabled; a disabled one does not run.
       * @default true
       */
      TaskEnabled?: boolean;
    }
    interface Result {
      /** Id of the task, made by the service and unique everywhere. */
      readonly ScheduledTaskId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidRegionId.NotFound" | "InvalidScheduledTaskName.Duplicate" | "QuotaExceeded.ScheduledTask" | "ScheduledAction.RegionMismatch";
  }
  /** Deletes a lifecycle hook, named by its id or by its group and name, and ends the waits at it. Section 14.6. */
  namespace DeleteLifecycleHook {
    /**
     * - Needed: `LifecycleHookId`, or `ScalingGroupId` with `LifecycleHookName`. A hook is named by its id, or by its group and name. (14.6)
     * - `ScalingGroupId`, `LifecycleHookName` have no effect when `LifecycleHookId` is given. LifecycleHookId comes before ScalingGroupId and LifecycleHookName. (14.6)
     */
    interface Params {
      /**
       * Id of the hook; group and name are then passed over.
       * Required depending on others.
       */
      LifecycleHookId?: string;
      /**
       * Group of the hook; goes with LifecycleHookName.
       * Required depending on others.
       */
      ScalingGroupId?: string;
      /**
       * Name of the hook in its group; goes with ScalingGroupId.
       * Required depending on others.
       */
      LifecycleHookName?: string;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidLifecycleHookId.NotExist" | "InvalidLifecycleHookName.NotExist" | "InvalidParamter";
  }
  /** Deletes a notification of a scaling group. Section 15.4. */
  namespace DeleteNotificationConfiguration {
    interface Params {
      /** Group whose events are told. */
      ScalingGroupId: string;
      /**
       * Target to be told: CloudMonitor, or an MNS queue or topic, with the region of the group and the id of the account.
       * Limits (15.4): "acs:ess:{region}:{account-id}:" and then "cloudmonitor", "queue/{name}" or "topic/{name}".
       */
      NotificationArn: string;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidScalingGroupId.NotFound" | "NotificationConfigurationNotExist";
  }
  /** Deletes a scaling configuration that is not active and from which no instance is left in the group. Section 10.1. */
  namespace DeleteScalingConfiguration {
    interface Params {
      /** Id of the configuration. */
      ScalingConfigurationId: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "IncorrectScalingConfigurationLifecycleState" | "InstanceInUse" | "InvalidScalingConfigurationId.NotFound";
  }
  /** Deletes a group with its configurations, rules and activities; tasks, load balancers and databases stay. Section 9.5. */
  namespace DeleteScalingGroup {
    interface Params {
      /** Group to delete. */
      ScalingGroupId: string;
      /**
       * Delete it even with instances and during an activity; attached instances are removed, created ones released.
       * @default false
       */
      ForceDelete?: boolean;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "InstanceInUse" | "InvalidScalingGroupId.NotFound";
  }
  /** Deletes a scaling rule. Section 1.1. */
  namespace DeleteScalingRule {
    interface Params {
      /** Rule to delete. */
      ScalingRuleId: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidScalingRuleId.NotFound";
  }
  /** Deletes a scheduled task. Section 13.2. */
  namespace DeleteScheduledTask {
    interface Params {
      /** Task to delete. */
      ScheduledTaskId: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidScheduledTaskId.NotFound";
  }
  /** Lists lifecycle hooks by their ids, of a whole group, or the one with a name in a group. Section 14.3. */
  namespace DescribeLifecycleHooks {
    /**
     * - Needed: `LifecycleHookId`, or `ScalingGroupId`. Hooks are sought by their ids, by their group, or by group and name. (14.3)
     * - `ScalingGroupId`, `LifecycleHookName` have no effect when `LifecycleHookId` is given. LifecycleHookId comes before ScalingGroupId and LifecycleHookName. (14.3)
     */
    interface Params {
      /**
       * Ids of the hooks wanted; group and name are then passed over.
       * Limits (14.3): 1 to 50 items.
       * Required depending on others.
       */
      LifecycleHookId?: readonly string[];
      /**
       * Group whose hooks are wanted.
       * Required depending on others.
       */
      ScalingGroupId?: string;
      /** Name of the one hook wanted; goes with ScalingGroupId. */
      LifecycleHookName?: string;
      /**
       * Page of the list, counted from 1.
       * Limits (14.3): at least 1.
       * @default 1
       */
      PageNumber?: number;
      /**
       * Hooks on a page.
       * Limits (14.3): at most 50.
       * @default 50
       */
      PageSize?: number;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
      /** Page of the list, counted from 1. */
      readonly PageNumber?: number;
      /** Hooks on a page. */
      readonly PageSize?: number;
      /** Number of hooks found, over all pages. */
      readonly TotalCount?: number;
      /** The hooks of this page. */
      readonly LifecycleHooks?: readonly {
        /** Group of the hook. */
        readonly ScalingGroupId?: string;
        /** Id of the hook. */
        readonly LifecycleHookId?: string;
        /** Name of the hook. */
        readonly LifecycleHookName?: string;
        /** What follows when the hook times out: CONTINUE or ABANDON. */
        readonly DefaultResult?: string;
        /** Time until the hook times out, in seconds. */
        readonly HeartbeatTimeout?: number;
        /** Activities in which instances wait: SCALE_OUT or SCALE_IN. */
        readonly LifecycleTransition?: string;
        /** Text that is sent along with each message of the hook. */
        readonly NotificationMetadata?: string;
        /** MNS queue or topic that is told when an instance waits. */
        readonly NotificationArn?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParamter";
  }
  /** Lists the notifications of a scaling group. Section 15.2. */
  namespace DescribeNotificationConfigurations {
    interface Params {
      /** Group whose events are told. */
      ScalingGroupId: string;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
      /** The notifications of the group. */
      readonly NotificationConfigurationModels?: readonly {
        /** Group whose events are told. */
        readonly ScalingGroupId?: string;
        /** Target that is told: CloudMonitor, or an MNS queue or topic. */
        readonly NotificationArn?: string;
        /** Events that are told; DescribeNotificationTypes lists them. */
        readonly NotificationTypes?: readonly string[];
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidScalingGroupId.NotFound";
  }
  /** Lists the events a scaling group can tell of. Section 15.5. */
  namespace DescribeNotificationTypes {
    interface Params {}
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
      /** Events: a scale-out or scale-in has started, succeeded or failed, an activity was refused, a scheduled task has expired. */
      readonly NotificationTypes?: readonly ("AUTOSCALING:SCALE_OUT_SUCCESS" | "AUTOSCALING:SCALE_IN_SUCCESS" | "AUTOSCALING:SCALE_OUT_ERROR" | "AUTOSCALING:SCALE_IN_ERROR" | "AUTOSCALING:SCALE_REJECT" | "AUTOSCALING:SCALE_OUT_START" | "AUTOSCALING:SCALE_IN_START" | "AUTOSCALING:SCHEDULE_TASK_EXPIRING" | (string & {}))[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the scaling activities of the last 30 days with their progress and result. Section 9.8. */
  namespace DescribeScalingActivities {
    interface Params {
      /**
       * Region of the activities.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /** Group whose activities are wanted. */
      ScalingGroupId?: string;
      /**
       * Ids of the activities wanted; unknown ones are passed over without an error.
       * Limits (9.8): at most 10 items.
       */
      ScalingActivityId?: readonly string[];
      /**
       * Only activities that succeeded, did so in part (Warning), failed, are running or were refused.
       * Limits (9.8): one of `Successful`, `Warning`, `Failed`, `InProgress`, `Rejected`.
       */
      StatusCode?: "Successful" | "Warning" | "Failed" | "InProgress" | "Rejected";
      /**
       * Page of the list, counted from 1.
       * Limits (9.8): at least 1.
       * @default 1
       */
      PageNumber?: number;
      /**
       * Activities on a page.
       * Limits (9.8): at most 50.
       * @default 10
       */
      PageSize?: number;
    }
    interface Result {
      /** Number of activities found, over all pages. */
      readonly TotalCount?: number;
      /** Page of the list, counted from 1. */
      readonly PageNumber?: number;
      /** Activities on a page. */
      readonly PageSize?: number;
      /** The activities of this page. */
      readonly ScalingActivities?: {
        /** One activity each. */
        readonly ScalingActivity?: readonly {
          /** Id of the activity. */
          readonly ScalingActivityId?: string;
          /** Group that was scaled. */
          readonly ScalingGroupId?: string;
          /** What the activity does, in words. */
          readonly Description?: string;
          /** What triggered the activity, in words. */
          readonly Cause?: string;
          /** When the activity began, as YYYY-MM-DDThh:mmZ in UTC. */
          readonly StartTime?: string;
          /** When the activity ended, as YYYY-MM-DDThh:mmZ in UTC. */
          readonly EndTime?: string;
          /** How far the activity is, in percent. */
          readonly Progress?: number;
          /** Status of the activity; Warning means that it succeeded in part. */
          readonly StatusCode?: "Successful" | "Warning" | "Failed" | "InProgress" | "Rejected" | (string & {});
          /** More on the status, in words. */
          readonly StatusMessage?: string;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists scaling configurations, active and inactive, of a region, of a group or by id or name. Section 10.3. */
  namespace DescribeScalingConfigurations {
    interface Params {
      /**
       * Region of the group.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /** Only configurations of this group. */
      ScalingGroupId?: string;
      /**
       * Ids of the configurations wanted.
       * Limits (10.3): at most 10 items.
       */
      ScalingConfigurationId?: readonly string[];
      /**
       * Names of the configurations wanted; unknown ones are passed over without an error.
       * Limits (10.3): at most 10 items.
       */
      ScalingConfigurationName?: readonly string[];
      /**
       * Page of the list, counted from 1.
       * Limits (10.3): at least 1.
       * @default 1
       */
      PageNumber?: number;
      /**
       * Configurations on a page.
       * Limits (10.3): at most 50.
       * @default 10
       */
      PageSize?: number;
    }
    interface Result {
      /** Number of configurations found, over all pages. */
      readonly TotalCount?: number;
      /** Page of the list, counted from 1. */
      readonly PageNumber?: number;
      /** Configurations on a page. */
      readonly PageSize?: number;
      /** The configurations of this page. */
      readonly ScalingConfigurations?: {
        /** One configuration each. */
        readonly ScalingConfiguration?: readonly {
          /** Id of the configuration. */
          readonly ScalingConfigurationId?: string;
          /** Name shown for the configuration. */
          readonly ScalingConfigurationName?: string;
          /** Group the configuration belongs to. */
          readonly ScalingGroupId?: string;
          /** Image from which the instances start. */
          readonly ImageId?: string;
          /** Type of the instances. */
          readonly InstanceType?: string;
          /** Security group of the instances. */
          readonly SecurityGroupId?: string;
          /** How public traffic is paid for, PayByBandwidth or PayByTraffic. */
          readonly InternetChargeType?: string;
          /** Bandwidth from the public network, in Mbit/s. */
          readonly InternetMaxBandwidthIn?: number;
          /** Bandwidth to the public network, in Mbit/s. */
          readonly InternetMaxBandwidthOut?: number;
          /** Category of the system disk. */
          readonly SystemDiskCategory?: string;
          /** Data disks of the instances. */
          readonly DataDisks?: {
            /** One data disk each. */
            readonly DataDisk?: readonly {
              /** Size of the disk; the page names no unit (GiB in 10.2). */
              readonly Size?: number;
              /** Category of the disk. */
              readonly Category?: string;
              /** Snapshot from which the disk is made. */
              readonly SnapshotId?: string;
              /** Mount point of the disk. */
              readonly Device?: string;
            }[];
          };
          /** Whether the group creates instances from it (Active) or not (Inactive). */
          readonly LifecycleState?: "Active" | "Inactive" | (string & {});
          /** When the configuration was created, as YYYY-MM-DDThh:mmZ in UTC. */
          readonly CreationTime?: string;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists scaling groups with their settings, state and numbers of instances. Section 9.6. */
  namespace DescribeScalingGroups {
    interface Params {
      /**
       * Region of the groups.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /**
       * Ids of the groups wanted; unknown ones are passed over without an error.
       * Limits (9.6): at most 20 items.
       */
      ScalingGroupId?: readonly string[];
      /**
       * Names of the groups wanted; unknown ones are passed over without an error.
       * Limits (9.6): at most 20 items.
       */
      ScalingGroupName?: readonly string[];
      /**
       * Page of the list, counted from 1.
       * Limits (9.6): at least 1.
       * @default 1
       */
      PageNumber?: number;
      /**
       * Groups on a page.
       * Limits (9.6): at most 50.
       * @default 10
       */
      PageSize?: number;
    }
    interface Result {
      /** Number of groups found, over all pages. */
      readonly TotalCount?: number;
      /** Page of the list, counted from 1. */
      readonly PageNumber?: number;
      /** Groups on a page. */
      readonly PageSize?: number;
      /** The groups of this page. */
      readonly ScalingGroups?: {
        /** One group each. */
        readonly ScalingGroup?: readonly {
          /** Id of the group. */
          readonly ScalingGroupId?: string;
          /** Name shown for the group. */
          readonly ScalingGroupName?: string;
          /** Configuration from which instances are created now. */
          readonly ActiveScalingConfigurationId?: string;
          /** Launch template the group uses. */
          readonly LaunchTemplateId?: string;
          /** Version of that launch template. */
          readonly LaunchTemplateVersion?: string;
          /** Region of the group. */
          readonly RegionId?: string;
          /** Fewest instances the group may have. */
          readonly MinSize?: number;
          /** Most instances the group may have. */
          readonly MaxSize?: number;
          /** Cooldown of the group, in seconds. */
          readonly DefaultCooldown?: number;
          /** Which instances leave first on scale-in. */
          readonly RemovalPolicies?: {
            /** The policies, as set for the group. */
            readonly RemovalPolicy?: readonly string[];
          };
          /** Load balancers of the group. */
          readonly LoadBalancerIds?: {
            /** Their ids. */
            readonly LoadBalancerId?: readonly string[];
          };
          /** RDS databases of the group. */
          readonly DBInstanceIds?: {
            /** Their ids. */
            readonly DBInstanceId?: readonly string[];
          };
          /** VSwitch of the group. */
          readonly VSwitchId?: string;
          /** State of the group; only an active one runs rules. */
          readonly LifecycleState?: "Active" | "Inactive" | "Deleting" | (string & {});
          /** All instances of the group. */
          readonly TotalCapacity?: number;
          /** Instances that have joined and run normally. */
          readonly ActiveCapacity?: number;
          /** Instances that are joining and not yet fully configured. */
          readonly PendingCapacity?: number;
          /** Instances that are leaving. */
          readonly RemovingCapacity?: number;
          /** When the group was created, as YYYY-MM-DDThh:mmZ in UTC. */
          readonly CreationTime?: string;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the ECS instances of scaling groups with their health, state and origin. Section 9.7. */
  namespace DescribeScalingInstances {
    interface Params {
      /**
       * Region of the group.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /** Group whose instances are wanted. */
      ScalingGroupId?: string;
      /** Only instances of this scaling configuration. */
      ScalingConfigurationId?: string;
      /**
       * Ids of the instances wanted; unknown ones are passed over without an error.
       * Limits (9.7): at most 20 items.
       */
      InstanceId?: readonly string[];
      /**
       * Only instances of this health; one that is not running is unhealthy.
       * Limits (9.7): one of `Healthy`, `Unhealthy`.
       */
      HealthStatus?: "Healthy" | "Unhealthy";
      /**
       * Only instances in this state: in the group, joining or leaving.
       * Limits (9.7): one of `InService`, `Pending`, `Removing`.
       */
      LifecycleState?: "InService" | "Pending" | "Removing";
      /**
       * Only instances of this origin: created by Auto Scaling, or attached by hand.
       * Limits (9.7): one of `AutoCreated`, `Attached`.
       */
      CreationType?: "AutoCreated" | "Attached";
      /**
       * Page of the list, counted from 1.
       * Limits (9.7): at least 1.
       * @default 1
       */
      PageNumber?: number;
      /**
       * Instances on a page.
       * Limits (9.7): at most 50.
       * @default 10
       */
      PageSize?: number;
    }
    interface Result {
      /** Number of instances found, over all pages. */
      readonly TotalCount?: number;
      /** Page of the list, counted from 1. */
      readonly PageNumber?: number;
      /** Instances on a page. */
      readonly PageSize?: number;
      /** The instances of this page. */
      readonly ScalingInstances?: {
        /** One instance each. */
        readonly ScalingInstance?: readonly {
          /** Id of the instance. */
          readonly InstanceId?: string;
          /** Group the instance belongs to. */
          readonly ScalingGroupId?: string;
          /** Scaling configuration the instance goes with. */
          readonly ScalingConfigurationId?: string;
          /** Health of the instance; an unhealthy one is removed, and released as well if it was created automatically. */
          readonly HealthStatus?: "Healthy" | "Unhealthy" | (string & {});
          /** State of the instance in the group. */
          readonly LifecycleState?: "InService" | "Pending" | "Removing" | (string & {});
          /** When the instance was attached to the group, as YYYY-MM-DDThh:mmZ in UTC. */
          readonly CreationTime?: string;
          /** Whether the instance was created by Auto Scaling or attached by hand. */
          readonly CreationType?: "AutoCreated" | "Attached" | (string & {});
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists scaling rules with their adjustment and cooldown. Section 1.4. */
  namespace DescribeScalingRules {
    interface Params {
      /**
       * Region of the group of the rules.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /** Group whose rules are wanted. */
      ScalingGroupId?: string;
      /**
       * Ids of the rules wanted; unknown ones are passed over without an error.
       * Limits (1.4): at most 10 items.
       */
      ScalingRuleId?: readonly string[];
      /**
       * Names of the rules wanted; unknown ones are passed over without an error.
       * Limits (1.4): at most 10 items.
       */
      ScalingRuleName?: readonly string[];
      /**
       * Resource identifiers of the rules wanted; unknown ones are passed over without an error.
       * Limits (1.4): at most 10 items.
       */
      ScalingRuleAri?: readonly string[];
      /**
       * Page of the list, counted from 1.
       * Limits (1.4): at least 1.
       * @default 1
       */
      PageNumber?: number;
      /**
       * Rules on a page.
       * Limits (1.4): at most 50.
       * @default 10
       */
      PageSize?: number;
    }
    interface Result {
      /** Number of rules found, over all pages. */
      readonly TotalCount?: number;
      /** Page of the list, counted from 1. */
      readonly PageNumber?: number;
      /** Rules on a page. */
      readonly PageSize?: number;
      /** The rules of this page. */
      readonly ScalingRules?: {
        /** One rule each. */
        readonly ScalingRule?: readonly {
          /** Id of the rule. */
          readonly ScalingRuleId?: string;
          /** Group the rule belongs to. */
          readonly ScalingGroupId?: string;
          /** Name shown for the rule. */
          readonly ScalingRuleName?: string;
          /** Cooldown after an activity of this rule, in seconds. */
          readonly Cooldown?: number;
          /** How AdjustmentValue is meant, in the words of CreateScalingRule. */
          readonly AdjustmentType?: string;
          /** Instances, percent or new total, according to AdjustmentType. */
          readonly AdjustmentValue?: number;
          /** Resource identifier of the rule. */
          readonly ScalingRuleAri?: string;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists scheduled tasks of a region, all of them or those with given ids, names or rules. Section 13.1. */
  namespace DescribeScheduledTasks {
    interface Params {
      /**
       * Region of the tasks.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /**
       * Ids of the tasks wanted; unknown ones are passed over without an error.
       * Limits (13.1): at most 20 items.
       */
      ScheduledTaskId?: readonly string[];
      /**
       * Names of the tasks wanted; unknown ones are passed over without an error.
       * Limits (13.1): at most 20 items.
       */
      ScheduledTaskName?: readonly string[];
      /**
       * Identifiers of the rules whose tasks are wanted; unknown ones are passed over without an error.
       * Limits (13.1): at most 20 items.
       */
      ScheduledAction?: readonly string[];
      /**
       * Page of the list, counted from 1.
       * Limits (13.1): at least 1.
       * @default 1
       */
      PageNumber?: number;
      /**
       * Tasks on a page.
       * Limits (13.1): at most 50.
       * @default 10
       */
      PageSize?: number;
    }
    interface Result {
      /** Number of tasks found, over all pages. */
      readonly TotalCount?: number;
      /** Page of the list, counted from 1. */
      readonly PageNumber?: number;
      /** Tasks on a page. */
      readonly PageSize?: number;
      /** The tasks of this page. */
      readonly ScheduledTasks?: {
        /** One task each. */
        readonly ScheduledTask?: readonly {
          /** Id of the task. */
          readonly ScheduledTaskId?: string;
          /** Name shown for the task. */
          readonly ScheduledTaskName?: string;
          /** What the owner wrote about the task; may be empty. */
          readonly Description?: string;
          /** Resource identifier of the rule that the task runs. */
          readonly ScheduledAction?: string;
          /** When the task runs, as YYYY-MM-DDThh:mmZ in UTC. */
          readonly LaunchTime?: string;
          /** Time within which a failed trigger is tried again, in seconds. */
          readonly LaunchExpirationTime?: number;
          /** How the task repeats: Daily, Weekly, Monthly or Cron. */
          readonly RecurrenceType?: string;
          /** On which days or at which times it repeats, in the form that RecurrenceType asks for. */
          readonly RecurrenceValue?: string;
          /** When the repetition ends, as YYYY-MM-DDThh:mmZ in UTC. */
          readonly RecurrenceEndTime?: string;
          /** Whether the task is enabled. */
          readonly TaskEnabled?: boolean;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Takes databases off a scaling group. Section 9.11. */
  namespace DetachDBInstances {
    interface Params {
      /** Group that loses the databases. */
      ScalingGroupId: string;
      /**
       * RDS databases to take off in this call.
       * Limits (9.11): 1 to 5 items.
       */
      DBInstance: readonly string[];
      /**
       * Take the private addresses of the group's instances off the access whitelist of the databases as well.
       * @default false
       */
      ForceDetach?: boolean;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidDBInstanceId.NotFound" | "InvalidScalingGroupId.NotFound";
  }
  /** Takes instances out of a group without stopping or releasing them; the answer means accepted, not done. Section 12.4. */
  namespace DetachInstances {
    interface Params {
      /** Id of the group. */
      ScalingGroupId: string;
      /**
       * Instances to detach.
       * Limits (12.4): 1 to 20 items.
       */
      InstanceId: readonly string[];
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
      /** Id of the activity, to follow it with DescribeScalingActivities. */
      readonly ScalingActivityId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IncorrectCapacity.MinSize" | "IncorrectDBInstanceStatus" | "IncorrectLoadBalancerStatus" | "IncorrectScalingGroupStatus" | "InvalidInstanceId.NotFound" | "InvalidScalingGroupId.NotFound" | "ScalingActivityInProgress";
  }
  /** Takes load balancers off a scaling group. Section 9.10. */
  namespace DetachLoadBalancers {
    interface Params {
      /**
       * Load balancers to take off in this call.
       * Limits (9.10): 1 to 5 items.
       */
      LoadBalancer: readonly string[];
      /** Group that loses the load balancers. */
      ScalingGroupId: string;
      /**
       * Take the present instances of the group off the load balancers as well.
       * @default false
       */
      ForceDetach?: boolean;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "InvalidLoadBalancerId.NotFound" | "InvalidScalingGroupId.NotFound";
  }
  /** Takes VServer groups off a scaling group. Section 9.14. */
  namespace DetachVServerGroups {
    interface Params {
      /**
       * Region of the group.
       * Where it is absent, the option `region` of a call fills it.
       */
      RegionId?: string;
      /** Group that loses the VServer groups. */
      ScalingGroupId: string;
      /**
       * VServer groups to take off, by load balancer; what the scaling group does not have is passed over without an error.
       * Limits (9.14): 1 to 5 items.
       */
      VServerGroup: readonly {
        /** Load balancer that has the VServer groups. */
        LoadBalancerId: string;
        /**
         * VServer groups of this load balancer.
         * Limits (9.14): 1 to 5 items.
         */
        VServerGroupAttribute: readonly {
          /** Id of the VServer group. */
          VServerGroupId: string;
          /**
           * Port number under which the VServer group was added.
           * Limits (9.14): 1 to 65535.
           */
          Port: number;
        }[];
      }[];
      /**
       * Take the instances of the scaling group out of the VServer groups as well.
       * @default false
       */
      ForceDetach?: boolean;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "InvalidParameter" | "InvalidScalingGroupId.NotFound" | "MissingParameter";
  }
  /** Disables an active group: a running activity is finished, later requests are refused. Section 9.4. */
  namespace DisableScalingGroup {
    interface Params {
      /** Group to disable. */
      ScalingGroupId: string;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidScalingGroupId.NotFound";
  }
  /** Enables an inactive group, attaches the instances named and creates what is missing to MinSize, pay-as-you-go. Section 9.3. */
  namespace EnableScalingGroup {
    interface Params {
      /** Group to enable. */
      ScalingGroupId: string;
      /** Scaling configuration to activate; needed by a group without an active one, which it replaces otherwise. */
      ActiveScalingConfigurationId?: string;
      /**
       * ECS instances to attach once the group is enabled, whatever way they are paid for.
       * Limits (9.3): at most 20 items.
       */
      InstanceId?: readonly string[];
      /** Launch template from which the group takes the configuration of its instances. */
      LaunchTemplateId?: string;
      /**
       * Version of the launch template: a fixed number, or always the default or the latest one.
       * Limits (9.3): a version number in digits, "Default" or "Latest".
       */
      LaunchTemplateVersion?: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IncorrectCapacity.MaxSize" | "IncorrectDBInstanceStatus" | "IncorrectInstanceStatus" | "IncorrectLoadBalancerHealthCheck" | "IncorrectLoadBalancerStatus" | "IncorrectScalingGroupStatus" | "InvalidInstanceId.InUse" | "InvalidInstanceId.InstanceTypeMismatch" | "InvalidInstanceId.NetworkTypeMismatch" | "InvalidInstanceId.NotFound" | "InvalidInstanceId.RegionMismatch" | "InvalidInstanceId.VPCMismatch" | "InvalidLoadBalancerId.IncorrectInstanceNetworkType" | "InvalidLoadBalancerId.VPCMismatch" | "InvalidScalingConfigurationId.InstanceTypeMismatch" | "InvalidScalingConfigurationId.NotFound" | "InvalidScalingGroupId.NotFound" | "LaunchTemplateSet.NotFound" | "LaunchTemplateVersionSet.NotFound" | "MissingActiveScalingConfiguration" | "TemplateMissingParameter.ImageId" | "TemplateMissingParameter.InstanceTypes" | "TemplateMissingParameter.SecurityGroup" | "TemplateVersion.NotNumber";
  }
  /** Puts instances of a group on standby: weight 0 behind load balancers, no health checks, no automatic removal. Section 11.1. */
  namespace EnterStandby {
    interface Params {
      /** Id of the group. */
      ScalingGroupId: string;
      /**
       * Instances to put on standby.
       * Limits (11.1): at least 1 items.
       */
      InstanceId: readonly string[];
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "InvalidInstanceId.NotFound" | "InvalidScalingGroupId.NotFound";
  }
  /** Runs a scaling rule now, without waiting for a cooldown; the answer means accepted, not done. Section 12.1. */
  namespace ExecuteScalingRule {
    interface Params {
      /** Resource identifier of the rule, as CreateScalingRule has returned it. */
      ScalingRuleAri: string;
      /**
       * Your own unique text, case-sensitive; the same call with the same token runs the rule once.
       * Limits (12.1): at most 64 characters; ASCII characters.
       */
      ClientToken?: string;
    }
    interface Result {
      /** Id of the activity, to follow it with DescribeScalingActivities. */
      readonly ScalingActivityId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IdempotentParameterMismatch" | "IncorrectCapacity.NoChange" | "IncorrectDBInstanceStatus" | "IncorrectLoadBalancerHealthCheck" | "IncorrectLoadBalancerStatus" | "IncorrectScalingGroupStatus" | "Incorrectdbinstancestatus" | "InsufficientBalance" | "InvalidLoadBalancerId.IncorrectInstanceNetworkType" | "InvalidLoadBalancerId.VPCMismatch" | "InvalidScalingRuleAri.NotFound" | "QuotaExceed.Instance" | "QuotaExceeded.AfterpayInstance" | "QuotaExceeded.DBInstanceSecurityIP" | "QuotaExceeded.ScalingInstance" | "QuotaExceeded.SecurityGroupInstance" | "ResourceNotAvailable.ECS" | "ScalingActivityInProgress" | "ServiceUnavailable";
  }
  /** Takes instances of a group off standby; behind load balancers they get the configured weight again. Section 11.2. */
  namespace ExitStandby {
    interface Params {
      /** Id of the group. */
      ScalingGroupId: string;
      /**
       * Instances to take off standby.
       * Limits (11.2): 1 to 20 items.
       */
      InstanceId: readonly string[];
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "InvalidInstanceId.NotFound" | "InvalidScalingGroupId.NotFound";
  }
  /** Changes a lifecycle hook, named by its id or by its group and name. Section 14.2. */
  namespace ModifyLifecycleHook {
    /**
     * - `NotificationMetadata` has no effect when `NotificationArn` is not given. It is sent along with the message to NotificationArn, which this call or an earlier one gives. (14.2)
     * - Needed: `LifecycleHookId`, or `ScalingGroupId` with `LifecycleHookName`. A hook is named by its id, or by its group and name. (14.2)
     * - `ScalingGroupId`, `LifecycleHookName` have no effect when `LifecycleHookId` is given. LifecycleHookId comes before ScalingGroupId and LifecycleHookName. (14.2)
     */
    interface Params {
      /**
       * Id of the hook; group and name are then passed over.
       * Required depending on others.
       */
      LifecycleHookId?: string;
      /**
       * Group of the hook; goes with LifecycleHookName.
       * Required depending on others.
       */
      ScalingGroupId?: string;
      /**
       * Name of the hook in its group; goes with ScalingGroupId.
       * Limits (14.2): 2 to 40 characters; a name of letters, digits, Chinese characters, "_", "-" and ".".
       * Required depending on others.
       */
      LifecycleHookName?: string;
      /**
       * Where instances wait: scaling out, between database whitelist and load balancer, or scaling in, the other way round.
       * Limits (14.2): one of `SCALE_OUT`, `SCALE_IN`.
       */
      LifecycleTransition?: "SCALE_OUT" | "SCALE_IN";
      /**
       * Time until the hook times out, in seconds; RecordLifecycleActionHeartbeat extends a wait, CompleteLifecycleAction ends it.
       * Limits (14.2): 30 to 21600.
       * @default 600
       */
      HeartbeatTimeout?: number;
      /**
       * What follows a timeout: go on, or give the instance up (SCALE_OUT releases it, SCALE_IN removes it and ends the other hooks); else the hook that ends last decides.
       * Limits (14.2): one of `CONTINUE`, `ABANDON`.
       * @default CONTINUE
       */
      DefaultResult?: "CONTINUE" | "ABANDON";
      /**
       * MNS queue or topic, with the region of the group and the id of the account, that is told when an instance waits.
       * Limits (14.2): "acs:ess:{region}:{account-id}:queue/{name}" or "acs:ess:{region}:{account-id}:topic/{name}".
       */
      NotificationArn?: string;
      /**
       * Text that is sent along with each message of the hook.
       * Limits (14.2): at most 128 characters.
       */
      NotificationMetadata?: string;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidLifecycleHookId.NotExist" | "InvalidLifecycleHookName.NotExist" | "InvalidNotificationArn" | "InvalidParamter" | "LifecycleHook" | "QueueNotExist" | "TopicNotExist" | "UnsupportedNotificationType.CurrentRegion";
  }
  /** Changes of which events of a scaling group a target is told. Section 15.3. */
  namespace ModifyNotificationConfiguration {
    interface Params {
      /** Group whose events are told. */
      ScalingGroupId: string;
      /**
       * Target to be told: CloudMonitor, or an MNS queue or topic, with the region of the group and the id of the account.
       * Limits (15.3): "acs:ess:{region}:{account-id}:" and then "cloudmonitor", "queue/{name}" or "topic/{name}".
       */
      NotificationArn: string;
      /**
       * Events to be told of from now on; DescribeNotificationTypes lists them.
       * Limits (15.3, 15.5): 1 to 5 items; one of `AUTOSCALING:SCALE_OUT_SUCCESS`, `AUTOSCALING:SCALE_IN_SUCCESS`, `AUTOSCALING:SCALE_OUT_ERROR`, `AUTOSCALING:SCALE_IN_ERROR`, `AUTOSCALING:SCALE_REJECT`, `AUTOSCALING:SCALE_OUT_START`, `AUTOSCALING:SCALE_IN_START`, `AUTOSCALING:SCHEDULE_TASK_EXPIRING`.
       */
      NotificationType: readonly ("AUTOSCALING:SCALE_OUT_SUCCESS" | "AUTOSCALING:SCALE_IN_SUCCESS" | "AUTOSCALING:SCALE_OUT_ERROR" | "AUTOSCALING:SCALE_IN_ERROR" | "AUTOSCALING:SCALE_REJECT" | "AUTOSCALING:SCALE_OUT_START" | "AUTOSCALING:SCALE_IN_START" | "AUTOSCALING:SCHEDULE_TASK_EXPIRING")[];
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidNotificationTypes" | "InvalidScalingGroupId.NotFound" | "NotificationConfigurationNotExist";
  }
  /** Changes a scaling configuration. Section 10.4. */
  namespace ModifyScalingConfiguration {
    /**
     * - `ImageName` has no effect when `ImageId` is given. ImageId comes before ImageName. (10.4)
     * - `InternetMaxBandwidthOut` is required when `InternetChargeType` is `PayByTraffic`. Only PayByBandwidth has a default for it. (10.4)
     * - `DataDisk.Size` has no effect when `SnapshotId` is given. The disk gets the size of the snapshot. (10.4)
     * - `SpotPriceLimit` has no effect unless `SpotStrategy` is `SpotWithPriceLimit`. Price limits belong to SpotWithPriceLimit. (10.4)
     */
    interface Params {
      /**
       * Name shown for the configuration, unique within the group and region; the page names the configuration's id as the default.
       * Limits (10.4): 2 to 40 characters; a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or ".".
       */
      ScalingConfigurationName?: string;
      /** Name of the instances created from the configuration. */
      InstanceName?: string;
      /**
       * Host name of the instances: 2 to 15 characters on Windows, without periods and not all digits; 2 to 128 on others.
       * Limits (10.4): 2 to 128 characters; a host name of letters, digits, "." and "-" that begins and ends with a letter or digit and has neither ".." nor "--".
       */
      HostName?: string;
      /** Image from which the instances start. */
      ImageId?: string;
      /** Name of the image, unique within the region. */
      ImageName?: string;
      /** Id of the configuration to change. */
      ScalingConfigurationId: string;
      /**
       * Public traffic is paid by bandwidth or by volume; when absent, by bandwidth in the classic network and by volume in a VPC.
       * Limits (10.4): one of `PayByBandwidth`, `PayByTraffic`.
       */
      InternetChargeType?: "PayByBandwidth" | "PayByTraffic";
      /**
       * Bandwidth to the public network, in Mbit/s; bought under PayByBandwidth (0 when absent), a cap under PayByTraffic.
       * Limits (10.4): 1 to 100.
       * Required depending on others.
       */
      InternetMaxBandwidthOut?: number;
      /** System disk of the instances. */
      SystemDisk?: {
        /**
         * Basic, ultra, SSD or local SSD disk; when absent, cloud for generation I types that are not I/O optimized, else cloud_efficiency.
         * Limits (10.4): one of `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd`.
         */
        Category?: "cloud" | "cloud_efficiency" | "cloud_ssd" | "ephemeral_ssd";
        /**
         * Size in GB, at least that of the image; when absent, the larger of 40 and the size of the image.
         * Limits (10.4): 40 to 500.
         */
        Size?: number;
      };
      /**
       * Weight of the instances behind the load balancers.
       * Limits (10.4): 0 to 100.
       * @default 50
       */
      LoadBalancerWeight?: number;
      /**
       * Data passed to the instances, in Base64; at most 16 KB before encoding.
       * Limits (10.4): Base64 of at most 16384 bytes.
       */
      UserData?: string;
      /** SSH key pair of Linux instances, which turns their password login off; not used on Windows. */
      KeyPairName?: string;
      /** RAM role of the instances, for instances in a VPC; RAM's ListRoles lists the names. */
      RamRoleName?: string;
      /**
       * Instance types, the preferred one first; the next one is used when one cannot be created.
       * Limits (10.4): 1 to 10 items.
       */
      InstanceTypes?: readonly string[];
      /**
       * Tags of the instances, sent as JSON text: each name with its value, which may be empty.
       * Limits (10.4): 1 to 5 items; at most 128 characters; not a text that begins with "aliyun", "http://" or "https://"; each name 1 to 64 characters; each name not a text that begins with "aliyun", "http://" or "https://".
       */
      Tags?: { readonly [name: string]: string };
      /** Whether the password set in the image is used. */
      PasswordInherit?: boolean;
      /**
       * Whether the instances are I/O optimized; when absent, types out of sale are not, and types other than generation I are.
       * Limits (10.4): one of `none`, `optimized`.
       */
      IoOptimized?: "none" | "optimized";
      /**
       * Ordinary pay-as-you-go, preemptible up to a price limit, or preemptible at the price of the moment.
       * Limits (10.4): one of `NoSpot`, `SpotWithPriceLimit`, `SpotAsPriceGo`.
       * @default NoSpot
       */
      SpotStrategy?: "NoSpot" | "SpotWithPriceLimit" | "SpotAsPriceGo";
      /**
       * Highest prices for preemptible instances, by instance type.
       * Limits (10.4): 1 to 10 items.
       */
      SpotPriceLimit?: readonly {
        /** Instance type to which the limit applies. */
        InstanceType?: string;
        /** Highest price for an hour. */
        PriceLimit?: number;
      }[];
      /**
       * Data disks of the instances.
       * Limits (10.4): 1 to 4 items.
       */
      DataDisk?: readonly {
        /**
         * Basic, ultra, SSD or local SSD disk; DeleteWithInstance goes with the first three only.
         * Limits (10.4): one of `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd`; one of `cloud`, `cloud_efficiency`, `cloud_ssd` when `DeleteWithInstance` is given.
         * @default cloud
         */
        Category?: "cloud" | "cloud_efficiency" | "cloud_ssd" | "ephemeral_ssd";
        /**
         * Size in GB, at least that of the snapshot; has no effect beside SnapshotId.
         * Limits (10.4): 5 to 2000 when `Category` is `cloud` and `SnapshotId` is not given; 20 to 32768 when `Category` is `cloud_efficiency` or `cloud_ssd` and `SnapshotId` is not given; 50 to 800 when `Category` is `ephemeral_ssd` and `SnapshotId` is not given.
         */
        Size?: number;
        /** Snapshot from which the disk is made, and whose size it gets; one of 15 July 2013 or before cannot be used. */
        SnapshotId?: string;
        /**
         * Mount point, from /dev/xvdb to /dev/xvdz; chosen by ECS when absent.
         * Limits (10.4): a mount point from /dev/xvdb to /dev/xvdz.
         */
        Device?: string;
        /**
         * Whether the disk is released with its instance; only for cloud, cloud_efficiency and cloud_ssd.
         * @default true
         */
        DeleteWithInstance?: boolean;
      }[];
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "InvalidDataDiskSnapshotId.NotFound" | "InvalidDataDiskSnapshotId.SizeNotSupported" | "InvalidImageId.NotFound" | "InvalidKeyPairName.NotFound" | "InvalidNetworkType.ForRAMRole" | "InvalidParamter" | "InvalidScalingConfigurationName.Duplicate" | "InvalidSecurityGroupId.IncorrectNetworkType" | "InvalidSecurityGroupId.VPCMismatch" | "InvalidSnapshot.TooOld" | "InvalidTags.KeyValue" | "InvalidTags.ListSize" | "InvalidUserData.Base64FormatInvalid" | "InvalidUserData.SizeExceeded";
  }
  /** Changes the settings of a scaling group; instances come or go where the new sizes ask for it. Section 9.2. */
  namespace ModifyScalingGroup {
    /** - `MinSize` ≤ `MaxSize`. Error: `InvalidParameter.Conflict`. (9.2) */
    interface Params {
      /** Group to change. */
      ScalingGroupId: string;
      /**
       * Name shown for the group, unique within the region.
       * Limits (9.2): 2 to 40 characters; a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or ".".
       */
      ScalingGroupName?: string;
      /** Scaling configuration from which instances are created from now on; those that run stay as they are. */
      ActiveScalingConfigurationId?: string;
      /**
       * Fewest instances the group may have; what is missing is created.
       * Limits (9.2): 0 to 100.
       */
      MinSize?: number;
      /**
       * Most instances the group may have; what is above is removed.
       * Limits (9.2): 0 to 100.
       */
      MaxSize?: number;
      /**
       * Cooldown after an activity, in seconds.
       * Limits (9.2): 0 to 86400.
       */
      DefaultCooldown?: number;
      /**
       * Policies that choose the instances to leave on scale-in, the first one first.
       * Limits (9.2): at most 2 items; one of `OldestInstance`, `NewestInstance`, `OldestScalingConfiguration`.
       */
      RemovalPolicy?: readonly ("OldestInstance" | "NewestInstance" | "OldestScalingConfiguration")[];
      /** Launch template from which the group takes the configuration of its instances. */
      LaunchTemplateId?: string;
      /**
       * Version of the launch template: a fixed number, or always the default or the latest one.
       * Limits (9.2): a version number in digits, "Default" or "Latest".
       */
      LaunchTemplateVersion?: string;
      /**
       * VSwitches of the group's VPC, also of several zones, the preferred one first; the next one is used when a zone cannot deliver.
       * Limits (9.2): 1 to 5 items.
       */
      VSwitchIds?: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.Conflict" | "InvalidScalingConfigurationId.InstanceTypeMismatch" | "InvalidScalingConfigurationId.NotFound" | "InvalidScalingGroupId.NotFound" | "InvalidScalingGroupName.Duplicate" | "LaunchTemplateSet.NotFound" | "LaunchTemplateVersionSet.NotFound" | "TemplateMissingParameter.ImageId" | "TemplateMissingParameter.InstanceTypes" | "TemplateMissingParameter.SecurityGroup" | "TemplateVersion.NotNumber";
  }
  /** Changes the adjustment, the name or the cooldown of a scaling rule. Section 1.3. */
  namespace ModifyScalingRule {
    interface Params {
      /** Rule to change. */
      ScalingRuleId: string;
      /**
       * How AdjustmentValue is meant: a number of instances, a percentage of them, or the new total.
       * Limits (1.3): one of `QuantityChangeInCapacity`, `PercentChangeInCapacity`, `TotalCapacity`.
       */
      AdjustmentType?: "QuantityChangeInCapacity" | "PercentChangeInCapacity" | "TotalCapacity";
      /**
       * Instances, percent or new total, according to AdjustmentType; a negative change scales in.
       * Limits (1.3): -500 to 500 when `AdjustmentType` is `QuantityChangeInCapacity`; -100 to 10000 when `AdjustmentType` is `PercentChangeInCapacity`; 0 to 1000 when `AdjustmentType` is `TotalCapacity`; -500 to 10000 when `AdjustmentType` is not given.
       */
      AdjustmentValue?: number;
      /**
       * Name shown for the rule, unique within the group and region.
       * Limits (1.3): 2 to 40 characters; a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or ".".
       */
      ScalingRuleName?: string;
      /**
       * Cooldown after an activity of this rule, in seconds.
       * Limits (1.3): 0 to 86400.
       */
      Cooldown?: number;
    }
    interface Result {
      /** Id of the rule. */
      readonly ScalingRuleId?: string;
      /** Resource identifier of the rule, for ExecuteScalingRule and the ScheduledAction of CreateScheduledTask. */
      readonly ScalingRuleAri?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Duplicate." | "InvalidScalingGroupId.NotFound" | "InvalidScalingRuleId.NotFound" | "InvalidScalingRuleName.Duplicate" | "QuotaExceeded.ScalingRule";
  }
  /** Changes the attributes of a scheduled task. Section 13.4. */
  namespace ModifyScheduledTask {
    interface Params {
      /** Task to change. */
      ScheduledTaskId: string;
      /**
       * New name shown for the task, unique within the region.
       * Limits (13.4): 2 to 40 characters; a name that begins with a digit, a letter or a Chinese character and goes on with those, "_", "-" or ".".
       */
      ScheduledTaskName?: string;
      /**
       * What the task is for.
       * Limits (13.4): 2 to 200 characters.
       */
      Description?: string;
      /** Resource identifier of the rule to run (ScalingRuleAri of CreateScalingRule). */
      ScheduledAction?: string;
      /**
       * When the task runs, in UTC and to the minute; with RecurrenceType, the time of its repeated runs.
       * Limits (13.4): `YYYY-MM-DDThh:mmZ`, UTC; at most 90 days from now.
       */
      LaunchTime?: string | number | Date;
      /**
       * Time within which a failed trigger is tried again, in seconds.
       * Limits (13.4): 0 to 21600.
       * @default 600
       */
      LaunchExpirationTime?: number;
      /**
       * How the task repeats: every so many days, on days of the week, on days of the month, or by a cron expression.
       * Limits (13.4): one of `Daily`, `Weekly`, `Monthly`, `Cron`.
       */
      RecurrenceType?: "Daily" | "Weekly" | "Monthly" | "Cron";
      /**
       * Number of days, days of the week, days of the month or a cron expression, according to RecurrenceType.
       * Limits (13.4): one number of days, 1 to 31 when `RecurrenceType` is `Daily`; days of the week from 0 (Sunday) to 6 (Saturday), with commas between them when `RecurrenceType` is `Weekly`; days of the month as "A-B", both from 1 to 31 and B greater than A when `RecurrenceType` is `Monthly`; a cron expression: minute, hour, day, month, week when `RecurrenceType` is `Cron`; cron fields of digits, ",", "-", "*" and "/" when `RecurrenceType` is `Cron`.
       */
      RecurrenceValue?: string;
      /**
       * When the repetition ends, in UTC and to the minute.
       * Limits (13.4): `YYYY-MM-DDThh:mmZ`, UTC; at most 90 days from now.
       */
      RecurrenceEndTime?: string | number | Date;
      /**
       * Whether the task is enabled; a disabled one does not run.
       * @default true
       */
      TaskEnabled?: boolean;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidScheduledTaskId.NotFound" | "InvalidScheduledTaskName.Duplicate" | "ScheduledAction.RegionMismatch";
  }
  /** Spreads the instances of a group evenly over its zones, by starting new ones and then stopping old ones. Section 11.3. */
  namespace RebalanceInstances {
    interface Params {
      /** Id of the group. */
      ScalingGroupId: string;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
      /** Id of the activity, to follow it with DescribeScalingActivities. */
      readonly ScalingActivityId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IncorrectScalingGroupStatus" | "InvalidScalingGroupId.NotFound" | "OperationDenied";
  }
  /** Extends the wait of an instance at a lifecycle hook. Section 14.4. */
  namespace RecordLifecycleActionHeartbeat {
    interface Params {
      /** Hook at which the instance waits. */
      LifecycleHookId: string;
      /** Token of this wait of the instance, from the message in the hook's MNS queue or topic. */
      LifecycleActionToken: string;
      /**
       * Time until the hook times out, in seconds, whatever the hook's own value is.
       * Limits (14.4): 30 to 21600.
       * @default 600
       */
      HeartbeatTimeout?: number;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParamter" | "LifecycleAction.RecordTimesExceeded" | "LifecycleAction.TimeExceeded" | "LifecycleHookIdAndLifecycleActionToken.Invalid";
  }
  /** Removes instances from a group and releases those it created; the answer means accepted, not done. Section 12.3. */
  namespace RemoveInstances {
    interface Params {
      /** Id of the group. */
      ScalingGroupId: string;
      /**
       * Instances to remove.
       * Limits (12.3): 1 to 20 items.
       */
      InstanceId: readonly string[];
      /**
       * What becomes of created instances: stopped and kept without fees (recycle) or released.
       * Limits (12.3): one of `recycle`, `release`.
       * @default release
       */
      RemovePolicy?: "recycle" | "release";
    }
    interface Result {
      /** Id of the activity, to follow it with DescribeScalingActivities. */
      readonly ScalingActivityId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IncorrectCapacity.MinSize" | "IncorrectDBInstanceStatus" | "IncorrectLoadBalancerStatus" | "IncorrectScalingGroupStatus" | "InvalidInstanceId.NotFound" | "InvalidParameter" | "InvalidScalingGroupId.NotFound" | "ScalingActivityInProgress";
  }
  /** Turns the protection of instances on or off: protected ones are not removed on scale-in or by health checks. Section 11.4. */
  namespace SetInstancesProtection {
    interface Params {
      /** Id of the group. */
      ScalingGroupId: string;
      /**
       * Instances to protect, or no longer to protect.
       * Limits (11.4): 1 to 20 items.
       */
      InstanceId: readonly string[];
      /** Whether scale-in leaves the instances alone. */
      ProtectedFromScaleIn: boolean;
    }
    interface Result {
      /** Id of the call, for support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Forbidden.Unauthorized" | "IncorrectScalingGroupStatus" | "InvalidInstanceId.NotFound" | "InvalidScalingGroupId.NotFound";
  }
}

/** Huawei AS. */
export declare namespace HuaweiAs {
  /** Codes that every operation may fail with. */
  type ServiceErrorCode = "400" | "401" | "403" | "404" | "405" | "406" | "407" | "408" | "409" | "500" | "501" | "502" | "503" | "504" | "AS.0001" | "AS.0002" | "AS.0005" | "AS.0006" | "AS.0007" | "AS.0008" | "AS.0011" | "AS.0022" | "AS.0026" | "AS.0031" | "AS.0033" | "AS.0034" | "AS.0049" | "AS.0050" | "AS.1001" | "AS.1002" | "AS.1003" | "AS.1004" | "AS.1006" | "AS.1007" | "AS.1008" | "AS.1009" | "AS.1011" | "AS.1014" | "AS.1015" | "AS.1016" | "AS.1017" | "AS.1018" | "AS.1019" | "AS.1021" | "AS.1022" | "AS.1023" | "AS.1024" | "AS.1025" | "AS.1026" | "AS.1027" | "AS.1028" | "AS.1029" | "AS.1030" | "AS.1031" | "AS.1032" | "AS.1033" | "AS.1034" | "AS.1035" | "AS.1036" | "AS.1037" | "AS.1038" | "AS.1039" | "AS.1040" | "AS.1041" | "AS.1042" | "AS.1043" | "AS.1044" | "AS.1045" | "AS.1046" | "AS.1049" | "AS.1050" | "AS.1052" | "AS.1053" | "AS.1054" | "AS.1055" | "AS.1056" | "AS.1062" | "AS.1064" | "AS.1065" | "AS.1066" | "AS.1067" | "AS.1074" | "AS.1075" | "AS.1085" | "AS.1086" | "AS.1087" | "AS.1088" | "AS.1090" | "AS.2002" | "AS.2003" | "AS.2004" | "AS.2005" | "AS.2006" | "AS.2007" | "AS.2008" | "AS.2009" | "AS.2010" | "AS.2011" | "AS.2012" | "AS.2013" | "AS.2014" | "AS.2015" | "AS.2016" | "AS.2017" | "AS.2018" | "AS.2019" | "AS.2020" | "AS.2021" | "AS.2022" | "AS.2023" | "AS.2024" | "AS.2025" | "AS.2026" | "AS.2027" | "AS.2028" | "AS.2029" | "AS.2030" | "AS.2031" | "AS.2032" | "AS.2033" | "AS.2034" | "AS.2035" | "AS.2036" | "AS.2037" | "AS.2038" | "AS.2039" | "AS.2040" | "AS.2042" | "AS.2043" | "AS.2044" | "AS.2045" | "AS.2046" | "AS.2047" | "AS.2048" | "AS.2049" | "AS.2050" | "AS.2053" | "AS.2054" | "AS.3002" | "AS.3003" | "AS.3004" | "AS.3005" | "AS.3006" | "AS.3007" | "AS.3008" | "AS.3009" | "AS.3010" | "AS.3011" | "AS.3012" | "AS.3013" | "AS.3014" | "AS.3015" | "AS.3016" | "AS.3017" | "AS.3018" | "AS.3019" | "AS.3020" | "AS.3021" | "AS.3022" | "AS.3023" | "AS.3024" | "AS.3025" | "AS.3026" | "AS.3027" | "AS.3028" | "AS.3029" | "AS.3030" | "AS.3031" | "AS.3032" | "AS.3033" | "AS.3034" | "AS.3035" | "AS.3036" | "AS.3037" | "AS.3038" | "AS.3040" | "AS.3041" | "AS.3042" | "AS.3043" | "AS.3045" | "AS.3046" | "AS.3047" | "AS.3048" | "AS.3049" | "AS.3050" | "AS.3054" | "AS.3055" | "AS.3056" | "AS.3057" | "AS.3058" | "AS.4000" | "AS.4001" | "AS.4003" | "AS.4004" | "AS.4005" | "AS.4006" | "AS.4007" | "AS.4008" | "AS.4009" | "AS.4010" | "AS.4011" | "AS.4012" | "AS.4013" | "AS.4014" | "AS.4015" | "AS.4017" | "AS.4018" | "AS.4019" | "AS.4020" | "AS.4021" | "AS.4022" | "AS.4023" | "AS.4024" | "AS.4026" | "AS.4027" | "AS.4028" | "AS.4029" | "AS.4030" | "AS.4032" | "AS.4033" | "AS.4043" | "AS.7012" | "AS.7019" | "AS.7022" | "AS.7030" | "AS.7031" | "AS.7032" | "AS.7033" | "AS.7034" | "AS.7035" | "AS.7036" | "AS.7037" | "AS.7038" | "AS.7039" | "AS.7040" | "AS.7041" | "AS.7042" | "AS.7043" | "AS.7044" | "AS.7045" | "AS.7046" | "AS.7047" | "AS.7048" | "AS.7049" | "AS.7050" | "AS.7052" | "AS.7054" | "AS.7055" | "AS.7059" | "AS.7060" | "AS.7061" | "AS.7062" | "AS.7063" | "AS.7065" | "AS.7078" | "AS.7079" | "AS.7081" | "AS.7111" | "AS.7112" | "AS.7113" | "AS.7114" | "AS.7115" | "AS.9001" | "AS.9002" | "AS.9003" | "AS.9004" | "AS.9005" | "AS.9007" | "AS.9008" | "AS.9009" | "AS.9010" | "AS.9011" | "AS.9012" | "AS.9013";
  /** Parameters that every call may carry; an operation's own parameter of the same name goes before. */
  interface Common {}
  /** Lets an instance that a hook holds go on or not, or wait for another hour. Section AttachCallbackInstanceLifeCycleHook. */
  namespace AttachCallbackInstanceLifeCycleHook {
    /**
     * - Needed: `lifecycle_action_key`, or `instance_id` with `lifecycle_hook_name`. The instance is named by the token, or by its id and the hook. Error: `AS.7040`. (AttachCallbackInstanceLifeCycleHook)
     * - `instance_id`, `lifecycle_hook_name` have no effect when `lifecycle_action_key` is given. The token counts first. (AttachCallbackInstanceLifeCycleHook)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (AttachCallbackInstanceLifeCycleHook): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
      /**
       * Instance that is held; together with lifecycle_hook_name.
       * Limits (AttachCallbackInstanceLifeCycleHook): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       * Required depending on others.
       */
      instance_id?: string;
      /**
       * Token of the waiting instance, from ListHookInstances.
       * Required depending on others.
       */
      lifecycle_action_key?: string;
      /**
       * What becomes of the instance; EXTEND lets it wait for another hour.
       * Limits (AttachCallbackInstanceLifeCycleHook): one of `ABANDON`, `CONTINUE`, `EXTEND`.
       */
      lifecycle_action_result: "ABANDON" | "CONTINUE" | "EXTEND";
      /**
       * Hook that holds the instance; together with instance_id.
       * Limits (AttachCallbackInstanceLifeCycleHook): 1 to 64 characters.
       * Required depending on others.
       */
      lifecycle_hook_name?: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Puts existing instances into a group. Section BatchAddScalingInstances. */
  namespace BatchAddScalingInstances {
    /** - `instance_append`, `instance_delete` have no effect when `action` is `ADD`. They belong to other actions. (BatchAddScalingInstances) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchAddScalingInstances): one of `ADD`.
       * @default ADD
       */
      action?: "ADD";
      /**
       * Whether new instances take the place of those in standby.
       * Limits (BatchAddScalingInstances): one of `no`, `yes`.
       * @default no
       */
      instance_append?: "no" | "yes";
      /**
       * Whether an instance that leaves the group is deleted.
       * Limits (BatchAddScalingInstances): one of `yes`, `no`.
       * @default no
       */
      instance_delete?: "yes" | "no";
      /**
       * Ids of the instances.
       * Limits (BatchAddScalingInstances): at most 10 items.
       */
      instances_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes several configurations that no group uses. Section BatchDeleteScalingConfigs. */
  namespace BatchDeleteScalingConfigs {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Ids of the configurations.
       * Limits (BatchDeleteScalingConfigs): at most 50 items.
       */
      scaling_configuration_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes several policies. Section BatchDeleteScalingPolicies. */
  namespace BatchDeleteScalingPolicies {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchDeleteScalingPolicies): one of `delete`.
       * @default delete
       */
      action?: "delete";
      /**
       * Whether the alarm rules of the policies are deleted too.
       * Limits (BatchDeleteScalingPolicies): one of `yes`, `no`.
       * @default no
       */
      delete_alarm?: "yes" | "no";
      /**
       * Whether it is deleted while in use.
       * Limits (BatchDeleteScalingPolicies): one of `no`, `yes`.
       * @default no
       */
      force_delete?: "no" | "yes";
      /**
       * Ids of the policies.
       * Limits (BatchDeleteScalingPolicies): at most 20 items.
       */
      scaling_policy_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Disables several policies. Section BatchPauseScalingPolicies. */
  namespace BatchPauseScalingPolicies {
    /** - `delete_alarm`, `force_delete` have no effect when `action` is `pause`. They belong to the action delete. (BatchPauseScalingPolicies) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchPauseScalingPolicies): one of `pause`.
       * @default pause
       */
      action?: "pause";
      /**
       * Whether the alarm rules of the policies are deleted too.
       * Limits (BatchPauseScalingPolicies): one of `yes`, `no`.
       * @default no
       */
      delete_alarm?: "yes" | "no";
      /**
       * Whether it is deleted while in use.
       * Limits (BatchPauseScalingPolicies): one of `no`, `yes`.
       * @default no
       */
      force_delete?: "no" | "yes";
      /**
       * Ids of the policies.
       * Limits (BatchPauseScalingPolicies): at most 20 items.
       */
      scaling_policy_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Protects instances from automatic scale-in. Section BatchProtectScalingInstances. */
  namespace BatchProtectScalingInstances {
    /** - `instance_append`, `instance_delete` have no effect when `action` is `PROTECT`. They belong to other actions. (BatchProtectScalingInstances) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchProtectScalingInstances): one of `PROTECT`.
       * @default PROTECT
       */
      action?: "PROTECT";
      /**
       * Whether new instances take the place of those in standby.
       * Limits (BatchProtectScalingInstances): one of `no`, `yes`.
       * @default no
       */
      instance_append?: "no" | "yes";
      /**
       * Whether an instance that leaves the group is deleted.
       * Limits (BatchProtectScalingInstances): one of `yes`, `no`.
       * @default no
       */
      instance_delete?: "yes" | "no";
      /**
       * Ids of the instances.
       * Limits (BatchProtectScalingInstances): at most 10 items.
       */
      instances_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Takes instances out of a group. Section BatchRemoveScalingInstances. */
  namespace BatchRemoveScalingInstances {
    /** - `instance_append` has no effect when `action` is `REMOVE`. It belongs to another action. (BatchRemoveScalingInstances) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchRemoveScalingInstances): one of `REMOVE`.
       * @default REMOVE
       */
      action?: "REMOVE";
      /**
       * Whether new instances take the place of those in standby.
       * Limits (BatchRemoveScalingInstances): one of `no`, `yes`.
       * @default no
       */
      instance_append?: "no" | "yes";
      /**
       * Whether an instance that leaves the group is deleted.
       * Limits (BatchRemoveScalingInstances): one of `yes`, `no`.
       * @default no
       */
      instance_delete?: "yes" | "no";
      /**
       * Ids of the instances.
       * Limits (BatchRemoveScalingInstances): at most 10 items.
       */
      instances_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Enables several policies. Section BatchResumeScalingPolicies. */
  namespace BatchResumeScalingPolicies {
    /** - `delete_alarm`, `force_delete` have no effect when `action` is `resume`. They belong to the action delete. (BatchResumeScalingPolicies) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchResumeScalingPolicies): one of `resume`.
       * @default resume
       */
      action?: "resume";
      /**
       * Whether the alarm rules of the policies are deleted too.
       * Limits (BatchResumeScalingPolicies): one of `yes`, `no`.
       * @default no
       */
      delete_alarm?: "yes" | "no";
      /**
       * Whether it is deleted while in use.
       * Limits (BatchResumeScalingPolicies): one of `no`, `yes`.
       * @default no
       */
      force_delete?: "no" | "yes";
      /**
       * Ids of the policies.
       * Limits (BatchResumeScalingPolicies): at most 20 items.
       */
      scaling_policy_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Puts instances of a group into standby. Section BatchSetScalingInstancesStandby. */
  namespace BatchSetScalingInstancesStandby {
    /** - `instance_delete` has no effect when `action` is `ENTER_STANDBY`. It belongs to another action. (BatchSetScalingInstancesStandby) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchSetScalingInstancesStandby): one of `ENTER_STANDBY`.
       * @default ENTER_STANDBY
       */
      action?: "ENTER_STANDBY";
      /**
       * Whether new instances take the place of those in standby.
       * Limits (BatchSetScalingInstancesStandby): one of `no`, `yes`.
       * @default no
       */
      instance_append?: "no" | "yes";
      /**
       * Whether an instance that leaves the group is deleted.
       * Limits (BatchSetScalingInstancesStandby): one of `yes`, `no`.
       * @default no
       */
      instance_delete?: "yes" | "no";
      /**
       * Ids of the instances.
       * Limits (BatchSetScalingInstancesStandby): at most 10 items.
       */
      instances_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Ends the protection of instances. Section BatchUnprotectScalingInstances. */
  namespace BatchUnprotectScalingInstances {
    /** - `instance_append`, `instance_delete` have no effect when `action` is `UNPROTECT`. They belong to other actions. (BatchUnprotectScalingInstances) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchUnprotectScalingInstances): one of `UNPROTECT`.
       * @default UNPROTECT
       */
      action?: "UNPROTECT";
      /**
       * Whether new instances take the place of those in standby.
       * Limits (BatchUnprotectScalingInstances): one of `no`, `yes`.
       * @default no
       */
      instance_append?: "no" | "yes";
      /**
       * Whether an instance that leaves the group is deleted.
       * Limits (BatchUnprotectScalingInstances): one of `yes`, `no`.
       * @default no
       */
      instance_delete?: "yes" | "no";
      /**
       * Ids of the instances.
       * Limits (BatchUnprotectScalingInstances): at most 10 items.
       */
      instances_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Takes instances of a group out of standby. Section BatchUnsetScalingInstancesStantby. */
  namespace BatchUnsetScalingInstancesStantby {
    /** - `instance_append`, `instance_delete` have no effect when `action` is `EXIT_STANDBY`. They belong to other actions. (BatchUnsetScalingInstancesStantby) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (BatchUnsetScalingInstancesStantby): one of `EXIT_STANDBY`.
       * @default EXIT_STANDBY
       */
      action?: "EXIT_STANDBY";
      /**
       * Whether new instances take the place of those in standby.
       * Limits (BatchUnsetScalingInstancesStantby): one of `no`, `yes`.
       * @default no
       */
      instance_append?: "no" | "yes";
      /**
       * Whether an instance that leaves the group is deleted.
       * Limits (BatchUnsetScalingInstancesStantby): one of `yes`, `no`.
       * @default no
       */
      instance_delete?: "yes" | "no";
      /**
       * Ids of the instances.
       * Limits (BatchUnsetScalingInstancesStantby): at most 10 items.
       */
      instances_id: readonly string[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Closes the warm pool of a group. Section CloseWarmPool. */
  namespace CloseWarmPool {
    interface Params {
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the project. */
      project_id: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Closes the warm pool of a group (V2). Section CloseWarmPoolNew. */
  namespace CloseWarmPoolNew {
    interface Params {
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the project. */
      project_id: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Creates a task that sets the sizes of a group at a time. Section CreateGroupScheduledTask. */
  namespace CreateGroupScheduledTask {
    /**
     * - `scheduled_policy.end_time` is required when `scheduled_policy.recurrence_type` is given. A recurring task has an end. (CreateGroupScheduledTask)
     * - `scheduled_policy.recurrence_value` is required when `scheduled_policy.recurrence_type` is `WEEKLY` or `MONTHLY`. WEEKLY and MONTHLY need their days. (CreateGroupScheduledTask)
     * - `scheduled_policy.start_time`, `scheduled_policy.end_time` have no effect when `scheduled_policy.recurrence_type` is not given. They belong to a recurring task. (CreateGroupScheduledTask)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /** Numbers of instances that the task sets. */
      instance_number: {
        /** Expected number of instances. */
        desire?: number;
        /** Most instances. */
        max?: number;
        /** Fewest instances. */
        min?: number;
      };
      /**
       * Name of the task.
       * Limits (CreateGroupScheduledTask): 1 to 64 characters.
       */
      name: string;
      /** When the task runs. */
      scheduled_policy: {
        /**
         * When it runs, in UTC: yyyy-MM-ddTHH:mmZ for a single run, HH:mm with a recurrence_type.
         * Limits (CreateGroupScheduledTask): an instant in UTC such as 2018-01-01T12:00Z when `recurrence_type` is not given; a time of day in UTC such as 12:00 when `recurrence_type` is given.
         */
        launch_time: string;
        /**
         * How often it runs; once where it is absent.
         * Limits (CreateGroupScheduledTask): one of `DAILY`, `WEEKLY`, `MONTHLY`.
         */
        recurrence_type?: "DAILY" | "WEEKLY" | "MONTHLY";
        /**
         * Days with commas between them: 1 to 7 for WEEKLY, 1 to 31 for MONTHLY.
         * Limits (CreateGroupScheduledTask): 1 to 64 characters; days of the week from 1 to 7 with commas between them when `recurrence_type` is `WEEKLY`; days of the month from 1 to 31 with commas between them when `recurrence_type` is `MONTHLY`.
         * Required depending on others.
         */
        recurrence_value?: string;
        /**
         * When a recurring task begins to run, in UTC; its creation where it is absent.
         * Limits (CreateGroupScheduledTask): `YYYY-MM-DDThh:mmZ`, UTC.
         */
        start_time?: string | number | Date;
        /**
         * When a recurring task runs no more, in UTC.
         * Limits (CreateGroupScheduledTask): `YYYY-MM-DDThh:mmZ`, UTC.
         * Required depending on others.
         */
        end_time?: string | number | Date;
      };
    }
    interface Result {
      /** Id of the task. */
      readonly task_id?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Creates a hook that holds instances on their way in or out. Section CreateLifyCycleHook. */
  namespace CreateLifyCycleHook {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (CreateLifyCycleHook): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
      /**
       * What becomes of an instance when the time is over: it goes on, or the action is given up.
       * Limits (CreateLifyCycleHook): one of `ABANDON`, `CONTINUE`.
       * @default ABANDON
       */
      default_result?: "ABANDON" | "CONTINUE";
      /**
       * How long an instance waits, in seconds.
       * Limits (CreateLifyCycleHook): 60 to 86400.
       * @default 3600
       */
      default_timeout?: number;
      /**
       * Name of the hook: letters, digits, _ and -.
       * Limits (CreateLifyCycleHook): 1 to 32 characters; letters, digits, "_" and "-".
       */
      lifecycle_hook_name: string;
      /**
       * When the hook holds an instance: on its way in or out.
       * Limits (CreateLifyCycleHook): one of `INSTANCE_TERMINATING`, `INSTANCE_LAUNCHING`.
       */
      lifecycle_hook_type: "INSTANCE_TERMINATING" | "INSTANCE_LAUNCHING";
      /**
       * Text sent with the notification, without < > & ' ( ).
       * Limits (CreateLifyCycleHook): at most 256 characters; not any of < > & ' ( ).
       */
      notification_metadata?: string;
      /** SMN topic that is told when an instance is held. */
      notification_topic_urn: string;
    }
    interface Result {
      /** When it was created, in UTC. */
      readonly create_time?: string;
      /** What becomes of an instance when the time is over. */
      readonly default_result?: "ABANDON" | "CONTINUE" | (string & {});
      /** How long an instance waits, in seconds. */
      readonly default_timeout?: number;
      /** Name of the hook. */
      readonly lifecycle_hook_name?: string;
      /** When the hook holds an instance. */
      readonly lifecycle_hook_type?: "INSTANCE_TERMINATING" | "INSTANCE_LAUNCHING" | (string & {});
      /** Text sent with the notification. */
      readonly notification_metadata?: string;
      /** Name of the SMN topic. */
      readonly notification_topic_name?: string;
      /** URN of the SMN topic. */
      readonly notification_topic_urn?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Creates a configuration: the template of the instances of groups. Section CreateScalingConfig. */
  namespace CreateScalingConfig {
    /**
     * - `scaling_configuration_name`, `instance_config` are required when `source_scaling_configuration_id` is not given. Without a source, name and instance_config are needed. (CreateScalingConfig)
     * - `instance_config.flavorRef`, `instance_config.imageRef`, `instance_config.disk` are required when `instance_config` is given and `instance_config.instance_id` is not given and `source_scaling_configuration_id` is not given. Without an existing ECS or a source, flavor, image and disks are needed. (CreateScalingConfig)
     * - `instance_config.flavorRef`, `instance_config.imageRef`, `instance_config.disk`, `instance_config.security_groups`, `instance_config.tenancy`, `instance_config.dedicated_host_id` have no effect when `instance_config.instance_id` is given. The existing ECS is the template. (CreateScalingConfig)
     * - `source_scaling_configuration_id` has no effect when `instance_config.instance_id` is given. The existing ECS counts before the source. (CreateScalingConfig)
     * - `instance_config.dedicated_host_id` has no effect when `instance_config.tenancy` is not given. It counts with tenancy dedicated only. (CreateScalingConfig)
     * - `instance_config.disk.iops` is required when `volume_type` is `GPSSD2` or `ESSD2`. These types have no operations a second of their own. (CreateScalingConfig)
     * - `instance_config.disk.throughput` is required when `volume_type` is `GPSSD2`. This type has no throughput of its own. (CreateScalingConfig)
     * - `instance_config.disk.throughput` is not allowed unless `volume_type` is `GPSSD2`. Other types have a throughput of their own. (CreateScalingConfig)
     * - `instance_config.disk.metadata.__system__cmkid` is not allowed when `disk_type` is `SYS`. A system disk is not encrypted. (CreateScalingConfig)
     * - `instance_config.disk.metadata.__system__encrypted` is not allowed when `disk_type` is `SYS` and `metadata.__system__encrypted` is `1`. A system disk is not encrypted. (CreateScalingConfig)
     * - `instance_config.public_ip.eip.bandwidth.charging_mode`, `instance_config.public_ip.eip.bandwidth.size` are required when `instance_config.public_ip.eip.bandwidth.share_type` is `PER`. A bandwidth of its own has a size and a way of billing. (CreateScalingConfig)
     * - `instance_config.public_ip.eip.bandwidth.id` is required when `instance_config.public_ip.eip.bandwidth.share_type` is `WHOLE`. A shared bandwidth is named by its id. (CreateScalingConfig)
     * - `instance_config.public_ip.eip.bandwidth.id` has no effect when `instance_config.public_ip.eip.bandwidth.share_type` is `PER`. A bandwidth of its own has no id yet. (CreateScalingConfig)
     * - `instance_config.public_ip.eip.bandwidth.charging_mode`, `instance_config.public_ip.eip.bandwidth.size` have no effect when `instance_config.public_ip.eip.bandwidth.share_type` is `WHOLE`. The shared bandwidth has its own size and billing. (CreateScalingConfig)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * How the instances are made.
       * Required depending on others.
       */
      instance_config?: {
        /**
         * Existing ECS whose flavor, image and disks are the template.
         * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
         */
        instance_id?: string;
        /**
         * Flavors, with commas between them.
         * Limits (CreateScalingConfig): 1 to 10 items.
         * Required depending on others.
         */
        flavorRef?: readonly string[];
        /**
         * Image of the instances.
         * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
         * Required depending on others.
         */
        imageRef?: string;
        /**
         * Disks: one system disk, and data disks where needed.
         * Required depending on others.
         */
        disk?: readonly {
          /**
           * Size of the disk in GB; a system disk has at least min_disk of the image.
           * Limits (CreateScalingConfig): 1 to 1024 when `disk_type` is `SYS`; 10 to 32768 when `disk_type` is `DATA`.
           */
          size: number;
          /**
           * Type of the disk; co-p1 and uh-l1 are for HANA, HL1 and HL2 only, which take no other.
           * Limits (CreateScalingConfig): one of `SATA`, `SAS`, `SSD`, `co-p1`, `co-pl`, `uh-l1`, `uh-11`, `GPSSD`, `GPSSD2`, `ESSD`, `ESSD2`.
           * @default SATA
           */
          volume_type: "SATA" | "SAS" | "SSD" | "co-p1" | "co-pl" | "uh-l1" | "uh-11" | "GPSSD" | "GPSSD2" | "ESSD" | "ESSD2";
          /**
           * System disk or data disk.
           * Limits (CreateScalingConfig): one of `SYS`, `DATA`.
           * @default SYS
           */
          disk_type: "SYS" | "DATA";
          /**
           * Dedicated storage pool of the disk; all disks of a configuration have one, or none has.
           * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
           */
          dedicated_storage_id?: string;
          /**
           * Image from which a data disk is made.
           * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
           */
          data_disk_image_id?: string;
          /**
           * Snapshot of the disk backup, with a full-ECS image; each disk has its own.
           * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
           */
          snapshot_id?: string;
          /**
           * Operations a second, for GPSSD2 and ESSD2.
           * Required depending on others.
           */
          iops?: number;
          /**
           * Throughput in MiB/s, for GPSSD2.
           * Required depending on others.
           */
          throughput?: number;
          /** Encryption of a data disk. */
          metadata?: {
            /**
             * 1 encrypts the disk, 0 does not.
             * Limits (CreateScalingConfig): one of `0`, `1`.
             * @default 0
             */
            __system__encrypted?: "0" | "1";
            /** Master key for the encryption, together with __system__encrypted. */
            __system__cmkid?: string;
          };
        }[];
        /**
         * SSH key pair for logging in; empty to clear that of the source.
         * Limits (CreateScalingConfig): 1 to 32 characters when `source_scaling_configuration_id` is not given; at most 32 characters when `source_scaling_configuration_id` is given.
         */
        key_name?: string;
        /**
         * Text files put into the instance.
         * Limits (CreateScalingConfig): at most 5 items.
         */
        personality?: readonly {
          /** Path of the file; on Windows its name only, of letters and digits. */
          path: string;
          /**
           * Content of the file in Base64, at most 1 KB once decoded.
           * Limits (CreateScalingConfig): Base64 of at most 1024 bytes.
           */
          content: string;
        }[];
        /** EIP that is made for each instance. */
        public_ip?: {
          /** How the EIP is made. */
          eip: {
            /**
             * Line of the EIP: dynamic BGP, static BGP, China Telecom or China Unicom.
             * Limits (CreateScalingConfig): one of `5_bgp`, `5_sbgp`, `5_telcom`, `5_union`.
             */
            ip_type: "5_bgp" | "5_sbgp" | "5_telcom" | "5_union";
            /** Bandwidth of the EIP. */
            bandwidth: {
              /**
               * A bandwidth of its own (PER), or a shared one (WHOLE).
               * Limits (CreateScalingConfig): one of `PER`, `WHOLE`.
               */
              share_type: "PER" | "WHOLE";
              /**
               * Bandwidth in Mbit/s; above 300 in steps of 50, above 1000 in steps of 500.
               * Limits (CreateScalingConfig): 1 to 2000 when `charging_mode` is `bandwidth`; 1 to 300 when `charging_mode` is `traffic`.
               * Required depending on others.
               */
              size?: number;
              /**
               * Billed by bandwidth or by traffic.
               * Limits (CreateScalingConfig): one of `bandwidth`, `traffic`.
               * Required depending on others.
               */
              charging_mode?: "bandwidth" | "traffic";
              /**
               * Shared bandwidth to use.
               * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
               * Required depending on others.
               */
              id?: string;
            };
          };
        };
        /**
         * Data for cloud-init in Base64, at most 32 KB once decoded; without key_name, the password of root.
         * Limits (CreateScalingConfig): Base64 of at most 32768 bytes.
         */
        user_data?: string;
        /** Metadata of the instances; needed for Windows with a password. */
        metadata?: {
          /**
           * Password of the administrator: three of upper case, lower case, digits and special characters, without the user name.
           * Limits (CreateScalingConfig): 8 to 26 characters.
           */
          admin_pass?: string;
        };
        /** Security groups of the instances; they count before those of the group. */
        security_groups?: readonly {
          /**
           * Id of the security group.
           * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
           */
          id: string;
        }[];
        /**
         * Server group of the instances.
         * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150 when `source_scaling_configuration_id` is not given; an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150, or nothing when `source_scaling_configuration_id` is given.
         */
        server_group_id?: string;
        /**
         * Makes the instances on dedicated hosts.
         * Limits (CreateScalingConfig): one of `dedicated` when `source_scaling_configuration_id` is not given; one of `dedicated`, "" when `source_scaling_configuration_id` is given.
         */
        tenancy?: string;
        /**
         * Dedicated host; the one with the most free memory where it is absent.
         * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150 when `source_scaling_configuration_id` is not given; an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150, or nothing when `source_scaling_configuration_id` is given.
         */
        dedicated_host_id?: string;
        /**
         * spot for spot instances; pay per use where it is absent.
         * Limits (CreateScalingConfig): one of `spot` when `source_scaling_configuration_id` is not given; one of `spot`, "" when `source_scaling_configuration_id` is given.
         */
        market_type?: string;
        /**
         * Order in which several flavors are tried: as listed, or the cheapest first.
         * Limits (CreateScalingConfig): one of `PICK_FIRST`, `COST_FIRST`.
         * @default PICK_FIRST
         */
        multi_flavor_priority_policy?: "PICK_FIRST" | "COST_FIRST";
        /** Options of the processor. */
        cpu_options?: {
          /**
           * Threads a core: 1 turns hyper-threading off, 2 leaves it on.
           * Limits (CreateScalingConfig): one of `1`, `2`.
           * @default 2
           */
          hw_cpu_threads?: 1 | 2;
        };
        /**
         * Tags of the configuration.
         * Limits (CreateScalingConfig): at most 20 items.
         */
        tags?: readonly {
          /**
           * Name of the tag, in characters of Unicode; each name once.
           * Limits (CreateScalingConfig): 1 to 36 characters.
           */
          key: string;
          /**
           * Value of the tag, in characters of Unicode.
           * Limits (CreateScalingConfig): at most 43 characters.
           */
          value?: string;
        }[];
        /**
         * Whose tags new instances get: OVERRIDE those of the configuration, SUPPRESS those of the group.
         * Limits (CreateScalingConfig): one of `OVERRIDE`, `SUPPRESS`.
         * @default SUPPRESS
         */
        tag_transmission_policy?: "OVERRIDE" | "SUPPRESS";
      };
      /**
       * Name of the configuration: Chinese characters, letters, digits, _ and -.
       * Limits (CreateScalingConfig): 1 to 64 characters; Chinese characters, letters, digits, "_" and "-".
       * Required depending on others.
       */
      scaling_configuration_name?: string;
      /**
       * Configuration whose values count where instance_config has none; an empty value clears one.
       * Limits (CreateScalingConfig): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      source_scaling_configuration_id?: string;
    }
    interface Result {
      /** Id of the configuration. */
      readonly scaling_configuration_id?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Creates a group: how many instances it may have, in which network, and from which configuration. Section CreateScalingGroup. */
  namespace CreateScalingGroup {
    /**
     * - `min_instance_number` ≤ `desire_instance_number` ≤ `max_instance_number`. The expected number lies between the fewest and the most instances. Error: `AS.2005`. (CreateScalingGroup)
     * - `min_instance_number` ≤ `max_instance_number`. The fewest instances are no more than the most. Error: `AS.2004`. (CreateScalingGroup)
     * - At most one of `lb_listener_id`, `lbaas_listeners`. Classic and enhanced load balancers exclude each other. Error: `AS.2026`. (CreateScalingGroup)
     * - `health_periodic_audit_grace_period` has no effect when `health_periodic_audit_method` is `NOVA_AUDIT`. The grace period counts with ELB_AUDIT only. (CreateScalingGroup)
     * - `networks.ipv6_bandwidth` is not allowed when `ipv6_enable` is `false`. A shared IPv6 bandwidth needs IPv6. Error: `AS.2050`. (CreateScalingGroup)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Zones in which instances are made; the system chooses where none is given. */
      available_zones?: readonly string[];
      /**
       * Cooldown in seconds, during which alarms start no scaling action.
       * Limits (CreateScalingGroup): 0 to 86400.
       * @default 300
       */
      cool_down_time?: number;
      /**
       * Whether the EIP of an instance is deleted with it; yearly and monthly ones stay.
       * @default false
       */
      delete_publicip?: boolean;
      /**
       * Whether the data disks of an instance are deleted with it; yearly and monthly ones stay.
       * @default false
       */
      delete_volume?: boolean;
      /**
       * Free text, in characters.
       * Limits (CreateScalingGroup): at most 256 characters.
       */
      description?: string;
      /**
       * Expected number of instances, between the other two.
       * Limits (CreateScalingGroup): at least 0.
       */
      desire_instance_number?: number;
      /** Enterprise project of the group; 0 or absent for the default one. */
      enterprise_project_id?: string;
      /**
       * How long a new instance is not checked, in seconds.
       * Limits (CreateScalingGroup): 0 to 86400.
       * @default 600
       */
      health_periodic_audit_grace_period?: number;
      /**
       * Health check by the load balancer, or by the service itself.
       * Limits (CreateScalingGroup): one of `ELB_AUDIT`, `NOVA_AUDIT`.
       */
      health_periodic_audit_method?: "ELB_AUDIT" | "NOVA_AUDIT";
      /**
       * Time between health checks in minutes; 0 stands for 10 seconds.
       * Limits (CreateScalingGroup): one of `0`, `1`, `5`, `15`, `60`, `180`.
       * @default 5
       */
      health_periodic_audit_time?: 0 | 1 | 5 | 15 | 60 | 180;
      /** Agency that gives the instances temporary access to other services. */
      iam_agency_name?: string;
      /**
       * Which instance leaves first: by the age of its configuration and then its own, or by its own.
       * Limits (CreateScalingGroup): one of `OLD_CONFIG_OLD_INSTANCE`, `OLD_CONFIG_NEW_INSTANCE`, `OLD_INSTANCE`, `NEW_INSTANCE`.
       * @default OLD_CONFIG_OLD_INSTANCE
       */
      instance_terminate_policy?: "OLD_CONFIG_OLD_INSTANCE" | "OLD_CONFIG_NEW_INSTANCE" | "OLD_INSTANCE" | "NEW_INSTANCE";
      /**
       * Listeners of classic load balancers, with commas between them; not together with lbaas_listeners.
       * Limits (CreateScalingGroup): at most 6 items.
       */
      lb_listener_id?: readonly string[];
      /**
       * Enhanced load balancers; not together with lb_listener_id.
       * Limits (CreateScalingGroup): at most 6 items.
       */
      lbaas_listeners?: readonly {
        /**
         * Id of the backend server group.
         * Limits (CreateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
         */
        pool_id: string;
        /**
         * Port on which the instances listen.
         * Limits (CreateScalingGroup): 1 to 65535.
         */
        protocol_port: number;
        /**
         * Share of the requests that an instance gets.
         * Limits (CreateScalingGroup): 0 to 100.
         */
        weight: number;
        /**
         * IP version of the backend.
         * Limits (CreateScalingGroup): one of `IPV4`, `IPV6`.
         */
        protocol_version?: "IPV4" | "IPV6";
      }[];
      /**
       * Most instances of the group.
       * Limits (CreateScalingGroup): at least 0.
       */
      max_instance_number?: number;
      /**
       * Fewest instances of the group.
       * Limits (CreateScalingGroup): at least 0.
       * @default 0
       */
      min_instance_number?: number;
      /**
       * How zones are chosen: evenly, or in the order of available_zones.
       * Limits (CreateScalingGroup): one of `EQUILIBRIUM_DISTRIBUTE`, `PICK_FIRST`.
       * @default EQUILIBRIUM_DISTRIBUTE
       */
      multi_az_priority_policy?: "EQUILIBRIUM_DISTRIBUTE" | "PICK_FIRST";
      /**
       * Subnets; the first is that of the main network card.
       * Limits (CreateScalingGroup): 1 to 5 items.
       */
      networks: readonly {
        /**
         * Network id of the subnet.
         * Limits (CreateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
         */
        id: string;
        /**
         * Whether the network card has IPv6.
         * @default false
         */
        ipv6_enable?: boolean;
        /** Shared IPv6 bandwidth of the network card. */
        ipv6_bandwidth?: {
          /**
           * Id of the shared IPv6 bandwidth.
           * Limits (CreateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
           */
          id: string;
        };
        /** Source and destination check of the network card. */
        allowed_address_pairs?: readonly {
          /**
           * 1.1.1.1/0 turns the check off; every other value leaves it on. Not empty.
           * Limits (CreateScalingGroup): at least 1 characters.
           */
          ip_address?: string;
        }[];
      }[];
      /**
       * Id of the configuration.
       * Limits (CreateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_configuration_id: string;
      /**
       * Name of the group: Chinese characters, letters, digits, _ and -.
       * Limits (CreateScalingGroup): 1 to 64 characters; Chinese characters, letters, digits, "_" and "-".
       */
      scaling_group_name: string;
      /**
       * Security group of the group; that of the configuration counts before it.
       * Limits (CreateScalingGroup): at most 1 items.
       */
      security_groups?: readonly {
        /**
         * Id of the security group.
         * Limits (CreateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
         */
        id: string;
      }[];
      /**
       * Tags of the resource.
       * Limits (CreateScalingGroup): at most 10 items.
       */
      tags?: readonly {
        /**
         * Name of the tag, in characters of Unicode; each name once.
         * Limits (CreateScalingGroup): 1 to 36 characters.
         */
        key: string;
        /**
         * Value of the tag, in characters of Unicode.
         * Limits (CreateScalingGroup): at most 43 characters.
         */
        value?: string;
      }[];
      /** Id of the VPC of the group. */
      vpc_id: string;
      /**
       * Notification by mail; to be abolished, CreateScalingNotification takes its place.
       * Limits (CreateScalingGroup): one of `EMAIL`.
       */
      notifications?: readonly "EMAIL"[];
    }
    interface Result {
      /** Id of the group. */
      readonly scaling_group_id?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Tells an SMN topic what happens to a group. Section CreateScalingNotification. */
  namespace CreateScalingNotification {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (CreateScalingNotification): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
      /**
       * What is told: scale-out and scale-in, done or failed, or a fault of the group.
       * Limits (CreateScalingNotification): one of `SCALING_UP`, `SCALING_UP_FAIL`, `SCALING_DOWN`, `SCALING_DOWN_FAIL`, `SCALING_GROUP_ABNORMAL`.
       */
      topic_scene: readonly ("SCALING_UP" | "SCALING_UP_FAIL" | "SCALING_DOWN" | "SCALING_DOWN_FAIL" | "SCALING_GROUP_ABNORMAL")[];
      /** URN of the SMN topic. */
      topic_urn: string;
    }
    interface Result {
      /** Name of the SMN topic. */
      readonly topic_name?: string;
      /** What the topic is told. */
      readonly topic_scene?: readonly ("SCALING_UP" | "SCALING_UP_FAIL" | "SCALING_DOWN" | "SCALING_DOWN_FAIL" | "SCALING_GROUP_ABNORMAL" | (string & {}))[];
      /** URN of the SMN topic. */
      readonly topic_urn?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Creates a policy of a group. Section CreateScalingPolicy. */
  namespace CreateScalingPolicy {
    /**
     * - `alarm_id` is required when `scaling_policy_type` is `ALARM`. An alarm policy names its alarm rule. Error: `AS.3026`. (CreateScalingPolicy)
     * - `scheduled_policy` is required when `scaling_policy_type` is `SCHEDULED` or `RECURRENCE`. These policies need their times. Error: `AS.3003`. (CreateScalingPolicy)
     * - `scheduled_policy` has no effect when `scaling_policy_type` is `ALARM`. An alarm policy has no times. (CreateScalingPolicy)
     * - `alarm_id` has no effect when `scaling_policy_type` is `SCHEDULED` or `RECURRENCE`. Only an alarm starts by an alarm rule. (CreateScalingPolicy)
     * - `scheduled_policy.end_time` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy` is given. A recurring policy has an end. Error: `AS.3005`. (CreateScalingPolicy)
     * - `scheduled_policy.recurrence_type` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy` is given. A recurring policy says how often it runs. Error: `AS.3023`. (CreateScalingPolicy)
     * - `scheduled_policy.recurrence_value` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy.recurrence_type` is `Weekly` or `Monthly`. Weekly and Monthly need their days. Error: `AS.3024`. (CreateScalingPolicy)
     * - `scheduled_policy.recurrence_value` has no effect when `scheduled_policy.recurrence_type` is `Daily`. Daily means every day. (CreateScalingPolicy)
     * - `scheduled_policy.start_time` ≤ `scheduled_policy.end_time`. It begins before it ends. Error: `AS.3029`. (CreateScalingPolicy)
     * - At most one of `scaling_policy_action.instance_number`, `scaling_policy_action.instance_percentage`. The change is a number or a percentage. Error: `AS.3036`. (CreateScalingPolicy)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Alarm rule of Cloud Eye that starts the policy.
       * Required depending on others.
       */
      alarm_id?: string;
      /**
       * Cooldown in seconds, during which alarms start no scaling action.
       * Limits (CreateScalingPolicy): 0 to 86400.
       * @default 300
       */
      cool_down_time?: number;
      /**
       * Id of the group.
       * Limits (CreateScalingPolicy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
      /** What the policy does. */
      scaling_policy_action?: {
        /**
         * What is done: add, remove (REMOVE and REDUCE are the same), or set the number of instances.
         * Limits (CreateScalingPolicy): one of `ADD`, `REMOVE`, `REDUCE`, `SET`.
         * @default ADD
         */
        operation?: "ADD" | "REMOVE" | "REDUCE" | "SET";
        /**
         * Number of instances; 1 where there is no percentage either.
         * Limits (CreateScalingPolicy): 0 to 300 when `operation` is `SET`; 1 to 300 unless `operation` is `SET`.
         * @default 1
         */
        instance_number?: number;
        /**
         * Percentage of the current number of instances.
         * Limits (CreateScalingPolicy): 0 to 20000 when `operation` is `SET`; 1 to 20000 unless `operation` is `SET`.
         */
        instance_percentage?: number;
      };
      /**
       * Name of the policy: Chinese characters, letters, digits, _ and -.
       * Limits (CreateScalingPolicy): 1 to 64 characters; Chinese characters, letters, digits, "_" and "-".
       */
      scaling_policy_name: string;
      /**
       * What starts the policy: an alarm, an instant, or a recurring time.
       * Limits (CreateScalingPolicy): one of `ALARM`, `SCHEDULED`, `RECURRENCE`.
       */
      scaling_policy_type: "ALARM" | "SCHEDULED" | "RECURRENCE";
      /**
       * When a scheduled or recurring policy runs.
       * Required depending on others.
       */
      scheduled_policy?: {
        /**
         * When it runs, in UTC: YYYY-MM-DDThh:mmZ for a scheduled policy, hh:mm for a recurring one.
         * Limits (CreateScalingPolicy): an instant in UTC such as 2018-01-01T12:00Z when `scaling_policy_type` is `SCHEDULED`; a time of day in UTC such as 12:00 when `scaling_policy_type` is `RECURRENCE`.
         */
        launch_time: string;
        /**
         * How often a recurring policy runs.
         * Limits (CreateScalingPolicy): one of `Daily`, `Weekly`, `Monthly`.
         * Required depending on others.
         */
        recurrence_type?: "Daily" | "Weekly" | "Monthly";
        /**
         * Days with commas between them: 1 (Sunday) to 7 for Weekly, 1 to 31 for Monthly.
         * Limits (CreateScalingPolicy): 1 to 64 characters; days of the week from 1 to 7 with commas between them when `recurrence_type` is `Weekly`; days of the month from 1 to 31 with commas between them when `recurrence_type` is `Monthly`.
         * Required depending on others.
         */
        recurrence_value?: string;
        /**
         * When a recurring policy begins to run, in UTC; now where it is absent.
         * Limits (CreateScalingPolicy): `YYYY-MM-DDThh:mmZ`, UTC.
         */
        start_time?: string | number | Date;
        /**
         * When a recurring policy runs no more, in UTC; neither past nor before start_time.
         * Limits (CreateScalingPolicy): `YYYY-MM-DDThh:mmZ`, UTC.
         * Required depending on others.
         */
        end_time?: string | number | Date;
      };
    }
    interface Result {
      /** Id of the policy. */
      readonly scaling_policy_id?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Adds tags to a group or configuration; a key that is there gets the new value. Section CreateScalingTagInfo. */
  namespace CreateScalingTagInfo {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * What has the tags: a group or a configuration.
       * Limits (CreateScalingTagInfo): one of `scaling_group_tag`, `scaling_configuration_tag`.
       */
      resource_type: "scaling_group_tag" | "scaling_configuration_tag";
      /** Id of the group or configuration that has the tags. */
      resource_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (CreateScalingTagInfo): one of `create`.
       * @default create
       */
      action?: "create";
      /**
       * Tags of the resource.
       * Limits (CreateScalingTagInfo): at most 10 items.
       */
      tags: readonly {
        /**
         * Name of the tag, in characters of Unicode; each name once.
         * Limits (CreateScalingTagInfo): 1 to 36 characters.
         */
        key: string;
        /**
         * Value of the tag, in characters of Unicode.
         * Limits (CreateScalingTagInfo): at most 43 characters.
         */
        value?: string;
      }[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Creates a policy of a group or of a bandwidth. Section CreateScalingV2Policy. */
  namespace CreateScalingV2Policy {
    /**
     * - `alarm_id` is required when `scaling_policy_type` is `ALARM`. An alarm policy names its alarm rule. Error: `AS.3026`. (CreateScalingV2Policy)
     * - `scheduled_policy` is required when `scaling_policy_type` is `SCHEDULED` or `RECURRENCE`. These policies need their times. Error: `AS.3003`. (CreateScalingV2Policy)
     * - `scheduled_policy` has no effect when `scaling_policy_type` is `ALARM`. An alarm policy has no times. (CreateScalingV2Policy)
     * - `alarm_id` has no effect when `scaling_policy_type` is `SCHEDULED` or `RECURRENCE`. Only an alarm starts by an alarm rule. (CreateScalingV2Policy)
     * - `scheduled_policy.end_time` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy` is given. A recurring policy has an end. Error: `AS.3005`. (CreateScalingV2Policy)
     * - `scheduled_policy.recurrence_type` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy` is given. A recurring policy says how often it runs. Error: `AS.3023`. (CreateScalingV2Policy)
     * - `scheduled_policy.recurrence_value` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy.recurrence_type` is `Weekly` or `Monthly`. Weekly and Monthly need their days. Error: `AS.3024`. (CreateScalingV2Policy)
     * - `scheduled_policy.recurrence_value` has no effect when `scheduled_policy.recurrence_type` is `Daily`. Daily means every day. (CreateScalingV2Policy)
     * - `scheduled_policy.start_time` ≤ `scheduled_policy.end_time`. It begins before it ends. Error: `AS.3029`. (CreateScalingV2Policy)
     * - At most one of `scaling_policy_action.size`, `scaling_policy_action.percentage`. The change is a number or a percentage. Error: `AS.3036`. (CreateScalingV2Policy)
     * - `scaling_policy_action.percentage` is not allowed when `scaling_resource_type` is `BANDWIDTH`. A bandwidth has no percentage. (CreateScalingV2Policy)
     * - `scaling_policy_action.limits` has no effect when `scaling_resource_type` is `SCALING_GROUP`. It is about a bandwidth. (CreateScalingV2Policy)
     * - `scaling_policy_action.limits` has no effect when `scaling_policy_action.operation` is `SET`. SET has no bound. (CreateScalingV2Policy)
     * - At most one of `interval_alarm_actions.size`, `interval_alarm_actions.percentage`. The change is a number or a percentage. Error: `AS.3036`. (CreateScalingV2Policy)
     * - `interval_alarm_actions.percentage` is not allowed when `scaling_resource_type` is `BANDWIDTH`. A bandwidth has no percentage. (CreateScalingV2Policy)
     * - `interval_alarm_actions.limits` has no effect when `scaling_resource_type` is `SCALING_GROUP`. It is about a bandwidth. (CreateScalingV2Policy)
     * - `interval_alarm_actions.limits` has no effect when `operation` is `SET`. SET has no bound. (CreateScalingV2Policy)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Alarm rule of Cloud Eye that starts the policy.
       * Required depending on others.
       */
      alarm_id?: string;
      /**
       * Cooldown in seconds, during which alarms start no scaling action.
       * Limits (CreateScalingV2Policy): 0 to 86400.
       * @default 300
       */
      cool_down_time?: number;
      /**
       * Free text, in characters.
       * Limits (CreateScalingV2Policy): 1 to 256 characters.
       */
      description?: string;
      /** What the policy does in each interval of the metric. */
      interval_alarm_actions?: readonly {
        /**
         * What is done: add, remove (REMOVE and REDUCE are the same), or set to a value.
         * Limits (CreateScalingV2Policy): one of `ADD`, `REMOVE`, `REDUCE`, `SET`; one of `ADD`, `REDUCE` when `scaling_resource_type` is `BANDWIDTH`.
         * @default ADD
         */
        operation?: "ADD" | "REMOVE" | "REDUCE" | "SET";
        /**
         * Size of the change: in instances for a group, in Mbit/s for a bandwidth.
         * Limits (CreateScalingV2Policy): 0 to 300; 1 to 300 when `scaling_resource_type` is `BANDWIDTH`.
         * @default 1
         */
        size?: number;
        /**
         * Percentage of the current number of instances; for a group only.
         * Limits (CreateScalingV2Policy): 0 to 20000.
         */
        percentage?: number;
        /** Bound of the bandwidth in Mbit/s: the highest for ADD, the lowest for REDUCE. */
        limits?: number;
        /** Lower end of the interval, against the threshold of the alarm; the page says nothing of it. */
        lower_bound?: number;
        /** Upper end of the interval, against the threshold of the alarm; the page says nothing of it. */
        upper_bound?: number;
      }[];
      /** What the policy does. */
      scaling_policy_action?: {
        /**
         * What is done: add, remove (REMOVE and REDUCE are the same), or set to a value.
         * Limits (CreateScalingV2Policy): one of `ADD`, `REMOVE`, `REDUCE`, `SET`; one of `ADD`, `REDUCE`, `SET` when `scaling_resource_type` is `BANDWIDTH`.
         * @default ADD
         */
        operation?: "ADD" | "REMOVE" | "REDUCE" | "SET";
        /**
         * Size of the change: in instances for a group, in Mbit/s for a bandwidth.
         * Limits (CreateScalingV2Policy): 0 to 300; 1 to 300 when `scaling_resource_type` is `BANDWIDTH`.
         * @default 1
         */
        size?: number;
        /**
         * Percentage of the current number of instances; for a group only.
         * Limits (CreateScalingV2Policy): 0 to 20000.
         */
        percentage?: number;
        /** Bound of the bandwidth in Mbit/s: the highest for ADD, the lowest for REDUCE. */
        limits?: number;
      };
      /**
       * Name of the policy: Chinese characters, letters, digits, _ and -.
       * Limits (CreateScalingV2Policy): 1 to 64 characters; Chinese characters, letters, digits, "_" and "-".
       */
      scaling_policy_name: string;
      /**
       * What starts the policy: an alarm, an instant, a recurring time, or an alarm by intervals.
       * Limits (CreateScalingV2Policy): one of `ALARM`, `SCHEDULED`, `RECURRENCE`, `INTERVAL_ALARM`.
       */
      scaling_policy_type: "ALARM" | "SCHEDULED" | "RECURRENCE" | "INTERVAL_ALARM";
      /**
       * Id of the group or bandwidth that is scaled.
       * Limits (CreateScalingV2Policy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_resource_id: string;
      /**
       * What is scaled: a group or a bandwidth.
       * Limits (CreateScalingV2Policy): one of `SCALING_GROUP`, `BANDWIDTH`.
       */
      scaling_resource_type: "SCALING_GROUP" | "BANDWIDTH";
      /**
       * When a scheduled or recurring policy runs.
       * Required depending on others.
       */
      scheduled_policy?: {
        /**
         * When it runs, in UTC: YYYY-MM-DDThh:mmZ for a scheduled policy, hh:mm for a recurring one.
         * Limits (CreateScalingV2Policy): an instant in UTC such as 2018-01-01T12:00Z when `scaling_policy_type` is `SCHEDULED`; a time of day in UTC such as 12:00 when `scaling_policy_type` is `RECURRENCE`.
         */
        launch_time: string;
        /**
         * How often a recurring policy runs.
         * Limits (CreateScalingV2Policy): one of `Daily`, `Weekly`, `Monthly`.
         * Required depending on others.
         */
        recurrence_type?: "Daily" | "Weekly" | "Monthly";
        /**
         * Days with commas between them: 1 (Sunday) to 7 for Weekly, 1 to 31 for Monthly.
         * Limits (CreateScalingV2Policy): 1 to 64 characters; days of the week from 1 to 7 with commas between them when `recurrence_type` is `Weekly`; days of the month from 1 to 31 with commas between them when `recurrence_type` is `Monthly`.
         * Required depending on others.
         */
        recurrence_value?: string;
        /**
         * When a recurring policy begins to run, in UTC; now where it is absent.
         * Limits (CreateScalingV2Policy): `YYYY-MM-DDThh:mmZ`, UTC.
         */
        start_time?: string | number | Date;
        /**
         * When a recurring policy runs no more, in UTC; neither past nor before start_time.
         * Limits (CreateScalingV2Policy): `YYYY-MM-DDThh:mmZ`, UTC.
         * Required depending on others.
         */
        end_time?: string | number | Date;
      };
    }
    interface Result {
      /** Id of the policy. */
      readonly scaling_policy_id?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes a task. Section DeleteGroupScheduledTask. */
  namespace DeleteGroupScheduledTask {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the task. */
      scheduled_task_id: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes a hook. Section DeleteLifecycleHook. */
  namespace DeleteLifecycleHook {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (DeleteLifecycleHook): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
      /** Name of the hook. */
      lifecycle_hook_name: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes a configuration that no group uses. Section DeleteScalingConfig. */
  namespace DeleteScalingConfig {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the configuration. */
      scaling_configuration_id: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes a group; by force also one with instances or a scaling action. Section DeleteScalingGroup. */
  namespace DeleteScalingGroup {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Whether it is deleted while in use.
       * Limits (DeleteScalingGroup): one of `yes`, `no`.
       * @default no
       */
      force_delete?: "yes" | "no";
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Takes an instance out of its group. Section DeleteScalingInstance. */
  namespace DeleteScalingInstance {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the instance. */
      instance_id: string;
      /**
       * Whether an instance that leaves the group is deleted.
       * Limits (DeleteScalingInstance): one of `yes`, `no`.
       * @default no
       */
      instance_delete?: "yes" | "no";
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes a topic of a group. Section DeleteScalingNotification. */
  namespace DeleteScalingNotification {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (DeleteScalingNotification): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
      /** URN of the SMN topic. */
      topic_urn: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes a policy. Section DeleteScalingPolicy. */
  namespace DeleteScalingPolicy {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the policy. */
      scaling_policy_id: string;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes tags of a group or configuration. Section DeleteScalingTagInfo. */
  namespace DeleteScalingTagInfo {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * What has the tags: a group or a configuration.
       * Limits (DeleteScalingTagInfo): one of `scaling_group_tag`, `scaling_configuration_tag`.
       */
      resource_type: "scaling_group_tag" | "scaling_configuration_tag";
      /** Id of the group or configuration that has the tags. */
      resource_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (DeleteScalingTagInfo): one of `delete`.
       * @default delete
       */
      action?: "delete";
      /**
       * Tags of the resource.
       * Limits (DeleteScalingTagInfo): at most 10 items.
       */
      tags: readonly {
        /**
         * Name of the tag, in characters of Unicode; each name once.
         * Limits (DeleteScalingTagInfo): 1 to 36 characters.
         */
        key: string;
        /**
         * Value of the tag, in characters of Unicode.
         * Limits (DeleteScalingTagInfo): at most 43 characters.
         */
        value?: string;
      }[];
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Carries out a policy at once. Section ExecuteScalingPolicy. */
  namespace ExecuteScalingPolicy {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the policy.
       * Limits (ExecuteScalingPolicy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (ExecuteScalingPolicy): one of `execute`.
       * @default execute
       */
      action?: "execute";
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists all policies of the account, page by page. Section ListAllScalingV2Policies. */
  namespace ListAllScalingV2Policies {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Only policies of this group or bandwidth.
       * Limits (ListAllScalingV2Policies): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_resource_id?: string;
      /**
       * Only policies of this kind of resource.
       * Limits (ListAllScalingV2Policies): one of `SCALING_GROUP`, `BANDWIDTH`.
       */
      scaling_resource_type?: "SCALING_GROUP" | "BANDWIDTH";
      /**
       * Only policies with this name.
       * Limits (ListAllScalingV2Policies): 1 to 64 characters.
       */
      scaling_policy_name?: string;
      /**
       * Only policies of this type.
       * Limits (ListAllScalingV2Policies): one of `ALARM`, `SCHEDULED`, `RECURRENCE`, `INTERVAL_ALARM`.
       */
      scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE" | "INTERVAL_ALARM";
      /**
       * Only the policy with this id.
       * Limits (ListAllScalingV2Policies): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id?: string;
      /**
       * Line of the result to begin with, from 0.
       * Limits (ListAllScalingV2Policies): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (ListAllScalingV2Policies): 0 to 100.
       * @default 20
       */
      limit?: number;
      /**
       * What the list is sorted by: name, trigger or time of creation.
       * Limits (ListAllScalingV2Policies): one of `POLICY_NAME`, `TRIGGER_CONDITION`, `CREATE_TIME`.
       */
      sort_by?: "POLICY_NAME" | "TRIGGER_CONDITION" | "CREATE_TIME";
      /**
       * Ascending or descending.
       * Limits (ListAllScalingV2Policies): one of `ASC`, `DESC`.
       */
      order?: "ASC" | "DESC";
      /** Only policies in this enterprise project; all_granted_eps for all that the user may see, at most 100. */
      enterprise_project_id?: string;
      /** Only policies with this alarm rule. */
      alarm_id?: string;
    }
    interface Result {
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The policies. */
      readonly scaling_policies?: readonly {
        /** Alarm rule that starts the policy. */
        readonly alarm_id?: string;
        /** Cooldown in seconds. */
        readonly cool_down_time?: number;
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** Free text. */
        readonly description?: string;
        /** What the policy does in each interval of the metric. */
        readonly interval_alarm_actions?: readonly {
          /** Bound of the bandwidth in Mbit/s. */
          readonly limits?: number;
          /** Lower end of the interval. */
          readonly lower_bound?: number;
          /** What is done. */
          readonly operation?: "ADD" | "REMOVE" | "REDUCE" | "SET" | (string & {});
          /** Percentage of the current number of instances. */
          readonly percentage?: number;
          /** Size of the change, in instances or in Mbit/s. */
          readonly size?: number;
          /** Upper end of the interval. */
          readonly upper_bound?: number;
        }[];
        /** More about the bandwidth. */
        readonly meta_data?: {
          /** How the bandwidth is shared. */
          readonly metadata_bandwidth_share_type?: string;
          /** Address of the EIP. */
          readonly metadata_eip_address?: string;
          /** Id of the EIP. */
          readonly metadata_eip_id?: string;
        };
        /** State of the policy: in use, disabled or running. */
        readonly policy_status?: "INSERVICE" | "PAUSED" | "EXECUTING" | (string & {});
        /** What the policy does. */
        readonly scaling_policy_action?: {
          /** Bound of the bandwidth in Mbit/s. */
          readonly limits?: number;
          /** What is done. */
          readonly operation?: "ADD" | "REMOVE" | "REDUCE" | "SET" | (string & {});
          /** Percentage of the current number of instances. */
          readonly percentage?: number;
          /** Size of the change, in instances or in Mbit/s. */
          readonly size?: number;
        };
        /** Id of the policy. */
        readonly scaling_policy_id?: string;
        /** Name of the policy. */
        readonly scaling_policy_name?: string;
        /** What starts the policy. */
        readonly scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE" | "INTERVAL_ALARM" | (string & {});
        /** Id of the group or bandwidth. */
        readonly scaling_resource_id?: string;
        /** What is scaled: a group or a bandwidth. */
        readonly scaling_resource_type?: "SCALING_GROUP" | "BANDWIDTH" | (string & {});
        /** When the policy runs. */
        readonly scheduled_policy?: {
          /** When it ends, in UTC. */
          readonly end_time?: string;
          /** When it runs, in UTC. */
          readonly launch_time?: string;
          /** How often it runs. */
          readonly recurrence_type?: "Daily" | "Weekly" | "Monthly" | (string & {});
          /** Days on which it runs, with commas between them. */
          readonly recurrence_value?: string;
          /** When it begins, in UTC. */
          readonly start_time?: string;
        };
      }[];
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records found. */
      readonly total_number?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the versions of the API. Section ListApiVersions. */
  namespace ListApiVersions {
    interface Params {}
    interface Result {
      /** The versions. */
      readonly versions?: readonly {
        /** Id of the version. */
        readonly id?: "v1" | "v2" | (string & {});
        /** Addresses of the version. */
        readonly links?: readonly {
          /** Address. */
          readonly href?: string;
          /** What the address leads to. */
          readonly rel?: string;
        }[];
        /** Oldest micro version. */
        readonly min_version?: string;
        /** State of the version: recommended, supported or deprecated. */
        readonly status?: "CURRENT" | "SUPPORT" | "DEPRECATED" | (string & {});
        /** When it was published, in UTC. */
        readonly update?: string;
        /** Newest micro version. */
        readonly version?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the tasks of a group. Section ListGroupScheduledTasks. */
  namespace ListGroupScheduledTasks {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /** Number of records to return at most. */
      limit?: number;
      /** Where the page begins: next_marker of the page before. */
      marker?: string;
    }
    interface Result {
      /** Where the next page begins. */
      readonly page_info?: {
        /** Marker of the next page. */
        readonly next_marker?: string;
      };
      /** The tasks. */
      readonly scheduled_tasks?: readonly {
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** Id of the account. */
        readonly domain_id?: string;
        /** Numbers of instances that the task sets. */
        readonly instance_number?: {
          /** Expected number of instances. */
          readonly desire?: number;
          /** Most instances. */
          readonly max?: number;
          /** Fewest instances. */
          readonly min?: number;
        };
        /** Name of the task. */
        readonly name?: string;
        /** Id of the group. */
        readonly scaling_group_id?: string;
        /** When the task runs. */
        readonly scheduled_policy?: {
          /** When it ends, in UTC. */
          readonly end_time?: string;
          /** When it runs, in UTC. */
          readonly launch_time?: string;
          /** How often it runs. */
          readonly recurrence_type?: "DAILY" | "WEEKLY" | "MONTHLY" | (string & {});
          /** Days on which it runs, with commas between them. */
          readonly recurrence_value?: string;
          /** When it begins, in UTC. */
          readonly start_time?: string;
        };
        /** Id of the task. */
        readonly task_id?: string;
        /** Id of the project. */
        readonly tenant_id?: string;
        /** When it was last changed, in UTC. */
        readonly update_time?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the instances that hooks hold. Section ListHookInstances. */
  namespace ListHookInstances {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Only this instance.
       * Limits (ListHookInstances): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      instance_id?: string;
    }
    interface Result {
      /** The instances that are held. */
      readonly instance_hanging_info?: readonly {
        /** What becomes of an instance when the time is over. */
        readonly default_result?: string;
        /** Id of the instance. */
        readonly instance_id?: string;
        /** Token of the waiting instance. */
        readonly lifecycle_action_key?: string;
        /** Name of the hook. */
        readonly lifecycle_hook_name?: string;
        /** State of the hook for the instance: held, going on or given up. */
        readonly lifecycle_hook_status?: "HANGING" | "CONTINUE" | "ABANDON" | (string & {});
        /** Id of the group. */
        readonly scaling_group_id?: string;
        /** When the wait is over, in UTC. */
        readonly timeout?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the hooks of a group. Section ListLifeCycleHooks. */
  namespace ListLifeCycleHooks {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (ListLifeCycleHooks): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
    }
    interface Result {
      /** The hooks. */
      readonly lifecycle_hooks?: readonly {
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** What becomes of an instance when the time is over. */
        readonly default_result?: "ABANDON" | "CONTINUE" | (string & {});
        /** How long an instance waits, in seconds. */
        readonly default_timeout?: number;
        /** Name of the hook. */
        readonly lifecycle_hook_name?: string;
        /** When the hook holds an instance. */
        readonly lifecycle_hook_type?: "INSTANCE_TERMINATING" | "INSTANCE_LAUNCHING" | (string & {});
        /** Text sent with the notification. */
        readonly notification_metadata?: string;
        /** Name of the SMN topic. */
        readonly notification_topic_name?: string;
        /** URN of the SMN topic. */
        readonly notification_topic_urn?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Searches groups or configurations by their tags, or counts them. Section ListResourceInstances. */
  namespace ListResourceInstances {
    /** - `limit`, `offset` are not allowed when `action` is `count`. A count has no pages. (ListResourceInstances) */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * What has the tags: a group or a configuration.
       * Limits (ListResourceInstances): one of `scaling_group_tag`, `scaling_configuration_tag`.
       */
      resource_type: "scaling_group_tag" | "scaling_configuration_tag";
      /**
       * Returns the resources (filter), or their number (count).
       * Limits (ListResourceInstances): one of `filter`, `count`.
       */
      action: "filter" | "count";
      /**
       * Number of records at most, as text: 1 to 1000; for filter only.
       * Limits (ListResourceInstances): a number from 1 to 1000.
       * @default 1000
       */
      limit?: string;
      /** Where the page begins: an id or an index. */
      marker?: string;
      /** Search by name. */
      matches?: readonly {
        /**
         * Field to search; resource_name only.
         * Limits (ListResourceInstances): one of `resource_name`.
         */
        key: "resource_name";
        /**
         * Text to search for, in characters.
         * Limits (ListResourceInstances): at most 255 characters.
         */
        value: string;
      }[];
      /**
       * Resources without all of these tags.
       * Limits (ListResourceInstances): at most 10 items.
       */
      not_tags?: readonly {
        /**
         * Name of the tag; not empty, each name once.
         * Limits (ListResourceInstances): 1 to 127 characters.
         */
        key: string;
        /**
         * Values, any of which will do; an empty list stands for any value, and one that begins with * for a part of it.
         * Limits (ListResourceInstances): at most 10 items; at most 255 characters; not "*" alone.
         */
        values: readonly string[];
      }[];
      /**
       * Resources without any of these tags.
       * Limits (ListResourceInstances): at most 10 items.
       */
      not_tags_any?: readonly {
        /**
         * Name of the tag; not empty, each name once.
         * Limits (ListResourceInstances): 1 to 127 characters.
         */
        key: string;
        /**
         * Values, any of which will do; an empty list stands for any value, and one that begins with * for a part of it.
         * Limits (ListResourceInstances): at most 10 items; at most 255 characters; not "*" alone.
         */
        values: readonly string[];
      }[];
      /**
       * Index to begin after, as text; for filter only.
       * Limits (ListResourceInstances): digits.
       * @default 0
       */
      offset?: string;
      /**
       * Resources with all of these tags.
       * Limits (ListResourceInstances): at most 10 items.
       */
      tags?: readonly {
        /**
         * Name of the tag; not empty, each name once.
         * Limits (ListResourceInstances): 1 to 127 characters.
         */
        key: string;
        /**
         * Values, any of which will do; an empty list stands for any value, and one that begins with * for a part of it.
         * Limits (ListResourceInstances): at most 10 items; at most 255 characters; not "*" alone.
         */
        values: readonly string[];
      }[];
      /**
       * Resources with one of these tags.
       * Limits (ListResourceInstances): at most 10 items.
       */
      tags_any?: readonly {
        /**
         * Name of the tag; not empty, each name once.
         * Limits (ListResourceInstances): 1 to 127 characters.
         */
        key: string;
        /**
         * Values, any of which will do; an empty list stands for any value, and one that begins with * for a part of it.
         * Limits (ListResourceInstances): at most 10 items; at most 255 characters; not "*" alone.
         */
        values: readonly string[];
      }[];
    }
    interface Result {
      /** Where the next page begins. */
      readonly marker?: string;
      /** The groups or configurations. */
      readonly resources?: readonly {
        /** More about the resource. */
        readonly resource_detail?: string;
        /** Id of the resource. */
        readonly resource_id?: string;
        /** Name of the resource; empty where it has none. */
        readonly resource_name?: string;
        /** The tags. */
        readonly tags?: readonly {
          /** Name of the tag. */
          readonly key?: string;
          /** Value of the tag. */
          readonly value?: string;
        }[];
      }[];
      /** Number of resources found. */
      readonly total_count?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the scaling actions of a group, page by page. Section ListScalingActivityLogs. */
  namespace ListScalingActivityLogs {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Begin of the period to search, in UTC.
       * Limits (ListScalingActivityLogs): `YYYY-MM-DDThh:mm:ssZ`, UTC.
       */
      start_time?: string | number | Date;
      /**
       * End of the period to search, in UTC.
       * Limits (ListScalingActivityLogs): `YYYY-MM-DDThh:mm:ssZ`, UTC.
       */
      end_time?: string | number | Date;
      /**
       * Line of the result to begin with, from 0.
       * Limits (ListScalingActivityLogs): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (ListScalingActivityLogs): 0 to 100.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The actions. */
      readonly scaling_activity_log?: readonly {
        /** What set off the action. */
        readonly description?: string;
        /** Expected number of instances after the action. */
        readonly desire_value?: number;
        /** When the action ended, in UTC. */
        readonly end_time?: string;
        /** Id of the log record. */
        readonly id?: string;
        /** Names of the instances that joined the group, with commas between them. */
        readonly instance_added_list?: string;
        /** Names of the instances that left the group and were deleted, with commas between them. */
        readonly instance_deleted_list?: string;
        /** Names of the instances that only left the group, with commas between them. */
        readonly instance_removed_list?: string;
        /** Number of instances of the group. */
        readonly instance_value?: number;
        /** Number of instances that joined or left. */
        readonly scaling_value?: number;
        /** When the action began, in UTC. */
        readonly start_time?: string;
        /** How the action stands: succeeded, failed or running. */
        readonly status?: "SUCCESS" | "FAIL" | "DOING" | (string & {});
      }[];
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records found. */
      readonly total_number?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the scaling actions of a group, load balancer migrations included, page by page. Section Querying Scaling Action Logs (V2). */
  namespace ListScalingActivityV2Logs {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Group whose actions are listed. */
      scaling_group_id: string;
      /** Only the action with this log id. */
      log_id?: string;
      /**
       * Begin of the period to search, in UTC.
       * Limits (Querying Scaling Action Logs (V2)): `YYYY-MM-DDThh:mm:ssZ`, UTC.
       */
      start_time?: string | number | Date;
      /**
       * End of the period to search, in UTC.
       * Limits (Querying Scaling Action Logs (V2)): `YYYY-MM-DDThh:mm:ssZ`, UTC.
       */
      end_time?: string | number | Date;
      /**
       * Line of the result to begin with, from 0.
       * Limits (Querying Scaling Action Logs (V2)): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (Querying Scaling Action Logs (V2)): 0 to 100.
       * @default 20
       */
      limit?: number;
      /**
       * Only these types: usual, by hand, after a check by ELB or audit, instance number off (DIFF), load balancer move.
       * Limits (Querying Scaling Action Logs (V2)): one of `NORMAL`, `MANUAL_REMOVE`, `MANUAL_DELETE`, `MANUAL_ADD`, `ELB_CHECK_DELETE`, `AUDIT_CHECK_DELETE`, `DIFF`, `MODIFY_ELB`.
       */
      type?: readonly ("NORMAL" | "MANUAL_REMOVE" | "MANUAL_DELETE" | "MANUAL_ADD" | "ELB_CHECK_DELETE" | "AUDIT_CHECK_DELETE" | "DIFF" | "MODIFY_ELB")[];
      /**
       * Only actions that succeeded, failed or are still running.
       * Limits (Querying Scaling Action Logs (V2)): one of `SUCCESS`, `FAIL`, `DOING`.
       */
      status?: "SUCCESS" | "FAIL" | "DOING";
    }
    interface Result {
      /** Number of records found. */
      readonly total_number?: number;
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The actions. */
      readonly scaling_activity_log?: readonly {
        /** How the action stands: succeeded, failed or running. */
        readonly status?: "SUCCESS" | "FAIL" | "DOING" | (string & {});
        /** When the action began, in UTC. */
        readonly start_time?: string;
        /** When the action ended, in UTC. */
        readonly end_time?: string;
        /** Id of the log record. */
        readonly id?: string;
        /** Instances taken out of the group. */
        readonly instance_removed_list?: readonly {
          /** Name of the ECS. */
          readonly instance_name?: string;
          /** Id of the ECS. */
          readonly instance_id?: string;
          /** Why scaling failed for the instance. */
          readonly failed_reason?: string;
          /** Details of the failure. */
          readonly failed_details?: string;
          /** Configuration of the instance. */
          readonly instance_config?: string;
        }[];
        /** Instances taken out of the group and deleted. */
        readonly instance_deleted_list?: readonly {
          /** Name of the ECS. */
          readonly instance_name?: string;
          /** Id of the ECS. */
          readonly instance_id?: string;
          /** Why scaling failed for the instance. */
          readonly failed_reason?: string;
          /** Details of the failure. */
          readonly failed_details?: string;
          /** Configuration of the instance. */
          readonly instance_config?: string;
        }[];
        /** Instances put into the group. */
        readonly instance_added_list?: readonly {
          /** Name of the ECS. */
          readonly instance_name?: string;
          /** Id of the ECS. */
          readonly instance_id?: string;
          /** Why scaling failed for the instance. */
          readonly failed_reason?: string;
          /** Details of the failure. */
          readonly failed_details?: string;
          /** Configuration of the instance. */
          readonly instance_config?: string;
        }[];
        /** Instances for which the action failed. */
        readonly instance_failed_list?: readonly {
          /** Name of the ECS. */
          readonly instance_name?: string;
          /** Id of the ECS. */
          readonly instance_id?: string;
          /** Why scaling failed for the instance. */
          readonly failed_reason?: string;
          /** Details of the failure. */
          readonly failed_details?: string;
          /** Configuration of the instance. */
          readonly instance_config?: string;
        }[];
        /** Number of instances added or deleted; the example shows a number. */
        readonly scaling_value?: string;
        /** What set off the action; JSON text in the example. */
        readonly description?: string;
        /** What set off the action, read out of the JSON in description where it holds any. */
        readonly reasons?: readonly {
          /** What changed the wanted number; MANNUAL in the example. */
          readonly change_reason?: string;
          /** Wanted number of instances before. */
          readonly old_value?: number;
          /** Wanted number of instances after. */
          readonly new_value?: number;
          /** When it was changed, in UTC. */
          readonly change_time?: string;
        }[];
        /** Number of instances in the group. */
        readonly instance_value?: number;
        /** Number of instances the action aims at. */
        readonly desire_value?: number;
        /** Load balancers bound to the group. */
        readonly lb_bind_success_list?: readonly {
          /** The load balancer, if it is an enhanced one. */
          readonly lbaas_listener?: {
            /** Id of the listener; null in the example. */
            readonly listener_id?: string;
            /** Id of the backend ECS group. */
            readonly pool_id?: string;
            /** Port on which the backend ECSs listen. */
            readonly protocol_port?: number;
            /** Share of requests, against the other ECSs of the listener. */
            readonly weight?: number;
          };
          /** The load balancer, if it is a classic one. */
          readonly listener?: string;
          /** Why the migration failed. */
          readonly failed_reason?: string;
          /** Details of the failure. */
          readonly failed_details?: string;
        }[];
        /** Load balancers that could not be bound to the group. */
        readonly lb_bind_failed_list?: readonly {
          /** The load balancer, if it is an enhanced one. */
          readonly lbaas_listener?: {
            /** Id of the listener; null in the example. */
            readonly listener_id?: string;
            /** Id of the backend ECS group. */
            readonly pool_id?: string;
            /** Port on which the backend ECSs listen. */
            readonly protocol_port?: number;
            /** Share of requests, against the other ECSs of the listener. */
            readonly weight?: number;
          };
          /** The load balancer, if it is a classic one. */
          readonly listener?: string;
          /** Why the migration failed. */
          readonly failed_reason?: string;
          /** Details of the failure. */
          readonly failed_details?: string;
        }[];
        /** Load balancers unbound from the group. */
        readonly lb_unbind_success_list?: readonly {
          /** The load balancer, if it is an enhanced one. */
          readonly lbaas_listener?: {
            /** Id of the listener; null in the example. */
            readonly listener_id?: string;
            /** Id of the backend ECS group. */
            readonly pool_id?: string;
            /** Port on which the backend ECSs listen. */
            readonly protocol_port?: number;
            /** Share of requests, against the other ECSs of the listener. */
            readonly weight?: number;
          };
          /** The load balancer, if it is a classic one. */
          readonly listener?: string;
          /** Why the migration failed. */
          readonly failed_reason?: string;
          /** Details of the failure. */
          readonly failed_details?: string;
        }[];
        /** Load balancers that could not be unbound from the group. */
        readonly lb_unbind_failed_list?: readonly {
          /** The load balancer, if it is an enhanced one. */
          readonly lbaas_listener?: {
            /** Id of the listener; null in the example. */
            readonly listener_id?: string;
            /** Id of the backend ECS group. */
            readonly pool_id?: string;
            /** Port on which the backend ECSs listen. */
            readonly protocol_port?: number;
            /** Share of requests, against the other ECSs of the listener. */
            readonly weight?: number;
          };
          /** The load balancer, if it is a classic one. */
          readonly listener?: string;
          /** Why the migration failed. */
          readonly failed_reason?: string;
          /** Details of the failure. */
          readonly failed_details?: string;
        }[];
        /** Type of the action, as in the parameter type. */
        readonly type?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists configurations, page by page. Section ListScalingConfigs. */
  namespace ListScalingConfigs {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Only configurations with this name. */
      scaling_configuration_name?: string;
      /** Only configurations with this image. */
      image_id?: string;
      /**
       * Line of the result to begin with, from 0.
       * Limits (ListScalingConfigs): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (ListScalingConfigs): 0 to 100.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The configurations. */
      readonly scaling_configurations?: readonly {
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** How the instances are made. */
        readonly instance_config?: {
          /** Password for logging in, not in plain text. */
          readonly adminPass?: string;
          /** Options of the processor. */
          readonly cpu_options?: {
            /** Threads a core: 1 with hyper-threading off, 2 with it on. */
            readonly hw_cpu_threads?: number;
          };
          /** Dedicated host. */
          readonly dedicated_host_id?: string;
          /** Disks of an instance. */
          readonly disk?: readonly {
            /** Image of a data disk. */
            readonly data_disk_image_id?: string;
            /** Dedicated storage pool. */
            readonly dedicated_storage_id?: string;
            /** System disk or data disk. */
            readonly disk_type?: "SYS" | "DATA" | (string & {});
            /** Operations a second. */
            readonly iops?: number;
            /** Metadata. */
            readonly metadata?: {
              /** Master key for the encryption. */
              readonly __system__cmkid?: string;
              /** 1 where the disk is encrypted, 0 where not. */
              readonly __system__encrypted?: "0" | "1" | (string & {});
            };
            /** Size of the disk in GB. */
            readonly size?: number;
            /** Snapshot of the disk backup. */
            readonly snapshot_id?: string;
            /** Throughput in MiB/s. */
            readonly throughput?: number;
            /** Type of the disk. */
            readonly volume_type?: "SATA" | "SAS" | "SSD" | "co-p1" | "co-pl" | "uh-l1" | "uh-11" | "GPSSD" | "GPSSD2" | "ESSD" | "ESSD2" | (string & {});
          }[];
          /** Flavors. */
          readonly flavorRef?: string;
          /** Image. */
          readonly imageRef?: string;
          /** Reserved. */
          readonly instance_id?: string;
          /** Reserved. */
          readonly instance_name?: string;
          /** Fingerprint of the key pair. */
          readonly key_fingerprint?: string;
          /** Key pair for logging in. */
          readonly key_name?: string;
          /** Spot or pay per use. */
          readonly market_type?: string;
          /** Metadata. */
          readonly metadata?: {
            /** Password of the administrator. */
            readonly admin_pass?: string;
          };
          /** Order in which several flavors are tried. */
          readonly multi_flavor_priority_policy?: "PICK_FIRST" | "COST_FIRST" | (string & {});
          /** Files put into the instance. */
          readonly personality?: readonly {
            /** Content in Base64. */
            readonly content?: string;
            /** Path of the file. */
            readonly path?: string;
          }[];
          /** EIP that is made for each instance. */
          readonly public_ip?: {
            /** How the EIP is made. */
            readonly eip?: {
              /** Bandwidth of the EIP. */
              readonly bandwidth?: {
                /** Billed by bandwidth or by traffic. */
                readonly charging_mode?: "bandwidth" | "traffic" | (string & {});
                /** Id of the shared bandwidth. */
                readonly id?: string;
                /** Own bandwidth or shared one. */
                readonly share_type?: "PER" | "WHOLE" | (string & {});
                /** Bandwidth in Mbit/s. */
                readonly size?: number;
              };
              /** Line of the EIP. */
              readonly ip_type?: "5_bgp" | "5_sbgp" | "5_telcom" | "5_union" | (string & {});
            };
          };
          /** Security groups. */
          readonly security_groups?: readonly {
            /** Id of the security group. */
            readonly id?: string;
          }[];
          /** Server group of the instances. */
          readonly server_group_id?: string;
          /** Whose tags new instances get: OVERRIDE those of the configuration, SUPPRESS those of the group. */
          readonly tag_transmission_policy?: "OVERRIDE" | "SUPPRESS" | (string & {});
          /** The tags. */
          readonly tags?: readonly {
            /** Name of the tag. */
            readonly key?: string;
            /** Value of the tag. */
            readonly value?: string;
          }[];
          /** Whether the instances are on dedicated hosts. */
          readonly tenancy?: string;
          /** Data for cloud-init in Base64. */
          readonly user_data?: string;
        };
        /** Id of the configuration. */
        readonly scaling_configuration_id?: string;
        /** Name of the configuration. */
        readonly scaling_configuration_name?: string;
        /** Group that uses the configuration. */
        readonly scaling_group_id?: string;
        /** Id of the project. */
        readonly tenant?: string;
      }[];
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records found. */
      readonly total_number?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists groups, page by page. Section ListScalingGroups. */
  namespace ListScalingGroups {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Only groups with this name. */
      scaling_group_name?: string;
      /**
       * Only groups with this configuration.
       * Limits (ListScalingGroups): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_configuration_id?: string;
      /**
       * Only groups in this state.
       * Limits (ListScalingGroups): one of `INSERVICE`, `PAUSED`, `ERROR`, `DELETING`, `FREEZED`.
       */
      scaling_group_status?: "INSERVICE" | "PAUSED" | "ERROR" | "DELETING" | "FREEZED";
      /**
       * Line of the result to begin with, from 0.
       * Limits (ListScalingGroups): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (ListScalingGroups): 0 to 100.
       * @default 20
       */
      limit?: number;
      /** Only groups of this enterprise project; all_granted_eps for all that the user may see. */
      enterprise_project_id?: string;
    }
    interface Result {
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The groups. */
      readonly scaling_groups?: readonly {
        /** Kind of action that is in progress. */
        readonly activity_type?: string;
        /** Zones of the group. */
        readonly available_zones?: readonly string[];
        /** Reserved. */
        readonly cloud_location_id?: string;
        /** Cooldown in seconds. */
        readonly cool_down_time?: number;
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** Current number of instances. */
        readonly current_instance_number?: number;
        /** Whether the EIP of an instance is deleted with it. */
        readonly delete_publicip?: boolean;
        /** Whether the data disks of an instance are deleted with it. */
        readonly delete_volume?: boolean;
        /** Free text. */
        readonly description?: string;
        /** Expected number of instances. */
        readonly desire_instance_number?: number;
        /** More about the group, such as why a scaling action failed. */
        readonly detail?: string;
        /** Enterprise project of the group. */
        readonly enterprise_project_id?: string;
        /** How long a new instance is not checked, in seconds. */
        readonly health_periodic_audit_grace_period?: number;
        /** How health is checked. */
        readonly health_periodic_audit_method?: "ELB_AUDIT" | "NOVA_AUDIT" | (string & {});
        /** Time between health checks, in minutes. */
        readonly health_periodic_audit_time?: number;
        /** Agency of the instances. */
        readonly iam_agency_name?: string;
        /** Which instance leaves first. */
        readonly instance_terminate_policy?: "OLD_CONFIG_OLD_INSTANCE" | "OLD_CONFIG_NEW_INSTANCE" | "OLD_INSTANCE" | "NEW_INSTANCE" | (string & {});
        /** Whether a scaling action is in progress. */
        readonly is_scaling?: boolean;
        /** Listeners of classic load balancers, with commas between them. */
        readonly lb_listener_id?: string;
        /** Enhanced load balancers. */
        readonly lbaas_listeners?: readonly {
          /** Id of the listener. */
          readonly listener_id?: string;
          /** Id of the backend server group. */
          readonly pool_id?: string;
          /** Port on which the instances listen. */
          readonly protocol_port?: number;
          /** IP version. */
          readonly protocol_version?: "IPV4" | "IPV6" | (string & {});
          /** Share of the requests that an instance gets. */
          readonly weight?: number;
        }[];
        /** Most instances of the group. */
        readonly max_instance_number?: number;
        /** Fewest instances of the group. */
        readonly min_instance_number?: number;
        /** How zones are chosen. */
        readonly multi_az_priority_policy?: string;
        /** Subnets. */
        readonly networks?: readonly {
          /** Source and destination check of the network card. */
          readonly allowed_address_pairs?: readonly {
            /** 1.1.1.1/0 where the check is off. */
            readonly ip_address?: string;
          }[];
          /** Network id of the subnet. */
          readonly id?: string;
          /** Shared IPv6 bandwidth. */
          readonly ipv6_bandwidth?: {
            /** Id of the shared IPv6 bandwidth. */
            readonly id?: string;
          };
          /** Whether the network card has IPv6. */
          readonly ipv6_enable?: boolean;
        }[];
        /** Id of the configuration. */
        readonly scaling_configuration_id?: string;
        /** Name of the configuration. */
        readonly scaling_configuration_name?: string;
        /** Id of the group. */
        readonly scaling_group_id?: string;
        /** Name of the group. */
        readonly scaling_group_name?: string;
        /** State of the group: in service, disabled, faulty, being deleted or frozen. */
        readonly scaling_group_status?: "INSERVICE" | "PAUSED" | "ERROR" | "DELETING" | "FREEZED" | (string & {});
        /** Security groups. */
        readonly security_groups?: readonly {
          /** Id of the security group. */
          readonly id?: string;
        }[];
        /** The tags. */
        readonly tags?: readonly {
          /** Name of the tag. */
          readonly key?: string;
          /** Value of the tag. */
          readonly value?: string;
        }[];
        /** VPC of the group. */
        readonly vpc_id?: string;
      }[];
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records found. */
      readonly total_number?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the instances of a group, page by page. Section ListScalingInstances. */
  namespace ListScalingInstances {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Only instances in this state of their life in the group.
       * Limits (ListScalingInstances): one of `INSERVICE`, `PENDING`, `REMOVING`, `PENDING_WAIT`, `REMOVING_WAIT`, `STANDBY`, `ENTERING_STANDBY`.
       */
      life_cycle_state?: "INSERVICE" | "PENDING" | "REMOVING" | "PENDING_WAIT" | "REMOVING_WAIT" | "STANDBY" | "ENTERING_STANDBY";
      /**
       * Only instances of this health.
       * Limits (ListScalingInstances): one of `INITIALIZING`, `NORMAL`, `ERROR`.
       */
      health_status?: "INITIALIZING" | "NORMAL" | "ERROR";
      /** Only instances that are protected, or that are not. */
      protect_from_scaling_down?: boolean;
      /**
       * Line of the result to begin with, from 0.
       * Limits (ListScalingInstances): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (ListScalingInstances): 0 to 100.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The instances. */
      readonly scaling_group_instances?: readonly {
        /** When the instance joined the group, in UTC. */
        readonly create_time?: string;
        /** Health of the instance: starting, normal or faulty. */
        readonly health_status?: "NORMAL" | "ERROR" | "INITAILIZING" | (string & {});
        /** Id of the instance. */
        readonly instance_id?: string;
        /** Name of the instance. */
        readonly instance_name?: string;
        /** State of its life in the group. */
        readonly life_cycle_state?: "INSERVICE" | "PENDING" | "PENDING_WAIT" | "REMOVING" | "REMOVING_WAIT" | "STANDBY" | "ENTERING_STANDBY" | (string & {});
        /** Whether it is protected from scale-in. */
        readonly protect_from_scaling_down?: boolean;
        /** Id of the configuration. */
        readonly scaling_configuration_id?: string;
        /** Name of the configuration: empty where it is deleted, MANNUAL_ADD where the instance was added by hand. */
        readonly scaling_configuration_name?: string;
        /** Id of the group. */
        readonly scaling_group_id?: string;
        /** Name of the group. */
        readonly scaling_group_name?: string;
      }[];
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records found. */
      readonly total_number?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the topics of a group. Section ListScalingNotifications. */
  namespace ListScalingNotifications {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (ListScalingNotifications): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
    }
    interface Result {
      /** The topics. */
      readonly topics?: readonly {
        /** Name of the SMN topic. */
        readonly topic_name?: string;
        /** What the topic is told. */
        readonly topic_scene?: readonly ("SCALING_UP" | "SCALING_UP_FAIL" | "SCALING_DOWN" | "SCALING_DOWN_FAIL" | "SCALING_GROUP_ABNORMAL" | (string & {}))[];
        /** URN of the SMN topic. */
        readonly topic_urn?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the policies of a group, page by page. Section ListScalingPolicies. */
  namespace ListScalingPolicies {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Only policies with this name.
       * Limits (ListScalingPolicies): 1 to 64 characters.
       */
      scaling_policy_name?: string;
      /**
       * Only policies of this type.
       * Limits (ListScalingPolicies): one of `ALARM`, `SCHEDULED`, `RECURRENCE`.
       */
      scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE";
      /**
       * Only the policy with this id.
       * Limits (ListScalingPolicies): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id?: string;
      /**
       * Line of the result to begin with, from 0.
       * Limits (ListScalingPolicies): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (ListScalingPolicies): 0 to 100.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The policies. */
      readonly scaling_policies?: readonly {
        /** Alarm rule that starts the policy. */
        readonly alarm_id?: string;
        /** Cooldown in seconds. */
        readonly cool_down_time?: number;
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** State of the policy: in use, disabled or running. */
        readonly policy_status?: "INSERVICE" | "PAUSED" | "EXECUTING" | (string & {});
        /** Id of the group. */
        readonly scaling_group_id?: string;
        /** What the policy does. */
        readonly scaling_policy_action?: {
          /** Number of instances. */
          readonly instance_number?: number;
          /** Percentage of the current number of instances. */
          readonly instance_percentage?: number;
          /** What is done. */
          readonly operation?: "ADD" | "REMOVE" | "REDUCE" | "SET" | (string & {});
        };
        /** Id of the policy. */
        readonly scaling_policy_id?: string;
        /** Name of the policy. */
        readonly scaling_policy_name?: string;
        /** What starts the policy. */
        readonly scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE" | (string & {});
        /** When the policy runs. */
        readonly scheduled_policy?: {
          /** When it ends, in UTC. */
          readonly end_time?: string;
          /** When it runs, in UTC. */
          readonly launch_time?: string;
          /** How often it runs. */
          readonly recurrence_type?: "Daily" | "Weekly" | "Monthly" | (string & {});
          /** Days on which it runs, with commas between them. */
          readonly recurrence_value?: string;
          /** When it begins, in UTC. */
          readonly start_time?: string;
        };
      }[];
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records found. */
      readonly total_number?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the executions of a policy, page by page. Section ListScalingPolicyExecuteLogs. */
  namespace ListScalingPolicyExecuteLogs {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the policy. */
      scaling_policy_id: string;
      /**
       * Only the execution with this log id.
       * Limits (ListScalingPolicyExecuteLogs): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      log_id?: string;
      /**
       * Only executions on this kind of resource.
       * Limits (ListScalingPolicyExecuteLogs): one of `SCALING_GROUP`, `BANDWIDTH`.
       */
      scaling_resource_type?: "SCALING_GROUP" | "BANDWIDTH";
      /**
       * Only executions on this group or bandwidth.
       * Limits (ListScalingPolicyExecuteLogs): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_resource_id?: string;
      /**
       * Only executions started this way.
       * Limits (ListScalingPolicyExecuteLogs): one of `SCHEDULED`, `RECURRENCE`, `ALARM`, `MANUAL`.
       */
      execute_type?: "SCHEDULED" | "RECURRENCE" | "ALARM" | "MANUAL";
      /**
       * Begin of the period to search, in UTC.
       * Limits (ListScalingPolicyExecuteLogs): `YYYY-MM-DDThh:mm:ssZ`, UTC.
       */
      start_time?: string | number | Date;
      /**
       * End of the period to search, in UTC.
       * Limits (ListScalingPolicyExecuteLogs): `YYYY-MM-DDThh:mm:ssZ`, UTC.
       */
      end_time?: string | number | Date;
      /**
       * Line of the result to begin with, from 0.
       * Limits (ListScalingPolicyExecuteLogs): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (ListScalingPolicyExecuteLogs): 0 to 100.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The executions. */
      readonly scaling_policy_execute_log?: readonly {
        /** Value aimed at. */
        readonly desire_value?: string;
        /** When the policy was carried out, in UTC. */
        readonly execute_time?: string;
        /** What started the policy. */
        readonly execute_type?: "SCHEDULE" | "RECURRENCE" | "ALARM" | "MANUAL" | (string & {});
        /** Why it failed. */
        readonly failed_reason?: string;
        /** Id of the log record. */
        readonly id?: string;
        /** Steps of the execution. */
        readonly job_records?: readonly {
          /** Code of the answer, in a record of a call. */
          readonly code?: string;
          /** Name of the step. */
          readonly job_name?: string;
          /** Whether it succeeded. */
          readonly job_status?: "SUCCESS" | "FAIL" | (string & {});
          /** Text of the record, in a record of a message. */
          readonly message?: string;
          /** Time of the record. */
          readonly record_time?: string;
          /** A call of an interface, or a message. */
          readonly record_type?: "API" | "MEG" | (string & {});
          /** Body of the request, in a record of a call. */
          readonly request?: string;
          /** Body of the answer, in a record of a call. */
          readonly response?: string;
        }[];
        /** Bound of the bandwidth in Mbit/s. */
        readonly limit_value?: string;
        /** More about the bandwidth. */
        readonly meta_data?: {
          /** How the bandwidth is shared. */
          readonly metadata_bandwidth_share_type?: string;
          /** Id of the EIP. */
          readonly metadata_eip_id?: string;
          /** Address of the EIP. */
          readonly metadataeip_address?: string;
        };
        /** Value before. */
        readonly old_value?: string;
        /** Id of the policy. */
        readonly scaling_policy_id?: string;
        /** Id of the group or bandwidth. */
        readonly scaling_resource_id?: string;
        /** What is scaled: a group or a bandwidth. */
        readonly scaling_resource_type?: "SCALING_GROUP" | "BANDWIDTH" | (string & {});
        /** How the execution stands: succeeded, failed or running. */
        readonly status?: "SUCCESS" | "FAIL" | "EXECUTING" | (string & {});
        /** Id of the project. */
        readonly tenant_id?: string;
        /** What was done: added, removed or set. */
        readonly type?: "ADD" | "REMOVE" | "SET" | (string & {});
      }[];
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records found. */
      readonly total_number?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the tags of a group or configuration. Section ListScalingTagInfosByResourceId. */
  namespace ListScalingTagInfosByResourceId {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * What has the tags: a group or a configuration.
       * Limits (ListScalingTagInfosByResourceId): one of `scaling_group_tag`, `scaling_configuration_tag`.
       */
      resource_type: "scaling_group_tag" | "scaling_configuration_tag";
      /** Id of the group or configuration that has the tags. */
      resource_id: string;
    }
    interface Result {
      /** Tags of the system. */
      readonly sys_tags?: readonly {
        /** Name of the tag. */
        readonly key?: string;
        /** Value of the tag. */
        readonly value?: string;
      }[];
      /** The tags. */
      readonly tags?: readonly {
        /** Name of the tag. */
        readonly key?: string;
        /** Value of the tag. */
        readonly value?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the tags of all groups or configurations. Section ListScalingTagInfosByTenantId. */
  namespace ListScalingTagInfosByTenantId {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * What has the tags: a group or a configuration.
       * Limits (ListScalingTagInfosByTenantId): one of `scaling_group_tag`, `scaling_configuration_tag`.
       */
      resource_type: "scaling_group_tag" | "scaling_configuration_tag";
    }
    interface Result {
      /** The tags. */
      readonly tags?: readonly {
        /** Name of the tag. */
        readonly key?: string;
        /** Values of the tag. */
        readonly values?: readonly string[];
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the policies of a group or of a bandwidth, page by page. Section ListScalingV2Policies. */
  namespace ListScalingV2Policies {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group or bandwidth that is scaled.
       * Limits (ListScalingV2Policies): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_resource_id: string;
      /**
       * Only policies with this name.
       * Limits (ListScalingV2Policies): 1 to 64 characters.
       */
      scaling_policy_name?: string;
      /**
       * Only policies of this type.
       * Limits (ListScalingV2Policies): one of `ALARM`, `SCHEDULED`, `RECURRENCE`, `INTERVAL_ALARM`.
       */
      scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE" | "INTERVAL_ALARM";
      /**
       * Only the policy with this id.
       * Limits (ListScalingV2Policies): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id?: string;
      /**
       * Line of the result to begin with, from 0.
       * Limits (ListScalingV2Policies): at least 0.
       * @default 0
       */
      start_number?: number;
      /**
       * Number of records to return at most.
       * Limits (ListScalingV2Policies): 0 to 100.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Number of records a page holds at most. */
      readonly limit?: number;
      /** The policies. */
      readonly scaling_policies?: readonly {
        /** Alarm rule that starts the policy. */
        readonly alarm_id?: string;
        /** Cooldown in seconds. */
        readonly cool_down_time?: number;
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** Free text. */
        readonly description?: string;
        /** What the policy does in each interval of the metric. */
        readonly interval_alarm_actions?: readonly {
          /** Bound of the bandwidth in Mbit/s. */
          readonly limits?: number;
          /** Lower end of the interval. */
          readonly lower_bound?: number;
          /** What is done. */
          readonly operation?: "ADD" | "REMOVE" | "REDUCE" | "SET" | (string & {});
          /** Percentage of the current number of instances. */
          readonly percentage?: number;
          /** Size of the change, in instances or in Mbit/s. */
          readonly size?: number;
          /** Upper end of the interval. */
          readonly upper_bound?: number;
        }[];
        /** More about the bandwidth. */
        readonly meta_data?: {
          /** How the bandwidth is shared. */
          readonly metadata_bandwidth_share_type?: string;
          /** Address of the EIP. */
          readonly metadata_eip_address?: string;
          /** Id of the EIP. */
          readonly metadata_eip_id?: string;
        };
        /** State of the policy: in use, disabled or running. */
        readonly policy_status?: "INSERVICE" | "PAUSED" | "EXECUTING" | (string & {});
        /** What the policy does. */
        readonly scaling_policy_action?: {
          /** Bound of the bandwidth in Mbit/s. */
          readonly limits?: number;
          /** What is done. */
          readonly operation?: "ADD" | "REMOVE" | "REDUCE" | "SET" | (string & {});
          /** Percentage of the current number of instances. */
          readonly percentage?: number;
          /** Size of the change, in instances or in Mbit/s. */
          readonly size?: number;
        };
        /** Id of the policy. */
        readonly scaling_policy_id?: string;
        /** Name of the policy. */
        readonly scaling_policy_name?: string;
        /** What starts the policy. */
        readonly scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE" | "INTERVAL_ALARM" | (string & {});
        /** Id of the group or bandwidth. */
        readonly scaling_resource_id?: string;
        /** What is scaled: a group or a bandwidth. */
        readonly scaling_resource_type?: "SCALING_GROUP" | "BANDWIDTH" | (string & {});
        /** When the policy runs. */
        readonly scheduled_policy?: {
          /** When it ends, in UTC. */
          readonly end_time?: string;
          /** When it runs, in UTC. */
          readonly launch_time?: string;
          /** How often it runs. */
          readonly recurrence_type?: "Daily" | "Weekly" | "Monthly" | (string & {});
          /** Days on which it runs, with commas between them. */
          readonly recurrence_value?: string;
          /** When it begins, in UTC. */
          readonly start_time?: string;
        };
      }[];
      /** Line of the result that the page begins with. */
      readonly start_number?: number;
      /** Number of records found. */
      readonly total_number?: number;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the instances in the warm pool of a group. Section ListWarmPoolInstances. */
  namespace ListWarmPoolInstances {
    interface Params {
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the project. */
      project_id: string;
      /**
       * Number of records to return at most.
       * Limits (ListWarmPoolInstances): 0 to 100.
       * @default 20
       */
      limit?: number;
      /** Where the page begins: next_marker of the page before. */
      marker?: string;
    }
    interface Result {
      /** Where the next page begins. */
      readonly page_info?: {
        /** Marker of the next page. */
        readonly next_marker?: string;
      };
      /** The instances in the pool. */
      readonly warm_pool_instances?: readonly {
        /** Id of the instance in the pool. */
        readonly id?: string;
        /** Id of the ECS. */
        readonly instance_id?: string;
        /** Name of the instance in the pool. */
        readonly name?: string;
        /** State of the instance in the pool. */
        readonly status?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the instances in the warm pool of a group (V2). Section ListWarmPoolInstancesNew. */
  namespace ListWarmPoolInstancesNew {
    interface Params {
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the project. */
      project_id: string;
      /**
       * Number of records to return at most.
       * Limits (ListWarmPoolInstancesNew): 0 to 100.
       * @default 20
       */
      limit?: number;
      /** Where the page begins: next_marker of the page before. */
      marker?: string;
    }
    interface Result {
      /** Where the next page begins. */
      readonly page_info?: {
        /** Marker of the next page. */
        readonly next_marker?: string;
      };
      /** The instances in the pool. */
      readonly warm_pool_instances?: readonly {
        /** Id of the instance in the pool. */
        readonly id?: string;
        /** Id of the ECS. */
        readonly instance_id?: string;
        /** Name of the instance in the pool. */
        readonly name?: string;
        /** State of the instance in the pool. */
        readonly status?: string;
      }[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Disables a group: nothing starts a scaling action any more, one in progress goes on. Section PauseScalingGroup. */
  namespace PauseScalingGroup {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (PauseScalingGroup): one of `pause`.
       * @default pause
       */
      action?: "pause";
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Disables a policy. Section PauseScalingPolicy. */
  namespace PauseScalingPolicy {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the policy.
       * Limits (PauseScalingPolicy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (PauseScalingPolicy): one of `pause`.
       * @default pause
       */
      action?: "pause";
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Opens the warm pool of a group, or changes it. Section PutWarmPool. */
  namespace PutWarmPool {
    /**
     * - `min_capacity`, `max_capacity` go together: all or none. Both capacities are given, or neither is. (PutWarmPool)
     * - `min_capacity` ≤ `max_capacity`. Both capacities are equal. (PutWarmPool)
     * - `max_capacity` ≤ `min_capacity`. Both capacities are equal. (PutWarmPool)
     */
    interface Params {
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the project. */
      project_id: string;
      /** How long an instance may take to get ready, in seconds. */
      instance_init_wait_time?: number;
      /** Most capacity of the warm pool, in instances; equal to min_capacity. */
      max_capacity?: number;
      /** Least capacity of the warm pool, in instances; equal to max_capacity. */
      min_capacity?: number;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Opens the warm pool of a group, or changes it (V2). Section PutWarmPoolNew. */
  namespace PutWarmPoolNew {
    /**
     * - `min_capacity`, `max_capacity` go together: all or none. Both capacities are given, or neither is. (PutWarmPoolNew)
     * - `min_capacity` ≤ `max_capacity`. Both capacities are equal. (PutWarmPoolNew)
     * - `max_capacity` ≤ `min_capacity`. Both capacities are equal. (PutWarmPoolNew)
     */
    interface Params {
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the project. */
      project_id: string;
      /** How long an instance may take to get ready, in seconds. */
      instance_init_wait_time?: number;
      /** Most capacity of the warm pool, in instances; equal to min_capacity. */
      max_capacity?: number;
      /** Least capacity of the warm pool, in instances; equal to max_capacity. */
      min_capacity?: number;
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Enables a group. Section ResumeScalingGroup. */
  namespace ResumeScalingGroup {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (ResumeScalingGroup): one of `resume`.
       * @default resume
       */
      action?: "resume";
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Enables a policy. Section ResumeScalingPolicy. */
  namespace ResumeScalingPolicy {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the policy.
       * Limits (ResumeScalingPolicy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id: string;
      /**
       * Says which of the operations of this path it is.
       * Limits (ResumeScalingPolicy): one of `resume`.
       * @default resume
       */
      action?: "resume";
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows a version of the API. Section ShowApiVersion. */
  namespace ShowApiVersion {
    interface Params {
      /**
       * Version of the API.
       * Limits (ShowApiVersion): one of `v1`, `v2`.
       */
      api_version: "v1" | "v2";
    }
    interface Result {
      /** The version. */
      readonly version?: {
        /** Id of the version. */
        readonly id?: "v1" | "v2" | (string & {});
        /** Addresses of the version. */
        readonly links?: readonly {
          /** Address. */
          readonly href?: string;
          /** What the address leads to. */
          readonly rel?: string;
        }[];
        /** Oldest micro version. */
        readonly min_version?: string;
        /** State of the version: recommended, supported or deprecated. */
        readonly status?: "CURRENT" | "SUPPORT" | "DEPRECATED" | (string & {});
        /** When it was published, in UTC. */
        readonly update?: string;
        /** Newest micro version. */
        readonly version?: string;
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows a hook. Section ShowLifeCycleHook. */
  namespace ShowLifeCycleHook {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /** Name of the hook. */
      lifecycle_hook_name: string;
    }
    interface Result {
      /** When it was created, in UTC. */
      readonly create_time?: string;
      /** What becomes of an instance when the time is over. */
      readonly default_result?: "ABANDON" | "CONTINUE" | (string & {});
      /** How long an instance waits, in seconds. */
      readonly default_timeout?: number;
      /** Name of the hook. */
      readonly lifecycle_hook_name?: string;
      /** When the hook holds an instance. */
      readonly lifecycle_hook_type?: "INSTANCE_TERMINATING" | "INSTANCE_LAUNCHING" | (string & {});
      /** Text sent with the notification. */
      readonly notification_metadata?: string;
      /** Name of the SMN topic. */
      readonly notification_topic_name?: string;
      /** URN of the SMN topic. */
      readonly notification_topic_urn?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows the quotas of policies and instances of a group. Section ShowPolicyAndInstanceQuota. */
  namespace ShowPolicyAndInstanceQuota {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (ShowPolicyAndInstanceQuota): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
    }
    interface Result {
      /** The quotas. */
      readonly quotas?: {
        /** The quotas. */
        readonly resources?: readonly {
          /** Highest value of the quota. */
          readonly max?: number;
          /** Lowest value of the quota. */
          readonly min?: number;
          /** How many there may be. */
          readonly quota?: number;
          /** What the quota is about. */
          readonly type?: string;
          /** How many there are. */
          readonly used?: number;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows the quotas of the account and what of them is used. Section ShowResourceQuota. */
  namespace ShowResourceQuota {
    interface Params {
      /** Id of the project. */
      project_id: string;
    }
    interface Result {
      /** The quotas. */
      readonly quotas?: {
        /** The quotas. */
        readonly resources?: readonly {
          /** Highest value of the quota. */
          readonly max?: number;
          /** Lowest value of the quota. */
          readonly min?: number;
          /** How many there may be. */
          readonly quota?: number;
          /** What the quota is about. */
          readonly type?: "scaling_group" | "scaling_Group" | "scaling_config" | "scaling_Config" | "scaling_Policy" | "scaling_Instance" | "bandwidth_scaling_policy" | (string & {});
          /** How many there are; -1 for policies and instances. */
          readonly used?: number;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows a configuration. Section ShowScalingConfig. */
  namespace ShowScalingConfig {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the configuration. */
      scaling_configuration_id: string;
    }
    interface Result {
      /** The configuration. */
      readonly scaling_configuration?: {
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** How the instances are made. */
        readonly instance_config?: {
          /** Password for logging in, not in plain text. */
          readonly adminPass?: string;
          /** Options of the processor. */
          readonly cpu_options?: {
            /** Threads a core: 1 with hyper-threading off, 2 with it on. */
            readonly hw_cpu_threads?: number;
          };
          /** Dedicated host. */
          readonly dedicated_host_id?: string;
          /** Disks of an instance. */
          readonly disk?: readonly {
            /** Image of a data disk. */
            readonly data_disk_image_id?: string;
            /** Dedicated storage pool. */
            readonly dedicated_storage_id?: string;
            /** System disk or data disk. */
            readonly disk_type?: "SYS" | "DATA" | (string & {});
            /** Operations a second. */
            readonly iops?: number;
            /** Metadata. */
            readonly metadata?: {
              /** Master key for the encryption. */
              readonly __system__cmkid?: string;
              /** 1 where the disk is encrypted, 0 where not. */
              readonly __system__encrypted?: "0" | "1" | (string & {});
            };
            /** Size of the disk in GB. */
            readonly size?: number;
            /** Snapshot of the disk backup. */
            readonly snapshot_id?: string;
            /** Throughput in MiB/s. */
            readonly throughput?: number;
            /** Type of the disk. */
            readonly volume_type?: "SATA" | "SAS" | "SSD" | "co-p1" | "co-pl" | "uh-l1" | "uh-11" | "GPSSD" | "GPSSD2" | "ESSD" | "ESSD2" | (string & {});
          }[];
          /** Flavors. */
          readonly flavorRef?: string;
          /** Image. */
          readonly imageRef?: string;
          /** Reserved. */
          readonly instance_id?: string;
          /** Reserved. */
          readonly instance_name?: string;
          /** Fingerprint of the key pair. */
          readonly key_fingerprint?: string;
          /** Key pair for logging in. */
          readonly key_name?: string;
          /** Spot or pay per use. */
          readonly market_type?: string;
          /** Metadata. */
          readonly metadata?: {
            /** Password of the administrator. */
            readonly admin_pass?: string;
          };
          /** Order in which several flavors are tried. */
          readonly multi_flavor_priority_policy?: "PICK_FIRST" | "COST_FIRST" | (string & {});
          /** Files put into the instance. */
          readonly personality?: readonly {
            /** Content in Base64. */
            readonly content?: string;
            /** Path of the file. */
            readonly path?: string;
          }[];
          /** EIP that is made for each instance. */
          readonly public_ip?: {
            /** How the EIP is made. */
            readonly eip?: {
              /** Bandwidth of the EIP. */
              readonly bandwidth?: {
                /** Billed by bandwidth or by traffic. */
                readonly charging_mode?: "bandwidth" | "traffic" | (string & {});
                /** Id of the shared bandwidth. */
                readonly id?: string;
                /** Own bandwidth or shared one. */
                readonly share_type?: "PER" | "WHOLE" | (string & {});
                /** Bandwidth in Mbit/s. */
                readonly size?: number;
              };
              /** Line of the EIP. */
              readonly ip_type?: "5_bgp" | "5_sbgp" | "5_telcom" | "5_union" | (string & {});
            };
          };
          /** Security groups. */
          readonly security_groups?: readonly {
            /** Id of the security group. */
            readonly id?: string;
          }[];
          /** Server group of the instances. */
          readonly server_group_id?: string;
          /** Whose tags new instances get: OVERRIDE those of the configuration, SUPPRESS those of the group. */
          readonly tag_transmission_policy?: "OVERRIDE" | "SUPPRESS" | (string & {});
          /** The tags. */
          readonly tags?: readonly {
            /** Name of the tag. */
            readonly key?: string;
            /** Value of the tag. */
            readonly value?: string;
          }[];
          /** Whether the instances are on dedicated hosts. */
          readonly tenancy?: string;
          /** Data for cloud-init in Base64. */
          readonly user_data?: string;
        };
        /** Id of the configuration. */
        readonly scaling_configuration_id?: string;
        /** Name of the configuration. */
        readonly scaling_configuration_name?: string;
        /** Group that uses the configuration. */
        readonly scaling_group_id?: string;
        /** Id of the project. */
        readonly tenant?: string;
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows a group. Section ShowScalingGroup. */
  namespace ShowScalingGroup {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
    }
    interface Result {
      /** The group. */
      readonly scaling_group?: {
        /** Kind of action that is in progress. */
        readonly activity_type?: string;
        /** Zones of the group. */
        readonly available_zones?: readonly string[];
        /** Reserved. */
        readonly cloud_location_id?: string;
        /** Cooldown in seconds. */
        readonly cool_down_time?: number;
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** Current number of instances. */
        readonly current_instance_number?: number;
        /** Whether the EIP of an instance is deleted with it. */
        readonly delete_publicip?: boolean;
        /** Whether the data disks of an instance are deleted with it. */
        readonly delete_volume?: boolean;
        /** Free text. */
        readonly description?: string;
        /** Expected number of instances. */
        readonly desire_instance_number?: number;
        /** More about the group, such as why a scaling action failed. */
        readonly detail?: string;
        /** Enterprise project of the group. */
        readonly enterprise_project_id?: string;
        /** How long a new instance is not checked, in seconds. */
        readonly health_periodic_audit_grace_period?: number;
        /** How health is checked. */
        readonly health_periodic_audit_method?: "ELB_AUDIT" | "NOVA_AUDIT" | (string & {});
        /** Time between health checks, in minutes. */
        readonly health_periodic_audit_time?: number;
        /** Agency of the instances. */
        readonly iam_agency_name?: string;
        /** Which instance leaves first. */
        readonly instance_terminate_policy?: "OLD_CONFIG_OLD_INSTANCE" | "OLD_CONFIG_NEW_INSTANCE" | "OLD_INSTANCE" | "NEW_INSTANCE" | (string & {});
        /** Whether a scaling action is in progress. */
        readonly is_scaling?: boolean;
        /** Listeners of classic load balancers, with commas between them. */
        readonly lb_listener_id?: string;
        /** Enhanced load balancers. */
        readonly lbaas_listeners?: readonly {
          /** Id of the listener. */
          readonly listener_id?: string;
          /** Id of the backend server group. */
          readonly pool_id?: string;
          /** Port on which the instances listen. */
          readonly protocol_port?: number;
          /** IP version. */
          readonly protocol_version?: "IPV4" | "IPV6" | (string & {});
          /** Share of the requests that an instance gets. */
          readonly weight?: number;
        }[];
        /** Most instances of the group. */
        readonly max_instance_number?: number;
        /** Fewest instances of the group. */
        readonly min_instance_number?: number;
        /** How zones are chosen. */
        readonly multi_az_priority_policy?: string;
        /** Subnets. */
        readonly networks?: readonly {
          /** Source and destination check of the network card. */
          readonly allowed_address_pairs?: readonly {
            /** 1.1.1.1/0 where the check is off. */
            readonly ip_address?: string;
          }[];
          /** Network id of the subnet. */
          readonly id?: string;
          /** Shared IPv6 bandwidth. */
          readonly ipv6_bandwidth?: {
            /** Id of the shared IPv6 bandwidth. */
            readonly id?: string;
          };
          /** Whether the network card has IPv6. */
          readonly ipv6_enable?: boolean;
        }[];
        /** Id of the configuration. */
        readonly scaling_configuration_id?: string;
        /** Name of the configuration. */
        readonly scaling_configuration_name?: string;
        /** Id of the group. */
        readonly scaling_group_id?: string;
        /** Name of the group. */
        readonly scaling_group_name?: string;
        /** State of the group: in service, disabled, faulty, being deleted or frozen. */
        readonly scaling_group_status?: "INSERVICE" | "PAUSED" | "ERROR" | "DELETING" | "FREEZED" | (string & {});
        /** Security groups. */
        readonly security_groups?: readonly {
          /** Id of the security group. */
          readonly id?: string;
        }[];
        /** The tags. */
        readonly tags?: readonly {
          /** Name of the tag. */
          readonly key?: string;
          /** Value of the tag. */
          readonly value?: string;
        }[];
        /** VPC of the group. */
        readonly vpc_id?: string;
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows a policy. Section ShowScalingPolicy. */
  namespace ShowScalingPolicy {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the policy.
       * Limits (ShowScalingPolicy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id: string;
    }
    interface Result {
      /** The policy. */
      readonly scaling_policy?: {
        /** Alarm rule that starts the policy. */
        readonly alarm_id?: string;
        /** Cooldown in seconds. */
        readonly cool_down_time?: number;
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** State of the policy: in use, disabled or running. */
        readonly policy_status?: "INSERVICE" | "PAUSED" | "EXECUTING" | (string & {});
        /** Id of the group. */
        readonly scaling_group_id?: string;
        /** What the policy does. */
        readonly scaling_policy_action?: {
          /** Number of instances. */
          readonly instance_number?: number;
          /** Percentage of the current number of instances. */
          readonly instance_percentage?: number;
          /** What is done. */
          readonly operation?: "ADD" | "REMOVE" | "REDUCE" | "SET" | (string & {});
        };
        /** Id of the policy. */
        readonly scaling_policy_id?: string;
        /** Name of the policy. */
        readonly scaling_policy_name?: string;
        /** What starts the policy. */
        readonly scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE" | (string & {});
        /** When the policy runs. */
        readonly scheduled_policy?: {
          /** When it ends, in UTC. */
          readonly end_time?: string;
          /** When it runs, in UTC. */
          readonly launch_time?: string;
          /** How often it runs. */
          readonly recurrence_type?: "Daily" | "Weekly" | "Monthly" | (string & {});
          /** Days on which it runs, with commas between them. */
          readonly recurrence_value?: string;
          /** When it begins, in UTC. */
          readonly start_time?: string;
        };
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows a policy of a group or of a bandwidth. Section ShowScalingV2Policy. */
  namespace ShowScalingV2Policy {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the policy.
       * Limits (ShowScalingV2Policy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id: string;
    }
    interface Result {
      /** The policy. */
      readonly scaling_policy?: {
        /** Alarm rule that starts the policy. */
        readonly alarm_id?: string;
        /** Cooldown in seconds. */
        readonly cool_down_time?: number;
        /** When it was created, in UTC. */
        readonly create_time?: string;
        /** Free text. */
        readonly description?: string;
        /** What the policy does in each interval of the metric. */
        readonly interval_alarm_actions?: readonly {
          /** Bound of the bandwidth in Mbit/s. */
          readonly limits?: number;
          /** Lower end of the interval. */
          readonly lower_bound?: number;
          /** What is done. */
          readonly operation?: "ADD" | "REMOVE" | "REDUCE" | "SET" | (string & {});
          /** Percentage of the current number of instances. */
          readonly percentage?: number;
          /** Size of the change, in instances or in Mbit/s. */
          readonly size?: number;
          /** Upper end of the interval. */
          readonly upper_bound?: number;
        }[];
        /** More about the bandwidth. */
        readonly meta_data?: {
          /** How the bandwidth is shared. */
          readonly metadata_bandwidth_share_type?: string;
          /** Address of the EIP. */
          readonly metadata_eip_address?: string;
          /** Id of the EIP. */
          readonly metadata_eip_id?: string;
        };
        /** State of the policy: in use, disabled or running. */
        readonly policy_status?: "INSERVICE" | "PAUSED" | "EXECUTING" | (string & {});
        /** What the policy does. */
        readonly scaling_policy_action?: {
          /** Bound of the bandwidth in Mbit/s. */
          readonly limits?: number;
          /** What is done. */
          readonly operation?: "ADD" | "REMOVE" | "REDUCE" | "SET" | (string & {});
          /** Percentage of the current number of instances. */
          readonly percentage?: number;
          /** Size of the change, in instances or in Mbit/s. */
          readonly size?: number;
        };
        /** Id of the policy. */
        readonly scaling_policy_id?: string;
        /** Name of the policy. */
        readonly scaling_policy_name?: string;
        /** What starts the policy. */
        readonly scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE" | "INTERVAL_ALARM" | (string & {});
        /** Id of the group or bandwidth. */
        readonly scaling_resource_id?: string;
        /** What is scaled: a group or a bandwidth. */
        readonly scaling_resource_type?: "SCALING_GROUP" | "BANDWIDTH" | (string & {});
        /** When the policy runs. */
        readonly scheduled_policy?: {
          /** When it ends, in UTC. */
          readonly end_time?: string;
          /** When it runs, in UTC. */
          readonly launch_time?: string;
          /** How often it runs. */
          readonly recurrence_type?: "Daily" | "Weekly" | "Monthly" | (string & {});
          /** Days on which it runs, with commas between them. */
          readonly recurrence_value?: string;
          /** When it begins, in UTC. */
          readonly start_time?: string;
        };
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows the warm pool of a group. Section ShowWarmPool. */
  namespace ShowWarmPool {
    interface Params {
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the project. */
      project_id: string;
    }
    interface Result {
      /** The pool. */
      readonly warm_pool?: {
        /** How long an instance may take to get ready, in seconds. */
        readonly instance_init_wait_time?: number;
        /** Most capacity of the pool, in instances. */
        readonly max_capacity?: number;
        /** Least capacity of the pool, in instances. */
        readonly min_capacity?: number;
        /** State of the pool. */
        readonly status?: string;
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Shows the warm pool of a group (V2). Section ShowWarmPoolNew. */
  namespace ShowWarmPoolNew {
    interface Params {
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the project. */
      project_id: string;
    }
    interface Result {
      /** The pool. */
      readonly warm_pool?: {
        /** How long an instance may take to get ready, in seconds. */
        readonly instance_init_wait_time?: number;
        /** Most capacity of the pool, in instances. */
        readonly max_capacity?: number;
        /** Least capacity of the pool, in instances. */
        readonly min_capacity?: number;
        /** State of the pool. */
        readonly status?: string;
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Changes a task. Section UpdateGroupScheduledTask. */
  namespace UpdateGroupScheduledTask {
    /**
     * - `scheduled_policy.end_time` is required when `scheduled_policy.recurrence_type` is given. A recurring task has an end. (UpdateGroupScheduledTask)
     * - `scheduled_policy.recurrence_value` is required when `scheduled_policy.recurrence_type` is `WEEKLY` or `MONTHLY`. WEEKLY and MONTHLY need their days. (UpdateGroupScheduledTask)
     * - `scheduled_policy.start_time`, `scheduled_policy.end_time` have no effect when `scheduled_policy.recurrence_type` is not given. They belong to a recurring task. (UpdateGroupScheduledTask)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /** Id of the task. */
      scheduled_task_id: string;
      /** Numbers of instances that the task sets. */
      instance_number?: {
        /** Expected number of instances. */
        desire?: number;
        /** Most instances. */
        max?: number;
        /** Fewest instances. */
        min?: number;
      };
      /**
       * Name of the task.
       * Limits (UpdateGroupScheduledTask): 1 to 64 characters.
       */
      name?: string;
      /** When the task runs. */
      scheduled_policy?: {
        /**
         * When it runs, in UTC: yyyy-MM-ddTHH:mmZ for a single run, HH:mm with a recurrence_type.
         * Limits (UpdateGroupScheduledTask): an instant in UTC such as 2018-01-01T12:00Z when `recurrence_type` is not given; a time of day in UTC such as 12:00 when `recurrence_type` is given.
         */
        launch_time: string;
        /**
         * How often it runs; once where it is absent.
         * Limits (UpdateGroupScheduledTask): one of `DAILY`, `WEEKLY`, `MONTHLY`.
         */
        recurrence_type?: "DAILY" | "WEEKLY" | "MONTHLY";
        /**
         * Days with commas between them: 1 to 7 for WEEKLY, 1 to 31 for MONTHLY.
         * Limits (UpdateGroupScheduledTask): 1 to 64 characters; days of the week from 1 to 7 with commas between them when `recurrence_type` is `WEEKLY`; days of the month from 1 to 31 with commas between them when `recurrence_type` is `MONTHLY`.
         * Required depending on others.
         */
        recurrence_value?: string;
        /**
         * When a recurring task begins to run, in UTC; its creation where it is absent.
         * Limits (UpdateGroupScheduledTask): `YYYY-MM-DDThh:mmZ`, UTC.
         */
        start_time?: string | number | Date;
        /**
         * When a recurring task runs no more, in UTC.
         * Limits (UpdateGroupScheduledTask): `YYYY-MM-DDThh:mmZ`, UTC.
         * Required depending on others.
         */
        end_time?: string | number | Date;
      };
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Changes a hook. Section UpdateLifeCycleHook. */
  namespace UpdateLifeCycleHook {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the group.
       * Limits (UpdateLifeCycleHook): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_group_id: string;
      /**
       * Name of the hook.
       * Limits (UpdateLifeCycleHook): 1 to 64 characters.
       */
      lifecycle_hook_name: string;
      /**
       * What becomes of an instance when the time is over: it goes on, or the action is given up.
       * Limits (UpdateLifeCycleHook): one of `ABANDON`, `CONTINUE`.
       * @default ABANDON
       */
      default_result?: "ABANDON" | "CONTINUE";
      /**
       * How long an instance waits, in seconds.
       * Limits (UpdateLifeCycleHook): 60 to 86400.
       * @default 3600
       */
      default_timeout?: number;
      /**
       * When the hook holds an instance: on its way in or out.
       * Limits (UpdateLifeCycleHook): one of `INSTANCE_TERMINATING`, `INSTANCE_LAUNCHING`.
       */
      lifecycle_hook_type?: "INSTANCE_TERMINATING" | "INSTANCE_LAUNCHING";
      /**
       * Text sent with the notification, without < > & ' ( ).
       * Limits (UpdateLifeCycleHook): at most 256 characters; not any of < > & ' ( ).
       */
      notification_metadata?: string;
      /** SMN topic that is told when an instance is held. */
      notification_topic_urn?: string;
    }
    interface Result {
      /** When it was created, in UTC. */
      readonly create_time?: string;
      /** What becomes of an instance when the time is over. */
      readonly default_result?: "ABANDON" | "CONTINUE" | (string & {});
      /** How long an instance waits, in seconds. */
      readonly default_timeout?: number;
      /** Name of the hook. */
      readonly lifecycle_hook_name?: string;
      /** When the hook holds an instance. */
      readonly lifecycle_hook_type?: "INSTANCE_TERMINATING" | "INSTANCE_LAUNCHING" | (string & {});
      /** Text sent with the notification. */
      readonly notification_metadata?: string;
      /** Name of the SMN topic. */
      readonly notification_topic_name?: string;
      /** URN of the SMN topic. */
      readonly notification_topic_urn?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Changes the image of a configuration. Section UpdateScalingConfig. */
  namespace UpdateScalingConfig {
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the configuration. */
      scaling_configuration_id: string;
      /** What changes. */
      instance_config: {
        /** Image of the instances. */
        imageRef: string;
      };
    }
    interface Result {}
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Changes a group; a new expected number starts a scaling action. Section UpdateScalingGroup. */
  namespace UpdateScalingGroup {
    /**
     * - `min_instance_number` ≤ `desire_instance_number` ≤ `max_instance_number`. The expected number lies between the fewest and the most instances. Error: `AS.2005`. (UpdateScalingGroup)
     * - `min_instance_number` ≤ `max_instance_number`. The fewest instances are no more than the most. Error: `AS.2004`. (UpdateScalingGroup)
     * - At most one of `lb_listener_id`, `lbaas_listeners`. Classic and enhanced load balancers exclude each other. Error: `AS.2026`. (UpdateScalingGroup)
     * - `health_periodic_audit_grace_period` has no effect when `health_periodic_audit_method` is `NOVA_AUDIT`. The grace period counts with ELB_AUDIT only. (UpdateScalingGroup)
     * - `networks.ipv6_bandwidth` is not allowed when `ipv6_enable` is `false`. A shared IPv6 bandwidth needs IPv6. Error: `AS.2050`. (UpdateScalingGroup)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the group. */
      scaling_group_id: string;
      /** Zones in which instances are made; the system chooses where none is given. */
      available_zones?: readonly string[];
      /**
       * Cooldown in seconds, during which alarms start no scaling action.
       * Limits (UpdateScalingGroup): 0 to 86400.
       */
      cool_down_time?: number;
      /**
       * Whether the EIP of an instance is deleted with it; yearly and monthly ones stay.
       * @default false
       */
      delete_publicip?: boolean;
      /**
       * Whether the data disks of an instance are deleted with it; yearly and monthly ones stay.
       * @default false
       */
      delete_volume?: boolean;
      /**
       * Free text, in characters.
       * Limits (UpdateScalingGroup): at most 256 characters.
       */
      description?: string;
      /**
       * Expected number of instances, between the other two.
       * Limits (UpdateScalingGroup): at least 0.
       */
      desire_instance_number?: number;
      /** Enterprise project of the group; 0 or absent for the default one. */
      enterprise_project_id?: string;
      /**
       * How long a new instance is not checked, in seconds.
       * Limits (UpdateScalingGroup): 0 to 86400.
       * @default 600
       */
      health_periodic_audit_grace_period?: number;
      /**
       * Health check by the load balancer, or by the service itself.
       * Limits (UpdateScalingGroup): one of `ELB_AUDIT`, `NOVA_AUDIT`.
       */
      health_periodic_audit_method?: "ELB_AUDIT" | "NOVA_AUDIT";
      /**
       * Time between health checks in minutes; 0 stands for 10 seconds.
       * Limits (UpdateScalingGroup): one of `0`, `1`, `5`, `15`, `60`, `180`.
       */
      health_periodic_audit_time?: 0 | 1 | 5 | 15 | 60 | 180;
      /** Agency that gives the instances temporary access to other services. */
      iam_agency_name?: string;
      /**
       * Which instance leaves first: by the age of its configuration and then its own, or by its own.
       * Limits (UpdateScalingGroup): one of `OLD_CONFIG_OLD_INSTANCE`, `OLD_CONFIG_NEW_INSTANCE`, `OLD_INSTANCE`, `NEW_INSTANCE`.
       * @default OLD_CONFIG_OLD_INSTANCE
       */
      instance_terminate_policy?: "OLD_CONFIG_OLD_INSTANCE" | "OLD_CONFIG_NEW_INSTANCE" | "OLD_INSTANCE" | "NEW_INSTANCE";
      /**
       * Listeners of classic load balancers, with commas between them; not together with lbaas_listeners.
       * Limits (UpdateScalingGroup): at most 6 items.
       */
      lb_listener_id?: readonly string[];
      /**
       * Enhanced load balancers; not together with lb_listener_id.
       * Limits (UpdateScalingGroup): at most 6 items.
       */
      lbaas_listeners?: readonly {
        /**
         * Id of the backend server group.
         * Limits (UpdateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
         */
        pool_id: string;
        /**
         * Port on which the instances listen.
         * Limits (UpdateScalingGroup): 1 to 65535.
         */
        protocol_port: number;
        /**
         * Share of the requests that an instance gets.
         * Limits (UpdateScalingGroup): 0 to 100.
         */
        weight: number;
        /**
         * IP version of the backend.
         * Limits (UpdateScalingGroup): one of `IPV4`, `IPV6`.
         */
        protocol_version?: "IPV4" | "IPV6";
      }[];
      /**
       * Most instances of the group.
       * Limits (UpdateScalingGroup): at least 0.
       */
      max_instance_number?: number;
      /**
       * Fewest instances of the group.
       * Limits (UpdateScalingGroup): at least 0.
       */
      min_instance_number?: number;
      /**
       * How zones are chosen: evenly, or in the order of available_zones.
       * Limits (UpdateScalingGroup): one of `EQUILIBRIUM_DISTRIBUTE`, `PICK_FIRST`.
       * @default EQUILIBRIUM_DISTRIBUTE
       */
      multi_az_priority_policy?: "EQUILIBRIUM_DISTRIBUTE" | "PICK_FIRST";
      /**
       * Subnets; the first is that of the main network card.
       * Limits (UpdateScalingGroup): 1 to 5 items.
       */
      networks?: readonly {
        /**
         * Network id of the subnet.
         * Limits (UpdateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
         */
        id: string;
        /**
         * Whether the network card has IPv6.
         * @default false
         */
        ipv6_enable?: boolean;
        /** Shared IPv6 bandwidth of the network card. */
        ipv6_bandwidth?: {
          /**
           * Id of the shared IPv6 bandwidth.
           * Limits (UpdateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
           */
          id: string;
        };
        /** Source and destination check of the network card. */
        allowed_address_pairs?: readonly {
          /**
           * 1.1.1.1/0 turns the check off; every other value leaves it on. Not empty.
           * Limits (UpdateScalingGroup): at least 1 characters.
           */
          ip_address?: string;
        }[];
      }[];
      /**
       * Id of the configuration.
       * Limits (UpdateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_configuration_id?: string;
      /**
       * Name of the group: Chinese characters, letters, digits, _ and -.
       * Limits (UpdateScalingGroup): 1 to 64 characters; Chinese characters, letters, digits, "_" and "-".
       */
      scaling_group_name?: string;
      /**
       * Security group of the group; that of the configuration counts before it.
       * Limits (UpdateScalingGroup): at most 1 items.
       */
      security_groups?: readonly {
        /**
         * Id of the security group.
         * Limits (UpdateScalingGroup): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
         */
        id: string;
      }[];
      /**
       * Notification by mail; to be abolished, CreateScalingNotification takes its place.
       * Limits (UpdateScalingGroup): one of `EMAIL`.
       */
      notifications?: readonly "EMAIL"[];
    }
    interface Result {
      /** Id of the group. */
      readonly scaling_group_id?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Changes a policy. Section UpdateScalingPolicy. */
  namespace UpdateScalingPolicy {
    /**
     * - `alarm_id` is required when `scaling_policy_type` is `ALARM`. An alarm policy names its alarm rule. Error: `AS.3026`. (UpdateScalingPolicy)
     * - `scheduled_policy` is required when `scaling_policy_type` is `SCHEDULED` or `RECURRENCE`. These policies need their times. Error: `AS.3003`. (UpdateScalingPolicy)
     * - `scheduled_policy` has no effect when `scaling_policy_type` is `ALARM`. An alarm policy has no times. (UpdateScalingPolicy)
     * - `alarm_id` has no effect when `scaling_policy_type` is `SCHEDULED` or `RECURRENCE`. Only an alarm starts by an alarm rule. (UpdateScalingPolicy)
     * - `scheduled_policy.end_time` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy` is given. A recurring policy has an end. Error: `AS.3005`. (UpdateScalingPolicy)
     * - `scheduled_policy.recurrence_type` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy` is given. A recurring policy says how often it runs. Error: `AS.3023`. (UpdateScalingPolicy)
     * - `scheduled_policy.recurrence_value` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy.recurrence_type` is `Weekly` or `Monthly`. Weekly and Monthly need their days. Error: `AS.3024`. (UpdateScalingPolicy)
     * - `scheduled_policy.recurrence_value` has no effect when `scheduled_policy.recurrence_type` is `Daily`. Daily means every day. (UpdateScalingPolicy)
     * - `scheduled_policy.start_time` ≤ `scheduled_policy.end_time`. It begins before it ends. Error: `AS.3029`. (UpdateScalingPolicy)
     * - At most one of `scaling_policy_action.instance_number`, `scaling_policy_action.instance_percentage`. The change is a number or a percentage. Error: `AS.3036`. (UpdateScalingPolicy)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /** Id of the policy. */
      scaling_policy_id: string;
      /**
       * Alarm rule of Cloud Eye that starts the policy.
       * Required depending on others.
       */
      alarm_id?: string;
      /**
       * Cooldown in seconds, during which alarms start no scaling action.
       * Limits (UpdateScalingPolicy): 0 to 86400.
       * @default 300
       */
      cool_down_time?: number;
      /** What the policy does. */
      scaling_policy_action?: {
        /**
         * What is done: add, remove (REMOVE and REDUCE are the same), or set the number of instances.
         * Limits (UpdateScalingPolicy): one of `ADD`, `REMOVE`, `REDUCE`, `SET`.
         * @default ADD
         */
        operation?: "ADD" | "REMOVE" | "REDUCE" | "SET";
        /**
         * Number of instances; 1 where there is no percentage either.
         * Limits (UpdateScalingPolicy): 0 to 300 when `operation` is `SET`; 1 to 300 unless `operation` is `SET`.
         * @default 1
         */
        instance_number?: number;
        /**
         * Percentage of the current number of instances.
         * Limits (UpdateScalingPolicy): 0 to 20000 when `operation` is `SET`; 1 to 20000 unless `operation` is `SET`.
         */
        instance_percentage?: number;
      };
      /**
       * Name of the policy: Chinese characters, letters, digits, _ and -.
       * Limits (UpdateScalingPolicy): 1 to 64 characters; Chinese characters, letters, digits, "_" and "-".
       */
      scaling_policy_name?: string;
      /**
       * What starts the policy: an alarm, an instant, or a recurring time.
       * Limits (UpdateScalingPolicy): one of `ALARM`, `SCHEDULED`, `RECURRENCE`.
       */
      scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE";
      /**
       * When a scheduled or recurring policy runs.
       * Required depending on others.
       */
      scheduled_policy?: {
        /**
         * When it runs, in UTC: YYYY-MM-DDThh:mmZ for a scheduled policy, hh:mm for a recurring one.
         * Limits (UpdateScalingPolicy): an instant in UTC such as 2018-01-01T12:00Z when `scaling_policy_type` is `SCHEDULED`; a time of day in UTC such as 12:00 when `scaling_policy_type` is `RECURRENCE`; an instant in UTC such as 2018-01-01T12:00Z, or a time of day such as 12:00 when `scaling_policy_type` is not given.
         */
        launch_time: string;
        /**
         * How often a recurring policy runs.
         * Limits (UpdateScalingPolicy): one of `Daily`, `Weekly`, `Monthly`.
         * Required depending on others.
         */
        recurrence_type?: "Daily" | "Weekly" | "Monthly";
        /**
         * Days with commas between them: 1 (Sunday) to 7 for Weekly, 1 to 31 for Monthly.
         * Limits (UpdateScalingPolicy): 1 to 64 characters; days of the week from 1 to 7 with commas between them when `recurrence_type` is `Weekly`; days of the month from 1 to 31 with commas between them when `recurrence_type` is `Monthly`.
         * Required depending on others.
         */
        recurrence_value?: string;
        /**
         * When a recurring policy begins to run, in UTC; now where it is absent.
         * Limits (UpdateScalingPolicy): `YYYY-MM-DDThh:mmZ`, UTC.
         */
        start_time?: string | number | Date;
        /**
         * When a recurring policy runs no more, in UTC; neither past nor before start_time.
         * Limits (UpdateScalingPolicy): `YYYY-MM-DDThh:mmZ`, UTC.
         * Required depending on others.
         */
        end_time?: string | number | Date;
      };
    }
    interface Result {
      /** Id of the policy. */
      readonly scaling_policy_id?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Changes a policy of a group or of a bandwidth. Section UpdateScalingV2Policy. */
  namespace UpdateScalingV2Policy {
    /**
     * - `alarm_id` is required when `scaling_policy_type` is `ALARM`. An alarm policy names its alarm rule. Error: `AS.3026`. (UpdateScalingV2Policy)
     * - `scheduled_policy` is required when `scaling_policy_type` is `SCHEDULED` or `RECURRENCE`. These policies need their times. Error: `AS.3003`. (UpdateScalingV2Policy)
     * - `scheduled_policy` has no effect when `scaling_policy_type` is `ALARM`. An alarm policy has no times. (UpdateScalingV2Policy)
     * - `alarm_id` has no effect when `scaling_policy_type` is `SCHEDULED` or `RECURRENCE`. Only an alarm starts by an alarm rule. (UpdateScalingV2Policy)
     * - `scheduled_policy.end_time` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy` is given. A recurring policy has an end. Error: `AS.3005`. (UpdateScalingV2Policy)
     * - `scheduled_policy.recurrence_type` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy` is given. A recurring policy says how often it runs. Error: `AS.3023`. (UpdateScalingV2Policy)
     * - `scheduled_policy.recurrence_value` is required when `scaling_policy_type` is `RECURRENCE` and `scheduled_policy.recurrence_type` is `Weekly` or `Monthly`. Weekly and Monthly need their days. Error: `AS.3024`. (UpdateScalingV2Policy)
     * - `scheduled_policy.recurrence_value` has no effect when `scheduled_policy.recurrence_type` is `Daily`. Daily means every day. (UpdateScalingV2Policy)
     * - `scheduled_policy.start_time` ≤ `scheduled_policy.end_time`. It begins before it ends. Error: `AS.3029`. (UpdateScalingV2Policy)
     * - At most one of `scaling_policy_action.size`, `scaling_policy_action.percentage`. The change is a number or a percentage. Error: `AS.3036`. (UpdateScalingV2Policy)
     * - `scaling_policy_action.percentage` is not allowed when `scaling_resource_type` is `BANDWIDTH`. A bandwidth has no percentage. (UpdateScalingV2Policy)
     * - `scaling_policy_action.limits` has no effect when `scaling_resource_type` is `SCALING_GROUP`. It is about a bandwidth. (UpdateScalingV2Policy)
     * - `scaling_policy_action.limits` has no effect when `scaling_policy_action.operation` is `SET`. SET has no bound. (UpdateScalingV2Policy)
     * - At most one of `interval_alarm_actions.size`, `interval_alarm_actions.percentage`. The change is a number or a percentage. Error: `AS.3036`. (UpdateScalingV2Policy)
     * - `interval_alarm_actions.percentage` is not allowed when `scaling_resource_type` is `BANDWIDTH`. A bandwidth has no percentage. (UpdateScalingV2Policy)
     * - `interval_alarm_actions.limits` has no effect when `scaling_resource_type` is `SCALING_GROUP`. It is about a bandwidth. (UpdateScalingV2Policy)
     * - `interval_alarm_actions.limits` has no effect when `operation` is `SET`. SET has no bound. (UpdateScalingV2Policy)
     */
    interface Params {
      /** Id of the project. */
      project_id: string;
      /**
       * Id of the policy.
       * Limits (UpdateScalingV2Policy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_policy_id: string;
      /**
       * Alarm rule of Cloud Eye that starts the policy.
       * Required depending on others.
       */
      alarm_id?: string;
      /**
       * Cooldown in seconds, during which alarms start no scaling action.
       * Limits (UpdateScalingV2Policy): 0 to 86400.
       * @default 300
       */
      cool_down_time?: number;
      /**
       * Free text, in characters.
       * Limits (UpdateScalingV2Policy): 1 to 256 characters.
       */
      description?: string;
      /** What the policy does in each interval of the metric. */
      interval_alarm_actions?: readonly {
        /**
         * What is done: add, remove (REMOVE and REDUCE are the same), or set to a value.
         * Limits (UpdateScalingV2Policy): one of `ADD`, `REMOVE`, `REDUCE`, `SET`; one of `ADD`, `REDUCE` when `scaling_resource_type` is `BANDWIDTH`.
         * @default ADD
         */
        operation?: "ADD" | "REMOVE" | "REDUCE" | "SET";
        /**
         * Size of the change: in instances for a group, in Mbit/s for a bandwidth.
         * Limits (UpdateScalingV2Policy): 0 to 300; 1 to 300 when `scaling_resource_type` is `BANDWIDTH`.
         * @default 1
         */
        size?: number;
        /**
         * Percentage of the current number of instances; for a group only.
         * Limits (UpdateScalingV2Policy): 0 to 20000.
         */
        percentage?: number;
        /** Bound of the bandwidth in Mbit/s: the highest for ADD, the lowest for REDUCE. */
        limits?: number;
        /** Lower end of the interval, against the threshold of the alarm; the page says nothing of it. */
        lower_bound?: number;
        /** Upper end of the interval, against the threshold of the alarm; the page says nothing of it. */
        upper_bound?: number;
      }[];
      /** What the policy does. */
      scaling_policy_action?: {
        /**
         * What is done: add, remove (REMOVE and REDUCE are the same), or set to a value.
         * Limits (UpdateScalingV2Policy): one of `ADD`, `REMOVE`, `REDUCE`, `SET`; one of `ADD`, `REDUCE`, `SET` when `scaling_resource_type` is `BANDWIDTH`.
         * @default ADD
         */
        operation?: "ADD" | "REMOVE" | "REDUCE" | "SET";
        /**
         * Size of the change: in instances for a group, in Mbit/s for a bandwidth.
         * Limits (UpdateScalingV2Policy): 0 to 300; 1 to 300 when `scaling_resource_type` is `BANDWIDTH`.
         * @default 1
         */
        size?: number;
        /**
         * Percentage of the current number of instances; for a group only.
         * Limits (UpdateScalingV2Policy): 0 to 20000.
         */
        percentage?: number;
        /** Bound of the bandwidth in Mbit/s: the highest for ADD, the lowest for REDUCE. */
        limits?: number;
      };
      /**
       * Name of the policy: Chinese characters, letters, digits, _ and -.
       * Limits (UpdateScalingV2Policy): 1 to 64 characters; Chinese characters, letters, digits, "_" and "-".
       */
      scaling_policy_name?: string;
      /**
       * What starts the policy: an alarm, an instant, a recurring time, or an alarm by intervals.
       * Limits (UpdateScalingV2Policy): one of `ALARM`, `SCHEDULED`, `RECURRENCE`, `INTERVAL_ALARM`.
       */
      scaling_policy_type?: "ALARM" | "SCHEDULED" | "RECURRENCE" | "INTERVAL_ALARM";
      /**
       * Id of the group or bandwidth that is scaled.
       * Limits (UpdateScalingV2Policy): an id in small letters such as 77a7a397-7d2f-4e79-9da9-6a35e2709150.
       */
      scaling_resource_id?: string;
      /**
       * What is scaled: a group or a bandwidth.
       * Limits (UpdateScalingV2Policy): one of `SCALING_GROUP`, `BANDWIDTH`.
       */
      scaling_resource_type?: "SCALING_GROUP" | "BANDWIDTH";
      /**
       * When a scheduled or recurring policy runs.
       * Required depending on others.
       */
      scheduled_policy?: {
        /**
         * When it runs, in UTC: YYYY-MM-DDThh:mmZ for a scheduled policy, hh:mm for a recurring one.
         * Limits (UpdateScalingV2Policy): an instant in UTC such as 2018-01-01T12:00Z when `scaling_policy_type` is `SCHEDULED`; a time of day in UTC such as 12:00 when `scaling_policy_type` is `RECURRENCE`; an instant in UTC such as 2018-01-01T12:00Z, or a time of day such as 12:00 when `scaling_policy_type` is not given.
         */
        launch_time: string;
        /**
         * How often a recurring policy runs.
         * Limits (UpdateScalingV2Policy): one of `Daily`, `Weekly`, `Monthly`.
         * Required depending on others.
         */
        recurrence_type?: "Daily" | "Weekly" | "Monthly";
        /**
         * Days with commas between them: 1 (Sunday) to 7 for Weekly, 1 to 31 for Monthly.
         * Limits (UpdateScalingV2Policy): 1 to 64 characters; days of the week from 1 to 7 with commas between them when `recurrence_type` is `Weekly`; days of the month from 1 to 31 with commas between them when `recurrence_type` is `Monthly`.
         * Required depending on others.
         */
        recurrence_value?: string;
        /**
         * When a recurring policy begins to run, in UTC; now where it is absent.
         * Limits (UpdateScalingV2Policy): `YYYY-MM-DDThh:mmZ`, UTC.
         */
        start_time?: string | number | Date;
        /**
         * When a recurring policy runs no more, in UTC; neither past nor before start_time.
         * Limits (UpdateScalingV2Policy): `YYYY-MM-DDThh:mmZ`, UTC.
         * Required depending on others.
         */
        end_time?: string | number | Date;
      };
    }
    interface Result {
      /** Id of the policy. */
      readonly scaling_policy_id?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
}

/** Tencent AS, version 2018-04-19. */
export declare namespace TencentAs {
  /** Codes that every operation may fail with. */
  type ServiceErrorCode = "InvalidParameterCombination.NetworkInterfacesConflict" | "InvalidParameterValue.NetworkInterfacesInvalid" | "InvalidParameterValue.NetworkInterfacesLimitExceeded";
  /** Parameters that every call may carry; an operation's own parameter of the same name goes before. */
  interface Common {
    /**
     * Name of the operation; travels in the header X-TC-Action.
     * Checked against the operation.
     */
    Action?: string;
    /**
     * Version of the API; travels in the header X-TC-Version.
     * Checked.
     */
    Version?: "2018-04-19";
    /**
     * Region of the resources; travels in the header X-TC-Region.
     * Where it is absent, an option of the call fills it.
     */
    Region?: string;
    /**
     * Instant of the request, in seconds since 1970.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Timestamp?: string | number;
    /**
     * Random positive number, which with Timestamp keeps the request from being replayed.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Nonce?: string | number;
    /**
     * Id of the key that signs.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SecretId?: string | number;
    /**
     * Signature of the request.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Signature?: string | number;
    /**
     * HmacSHA256, or HmacSHA1, which holds when it is absent.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureMethod?: string | number;
    /**
     * Token of a temporary key.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Token?: string | number;
  }
  /** Adds running or stopped CVM instances of the same VPC to a scaling group. Section AttachInstances. */
  namespace AttachInstances {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** CVM instances, by their ids. */
      InstanceIds: readonly string[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError" | "InternalError.CalleeError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.LimitExceeded" | "ResourceInsufficient.AutoScalingGroupAboveMaxSize" | "ResourceInsufficient.InServiceInstanceAboveMaxSize" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.InstancesNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.CvmVpcInconsistent" | "ResourceUnavailable.InstanceCannotAttach" | "ResourceUnavailable.InstanceInOperation" | "ResourceUnavailable.InstancesAlreadyInAutoScalingGroup" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Binds load balancers to a scaling group. Section AttachLoadBalancers. */
  namespace AttachLoadBalancers {
    /** - At most one of `LoadBalancerIds`, `ForwardLoadBalancers`. Load balancers are of one kind. Error: `InvalidParameter.Conflict`. (AttachLoadBalancers) */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Classic load balancers, at most 20; not together with application ones.
       * Limits (AttachLoadBalancers): at most 20 items.
       */
      LoadBalancerIds?: readonly string[];
      /**
       * Application load balancers, at most 100; not together with classic ones.
       * Limits (AttachLoadBalancers): at most 100 items.
       */
      ForwardLoadBalancers?: readonly {
        /** Load balancer. */
        LoadBalancerId: string;
        /** Listener of the load balancer. */
        ListenerId: string;
        /** Ports and weights of the instances behind it. */
        TargetAttributes: readonly {
          /**
           * Port of the instances.
           * Limits (AttachLoadBalancers): 1 to 65535.
           */
          Port: number;
          /**
           * Weight of the instances.
           * Limits (AttachLoadBalancers): 0 to 100.
           */
          Weight: number;
        }[];
        /** Forwarding rule; needed for layer-7 listeners. */
        LocationId?: string;
        /** Region of the load balancer, if not that of the call. */
        Region?: string;
      }[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError.CallLbError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.InScenario" | "InvalidParameter.MustOneParameter" | "InvalidParameterValue.ClassicLb" | "InvalidParameterValue.DuplicatedForwardLb" | "InvalidParameterValue.ForwardLb" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidClbRegion" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.ListenerTargetTypeNotSupported" | "InvalidParameterValue.Range" | "InvalidParameterValue.TargetPortDuplicated" | "LimitExceeded.AfterAttachLbLimitExceeded" | "MissingParameter.InScenario" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.ListenerNotFound" | "ResourceNotFound.LoadBalancerNotFound" | "ResourceNotFound.LocationNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.LbBackendRegionInconsistent" | "ResourceUnavailable.LbProjectInconsistent" | "ResourceUnavailable.LbVpcInconsistent" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Cancels an instance refresh between two batches; there is no way back. Section CancelInstanceRefresh. */
  namespace CancelInstanceRefresh {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** Instance refresh activity (DescribeRefreshActivities lists the ids). */
      RefreshActivityId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "ResourceNotFound.RefreshActivityNotFound" | "ResourceUnavailable.RefreshActivityStatusConflictWithOperation" | "UnauthorizedOperation.AutoScalingRoleUnauthorized";
  }
  /** Clears attributes of a launch configuration. Section ClearLaunchConfigurationAttributes. */
  namespace ClearLaunchConfigurationAttributes {
    interface Params {
      /** Launch configuration (DescribeLaunchConfigurations lists the ids). */
      LaunchConfigurationId: string;
      /**
       * Whether the data disks are cleared.
       * @default false
       */
      ClearDataDisks?: boolean;
      /**
       * Whether the host name settings are cleared.
       * @default false
       */
      ClearHostNameSettings?: boolean;
      /**
       * Whether the instance name settings are cleared; names are then as-, followed by that of the group.
       * @default false
       */
      ClearInstanceNameSettings?: boolean;
      /**
       * Whether the placement group is cleared.
       * @default false
       */
      ClearDisasterRecoverGroupIds?: boolean;
      /**
       * Whether the tags of instances are cleared.
       * @default false
       */
      ClearInstanceTags?: boolean;
      /**
       * Whether the metadata are cleared.
       * @default false
       */
      ClearMetadata?: boolean;
      /**
       * Whether the network interfaces are cleared.
       * @default false
       */
      ClearNetworkInterfaces?: boolean;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidLaunchConfigurationId";
  }
  /** Ends the waiting of an instance in a lifecycle hook before its time. Section CompleteLifecycleAction. */
  namespace CompleteLifecycleAction {
    /** - At least one of `InstanceId`, `LifecycleActionToken`. The waiting instance is named by its id or by a token. Error: `InvalidParameter.MustOneParameter`. (CompleteLifecycleAction) */
    interface Params {
      /** Lifecycle hook (DescribeLifecycleHooks lists the ids). */
      LifecycleHookId: string;
      /**
       * What follows: go on, or (on scale-out) give the instance up.
       * Limits (CompleteLifecycleAction): one of `CONTINUE`, `ABANDON`.
       */
      LifecycleActionResult: "CONTINUE" | "ABANDON";
      /**
       * Instance that waits, if no token is given.
       * Required depending on others.
       */
      InstanceId?: string;
      /**
       * Token from the message of the hook, if no instance is given.
       * Required depending on others.
       */
      LifecycleActionToken?: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.MustOneParameter" | "InvalidParameterValue" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.InvalidLifecycleHookId" | "ResourceNotFound.LifecycleHookInstanceNotFound" | "ResourceNotFound.LifecycleHookNotFound" | "ResourceNotFound.LifecycleHookTokenNotFound" | "ResourceUnavailable.LifecycleActionResultHasSet";
  }
  /** Creates a scaling group: how many instances it may have, where, and from which launch configuration they are made. Section CreateAutoScalingGroup. */
  namespace CreateAutoScalingGroup {
    /**
     * - `MinSize` ≤ `DesiredCapacity` ≤ `MaxSize`. The desired number lies between the sizes. Error: `InvalidParameterValue.Size`. (CreateAutoScalingGroup)
     * - `MinSize` ≤ `MaxSize`. Error: `InvalidParameterValue.Size`. (CreateAutoScalingGroup)
     * - At most one of `LoadBalancerIds`, `ForwardLoadBalancers`. Load balancers are of one kind. (CreateAutoScalingGroup)
     * - `SubnetIds` is required when `VpcId` is given. A group in a VPC needs its subnets. Error: `InvalidParameterValue.SubnetIds`. (CreateAutoScalingGroup)
     * - `SpotMixedAllocationPolicy` has no effect unless `InstanceAllocationPolicy` is `SPOT_MIXED`. It belongs to the mixed mode. (CreateAutoScalingGroup)
     * - `SpotMixedAllocationPolicy.BaseCapacity` ≤ `MaxSize`. Error: `InvalidParameterValue.BaseCapacityTooLarge`. (CreateAutoScalingGroup)
     * - `ConcurrentScaleOutForDesiredCapacity` is not allowed when `InstanceAllocationPolicy` is `SPOT_MIXED` and `ConcurrentScaleOutForDesiredCapacity` is `true`. The mixed mode does not scale out concurrently. (CreateAutoScalingGroup)
     * - `ConcurrentScaleOutForDesiredCapacity` is not allowed when `ServiceSettings.ScalingMode` is `WAKE_UP_STOPPED_SCALING` and `ConcurrentScaleOutForDesiredCapacity` is `true`. Starting stopped instances first does not go with concurrent scale-out. (CreateAutoScalingGroup)
     */
    interface Params {
      /**
       * Name of the group, unique in the account, up to 55 bytes.
       * Limits (CreateAutoScalingGroup): at most 55 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      AutoScalingGroupName: string;
      /** Launch configuration (DescribeLaunchConfigurations lists the ids). */
      LaunchConfigurationId: string;
      /**
       * Most instances in the group, in instances.
       * Limits (CreateAutoScalingGroup): 0 to 2000.
       */
      MaxSize: number;
      /**
       * Fewest instances in the group, in instances.
       * Limits (CreateAutoScalingGroup): 0 to 2000.
       */
      MinSize: number;
      /** VPC of the group (DescribeVpcs of the VPC service lists the ids). */
      VpcId: string;
      /**
       * Cooldown after an activity where the policy names none, in seconds.
       * Limits (CreateAutoScalingGroup): 0 to 3600.
       * @default 300
       */
      DefaultCooldown?: number;
      /**
       * Instances the group is to have, between MinSize and MaxSize; MinSize unless said.
       * Limits (CreateAutoScalingGroup): 0 to 2000.
       */
      DesiredCapacity?: number;
      /**
       * Classic load balancers, at most 20; not together with application ones.
       * Limits (CreateAutoScalingGroup): at most 20 items.
       */
      LoadBalancerIds?: readonly string[];
      /**
       * Project, 0 for the default one (DescribeProject lists the ids).
       * @default 0
       */
      ProjectId?: number;
      /**
       * Application load balancers, at most 100; not together with classic ones.
       * Limits (CreateAutoScalingGroup): at most 100 items.
       */
      ForwardLoadBalancers?: readonly {
        /** Load balancer. */
        LoadBalancerId: string;
        /** Listener of the load balancer. */
        ListenerId: string;
        /** Ports and weights of the instances behind it. */
        TargetAttributes: readonly {
          /**
           * Port of the instances.
           * Limits (CreateAutoScalingGroup): 1 to 65535.
           */
          Port: number;
          /**
           * Weight of the instances.
           * Limits (CreateAutoScalingGroup): 0 to 100.
           */
          Weight: number;
        }[];
        /** Forwarding rule; needed for layer-7 listeners. */
        LocationId?: string;
        /** Region of the load balancer, if not that of the call. */
        Region?: string;
      }[];
      /**
       * Subnets of the VPC, in the order in which they are tried.
       * Required depending on others.
       */
      SubnetIds?: readonly string[];
      /**
       * Which instance leaves first on scale-in: the oldest or the newest; one policy.
       * Limits (CreateAutoScalingGroup): at most 1 items; one of `OLDEST_INSTANCE`, `NEWEST_INSTANCE`.
       * @default OLDEST_INSTANCE
       */
      TerminationPolicies?: readonly ("OLDEST_INSTANCE" | "NEWEST_INSTANCE")[];
      /** Availability zones, in the order in which they are tried. */
      Zones?: readonly string[];
      /**
       * What follows a failed activity: up to 5 quick retries, retries at growing intervals (after 10 quick ones, up to a day), or none until the next call or alarm.
       * Limits (CreateAutoScalingGroup): one of `IMMEDIATE_RETRY`, `INCREMENTAL_INTERVALS`, `NO_RETRY`.
       * @default IMMEDIATE_RETRY
       */
      RetryPolicy?: "IMMEDIATE_RETRY" | "INCREMENTAL_INTERVALS" | "NO_RETRY";
      /**
       * Whether every zone or subnet has to be available, or one of them.
       * Limits (CreateAutoScalingGroup): one of `ALL`, `ANY`.
       * @default ANY
       */
      ZonesCheckPolicy?: "ALL" | "ANY";
      /**
       * Tags to bind, at most 30.
       * Limits (CreateAutoScalingGroup): at most 30 items.
       */
      Tags?: readonly {
        /** Key of the tag. */
        Key: string;
        /** Value of the tag. */
        Value: string;
        /**
         * Kind of resource the tag is bound to.
         * Limits (CreateAutoScalingGroup): one of `auto-scaling-group`, `launch-configuration`.
         */
        ResourceType?: "auto-scaling-group" | "launch-configuration";
      }[];
      /** Unhealthy replacement, way of scaling, and tag updates. */
      ServiceSettings?: {
        /**
         * Whether instances that Cloud Monitor calls unhealthy are replaced.
         * @default false
         */
        ReplaceMonitorUnhealthy?: boolean;
        /**
         * Whether instances are created and terminated, or stopped ones are started first.
         * Limits (CreateAutoScalingGroup): one of `CLASSIC_SCALING`, `WAKE_UP_STOPPED_SCALING`.
         * @default CLASSIC_SCALING
         */
        ScalingMode?: "CLASSIC_SCALING" | "WAKE_UP_STOPPED_SCALING";
        /**
         * Whether instances that fail the check of the load balancer are replaced.
         * @default false
         */
        ReplaceLoadBalancerUnhealthy?: boolean;
        /**
         * Whether an unhealthy instance is made anew, or its system reinstalled.
         * Limits (CreateAutoScalingGroup): one of `RECREATE`, `RESET`.
         * @default RECREATE
         */
        ReplaceMode?: "RECREATE" | "RESET";
        /**
         * Whether tags added to or changed in the group reach its running instances.
         * @default false
         */
        AutoUpdateInstanceTags?: boolean;
        /**
         * Whether new sizes pull the desired number with them; counts only where the call gives none.
         * @default false
         */
        DesiredCapacitySyncWithMaxMinSize?: boolean;
        /**
         * Whether unhealthy instances leave first on scale-in.
         * @default false
         */
        PriorityScaleInUnhealthy?: boolean;
      };
      /**
       * IPv6 addresses of each instance; 1 needs a VPC and a subnet with IPv6.
       * Limits (CreateAutoScalingGroup): one of `0`, `1`.
       * @default 0
       */
      Ipv6AddressCount?: 0 | 1;
      /**
       * Whether instances go to the first zone or subnet that has room, or evenly to all.
       * Limits (CreateAutoScalingGroup): one of `PRIORITY`, `EQUALITY`.
       * @default PRIORITY
       */
      MultiZoneSubnetPolicy?: "PRIORITY" | "EQUALITY";
      /**
       * Whether health follows the network of the instance alone, or the load balancer as well.
       * Limits (CreateAutoScalingGroup): one of `CVM`, `CLB`.
       * @default CLB
       */
      HealthCheckType?: "CVM" | "CLB";
      /**
       * Time in which new IN_SERVICE instances are not marked CLB_UNHEALTHY, in seconds.
       * Limits (CreateAutoScalingGroup): 0 to 7200.
       * @default 0
       */
      LoadBalancerHealthCheckGracePeriod?: number;
      /**
       * Whether instances follow the launch configuration, or mix pay-as-you-go and spot ones.
       * Limits (CreateAutoScalingGroup): one of `LAUNCH_CONFIGURATION`, `SPOT_MIXED`.
       * @default LAUNCH_CONFIGURATION
       */
      InstanceAllocationPolicy?: "LAUNCH_CONFIGURATION" | "SPOT_MIXED";
      /** How pay-as-you-go and spot instances are mixed; for SPOT_MIXED. */
      SpotMixedAllocationPolicy?: {
        /**
         * Pay-as-you-go instances the group has in any case; at most MaxSize.
         * @default 0
         */
        BaseCapacity?: number;
        /**
         * Share of pay-as-you-go instances above BaseCapacity, in percent, rounded up.
         * Limits (CreateAutoScalingGroup): 0 to 100.
         * @default 70
         */
        OnDemandPercentageAboveBaseCapacity?: number;
        /**
         * Whether spot instances are bought by price per core, or by stock.
         * Limits (CreateAutoScalingGroup): one of `COST_OPTIMIZED`, `CAPACITY_OPTIMIZED`.
         * @default COST_OPTIMIZED
         */
        SpotAllocationStrategy?: "COST_OPTIMIZED" | "CAPACITY_OPTIMIZED";
        /**
         * Whether pay-as-you-go instances stand in where no spot ones are to be had.
         * @default true
         */
        CompensateWithBaseInstance?: boolean;
      };
      /**
       * Whether spot instances about to be reclaimed are replaced at once.
       * @default false
       */
      CapacityRebalance?: boolean;
      /** Running numbers in the names of new instances. */
      InstanceNameIndexSettings?: {
        /**
         * Whether names get a number.
         * @default false
         */
        Enabled?: boolean;
        /**
         * First number; it has to fit into IndexLength digits.
         * Limits (CreateAutoScalingGroup): 0 to 99999999 when `IndexLength` is `0`; 0 to 9 when `IndexLength` is `1`; 0 to 99 when `IndexLength` is `2`; 0 to 999 when `IndexLength` is `3`; 0 to 9999 when `IndexLength` is `4`; 0 to 99999 when `IndexLength` is `5`; 0 to 999999 when `IndexLength` is `6`; 0 to 9999999 when `IndexLength` is `7`; 0 to 99999999 when `IndexLength` is `8`.
         */
        BeginIndex?: number;
        /**
         * Digits of the number; 0 for as many as it needs.
         * Limits (CreateAutoScalingGroup): 0 to 8.
         * @default 0
         */
        IndexLength?: number;
      };
      /** Running numbers in the host names of new instances. */
      HostNameIndexSettings?: {
        /**
         * Whether host names get a number.
         * @default false
         */
        Enabled?: boolean;
        /**
         * First number; it has to fit into IndexLength digits.
         * Limits (CreateAutoScalingGroup): 0 to 99999999 when `IndexLength` is `0`; 0 to 9 when `IndexLength` is `1`; 0 to 99 when `IndexLength` is `2`; 0 to 999 when `IndexLength` is `3`; 0 to 9999 when `IndexLength` is `4`; 0 to 99999 when `IndexLength` is `5`; 0 to 999999 when `IndexLength` is `6`; 0 to 9999999 when `IndexLength` is `7`; 0 to 99999999 when `IndexLength` is `8`.
         */
        BeginIndex?: number;
        /**
         * Digits of the number; 0 for as many as it needs.
         * Limits (CreateAutoScalingGroup): 0 to 8.
         * @default 0
         */
        IndexLength?: number;
      };
      /**
       * Whether two scale-outs toward the desired number may run at once.
       * @default false
       */
      ConcurrentScaleOutForDesiredCapacity?: boolean;
    }
    interface Result {
      /** Scaling group. */
      readonly AutoScalingGroupId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InternalError.CallLbError" | "InternalError.CallTagError" | "InternalError.CallTvpcError" | "InternalError.CallVpcError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.InScenario" | "InvalidParameterValue.BaseCapacityTooLarge" | "InvalidParameterValue.ClassicLb" | "InvalidParameterValue.CvmError" | "InvalidParameterValue.DuplicatedForwardLb" | "InvalidParameterValue.DuplicatedSubnet" | "InvalidParameterValue.ForwardLb" | "InvalidParameterValue.GroupNameDuplicated" | "InvalidParameterValue.InvalidClbRegion" | "InvalidParameterValue.InvalidLaunchConfigurationId" | "InvalidParameterValue.InvalidSubnetId" | "InvalidParameterValue.LaunchConfigurationNotFound" | "InvalidParameterValue.LbProjectInconsistent" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.ListenerTargetTypeNotSupported" | "InvalidParameterValue.OnlyVpc" | "InvalidParameterValue.ProjectIdNotFound" | "InvalidParameterValue.Range" | "InvalidParameterValue.Size" | "InvalidParameterValue.SubnetIds" | "InvalidParameterValue.SubnetNotInDedicatedCluster" | "InvalidParameterValue.TargetPortDuplicated" | "InvalidParameterValue.TooLong" | "InvalidParameterValue.ZoneMismatchRegion" | "LimitExceeded" | "LimitExceeded.AutoScalingGroupLimitExceeded" | "LimitExceeded.MaxSizeLimitExceeded" | "LimitExceeded.MinSizeLimitExceeded" | "MissingParameter.InScenario" | "ResourceNotFound.ListenerNotFound" | "ResourceNotFound.LoadBalancerNotFound" | "ResourceNotFound.LocationNotFound" | "ResourceUnavailable.LaunchConfigurationStatusAbnormal" | "ResourceUnavailable.LbBackendRegionInconsistent" | "ResourceUnavailable.LbVpcInconsistent" | "ResourceUnavailable.ProjectInconsistent" | "ResourceUnavailable.ZoneUnavailable";
  }
  /** Creates a launch configuration and a scaling group after the model of an instance. Section CreateAutoScalingGroupFromInstance. */
  namespace CreateAutoScalingGroupFromInstance {
    /**
     * - `MinSize` ≤ `DesiredCapacity` ≤ `MaxSize`. The desired number lies between the sizes. Error: `InvalidParameterValue.Size`. (CreateAutoScalingGroupFromInstance)
     * - `MinSize` ≤ `MaxSize`. Error: `InvalidParameterValue.Size`. (CreateAutoScalingGroupFromInstance)
     */
    interface Params {
      /**
       * Name of the group, unique in the account, up to 55 bytes.
       * Limits (CreateAutoScalingGroupFromInstance): at most 55 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      AutoScalingGroupName: string;
      /** Instance that is the model (DescribeInstances of CVM lists the ids). */
      InstanceId: string;
      /**
       * Fewest instances in the group, in instances.
       * Limits (CreateAutoScalingGroupFromInstance): 0 to 2000.
       */
      MinSize: number;
      /**
       * Most instances in the group, in instances.
       * Limits (CreateAutoScalingGroupFromInstance): 0 to 2000.
       */
      MaxSize: number;
      /**
       * Instances the group is to have, between MinSize and MaxSize; MinSize unless said.
       * Limits (CreateAutoScalingGroupFromInstance): 0 to 2000.
       */
      DesiredCapacity?: number;
      /**
       * Whether new instances get the tags of the model.
       * @default false
       */
      InheritInstanceTag?: boolean;
    }
    interface Result {
      /** Scaling group. */
      readonly AutoScalingGroupId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "AccountQualificationRestrictions" | "CallCvmError" | "InternalError" | "InternalError.CallVpcError" | "InternalError.CalleeError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.InScenario" | "InvalidParameterValue.CvmConfigurationError" | "InvalidParameterValue.CvmError" | "InvalidParameterValue.DuplicatedSubnet" | "InvalidParameterValue.ForwardLb" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.LaunchConfigurationNameDuplicated" | "InvalidParameterValue.Range" | "InvalidParameterValue.Size" | "InvalidParameterValue.TooLong" | "LimitExceeded.AutoScalingGroupLimitExceeded" | "LimitExceeded.DesiredCapacityLimitExceeded" | "LimitExceeded.LaunchConfigurationQuotaNotEnough" | "LimitExceeded.MaxSizeLimitExceeded" | "LimitExceeded.MinSizeLimitExceeded" | "MissingParameter" | "ResourceNotFound.InstancesNotFound" | "ResourceUnavailable.LaunchConfigurationStatusAbnormal" | "ResourceUnavailable.ProjectInconsistent" | "ResourceUnavailable.StoppedInstanceNotAllowAttach";
  }
  /** Creates a launch configuration: from which image and with what hardware, network and login instances are made. Section CreateLaunchConfiguration. */
  namespace CreateLaunchConfiguration {
    /**
     * - Exactly one of `ImageId`, `ImageFamily`. An image is named by its id or its family. (CreateLaunchConfiguration)
     * - Exactly one of `InstanceType`, `InstanceTypes`. One type or a list of types. (CreateLaunchConfiguration)
     * - `InstanceTypesCheckPolicy` has no effect when `InstanceTypes` is not given. It is about several instance types. (CreateLaunchConfiguration)
     * - `InstanceMarketOptions` is required when `InstanceChargeType` is `SPOTPAID`. Spot instances need a bid. Error: `MissingParameter.InstanceMarketOptions`. (CreateLaunchConfiguration)
     * - `InstanceChargePrepaid` is required when `InstanceChargeType` is `PREPAID`. Monthly instances need a term. (CreateLaunchConfiguration)
     * - At most one of `LoginSettings.Password`, `LoginSettings.KeyIds`. One logs in by password or by key. (CreateLaunchConfiguration)
     * - `LoginSettings.Password`, `LoginSettings.KeyIds` are not allowed when `LoginSettings.KeepImageLogin` is `true`. The login of the image stays. (CreateLaunchConfiguration)
     * - `InternetAccessible.AntiDDoSPackageId` is required when `InternetAccessible.IPv4AddressType` is `AntiDDoSEIP`. An anti-DDoS address belongs to a package. (CreateLaunchConfiguration)
     * - `InternetAccessible.PublicIpAssigned` is not allowed when `InternetAccessible.InternetMaxBandwidthOut` is `0` and `InternetAccessible.PublicIpAssigned` is `true`. Without bandwidth there is no public IP. (CreateLaunchConfiguration)
     * - `NetworkInterfaces` is not allowed when `InstanceChargeType` is `SPOTPAID`. Spot instances take no network interfaces. Error: `InvalidParameterCombination.NetworkInterfacesConflict`. (CreateLaunchConfiguration)
     */
    interface Params {
      /**
       * Name of the launch configuration, up to 60 bytes.
       * Limits (CreateLaunchConfiguration): at most 60 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      LaunchConfigurationName: string;
      /**
       * Image of the instances, if no family is given.
       * Required depending on others.
       */
      ImageId?: string;
      /**
       * Project of the launch configuration, 0 for the default one; instances follow the project of their group.
       * @default 0
       */
      ProjectId?: number;
      /**
       * Instance type, if no list is given.
       * Required depending on others.
       */
      InstanceType?: string;
      /** System disk of the instances. */
      SystemDisk?: {
        /**
         * Kind of disk.
         * Limits (CreateLaunchConfiguration): one of `LOCAL_BASIC`, `LOCAL_SSD`, `CLOUD_BASIC`, `CLOUD_PREMIUM`, `CLOUD_SSD`, `CLOUD_BSSD`, `CLOUD_HSSD`, `CLOUD_TSSD`.
         * @default CLOUD_PREMIUM
         */
        DiskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_SSD" | "CLOUD_BSSD" | "CLOUD_HSSD" | "CLOUD_TSSD";
        /**
         * Size of the disk, in GB.
         * @default 50
         */
        DiskSize?: number;
        /** Whether the disk is encrypted. */
        Encrypt?: boolean;
        /** KMS key that encrypts the disk. */
        KmsKeyId?: string;
      };
      /**
       * Data disks of the instances, at most 11.
       * Limits (CreateLaunchConfiguration): at most 11 items.
       */
      DataDisks?: readonly {
        /**
         * Kind of disk; that of the system disk unless said.
         * Limits (CreateLaunchConfiguration): one of `LOCAL_BASIC`, `LOCAL_SSD`, `CLOUD_BASIC`, `CLOUD_PREMIUM`, `CLOUD_SSD`, `CLOUD_HSSD`, `CLOUD_TSSD`, `CLOUD_BSSD`.
         */
        DiskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | "CLOUD_BSSD";
        /**
         * Size of the disk, in GB; 0 buys none.
         * @default 0
         */
        DiskSize?: number;
        /** Snapshot the disk is made from. */
        SnapshotId?: string;
        /** Whether the disk goes with its instance; only cloud disks billed by the hour can. */
        DeleteWithInstance?: boolean;
        /** Whether the disk is encrypted. */
        Encrypt?: boolean;
        /** Extra throughput, in MB/s; for CLOUD_TSSD, and CLOUD_HSSD above 460 GB. */
        ThroughputPerformance?: number;
        /**
         * Whether the disk may burst; for CLOUD_TSSD, and CLOUD_HSSD above 460 GB, in beta.
         * @default false
         */
        BurstPerformance?: boolean;
        /** KMS key that encrypts the disk. */
        KmsKeyId?: string;
      }[];
      /** Public bandwidth of the instances. */
      InternetAccessible?: {
        /**
         * How the bandwidth is billed.
         * Limits (CreateLaunchConfiguration): one of `BANDWIDTH_PREPAID`, `TRAFFIC_POSTPAID_BY_HOUR`, `BANDWIDTH_POSTPAID_BY_HOUR`, `BANDWIDTH_PACKAGE`.
         * @default TRAFFIC_POSTPAID_BY_HOUR
         */
        InternetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE";
        /**
         * Most outbound bandwidth, in Mbps; what is allowed depends on the instance type.
         * @default 0
         */
        InternetMaxBandwidthOut?: number;
        /** Whether instances get a public IP; given by default where there is bandwidth. */
        PublicIpAssigned?: boolean;
        /** Bandwidth package (DescribeBandwidthPackages lists the ids). */
        BandwidthPackageId?: string;
        /**
         * Line: BGP, or one of China Mobile, Telecom or Unicom for admitted users.
         * Limits (CreateLaunchConfiguration): one of `BGP`, `CMCC`, `CTCC`, `CUCC`.
         * @default BGP
         */
        InternetServiceProvider?: "BGP" | "CMCC" | "CTCC" | "CUCC";
        /**
         * Kind of public address; only elastic kinds need it.
         * Limits (CreateLaunchConfiguration): one of `WanIP`, `HighQualityEIP`, `AntiDDoSEIP`.
         */
        IPv4AddressType?: "WanIP" | "HighQualityEIP" | "AntiDDoSEIP";
        /**
         * Anti-DDoS package; needed for AntiDDoSEIP.
         * Required depending on others.
         */
        AntiDDoSPackageId?: string;
        /** Whether the elastic IP stays when the instance goes. */
        IsKeepEIP?: boolean;
      };
      /** How to log in: password, key, or as in the image. */
      LoginSettings?: {
        /**
         * Password: 8 to 30 characters of at least two kinds on Linux, 12 to 30 of three kinds on Windows.
         * Limits (CreateLaunchConfiguration): 8 to 30 characters; letters, digits and the characters ( ) ` ~ ! @ # $ % ^ & * - + = | { } [ ] : ; ' , . ? /; not at least two of lower case, upper case, digits and special characters.
         */
        Password?: string;
        /**
         * Key pair, at most one; not for Windows.
         * Limits (CreateLaunchConfiguration): at most 1 items.
         */
        KeyIds?: readonly string[];
        /**
         * Whether the login of a custom, shared or imported image stays.
         * @default false
         */
        KeepImageLogin?: boolean;
      };
      /** Security groups of the instances. */
      SecurityGroupIds?: readonly string[];
      /** Security, monitoring and automation agents. */
      EnhancedService?: {
        /** Cloud security agent. */
        SecurityService?: {
          /**
           * Whether it runs.
           * @default true
           */
          Enabled?: boolean;
        };
        /** Monitoring agent. */
        MonitorService?: {
          /**
           * Whether it runs.
           * @default true
           */
          Enabled?: boolean;
        };
        /** Deprecated; AutomationToolsService is in its place. */
        AutomationService?: readonly {
          /** Whether it runs. */
          Enabled?: boolean;
        }[];
        /** Automation tools agent (TAT). */
        AutomationToolsService?: {
          /** Whether it runs. */
          Enabled?: boolean;
        };
      };
      /**
       * Script or data for the instance, in Base64; at most 16 KB of it.
       * Limits (CreateLaunchConfiguration): at most 16384 bytes; Base64 of at most 12288 bytes.
       */
      UserData?: string;
      /**
       * How instances are billed: by the hour, as spot, by the month, or in a dedicated cluster.
       * Limits (CreateLaunchConfiguration): one of `POSTPAID_BY_HOUR`, `SPOTPAID`, `PREPAID`, `CDCPAID`.
       * @default POSTPAID_BY_HOUR
       */
      InstanceChargeType?: "POSTPAID_BY_HOUR" | "SPOTPAID" | "PREPAID" | "CDCPAID";
      /**
       * Options of spot instances; needed for SPOTPAID.
       * Required depending on others.
       */
      InstanceMarketOptions?: {
        /** Bid. */
        SpotOptions: {
          /**
           * Highest price, as text such as 1.05.
           * Limits (CreateLaunchConfiguration): a number as text, such as 1.05.
           */
          MaxPrice: string;
          /**
           * Kind of bid.
           * Limits (CreateLaunchConfiguration): one of `one-time`.
           * @default one-time
           */
          SpotInstanceType?: "one-time";
        };
        /**
         * Kind of market.
         * Limits (CreateLaunchConfiguration): one of `spot`.
         */
        MarketType?: "spot";
      };
      /**
       * Instance types in the order in which they are tried, at most 10.
       * Limits (CreateLaunchConfiguration): at most 10 items.
       * Required depending on others.
       */
      InstanceTypes?: readonly string[];
      /** CAM role of the instances (DescribeRoleList lists the names). */
      CamRoleName?: string;
      /**
       * Whether every instance type has to be available, or one of them.
       * Limits (CreateLaunchConfiguration): one of `ALL`, `ANY`.
       * @default ANY
       */
      InstanceTypesCheckPolicy?: "ALL" | "ANY";
      /**
       * Tags of new instances, at most 10.
       * Limits (CreateLaunchConfiguration): at most 10 items.
       */
      InstanceTags?: readonly {
        /** Key of the tag. */
        Key: string;
        /** Value of the tag. */
        Value: string;
      }[];
      /**
       * Tags to bind, at most 30.
       * Limits (CreateLaunchConfiguration): at most 30 items.
       */
      Tags?: readonly {
        /** Key of the tag. */
        Key: string;
        /** Value of the tag. */
        Value: string;
        /**
         * Kind of resource the tag is bound to.
         * Limits (CreateLaunchConfiguration): one of `auto-scaling-group`, `launch-configuration`.
         */
        ResourceType?: "auto-scaling-group" | "launch-configuration";
      }[];
      /** Host names of new instances; not for Windows. */
      HostNameSettings?: {
        /**
         * Host name, 2 to 42 characters in parts joined by single dots or hyphens, not digits alone.
         * Limits (CreateLaunchConfiguration): 2 to 42 characters; letters and digits, with single dots or hyphens between them; not a name that is not made of digits alone.
         */
        HostName: string;
        /**
         * Whether the name is used as it is, or as a prefix that keeps names apart.
         * Limits (CreateLaunchConfiguration): one of `ORIGINAL`, `UNIQUE`.
         * @default ORIGINAL
         */
        HostNameStyle?: "ORIGINAL" | "UNIQUE";
        /**
         * Suffix of the host name, 1 to 39 characters; with HostName at most 41.
         * Limits (CreateLaunchConfiguration): 1 to 39 characters; letters and digits, with single dots or hyphens before or between them.
         */
        HostNameSuffix?: string;
        /**
         * What joins host name, number and suffix: a dot, a hyphen or nothing.
         * Limits (CreateLaunchConfiguration): one of `.`, `-`, "".
         * @default .
         */
        HostNameDelimiter?: "." | "-" | "";
      };
      /** Names of new instances. */
      InstanceNameSettings?: {
        /**
         * Name of the instances, 2 to 108 characters.
         * Limits (CreateLaunchConfiguration): 2 to 108 characters.
         */
        InstanceName: string;
        /**
         * Whether the name is used as it is, or as a prefix that keeps names apart.
         * Limits (CreateLaunchConfiguration): one of `ORIGINAL`, `UNIQUE`.
         * @default ORIGINAL
         */
        InstanceNameStyle?: "ORIGINAL" | "UNIQUE";
        /**
         * Suffix of the name, 1 to 105 characters; with InstanceName at most 107.
         * Limits (CreateLaunchConfiguration): 1 to 105 characters.
         */
        InstanceNameSuffix?: string;
        /**
         * What joins name, number and suffix: a dot, a hyphen or nothing.
         * Limits (CreateLaunchConfiguration): one of `.`, `-`, "".
         * @default .
         */
        InstanceNameDelimiter?: "." | "-" | "";
      };
      /**
       * Term and renewal of monthly instances; needed for PREPAID.
       * Required depending on others.
       */
      InstanceChargePrepaid?: {
        /**
         * Term, in months.
         * Limits (CreateLaunchConfiguration): one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `24`, `36`.
         */
        Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
        /**
         * Whether the instance renews itself at the end of its term, and whether one is told.
         * Limits (CreateLaunchConfiguration): one of `NOTIFY_AND_AUTO_RENEW`, `NOTIFY_AND_MANUAL_RENEW`, `DISABLE_NOTIFY_AND_MANUAL_RENEW`.
         * @default NOTIFY_AND_MANUAL_RENEW
         */
        RenewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW";
      };
      /**
       * Whether disks are of the kind given, or of one that is available.
       * Limits (CreateLaunchConfiguration): one of `ORIGINAL`, `AUTOMATIC`.
       * @default ORIGINAL
       */
      DiskTypePolicy?: "ORIGINAL" | "AUTOMATIC";
      /** High-performance computing cluster; not supported on the international site. */
      HpcClusterId?: string;
      /** Public bandwidth of IPv6 addresses; without effect where the group gives none. */
      IPv6InternetAccessible?: {
        /**
         * How the bandwidth is billed: by traffic for standard accounts, by package for classic ones.
         * Limits (CreateLaunchConfiguration): one of `TRAFFIC_POSTPAID_BY_HOUR`, `BANDWIDTH_PACKAGE`.
         * @default TRAFFIC_POSTPAID_BY_HOUR
         */
        InternetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE";
        /**
         * Most outbound bandwidth, in Mbps; 0 gives none.
         * @default 0
         */
        InternetMaxBandwidthOut?: number;
        /** Bandwidth package (DescribeBandwidthPackages lists the ids). */
        BandwidthPackageId?: string;
      };
      /**
       * Placement group of the instances; at most one.
       * Limits (CreateLaunchConfiguration): at most 1 items.
       */
      DisasterRecoverGroupIds?: readonly string[];
      /**
       * Image family, in place of an image id.
       * Required depending on others.
       */
      ImageFamily?: string;
      /** Dedicated cluster (CDC) the instances run in. */
      DedicatedClusterId?: string;
      /** Metadata of the instances. */
      Metadata?: {
        /** Names and values. */
        Items?: readonly {
          /** Name. */
          Key: string;
          /** Value. */
          Value: string;
        }[];
      };
      /**
       * Network interfaces of new instances, 1 to 17, exactly one of them PRIMARY; not for spot instances.
       * Limits (CreateLaunchConfiguration): 1 to 17 items.
       */
      NetworkInterfaces?: readonly {
        /**
         * Whether it is the primary interface.
         * Limits (CreateLaunchConfiguration): one of `PRIMARY`, `SECONDARY`.
         */
        InterfaceType: "PRIMARY" | "SECONDARY";
        /**
         * Private IPv4 addresses, the primary one included; needed for SECONDARY.
         * Limits (CreateLaunchConfiguration): 1 to 40.
         */
        PrivateIpv4AddressCount?: number;
        /**
         * Security groups of the interface, at most 10.
         * Limits (CreateLaunchConfiguration): at most 10 items.
         */
        SecurityGroupIds?: readonly string[];
        /**
         * Whether a secondary interface stays when the instance goes; never true for PRIMARY.
         * @default false
         */
        IsKeepENI?: boolean;
      }[];
    }
    interface Result {
      /** Launch configuration. */
      readonly LaunchConfigurationId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError.CallStsError" | "InternalError.CalleeError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.HostNameUnavailable" | "InvalidParameter.InvalidCombination" | "InvalidParameter.MustOneParameter" | "InvalidParameter.ParameterDeprecated" | "InvalidParameter.ParameterMustBeDeleted" | "InvalidParameterValue.AccountNotSupportBandwidthPackageId" | "InvalidParameterValue.CvmConfigurationError" | "InvalidParameterValue.HostNameIllegal" | "InvalidParameterValue.HostNameWithSuffixTooLong" | "InvalidParameterValue.IPv6InternetChargeType" | "InvalidParameterValue.ImageNotFound" | "InvalidParameterValue.InstanceNameIllegal" | "InvalidParameterValue.InstanceNameWithSuffixTooLong" | "InvalidParameterValue.InstanceTypeNotSupported" | "InvalidParameterValue.InvalidDisasterRecoverGroupId" | "InvalidParameterValue.InvalidHpcClusterId" | "InvalidParameterValue.InvalidImageId" | "InvalidParameterValue.InvalidInstanceType" | "InvalidParameterValue.InvalidLaunchConfiguration" | "InvalidParameterValue.InvalidSecurityGroupId" | "InvalidParameterValue.InvalidSnapshotId" | "InvalidParameterValue.LaunchConfigurationNameDuplicated" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.MissingBandwidthPackageId" | "InvalidParameterValue.NotStringTypeFloat" | "InvalidParameterValue.ProjectIdNotFound" | "InvalidParameterValue.TooLong" | "InvalidParameterValue.TooShort" | "InvalidParameterValue.UserDataFormatError" | "InvalidParameterValue.UserDataSizeExceeded" | "InvalidPermission" | "LimitExceeded.LaunchConfigurationQuotaNotEnough" | "MissingParameter" | "MissingParameter.InstanceMarketOptions" | "ResourceNotFound.BandwidthPackageIdNotFound" | "ResourceNotFound.DisasterRecoverGroupNotFound" | "UnauthorizedOperation.AutoScalingRoleUnauthorized";
  }
  /** Creates a lifecycle hook: instances wait in scale-out or scale-in while a queue is told or a command runs. Section CreateLifecycleHook. */
  namespace CreateLifecycleHook {
    /**
     * - At most one of `NotificationMetadata`, `LifecycleCommand`. A hook tells a queue or runs a command. Error: `InvalidParameter.Conflict`. (CreateLifecycleHook)
     * - At most one of `NotificationTarget`, `LifecycleCommand`. A hook tells a queue or runs a command. Error: `InvalidParameter.Conflict`. (CreateLifecycleHook)
     * - `NotificationTarget.QueueName` is required when `NotificationTarget.TargetType` is `CMQ_QUEUE` or `TDMQ_CMQ_QUEUE`. (CreateLifecycleHook)
     * - `NotificationTarget.TopicName` is required when `NotificationTarget.TargetType` is `CMQ_TOPIC` or `TDMQ_CMQ_TOPIC`. (CreateLifecycleHook)
     */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Name of the hook, up to 128 bytes.
       * Limits (CreateLifecycleHook): at most 128 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      LifecycleHookName: string;
      /**
       * Whether the hook acts on scale-out or on scale-in.
       * Limits (CreateLifecycleHook): one of `INSTANCE_LAUNCHING`, `INSTANCE_TERMINATING`.
       */
      LifecycleTransition: "INSTANCE_LAUNCHING" | "INSTANCE_TERMINATING";
      /**
       * What follows when the hook times out or its command fails: go on, or (on scale-out) give the instance up.
       * Limits (CreateLifecycleHook): one of `CONTINUE`, `ABANDON`.
       * @default CONTINUE
       */
      DefaultResult?: "CONTINUE" | "ABANDON";
      /**
       * How long the hook waits, in seconds.
       * Limits (CreateLifecycleHook): 30 to 7200.
       * @default 300
       */
      HeartbeatTimeout?: number;
      /**
       * Text that goes with the notification, up to 1024 characters.
       * Limits (CreateLifecycleHook): at most 1024 characters.
       */
      NotificationMetadata?: string;
      /** Message queue that is told. */
      NotificationTarget?: {
        /**
         * Kind of queue; the CMQ ones are out of service.
         * Limits (CreateLifecycleHook): one of `CMQ_QUEUE`, `CMQ_TOPIC`, `TDMQ_CMQ_QUEUE`, `TDMQ_CMQ_TOPIC`.
         */
        TargetType: "CMQ_QUEUE" | "CMQ_TOPIC" | "TDMQ_CMQ_QUEUE" | "TDMQ_CMQ_TOPIC";
        /**
         * Queue; needed for CMQ_QUEUE and TDMQ_CMQ_QUEUE.
         * Required depending on others.
         */
        QueueName?: string;
        /**
         * Topic; needed for CMQ_TOPIC and TDMQ_CMQ_TOPIC.
         * Required depending on others.
         */
        TopicName?: string;
      };
      /**
       * Whether the hook also acts on instances that are attached, detached or removed by call.
       * Limits (CreateLifecycleHook): one of `NORMAL`, `EXTENSION`.
       * @default NORMAL
       */
      LifecycleTransitionType?: "NORMAL" | "EXTENSION";
      /** Command that runs on the instance. */
      LifecycleCommand?: {
        /** Command of TAT. */
        CommandId: string;
        /**
         * Values for the command as JSON text, at most 20, names up to 64 characters.
         * Limits (CreateLifecycleHook): at most 20 items; each name at most 64 characters; each name letters, digits, "_" and "-".
         */
        Parameters?: { readonly [name: string]: string };
      };
    }
    interface Result {
      /** Lifecycle hook. */
      readonly LifecycleHookId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InternalError.CallCmqError" | "InternalError.CallTATError" | "InternalError.CalleeError" | "InvalidParameter" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue" | "InvalidParameterValue.Filter" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.LifecycleHookNameDuplicated" | "InvalidParameterValue.Range" | "LimitExceeded.QuotaNotEnough" | "MissingParameter" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.CmqQueueNotFound" | "ResourceNotFound.CommandNotFound" | "ResourceNotFound.TDMQCMQQueueNotFound" | "ResourceNotFound.TDMQCMQTopicNotFound" | "ResourceUnavailable.CmqTopicHasNoSubscriber" | "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber";
  }
  /** Tells a user group or a message queue about activities of a scaling group. Section CreateNotificationConfiguration. */
  namespace CreateNotificationConfiguration {
    /**
     * - `QueueName` is required when `TargetType` is `TDMQ_CMQ_QUEUE`. (CreateNotificationConfiguration)
     * - `TopicName` is required when `TargetType` is `TDMQ_CMQ_TOPIC`. (CreateNotificationConfiguration)
     * - `NotificationUserGroupIds` has no effect unless `TargetType` is `USER_GROUP`. User groups are told only with USER_GROUP. (CreateNotificationConfiguration)
     */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Events to be told of: scale-out, scale-in and replacement of unhealthy instances, each done or failed.
       * Limits (CreateNotificationConfiguration): one of `SCALE_OUT_SUCCESSFUL`, `SCALE_OUT_FAILED`, `SCALE_IN_SUCCESSFUL`, `SCALE_IN_FAILED`, `REPLACE_UNHEALTHY_INSTANCE_SUCCESSFUL`, `REPLACE_UNHEALTHY_INSTANCE_FAILED`.
       */
      NotificationTypes: readonly ("SCALE_OUT_SUCCESSFUL" | "SCALE_OUT_FAILED" | "SCALE_IN_SUCCESSFUL" | "SCALE_IN_FAILED" | "REPLACE_UNHEALTHY_INSTANCE_SUCCESSFUL" | "REPLACE_UNHEALTHY_INSTANCE_FAILED")[];
      /** User groups to tell; for USER_GROUP. */
      NotificationUserGroupIds?: readonly string[];
      /**
       * Who is told; the CMQ ones are out of service.
       * Limits (CreateNotificationConfiguration): one of `USER_GROUP`, `CMQ_QUEUE`, `CMQ_TOPIC`, `TDMQ_CMQ_QUEUE`, `TDMQ_CMQ_TOPIC`.
       * @default USER_GROUP
       */
      TargetType?: "USER_GROUP" | "CMQ_QUEUE" | "CMQ_TOPIC" | "TDMQ_CMQ_QUEUE" | "TDMQ_CMQ_TOPIC";
      /**
       * Queue; needed for TDMQ_CMQ_QUEUE.
       * Required depending on others.
       */
      QueueName?: string;
      /**
       * Topic; needed for TDMQ_CMQ_TOPIC.
       * Required depending on others.
       */
      TopicName?: string;
    }
    interface Result {
      /** Notification. */
      readonly AutoScalingNotificationId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.ConflictNotificationTarget" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidNotificationUserGroupId" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.UserGroupIdNotFound" | "LimitExceeded" | "LimitExceeded.QuotaNotEnough" | "MissingParameter" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.CmqQueueNotFound" | "ResourceNotFound.TDMQCMQQueueNotFound" | "ResourceNotFound.TDMQCMQTopicNotFound" | "ResourceUnavailable.CmqTopicHasNoSubscriber" | "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber";
  }
  /** Creates a policy that alarms trigger: a simple one, or one that holds a metric at a target (out after 3 minutes above it, in after 15 minutes below 80% of it). Section CreateScalingPolicy. */
  namespace CreateScalingPolicy {
    /**
     * - `AdjustmentType`, `AdjustmentValue`, `MetricAlarm` are required when `ScalingPolicyType` is `SIMPLE`. A simple policy needs its change and its alarm. (CreateScalingPolicy)
     * - `PredefinedMetricType`, `TargetValue` are required when `ScalingPolicyType` is `TARGET_TRACKING`. A target tracking policy needs its metric and its target. (CreateScalingPolicy)
     * - `AdjustmentType`, `AdjustmentValue`, `Cooldown`, `MetricAlarm` have no effect when `ScalingPolicyType` is `TARGET_TRACKING`. They belong to simple policies. (CreateScalingPolicy)
     * - `PredefinedMetricType`, `TargetValue`, `EstimatedInstanceWarmup`, `DisableScaleIn` have no effect when `ScalingPolicyType` is `SIMPLE`. They belong to target tracking. (CreateScalingPolicy)
     * - `MetricAlarm.PreciseThreshold` has no effect when `MetricAlarm.MetricName` is given. It stands in answers only. (CreateScalingPolicy)
     */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Name of the policy, unique in the account, up to 60 characters.
       * Limits (CreateScalingPolicy): at most 60 characters; Chinese characters, letters, digits, "_", "-" and ".".
       */
      ScalingPolicyName: string;
      /**
       * Kind of policy.
       * Limits (CreateScalingPolicy): one of `SIMPLE`, `TARGET_TRACKING`.
       * @default SIMPLE
       */
      ScalingPolicyType?: "SIMPLE" | "TARGET_TRACKING";
      /**
       * How AdjustmentValue changes the desired number: by instances, to a number, or by percent.
       * Limits (CreateScalingPolicy): one of `CHANGE_IN_CAPACITY`, `EXACT_CAPACITY`, `PERCENT_CHANGE_IN_CAPACITY`.
       * Required depending on others.
       */
      AdjustmentType?: "CHANGE_IN_CAPACITY" | "EXACT_CAPACITY" | "PERCENT_CHANGE_IN_CAPACITY";
      /**
       * Change of the desired number, in instances or percent; negative values lower it.
       * Limits (CreateScalingPolicy): at least 0 when `AdjustmentType` is `EXACT_CAPACITY`.
       * Required depending on others.
       */
      AdjustmentValue?: number;
      /**
       * Cooldown after the policy acted, in seconds; for simple policies.
       * @default 300
       */
      Cooldown?: number;
      /**
       * Alarm that triggers a simple policy.
       * Required depending on others.
       */
      MetricAlarm?: {
        /**
         * How the metric is compared with the threshold.
         * Limits (CreateScalingPolicy): one of `GREATER_THAN`, `GREATER_THAN_OR_EQUAL_TO`, `LESS_THAN`, `LESS_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`.
         */
        ComparisonOperator: "GREATER_THAN" | "GREATER_THAN_OR_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_OR_EQUAL_TO" | "EQUAL_TO" | "NOT_EQUAL_TO";
        /**
         * Metric: CPU or memory (%), private or public bandwidth out or in (Mbps), or TCP connections.
         * Limits (CreateScalingPolicy): one of `CPU_UTILIZATION`, `MEM_UTILIZATION`, `LAN_TRAFFIC_OUT`, `LAN_TRAFFIC_IN`, `WAN_TRAFFIC_OUT`, `WAN_TRAFFIC_IN`, `TCP_CURR_ESTAB`.
         */
        MetricName: "CPU_UTILIZATION" | "MEM_UTILIZATION" | "LAN_TRAFFIC_OUT" | "LAN_TRAFFIC_IN" | "WAN_TRAFFIC_OUT" | "WAN_TRAFFIC_IN" | "TCP_CURR_ESTAB";
        /**
         * Threshold, in percent, Mbps or connections.
         * Limits (CreateScalingPolicy): 1 to 100 when `MetricName` is `CPU_UTILIZATION` or `MEM_UTILIZATION`; at least 1.
         */
        Threshold: number;
        /**
         * Length of a period, in seconds.
         * Limits (CreateScalingPolicy): one of `60`, `300`.
         */
        Period: 60 | 300;
        /**
         * Periods in a row that fire the alarm.
         * Limits (CreateScalingPolicy): 1 to 10.
         */
        ContinuousTime: number;
        /**
         * How the values of a period are taken together.
         * Limits (CreateScalingPolicy): one of `AVERAGE`, `MAXIMUM`, `MINIMUM`.
         * @default AVERAGE
         */
        Statistic?: "AVERAGE" | "MAXIMUM" | "MINIMUM";
        /** Exact threshold; it stands in answers, and a call need not give it. */
        PreciseThreshold?: number;
      };
      /**
       * Metric that a target tracking policy holds: average CPU (%), private or public bandwidth out or in (Mbps).
       * Limits (CreateScalingPolicy): one of `ASG_AVG_CPU_UTILIZATION`, `ASG_AVG_LAN_TRAFFIC_OUT`, `ASG_AVG_LAN_TRAFFIC_IN`, `ASG_AVG_WAN_TRAFFIC_OUT`, `ASG_AVG_WAN_TRAFFIC_IN`.
       * Required depending on others.
       */
      PredefinedMetricType?: "ASG_AVG_CPU_UTILIZATION" | "ASG_AVG_LAN_TRAFFIC_OUT" | "ASG_AVG_LAN_TRAFFIC_IN" | "ASG_AVG_WAN_TRAFFIC_OUT" | "ASG_AVG_WAN_TRAFFIC_IN";
      /**
       * Value the metric is held at, in percent for CPU (below 100), in Mbps for bandwidth.
       * Limits (CreateScalingPolicy): 1 to 99 when `PredefinedMetricType` is `ASG_AVG_CPU_UTILIZATION`; at least 1.
       * Required depending on others.
       */
      TargetValue?: number;
      /**
       * Warm-up of a new instance, in seconds; for target tracking only.
       * Limits (CreateScalingPolicy): 0 to 3600.
       * @default 300
       */
      EstimatedInstanceWarmup?: number;
      /**
       * Whether the policy never scales in; for target tracking.
       * @default false
       */
      DisableScaleIn?: boolean;
      /** Out of use; CreateNotificationConfiguration is in its place. */
      NotificationUserGroupIds?: readonly string[];
    }
    interface Result {
      /** Alarm-triggered policy. */
      readonly AutoScalingPolicyId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError.CallMonitorError" | "InternalError.CallNotificationError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidNotificationUserGroupId" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.Range" | "InvalidParameterValue.ScalingPolicyNameDuplicate" | "InvalidParameterValue.ThresholdOutOfRange" | "InvalidParameterValue.TooLong" | "InvalidParameterValue.UserGroupIdNotFound" | "LimitExceeded.QuotaNotEnough" | "LimitExceeded.TargetTrackingScalingPolicy" | "ResourceNotFound.AutoScalingGroupNotFound";
  }
  /** Creates a scheduled action, which sets the sizes of a group once or again and again. Section CreateScheduledAction. */
  namespace CreateScheduledAction {
    /**
     * - `EndTime`, `Recurrence` go together: all or none. An action is repeated by both of them. (CreateScheduledAction)
     * - `StartTime` ≤ `EndTime`. Error: `InvalidParameterValue.EndTimeBeforeStartTime`. (CreateScheduledAction)
     */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Name of the scheduled action, unique in its group, up to 60 bytes.
       * Limits (CreateScheduledAction): at most 60 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      ScheduledActionName: string;
      /** Fewest instances, set when the action runs. */
      MinSize: number;
      /**
       * First run, in Beijing time (YYYY-MM-DDThh:mm:ss+08:00).
       * Limits (CreateScheduledAction): `YYYY-MM-DDThh:mm:ss+08:00`, Beijing time.
       */
      StartTime: string | number | Date;
      /** Desired number, set when the action runs. */
      DesiredCapacity: number;
      /** Most instances, set when the action runs. */
      MaxSize: number;
      /**
       * When the repetition ends, in Beijing time; goes with Recurrence.
       * Limits (CreateScheduledAction): `YYYY-MM-DDThh:mm:ss+08:00`, Beijing time.
       * Required depending on others.
       */
      EndTime?: string | number | Date;
      /**
       * Repetition in crontab form: minute, hour, day, month, day of week; goes with EndTime.
       * Limits (CreateScheduledAction): five crontab fields: minute, hour, day of month, month, day of week from 1 (Monday) to 7.
       * Required depending on others.
       */
      Recurrence?: string;
      /** Whether the run leaves the desired number as it is, unless the new sizes force it. */
      DisableUpdateDesiredCapacity?: boolean;
    }
    interface Result {
      /** Scheduled action. */
      readonly ScheduledActionId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.CronExpressionIllegal" | "InvalidParameterValue.EndTimeBeforeStartTime" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidScheduledActionNameIncludeIllegalChar" | "InvalidParameterValue.ScheduledActionNameDuplicate" | "InvalidParameterValue.Size" | "InvalidParameterValue.StartTimeBeforeCurrentTime" | "InvalidParameterValue.TimeFormat" | "InvalidParameterValue.TooLong" | "LimitExceeded.DesiredCapacityLimitExceeded" | "LimitExceeded.MaxSizeLimitExceeded" | "LimitExceeded.MinSizeLimitExceeded" | "LimitExceeded.QuotaNotEnough" | "LimitExceeded.ScheduledActionLimitExceeded" | "MissingParameter" | "ResourceNotFound.AutoScalingGroupNotFound";
  }
  /** Deletes a scaling group that has no instance in service and no running activity. Section DeleteAutoScalingGroup. */
  namespace DeleteAutoScalingGroup {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InternalError.CallError" | "InternalError.CallMonitorError" | "InternalError.CallTagError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "ResourceInUse.ActivityInProgress" | "ResourceInUse.InstanceInGroup" | "ResourceNotFound.AutoScalingGroupNotFound";
  }
  /** Deletes a launch configuration that no group uses. Section DeleteLaunchConfiguration. */
  namespace DeleteLaunchConfiguration {
    interface Params {
      /** Launch configuration (DescribeLaunchConfigurations lists the ids). */
      LaunchConfigurationId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidLaunchConfigurationId" | "ResourceInUse.LaunchConfigurationIdInUse" | "ResourceNotFound.LaunchConfigurationIdNotFound";
  }
  /** Deletes a lifecycle hook. Section DeleteLifecycleHook. */
  namespace DeleteLifecycleHook {
    interface Params {
      /** Lifecycle hook (DescribeLifecycleHooks lists the ids). */
      LifecycleHookId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidLifecycleHookId" | "MissingParameter" | "ResourceNotFound.LifecycleHookNotFound";
  }
  /** Deletes a notification. Section DeleteNotificationConfiguration. */
  namespace DeleteNotificationConfiguration {
    interface Params {
      /** Notification (DescribeNotificationConfigurations lists the ids). */
      AutoScalingNotificationId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingNotificationId" | "ResourceNotFound.AutoScalingNotificationNotFound";
  }
  /** Deletes a policy that alarms trigger. Section DeleteScalingPolicy. */
  namespace DeleteScalingPolicy {
    interface Params {
      /** Alarm-triggered policy (DescribeScalingPolicies lists the ids). */
      AutoScalingPolicyId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingPolicyId" | "ResourceNotFound.ScalingPolicyNotFound";
  }
  /** Deletes a scheduled action. Section DeleteScheduledAction. */
  namespace DeleteScheduledAction {
    interface Params {
      /** Scheduled action (DescribeScheduledActions lists the ids). */
      ScheduledActionId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidScheduledActionId" | "ResourceNotFound.ScheduledActionNotFound";
  }
  /** Tells how many groups and launch configurations the account has and may have. Section DescribeAccountLimits. */
  namespace DescribeAccountLimits {
    interface Params {}
    interface Result {
      /** Launch configurations the account may have. */
      readonly MaxNumberOfLaunchConfigurations?: number;
      /** Launch configurations the account has. */
      readonly NumberOfLaunchConfigurations?: number;
      /** Scaling groups the account may have. */
      readonly MaxNumberOfAutoScalingGroups?: number;
      /** Scaling groups the account has. */
      readonly NumberOfAutoScalingGroups?: number;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound";
  }
  /** Lists scaling activities of the last two years, by id or filter. Section DescribeAutoScalingActivities. */
  namespace DescribeAutoScalingActivities {
    /**
     * - At most one of `ActivityIds`, `Filters`. (DescribeAutoScalingActivities)
     * - `StartTime`, `EndTime` have no effect when `ActivityIds` is given. Ids are looked up whenever they were. (DescribeAutoScalingActivities)
     */
    interface Params {
      /**
       * Activities to query, at most 100.
       * Limits (DescribeAutoScalingActivities): at most 100 items.
       */
      ActivityIds?: readonly string[];
      /**
       * Filters, at most 10.
       * Limits (DescribeAutoScalingActivities): at most 10 items.
       */
      Filters?: readonly {
        /**
         * Field: group, status, kind or activity.
         * Limits (DescribeAutoScalingActivities): one of `auto-scaling-group-id`, `activity-status-code`, `activity-type`, `activity-id`.
         */
        Name: "auto-scaling-group-id" | "activity-status-code" | "activity-type" | "activity-id";
        /**
         * Values of the field, at most 5.
         * Limits (DescribeAutoScalingActivities): at most 5 items; one of `INIT`, `RUNNING`, `SUCCESSFUL`, `PARTIALLY_SUCCESSFUL`, `FAILED`, `CANCELLED` when `Name` is `activity-status-code`; one of `SCALE_OUT`, `SCALE_IN`, `ATTACH_INSTANCES`, `REMOVE_INSTANCES`, `DETACH_INSTANCES`, `TERMINATE_INSTANCES_UNEXPECTEDLY`, `REPLACE_UNHEALTHY_INSTANCE`, `START_INSTANCES`, `STOP_INSTANCES`, `INVOKE_COMMAND` when `Name` is `activity-type`.
         */
        Values: readonly string[];
      }[];
      /**
       * Most entries to return.
       * Limits (DescribeAutoScalingActivities): at most 100.
       * @default 20
       */
      Limit?: number;
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
      /**
       * Earliest start, in UTC.
       * Limits (DescribeAutoScalingActivities): `YYYY-MM-DDThh:mm:ssZ`, UTC.
       */
      StartTime?: string | number | Date;
      /**
       * Latest end, in UTC.
       * Limits (DescribeAutoScalingActivities): `YYYY-MM-DDThh:mm:ssZ`, UTC.
       */
      EndTime?: string | number | Date;
    }
    interface Result {
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** The activities; groups without one have no entry. */
      readonly ActivitySet?: readonly {
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** Scaling activity. */
        readonly ActivityId?: string;
        /** Kind of activity. */
        readonly ActivityType?: "SCALE_OUT" | "SCALE_IN" | "ATTACH_INSTANCES" | "REMOVE_INSTANCES" | "DETACH_INSTANCES" | "TERMINATE_INSTANCES_UNEXPECTEDLY" | "REPLACE_UNHEALTHY_INSTANCE" | "START_INSTANCES" | "STOP_INSTANCES" | "INVOKE_COMMAND" | (string & {});
        /** Status of the activity. */
        readonly StatusCode?: "INIT" | "RUNNING" | "SUCCESSFUL" | "PARTIALLY_SUCCESSFUL" | "FAILED" | "CANCELLED" | (string & {});
        /** The status in words. */
        readonly StatusMessage?: string;
        /** Why the activity was started. */
        readonly Cause?: string;
        /** What the activity does. */
        readonly Description?: string;
        /** Start, in UTC. */
        readonly StartTime?: string;
        /** End, in UTC. */
        readonly EndTime?: string;
        /** Creation, in UTC. */
        readonly CreatedTime?: string;
        /** Deprecated; RelatedInstanceSet is in its place. */
        readonly ActivityRelatedInstanceSet?: readonly {
          /** Instance. */
          readonly InstanceId?: string;
          /** Its status in the activity. */
          readonly InstanceStatus?: "INIT" | "RUNNING" | "SUCCESSFUL" | "FAILED" | (string & {});
        }[];
        /** The status in a few words. */
        readonly StatusMessageSimplified?: string;
        /** Results of lifecycle hooks. */
        readonly LifecycleActionResultSet?: readonly {
          /** Lifecycle hook. */
          readonly LifecycleHookId?: string;
          /** Instance. */
          readonly InstanceId?: string;
          /** Invocation of the command (DescribeInvocations of TAT tells its result). */
          readonly InvocationId?: string;
          /** Whether the command was called; its own result stands with the invocation. */
          readonly InvokeCommandResult?: "SUCCESSFUL" | "FAILED" | "NONE" | (string & {});
          /** Whether the queue was told. */
          readonly NotificationResult?: "SUCCESSFUL" | "FAILED" | "NONE" | (string & {});
          /** What followed. */
          readonly LifecycleActionResult?: "CONTINUE" | "ABANDON" | (string & {});
          /** Why it followed. */
          readonly ResultReason?: "HEARTBEAT_TIMEOUT" | "NOTIFICATION_FAILURE" | "CALL_INTERFACE" | "ANOTHER_ACTION_ABANDON" | "COMMAND_CALL_FAILURE" | "COMMAND_EXEC_FINISH" | "COMMAND_EXEC_RESULT_CHECK_FAILURE" | (string & {});
        }[];
        /** The status in detail. */
        readonly DetailedStatusMessageSet?: readonly {
          /** Kind of error. */
          readonly Code?: string;
          /** Availability zone. */
          readonly Zone?: string;
          /** Instance. */
          readonly InstanceId?: string;
          /** How the instance is billed. */
          readonly InstanceChargeType?: string;
          /** Subnet. */
          readonly SubnetId?: string;
          /** The error in words. */
          readonly Message?: string;
          /** Instance type. */
          readonly InstanceType?: string;
        }[];
        /** Results of commands. */
        readonly InvocationResultSet?: readonly {
          /** Instance. */
          readonly InstanceId?: string;
          /** Invocation. */
          readonly InvocationId?: string;
          /** Task of the invocation. */
          readonly InvocationTaskId?: string;
          /** Command. */
          readonly CommandId?: string;
          /** Status of the task. */
          readonly TaskStatus?: string;
          /** What went wrong. */
          readonly ErrorMessage?: string;
        }[];
        /** Instances the activity is about. */
        readonly RelatedInstanceSet?: readonly {
          /** Instance. */
          readonly InstanceId?: string;
          /** Its status in the activity. */
          readonly InstanceStatus?: "INIT" | "RUNNING" | "SUCCESSFUL" | "FAILED" | (string & {});
        }[];
      }[];
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue.Filter" | "InvalidParameterValue.InvalidActivityId" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidFilter" | "InvalidParameterValue.LimitExceeded" | "LimitExceeded.FilterValuesTooLong";
  }
  /** Lists what is advised for the settings of groups. Section DescribeAutoScalingAdvices. */
  namespace DescribeAutoScalingAdvices {
    interface Params {
      /**
       * Scaling groups to query; at most 100.
       * Limits (DescribeAutoScalingAdvices): at most 100 items.
       */
      AutoScalingGroupIds: readonly string[];
    }
    interface Result {
      /** What is advised, by group. */
      readonly AutoScalingAdviceSet?: readonly {
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** How grave it is. */
        readonly Level?: "NORMAL" | "WARNING" | "CRITICAL" | (string & {});
        /** What is advised. */
        readonly Advices?: readonly {
          /** What is wrong. */
          readonly Problem?: string;
          /** The same in detail. */
          readonly Detail?: string;
          /** What to do about it. */
          readonly Solution?: string;
          /** How grave it is. */
          readonly Level?: "WARNING" | "CRITICAL" | (string & {});
        }[];
      }[];
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.LimitExceeded";
  }
  /** Lists the latest activity of each scaling group. Section DescribeAutoScalingGroupLastActivities. */
  namespace DescribeAutoScalingGroupLastActivities {
    interface Params {
      /** Scaling groups to query. */
      AutoScalingGroupIds: readonly string[];
      /**
       * Whether cancelled activities are left out.
       * @default false
       */
      ExcludeCancelledActivity?: boolean;
    }
    interface Result {
      /** The activities; groups without one have no entry. */
      readonly ActivitySet?: readonly {
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** Scaling activity. */
        readonly ActivityId?: string;
        /** Kind of activity. */
        readonly ActivityType?: "SCALE_OUT" | "SCALE_IN" | "ATTACH_INSTANCES" | "REMOVE_INSTANCES" | "DETACH_INSTANCES" | "TERMINATE_INSTANCES_UNEXPECTEDLY" | "REPLACE_UNHEALTHY_INSTANCE" | "START_INSTANCES" | "STOP_INSTANCES" | "INVOKE_COMMAND" | (string & {});
        /** Status of the activity. */
        readonly StatusCode?: "INIT" | "RUNNING" | "SUCCESSFUL" | "PARTIALLY_SUCCESSFUL" | "FAILED" | "CANCELLED" | (string & {});
        /** The status in words. */
        readonly StatusMessage?: string;
        /** Why the activity was started. */
        readonly Cause?: string;
        /** What the activity does. */
        readonly Description?: string;
        /** Start, in UTC. */
        readonly StartTime?: string;
        /** End, in UTC. */
        readonly EndTime?: string;
        /** Creation, in UTC. */
        readonly CreatedTime?: string;
        /** Deprecated; RelatedInstanceSet is in its place. */
        readonly ActivityRelatedInstanceSet?: readonly {
          /** Instance. */
          readonly InstanceId?: string;
          /** Its status in the activity. */
          readonly InstanceStatus?: "INIT" | "RUNNING" | "SUCCESSFUL" | "FAILED" | (string & {});
        }[];
        /** The status in a few words. */
        readonly StatusMessageSimplified?: string;
        /** Results of lifecycle hooks. */
        readonly LifecycleActionResultSet?: readonly {
          /** Lifecycle hook. */
          readonly LifecycleHookId?: string;
          /** Instance. */
          readonly InstanceId?: string;
          /** Invocation of the command (DescribeInvocations of TAT tells its result). */
          readonly InvocationId?: string;
          /** Whether the command was called; its own result stands with the invocation. */
          readonly InvokeCommandResult?: "SUCCESSFUL" | "FAILED" | "NONE" | (string & {});
          /** Whether the queue was told. */
          readonly NotificationResult?: "SUCCESSFUL" | "FAILED" | "NONE" | (string & {});
          /** What followed. */
          readonly LifecycleActionResult?: "CONTINUE" | "ABANDON" | (string & {});
          /** Why it followed. */
          readonly ResultReason?: "HEARTBEAT_TIMEOUT" | "NOTIFICATION_FAILURE" | "CALL_INTERFACE" | "ANOTHER_ACTION_ABANDON" | "COMMAND_CALL_FAILURE" | "COMMAND_EXEC_FINISH" | "COMMAND_EXEC_RESULT_CHECK_FAILURE" | (string & {});
        }[];
        /** The status in detail. */
        readonly DetailedStatusMessageSet?: readonly {
          /** Kind of error. */
          readonly Code?: string;
          /** Availability zone. */
          readonly Zone?: string;
          /** Instance. */
          readonly InstanceId?: string;
          /** How the instance is billed. */
          readonly InstanceChargeType?: string;
          /** Subnet. */
          readonly SubnetId?: string;
          /** The error in words. */
          readonly Message?: string;
          /** Instance type. */
          readonly InstanceType?: string;
        }[];
        /** Results of commands. */
        readonly InvocationResultSet?: readonly {
          /** Instance. */
          readonly InstanceId?: string;
          /** Invocation. */
          readonly InvocationId?: string;
          /** Task of the invocation. */
          readonly InvocationTaskId?: string;
          /** Command. */
          readonly CommandId?: string;
          /** Status of the task. */
          readonly TaskStatus?: string;
          /** What went wrong. */
          readonly ErrorMessage?: string;
        }[];
        /** Instances the activity is about. */
        readonly RelatedInstanceSet?: readonly {
          /** Instance. */
          readonly InstanceId?: string;
          /** Its status in the activity. */
          readonly InstanceStatus?: "INIT" | "RUNNING" | "SUCCESSFUL" | "FAILED" | (string & {});
        }[];
      }[];
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.NoResourcePermission";
  }
  /** Lists scaling groups, by id or filter. Section DescribeAutoScalingGroups. */
  namespace DescribeAutoScalingGroups {
    /** - At most one of `AutoScalingGroupIds`, `Filters`. (DescribeAutoScalingGroups) */
    interface Params {
      /**
       * Scaling groups to query; at most 100.
       * Limits (DescribeAutoScalingGroups): at most 100 items.
       */
      AutoScalingGroupIds?: readonly string[];
      /**
       * Filters, at most 10.
       * Limits (DescribeAutoScalingGroups): at most 10 items.
       */
      Filters?: readonly {
        /**
         * Field: auto-scaling-group-id, auto-scaling-group-name, vague-auto-scaling-group-name, launch-configuration-id, tag-key, tag-value, or tag: with a key.
         * Limits (DescribeAutoScalingGroups): auto-scaling-group-id, auto-scaling-group-name, vague-auto-scaling-group-name, launch-configuration-id, tag-key, tag-value, or tag: with a key.
         */
        Name: string;
        /**
         * Values of the field, at most 5.
         * Limits (DescribeAutoScalingGroups): at most 5 items.
         */
        Values: readonly string[];
      }[];
      /**
       * Most entries to return.
       * Limits (DescribeAutoScalingGroups): at most 100.
       * @default 20
       */
      Limit?: number;
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
    }
    interface Result {
      /** The scaling groups. */
      readonly AutoScalingGroupSet?: readonly {
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** Name of the group. */
        readonly AutoScalingGroupName?: string;
        /** Whether the group is well, or what is wrong. */
        readonly AutoScalingGroupStatus?: "NORMAL" | "CVM_ABNORMAL" | "LB_ABNORMAL" | "LB_LISTENER_ABNORMAL" | "LB_LOCATION_ABNORMAL" | "VPC_ABNORMAL" | "SUBNET_ABNORMAL" | "INSUFFICIENT_BALANCE" | "LB_BACKEND_REGION_NOT_MATCH" | "LB_BACKEND_VPC_NOT_MATCH" | (string & {});
        /** Creation, in UTC. */
        readonly CreatedTime?: string;
        /** Cooldown where the policy names none, in seconds. */
        readonly DefaultCooldown?: number;
        /** Desired number of instances. */
        readonly DesiredCapacity?: number;
        /** Whether the group is enabled. */
        readonly EnabledStatus?: "ENABLED" | "DISABLED" | (string & {});
        /** Application load balancers. */
        readonly ForwardLoadBalancerSet?: readonly {
          /** Load balancer. */
          readonly LoadBalancerId?: string;
          /** Listener of the load balancer. */
          readonly ListenerId?: string;
          /** Ports and weights of the instances behind it. */
          readonly TargetAttributes?: readonly {
            /** Port of the instances. */
            readonly Port?: number;
            /** Weight of the instances. */
            readonly Weight?: number;
          }[];
          /** Forwarding rule. */
          readonly LocationId?: string;
          /** Region of the load balancer, if not that of the call. */
          readonly Region?: string;
        }[];
        /** Instances in the group. */
        readonly InstanceCount?: number;
        /** Instances that are IN_SERVICE. */
        readonly InServiceInstanceCount?: number;
        /** Launch configuration. */
        readonly LaunchConfigurationId?: string;
        /** Name of the launch configuration. */
        readonly LaunchConfigurationName?: string;
        /** Classic load balancers. */
        readonly LoadBalancerIdSet?: readonly string[];
        /** Most instances. */
        readonly MaxSize?: number;
        /** Fewest instances. */
        readonly MinSize?: number;
        /** Project. */
        readonly ProjectId?: number;
        /** Subnets. */
        readonly SubnetIdSet?: readonly string[];
        /** Which instance leaves first. */
        readonly TerminationPolicySet?: readonly ("OLDEST_INSTANCE" | "NEWEST_INSTANCE" | (string & {}))[];
        /** VPC. */
        readonly VpcId?: string;
        /** Availability zones. */
        readonly ZoneSet?: readonly string[];
        /** What follows a failed activity. */
        readonly RetryPolicy?: "IMMEDIATE_RETRY" | "INCREMENTAL_INTERVALS" | "NO_RETRY" | (string & {});
        /** Whether an activity is running. */
        readonly InActivityStatus?: "IN_ACTIVITY" | "NOT_IN_ACTIVITY" | (string & {});
        /** Tags of the group. */
        readonly Tags?: readonly {
          /** Key of the tag. */
          readonly Key?: string;
          /** Value of the tag. */
          readonly Value?: string;
          /** Kind of resource the tag is bound to. */
          readonly ResourceType?: "auto-scaling-group" | "launch-configuration" | (string & {});
        }[];
        /** Service settings. */
        readonly ServiceSettings?: {
          /** Whether instances that Cloud Monitor calls unhealthy are replaced. */
          readonly ReplaceMonitorUnhealthy?: boolean;
          /** Whether instances are created and terminated, or stopped ones are started first. */
          readonly ScalingMode?: "CLASSIC_SCALING" | "WAKE_UP_STOPPED_SCALING" | (string & {});
          /** Whether instances that fail the check of the load balancer are replaced. */
          readonly ReplaceLoadBalancerUnhealthy?: boolean;
          /** Whether an unhealthy instance is made anew, or its system reinstalled. */
          readonly ReplaceMode?: "RECREATE" | "RESET" | (string & {});
          /** Whether tags added to or changed in the group reach its running instances. */
          readonly AutoUpdateInstanceTags?: boolean;
          /** Whether new sizes pull the desired number with them; counts only where the call gives none. */
          readonly DesiredCapacitySyncWithMaxMinSize?: boolean;
          /** Whether unhealthy instances leave first on scale-in. */
          readonly PriorityScaleInUnhealthy?: boolean;
        };
        /** IPv6 addresses of each instance. */
        readonly Ipv6AddressCount?: number;
        /** How zones or subnets are chosen. */
        readonly MultiZoneSubnetPolicy?: "PRIORITY" | "EQUALITY" | (string & {});
        /** What health follows. */
        readonly HealthCheckType?: "CVM" | "CLB" | (string & {});
        /** Time without load balancer checks for new instances, in seconds. */
        readonly LoadBalancerHealthCheckGracePeriod?: number;
        /** How instances are allocated. */
        readonly InstanceAllocationPolicy?: "LAUNCH_CONFIGURATION" | "SPOT_MIXED" | (string & {});
        /** Mix of spot and other instances; with SPOT_MIXED. */
        readonly SpotMixedAllocationPolicy?: {
          /** Pay-as-you-go instances the group has in any case; at most MaxSize. */
          readonly BaseCapacity?: number;
          /** Share of pay-as-you-go instances above BaseCapacity, in percent, rounded up. */
          readonly OnDemandPercentageAboveBaseCapacity?: number;
          /** Whether spot instances are bought by price per core, or by stock. */
          readonly SpotAllocationStrategy?: "COST_OPTIMIZED" | "CAPACITY_OPTIMIZED" | (string & {});
          /** Whether pay-as-you-go instances stand in where no spot ones are to be had. */
          readonly CompensateWithBaseInstance?: boolean;
        };
        /** Whether spot instances about to be reclaimed are replaced at once. */
        readonly CapacityRebalance?: boolean;
        /** Running numbers in instance names. */
        readonly InstanceNameIndexSettings?: {
          /** Whether names get a number. */
          readonly Enabled?: boolean;
          /** First number; it has to fit into IndexLength digits. */
          readonly BeginIndex?: number;
          /** Digits of the number; 0 for as many as it needs. */
          readonly IndexLength?: number;
        };
        /** Running numbers in host names. */
        readonly HostNameIndexSettings?: {
          /** Whether host names get a number. */
          readonly Enabled?: boolean;
          /** First number; it has to fit into IndexLength digits. */
          readonly BeginIndex?: number;
          /** Digits of the number; 0 for as many as it needs. */
          readonly IndexLength?: number;
        };
        /** Whether two scale-outs may run at once. */
        readonly ConcurrentScaleOutForDesiredCapacity?: boolean;
      }[];
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterConflict" | "InvalidParameterValue.Filter" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidFilter" | "InvalidParameterValue.InvalidLaunchConfigurationId" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.TooLong" | "InvalidPermission" | "LimitExceeded.FilterValuesTooLong" | "UnsupportedOperation";
  }
  /** Lists instances of scaling groups, by id or filter. Section DescribeAutoScalingInstances. */
  namespace DescribeAutoScalingInstances {
    /** - At most one of `InstanceIds`, `Filters`. (DescribeAutoScalingInstances) */
    interface Params {
      /**
       * Instances to query, at most 100.
       * Limits (DescribeAutoScalingInstances): at most 100 items.
       */
      InstanceIds?: readonly string[];
      /**
       * Filters, at most 10.
       * Limits (DescribeAutoScalingInstances): at most 10 items.
       */
      Filters?: readonly {
        /**
         * Field: instance, group or private IP address.
         * Limits (DescribeAutoScalingInstances): one of `instance-id`, `auto-scaling-group-id`, `private-ip-address`.
         */
        Name: "instance-id" | "auto-scaling-group-id" | "private-ip-address";
        /**
         * Values of the field, at most 5.
         * Limits (DescribeAutoScalingInstances): at most 5 items.
         */
        Values: readonly string[];
      }[];
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
      /**
       * Most entries to return.
       * Limits (DescribeAutoScalingInstances): at most 100.
       * @default 20
       */
      Limit?: number;
    }
    interface Result {
      /** The instances. */
      readonly AutoScalingInstanceSet?: readonly {
        /** Instance. */
        readonly InstanceId?: string;
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** Launch configuration. */
        readonly LaunchConfigurationId?: string;
        /** Name of the launch configuration. */
        readonly LaunchConfigurationName?: string;
        /** Where the instance is in its life. */
        readonly LifeCycleState?: "IN_SERVICE" | "CREATING" | "CREATION_FAILED" | "TERMINATING" | "TERMINATION_FAILED" | "ATTACHING" | "ATTACH_FAILED" | "DETACHING" | "DETACH_FAILED" | "ATTACHING_LB" | "DETACHING_LB" | "MODIFYING_LB" | "STARTING" | "START_FAILED" | "STOPPING" | "STOP_FAILED" | "STOPPED" | "IN_LAUNCHING_HOOK" | "IN_TERMINATING_HOOK" | (string & {});
        /** Whether the instance is well. */
        readonly HealthStatus?: "HEALTHY" | "UNHEALTHY" | "CLB_UNHEALTHY" | (string & {});
        /** Whether it is protected from scale-in. */
        readonly ProtectedFromScaleIn?: boolean;
        /** Availability zone. */
        readonly Zone?: string;
        /** Whether the group made it, or it was added by hand. */
        readonly CreationType?: "AUTO_CREATION" | "MANUAL_ATTACHING" | (string & {});
        /** When it joined, in UTC. */
        readonly AddTime?: string;
        /** Instance type. */
        readonly InstanceType?: string;
        /** Version of the launch configuration. */
        readonly VersionNumber?: number;
        /** Name of the group. */
        readonly AutoScalingGroupName?: string;
        /** How far it has warmed up. */
        readonly WarmupStatus?: "WAITING_ENTER_WARMUP" | "NO_NEED_WARMUP" | "IN_WARMUP" | "AFTER_WARMUP" | (string & {});
        /** Placement group. */
        readonly DisasterRecoverGroupIds?: readonly string[];
      }[];
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue.Filter" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidFilter" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.LimitExceeded" | "LimitExceeded.FilterValuesTooLong";
  }
  /** Lists launch configurations, by id or filter. Section DescribeLaunchConfigurations. */
  namespace DescribeLaunchConfigurations {
    /** - At most one of `LaunchConfigurationIds`, `Filters`. (DescribeLaunchConfigurations) */
    interface Params {
      /**
       * Launch configurations to query, at most 100.
       * Limits (DescribeLaunchConfigurations): at most 100 items.
       */
      LaunchConfigurationIds?: readonly string[];
      /**
       * Filters, at most 10.
       * Limits (DescribeLaunchConfigurations): at most 10 items.
       */
      Filters?: readonly {
        /**
         * Field: launch-configuration-id, launch-configuration-name, vague-launch-configuration-name, tag-key, tag-value, or tag: with a key.
         * Limits (DescribeLaunchConfigurations): launch-configuration-id, launch-configuration-name, vague-launch-configuration-name, tag-key, tag-value, or tag: with a key.
         */
        Name: string;
        /**
         * Values of the field, at most 5.
         * Limits (DescribeLaunchConfigurations): at most 5 items.
         */
        Values: readonly string[];
      }[];
      /**
       * Most entries to return.
       * Limits (DescribeLaunchConfigurations): at most 100.
       * @default 20
       */
      Limit?: number;
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
    }
    interface Result {
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** The launch configurations. */
      readonly LaunchConfigurationSet?: readonly {
        /** Project. */
        readonly ProjectId?: number;
        /** Launch configuration. */
        readonly LaunchConfigurationId?: string;
        /** Name of the launch configuration. */
        readonly LaunchConfigurationName?: string;
        /** Instance type. */
        readonly InstanceType?: string;
        /** System disk. */
        readonly SystemDisk?: {
          /** Kind of disk. */
          readonly DiskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_SSD" | "CLOUD_BSSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | (string & {});
          /** Size of the disk, in GB. */
          readonly DiskSize?: number;
          /** Whether the disk is encrypted. */
          readonly Encrypt?: boolean;
          /** KMS key that encrypts the disk. */
          readonly KmsKeyId?: string;
        };
        /** Data disks. */
        readonly DataDisks?: readonly {
          /** Kind of disk; that of the system disk unless said. */
          readonly DiskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | "CLOUD_BSSD" | (string & {});
          /** Size of the disk, in GB; 0 buys none. */
          readonly DiskSize?: number;
          /** Snapshot the disk is made from. */
          readonly SnapshotId?: string;
          /** Whether the disk goes with its instance; only cloud disks billed by the hour can. */
          readonly DeleteWithInstance?: boolean;
          /** Whether the disk is encrypted. */
          readonly Encrypt?: boolean;
          /** Extra throughput, in MB/s; for CLOUD_TSSD, and CLOUD_HSSD above 460 GB. */
          readonly ThroughputPerformance?: number;
          /** Whether the disk may burst; for CLOUD_TSSD, and CLOUD_HSSD above 460 GB, in beta. */
          readonly BurstPerformance?: boolean;
          /** KMS key that encrypts the disk. */
          readonly KmsKeyId?: string;
        }[];
        /** How to log in. */
        readonly LoginSettings?: {
          /** Key pairs. */
          readonly KeyIds?: readonly string[];
        };
        /** Public bandwidth. */
        readonly InternetAccessible?: {
          /** How the bandwidth is billed. */
          readonly InternetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {});
          /** Most outbound bandwidth, in Mbps; what is allowed depends on the instance type. */
          readonly InternetMaxBandwidthOut?: number;
          /** Whether instances get a public IP; given by default where there is bandwidth. */
          readonly PublicIpAssigned?: boolean;
          /** Bandwidth package (DescribeBandwidthPackages lists the ids). */
          readonly BandwidthPackageId?: string;
          /** Line: BGP, or one of China Mobile, Telecom or Unicom for admitted users. */
          readonly InternetServiceProvider?: "BGP" | "CMCC" | "CTCC" | "CUCC" | (string & {});
          /** Kind of public address; only elastic kinds need it. */
          readonly IPv4AddressType?: "WanIP" | "HighQualityEIP" | "AntiDDoSEIP" | (string & {});
          /** Anti-DDoS package. */
          readonly AntiDDoSPackageId?: string;
          /** Whether the elastic IP stays when the instance goes. */
          readonly IsKeepEIP?: boolean;
        };
        /** Security groups. */
        readonly SecurityGroupIds?: readonly string[];
        /** Groups that use the launch configuration. */
        readonly AutoScalingGroupAbstractSet?: readonly {
          /** Scaling group. */
          readonly AutoScalingGroupId?: string;
          /** Name of the group. */
          readonly AutoScalingGroupName?: string;
        }[];
        /** Script or data for the instance. */
        readonly UserData?: string;
        /** Creation, in UTC. */
        readonly CreatedTime?: string;
        /** Agents. */
        readonly EnhancedService?: {
          /** Cloud security agent. */
          readonly SecurityService?: {
            /** Whether it runs. */
            readonly Enabled?: boolean;
          };
          /** Monitoring agent. */
          readonly MonitorService?: {
            /** Whether it runs. */
            readonly Enabled?: boolean;
          };
          /** Deprecated; AutomationToolsService is in its place. */
          readonly AutomationService?: readonly {
            /** Whether it runs. */
            readonly Enabled?: boolean;
          }[];
          /** Automation tools agent (TAT). */
          readonly AutomationToolsService?: {
            /** Whether it runs. */
            readonly Enabled?: boolean;
          };
        };
        /** Image. */
        readonly ImageId?: string;
        /** Whether the launch configuration is well, or what is wrong. */
        readonly LaunchConfigurationStatus?: "NORMAL" | "IMAGE_ABNORMAL" | "CBS_SNAP_ABNORMAL" | "SECURITY_GROUP_ABNORMAL" | (string & {});
        /** How instances are billed. */
        readonly InstanceChargeType?: "POSTPAID_BY_HOUR" | "SPOTPAID" | "PREPAID" | "CDCPAID" | (string & {});
        /** Options of spot instances. */
        readonly InstanceMarketOptions?: {
          /** Bid. */
          readonly SpotOptions?: {
            /** Highest price, as text such as 1.05. */
            readonly MaxPrice?: string;
            /** Kind of bid. */
            readonly SpotInstanceType?: "one-time" | (string & {});
          };
          /** Kind of market. */
          readonly MarketType?: "spot" | (string & {});
        };
        /** Instance types. */
        readonly InstanceTypes?: readonly string[];
        /** Tags of new instances. */
        readonly InstanceTags?: readonly {
          /** Key of the tag. */
          readonly Key?: string;
          /** Value of the tag. */
          readonly Value?: string;
        }[];
        /** Tags of the launch configuration alone. */
        readonly Tags?: readonly {
          /** Key of the tag. */
          readonly Key?: string;
          /** Value of the tag. */
          readonly Value?: string;
          /** Kind of resource the tag is bound to. */
          readonly ResourceType?: "auto-scaling-group" | "launch-configuration" | (string & {});
        }[];
        /** Version number. */
        readonly VersionNumber?: number;
        /** Last change, in UTC. */
        readonly UpdatedTime?: string;
        /** CAM role. */
        readonly CamRoleName?: string;
        /** InstanceTypesCheckPolicy of the last call. */
        readonly LastOperationInstanceTypesCheckPolicy?: string;
        /** Host names. */
        readonly HostNameSettings?: {
          /** Host name, 2 to 42 characters in parts joined by single dots or hyphens, not digits alone. */
          readonly HostName?: string;
          /** Whether the name is used as it is, or as a prefix that keeps names apart. */
          readonly HostNameStyle?: "ORIGINAL" | "UNIQUE" | (string & {});
          /** Suffix of the host name, 1 to 39 characters; with HostName at most 41. */
          readonly HostNameSuffix?: string;
          /** What joins host name, number and suffix: a dot, a hyphen or nothing. */
          readonly HostNameDelimiter?: string;
        };
        /** Instance names. */
        readonly InstanceNameSettings?: {
          /** Name of the instances, 2 to 108 characters. */
          readonly InstanceName?: string;
          /** Whether the name is used as it is, or as a prefix that keeps names apart. */
          readonly InstanceNameStyle?: "ORIGINAL" | "UNIQUE" | (string & {});
          /** Suffix of the name, 1 to 105 characters; with InstanceName at most 107. */
          readonly InstanceNameSuffix?: string;
          /** What joins name, number and suffix: a dot, a hyphen or nothing. */
          readonly InstanceNameDelimiter?: string;
        };
        /** Term and renewal. */
        readonly InstanceChargePrepaid?: {
          /** Term, in months. */
          readonly Period?: number;
          /** Whether the instance renews itself at the end of its term, and whether one is told. */
          readonly RenewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW" | (string & {});
        };
        /** How the kind of disk is chosen. */
        readonly DiskTypePolicy?: "ORIGINAL" | "AUTOMATIC" | (string & {});
        /** High-performance computing cluster. */
        readonly HpcClusterId?: string;
        /** Public bandwidth of IPv6. */
        readonly IPv6InternetAccessible?: {
          /** How the bandwidth is billed: by traffic for standard accounts, by package for classic ones. */
          readonly InternetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE" | (string & {});
          /** Most outbound bandwidth, in Mbps; 0 gives none. */
          readonly InternetMaxBandwidthOut?: number;
          /** Bandwidth package (DescribeBandwidthPackages lists the ids). */
          readonly BandwidthPackageId?: string;
        };
        /** Placement group. */
        readonly DisasterRecoverGroupIds?: readonly string[];
        /** Image family. */
        readonly ImageFamily?: string;
        /** Dedicated cluster. */
        readonly DedicatedClusterId?: string;
        /** Network interfaces. */
        readonly NetworkInterfaces?: readonly {
          /** Whether it is the primary interface. */
          readonly InterfaceType?: "PRIMARY" | "SECONDARY" | (string & {});
          /** Private IPv4 addresses, the primary one included. */
          readonly PrivateIpv4AddressCount?: number;
          /** Security groups of the interface, at most 10. */
          readonly SecurityGroupIds?: readonly string[];
          /** Whether a secondary interface stays when the instance goes; never true for PRIMARY. */
          readonly IsKeepENI?: boolean;
        }[];
      }[];
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidLaunchConfiguration" | "InvalidLaunchConfigurationId" | "InvalidParameter.ActionNotFound" | "InvalidParameterConflict" | "InvalidParameterValue.InvalidFilter" | "InvalidParameterValue.InvalidLaunchConfigurationId" | "InvalidParameterValue.TooLong" | "InvalidPermission" | "LimitExceeded.FilterValuesTooLong" | "UnsupportedOperation";
  }
  /** Lists lifecycle hooks, by id or filter. Section DescribeLifecycleHooks. */
  namespace DescribeLifecycleHooks {
    /** - At most one of `LifecycleHookIds`, `Filters`. (DescribeLifecycleHooks) */
    interface Params {
      /**
       * Hooks to query, at most 100.
       * Limits (DescribeLifecycleHooks): at most 100 items.
       */
      LifecycleHookIds?: readonly string[];
      /**
       * Filters, at most 10.
       * Limits (DescribeLifecycleHooks): at most 10 items.
       */
      Filters?: readonly {
        /**
         * Field: hook, name or group.
         * Limits (DescribeLifecycleHooks): one of `lifecycle-hook-id`, `lifecycle-hook-name`, `auto-scaling-group-id`.
         */
        Name: "lifecycle-hook-id" | "lifecycle-hook-name" | "auto-scaling-group-id";
        /**
         * Values of the field, at most 5.
         * Limits (DescribeLifecycleHooks): at most 5 items.
         */
        Values: readonly string[];
      }[];
      /**
       * Most entries to return.
       * Limits (DescribeLifecycleHooks): at most 100.
       * @default 20
       */
      Limit?: number;
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
    }
    interface Result {
      /** The lifecycle hooks. */
      readonly LifecycleHookSet?: readonly {
        /** Lifecycle hook. */
        readonly LifecycleHookId?: string;
        /** Name of the hook. */
        readonly LifecycleHookName?: string;
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** What follows a timeout or a failed command. */
        readonly DefaultResult?: "CONTINUE" | "ABANDON" | (string & {});
        /** How long the hook waits, in seconds. */
        readonly HeartbeatTimeout?: number;
        /** Whether the hook acts on scale-out or on scale-in. */
        readonly LifecycleTransition?: "INSTANCE_LAUNCHING" | "INSTANCE_TERMINATING" | (string & {});
        /** Text that goes with the notification. */
        readonly NotificationMetadata?: string;
        /** Creation, in UTC. */
        readonly CreatedTime?: string;
        /** Queue that is told. */
        readonly NotificationTarget?: {
          /** Kind of queue; the CMQ ones are out of service. */
          readonly TargetType?: "CMQ_QUEUE" | "CMQ_TOPIC" | "TDMQ_CMQ_QUEUE" | "TDMQ_CMQ_TOPIC" | (string & {});
          /** Queue. */
          readonly QueueName?: string;
          /** Topic. */
          readonly TopicName?: string;
        };
        /** Whether the hook also acts on calls. */
        readonly LifecycleTransitionType?: "NORMAL" | "EXTENSION" | (string & {});
        /** Command that runs. */
        readonly LifecycleCommand?: {
          /** Command of TAT. */
          readonly CommandId?: string;
          /** Values for the command as JSON text, at most 20, names up to 64 characters. */
          readonly Parameters?: string;
        };
      }[];
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidFilter" | "InvalidParameterValue.InvalidLifecycleHookId" | "MissingParameter";
  }
  /** Lists notifications, by id or filter. Section DescribeNotificationConfigurations. */
  namespace DescribeNotificationConfigurations {
    /** - At most one of `AutoScalingNotificationIds`, `Filters`. (DescribeNotificationConfigurations) */
    interface Params {
      /**
       * Notifications to query, at most 100.
       * Limits (DescribeNotificationConfigurations): at most 100 items.
       */
      AutoScalingNotificationIds?: readonly string[];
      /**
       * Filters, at most 10.
       * Limits (DescribeNotificationConfigurations): at most 10 items.
       */
      Filters?: readonly {
        /**
         * Field: notification or group.
         * Limits (DescribeNotificationConfigurations): one of `auto-scaling-notification-id`, `auto-scaling-group-id`.
         */
        Name: "auto-scaling-notification-id" | "auto-scaling-group-id";
        /**
         * Values of the field, at most 5.
         * Limits (DescribeNotificationConfigurations): at most 5 items.
         */
        Values: readonly string[];
      }[];
      /**
       * Most entries to return.
       * Limits (DescribeNotificationConfigurations): at most 100.
       * @default 20
       */
      Limit?: number;
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
    }
    interface Result {
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** The notifications. */
      readonly AutoScalingNotificationSet?: readonly {
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** User groups that are told. */
        readonly NotificationUserGroupIds?: readonly string[];
        /** Events they are told of. */
        readonly NotificationTypes?: readonly ("SCALE_OUT_SUCCESSFUL" | "SCALE_OUT_FAILED" | "SCALE_IN_SUCCESSFUL" | "SCALE_IN_FAILED" | "REPLACE_UNHEALTHY_INSTANCE_SUCCESSFUL" | "REPLACE_UNHEALTHY_INSTANCE_FAILED" | (string & {}))[];
        /** Notification. */
        readonly AutoScalingNotificationId?: string;
        /** Who is told. */
        readonly TargetType?: "USER_GROUP" | "TDMQ_CMQ_TOPIC" | "TDMQ_CMQ_QUEUE" | "CMQ_QUEUE" | "CMQ_TOPIC" | (string & {});
        /** Queue. */
        readonly QueueName?: string;
        /** Topic. */
        readonly TopicName?: string;
      }[];
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterConflict" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidAutoScalingNotificationId" | "InvalidParameterValue.InvalidFilter";
  }
  /** Lists instance refresh activities, by id or filter. Section DescribeRefreshActivities. */
  namespace DescribeRefreshActivities {
    /** - At most one of `RefreshActivityIds`, `Filters`. (DescribeRefreshActivities) */
    interface Params {
      /**
       * Refresh activities to query, at most 100.
       * Limits (DescribeRefreshActivities): at most 100 items.
       */
      RefreshActivityIds?: readonly string[];
      /**
       * Filters, at most 10.
       * Limits (DescribeRefreshActivities): at most 10 items.
       */
      Filters?: readonly {
        /**
         * Field: group, status, kind or activity.
         * Limits (DescribeRefreshActivities): one of `auto-scaling-group-id`, `refresh-activity-status-code`, `refresh-activity-type`, `refresh-activity-id`.
         */
        Name: "auto-scaling-group-id" | "refresh-activity-status-code" | "refresh-activity-type" | "refresh-activity-id";
        /**
         * Values of the field, at most 5.
         * Limits (DescribeRefreshActivities): at most 5 items; one of `INIT`, `RUNNING`, `SUCCESSFUL`, `FAILED_PAUSE`, `AUTO_PAUSE`, `MANUAL_PAUSE`, `CANCELLED`, `FAILED` when `Name` is `refresh-activity-status-code`; one of `NORMAL`, `ROLLBACK` when `Name` is `refresh-activity-type`.
         */
        Values: readonly string[];
      }[];
      /**
       * Most entries to return.
       * Limits (DescribeRefreshActivities): at most 100.
       * @default 20
       */
      Limit?: number;
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
    }
    interface Result {
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** The refresh activities. */
      readonly RefreshActivitySet?: readonly {
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** Refresh activity. */
        readonly RefreshActivityId?: string;
        /** Activity that is rolled back; with a rollback only. */
        readonly OriginRefreshActivityId?: string;
        /** Batches. */
        readonly RefreshBatchSet?: readonly {
          /** Number of the batch. */
          readonly RefreshBatchNum?: number;
          /** Status of the batch. */
          readonly RefreshBatchStatus?: "WAITING" | "INIT" | "RUNNING" | "FAILED" | "PARTIALLY_SUCCESSFUL" | "CANCELLED" | "SUCCESSFUL" | (string & {});
          /** Instances of the batch. */
          readonly RefreshBatchRelatedInstanceSet?: readonly {
            /** Instance. */
            readonly InstanceId?: string;
            /** Its status; NOT_FOUND where it left the group meanwhile. */
            readonly InstanceStatus?: "WAITING" | "INIT" | "RUNNING" | "FAILED" | "CANCELLED" | "SUCCESSFUL" | "NOT_FOUND" | (string & {});
            /** Latest scaling activity of the refresh of this instance. */
            readonly LastActivityId?: string;
            /** The status in words. */
            readonly InstanceStatusMessage?: string;
          }[];
          /** Start, in UTC. */
          readonly StartTime?: string;
          /** End, in UTC. */
          readonly EndTime?: string;
        }[];
        /** Way of refreshing. */
        readonly RefreshMode?: "ROLLING_UPDATE_RESET" | "ROLLING_UPDATE_REPLACE" | (string & {});
        /** How the instances are refreshed. */
        readonly RefreshSettings?: {
          /** Batches of the rolling update. */
          readonly RollingUpdateSettings?: {
            /** Batches; at most as many as there are instances to refresh. */
            readonly BatchNumber?: number;
            /** Whether the refresh pauses after the first batch, after each, or not at all. */
            readonly BatchPause?: "FIRST_BATCH_PAUSE" | "BATCH_INTERVAL_PAUSE" | "AUTOMATIC" | (string & {});
            /** Extra pay-as-you-go instances during the update; at most those of one batch. */
            readonly MaxSurge?: number;
            /** What follows a failure: pause, roll back or cancel. */
            readonly FailProcess?: "AUTO_PAUSE" | "AUTO_ROLLBACK" | "AUTO_CANCEL" | (string & {});
          };
          /** Whether each instance must pass the check of the load balancer. */
          readonly CheckInstanceTargetHealth?: boolean;
          /** Longest wait for that check, in seconds. */
          readonly CheckInstanceTargetHealthTimeout?: number;
        };
        /** Kind of refresh. */
        readonly ActivityType?: "NORMAL" | "ROLLBACK" | (string & {});
        /** Status of the refresh. */
        readonly Status?: "INIT" | "RUNNING" | "SUCCESSFUL" | "FAILED_PAUSE" | "AUTO_PAUSE" | "MANUAL_PAUSE" | "CANCELLED" | "FAILED" | (string & {});
        /** Number of the batch that is being refreshed. */
        readonly CurrentRefreshBatchNum?: number;
        /** Start, in UTC. */
        readonly StartTime?: string;
        /** End, in UTC. */
        readonly EndTime?: string;
        /** Creation, in UTC. */
        readonly CreatedTime?: string;
      }[];
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue.Filter" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidFilter" | "InvalidParameterValue.LimitExceeded" | "LimitExceeded.FilterValuesTooLong";
  }
  /** Lists policies that alarms trigger, by id or filter. Section DescribeScalingPolicies. */
  namespace DescribeScalingPolicies {
    /** - At most one of `AutoScalingPolicyIds`, `Filters`. (DescribeScalingPolicies) */
    interface Params {
      /**
       * Policies to query, at most 100.
       * Limits (DescribeScalingPolicies): at most 100 items.
       */
      AutoScalingPolicyIds?: readonly string[];
      /**
       * Filters, at most 10.
       * Limits (DescribeScalingPolicies): at most 10 items.
       */
      Filters?: readonly {
        /**
         * Field: policy, group, name or kind.
         * Limits (DescribeScalingPolicies): one of `auto-scaling-policy-id`, `auto-scaling-group-id`, `scaling-policy-name`, `scaling-policy-type`.
         */
        Name: "auto-scaling-policy-id" | "auto-scaling-group-id" | "scaling-policy-name" | "scaling-policy-type";
        /**
         * Values of the field, at most 5.
         * Limits (DescribeScalingPolicies): at most 5 items; one of `SIMPLE`, `TARGET_TRACKING` when `Name` is `scaling-policy-type`.
         */
        Values: readonly string[];
      }[];
      /**
       * Most entries to return.
       * Limits (DescribeScalingPolicies): at most 100.
       * @default 20
       */
      Limit?: number;
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
    }
    interface Result {
      /** The policies. */
      readonly ScalingPolicySet?: readonly {
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** Policy. */
        readonly AutoScalingPolicyId?: string;
        /** Kind of policy. */
        readonly ScalingPolicyType?: "SIMPLE" | "TARGET_TRACKING" | (string & {});
        /** Name of the policy. */
        readonly ScalingPolicyName?: string;
        /** How the desired number changes; with simple policies. */
        readonly AdjustmentType?: "CHANGE_IN_CAPACITY" | "EXACT_CAPACITY" | "PERCENT_CHANGE_IN_CAPACITY" | (string & {});
        /** Change, in instances or percent; with simple policies. */
        readonly AdjustmentValue?: number;
        /** Cooldown, in seconds; with simple policies. */
        readonly Cooldown?: number;
        /** Alarm of a simple policy. */
        readonly MetricAlarm?: {
          /** How the metric is compared with the threshold. */
          readonly ComparisonOperator?: "GREATER_THAN" | "GREATER_THAN_OR_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_OR_EQUAL_TO" | "EQUAL_TO" | "NOT_EQUAL_TO" | (string & {});
          /** Metric: CPU or memory (%), private or public bandwidth out or in (Mbps), or TCP connections. */
          readonly MetricName?: "CPU_UTILIZATION" | "MEM_UTILIZATION" | "LAN_TRAFFIC_OUT" | "LAN_TRAFFIC_IN" | "WAN_TRAFFIC_OUT" | "WAN_TRAFFIC_IN" | "TCP_CURR_ESTAB" | (string & {});
          /** Threshold, in percent, Mbps or connections. */
          readonly Threshold?: number;
          /** Length of a period, in seconds. */
          readonly Period?: number;
          /** Periods in a row that fire the alarm. */
          readonly ContinuousTime?: number;
          /** How the values of a period are taken together. */
          readonly Statistic?: "AVERAGE" | "MAXIMUM" | "MINIMUM" | (string & {});
          /** Exact threshold; it stands in answers, and a call need not give it. */
          readonly PreciseThreshold?: number;
        };
        /** Metric; with target tracking. */
        readonly PredefinedMetricType?: "ASG_AVG_CPU_UTILIZATION" | "ASG_AVG_LAN_TRAFFIC_OUT" | "ASG_AVG_LAN_TRAFFIC_IN" | "ASG_AVG_WAN_TRAFFIC_OUT" | "ASG_AVG_WAN_TRAFFIC_IN" | (string & {});
        /** Target, in percent or Mbps; with target tracking. */
        readonly TargetValue?: number;
        /** Warm-up, in seconds; with target tracking. */
        readonly EstimatedInstanceWarmup?: number;
        /** Whether it never scales in; with target tracking. */
        readonly DisableScaleIn?: boolean;
        /** Alarms of target tracking. */
        readonly MetricAlarms?: readonly {
          /** How the metric is compared with the threshold. */
          readonly ComparisonOperator?: "GREATER_THAN" | "GREATER_THAN_OR_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_OR_EQUAL_TO" | "EQUAL_TO" | "NOT_EQUAL_TO" | (string & {});
          /** Metric: CPU or memory (%), private or public bandwidth out or in (Mbps), or TCP connections. */
          readonly MetricName?: "CPU_UTILIZATION" | "MEM_UTILIZATION" | "LAN_TRAFFIC_OUT" | "LAN_TRAFFIC_IN" | "WAN_TRAFFIC_OUT" | "WAN_TRAFFIC_IN" | "TCP_CURR_ESTAB" | (string & {});
          /** Threshold, in percent, Mbps or connections. */
          readonly Threshold?: number;
          /** Length of a period, in seconds. */
          readonly Period?: number;
          /** Periods in a row that fire the alarm. */
          readonly ContinuousTime?: number;
          /** How the values of a period are taken together. */
          readonly Statistic?: "AVERAGE" | "MAXIMUM" | "MINIMUM" | (string & {});
          /** Exact threshold; it stands in answers, and a call need not give it. */
          readonly PreciseThreshold?: number;
        }[];
        /** User groups that are told. */
        readonly NotificationUserGroupIds?: readonly string[];
      }[];
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError.CallMonitorError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidAutoScalingPolicyId" | "InvalidParameterValue.InvalidFilter" | "LimitExceeded";
  }
  /** Lists scheduled actions, by id or filter. Section DescribeScheduledActions. */
  namespace DescribeScheduledActions {
    /** - At most one of `ScheduledActionIds`, `Filters`. (DescribeScheduledActions) */
    interface Params {
      /**
       * Scheduled actions to query, at most 100.
       * Limits (DescribeScheduledActions): at most 100 items.
       */
      ScheduledActionIds?: readonly string[];
      /** Filters. */
      Filters?: readonly {
        /**
         * Field: action, name or group.
         * Limits (DescribeScheduledActions): one of `scheduled-action-id`, `scheduled-action-name`, `auto-scaling-group-id`; also `auto-scaling-group-name`.
         */
        Name: "scheduled-action-id" | "scheduled-action-name" | "auto-scaling-group-id" | "auto-scaling-group-name";
        /** Values of the field. */
        Values: readonly string[];
      }[];
      /**
       * Entries to skip.
       * @default 0
       */
      Offset?: number;
      /**
       * Most entries to return.
       * Limits (DescribeScheduledActions): at most 100.
       * @default 20
       */
      Limit?: number;
    }
    interface Result {
      /** Entries that fit, returned or not. */
      readonly TotalCount?: number;
      /** The scheduled actions. */
      readonly ScheduledActionSet?: readonly {
        /** Scheduled action. */
        readonly ScheduledActionId?: string;
        /** Name of the scheduled action. */
        readonly ScheduledActionName?: string;
        /** Scaling group. */
        readonly AutoScalingGroupId?: string;
        /** First run, in Beijing time. */
        readonly StartTime?: string;
        /** Repetition in crontab form. */
        readonly Recurrence?: string;
        /** When the repetition ends, in Beijing time. */
        readonly EndTime?: string;
        /** Most instances it sets. */
        readonly MaxSize?: number;
        /** Desired number it sets. */
        readonly DesiredCapacity?: number;
        /** Fewest instances it sets. */
        readonly MinSize?: number;
        /** Creation, in UTC. */
        readonly CreatedTime?: string;
        /** Whether it is repeated. */
        readonly ScheduledType?: "CRONTAB" | "ONCE" | (string & {});
        /** Whether the run leaves the desired number as it is. */
        readonly DisableUpdateDesiredCapacity?: boolean;
      }[];
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue.Filter" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidFilter" | "InvalidParameterValue.InvalidScheduledActionId" | "ResourceNotFound.ScheduledActionNotFound";
  }
  /** Takes instances out of a scaling group without ending them; load balancers let go of them. Section DetachInstances. */
  namespace DetachInstances {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** CVM instances, by their ids. */
      InstanceIds: readonly string[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.LimitExceeded" | "ResourceInsufficient.AutoScalingGroupBelowMinSize" | "ResourceInsufficient.InServiceInstanceBelowMinSize" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.InstancesNotInAutoScalingGroup" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.InstanceInOperation" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Unbinds load balancers from a scaling group; they are not deleted. Section DetachLoadBalancers. */
  namespace DetachLoadBalancers {
    /** - At most one of `LoadBalancerIds`, `ForwardLoadBalancerIdentifications`. Load balancers are of one kind. Error: `InvalidParameter.Conflict`. (DetachLoadBalancers) */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Classic load balancers, at most 20; not together with application ones.
       * Limits (DetachLoadBalancers): at most 20 items.
       */
      LoadBalancerIds?: readonly string[];
      /**
       * Application load balancers to unbind, at most 100; not together with classic ones.
       * Limits (DetachLoadBalancers): at most 100 items.
       */
      ForwardLoadBalancerIdentifications?: readonly {
        /** Load balancer. */
        LoadBalancerId: string;
        /** Listener of the load balancer. */
        ListenerId: string;
        /** Forwarding rule; needed for layer-7 listeners. */
        LocationId?: string;
      }[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.InScenario" | "InvalidParameter.LoadBalancerNotInAutoScalingGroup" | "InvalidParameter.MustOneParameter" | "InvalidParameterValue.ClassicLb" | "InvalidParameterValue.ForwardLb" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidClbRegion" | "LimitExceeded.AfterAttachLbLimitExceeded" | "MissingParameter.InScenario" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.ClassicLoadBalancerNotFound" | "ResourceNotFound.ListenerNotFound" | "ResourceNotFound.LoadBalancerNotFound" | "ResourceNotFound.LoadBalancerNotInAutoScalingGroup" | "ResourceNotFound.LocationNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.LbBackendRegionInconsistent" | "ResourceUnavailable.LbProjectInconsistent" | "ResourceUnavailable.LbVpcInconsistent" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Disables a scaling group: alarms, the desired number, health and scheduled actions start nothing any more; calls still do. Section DisableAutoScalingGroup. */
  namespace DisableAutoScalingGroup {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "ResourceNotFound.AutoScalingGroupNotFound";
  }
  /** Enables a scaling group. Section EnableAutoScalingGroup. */
  namespace EnableAutoScalingGroup {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceUnavailable.AutoScalingGroupInRefreshActivity";
  }
  /** Puts running instances on standby: no traffic, no scale-in, no replacement, no refresh; the desired number falls, but not below MinSize. Section EnterStandby. */
  namespace EnterStandby {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** CVM instances, by their ids. */
      InstanceIds: readonly string[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError" | "InternalError.CalleeError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.LimitExceeded" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.InstancesNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.InstanceInOperation" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Executes a simple policy at once. Section ExecuteScalingPolicy. */
  namespace ExecuteScalingPolicy {
    interface Params {
      /** Alarm-triggered policy (DescribeScalingPolicies lists the ids). */
      AutoScalingPolicyId: string;
      /**
       * Whether the call waits for the end of a cooldown.
       * @default false
       */
      HonorCooldown?: boolean;
      /**
       * Who triggers the policy; CLOUD_MONITOR is for Cloud Monitor itself.
       * Limits (ExecuteScalingPolicy): one of `API`, `CLOUD_MONITOR`.
       * @default API
       */
      TriggerSource?: "API" | "CLOUD_MONITOR";
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingPolicyId" | "InvalidParameterValue.TargetTrackingScalingPolicy" | "ResourceInUse.AutoScalingGroupNotActive" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.ScalingPolicyNotFound" | "ResourceUnavailable.AutoScalingGroupAbnormalStatus" | "ResourceUnavailable.AutoScalingGroupInActivity";
  }
  /** Takes instances back from standby; the desired number rises, but not above MaxSize. Section ExitStandby. */
  namespace ExitStandby {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** CVM instances, by their ids. */
      InstanceIds: readonly string[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError" | "InternalError.CalleeError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.LimitExceeded" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.InstancesNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.InstanceInOperation" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Changes a scaling group; what is not given stays. Section ModifyAutoScalingGroup. */
  namespace ModifyAutoScalingGroup {
    /**
     * - `MinSize` ≤ `DesiredCapacity` ≤ `MaxSize`. The desired number lies between the sizes. Error: `InvalidParameterValue.Size`. (ModifyAutoScalingGroup)
     * - `MinSize` ≤ `MaxSize`. Error: `InvalidParameterValue.Size`. (ModifyAutoScalingGroup)
     * - `SubnetIds` is required when `VpcId` is given. Subnets belong to a VPC, so that a new VPC needs new ones. (ModifyAutoScalingGroup)
     * - `SpotMixedAllocationPolicy` has no effect unless `InstanceAllocationPolicy` is `SPOT_MIXED`. It belongs to the mixed mode. (ModifyAutoScalingGroup)
     * - `SpotMixedAllocationPolicy.BaseCapacity` ≤ `MaxSize`. Error: `InvalidParameterValue.BaseCapacityTooLarge`. (ModifyAutoScalingGroup)
     * - `ConcurrentScaleOutForDesiredCapacity` is not allowed when `InstanceAllocationPolicy` is `SPOT_MIXED` and `ConcurrentScaleOutForDesiredCapacity` is `true`. The mixed mode does not scale out concurrently. (ModifyAutoScalingGroup)
     * - `ConcurrentScaleOutForDesiredCapacity` is not allowed when `ServiceSettings.ScalingMode` is `WAKE_UP_STOPPED_SCALING` and `ConcurrentScaleOutForDesiredCapacity` is `true`. Starting stopped instances first does not go with concurrent scale-out. (ModifyAutoScalingGroup)
     * - `ServiceSettings.DesiredCapacitySyncWithMaxMinSize` has no effect when `DesiredCapacity` is given. It counts only where no desired number is given. (ModifyAutoScalingGroup)
     */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * New name, unique in the account, up to 55 bytes.
       * Limits (ModifyAutoScalingGroup): at most 55 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      AutoScalingGroupName?: string;
      /**
       * Cooldown after an activity where the policy names none, in seconds.
       * Limits (ModifyAutoScalingGroup): 0 to 3600.
       * @default 300
       */
      DefaultCooldown?: number;
      /**
       * Instances the group is to have, between MinSize and MaxSize.
       * Limits (ModifyAutoScalingGroup): 0 to 2000.
       */
      DesiredCapacity?: number;
      /** Launch configuration (DescribeLaunchConfigurations lists the ids). */
      LaunchConfigurationId?: string;
      /**
       * Most instances in the group, in instances.
       * Limits (ModifyAutoScalingGroup): 0 to 2000.
       */
      MaxSize?: number;
      /**
       * Fewest instances in the group, in instances.
       * Limits (ModifyAutoScalingGroup): 0 to 2000.
       */
      MinSize?: number;
      /**
       * Project, 0 for the default one (DescribeProject lists the ids).
       * @default 0
       */
      ProjectId?: number;
      /** Subnets of the VPC, in the order in which they are tried. */
      SubnetIds?: readonly string[];
      /**
       * Which instance leaves first on scale-in: the oldest or the newest; one policy.
       * Limits (ModifyAutoScalingGroup): at most 1 items; one of `OLDEST_INSTANCE`, `NEWEST_INSTANCE`.
       */
      TerminationPolicies?: readonly ("OLDEST_INSTANCE" | "NEWEST_INSTANCE")[];
      /** VPC of the group; its subnets have to be given with it. */
      VpcId?: string;
      /** Availability zones, in the order in which they are tried. */
      Zones?: readonly string[];
      /**
       * What follows a failed activity: up to 5 quick retries, retries at growing intervals (after 10 quick ones, up to a day), or none until the next call or alarm.
       * Limits (ModifyAutoScalingGroup): one of `IMMEDIATE_RETRY`, `INCREMENTAL_INTERVALS`, `NO_RETRY`.
       * @default IMMEDIATE_RETRY
       */
      RetryPolicy?: "IMMEDIATE_RETRY" | "INCREMENTAL_INTERVALS" | "NO_RETRY";
      /**
       * Whether every zone or subnet has to be available, or one of them; looked at where configuration, zones or subnets change.
       * Limits (ModifyAutoScalingGroup): one of `ALL`, `ANY`.
       * @default ANY
       */
      ZonesCheckPolicy?: "ALL" | "ANY";
      /** Unhealthy replacement, way of scaling, and tag updates. */
      ServiceSettings?: {
        /**
         * Whether instances that Cloud Monitor calls unhealthy are replaced.
         * @default false
         */
        ReplaceMonitorUnhealthy?: boolean;
        /**
         * Whether instances are created and terminated, or stopped ones are started first.
         * Limits (ModifyAutoScalingGroup): one of `CLASSIC_SCALING`, `WAKE_UP_STOPPED_SCALING`.
         * @default CLASSIC_SCALING
         */
        ScalingMode?: "CLASSIC_SCALING" | "WAKE_UP_STOPPED_SCALING";
        /**
         * Whether instances that fail the check of the load balancer are replaced.
         * @default false
         */
        ReplaceLoadBalancerUnhealthy?: boolean;
        /**
         * Whether an unhealthy instance is made anew, or its system reinstalled.
         * Limits (ModifyAutoScalingGroup): one of `RECREATE`, `RESET`.
         * @default RECREATE
         */
        ReplaceMode?: "RECREATE" | "RESET";
        /**
         * Whether tags added to or changed in the group reach its running instances.
         * @default false
         */
        AutoUpdateInstanceTags?: boolean;
        /**
         * Whether new sizes pull the desired number with them; counts only where the call gives none.
         * @default false
         */
        DesiredCapacitySyncWithMaxMinSize?: boolean;
        /**
         * Whether unhealthy instances leave first on scale-in.
         * @default false
         */
        PriorityScaleInUnhealthy?: boolean;
      };
      /**
       * IPv6 addresses of each instance; 1 needs a VPC and a subnet with IPv6.
       * Limits (ModifyAutoScalingGroup): one of `0`, `1`.
       * @default 0
       */
      Ipv6AddressCount?: 0 | 1;
      /**
       * Whether instances go to the first zone or subnet that has room, or evenly to all.
       * Limits (ModifyAutoScalingGroup): one of `PRIORITY`, `EQUALITY`.
       * @default PRIORITY
       */
      MultiZoneSubnetPolicy?: "PRIORITY" | "EQUALITY";
      /**
       * Whether health follows the network of the instance alone, or the load balancer as well.
       * Limits (ModifyAutoScalingGroup): one of `CVM`, `CLB`.
       */
      HealthCheckType?: "CVM" | "CLB";
      /**
       * Time in which new IN_SERVICE instances are not marked CLB_UNHEALTHY, in seconds.
       * Limits (ModifyAutoScalingGroup): 0 to 7200.
       * @default 0
       */
      LoadBalancerHealthCheckGracePeriod?: number;
      /**
       * Whether instances follow the launch configuration, or mix pay-as-you-go and spot ones.
       * Limits (ModifyAutoScalingGroup): one of `LAUNCH_CONFIGURATION`, `SPOT_MIXED`.
       */
      InstanceAllocationPolicy?: "LAUNCH_CONFIGURATION" | "SPOT_MIXED";
      /** How pay-as-you-go and spot instances are mixed; for SPOT_MIXED. */
      SpotMixedAllocationPolicy?: {
        /**
         * Pay-as-you-go instances the group has in any case; at most MaxSize.
         * @default 0
         */
        BaseCapacity?: number;
        /**
         * Share of pay-as-you-go instances above BaseCapacity, in percent, rounded up.
         * Limits (ModifyAutoScalingGroup): 0 to 100.
         * @default 70
         */
        OnDemandPercentageAboveBaseCapacity?: number;
        /**
         * Whether spot instances are bought by price per core, or by stock.
         * Limits (ModifyAutoScalingGroup): one of `COST_OPTIMIZED`, `CAPACITY_OPTIMIZED`.
         * @default COST_OPTIMIZED
         */
        SpotAllocationStrategy?: "COST_OPTIMIZED" | "CAPACITY_OPTIMIZED";
        /**
         * Whether pay-as-you-go instances stand in where no spot ones are to be had.
         * @default true
         */
        CompensateWithBaseInstance?: boolean;
      };
      /** Whether spot instances about to be reclaimed are replaced at once. */
      CapacityRebalance?: boolean;
      /** Running numbers in the names of new instances. */
      InstanceNameIndexSettings?: {
        /**
         * Whether names get a number.
         * @default false
         */
        Enabled?: boolean;
        /**
         * First number; it has to fit into IndexLength digits.
         * Limits (ModifyAutoScalingGroup): 0 to 99999999 when `IndexLength` is `0`; 0 to 9 when `IndexLength` is `1`; 0 to 99 when `IndexLength` is `2`; 0 to 999 when `IndexLength` is `3`; 0 to 9999 when `IndexLength` is `4`; 0 to 99999 when `IndexLength` is `5`; 0 to 999999 when `IndexLength` is `6`; 0 to 9999999 when `IndexLength` is `7`; 0 to 99999999 when `IndexLength` is `8`.
         */
        BeginIndex?: number;
        /**
         * Digits of the number; 0 for as many as it needs.
         * Limits (ModifyAutoScalingGroup): 0 to 8.
         * @default 0
         */
        IndexLength?: number;
      };
      /** Running numbers in the host names of new instances. */
      HostNameIndexSettings?: {
        /**
         * Whether host names get a number.
         * @default false
         */
        Enabled?: boolean;
        /**
         * First number; it has to fit into IndexLength digits.
         * Limits (ModifyAutoScalingGroup): 0 to 99999999 when `IndexLength` is `0`; 0 to 9 when `IndexLength` is `1`; 0 to 99 when `IndexLength` is `2`; 0 to 999 when `IndexLength` is `3`; 0 to 9999 when `IndexLength` is `4`; 0 to 99999 when `IndexLength` is `5`; 0 to 999999 when `IndexLength` is `6`; 0 to 9999999 when `IndexLength` is `7`; 0 to 99999999 when `IndexLength` is `8`.
         */
        BeginIndex?: number;
        /**
         * Digits of the number; 0 for as many as it needs.
         * Limits (ModifyAutoScalingGroup): 0 to 8.
         * @default 0
         */
        IndexLength?: number;
      };
      /** Whether two scale-outs toward the desired number may run at once. */
      ConcurrentScaleOutForDesiredCapacity?: boolean;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError.CallVpcError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.InScenario" | "InvalidParameterValue.AssertDesiredCapacityFailed" | "InvalidParameterValue.BaseCapacityTooLarge" | "InvalidParameterValue.CvmError" | "InvalidParameterValue.DuplicatedSubnet" | "InvalidParameterValue.GroupNameDuplicated" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidLaunchConfigurationId" | "InvalidParameterValue.InvalidSubnetId" | "InvalidParameterValue.LaunchConfigurationNotFound" | "InvalidParameterValue.LbProjectInconsistent" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.OnlyVpc" | "InvalidParameterValue.ProjectIdNotFound" | "InvalidParameterValue.Range" | "InvalidParameterValue.Size" | "InvalidParameterValue.SubnetIds" | "InvalidParameterValue.SubnetNotInDedicatedCluster" | "InvalidParameterValue.TooLong" | "LimitExceeded" | "LimitExceeded.MaxSizeLimitExceeded" | "LimitExceeded.MinSizeLimitExceeded" | "MissingParameter" | "MissingParameter.InScenario" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceUnavailable.ForbiddenModifyVpc" | "ResourceUnavailable.LaunchConfigurationStatusAbnormal" | "ResourceUnavailable.ProjectInconsistent";
  }
  /** Sets the desired number of a group, and its sizes if given. Section ModifyDesiredCapacity. */
  namespace ModifyDesiredCapacity {
    /**
     * - `MinSize` ≤ `DesiredCapacity` ≤ `MaxSize`. The desired number lies between the sizes. Error: `InvalidParameterValue.Size`. (ModifyDesiredCapacity)
     * - `MinSize` ≤ `MaxSize`. Error: `InvalidParameterValue.Size`. (ModifyDesiredCapacity)
     */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Instances the group is to have, between MinSize and MaxSize.
       * Limits (ModifyDesiredCapacity): 0 to 2000.
       */
      DesiredCapacity: number;
      /**
       * Fewest instances in the group, in instances.
       * Limits (ModifyDesiredCapacity): 0 to 2000.
       */
      MinSize?: number;
      /**
       * Most instances in the group, in instances.
       * Limits (ModifyDesiredCapacity): 0 to 2000.
       */
      MaxSize?: number;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.AssertDesiredCapacityFailed" | "InvalidParameterValue.BaseCapacityTooLarge" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.Range" | "InvalidParameterValue.Size" | "LimitExceeded.DesiredCapacityLimitExceeded" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceUnavailable.AutoScalingGroupAbnormalStatus" | "ResourceUnavailable.AutoScalingGroupDisabled";
  }
  /** Changes parts of a launch configuration; running instances stay as they are. Section ModifyLaunchConfigurationAttributes. */
  namespace ModifyLaunchConfigurationAttributes {
    /**
     * - `InstanceTypesCheckPolicy` has no effect when `InstanceTypes` is not given. It counts where instance types change. (ModifyLaunchConfigurationAttributes)
     * - `InstanceMarketOptions` is required when `InstanceChargeType` is `SPOTPAID`. Spot instances need a bid. (ModifyLaunchConfigurationAttributes)
     * - `InstanceChargePrepaid` is required when `InstanceChargeType` is `PREPAID`. Monthly instances need a term. (ModifyLaunchConfigurationAttributes)
     * - At most one of `LoginSettings.Password`, `LoginSettings.KeyIds`. One logs in by password or by key. (ModifyLaunchConfigurationAttributes)
     * - `LoginSettings.Password`, `LoginSettings.KeyIds` are not allowed when `LoginSettings.KeepImageLogin` is `true`. The login of the image stays. (ModifyLaunchConfigurationAttributes)
     * - `InternetAccessible.AntiDDoSPackageId` is required when `InternetAccessible.IPv4AddressType` is `AntiDDoSEIP`. An anti-DDoS address belongs to a package. (ModifyLaunchConfigurationAttributes)
     * - `InternetAccessible.PublicIpAssigned` is not allowed when `InternetAccessible.InternetMaxBandwidthOut` is `0` and `InternetAccessible.PublicIpAssigned` is `true` and `InternetAccessible.InternetMaxBandwidthOut` is given. Without bandwidth there is no public IP. (ModifyLaunchConfigurationAttributes)
     * - `NetworkInterfaces` is not allowed when `InstanceChargeType` is `SPOTPAID`. Spot instances take no network interfaces. Error: `InvalidParameterCombination.NetworkInterfacesConflict`. (ModifyLaunchConfigurationAttributes)
     */
    interface Params {
      /** Launch configuration (DescribeLaunchConfigurations lists the ids). */
      LaunchConfigurationId: string;
      /** Image of the instances. */
      ImageId?: string;
      /**
       * Instance types in the order in which they are tried, at most 10; they replace a single one.
       * Limits (ModifyLaunchConfigurationAttributes): at most 10 items.
       */
      InstanceTypes?: readonly string[];
      /**
       * Whether every instance type has to be available, or one of them.
       * Limits (ModifyLaunchConfigurationAttributes): one of `ALL`, `ANY`.
       * @default ANY
       */
      InstanceTypesCheckPolicy?: "ALL" | "ANY";
      /**
       * Name of the launch configuration, up to 60 bytes.
       * Limits (ModifyLaunchConfigurationAttributes): at most 60 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      LaunchConfigurationName?: string;
      /**
       * Script or data for the instance, in Base64, at most 16 KB of it; empty text clears it.
       * Limits (ModifyLaunchConfigurationAttributes): at most 16384 bytes; Base64 of at most 12288 bytes.
       */
      UserData?: string;
      /**
       * Security groups of the instances, at least one.
       * Limits (ModifyLaunchConfigurationAttributes): at least 1 items.
       */
      SecurityGroupIds?: readonly string[];
      /** Public bandwidth of the instances. */
      InternetAccessible?: {
        /**
         * How the bandwidth is billed.
         * Limits (ModifyLaunchConfigurationAttributes): one of `BANDWIDTH_PREPAID`, `TRAFFIC_POSTPAID_BY_HOUR`, `BANDWIDTH_POSTPAID_BY_HOUR`, `BANDWIDTH_PACKAGE`.
         * @default TRAFFIC_POSTPAID_BY_HOUR
         */
        InternetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE";
        /**
         * Most outbound bandwidth, in Mbps; what is allowed depends on the instance type.
         * @default 0
         */
        InternetMaxBandwidthOut?: number;
        /** Whether instances get a public IP; given by default where there is bandwidth. */
        PublicIpAssigned?: boolean;
        /** Bandwidth package (DescribeBandwidthPackages lists the ids). */
        BandwidthPackageId?: string;
        /**
         * Line: BGP, or one of China Mobile, Telecom or Unicom for admitted users.
         * Limits (ModifyLaunchConfigurationAttributes): one of `BGP`, `CMCC`, `CTCC`, `CUCC`.
         * @default BGP
         */
        InternetServiceProvider?: "BGP" | "CMCC" | "CTCC" | "CUCC";
        /**
         * Kind of public address; only elastic kinds need it.
         * Limits (ModifyLaunchConfigurationAttributes): one of `WanIP`, `HighQualityEIP`, `AntiDDoSEIP`.
         */
        IPv4AddressType?: "WanIP" | "HighQualityEIP" | "AntiDDoSEIP";
        /**
         * Anti-DDoS package; needed for AntiDDoSEIP.
         * Required depending on others.
         */
        AntiDDoSPackageId?: string;
        /** Whether the elastic IP stays when the instance goes. */
        IsKeepEIP?: boolean;
      };
      /**
       * How instances are billed: by the hour, as spot, by the month, or in a dedicated cluster.
       * Limits (ModifyLaunchConfigurationAttributes): one of `POSTPAID_BY_HOUR`, `SPOTPAID`, `PREPAID`, `CDCPAID`.
       */
      InstanceChargeType?: "POSTPAID_BY_HOUR" | "SPOTPAID" | "PREPAID" | "CDCPAID";
      /**
       * Term and renewal of monthly instances; needed for PREPAID.
       * Required depending on others.
       */
      InstanceChargePrepaid?: {
        /**
         * Term, in months.
         * Limits (ModifyLaunchConfigurationAttributes): one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `24`, `36`.
         */
        Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
        /**
         * Whether the instance renews itself at the end of its term, and whether one is told.
         * Limits (ModifyLaunchConfigurationAttributes): one of `NOTIFY_AND_AUTO_RENEW`, `NOTIFY_AND_MANUAL_RENEW`, `DISABLE_NOTIFY_AND_MANUAL_RENEW`.
         * @default NOTIFY_AND_MANUAL_RENEW
         */
        RenewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW";
      };
      /**
       * Options of spot instances; needed for SPOTPAID.
       * Required depending on others.
       */
      InstanceMarketOptions?: {
        /** Bid. */
        SpotOptions: {
          /**
           * Highest price, as text such as 1.05.
           * Limits (ModifyLaunchConfigurationAttributes): a number as text, such as 1.05.
           */
          MaxPrice: string;
          /**
           * Kind of bid.
           * Limits (ModifyLaunchConfigurationAttributes): one of `one-time`.
           * @default one-time
           */
          SpotInstanceType?: "one-time";
        };
        /**
         * Kind of market.
         * Limits (ModifyLaunchConfigurationAttributes): one of `spot`.
         */
        MarketType?: "spot";
      };
      /**
       * Whether disks are of the kind given, or of one that is available.
       * Limits (ModifyLaunchConfigurationAttributes): one of `ORIGINAL`, `AUTOMATIC`.
       */
      DiskTypePolicy?: "ORIGINAL" | "AUTOMATIC";
      /** System disk of the instances. */
      SystemDisk?: {
        /**
         * Kind of disk.
         * Limits (ModifyLaunchConfigurationAttributes): one of `LOCAL_BASIC`, `LOCAL_SSD`, `CLOUD_BASIC`, `CLOUD_PREMIUM`, `CLOUD_SSD`, `CLOUD_BSSD`, `CLOUD_HSSD`, `CLOUD_TSSD`.
         * @default CLOUD_PREMIUM
         */
        DiskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_SSD" | "CLOUD_BSSD" | "CLOUD_HSSD" | "CLOUD_TSSD";
        /**
         * Size of the disk, in GB.
         * @default 50
         */
        DiskSize?: number;
        /** Whether the disk is encrypted. */
        Encrypt?: boolean;
        /** KMS key that encrypts the disk. */
        KmsKeyId?: string;
      };
      /**
       * Data disks of the instances, all of them, at most 11.
       * Limits (ModifyLaunchConfigurationAttributes): at most 11 items.
       */
      DataDisks?: readonly {
        /**
         * Kind of disk; that of the system disk unless said.
         * Limits (ModifyLaunchConfigurationAttributes): one of `LOCAL_BASIC`, `LOCAL_SSD`, `CLOUD_BASIC`, `CLOUD_PREMIUM`, `CLOUD_SSD`, `CLOUD_HSSD`, `CLOUD_TSSD`, `CLOUD_BSSD`.
         */
        DiskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | "CLOUD_BSSD";
        /**
         * Size of the disk, in GB; 0 buys none.
         * @default 0
         */
        DiskSize?: number;
        /** Snapshot the disk is made from. */
        SnapshotId?: string;
        /** Whether the disk goes with its instance; only cloud disks billed by the hour can. */
        DeleteWithInstance?: boolean;
        /** Whether the disk is encrypted. */
        Encrypt?: boolean;
        /** Extra throughput, in MB/s; for CLOUD_TSSD, and CLOUD_HSSD above 460 GB. */
        ThroughputPerformance?: number;
        /**
         * Whether the disk may burst; for CLOUD_TSSD, and CLOUD_HSSD above 460 GB, in beta.
         * @default false
         */
        BurstPerformance?: boolean;
        /** KMS key that encrypts the disk. */
        KmsKeyId?: string;
      }[];
      /** Host names of new instances; not for Windows. */
      HostNameSettings?: {
        /**
         * Host name, 2 to 42 characters in parts joined by single dots or hyphens, not digits alone.
         * Limits (ModifyLaunchConfigurationAttributes): 2 to 42 characters; letters and digits, with single dots or hyphens between them; not a name that is not made of digits alone.
         */
        HostName: string;
        /**
         * Whether the name is used as it is, or as a prefix that keeps names apart.
         * Limits (ModifyLaunchConfigurationAttributes): one of `ORIGINAL`, `UNIQUE`.
         * @default ORIGINAL
         */
        HostNameStyle?: "ORIGINAL" | "UNIQUE";
        /**
         * Suffix of the host name, 1 to 39 characters; with HostName at most 41.
         * Limits (ModifyLaunchConfigurationAttributes): 1 to 39 characters; letters and digits, with single dots or hyphens before or between them.
         */
        HostNameSuffix?: string;
        /**
         * What joins host name, number and suffix: a dot, a hyphen or nothing.
         * Limits (ModifyLaunchConfigurationAttributes): one of `.`, `-`, "".
         * @default .
         */
        HostNameDelimiter?: "." | "-" | "";
      };
      /** Names of new instances. */
      InstanceNameSettings?: {
        /**
         * Name of the instances, 2 to 108 characters.
         * Limits (ModifyLaunchConfigurationAttributes): 2 to 108 characters.
         */
        InstanceName: string;
        /**
         * Whether the name is used as it is, or as a prefix that keeps names apart.
         * Limits (ModifyLaunchConfigurationAttributes): one of `ORIGINAL`, `UNIQUE`.
         * @default ORIGINAL
         */
        InstanceNameStyle?: "ORIGINAL" | "UNIQUE";
        /**
         * Suffix of the name, 1 to 105 characters; with InstanceName at most 107.
         * Limits (ModifyLaunchConfigurationAttributes): 1 to 105 characters.
         */
        InstanceNameSuffix?: string;
        /**
         * What joins name, number and suffix: a dot, a hyphen or nothing.
         * Limits (ModifyLaunchConfigurationAttributes): one of `.`, `-`, "".
         * @default .
         */
        InstanceNameDelimiter?: "." | "-" | "";
      };
      /** Security, monitoring and automation agents. */
      EnhancedService?: {
        /** Cloud security agent. */
        SecurityService?: {
          /**
           * Whether it runs.
           * @default true
           */
          Enabled?: boolean;
        };
        /** Monitoring agent. */
        MonitorService?: {
          /**
           * Whether it runs.
           * @default true
           */
          Enabled?: boolean;
        };
        /** Deprecated; AutomationToolsService is in its place. */
        AutomationService?: readonly {
          /** Whether it runs. */
          Enabled?: boolean;
        }[];
        /** Automation tools agent (TAT). */
        AutomationToolsService?: {
          /** Whether it runs. */
          Enabled?: boolean;
        };
      };
      /** CAM role of the instances (DescribeRoleList lists the names). */
      CamRoleName?: string;
      /** High-performance computing cluster; not supported on the international site. */
      HpcClusterId?: string;
      /** Public bandwidth of IPv6 addresses; without effect where the group gives none. */
      IPv6InternetAccessible?: {
        /**
         * How the bandwidth is billed: by traffic for standard accounts, by package for classic ones.
         * Limits (ModifyLaunchConfigurationAttributes): one of `TRAFFIC_POSTPAID_BY_HOUR`, `BANDWIDTH_PACKAGE`.
         * @default TRAFFIC_POSTPAID_BY_HOUR
         */
        InternetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE";
        /**
         * Most outbound bandwidth, in Mbps; 0 gives none.
         * @default 0
         */
        InternetMaxBandwidthOut?: number;
        /** Bandwidth package (DescribeBandwidthPackages lists the ids). */
        BandwidthPackageId?: string;
      };
      /**
       * Placement group of the instances; at most one.
       * Limits (ModifyLaunchConfigurationAttributes): at most 1 items.
       */
      DisasterRecoverGroupIds?: readonly string[];
      /** How to log in: password, key, or as in the image; it replaces what was set. */
      LoginSettings?: {
        /**
         * Password: 8 to 30 characters of at least two kinds on Linux, 12 to 30 of three kinds on Windows.
         * Limits (ModifyLaunchConfigurationAttributes): 8 to 30 characters; letters, digits and the characters ( ) ` ~ ! @ # $ % ^ & * - + = | { } [ ] : ; ' , . ? /; not at least two of lower case, upper case, digits and special characters.
         */
        Password?: string;
        /**
         * Key pair, at most one; not for Windows.
         * Limits (ModifyLaunchConfigurationAttributes): at most 1 items.
         */
        KeyIds?: readonly string[];
        /**
         * Whether the login of a custom, shared or imported image stays.
         * @default false
         */
        KeepImageLogin?: boolean;
      };
      /**
       * Tags of new instances, all of them, at most 10.
       * Limits (ModifyLaunchConfigurationAttributes): at most 10 items.
       */
      InstanceTags?: readonly {
        /** Key of the tag. */
        Key: string;
        /** Value of the tag. */
        Value: string;
      }[];
      /** Image family, in place of an image id. */
      ImageFamily?: string;
      /** Dedicated cluster (CDC) the instances run in. */
      DedicatedClusterId?: string;
      /** Metadata of the instances. */
      Metadata?: {
        /** Names and values. */
        Items?: readonly {
          /** Name. */
          Key: string;
          /** Value. */
          Value: string;
        }[];
      };
      /**
       * Network interfaces of new instances, 1 to 17, exactly one of them PRIMARY; not for spot instances.
       * Limits (ModifyLaunchConfigurationAttributes): 1 to 17 items.
       */
      NetworkInterfaces?: readonly {
        /**
         * Whether it is the primary interface.
         * Limits (ModifyLaunchConfigurationAttributes): one of `PRIMARY`, `SECONDARY`.
         */
        InterfaceType: "PRIMARY" | "SECONDARY";
        /**
         * Private IPv4 addresses, the primary one included; needed for SECONDARY.
         * Limits (ModifyLaunchConfigurationAttributes): 1 to 40.
         */
        PrivateIpv4AddressCount?: number;
        /**
         * Security groups of the interface, at most 10.
         * Limits (ModifyLaunchConfigurationAttributes): at most 10 items.
         */
        SecurityGroupIds?: readonly string[];
        /**
         * Whether a secondary interface stays when the instance goes; never true for PRIMARY.
         * @default false
         */
        IsKeepENI?: boolean;
      }[];
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError.CalleeError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.HostNameUnavailable" | "InvalidParameter.InScenario" | "InvalidParameter.InvalidCombination" | "InvalidParameter.ParameterDeprecated" | "InvalidParameter.ParameterMustBeDeleted" | "InvalidParameterValue" | "InvalidParameterValue.AccountNotSupportBandwidthPackageId" | "InvalidParameterValue.CvmConfigurationError" | "InvalidParameterValue.HostNameIllegal" | "InvalidParameterValue.HostNameWithSuffixTooLong" | "InvalidParameterValue.IPv6InternetChargeType" | "InvalidParameterValue.ImageNotFound" | "InvalidParameterValue.InstanceNameIllegal" | "InvalidParameterValue.InstanceNameWithSuffixTooLong" | "InvalidParameterValue.InstanceTypeNotSupported" | "InvalidParameterValue.InvalidDisasterRecoverGroupId" | "InvalidParameterValue.InvalidHpcClusterId" | "InvalidParameterValue.InvalidImageId" | "InvalidParameterValue.InvalidInstanceType" | "InvalidParameterValue.InvalidLaunchConfigurationId" | "InvalidParameterValue.InvalidSecurityGroupId" | "InvalidParameterValue.LaunchConfigurationNameDuplicated" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.MissingBandwidthPackageId" | "InvalidParameterValue.NotStringTypeFloat" | "InvalidParameterValue.TooLong" | "InvalidParameterValue.TooShort" | "InvalidParameterValue.UserDataFormatError" | "InvalidParameterValue.UserDataSizeExceeded" | "MissingParameter" | "MissingParameter.InScenario" | "ResourceNotFound.BandwidthPackageIdNotFound" | "ResourceNotFound.DisasterRecoverGroupNotFound" | "ResourceNotFound.LaunchConfigurationIdNotFound";
  }
  /** Changes a lifecycle hook; what is not given stays. Section ModifyLifecycleHook. */
  namespace ModifyLifecycleHook {
    /**
     * - At most one of `NotificationMetadata`, `LifecycleCommand`. A hook tells a queue or runs a command. (ModifyLifecycleHook)
     * - At most one of `NotificationTarget`, `LifecycleCommand`. A hook tells a queue or runs a command. (ModifyLifecycleHook)
     * - `NotificationTarget.QueueName` is required when `NotificationTarget.TargetType` is `CMQ_QUEUE` or `TDMQ_CMQ_QUEUE`. (ModifyLifecycleHook)
     * - `NotificationTarget.TopicName` is required when `NotificationTarget.TargetType` is `CMQ_TOPIC` or `TDMQ_CMQ_TOPIC`. (ModifyLifecycleHook)
     */
    interface Params {
      /** Lifecycle hook (DescribeLifecycleHooks lists the ids). */
      LifecycleHookId: string;
      /**
       * New name, up to 128 characters.
       * Limits (ModifyLifecycleHook): at most 128 characters; Chinese characters, letters, digits, "_", "-" and ".".
       */
      LifecycleHookName?: string;
      /**
       * Whether the hook acts on scale-out or on scale-in.
       * Limits (ModifyLifecycleHook): one of `INSTANCE_LAUNCHING`, `INSTANCE_TERMINATING`.
       */
      LifecycleTransition?: "INSTANCE_LAUNCHING" | "INSTANCE_TERMINATING";
      /**
       * What follows when the hook times out or its command fails: go on, or (on scale-out) give the instance up.
       * Limits (ModifyLifecycleHook): one of `CONTINUE`, `ABANDON`.
       */
      DefaultResult?: "CONTINUE" | "ABANDON";
      /**
       * How long the hook waits, in seconds.
       * Limits (ModifyLifecycleHook): 30 to 7200.
       */
      HeartbeatTimeout?: number;
      /** Text that goes with the notification. */
      NotificationMetadata?: string;
      /**
       * Whether the hook also acts on instances that are attached, detached or removed by call.
       * Limits (ModifyLifecycleHook): one of `NORMAL`, `EXTENSION`.
       */
      LifecycleTransitionType?: "NORMAL" | "EXTENSION";
      /** Message queue that is told. */
      NotificationTarget?: {
        /**
         * Kind of queue; the CMQ ones are out of service.
         * Limits (ModifyLifecycleHook): one of `CMQ_QUEUE`, `CMQ_TOPIC`, `TDMQ_CMQ_QUEUE`, `TDMQ_CMQ_TOPIC`.
         */
        TargetType: "CMQ_QUEUE" | "CMQ_TOPIC" | "TDMQ_CMQ_QUEUE" | "TDMQ_CMQ_TOPIC";
        /**
         * Queue; needed for CMQ_QUEUE and TDMQ_CMQ_QUEUE.
         * Required depending on others.
         */
        QueueName?: string;
        /**
         * Topic; needed for CMQ_TOPIC and TDMQ_CMQ_TOPIC.
         * Required depending on others.
         */
        TopicName?: string;
      };
      /** Command that runs on the instance. */
      LifecycleCommand?: {
        /** Command of TAT. */
        CommandId: string;
        /**
         * Values for the command as JSON text, at most 20, names up to 64 characters.
         * Limits (ModifyLifecycleHook): at most 20 items; each name at most 64 characters; each name letters, digits, "_" and "-".
         */
        Parameters?: { readonly [name: string]: string };
      };
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError.CallTATError" | "InvalidParameter" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue" | "InvalidParameterValue.Range" | "ResourceNotFound.CmqQueueNotFound" | "ResourceNotFound.CommandNotFound" | "ResourceNotFound.LifecycleHookNotFound" | "ResourceNotFound.TDMQCMQQueueNotFound" | "ResourceNotFound.TDMQCMQTopicNotFound" | "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber";
  }
  /** Changes ports and weights of the application load balancers of a group. Section ModifyLoadBalancerTargetAttributes. */
  namespace ModifyLoadBalancerTargetAttributes {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Application load balancers whose ports and weights change, at most 100.
       * Limits (ModifyLoadBalancerTargetAttributes): at most 100 items.
       */
      ForwardLoadBalancers: readonly {
        /** Load balancer. */
        LoadBalancerId: string;
        /** Listener of the load balancer. */
        ListenerId: string;
        /** Ports and weights of the instances behind it. */
        TargetAttributes: readonly {
          /**
           * Port of the instances.
           * Limits (ModifyLoadBalancerTargetAttributes): 1 to 65535.
           */
          Port: number;
          /**
           * Weight of the instances.
           * Limits (ModifyLoadBalancerTargetAttributes): 0 to 100.
           */
          Weight: number;
        }[];
        /** Forwarding rule; needed for layer-7 listeners. */
        LocationId?: string;
        /** Region of the load balancer, if not that of the call. */
        Region?: string;
      }[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.InScenario" | "InvalidParameter.LoadBalancerNotInAutoScalingGroup" | "InvalidParameterValue.ClassicLb" | "InvalidParameterValue.ForwardLb" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidClbRegion" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.Range" | "InvalidParameterValue.TargetPortDuplicated" | "LimitExceeded.AfterAttachLbLimitExceeded" | "MissingParameter.InScenario" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.ListenerNotFound" | "ResourceNotFound.LoadBalancerNotFound" | "ResourceNotFound.LoadBalancerNotInAutoScalingGroup" | "ResourceNotFound.LocationNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.InstanceInOperation" | "ResourceUnavailable.LbBackendRegionInconsistent" | "ResourceUnavailable.LbProjectInconsistent" | "ResourceUnavailable.LbVpcInconsistent" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Replaces the load balancers of a scaling group; with none given it has none any more. Section ModifyLoadBalancers. */
  namespace ModifyLoadBalancers {
    /** - At most one of `LoadBalancerIds`, `ForwardLoadBalancers`. Load balancers are of one kind. Error: `InvalidParameter.Conflict`. (ModifyLoadBalancers) */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Classic load balancers, at most 20; not together with application ones.
       * Limits (ModifyLoadBalancers): at most 20 items.
       */
      LoadBalancerIds?: readonly string[];
      /**
       * Application load balancers, at most 100; not together with classic ones.
       * Limits (ModifyLoadBalancers): at most 100 items.
       */
      ForwardLoadBalancers?: readonly {
        /** Load balancer. */
        LoadBalancerId: string;
        /** Listener of the load balancer. */
        ListenerId: string;
        /** Ports and weights of the instances behind it. */
        TargetAttributes: readonly {
          /**
           * Port of the instances.
           * Limits (ModifyLoadBalancers): 1 to 65535.
           */
          Port: number;
          /**
           * Weight of the instances.
           * Limits (ModifyLoadBalancers): 0 to 100.
           */
          Weight: number;
        }[];
        /** Forwarding rule; needed for layer-7 listeners. */
        LocationId?: string;
        /** Region of the load balancer, if not that of the call. */
        Region?: string;
      }[];
      /**
       * Whether all load balancers have to be valid, or those that change.
       * Limits (ModifyLoadBalancers): one of `ALL`, `DIFF`.
       * @default ALL
       */
      LoadBalancersCheckPolicy?: "ALL" | "DIFF";
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InternalError.CallLbError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.InScenario" | "InvalidParameterValue.ClassicLb" | "InvalidParameterValue.DuplicatedForwardLb" | "InvalidParameterValue.ForwardLb" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidClbRegion" | "InvalidParameterValue.LbProjectInconsistent" | "InvalidParameterValue.LimitExceeded" | "InvalidParameterValue.Range" | "InvalidParameterValue.TargetPortDuplicated" | "MissingParameter.InScenario" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.ListenerNotFound" | "ResourceNotFound.LoadBalancerNotFound" | "ResourceNotFound.LocationNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.LbBackendRegionInconsistent" | "ResourceUnavailable.LbVpcInconsistent" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Changes a notification; the kind of receiver stays. Section ModifyNotificationConfiguration. */
  namespace ModifyNotificationConfiguration {
    interface Params {
      /** Notification (DescribeNotificationConfigurations lists the ids). */
      AutoScalingNotificationId: string;
      /**
       * Events to be told of: scale-out, scale-in and replacement of unhealthy instances, each done or failed.
       * Limits (ModifyNotificationConfiguration): one of `SCALE_OUT_SUCCESSFUL`, `SCALE_OUT_FAILED`, `SCALE_IN_SUCCESSFUL`, `SCALE_IN_FAILED`, `REPLACE_UNHEALTHY_INSTANCE_SUCCESSFUL`, `REPLACE_UNHEALTHY_INSTANCE_FAILED`.
       */
      NotificationTypes?: readonly ("SCALE_OUT_SUCCESSFUL" | "SCALE_OUT_FAILED" | "SCALE_IN_SUCCESSFUL" | "SCALE_IN_FAILED" | "REPLACE_UNHEALTHY_INSTANCE_SUCCESSFUL" | "REPLACE_UNHEALTHY_INSTANCE_FAILED")[];
      /** User groups to tell; for USER_GROUP. */
      NotificationUserGroupIds?: readonly string[];
      /** Queue; for TDMQ_CMQ_QUEUE. */
      QueueName?: string;
      /** Topic; for TDMQ_CMQ_TOPIC. */
      TopicName?: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.ConflictNotificationTarget" | "InvalidParameterValue.InvalidAutoScalingNotificationId" | "InvalidParameterValue.InvalidNotificationUserGroupId" | "InvalidParameterValue.UserGroupIdNotFound" | "ResourceNotFound.AutoScalingNotificationNotFound" | "ResourceNotFound.CmqQueueNotFound" | "ResourceNotFound.TDMQCMQQueueNotFound" | "ResourceNotFound.TDMQCMQTopicNotFound" | "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber";
  }
  /** Changes a policy that alarms trigger; what is not given stays. Section ModifyScalingPolicy. */
  namespace ModifyScalingPolicy {
    /** - `MetricAlarm.PreciseThreshold` has no effect when `MetricAlarm.MetricName` is given. It stands in answers only. (ModifyScalingPolicy) */
    interface Params {
      /** Alarm-triggered policy (DescribeScalingPolicies lists the ids). */
      AutoScalingPolicyId: string;
      /**
       * New name, unique in the account, up to 60 characters.
       * Limits (ModifyScalingPolicy): at most 60 characters; Chinese characters, letters, digits, "_", "-" and ".".
       */
      ScalingPolicyName?: string;
      /**
       * How AdjustmentValue changes the desired number: by instances, to a number, or by percent.
       * Limits (ModifyScalingPolicy): one of `CHANGE_IN_CAPACITY`, `EXACT_CAPACITY`, `PERCENT_CHANGE_IN_CAPACITY`.
       */
      AdjustmentType?: "CHANGE_IN_CAPACITY" | "EXACT_CAPACITY" | "PERCENT_CHANGE_IN_CAPACITY";
      /**
       * Change of the desired number, in instances or percent; negative values lower it.
       * Limits (ModifyScalingPolicy): at least 0 when `AdjustmentType` is `EXACT_CAPACITY`.
       */
      AdjustmentValue?: number;
      /** Cooldown after the policy acted, in seconds; for simple policies. */
      Cooldown?: number;
      /** Alarm that triggers a simple policy. */
      MetricAlarm?: {
        /**
         * How the metric is compared with the threshold.
         * Limits (ModifyScalingPolicy): one of `GREATER_THAN`, `GREATER_THAN_OR_EQUAL_TO`, `LESS_THAN`, `LESS_THAN_OR_EQUAL_TO`, `EQUAL_TO`, `NOT_EQUAL_TO`.
         */
        ComparisonOperator: "GREATER_THAN" | "GREATER_THAN_OR_EQUAL_TO" | "LESS_THAN" | "LESS_THAN_OR_EQUAL_TO" | "EQUAL_TO" | "NOT_EQUAL_TO";
        /**
         * Metric: CPU or memory (%), private or public bandwidth out or in (Mbps), or TCP connections.
         * Limits (ModifyScalingPolicy): one of `CPU_UTILIZATION`, `MEM_UTILIZATION`, `LAN_TRAFFIC_OUT`, `LAN_TRAFFIC_IN`, `WAN_TRAFFIC_OUT`, `WAN_TRAFFIC_IN`, `TCP_CURR_ESTAB`.
         */
        MetricName: "CPU_UTILIZATION" | "MEM_UTILIZATION" | "LAN_TRAFFIC_OUT" | "LAN_TRAFFIC_IN" | "WAN_TRAFFIC_OUT" | "WAN_TRAFFIC_IN" | "TCP_CURR_ESTAB";
        /**
         * Threshold, in percent, Mbps or connections.
         * Limits (ModifyScalingPolicy): 1 to 100 when `MetricName` is `CPU_UTILIZATION` or `MEM_UTILIZATION`; at least 1.
         */
        Threshold: number;
        /**
         * Length of a period, in seconds.
         * Limits (ModifyScalingPolicy): one of `60`, `300`.
         */
        Period: 60 | 300;
        /**
         * Periods in a row that fire the alarm.
         * Limits (ModifyScalingPolicy): 1 to 10.
         */
        ContinuousTime: number;
        /**
         * How the values of a period are taken together.
         * Limits (ModifyScalingPolicy): one of `AVERAGE`, `MAXIMUM`, `MINIMUM`.
         * @default AVERAGE
         */
        Statistic?: "AVERAGE" | "MAXIMUM" | "MINIMUM";
        /** Exact threshold; it stands in answers, and a call need not give it. */
        PreciseThreshold?: number;
      };
      /**
       * Metric that a target tracking policy holds: average CPU (%), private or public bandwidth out or in (Mbps).
       * Limits (ModifyScalingPolicy): one of `ASG_AVG_CPU_UTILIZATION`, `ASG_AVG_LAN_TRAFFIC_OUT`, `ASG_AVG_LAN_TRAFFIC_IN`, `ASG_AVG_WAN_TRAFFIC_OUT`, `ASG_AVG_WAN_TRAFFIC_IN`.
       */
      PredefinedMetricType?: "ASG_AVG_CPU_UTILIZATION" | "ASG_AVG_LAN_TRAFFIC_OUT" | "ASG_AVG_LAN_TRAFFIC_IN" | "ASG_AVG_WAN_TRAFFIC_OUT" | "ASG_AVG_WAN_TRAFFIC_IN";
      /**
       * Value the metric is held at, in percent for CPU (below 100), in Mbps for bandwidth.
       * Limits (ModifyScalingPolicy): 1 to 99 when `PredefinedMetricType` is `ASG_AVG_CPU_UTILIZATION`; at least 1.
       */
      TargetValue?: number;
      /**
       * Warm-up of a new instance, in seconds; for target tracking only.
       * Limits (ModifyScalingPolicy): 0 to 3600.
       */
      EstimatedInstanceWarmup?: number;
      /** Whether the policy never scales in; for target tracking. */
      DisableScaleIn?: boolean;
      /** Out of use; CreateNotificationConfiguration is in its place. */
      NotificationUserGroupIds?: readonly string[];
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingPolicyId" | "InvalidParameterValue.InvalidNotificationUserGroupId" | "InvalidParameterValue.Range" | "InvalidParameterValue.ScalingPolicyNameDuplicate" | "InvalidParameterValue.ThresholdOutOfRange" | "InvalidParameterValue.UserGroupIdNotFound" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.ScalingPolicyNotFound";
  }
  /** Changes a scheduled action; what is not given stays. Section ModifyScheduledAction. */
  namespace ModifyScheduledAction {
    /**
     * - `EndTime`, `Recurrence` go together: all or none. An action is repeated by both of them. (ModifyScheduledAction)
     * - `StartTime` ≤ `EndTime`. Error: `InvalidParameterValue.EndTimeBeforeStartTime`. (ModifyScheduledAction)
     */
    interface Params {
      /** Scheduled action (DescribeScheduledActions lists the ids). */
      ScheduledActionId: string;
      /**
       * Name of the scheduled action, unique in its group, up to 60 bytes.
       * Limits (ModifyScheduledAction): at most 60 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      ScheduledActionName?: string;
      /** Most instances, set when the action runs. */
      MaxSize?: number;
      /** Fewest instances, set when the action runs. */
      MinSize?: number;
      /** Desired number, set when the action runs. */
      DesiredCapacity?: number;
      /**
       * First run, in Beijing time (YYYY-MM-DDThh:mm:ss+08:00).
       * Limits (ModifyScheduledAction): `YYYY-MM-DDThh:mm:ss+08:00`, Beijing time.
       */
      StartTime?: string | number | Date;
      /**
       * When the repetition ends, in Beijing time; goes with Recurrence.
       * Limits (ModifyScheduledAction): `YYYY-MM-DDThh:mm:ss+08:00`, Beijing time.
       * Required depending on others.
       */
      EndTime?: string | number | Date;
      /**
       * Repetition in crontab form: minute, hour, day, month, day of week; goes with EndTime.
       * Limits (ModifyScheduledAction): five crontab fields: minute, hour, day of month, month, day of week from 1 (Monday) to 7.
       * Required depending on others.
       */
      Recurrence?: string;
      /** Whether the run leaves the desired number as it is, unless the new sizes force it. */
      DisableUpdateDesiredCapacity?: boolean;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.CronExpressionIllegal" | "InvalidParameterValue.EndTimeBeforeStartTime" | "InvalidParameterValue.InvalidScheduledActionId" | "InvalidParameterValue.InvalidScheduledActionNameIncludeIllegalChar" | "InvalidParameterValue.ScheduledActionNameDuplicate" | "InvalidParameterValue.Size" | "InvalidParameterValue.StartTimeBeforeCurrentTime" | "InvalidParameterValue.TimeFormat" | "InvalidParameterValue.TooLong" | "LimitExceeded.DesiredCapacityLimitExceeded" | "LimitExceeded.MaxSizeLimitExceeded" | "LimitExceeded.MinSizeLimitExceeded" | "LimitExceeded.ScheduledActionLimitExceeded" | "ResourceNotFound.ScheduledActionNotFound";
  }
  /** Takes instances out of a scaling group: those it made are ended, those added by hand are kept. Section RemoveInstances. */
  namespace RemoveInstances {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** CVM instances, by their ids. */
      InstanceIds: readonly string[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.LimitExceeded" | "ResourceInsufficient.AutoScalingGroupBelowMinSize" | "ResourceInsufficient.InServiceInstanceBelowMinSize" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.InstancesNotInAutoScalingGroup" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.InstanceInOperation";
  }
  /** Resumes a paused instance refresh: retries or skips the failed instances, and goes on with the next batches. Section ResumeInstanceRefresh. */
  namespace ResumeInstanceRefresh {
    interface Params {
      /**
       * Region of the group; travels in the header X-TC-Region.
       * Where it is absent, the option `region` of a call fills it.
       */
      Region?: string;
      /** Group whose instances are refreshed; DescribeAutoScalingGroups lists the ids. */
      AutoScalingGroupId: string;
      /** Refresh activity to resume; DescribeRefreshActivities lists the ids. */
      RefreshActivityId: string;
      /**
       * Whether failed instances of the current batch are retried or skipped; without failed ones it has no effect.
       * Limits (ResumeInstanceRefresh): one of `RETRY`, `CONTINUE`.
       * @default RETRY
       */
      ResumeMode?: "RETRY" | "CONTINUE";
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "ResourceNotFound.RefreshActivityNotFound" | "ResourceUnavailable.RefreshActivityStatusConflictWithOperation" | "UnauthorizedOperation.AutoScalingRoleUnauthorized";
  }
  /** Rolls an instance refresh back, in a new refresh activity. Section RollbackInstanceRefresh. */
  namespace RollbackInstanceRefresh {
    /**
     * - `RefreshSettings.CheckInstanceTargetHealthTimeout` has no effect unless `RefreshSettings.CheckInstanceTargetHealth` is `true`. It is about a check that is not made. (RollbackInstanceRefresh)
     * - `RefreshSettings.RollingUpdateSettings.MaxSurge` has no effect when `AutoScalingGroupId` is given. A rollback makes no extra instances. (RollbackInstanceRefresh)
     */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** How the instances are refreshed. */
      RefreshSettings: {
        /** Batches of the rolling update. */
        RollingUpdateSettings: {
          /**
           * Batches; at most as many as there are instances to refresh.
           * Limits (RollbackInstanceRefresh): at least 1.
           */
          BatchNumber: number;
          /**
           * Whether the refresh pauses after the first batch, after each, or not at all.
           * Limits (RollbackInstanceRefresh): one of `FIRST_BATCH_PAUSE`, `BATCH_INTERVAL_PAUSE`, `AUTOMATIC`.
           * @default AUTOMATIC
           */
          BatchPause?: "FIRST_BATCH_PAUSE" | "BATCH_INTERVAL_PAUSE" | "AUTOMATIC";
          /** Extra pay-as-you-go instances during the update; at most those of one batch. */
          MaxSurge?: number;
          /**
           * What follows a failure: pause, roll back or cancel.
           * Limits (RollbackInstanceRefresh): one of `AUTO_PAUSE`, `AUTO_ROLLBACK`, `AUTO_CANCEL`.
           * @default AUTO_PAUSE
           */
          FailProcess?: "AUTO_PAUSE" | "AUTO_ROLLBACK" | "AUTO_CANCEL";
        };
        /**
         * Whether each instance must pass the check of the load balancer.
         * @default false
         */
        CheckInstanceTargetHealth?: boolean;
        /**
         * Longest wait for that check, in seconds.
         * Limits (RollbackInstanceRefresh): 60 to 7200.
         * @default 1800
         */
        CheckInstanceTargetHealthTimeout?: number;
      };
      /** Refresh activity to roll back: a paused one, or the latest successful one. */
      OriginRefreshActivityId: string;
      /**
       * Way of refreshing; only rolling updates are supported.
       * @default ROLLING_UPDATE_RESET
       */
      RefreshMode?: string;
    }
    interface Result {
      /** Instance refresh activity. */
      readonly RefreshActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameterValue.BatchNumberTooLarge" | "ResourceNotFound.AutoScalingGroupIdNotFound" | "ResourceUnavailable.AutoScalingGroupAbnormalStatus" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.AutoScalingGroupInRefreshActivity" | "ResourceUnavailable.InquiryPriceResetInstanceFailed" | "ResourceUnavailable.NoInstanceCanRefresh" | "ResourceUnavailable.NoInstanceCanRollback" | "ResourceUnavailable.RefreshActivityCanNotRollback" | "ResourceUnavailable.RefreshActivityStatusConflictWithOperation" | "ResourceUnavailable.RollbackTypeActivityCanNotRollbackAgain" | "UnauthorizedOperation.AutoScalingRoleUnauthorized";
  }
  /** Removes so many instances in service; the desired number falls by those that are gone. Section ScaleInInstances. */
  namespace ScaleInInstances {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Instances to remove; at most the desired number less MinSize.
       * Limits (ScaleInInstances): 1 to 2000.
       */
      ScaleInNumber: number;
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.Range" | "MissingParameter" | "ResourceInsufficient.AutoScalingGroupBelowMinSize" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity";
  }
  /** Adds so many instances; the desired number rises by those that are made. Section ScaleOutInstances. */
  namespace ScaleOutInstances {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Instances to add; at most MaxSize less the desired number.
       * Limits (ScaleOutInstances): 1 to 2000.
       */
      ScaleOutNumber: number;
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.Range" | "LimitExceeded.DesiredCapacityLimitExceeded" | "ResourceInsufficient.AutoScalingGroupAboveMaxSize" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceUnavailable.AutoScalingGroupInActivity";
  }
  /** Protects instances from scale-in, or ends their protection. Section SetInstancesProtection. */
  namespace SetInstancesProtection {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** CVM instances, by their ids. */
      InstanceIds: readonly string[];
      /** Whether the instances are protected. */
      ProtectedFromScaleIn: boolean;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidInstanceId" | "InvalidParameterValue.LimitExceeded" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.InstancesNotInAutoScalingGroup";
  }
  /** Starts stopped instances of a group; the desired number rises, but not above MaxSize. Section StartAutoScalingInstances. */
  namespace StartAutoScalingInstances {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Instances to start, at most 100.
       * Limits (StartAutoScalingInstances): at most 100 items.
       */
      InstanceIds: readonly string[];
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "FailedOperation.NoActivityToGenerate" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidInstanceId" | "ResourceInsufficient.AutoScalingGroupAboveMaxSize" | "ResourceInsufficient.InServiceInstanceAboveMaxSize" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.InstancesNotInAutoScalingGroup" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.InstanceInOperation" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Refreshes the running instances of a group by its launch configuration, batch by batch; the group is disabled meanwhile. Section StartInstanceRefresh. */
  namespace StartInstanceRefresh {
    /** - `RefreshSettings.CheckInstanceTargetHealthTimeout` has no effect unless `RefreshSettings.CheckInstanceTargetHealth` is `true`. It is about a check that is not made. (StartInstanceRefresh) */
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** How the instances are refreshed. */
      RefreshSettings: {
        /** Batches of the rolling update. */
        RollingUpdateSettings: {
          /**
           * Batches; at most as many as there are instances to refresh.
           * Limits (StartInstanceRefresh): at least 1.
           */
          BatchNumber: number;
          /**
           * Whether the refresh pauses after the first batch, after each, or not at all.
           * Limits (StartInstanceRefresh): one of `FIRST_BATCH_PAUSE`, `BATCH_INTERVAL_PAUSE`, `AUTOMATIC`.
           * @default AUTOMATIC
           */
          BatchPause?: "FIRST_BATCH_PAUSE" | "BATCH_INTERVAL_PAUSE" | "AUTOMATIC";
          /** Extra pay-as-you-go instances during the update; at most those of one batch. */
          MaxSurge?: number;
          /**
           * What follows a failure: pause, roll back or cancel.
           * Limits (StartInstanceRefresh): one of `AUTO_PAUSE`, `AUTO_ROLLBACK`, `AUTO_CANCEL`.
           * @default AUTO_PAUSE
           */
          FailProcess?: "AUTO_PAUSE" | "AUTO_ROLLBACK" | "AUTO_CANCEL";
        };
        /**
         * Whether each instance must pass the check of the load balancer.
         * @default false
         */
        CheckInstanceTargetHealth?: boolean;
        /**
         * Longest wait for that check, in seconds.
         * Limits (StartInstanceRefresh): 60 to 7200.
         * @default 1800
         */
        CheckInstanceTargetHealthTimeout?: number;
      };
      /**
       * Whether each system is reinstalled, or each instance replaced by a new one.
       * Limits (StartInstanceRefresh): one of `ROLLING_UPDATE_RESET`, `ROLLING_UPDATE_REPLACE`.
       * @default ROLLING_UPDATE_RESET
       */
      RefreshMode?: "ROLLING_UPDATE_RESET" | "ROLLING_UPDATE_REPLACE";
    }
    interface Result {
      /** Instance refresh activity. */
      readonly RefreshActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameterValue.BatchNumberTooLarge" | "InvalidParameterValue.MaxSurgeTooLarge" | "ResourceNotFound.AutoScalingGroupIdNotFound" | "ResourceUnavailable.AutoScalingGroupAbnormalStatus" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.AutoScalingGroupInRefreshActivity" | "ResourceUnavailable.InquiryPriceResetInstanceFailed" | "ResourceUnavailable.NoInstanceCanRefresh" | "ResourceUnavailable.RefreshActivityStatusConflictWithOperation" | "UnauthorizedOperation.AutoScalingRoleUnauthorized";
  }
  /** Stops instances of a group, by force where a soft stop fails; the desired number falls, but not below MinSize. Section StopAutoScalingInstances. */
  namespace StopAutoScalingInstances {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /**
       * Instances to stop, at most 100.
       * Limits (StopAutoScalingInstances): at most 100 items.
       */
      InstanceIds: readonly string[];
      /**
       * Whether stopped instances are billed on.
       * Limits (StopAutoScalingInstances): one of `KEEP_CHARGING`, `STOP_CHARGING`.
       * @default KEEP_CHARGING
       */
      StoppedMode?: "KEEP_CHARGING" | "STOP_CHARGING";
    }
    interface Result {
      /** Scaling activity that was started. */
      readonly ActivityId?: string;
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "CallCvmError" | "FailedOperation.NoActivityToGenerate" | "InternalError.CalleeError" | "InternalError.RequestError" | "InvalidParameter.ActionNotFound" | "InvalidParameterValue.InvalidAutoScalingGroupId" | "InvalidParameterValue.InvalidInstanceId" | "ResourceInsufficient.AutoScalingGroupBelowMinSize" | "ResourceInsufficient.InServiceInstanceBelowMinSize" | "ResourceNotFound.AutoScalingGroupNotFound" | "ResourceNotFound.InstancesNotInAutoScalingGroup" | "ResourceUnavailable.AutoScalingGroupInActivity" | "ResourceUnavailable.InstanceInOperation" | "ResourceUnavailable.InstanceNotSupportStopCharging" | "ResourceUnavailable.LoadBalancerInOperation";
  }
  /** Pauses an instance refresh; instances that are being updated are finished first. Section StopInstanceRefresh. */
  namespace StopInstanceRefresh {
    interface Params {
      /** Scaling group (DescribeAutoScalingGroups lists the ids). */
      AutoScalingGroupId: string;
      /** Instance refresh activity (DescribeRefreshActivities lists the ids). */
      RefreshActivityId: string;
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "ResourceNotFound.RefreshActivityNotFound" | "ResourceUnavailable.RefreshActivityStatusConflictWithOperation" | "UnauthorizedOperation.AutoScalingRoleUnauthorized";
  }
  /** Deprecated: replaces a launch configuration whole; what is not given gets its default. Section UpgradeLaunchConfiguration. */
  namespace UpgradeLaunchConfiguration {
    /**
     * - `LoginSettings` has no effect when `LaunchConfigurationId` is given. An upgrade does not change the login. (UpgradeLaunchConfiguration)
     * - `InstanceMarketOptions` is required when `InstanceChargeType` is `SPOTPAID`. Spot instances need a bid. (UpgradeLaunchConfiguration)
     * - `InstanceChargePrepaid` is required when `InstanceChargeType` is `PREPAID`. Monthly instances need a term. (UpgradeLaunchConfiguration)
     * - At most one of `LoginSettings.Password`, `LoginSettings.KeyIds`. One logs in by password or by key. (UpgradeLaunchConfiguration)
     * - `LoginSettings.Password`, `LoginSettings.KeyIds` are not allowed when `LoginSettings.KeepImageLogin` is `true`. The login of the image stays. (UpgradeLaunchConfiguration)
     * - `InternetAccessible.AntiDDoSPackageId` is required when `InternetAccessible.IPv4AddressType` is `AntiDDoSEIP`. An anti-DDoS address belongs to a package. (UpgradeLaunchConfiguration)
     * - `InternetAccessible.PublicIpAssigned` is not allowed when `InternetAccessible.InternetMaxBandwidthOut` is `0` and `InternetAccessible.PublicIpAssigned` is `true`. Without bandwidth there is no public IP. (UpgradeLaunchConfiguration)
     */
    interface Params {
      /** Launch configuration (DescribeLaunchConfigurations lists the ids). */
      LaunchConfigurationId: string;
      /** Image of the instances. */
      ImageId: string;
      /**
       * Instance types in the order in which they are tried, at most 5.
       * Limits (UpgradeLaunchConfiguration): at most 5 items.
       */
      InstanceTypes: readonly string[];
      /**
       * Name of the launch configuration, up to 60 bytes.
       * Limits (UpgradeLaunchConfiguration): at most 60 bytes; Chinese characters, letters, digits, "_", "-" and ".".
       */
      LaunchConfigurationName: string;
      /**
       * Data disks of the instances, at most 11.
       * Limits (UpgradeLaunchConfiguration): at most 11 items.
       */
      DataDisks?: readonly {
        /**
         * Kind of disk; that of the system disk unless said.
         * Limits (UpgradeLaunchConfiguration): one of `LOCAL_BASIC`, `LOCAL_SSD`, `CLOUD_BASIC`, `CLOUD_PREMIUM`, `CLOUD_SSD`, `CLOUD_HSSD`, `CLOUD_TSSD`, `CLOUD_BSSD`.
         */
        DiskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_SSD" | "CLOUD_HSSD" | "CLOUD_TSSD" | "CLOUD_BSSD";
        /**
         * Size of the disk, in GB; 0 buys none.
         * @default 0
         */
        DiskSize?: number;
        /** Snapshot the disk is made from. */
        SnapshotId?: string;
        /** Whether the disk goes with its instance; only cloud disks billed by the hour can. */
        DeleteWithInstance?: boolean;
        /** Whether the disk is encrypted. */
        Encrypt?: boolean;
        /** Extra throughput, in MB/s; for CLOUD_TSSD, and CLOUD_HSSD above 460 GB. */
        ThroughputPerformance?: number;
        /**
         * Whether the disk may burst; for CLOUD_TSSD, and CLOUD_HSSD above 460 GB, in beta.
         * @default false
         */
        BurstPerformance?: boolean;
        /** KMS key that encrypts the disk. */
        KmsKeyId?: string;
      }[];
      /** Security, monitoring and automation agents. */
      EnhancedService?: {
        /** Cloud security agent. */
        SecurityService?: {
          /**
           * Whether it runs.
           * @default true
           */
          Enabled?: boolean;
        };
        /** Monitoring agent. */
        MonitorService?: {
          /**
           * Whether it runs.
           * @default true
           */
          Enabled?: boolean;
        };
        /** Deprecated; AutomationToolsService is in its place. */
        AutomationService?: readonly {
          /** Whether it runs. */
          Enabled?: boolean;
        }[];
        /** Automation tools agent (TAT). */
        AutomationToolsService?: {
          /** Whether it runs. */
          Enabled?: boolean;
        };
      };
      /**
       * How instances are billed: POSTPAID_BY_HOUR or SPOTPAID.
       * @default POSTPAID_BY_HOUR
       */
      InstanceChargeType?: string;
      /**
       * Options of spot instances; needed for SPOTPAID.
       * Required depending on others.
       */
      InstanceMarketOptions?: {
        /** Bid. */
        SpotOptions: {
          /**
           * Highest price, as text such as 1.05.
           * Limits (UpgradeLaunchConfiguration): a number as text, such as 1.05.
           */
          MaxPrice: string;
          /**
           * Kind of bid.
           * Limits (UpgradeLaunchConfiguration): one of `one-time`.
           * @default one-time
           */
          SpotInstanceType?: "one-time";
        };
        /**
         * Kind of market.
         * Limits (UpgradeLaunchConfiguration): one of `spot`.
         */
        MarketType?: "spot";
      };
      /**
       * Whether every instance type has to be available, or one of them.
       * Limits (UpgradeLaunchConfiguration): one of `ALL`, `ANY`.
       * @default ANY
       */
      InstanceTypesCheckPolicy?: "ALL" | "ANY";
      /** Public bandwidth of the instances. */
      InternetAccessible?: {
        /**
         * How the bandwidth is billed.
         * Limits (UpgradeLaunchConfiguration): one of `BANDWIDTH_PREPAID`, `TRAFFIC_POSTPAID_BY_HOUR`, `BANDWIDTH_POSTPAID_BY_HOUR`, `BANDWIDTH_PACKAGE`.
         * @default TRAFFIC_POSTPAID_BY_HOUR
         */
        InternetChargeType?: "BANDWIDTH_PREPAID" | "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE";
        /**
         * Most outbound bandwidth, in Mbps; what is allowed depends on the instance type.
         * @default 0
         */
        InternetMaxBandwidthOut?: number;
        /** Whether instances get a public IP; given by default where there is bandwidth. */
        PublicIpAssigned?: boolean;
        /** Bandwidth package (DescribeBandwidthPackages lists the ids). */
        BandwidthPackageId?: string;
        /**
         * Line: BGP, or one of China Mobile, Telecom or Unicom for admitted users.
         * Limits (UpgradeLaunchConfiguration): one of `BGP`, `CMCC`, `CTCC`, `CUCC`.
         * @default BGP
         */
        InternetServiceProvider?: "BGP" | "CMCC" | "CTCC" | "CUCC";
        /**
         * Kind of public address; only elastic kinds need it.
         * Limits (UpgradeLaunchConfiguration): one of `WanIP`, `HighQualityEIP`, `AntiDDoSEIP`.
         */
        IPv4AddressType?: "WanIP" | "HighQualityEIP" | "AntiDDoSEIP";
        /**
         * Anti-DDoS package; needed for AntiDDoSEIP.
         * Required depending on others.
         */
        AntiDDoSPackageId?: string;
        /** Whether the elastic IP stays when the instance goes. */
        IsKeepEIP?: boolean;
      };
      /** Without effect: an upgrade leaves the login as it was. */
      LoginSettings?: {
        /**
         * Password: 8 to 30 characters of at least two kinds on Linux, 12 to 30 of three kinds on Windows.
         * Limits (UpgradeLaunchConfiguration): 8 to 30 characters; letters, digits and the characters ( ) ` ~ ! @ # $ % ^ & * - + = | { } [ ] : ; ' , . ? /; not at least two of lower case, upper case, digits and special characters.
         */
        Password?: string;
        /**
         * Key pair, at most one; not for Windows.
         * Limits (UpgradeLaunchConfiguration): at most 1 items.
         */
        KeyIds?: readonly string[];
        /**
         * Whether the login of a custom, shared or imported image stays.
         * @default false
         */
        KeepImageLogin?: boolean;
      };
      /**
       * Project of the instances.
       * @default 0
       */
      ProjectId?: number;
      /** Security groups of the instances. */
      SecurityGroupIds?: readonly string[];
      /** System disk of the instances. */
      SystemDisk?: {
        /**
         * Kind of disk.
         * Limits (UpgradeLaunchConfiguration): one of `LOCAL_BASIC`, `LOCAL_SSD`, `CLOUD_BASIC`, `CLOUD_PREMIUM`, `CLOUD_SSD`, `CLOUD_BSSD`, `CLOUD_HSSD`, `CLOUD_TSSD`.
         * @default CLOUD_PREMIUM
         */
        DiskType?: "LOCAL_BASIC" | "LOCAL_SSD" | "CLOUD_BASIC" | "CLOUD_PREMIUM" | "CLOUD_SSD" | "CLOUD_BSSD" | "CLOUD_HSSD" | "CLOUD_TSSD";
        /**
         * Size of the disk, in GB.
         * @default 50
         */
        DiskSize?: number;
        /** Whether the disk is encrypted. */
        Encrypt?: boolean;
        /** KMS key that encrypts the disk. */
        KmsKeyId?: string;
      };
      /**
       * Script or data for the instance, in Base64; at most 16 KB of it.
       * Limits (UpgradeLaunchConfiguration): at most 16384 bytes; Base64 of at most 12288 bytes.
       */
      UserData?: string;
      /**
       * Tags of new instances, at most 10.
       * Limits (UpgradeLaunchConfiguration): at most 10 items.
       */
      InstanceTags?: readonly {
        /** Key of the tag. */
        Key: string;
        /** Value of the tag. */
        Value: string;
      }[];
      /** CAM role of the instances (DescribeRoleList lists the names). */
      CamRoleName?: string;
      /** Host names of new instances; not for Windows. */
      HostNameSettings?: {
        /**
         * Host name, 2 to 42 characters in parts joined by single dots or hyphens, not digits alone.
         * Limits (UpgradeLaunchConfiguration): 2 to 42 characters; letters and digits, with single dots or hyphens between them; not a name that is not made of digits alone.
         */
        HostName: string;
        /**
         * Whether the name is used as it is, or as a prefix that keeps names apart.
         * Limits (UpgradeLaunchConfiguration): one of `ORIGINAL`, `UNIQUE`.
         * @default ORIGINAL
         */
        HostNameStyle?: "ORIGINAL" | "UNIQUE";
        /**
         * Suffix of the host name, 1 to 39 characters; with HostName at most 41.
         * Limits (UpgradeLaunchConfiguration): 1 to 39 characters; letters and digits, with single dots or hyphens before or between them.
         */
        HostNameSuffix?: string;
        /**
         * What joins host name, number and suffix: a dot, a hyphen or nothing.
         * Limits (UpgradeLaunchConfiguration): one of `.`, `-`, "".
         * @default .
         */
        HostNameDelimiter?: "." | "-" | "";
      };
      /** Names of new instances. */
      InstanceNameSettings?: {
        /**
         * Name of the instances, 2 to 108 characters.
         * Limits (UpgradeLaunchConfiguration): 2 to 108 characters.
         */
        InstanceName: string;
        /**
         * Whether the name is used as it is, or as a prefix that keeps names apart.
         * Limits (UpgradeLaunchConfiguration): one of `ORIGINAL`, `UNIQUE`.
         * @default ORIGINAL
         */
        InstanceNameStyle?: "ORIGINAL" | "UNIQUE";
        /**
         * Suffix of the name, 1 to 105 characters; with InstanceName at most 107.
         * Limits (UpgradeLaunchConfiguration): 1 to 105 characters.
         */
        InstanceNameSuffix?: string;
        /**
         * What joins name, number and suffix: a dot, a hyphen or nothing.
         * Limits (UpgradeLaunchConfiguration): one of `.`, `-`, "".
         * @default .
         */
        InstanceNameDelimiter?: "." | "-" | "";
      };
      /**
       * Term and renewal of monthly instances; needed for PREPAID.
       * Required depending on others.
       */
      InstanceChargePrepaid?: {
        /**
         * Term, in months.
         * Limits (UpgradeLaunchConfiguration): one of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `24`, `36`.
         */
        Period: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 24 | 36;
        /**
         * Whether the instance renews itself at the end of its term, and whether one is told.
         * Limits (UpgradeLaunchConfiguration): one of `NOTIFY_AND_AUTO_RENEW`, `NOTIFY_AND_MANUAL_RENEW`, `DISABLE_NOTIFY_AND_MANUAL_RENEW`.
         * @default NOTIFY_AND_MANUAL_RENEW
         */
        RenewFlag?: "NOTIFY_AND_AUTO_RENEW" | "NOTIFY_AND_MANUAL_RENEW" | "DISABLE_NOTIFY_AND_MANUAL_RENEW";
      };
      /**
       * Whether disks are of the kind given, or of one that is available.
       * Limits (UpgradeLaunchConfiguration): one of `ORIGINAL`, `AUTOMATIC`.
       * @default ORIGINAL
       */
      DiskTypePolicy?: "ORIGINAL" | "AUTOMATIC";
      /** Public bandwidth of IPv6 addresses; without effect where the group gives none. */
      IPv6InternetAccessible?: {
        /**
         * How the bandwidth is billed: by traffic for standard accounts, by package for classic ones.
         * Limits (UpgradeLaunchConfiguration): one of `TRAFFIC_POSTPAID_BY_HOUR`, `BANDWIDTH_PACKAGE`.
         * @default TRAFFIC_POSTPAID_BY_HOUR
         */
        InternetChargeType?: "TRAFFIC_POSTPAID_BY_HOUR" | "BANDWIDTH_PACKAGE";
        /**
         * Most outbound bandwidth, in Mbps; 0 gives none.
         * @default 0
         */
        InternetMaxBandwidthOut?: number;
        /** Bandwidth package (DescribeBandwidthPackages lists the ids). */
        BandwidthPackageId?: string;
      };
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "CallCvmError" | "InternalError" | "InvalidImageId.NotFound" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameter.InvalidCombination" | "InvalidParameter.MustOneParameter" | "InvalidParameter.ParameterDeprecated" | "InvalidParameter.ParameterMustBeDeleted" | "InvalidParameterValue" | "InvalidParameterValue.AccountNotSupportBandwidthPackageId" | "InvalidParameterValue.CvmConfigurationError" | "InvalidParameterValue.CvmError" | "InvalidParameterValue.HostNameIllegal" | "InvalidParameterValue.IPv6InternetChargeType" | "InvalidParameterValue.InstanceTypeNotSupported" | "InvalidParameterValue.InvalidImageId" | "InvalidParameterValue.InvalidInstanceType" | "InvalidParameterValue.InvalidLaunchConfigurationId" | "InvalidParameterValue.LaunchConfigurationNameDuplicated" | "InvalidParameterValue.MissingBandwidthPackageId" | "InvalidParameterValue.NotStringTypeFloat" | "InvalidParameterValue.ProjectIdNotFound" | "InvalidParameterValue.Range" | "InvalidParameterValue.UserDataFormatError" | "InvalidParameterValue.UserDataSizeExceeded" | "MissingParameter" | "ResourceNotFound.BandwidthPackageIdNotFound" | "ResourceNotFound.LaunchConfigurationIdNotFound";
  }
  /** Replaces a lifecycle hook whole; what is not given gets its default. Section UpgradeLifecycleHook. */
  namespace UpgradeLifecycleHook {
    /**
     * - At most one of `NotificationMetadata`, `LifecycleCommand`. A hook tells a queue or runs a command. Error: `InvalidParameter.Conflict`. (UpgradeLifecycleHook)
     * - At most one of `NotificationTarget`, `LifecycleCommand`. A hook tells a queue or runs a command. Error: `InvalidParameter.Conflict`. (UpgradeLifecycleHook)
     * - `NotificationTarget.QueueName` is required when `NotificationTarget.TargetType` is `CMQ_QUEUE` or `TDMQ_CMQ_QUEUE`. (UpgradeLifecycleHook)
     * - `NotificationTarget.TopicName` is required when `NotificationTarget.TargetType` is `CMQ_TOPIC` or `TDMQ_CMQ_TOPIC`. (UpgradeLifecycleHook)
     */
    interface Params {
      /** Lifecycle hook (DescribeLifecycleHooks lists the ids). */
      LifecycleHookId: string;
      /**
       * Name of the hook, up to 128 characters.
       * Limits (UpgradeLifecycleHook): at most 128 characters; Chinese characters, letters, digits, "_", "-" and ".".
       */
      LifecycleHookName: string;
      /**
       * Whether the hook acts on scale-out or on scale-in.
       * Limits (UpgradeLifecycleHook): one of `INSTANCE_LAUNCHING`, `INSTANCE_TERMINATING`.
       */
      LifecycleTransition: "INSTANCE_LAUNCHING" | "INSTANCE_TERMINATING";
      /**
       * What follows when the hook times out or its command fails: go on, or (on scale-out) give the instance up.
       * Limits (UpgradeLifecycleHook): one of `CONTINUE`, `ABANDON`.
       * @default CONTINUE
       */
      DefaultResult?: "CONTINUE" | "ABANDON";
      /**
       * How long the hook waits, in seconds.
       * Limits (UpgradeLifecycleHook): 30 to 7200.
       * @default 300
       */
      HeartbeatTimeout?: number;
      /** Text that goes with the notification. */
      NotificationMetadata?: string;
      /** Message queue that is told. */
      NotificationTarget?: {
        /**
         * Kind of queue; the CMQ ones are out of service.
         * Limits (UpgradeLifecycleHook): one of `CMQ_QUEUE`, `CMQ_TOPIC`, `TDMQ_CMQ_QUEUE`, `TDMQ_CMQ_TOPIC`.
         */
        TargetType: "CMQ_QUEUE" | "CMQ_TOPIC" | "TDMQ_CMQ_QUEUE" | "TDMQ_CMQ_TOPIC";
        /**
         * Queue; needed for CMQ_QUEUE and TDMQ_CMQ_QUEUE.
         * Required depending on others.
         */
        QueueName?: string;
        /**
         * Topic; needed for CMQ_TOPIC and TDMQ_CMQ_TOPIC.
         * Required depending on others.
         */
        TopicName?: string;
      };
      /**
       * Whether the hook also acts on instances that are attached, detached or removed by call.
       * Limits (UpgradeLifecycleHook): one of `NORMAL`, `EXTENSION`.
       */
      LifecycleTransitionType?: "NORMAL" | "EXTENSION";
      /** Command that runs on the instance. */
      LifecycleCommand?: {
        /** Command of TAT. */
        CommandId: string;
        /**
         * Values for the command as JSON text, at most 20, names up to 64 characters.
         * Limits (UpgradeLifecycleHook): at most 20 items; each name at most 64 characters; each name letters, digits, "_" and "-".
         */
        Parameters?: { readonly [name: string]: string };
      };
    }
    interface Result {
      /** Id of the request, to quote to the support. */
      readonly RequestId?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InternalError" | "InternalError.CallCmqError" | "InternalError.CallStsError" | "InternalError.CallTATError" | "InvalidParameter" | "InvalidParameter.ActionNotFound" | "InvalidParameter.Conflict" | "InvalidParameterValue" | "InvalidParameterValue.Filter" | "InvalidParameterValue.InvalidLifecycleHookId" | "InvalidParameterValue.LifecycleHookNameDuplicated" | "MissingParameter" | "ResourceNotFound.CommandNotFound" | "ResourceNotFound.LifecycleHookNotFound" | "ResourceUnavailable.CmqTopicHasNoSubscriber" | "ResourceUnavailable.TDMQCMQTopicHasNoSubscriber";
  }
}

/** Tencent AS v2. */
export declare namespace TencentAsV2 {
  /** Codes that every operation may fail with. */
  type ServiceErrorCode = "100004" | "4000" | "4100" | "4101" | "4102" | "4103" | "4200" | "4300" | "4400" | "4500" | "4600" | "5000" | "5100" | "5200" | "5300" | "5400" | "5500" | "6000" | "6100" | "6200";
  /** Parameters that every call may carry; an operation's own parameter of the same name goes before. */
  interface Common {
    /**
     * Name of the operation.
     * Checked against the operation.
     */
    Action?: string;
    /**
     * Region of the resources; needed unless a page says otherwise.
     * Where it is absent, an option of the call fills it.
     */
    Region?: string;
    /**
     * Instant of the request, in seconds since 1970.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Timestamp?: string | number;
    /**
     * Random positive number, which with Timestamp keeps the request from being replayed.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Nonce?: string | number;
    /**
     * Id of the key that signs.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SecretId?: string | number;
    /**
     * Signature of the request.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Signature?: string | number;
    /**
     * HmacSHA256, or HmacSHA1, which holds when it is absent.
     * Signing fills it in: a value here is left out, with a warning.
     */
    SignatureMethod?: string | number;
    /**
     * Token of a temporary key.
     * Signing fills it in: a value here is left out, with a warning.
     */
    Token?: string | number;
    /**
     * Name and version of the client; not in the document.
     * Sent as given.
     */
    RequestClient?: string;
  }
  /** Adds CVM instances to a group; it does not wait for the cooldown. Section Binding Scaling Groups With CVM. */
  namespace AttachInstance {
    interface Params {
      /** Group that gets the instances; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /**
       * Instances to add (unInstanceId of DescribeInstances).
       * Limits (Binding Scaling Groups With CVM): 1 to 20 items.
       */
      instanceIds: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "IncorrectInstanceStatus.InOtherScalingGroup" | "InvalidInstanceId.ScalingConfigurationMismatch" | "InvalidParameter.InstanceIdError" | "InvalidParameter.InvalidProjectId" | "InvalidParameter.ScalingGroupIdError";
  }
  /** Binds a lifecycle hook to its group, which makes it act. Section Binding Lifecycle Hooks. */
  namespace AttachLifecycleHookId {
    interface Params {
      /** Group to bind the hook to; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Hook to bind. */
      lifeCycleHookId: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Error code of the module; Success in the example. */
      readonly codeDesc?: string;
      /** Empty on success. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Conflict.ScalingGroupIdVsLifeCycleHookId" | "InvalidParameter.ScalingGroupIdError";
  }
  /** Ends the wait of a lifecycle hook for an instance before its timeout. Section Lifecycle Hook callback completion notification. */
  namespace CompleteLifecycleHookAction {
    interface Params {
      /** Group of the hook; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Hook that waits. */
      lifeCycleHookId: string;
      /** Instance it waits for. */
      scalingInstanceId: string;
      /**
       * What happens then: 0 continue, 1 disable.
       * Limits (Lifecycle Hook callback completion notification): one of `0`, `1`.
       */
      lifeCycleHookResult: 0 | 1;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Error code of the module; Success in the example. */
      readonly codeDesc?: string;
      /** Empty on success. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "HookParameterError.LifeCycleHookResult" | "InvalidParameter.ScalingGroupIdError";
  }
  /** Creates a lifecycle hook: a time window after an instance is created or before it is terminated; it acts once it is bound. Section Creating Lifecycle Hooks. */
  namespace CreateLifecycleHook {
    interface Params {
      /** Group that gets the hook; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Name of the hook; one that is not yet taken. */
      lifeCycleHookName: string;
      /** How long the hook waits, in seconds. */
      lifeCycleHookTimeout: number;
      /**
       * What happens at the timeout: 0 continue, 1 disable.
       * Limits (Creating Lifecycle Hooks): one of `0`, `1`.
       * @default 0
       */
      defaultResult?: 0 | 1;
      /**
       * When the hook acts: 0 while an instance is created, 1 while one is terminated.
       * Limits (Creating Lifecycle Hooks): one of `0`, `1`.
       * @default 0
       */
      transition?: 0 | 1;
      /** User groups to notify; DescribeUserGroup lists their ids (groupId). */
      notifyIds?: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Error code of the module; Success in the example. */
      readonly codeDesc?: string;
      /** What was created. */
      readonly data?: {
        /** Id of the hook created. */
        readonly lifeCycleHookId?: readonly string[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "HookParameterError.DefaultResult" | "HookParameterError.Transition" | "InvalidParameter.GroupIdInHook" | "InvalidParameter.ScalingGroupIdError" | "NameDuplicate.LifeCycleHook" | "QuotaExceeded.HookLimit";
  }
  /** Creates a scaling configuration: what the CVM instances that a group creates are like; it cannot be changed later. Section Creating Startup Configuration. */
  namespace CreateScalingConfiguration {
    /**
     * - At most one of `keyId`, `password`. (Creating Startup Configuration)
     * - `dataSnapshotId` is not allowed when `storageType` is `1` or `3`. A data disk can be made from a snapshot only as a cloud disk. (Creating Startup Configuration)
     */
    interface Params {
      /** Name of the configuration; one that is not yet taken. */
      scalingConfigurationName: string;
      /** Image of the instances (unImageId of DescribeImages); the system disk is a full copy of it. */
      imageId: string;
      /** CPU cores of an instance; which numbers there are depends on the region. */
      cpu: number;
      /** Memory of an instance, in GB; which sizes there are depends on the region. */
      mem: number;
      /**
       * Type of the data disk, and of the system disk: 1 local, 2 cloud, 3 local SSD, 5 cloud SSD, 6 premium cloud.
       * Limits (Creating Startup Configuration): one of `1`, `2`, `3`, `5`, `6`; one of `2`, `5`, `6` when `cpu` is `1` and `mem` is `1`.
       */
      storageType: 1 | 2 | 3 | 5 | 6;
      /**
       * Size of the data disk, in GB, in steps of 10.
       * Limits (Creating Startup Configuration): a multiple of 10; 0 to 500 when `storageType` is `1` or `3`; 0 to 4000 when `storageType` is `2` or `5` or `6`.
       */
      storageSize: number;
      /**
       * How bandwidth is paid: by hours of use or by traffic; without effect for a bandwidth package user.
       * Limits (Creating Startup Configuration): one of `PayByHour`, `PayByTraffic`.
       */
      bandwidthType: "PayByHour" | "PayByTraffic";
      /**
       * Public bandwidth, in Mbps; 0 is none. For a bandwidth package user 0 to 200, or 65535 for no upper limit.
       * Limits (Creating Startup Configuration): at least 0; also `65535`.
       */
      bandwidth: number;
      /**
       * Type of the image: 1 private, 2 public.
       * Limits (Creating Startup Configuration): one of `1`, `2`.
       */
      imageType: 1 | 2;
      /**
       * Size of the system disk, in GB, in steps of 1; with Windows it cannot be changed.
       * @default 50
       */
      rootSize?: number;
      /** Key pair for the login (DescribeKeyPairs); not together with password. */
      keyId?: string;
      /**
       * Password of the instances, made at random when absent; 8 to 16 characters, with Windows 12 to 16.
       * Limits (Creating Startup Configuration): 8 to 16 characters; letters, digits and the special characters ! @ # $ % ^ \ * ( ); not a password of a single class: letters, digits or special characters.
       */
      password?: string;
      /**
       * Whether cloud monitoring is turned on: 1 yes, 0 no.
       * Limits (Creating Startup Configuration): one of `1`, `0`.
       * @default 1
       */
      needMonitorAgent?: 1 | 0;
      /**
       * Whether cloud security is turned on: 1 yes, 0 no.
       * Limits (Creating Startup Configuration): one of `1`, `0`.
       * @default 1
       */
      needSecurityAgent?: 1 | 0;
      /**
       * Whether the instances get a public IP address: 1 yes, 0 no.
       * Limits (Creating Startup Configuration): one of `1`, `0`.
       * @default 1
       */
      wanIp?: 1 | 0;
      /** Security group of the instances. */
      sgId?: string;
      /**
       * Project of the configuration (DescribeProject); 0 is the default one.
       * @default 0
       */
      projectId?: string;
      /** Snapshot from which the data disk is made; it must be smaller than storageSize. */
      dataSnapshotId?: string;
      /**
       * Family of the instances: 11, 12 Standard, 21, 22 High IO, 31, 32 Memory (each series 1 and 2), 42 Calculation.
       * Limits (Creating Startup Configuration): one of `11`, `12`, `21`, `22`, `31`, `32`, `42`.
       * @default 11
       */
      cvmType?: "11" | "12" | "21" | "22" | "31" | "32" | "42";
      /**
       * User data for the instances, Base64 of at most 16 KB.
       * Limits (Creating Startup Configuration): Base64 of at most 16384 bytes.
       */
      userdata?: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** What was created. */
      readonly data?: {
        /** Ids of the configurations created. */
        readonly scalingConfigurationIdSet?: readonly string[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.CbsNotMatchCpu" | "InvalidParameter.SecurityGroupId" | "InvalidParameter.storageType" | "NameDuplicate.ScallingConfiguration" | "OprationFail.CpuOrMemNotExsit" | "QuotaExceeded.ScallingConfiguration" | "QuotaExceeded.rootSize" | "QuotaExceeded.storageSize";
  }
  /** Creates a scaling group: how many CVM instances it may have, where, and from which configuration they are made. Section Creating Scaling Groups. */
  namespace CreateScalingGroup {
    /**
     * - `minSize` ≤ `maxSize`. Error: `Conflict.MaxsizeLessMinsize`. (Creating Scaling Groups)
     * - `zoneIds` is required when `vpcId` is `0`. A group in the basic network needs its zones. (Creating Scaling Groups)
     * - `subnetIds` is required unless `vpcId` is `0`. A group in a VPC needs its subnets. (Creating Scaling Groups)
     * - `zoneIds` is not allowed unless `vpcId` is `0`. A VPC and zones cannot be given together. Error: `Conflict.VpIdVszoneId`. (Creating Scaling Groups)
     */
    interface Params {
      /** Configuration from which the instances of the group are made; DescribeScalingConfiguration lists the ids. */
      scalingConfigurationId: string;
      /** Name of the group; one that is not yet taken. */
      scalingGroupName: string;
      /**
       * Fewest CVM instances in the group; what is missing is created.
       * Limits (Creating Scaling Groups): 0 to 30.
       */
      minSize: number;
      /**
       * Most CVM instances in the group; what is above is removed.
       * Limits (Creating Scaling Groups): 0 to 30.
       */
      maxSize: number;
      /**
       * Which instance leaves first on scale-in: the oldest or the newest.
       * Limits (Creating Scaling Groups): one of `RemoveOldestInstance`, `RemoveNewestInstance`.
       */
      removePolicy: "RemoveOldestInstance" | "RemoveNewestInstance";
      /** VPC of the group (unVpcId of DescribeVpcEx), 0 for the basic network. */
      vpcId: string;
      /**
       * Zones of the group (DescribeAvailabilityZones), in the basic network only.
       * Required depending on others.
       */
      zoneIds?: readonly string[];
      /** Load balancers of the group (DescribeLoadBalancersByInstances). */
      loadBalancerIds?: readonly string[];
      /**
       * Subnets of the group in its VPC (DescribeSubnetEx).
       * Required depending on others.
       */
      subnetIds?: readonly string[];
      /**
       * Project of the group (DescribeProject); 0 is the default one.
       * @default 0
       */
      projectId?: string;
      /** CVM instances the group starts with. */
      desiredCapacity?: number;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** What was created. */
      readonly data?: {
        /** Ids of the groups created. */
        readonly scalingGroupIdSet?: readonly string[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Conflict.InsufficientBalance" | "Conflict.MaxsizeLessMinsize" | "Conflict.VpIdVszoneId" | "InvalidParameter.LoadBalancerIdError" | "InvalidParameter.VpIdOrSubnetIdError" | "InvalidParameter.ZoneIdError" | "NameDuplicate.ScalingGroup" | "QuotaExceeded.LoadBalancerId" | "QuotaExceeded.ScalingGroup" | "QuotaExceeded.SubnetId" | "QuotaExceeded.ZoneId";
  }
  /** Creates a notification: which results of a group's activities are told to which user groups. Section Creating Notifications. */
  namespace CreateScalingNotification {
    interface Params {
      /** Group whose activities are told of; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /**
       * Results to tell of: scale-up succeeded 1, failed 2; scale-down succeeded 3, failed 4; replacement of unhealthy instances succeeded 5, failed 6.
       * Limits (Creating Notifications): at least 1 items; one of `1`, `2`, `3`, `4`, `5`, `6`.
       */
      notificationTypes: readonly (1 | 2 | 3 | 4 | 5 | 6)[];
      /**
       * User groups to tell; DescribeUserGroup lists their ids (groupId).
       * Limits (Creating Notifications): at least 1 items.
       */
      receiversIds: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** What was created. */
      readonly data?: {
        /** Id of the notification. */
        readonly notificationId?: string;
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.NotifyType" | "InvalidParameter.ScalingGroupId";
  }
  /** Creates an alarm policy: which metric at which threshold scales the group, and by how much. Section Creating Alarm Triggering Policies. */
  namespace CreateScalingPolicy {
    interface Params {
      /** Group that gets the policy; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Name of the policy; one that is not yet taken. */
      scalingPolicyName: string;
      /** What is measured, and when it triggers the policy; sent as JSON text. */
      metric: {
        /**
         * How the measured value is compared with threshold.
         * Limits (Creating Alarm Triggering Policies): one of `Greater`, `EqualOrGreater`, `Less`, `EqualOrLess`, `Equal`, `NotEqual`.
         */
        comparisonOperator: "Greater" | "EqualOrGreater" | "Less" | "EqualOrLess" | "Equal" | "NotEqual";
        /**
         * What is measured: use of CPU or memory (percent), or bandwidth of the private network, out or in (Bps).
         * Limits (Creating Alarm Triggering Policies): one of `cpu_usage`, `mem_usage`, `lan_outtraffic`, `lan_intraffic`.
         */
        dimensionName: "cpu_usage" | "mem_usage" | "lan_outtraffic" | "lan_intraffic";
        /**
         * Value to compare with: percent for CPU and memory, Bps for bandwidth.
         * Limits (Creating Alarm Triggering Policies): 0 to 100 when `dimensionName` is `cpu_usage` or `mem_usage`; at least 1 when `dimensionName` is `lan_outtraffic` or `lan_intraffic`.
         */
        threshold: number;
        /**
         * Number of five-minute periods in which the condition must be met before the policy acts.
         * Limits (Creating Alarm Triggering Policies): 1 to 10.
         * @default 3
         */
        repeatTimes?: number;
      };
      /**
       * How adjustmentValue is meant: the new total, a number of instances, or a percentage of the present ones.
       * Limits (Creating Alarm Triggering Policies): one of `TotalCapacity`, `QuantityChangeInCapacity`, `PercentChangeInCapacity`.
       */
      adjustmentType: "TotalCapacity" | "QuantityChangeInCapacity" | "PercentChangeInCapacity";
      /**
       * New total, instances or percent, according to adjustmentType; negative scales in.
       * Limits (Creating Alarm Triggering Policies): 0 to 30 when `adjustmentType` is `TotalCapacity`; -30 to 30 when `adjustmentType` is `QuantityChangeInCapacity`; -100 to 100 when `adjustmentType` is `PercentChangeInCapacity`.
       */
      adjustmentValue: number;
      /** Time after an activity, in seconds, in which the group starts no other. */
      cooldown: number;
      /**
       * User groups to notify; DescribeUserGroup lists their ids (groupId).
       * Limits (Creating Alarm Triggering Policies): at most 20 items.
       */
      notifyIds?: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** What was created. */
      readonly data?: {
        /** Ids of the policies created. */
        readonly scalingPolicyIdSet?: readonly string[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.AdjustmentValue" | "InvalidParameter.Metric" | "InvalidParameter.ScalingPolicyAdjustmentTypeError" | "InvalidParameter.ScalingPolicyNameError" | "NameDuplicate.ScalingPolicy" | "QuotaExceeded.ScalingPolicy";
  }
  /** Creates a timed task, which sets the sizes of a group once or again and again; a failed run is tried again at the next recurrence. Section Creating Timed Tasks. */
  namespace CreateScheduledTask {
    /** - `endTime`, `recurrence` go together: all or none. A task is repeated by both of them. Error: `InvalidParameter.EndtimeAndRecurrence`. (Creating Timed Tasks) */
    interface Params {
      /** Group that gets the task; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Name of the task; one that is not yet taken. */
      scalingScheduledTaskName: string;
      /** Most instances of the group from then on. */
      readjustMaxSize: number;
      /** Fewest instances of the group from then on. */
      readjustMinSize: number;
      /**
       * When the task runs first; its time of day holds for the repetitions too.
       * Limits (Creating Timed Tasks): `YYYY-MM-DD hh:mm:ss`.
       */
      startTime: string;
      /**
       * When the repetition ends; needed with recurrence.
       * Limits (Creating Timed Tasks): `YYYY-MM-DD hh:mm:ss`.
       * Required depending on others.
       */
      endTime?: string;
      /**
       * Days on which the task is repeated, in crontab form with * for minute and hour.
       * Limits (Creating Timed Tasks): five crontab fields, "*" for minute and hour, then day of month, month and day of week.
       * Required depending on others.
       */
      recurrence?: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** What was created. */
      readonly data?: {
        /** Ids of the tasks created. */
        readonly scalingScheduleTaskId?: readonly string[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.EndtimeAndRecurrence" | "InvalidScheduleTask.TimeConflict" | "NameDuplicate.ScheduledTask" | "QuotaExceeded.ScheduledTask";
  }
  /** Deletes a lifecycle hook that is not in use. Section Deleting Lifecycle Hooks. */
  namespace DeleteLifecycleHook {
    interface Params {
      /** Group of the hook; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Hook to delete. */
      lifeCycleHookId: string;
      /** Name of the hook; it must be the one of lifeCycleHookId. */
      lifeCycleHookName?: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Error code of the module; Success in the example. */
      readonly codeDesc?: string;
      /** Empty on success. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Conflict.NameVsLifeCycleHookId" | "InActivity.HookId" | "InvalidParameter.ScalingGroupIdError";
  }
  /** Deletes a scaling configuration that no group uses any more. Section Deleting Startup Configuration. */
  namespace DeleteScalingConfiguration {
    interface Params {
      /** Configuration to delete; DescribeScalingConfiguration lists the ids. */
      scalingConfigurationId: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** Empty; only the example answer shows it. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Conflict.ScallingConfigurationUse";
  }
  /** Deletes an empty group with what is kept of its configuration, rules, activities and requests; timed tasks, alarm tasks and load balancers stay. Section Deleting Scaling Groups. */
  namespace DeleteScalingGroup {
    interface Params {
      /** Group to delete; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ScalingGroupIdError";
  }
  /** Deletes notifications of a group. Section Deleting Notifications. */
  namespace DeleteScalingNotification {
    interface Params {
      /** Group of the notifications; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /**
       * Notifications to delete; DescribeScalingNotification lists the ids.
       * Limits (Deleting Notifications): at least 1 items.
       */
      notificationIds: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** Empty on success. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Deletes an alarm policy; the default policy of a group cannot be deleted. Section Deleting Alarm Triggering Policies. */
  namespace DeleteScalingPolicy {
    interface Params {
      /** Group of the policy; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Policy to delete; DescribeScalingPolicy lists the ids. */
      scalingPolicyId: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** Empty; only the example answer shows it. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Conflict.DeleteDefaultScalingPolicyError";
  }
  /** Deletes a timed task of a group. Section Deleting Timed Tasks. */
  namespace DeleteScheduledTask {
    interface Params {
      /** Group of the task; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Task to delete; DescribeScheduledTask lists the ids. */
      scalingScheduledTaskId: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** Empty; only the example answer shows it. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists lifecycle hooks, all of them or those that match a filter. Section Querying Lifecycle Hooks. */
  namespace DescribeLifeCycleHook {
    interface Params {
      /** Only hooks of this group; DescribeScalingGroup lists the ids. */
      scalingGroupId?: string;
      /** Only this hook. */
      lifeCycleHookId?: string;
      /** Only hooks of this name. */
      lifeCycleHookName?: string;
      /** Only hooks with this timeout, in seconds. */
      lifeCycleHookTimeout?: number;
      /** Only hooks that act while an instance is created (0) or terminated (1). */
      transition?: number;
      /** Only hooks with this action at the timeout: 0 continue, 1 disable. */
      defaultResult?: number;
      /**
       * Number of hooks to skip.
       * @default 0
       */
      offset?: number;
      /** Number of hooks to return at most. */
      limit?: number;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Error code of the module; Success in the example. */
      readonly codeDesc?: string;
      /** The hooks found. */
      readonly data?: {
        /** The hooks. */
        readonly lifeCycleHookSet?: readonly {
          /** Group of the hook. */
          readonly autoScalingGroupId?: string;
          /** Id of the hook. */
          readonly lifeCycleHookId?: string;
          /** Name of the hook. */
          readonly lifeCycleHookName?: string;
          /** User groups to notify. */
          readonly notifyIds?: string;
          /** When the hook acts: 0 while an instance is created, 1 while one is terminated. */
          readonly transition?: number;
          /** What happens at the timeout: 0 continue, 1 disable. */
          readonly defaultResult?: number;
          /** Timeout of the hook, in seconds; only the example shows it. */
          readonly lifeCycleHookTimeout?: number;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the log of a group's scaling activities: what was done, when, why, and with what result. Section Querying Scaling Activities. */
  namespace DescribeScalingActivity {
    interface Params {
      /** Group whose activities are listed. */
      scalingGroupId: string;
      /** Activities to list; all when absent. */
      scalingActivityIds?: readonly string[];
      /**
       * Number of activities to skip.
       * @default 0
       */
      offset?: number;
      /**
       * Number of activities to return at most.
       * @default 20
       */
      limit?: number;
      /**
       * Only activities from this time on.
       * Limits (Querying Scaling Activities): `YYYY-MM-DD hh:mm:ss`.
       */
      startTime?: string;
      /**
       * Only activities up to this time.
       * Limits (Querying Scaling Activities): `YYYY-MM-DD hh:mm:ss`.
       */
      endTime?: string;
    }
    interface Result {
      /** Common error code; 0 on success. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** The activities found. */
      readonly data?: {
        /** The activities. */
        readonly scalingActivitySet?: readonly {
          /** Id of the group. */
          readonly autoScalingGroupId?: string;
          /** How far the activity is. */
          readonly status?: number;
          /** What kind of activity it is. */
          readonly type?: number;
          /** Why the activity failed; 0 on success. */
          readonly errorCode?: number;
          /** Instances on which the activity succeeded. */
          readonly succInsList?: readonly string[];
          /** Instances on which it failed. */
          readonly failInsList?: readonly string[];
          /** Why the activity was started. */
          readonly cause?: string;
          /** What the activity is. */
          readonly description?: string;
          /** What came of it, in words. */
          readonly msg?: string;
          /** Id of the activity. */
          readonly scalingActivityId?: string;
          /** When it began, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly startTime?: string;
          /** When it ended, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly endTime?: string;
        }[];
        /** How many activities the query gave. */
        readonly totalCount?: number;
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists scaling configurations with their details, all of them or those that match a filter; needs no Region. Section Querying Startup Configuration. */
  namespace DescribeScalingConfiguration {
    interface Params {
      /**
       * Configurations to list; all when absent.
       * Limits (Querying Startup Configuration): at most 20 items.
       */
      scalingConfigurationIds?: readonly string[];
      /** Only configurations of this name; a single name, not a list. */
      scalingConfigurationName?: string;
      /**
       * Number of configurations to skip.
       * @default 0
       */
      offset?: number;
      /**
       * Number of configurations to return at most.
       * @default 20
       */
      limit?: number;
      /** Only configurations of this project (DescribeProject), 0 for the default one; all projects when absent. */
      projectId?: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** The configurations found. */
      readonly data?: {
        /** How many configurations the query gave. */
        readonly totalCount?: number;
        /** The configurations. */
        readonly scalingConfigurationSet?: readonly {
          /** Id of the configuration. */
          readonly scalingConfigurationId?: string;
          /** Name of the configuration. */
          readonly scalingConfigurationName?: string;
          /** Groups that use the configuration. */
          readonly scalingGroupIdSet?: readonly {
            /** Id of the group. */
            readonly scalingGroupId?: string;
            /** Name of the group. */
            readonly scalingGroupName?: string;
          }[];
          /** CPU cores of an instance. */
          readonly cpu?: number;
          /** Memory of an instance, in GB. */
          readonly mem?: number;
          /** Type of the image: 1 private, 2 public. */
          readonly imageType?: number;
          /** Image of the instances. */
          readonly imageId?: string;
          /** Type of the data disk: 1 local, 2 cloud; other types as in CreateScalingConfiguration. */
          readonly storageType?: number;
          /** Size of the data disk, in GB. */
          readonly storageSize?: number;
          /** Size of the system disk, in GB. */
          readonly rootSize?: number;
          /** How bandwidth is paid: by hours of use or by traffic. */
          readonly bandwidthType?: "PayByHour" | "PayByTraffic" | (string & {});
          /** Public bandwidth, in Mbps. */
          readonly bandwidth?: number;
          /** Whether the instances get a public IP address: 1 yes, 0 no. */
          readonly wanIp?: number;
          /** Key pair for the login. */
          readonly keyId?: string;
          /** Password of the instances; empty in the example. */
          readonly password?: string;
          /** Security groups; what an item looks like is not documented. */
          readonly sgSet?: readonly unknown[];
          /** Whether cloud monitoring is turned on: 1 yes, 0 no. */
          readonly needMonitorAgent?: number;
          /** Whether cloud security is turned on: 1 yes, 0 no. */
          readonly needSecurityAgent?: number;
          /** When the configuration was created, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly createTime?: string;
          /** Project of the configuration. */
          readonly projectId?: number;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists scaling groups with their details, all of them or those that match a filter. Section Querying Scaling Group List. */
  namespace DescribeScalingGroup {
    interface Params {
      /** Groups to list; all when absent. */
      scalingGroupIds?: readonly string[];
      /** Only groups of this name; a single name, not a list. */
      scalingGroupName?: string;
      /** Only groups with this scaling configuration; DescribeScalingConfiguration lists the ids. */
      scalingConfigurationId?: string;
      /**
       * Number of groups to skip.
       * @default 0
       */
      offset?: number;
      /**
       * Number of groups to return at most.
       * @default 20
       */
      limit?: number;
      /** Only groups of this VPC (unVpcId of DescribeVpcEx), 0 for the basic network; all networks when absent. */
      vpcId?: string;
      /** Only groups of this project (DescribeProject), 0 for the default one; all projects when absent. */
      projectId?: string;
    }
    interface Result {
      /** Common error code; 0 on success. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** The groups found. */
      readonly data?: {
        /** How many groups the query gave. */
        readonly totalCount?: number;
        /** The groups. */
        readonly scalingGroupSet?: readonly {
          /** Id of the group. */
          readonly scalingGroupId?: string;
          /** Name of the group. */
          readonly scalingGroupName?: string;
          /** Id of the group's scaling configuration. */
          readonly scalingConfigurationId?: string;
          /** Name of the group's scaling configuration. */
          readonly scalingConfigurationName?: string;
          /** Fewest CVM instances in the group. */
          readonly minSize?: number;
          /** Most CVM instances in the group. */
          readonly maxSize?: number;
          /** When the group was created, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly createTime?: string;
          /** CVM instances in the group now. */
          readonly instanceNum?: number;
          /** Which instance leaves first on scale-in. */
          readonly removePolicy?: "RemoveOldestInstance" | "RemoveNewestInstance" | (string & {});
          /** Load balancers of the group; empty when it uses none. */
          readonly loadBalancerIdSet?: readonly {
            /** Status of the load balancer. */
            readonly status?: number;
            /** Id of the load balancer. */
            readonly loadBalancerId?: string;
            /** Account that owns the load balancer. */
            readonly owner?: string;
            /** Zone of the load balancer. */
            readonly zoneId?: number;
          }[];
          /** VPC of the group; 0 is the basic network. */
          readonly vpcId?: number;
          /** Subnets of the group; empty when it uses none. */
          readonly subnetIdSet?: readonly {
            /** Status of the subnet. */
            readonly status?: number;
            /** Id of the subnet. */
            readonly subnetId?: string;
            /** Account that owns the subnet. */
            readonly owner?: string;
            /** Zone of the subnet. */
            readonly zoneId?: number;
          }[];
          /** Zones of the group. */
          readonly zoneIdSet?: readonly {
            /** Status of the zone. */
            readonly status?: number;
            /** Account of the owner. */
            readonly owner?: string;
            /** Id of the zone. */
            readonly zoneId?: number;
          }[];
          /** Project of the group. */
          readonly projectId?: number;
          /** 1 during a scaling activity (scaling up or down, binding, unbinding; one at a time in a group), else 0. */
          readonly bInScalingActivity?: number;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the CVM instances of a group with their health, origin and state, all of them or those that match a filter. Section Querying Bound CVM Of A Scaling Group. */
  namespace DescribeScalingInstance {
    interface Params {
      /** Group whose instances are listed; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /**
       * Instances to list (unInstanceId of DescribeInstances); all of the group when absent.
       * Limits (Querying Bound CVM Of A Scaling Group): at most 20 items.
       */
      instanceIds?: readonly string[];
      /**
       * Only instances that the group created (Auto), or that the user added (Manual).
       * Limits (Querying Bound CVM Of A Scaling Group): one of `Auto`, `Manual`.
       */
      creationType?: "Auto" | "Manual";
      /**
       * Only healthy or only unhealthy instances.
       * Limits (Querying Bound CVM Of A Scaling Group): one of `Healthy`, `UnHealthy`.
       */
      healthStatus?: "Healthy" | "UnHealthy";
      /**
       * Number of instances to skip.
       * @default 0
       */
      offset?: number;
      /**
       * Number of instances to return at most.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** The instances found. */
      readonly data?: {
        /** How many instances the query gave. */
        readonly totalCount?: number;
        /** The instances. */
        readonly scalingInstancesSet?: readonly {
          /** Id of the instance. */
          readonly instanceId?: string;
          /** Health of the instance; an unhealthy one is removed, and released if the group created it. */
          readonly healthStatus?: "Healthy" | "UnHealthy" | (string & {});
          /** Auto when the group created the instance, Manual when the user added it. */
          readonly creationType?: "Auto" | "Manual" | (string & {});
          /** State of the instance in the group, from Creating or Attaching over InService to Removing or Detaching. */
          readonly lifeCycleState?: "Creating" | "InService" | "Removing" | "Attaching" | "Detaching" | "Backuping" | "UnBackuping" | "AttachLb" | "DetachLb" | "Preheating" | (string & {});
          /** 1 when the instance is protected from removal, else 0. */
          readonly protectedFromScaleIn?: number;
          /** When the instance joined the group, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly addTime?: string;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists notifications of a group, all of them or those with the given ids. Section API Overview; Querying Notifications. */
  namespace DescribeScalingNotification {
    interface Params {
      /** Group whose notifications are listed; DescribeScalingGroup lists the ids. */
      scalingGroupId?: string;
      /** Notifications to list. */
      notificationIds?: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** The notifications found; the fields are not documented. */
      readonly data?: unknown;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the alarm policies of a group, all of them or those that match a filter. Section Querying Alarm Triggering Policies. */
  namespace DescribeScalingPolicy {
    interface Params {
      /** Group whose policies are listed; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Policies to list; all of the group when absent. */
      scalingPolicyIds?: readonly string[];
      /** Only policies of this name. */
      scalingPolicyName?: string;
      /**
       * Number of policies to skip.
       * @default 0
       */
      offset?: number;
      /**
       * Number of policies to return at most.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** The policies found. */
      readonly data?: {
        /** The policies. */
        readonly scalingPolicySet?: readonly {
          /** Id of the policy. */
          readonly scalingPolicyId?: string;
          /** Name of the policy. */
          readonly scalingPolicyName?: string;
          /** How adjustmentValue is meant; UnhealthyInstance is the default policy, which removes unhealthy instances and cannot be changed. */
          readonly adjustmentType?: "QuantityChangeInCapacity" | "PercentChangeInCapacity" | "TotalCapacity" | "UnhealthyInstance" | (string & {});
          /** New total, instances or percent, according to adjustmentType. */
          readonly adjustmentValue?: number;
          /** What is measured, and when it triggers the policy. */
          readonly metric?: {
            /** What is measured: use of CPU or memory (percent), or bandwidth of the private network, out or in (Bps). */
            readonly dimensionName?: "cpu_usage" | "mem_usage" | "lan_outtraffic" | "lan_intraffic" | (string & {});
            /** How the measured value is compared with threshold. */
            readonly comparisonOperator?: "Greater" | "EqualOrGreater" | "Less" | "EqualOrLess" | "Equal" | "NotEqual" | (string & {});
            /** Value to compare with: 0 to 100 percent for CPU and memory, above 0 Bps for bandwidth. */
            readonly threshold?: number;
          };
          /** User groups to notify. */
          readonly notifyIdSet?: readonly string[];
          /** When the policy was created, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly createTime?: string;
          /** Time after an activity, in seconds, in which the group starts no other. */
          readonly cooldown?: number;
        }[];
        /** How many policies the query gave. */
        readonly totalCount?: number;
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Lists the timed tasks of a group, all of them or those that match a filter. Section Querying Timed Tasks. */
  namespace DescribeScheduledTask {
    interface Params {
      /** Group whose tasks are listed; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Tasks to list; all of the group when absent. */
      scalingScheduledTaskIds?: readonly string[];
      /** Only tasks of this name. */
      scalingScheduledTaskName?: string;
      /**
       * Number of tasks to skip.
       * @default 0
       */
      offset?: number;
      /**
       * Number of tasks to return at most.
       * @default 20
       */
      limit?: number;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** The tasks found. */
      readonly data?: {
        /** How many tasks the query gave. */
        readonly totalCount?: number;
        /** The tasks. */
        readonly scalingScheduleTaskSet?: readonly {
          /** Id of the task. */
          readonly scalingScheduledTaskId?: string;
          /** Name of the task. */
          readonly scalingScheduledTaskName?: string;
          /** Most instances of the group once the task has run. The example shows it as text. */
          readonly readjustMaxSize?: number;
          /** Fewest instances of the group once the task has run. The example shows it as text. */
          readonly readjustMinSize?: number;
          /** When the task runs first, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly startTime?: string;
          /** When the repetition ends, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly endTime?: string;
          /** Days on which the task is repeated, in crontab form. */
          readonly recurrence?: string;
          /** When the task was created, as YYYY-MM-DD hh:mm:ss without a zone. */
          readonly createTime?: string;
        }[];
      };
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode;
  }
  /** Takes CVM instances out of a group and releases or keeps them; it does not wait for the cooldown. Section Unbinding Scaling Groups from CVM. */
  namespace DetachInstance {
    interface Params {
      /** Group that the instances leave; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /**
       * Instances to take out (instanceId of DescribeScalingInstance).
       * Limits (Unbinding Scaling Groups from CVM): at least 1 items.
       */
      instanceIds: readonly string[];
      /**
       * 0 stops and releases the instances that the group created, 1 keeps them.
       * Limits (Unbinding Scaling Groups from CVM): one of `0`, `1`.
       * @default 0
       */
      keepInstance?: 0 | 1;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.InstanceIdError" | "InvalidParameter.ScalingGroupIdError";
  }
  /** Unbinds the lifecycle hook of a group, which then acts no more until it is bound again. Section Unbinding Lifecycle Hooks. */
  namespace DetachLifeCycleHookId {
    interface Params {
      /** Group whose hook is unbound; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Error code of the module; Success in the example. */
      readonly codeDesc?: string;
      /** Empty on success. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ScalingGroupIdError";
  }
  /** Changes name, timeout, default action, transition or recipients of a lifecycle hook. Section Modifying Lifecycle Hook. */
  namespace ModifyLifeCycleHook {
    interface Params {
      /** Group of the hook; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Hook to change. */
      lifeCycleHookId: string;
      /** New name of the hook. */
      lifeCycleHookName?: string;
      /** New timeout of the hook, in seconds. */
      lifeCycleHookTimeout?: number;
      /**
       * What happens at the timeout: 0 continue, 1 disable.
       * Limits (Modifying Lifecycle Hook): one of `0`, `1`.
       */
      defaultResult?: 0 | 1;
      /**
       * When the hook acts: 0 while an instance is created, 1 while one is terminated.
       * Limits (Modifying Lifecycle Hook): one of `0`, `1`.
       */
      transition?: 0 | 1;
      /** User groups to notify; DescribeUserGroup lists their ids (groupId). */
      notifyIds?: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Error code of the module; Success in the example. */
      readonly codeDesc?: string;
      /** Empty on success. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "HookParameterError.DefaultResult" | "HookParameterError.Transition" | "InvalidParameter.GroupIdInHook" | "InvalidParameter.ScalingGroupIdError" | "NameDuplicate.LifeCycleHook";
  }
  /** Changes sizes, removal policy, name, configuration or desired number of a group; instances are created or removed to fit. Section Modifying Scaling Groups. */
  namespace ModifyScalingGroup {
    /**
     * - `minSize` ≤ `maxSize`. Error: `Conflict.MaxsizeLessMinsize`. (Modifying Scaling Groups)
     * - `minSize` ≤ `desiredCapacity` ≤ `maxSize`. The desired number lies between the two sizes. Error: `InvalidParameter.DesiredCapacity`. (Modifying Scaling Groups)
     */
    interface Params {
      /** Group to change; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /**
       * Fewest CVM instances in the group; what is missing is created.
       * Limits (Modifying Scaling Groups): 0 to 30.
       */
      minSize: number;
      /**
       * Most CVM instances in the group; what is above is removed.
       * Limits (Modifying Scaling Groups): 0 to 30.
       */
      maxSize: number;
      /**
       * Which instance leaves first on scale-in: the oldest or the newest.
       * Limits (Modifying Scaling Groups): one of `RemoveOldestInstance`, `RemoveNewestInstance`.
       */
      removePolicy: "RemoveOldestInstance" | "RemoveNewestInstance";
      /** New name of the group; unchanged when absent. */
      scalingGroupName?: string;
      /** New configuration, for instances created from now on; unchanged when absent. */
      scalingConfigurationId?: string;
      /** CVM instances the group shall have now, from minSize to maxSize; timed tasks and alarm policies change it too. */
      desiredCapacity?: number;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Conflict.MaxsizeLessMinsize" | "InvalidParameter.DesiredCapacity" | "InvalidParameter.ScalingGroupIdError";
  }
  /** Changes which results a notification tells of, or whom. Section Modifying Notifications. */
  namespace ModifyScalingNotification {
    interface Params {
      /** Group of the notification; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Notification to change; DescribeScalingNotification lists the ids. */
      notificationId: string;
      /**
       * Results to tell of: scale-up succeeded 1, failed 2; scale-down succeeded 3, failed 4; replacement of unhealthy instances succeeded 5, failed 6.
       * Limits (Modifying Notifications): one of `1`, `2`, `3`, `4`, `5`, `6`.
       */
      notificationTypes?: readonly (1 | 2 | 3 | 4 | 5 | 6)[];
      /** User groups to tell; DescribeUserGroup lists their ids (groupId). */
      receiversIds?: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** Empty on success. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.GroupId" | "InvalidParameter.NotifyId" | "InvalidParameter.NotifyPara" | "InvalidParameter.NotifyType" | "InvalidParameter.ScalingGroupId";
  }
  /** Changes an alarm policy; the default policy of a group cannot be changed. Section Modifying Alarm Triggering Policies. */
  namespace ModifyScalingPolicy {
    interface Params {
      /** Group of the policy; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Policy to change; DescribeScalingPolicy lists the ids. */
      scalingPolicyId: string;
      /** New name of the policy. */
      scalingPolicyName?: string;
      /** What is measured, and when it triggers the policy; sent as JSON text. */
      metric?: {
        /**
         * How the measured value is compared with threshold.
         * Limits (Modifying Alarm Triggering Policies): one of `Greater`, `EqualOrGreater`, `Less`, `EqualOrLess`, `Equal`, `NotEqual`.
         */
        comparisonOperator?: "Greater" | "EqualOrGreater" | "Less" | "EqualOrLess" | "Equal" | "NotEqual";
        /**
         * What is measured: use of CPU or memory (percent), or bandwidth of the private network, out or in (Bps).
         * Limits (Modifying Alarm Triggering Policies): one of `cpu_usage`, `mem_usage`, `lan_outtraffic`, `lan_intraffic`.
         */
        dimensionName?: "cpu_usage" | "mem_usage" | "lan_outtraffic" | "lan_intraffic";
        /**
         * Value to compare with: percent for CPU and memory, Bps for bandwidth.
         * Limits (Modifying Alarm Triggering Policies): 0 to 100 when `dimensionName` is `cpu_usage` or `mem_usage`; at least 1 when `dimensionName` is `lan_outtraffic` or `lan_intraffic`; at least 0 when `dimensionName` is not given.
         */
        threshold?: number;
      };
      /**
       * How adjustmentValue is meant: the new total, a number of instances, or a percentage of the present ones.
       * Limits (Modifying Alarm Triggering Policies): one of `TotalCapacity`, `QuantityChangeInCapacity`, `PercentChangeInCapacity`.
       */
      adjustmentType?: "TotalCapacity" | "QuantityChangeInCapacity" | "PercentChangeInCapacity";
      /**
       * New total, instances or percent, according to adjustmentType; negative scales in.
       * Limits (Modifying Alarm Triggering Policies): 0 to 30 when `adjustmentType` is `TotalCapacity`; -30 to 30 when `adjustmentType` is `QuantityChangeInCapacity`; -100 to 100 when `adjustmentType` is `PercentChangeInCapacity`; -100 to 100 when `adjustmentType` is not given.
       */
      adjustmentValue?: number;
      /** Time after an activity, in seconds, in which the group starts no other. */
      cooldown?: number;
      /**
       * User groups to notify; DescribeUserGroup lists their ids (groupId).
       * Limits (Modifying Alarm Triggering Policies): at most 20 items.
       */
      notifyIds?: readonly string[];
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "Conflict.ModifyDefaultScalingPolicyError" | "InvalidParameter.AdjustmentValue" | "InvalidParameter.MetricError" | "InvalidParameter.ScalingPolicyAdjustmenttypeError" | "InvalidParameter.ScalingPolicyNameError";
  }
  /** Changes a timed task, or ends its repetition. Section Modifying Timed Tasks. */
  namespace ModifyScheduledTask {
    interface Params {
      /** Group of the task; in the example only. */
      scalingGroupId?: string;
      /** Task to change; DescribeScheduledTask lists the ids. */
      scalingScheduledTaskId: string;
      /** New name of the task. */
      scalingScheduledTaskName?: string;
      /** Most instances of the group from then on. */
      readjustMaxSize?: number;
      /** Fewest instances of the group from then on. */
      readjustMinSize?: number;
      /**
       * When the task runs first; its time of day holds for the repetitions too.
       * Limits (Modifying Timed Tasks): `YYYY-MM-DD hh:mm:ss`.
       */
      startTime?: string;
      /**
       * When the repetition ends; 0000-00-00 00:00:00 takes the repetition away.
       * Limits (Modifying Timed Tasks): `YYYY-MM-DD hh:mm:ss`; also `0000-00-00 00:00:00`, `0000-00-00 00: 00: 00`.
       */
      endTime?: string;
      /**
       * Days on which the task is repeated, in crontab form; * * * * * takes the repetition away.
       * Limits (Modifying Timed Tasks): five crontab fields, "*" for minute and hour, then day of month, month and day of week; also `* * * * *`, `*****`, `* * * * * 1`.
       */
      recurrence?: string;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
      /** Empty; only the example answer shows it. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidScheduleTask.TimeConflict" | "InvalidScheduledTask.NotExist" | "NameDuplicate.ScheduledTask";
  }
  /** Renews the timeout of a lifecycle hook that waits for an instance. Section Lifetime extension of the hook. */
  namespace RecordLifecycleHookTimeout {
    interface Params {
      /** Group of the hook; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /** Hook that waits. */
      lifeCycleHookId: string;
      /** Instance it waits for. */
      scalingInstanceId: string;
      /** New timeout, in seconds. */
      recordTimeout: number;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Error message of the module. */
      readonly message?: string;
      /** Error code of the module; Success in the example. */
      readonly codeDesc?: string;
      /** Empty on success. */
      readonly data?: readonly unknown[];
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.ScalingGroupIdError";
  }
  /** Protects instances from removal by alarm policies, by a change of the desired number and by the replacement of unhealthy ones, or ends it. Section CVM Removal Protection. */
  namespace SetCvmProtectedDetach {
    interface Params {
      /** Group of the instances; DescribeScalingGroup lists the ids. */
      scalingGroupId: string;
      /**
       * Instances to protect, or to protect no longer.
       * Limits (CVM Removal Protection): at least 1 items.
       */
      instanceIds: readonly string[];
      /**
       * 1 protects the instances from removal, 0 ends the protection.
       * Limits (CVM Removal Protection): one of `1`, `0`.
       */
      protectedFromDetach: 1 | 0;
    }
    interface Result {
      /** Common error code; 0 on success. The example shows it as text. */
      readonly code?: number;
      /** Success, or the error code of the module. */
      readonly codeDesc?: string;
      /** Error message of the module. */
      readonly message?: string;
    }
    /** Codes of this operation, and of every one. */
    type ErrorCode = ServiceErrorCode | "InvalidParameter.InstanceIdError" | "InvalidParameter.ProtectedFromDetach" | "InvalidParameter.ScalingGroupIdError";
  }
}
