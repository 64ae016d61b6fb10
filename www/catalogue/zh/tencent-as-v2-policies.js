// 腾讯云 AS v2 的目录文字：告警策略、定时任务和通知。What the catalogue says of AS v2 of Tencent Cloud: alarm policies, timed tasks, notifications.

export const words = {
  "Creates a notification: which results of a group's activities are told to which user groups.": '创建通知，确定伸缩组伸缩活动的哪些结果通知给哪些用户组。',
  'Group whose activities are told of; DescribeScalingGroup lists the ids.': '要通知的伸缩活动所属的伸缩组；ID 见 DescribeScalingGroup。',
  'Results to tell of: scale-up succeeded 1, failed 2; scale-down succeeded 3, failed 4; replacement of unhealthy instances succeeded 5, failed 6.':
    '要通知的结果：扩容成功 1、失败 2；缩容成功 3、失败 4；替换不健康实例成功 5、失败 6。',
  'User groups to tell; DescribeUserGroup lists their ids (groupId).': '接收通知的用户组；ID（groupId）见 DescribeUserGroup。',
  'notifications in a group': '每个伸缩组的通知',
  'Id of the notification.': '通知的 ID。',

  'Creates an alarm policy: which metric at which threshold scales the group, and by how much.':
    '创建告警策略，确定哪个指标达到什么阈值时伸缩组进行伸缩，以及伸缩多少。',
  'Group that gets the policy; DescribeScalingGroup lists the ids.': '要创建告警策略的伸缩组；ID 见 DescribeScalingGroup。',
  'Name of the policy; one that is not yet taken.': '告警策略的名称；不能与已有的重名。',
  'What is measured, and when it triggers the policy; sent as JSON text.': '监控的指标和触发策略的条件；以 JSON 文本发送。',
  'How the measured value is compared with threshold.': '指标的值与 threshold 的比较方式。',
  'What is measured: use of CPU or memory (percent), or bandwidth of the private network, out or in (Bps).':
    '监控的指标：CPU 或内存的使用率（百分比），或内网出带宽、入带宽（Bps）。',
  'Value to compare with: percent for CPU and memory, Bps for bandwidth.': '用于比较的阈值：CPU 和内存为百分比，带宽为 Bps。',
  'Number of five-minute periods in which the condition must be met before the policy acts.': '策略触发前须满足条件的周期数，每个周期五分钟。',
  'How adjustmentValue is meant: the new total, a number of instances, or a percentage of the present ones.':
    'adjustmentValue 的含义：新的总数、实例数，或现有实例的百分比。',
  'New total, instances or percent, according to adjustmentType; negative scales in.': '新的总数、实例数或百分比，取决于 adjustmentType；负值为缩容。',
  'Time after an activity, in seconds, in which the group starts no other.': '伸缩活动之后伸缩组不开始其他伸缩活动的时间，单位为秒。',
  'alarm policies in a group': '每个伸缩组的告警策略',
  'No other policy has the name scalingPolicyName.': '没有其他告警策略使用名称 scalingPolicyName。',
  'Ids of the policies created.': '所创建告警策略的 ID。',

  'Creates a timed task, which sets the sizes of a group once or again and again; a failed run is tried again at the next recurrence.':
    '创建定时任务，一次性或周期性地设置伸缩组的最小和最大实例数；执行失败时，到下一周期再执行。',
  'Group that gets the task; DescribeScalingGroup lists the ids.': '要创建定时任务的伸缩组；ID 见 DescribeScalingGroup。',
  'Name of the task; one that is not yet taken.': '定时任务的名称；不能与已有的重名。',
  'Most instances of the group from then on.': '此后伸缩组的最大实例数。',
  'Fewest instances of the group from then on.': '此后伸缩组的最小实例数。',
  'When the task runs first; its time of day holds for the repetitions too.': '任务首次执行的时间；重复执行时也取其时刻。',
  'When the repetition ends; needed with recurrence.': '重复执行的结束时间；给出 recurrence 时必填。',
  'Days on which the task is repeated, in crontab form with * for minute and hour.': '任务重复执行的日期，crontab 格式，分和时为 *。',
  'A task is repeated by both of them.': '两者都给出时任务才会重复。',
  'timed tasks in a group': '每个伸缩组的定时任务',
  'No other task has the name scalingScheduledTaskName.': '没有其他定时任务使用名称 scalingScheduledTaskName。',
  'No other task is due at the same time.': '没有其他定时任务在同一时间执行。',
  'The sizes are such as a group may have: 0 to 30, the smallest at most the largest.': '最小和最大实例数在伸缩组允许的范围之内：0 至 30，且最小不大于最大。',
  'Ids of the tasks created.': '所创建定时任务的 ID。',

  'Deletes notifications of a group.': '删除伸缩组的通知。',
  'Group of the notifications; DescribeScalingGroup lists the ids.': '通知所属的伸缩组；ID 见 DescribeScalingGroup。',
  'Notifications to delete; DescribeScalingNotification lists the ids.': '要删除的通知；ID 见 DescribeScalingNotification。',

  'Deletes an alarm policy; the default policy of a group cannot be deleted.': '删除告警策略；伸缩组的默认策略不能删除。',
  'Group of the policy; DescribeScalingGroup lists the ids.': '告警策略所属的伸缩组；ID 见 DescribeScalingGroup。',
  'Policy to delete; DescribeScalingPolicy lists the ids.': '要删除的告警策略；ID 见 DescribeScalingPolicy。',
  'The policy is not the default one (UnhealthyInstance).': '告警策略不是默认策略（UnhealthyInstance）。',

  'Deletes a timed task of a group.': '删除伸缩组的定时任务。',
  'Group of the task; DescribeScalingGroup lists the ids.': '定时任务所属的伸缩组；ID 见 DescribeScalingGroup。',
  'Task to delete; DescribeScheduledTask lists the ids.': '要删除的定时任务；ID 见 DescribeScheduledTask。',

  'Lists notifications of a group, all of them or those with the given ids.': '列出伸缩组的全部通知，或指定 ID 的通知。',
  'Group whose notifications are listed; DescribeScalingGroup lists the ids.': '所列通知所属的伸缩组；ID 见 DescribeScalingGroup。',
  'Notifications to list.': '要列出的通知。',
  'The notifications found; the fields are not documented.': '查到的通知；文档没有说明其字段。',

  'Lists the alarm policies of a group, all of them or those that match a filter.': '列出伸缩组的全部告警策略，或符合条件的告警策略。',
  'Group whose policies are listed; DescribeScalingGroup lists the ids.': '所列告警策略所属的伸缩组；ID 见 DescribeScalingGroup。',
  'Policies to list; all of the group when absent.': '要列出的告警策略；不给出则为伸缩组的全部告警策略。',
  'Only policies of this name.': '只列出此名称的告警策略。',
  'Number of policies to skip.': '跳过的告警策略数量。',
  'Number of policies to return at most.': '最多返回的告警策略数量。',
  'The policies found.': '查到的告警策略。',
  'The policies.': '告警策略列表。',
  'Id of the policy.': '告警策略的 ID。',
  'Name of the policy.': '告警策略的名称。',
  'How adjustmentValue is meant; UnhealthyInstance is the default policy, which removes unhealthy instances and cannot be changed.':
    'adjustmentValue 的含义；UnhealthyInstance 为默认策略，用于移出不健康的实例，不能修改。',
  'New total, instances or percent, according to adjustmentType.': '新的总数、实例数或百分比，取决于 adjustmentType。',
  'What is measured, and when it triggers the policy.': '监控的指标和触发策略的条件。',
  'Value to compare with: 0 to 100 percent for CPU and memory, above 0 Bps for bandwidth.':
    '用于比较的阈值：CPU 和内存为 0 至 100 的百分比，带宽大于 0 Bps。',
  'When the policy was created, as YYYY-MM-DD hh:mm:ss without a zone.': '告警策略的创建时间，格式为 YYYY-MM-DD hh:mm:ss，不带时区。',
  'How many policies the query gave.': '查询得到的告警策略数量。',

  'Lists the timed tasks of a group, all of them or those that match a filter.': '列出伸缩组的全部定时任务，或符合条件的定时任务。',
  'Group whose tasks are listed; DescribeScalingGroup lists the ids.': '所列定时任务所属的伸缩组；ID 见 DescribeScalingGroup。',
  'Tasks to list; all of the group when absent.': '要列出的定时任务；不给出则为伸缩组的全部定时任务。',
  'Only tasks of this name.': '只列出此名称的定时任务。',
  'Number of tasks to skip.': '跳过的定时任务数量。',
  'Number of tasks to return at most.': '最多返回的定时任务数量。',
  'The tasks found.': '查到的定时任务。',
  'How many tasks the query gave.': '查询得到的定时任务数量。',
  'The tasks.': '定时任务列表。',
  'Id of the task.': '定时任务的 ID。',
  'Name of the task.': '定时任务的名称。',
  'Most instances of the group once the task has run. The example shows it as text.': '任务执行后伸缩组的最大实例数。示例中为文本。',
  'Fewest instances of the group once the task has run. The example shows it as text.': '任务执行后伸缩组的最小实例数。示例中为文本。',
  'When the task runs first, as YYYY-MM-DD hh:mm:ss without a zone.': '任务首次执行的时间，格式为 YYYY-MM-DD hh:mm:ss，不带时区。',
  'When the repetition ends, as YYYY-MM-DD hh:mm:ss without a zone.': '重复执行的结束时间，格式为 YYYY-MM-DD hh:mm:ss，不带时区。',
  'Days on which the task is repeated, in crontab form.': '任务重复执行的日期，crontab 格式。',
  'When the task was created, as YYYY-MM-DD hh:mm:ss without a zone.': '定时任务的创建时间，格式为 YYYY-MM-DD hh:mm:ss，不带时区。',

  'Changes which results a notification tells of, or whom.': '修改通知所告知的结果或用户组。',
  'Group of the notification; DescribeScalingGroup lists the ids.': '通知所属的伸缩组；ID 见 DescribeScalingGroup。',
  'Notification to change; DescribeScalingNotification lists the ids.': '要修改的通知；ID 见 DescribeScalingNotification。',
  'The notification exists.': '通知存在。',
  'The user groups of receiversIds exist.': 'receiversIds 中的用户组存在。',

  'Changes an alarm policy; the default policy of a group cannot be changed.': '修改告警策略；伸缩组的默认策略不能修改。',
  'Policy to change; DescribeScalingPolicy lists the ids.': '要修改的告警策略；ID 见 DescribeScalingPolicy。',
  'New name of the policy.': '告警策略的新名称。',

  'Changes a timed task, or ends its repetition.': '修改定时任务，或结束其重复。',
  'Group of the task; in the example only.': '定时任务所属的伸缩组；只在示例中出现。',
  'Task to change; DescribeScheduledTask lists the ids.': '要修改的定时任务；ID 见 DescribeScheduledTask。',
  'New name of the task.': '定时任务的新名称。',
  'When the repetition ends; 0000-00-00 00:00:00 takes the repetition away.': '重复执行的结束时间；0000-00-00 00:00:00 取消重复。',
  'Days on which the task is repeated, in crontab form; * * * * * takes the repetition away.':
    '任务重复执行的日期，crontab 格式；* * * * * 取消重复。',
  'The task exists.': '定时任务存在。',
};
