// 伸缩组：调用的条件、启用、停用、删除、新的大小和 EMR 的操作。What a call needs of its group; enabling, disabling, deleting, new
// sizes, an action on a group of EMR.

export const group = {
  ['This call fails more than one condition, and the document does not say which is reported first. The order taken ' +
    'is: group, status, activity in progress, arguments and instances, cooldown, capacity.']:
    '此调用有多处不符合条件，文档未说明先报告哪一处。此处的次序：伸缩组、状态、进行中的伸缩活动、参数与实例、冷却时间、容量。',
  'There is no such group in the account.': '账号内没有这个伸缩组。',
  'The call needs a group that is {needed}; this one is {status}.': '此调用要求伸缩组为 {needed}，而它为 {status}。',
  'The call needs a group that is {one} or {other}; this one is {status}.': '此调用要求伸缩组为 {one} 或 {other}，而它为 {status}。',
  'The call needs a group without a running scaling activity.': '此调用要求伸缩组没有进行中的伸缩活动。',
  'A group runs one activity at a time.': '一个伸缩组同时只进行一个伸缩活动。',
  'A scaling activity is running; a group runs one at a time.': '有伸缩活动正在进行；一个伸缩组同时只进行一个。',
  'A scaling activity is running.': '有伸缩活动正在进行。',
  'The page has no code for this condition, so the common code 5100 (resource operation failed) is assumed.':
    '该页文档没有此情形的错误码；此处取公共错误码 5100，即资源操作失败。',
  'The page has no code for this argument, so the common code 4000 (invalid request parameter) is assumed.':
    '该页文档没有此参数的错误码；此处取公共错误码 4000，即请求参数非法。',
  'One instance that does not meet the conditions makes the whole call fail.': '只要有一台实例不符合条件，整个调用就会失败。',
  'An instance that is named more than once counts once.': '重复给出的实例只算一台。',
  'A call that names too many instances is refused, not shortened.': '给出过多实例的调用会被拒绝，而不是只取一部分。',

  'The page has no code for a group that is not active, so IncorrectScalingGroupStatus is assumed.':
    '该页文档没有伸缩组未启用的错误码；此处取 IncorrectScalingGroupStatus。',
  'The page says nothing about a group that is already being deleted, so IncorrectScalingGroupStatus is assumed.':
    '该页文档未提及已在删除的伸缩组；此处取 IncorrectScalingGroupStatus。',
  ['The page has no code for a running activity, so ScalingActivityInProgress is assumed: its message is about ' +
    'deleting a group.']:
    '该页文档没有伸缩活动正在进行的错误码；此处取 ScalingActivityInProgress，其说明讲的是删除伸缩组。',
  'The page has no code for a group that is being deleted, so IncorrectScalingGroupStatus is assumed.':
    '该页文档没有伸缩组正在删除的错误码；此处取 IncorrectScalingGroupStatus。',
  'The group has no active scaling configuration, and the call names none.': '伸缩组没有生效的伸缩配置，调用也没有给出。',
  'A scaling activity is running; without ForceDelete the group cannot be deleted now.':
    '有伸缩活动正在进行；没有 ForceDelete，伸缩组现在不能删除。',
  'The group has {count:things}; without ForceDelete only an empty group can be deleted.':
    '伸缩组中有 {count} 台实例；没有 ForceDelete，只能删除空的伸缩组。',
  'The group is inactive and has a scaling configuration, so it becomes active.': '伸缩组处于停用状态并有伸缩配置：变为启用。',
  'The group has {present:things}, fewer than MinSize {min:number}, so it creates {count:number}.':
    '{present} 台实例少于 MinSize {min}：新建 {count} 台。',
  'The group has {present:things}, more than MaxSize {max:number}, so it removes {count:number}.':
    '{present} 台实例多于 MaxSize {max}：移出 {count} 台。',
  'The group has {present:things}, which is within MinSize {min:number} and MaxSize {max:number}.':
    '{present} 台实例在 MinSize {min} 与 MaxSize {max} 之间。',
  'A group with more than MaxSize instances is enabled if the call adds none, and is then reduced to MaxSize.':
    '实例数多于 MaxSize 的伸缩组，只要没有实例随调用加入就能启用，然后减至 MaxSize。',
  'The group becomes inactive; from now on it refuses requests for scaling activities.':
    '伸缩组变为停用；此后拒绝引起伸缩活动的请求。',
  'The scaling activity that is running continues until it is completed.': '进行中的伸缩活动会继续到完成。',
  'With ForceDelete the group is disabled at once and deleted together with its instances.':
    '给出 ForceDelete 时，伸缩组立即停用，并连同其所有内容一起删除。',
  'The scaling activity that is running is completed first.': '先完成进行中的伸缩活动。',
  'The group has no instance and no running activity, so it is disabled and deleted.':
    '伸缩组没有实例，也没有进行中的伸缩活动：停用并删除。',
  'Scheduled tasks and alarm tasks of the group are kept.': '伸缩组的定时任务和告警任务保留。',

  'The defaultCooldown {seconds} is outside the range {least} to {most} seconds.': 'defaultCooldown {seconds} 不在 {least} 至 {most} 秒之内。',
  'The minimum size {min} is greater than the maximum size {max}.': '最小实例数 {min} 大于最大实例数 {max}。',
  'The desiredCapacity {desired} is not between the minimum and the maximum size.': 'desiredCapacity {desired} 不在最小与最大实例数之间。',
  'The desired number of instances is {target} from now on.': '期望实例数此后为 {target}。',
  'Both sizes keep their values.': '最小和最大实例数都不变。',
  'The minimum and maximum sizes are {min} and {max} from now on.': '最小和最大实例数此后为 {min} 和 {max}。',
  'The {size} is {value} from now on; the other size keeps its value.': '{size} 此后为 {value}；另一个大小不变。',
  'The number of instances stays {present}.': '实例数仍为 {present} 台。',
  'The group has {present:things} and should have {target}, so it creates {count}.': '实例数从 {present} 台到 {target} 台：新建 {count} 台。',
  'The group has {present:things} and should have {target}, so it removes {count}.': '实例数从 {present} 台到 {target} 台：移出 {count} 台。',
  'The group is inactive, so for now it stays at {present} instead of {target}.': '伸缩组处于停用状态：暂时仍为 {present} 台，而不是 {target} 台。',
  'The group is locked by its cooldown for another {left} s.': '伸缩组因冷却时间还将锁定 {left} 秒。',
  'The change does not wait for the cooldown, which has {left} s left.': '此改动不受冷却时间（还剩 {left} 秒）的限制。',
  'The timed task fails; one that recurs is tried again at its next recurrence.': '定时任务失败；周期性的任务到下一周期再执行。',
  'A timed task that fails does not change the sizes.': '失败的定时任务不设置任何大小。',
  'A size that is left out keeps its value, though the page requires both.': '没有给出的大小不变，虽然该页文档要求两者都给出。',
  ['The sizes of an inactive group are stored; it starts no activity, and is brought to the new sizes when it ' +
    'becomes active.']:
    '停用的伸缩组只保存新的大小，不开始伸缩活动；启用之后才补足差额。',
  'A running activity does not prevent the change; the group is brought to the new sizes when the activity has ended.':
    '进行中的伸缩活动不妨碍此改动；该活动结束后再补足差额。',
  'A desired number that the call does not give is kept, but moved inside the new sizes.':
    '调用没有给出的期望实例数不变，但不会超出新的大小。',
  'A change of the sizes or of the desired number by hand does not wait for the cooldown.':
    '手动修改大小或期望实例数不受冷却时间的限制。',
  'The sizes of a timed task have the same limits as those of a group, with the same error code.':
    '定时任务设置的大小与伸缩组的大小受同样的限制，错误码也相同。',
  'A timed task changes the desired number only if it is outside the new sizes.':
    '期望实例数仅在超出定时任务设置的大小时才随之变动。',

  '{action} on a group that is {state}: {done:words}.': '对状态为 {state} 的伸缩组执行 {action}：{done}。',
  'the group starts': '伸缩组启动',
  'it is already running': '已在运行',
  'the group stops': '伸缩组停止',
  'it is already stopped': '已经停止',
  'the group stops and starts again': '伸缩组停止后再启动',
  'the latest configuration is applied': '应用最新的配置',
  'there is no engine to apply the configuration to': '没有可应用配置的引擎',
  'The call is answered with Data {data}, as text.': '调用的应答中 Data 为文本 {data}。',
  'ScalingActionType is {given:perhaps}, not one of {known:list}.': 'ScalingActionType 为 {given}，不是 {known} 之一。',
  absent: '空',
  'The call names no scaling group.': '调用没有给出伸缩组。',
  'Starting a group that runs, or stopping one that is stopped, succeeds and changes nothing.':
    '启动运行中的伸缩组，或停止已停止的伸缩组，都会成功且不带来变化。',
  'Restarting a group that is stopped starts it.': '重启已停止的伸缩组会将其启动。',
  'A group that is stopped does not take its latest configuration: the call succeeds, but its Data is "false".':
    '已停止的伸缩组不会应用最新的配置：调用成功，Data 为 "false"。',
};
