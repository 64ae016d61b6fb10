// 阿里云弹性伸缩第 14 章：生命周期挂钩。Chapter 14 of Alibaba's Auto Scaling: lifecycle hooks.

export const words = {
  'Ends the wait of an instance at a lifecycle hook before it times out.': '在超时之前结束实例在生命周期挂钩中的等待。',
  'Hook at which the instance waits.': '实例在其中等待的挂钩。',
  "Token of this wait of the instance, from the message in the hook's MNS queue or topic.": '实例此次等待的令牌，取自挂钩的 MNS 队列或主题中的消息。',
  'What follows the wait: go on, or give the instance up (SCALE_OUT releases it, SCALE_IN removes it and ends the other hooks); else the hook that ends last decides.':
    '等待结束后如何处理：继续，或放弃实例（SCALE_OUT 时释放实例；SCALE_IN 时移出实例并结束其他挂钩）；其他情况由最后结束的挂钩决定。',
  'The token belongs to a wait at this hook that is not over.': '令牌属于此挂钩中尚未结束的等待。',
  'Id of the call, for support.': '此次调用的请求 ID，供联系客服时使用。',

  'Creates a lifecycle hook: instances that come or go wait until it times out or is completed.':
    '创建生命周期挂钩：加入或离开伸缩组的实例在其中等待，直至挂钩超时或等待被结束。',
  'Group the hook belongs to.': '挂钩所属的伸缩组。',
  "Name of the hook, unique within the group; the hook's id when absent.": '挂钩的名称，在伸缩组内唯一；不给出时为挂钩的 ID。',
  'Where instances wait: scaling out, between database whitelist and load balancer, or scaling in, the other way round.':
    '实例何时等待：扩容时，在加入数据库访问白名单之后、加入负载均衡实例之前；缩容时次序相反。',
  'Time until the hook times out, in seconds; RecordLifecycleActionHeartbeat extends a wait, CompleteLifecycleAction ends it.':
    '挂钩的超时时间，单位为秒；RecordLifecycleActionHeartbeat 延长等待，CompleteLifecycleAction 结束等待。',
  'What follows a timeout: go on, or give the instance up (SCALE_OUT releases it, SCALE_IN removes it and ends the other hooks); else the hook that ends last decides.':
    '超时后如何处理：继续，或放弃实例（SCALE_OUT 时释放实例；SCALE_IN 时移出实例并结束其他挂钩）；其他情况由最后结束的挂钩决定。',
  'MNS queue or topic, with the region of the group and the id of the account, that is told when an instance waits.':
    '实例进入等待时通知的 MNS 队列或主题，含伸缩组的地域和账号 ID。',
  'Text that is sent along with each message of the hook.': '随挂钩的每条消息一同发送的文本。',
  'It is sent along with the message to NotificationArn, which this call or an earlier one gives.':
    '它随发往 NotificationArn 的消息一同发送；NotificationArn 由此次或先前的调用给出。',
  'It is sent along with the message to NotificationArn.': '它随发往 NotificationArn 的消息一同发送。',
  'lifecycle hooks in a group': '一个伸缩组的生命周期挂钩数',
  'No other hook of the group has this name.': '伸缩组没有其他同名的挂钩。',
  'NotificationArn names the region of the group and the id of the account.': 'NotificationArn 中为伸缩组的地域和账号 ID。',
  'The region of the group has the kind of target that NotificationArn names.': '伸缩组所在地域支持 NotificationArn 指定的目标类型。',
  'The MNS queue in NotificationArn exists.': 'NotificationArn 中的 MNS 队列存在。',
  'The MNS topic in NotificationArn exists.': 'NotificationArn 中的 MNS 主题存在。',
  'Id of the hook.': '挂钩的 ID。',

  'Deletes a lifecycle hook, named by its id or by its group and name, and ends the waits at it.':
    '删除生命周期挂钩（由 ID 或由伸缩组和名称指定），并结束其中的等待。',
  'Id of the hook; group and name are then passed over.': '挂钩的 ID；给出时忽略伸缩组和名称。',
  'Group of the hook; goes with LifecycleHookName.': '挂钩所属的伸缩组；与 LifecycleHookName 一同给出。',
  'Name of the hook in its group; goes with ScalingGroupId.': '挂钩在伸缩组内的名称；与 ScalingGroupId 一同给出。',
  'A hook is named by its id, or by its group and name.': '用 ID，或用伸缩组和名称指定挂钩。',
  'LifecycleHookId comes before ScalingGroupId and LifecycleHookName.': 'LifecycleHookId 优先于 ScalingGroupId 和 LifecycleHookName。',
  'A hook with this id exists.': '存在该 ID 的挂钩。',
  'Without an id, the group has a hook with this name.': '不给出 ID 时，伸缩组有该名称的挂钩。',

  'Lists lifecycle hooks by their ids, of a whole group, or the one with a name in a group.':
    '列出生命周期挂钩：指定 ID 的、整个伸缩组的，或伸缩组中指定名称的。',
  'Ids of the hooks wanted; group and name are then passed over.': '要查询的挂钩的 ID；给出时忽略伸缩组和名称。',
  'Group whose hooks are wanted.': '要查询其挂钩的伸缩组。',
  'Name of the one hook wanted; goes with ScalingGroupId.': '要查询的那一个挂钩的名称；与 ScalingGroupId 一同给出。',
  'Page of the list, counted from 1.': '列表的页码，从 1 开始。',
  'Hooks on a page.': '每页的挂钩数。',
  'Hooks are sought by their ids, by their group, or by group and name.': '按 ID、按伸缩组，或按伸缩组和名称查询挂钩。',
  'Number of hooks found, over all pages.': '查到的挂钩总数，含所有页。',
  'The hooks of this page.': '本页的挂钩。',
  'Group of the hook.': '挂钩所属的伸缩组。',
  'Name of the hook.': '挂钩的名称。',
  'What follows when the hook times out: CONTINUE or ABANDON.': '挂钩超时后如何处理：CONTINUE 或 ABANDON。',
  'Time until the hook times out, in seconds.': '挂钩的超时时间，单位为秒。',
  'Activities in which instances wait: SCALE_OUT or SCALE_IN.': '实例在哪类伸缩活动中等待：SCALE_OUT 或 SCALE_IN。',
  'MNS queue or topic that is told when an instance waits.': '实例进入等待时通知的 MNS 队列或主题。',

  'Changes a lifecycle hook, named by its id or by its group and name.': '修改生命周期挂钩（由 ID 或由伸缩组和名称指定）。',
  'For NotificationMetadata to have an effect, the hook has a NotificationArn, given here or before.':
    '要使 NotificationMetadata 起作用，挂钩须有 NotificationArn（此次或之前给出）。',

  'Extends the wait of an instance at a lifecycle hook.': '延长实例在生命周期挂钩中的等待。',
  "Time until the hook times out, in seconds, whatever the hook's own value is.": '挂钩的超时时间，单位为秒，与挂钩自身的设置无关。',
  'extensions of one wait': '一次等待的延长次数',
  'hours that an instance may wait in all': '实例总共可等待的小时数',
};
