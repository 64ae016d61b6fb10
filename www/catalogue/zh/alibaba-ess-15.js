// 阿里云弹性伸缩第 15 章：通知。Chapter 15 of Alibaba's Auto Scaling: notifications.

export const words = {
  'Has events of a scaling group told to CloudMonitor, or to an MNS queue or topic.': '将伸缩组的事件通知到云监控、MNS 队列或 MNS 主题。',
  'Group whose events are told.': '要通知其事件的伸缩组。',
  'Target to be told: CloudMonitor, or an MNS queue or topic, with the region of the group and the id of the account.':
    '通知的目标：云监控，或 MNS 队列或主题，含伸缩组的地域和账号 ID。',
  'Events to be told of; DescribeNotificationTypes lists them.': '要通知的事件；DescribeNotificationTypes 列出可选的事件。',
  'The group exists.': '伸缩组存在。',
  'The group has no notification yet to this target.': '伸缩组还没有发往此目标的通知。',
  'The group has fewer notifications than it may have; the document does not say how many.': '伸缩组的通知未达上限；文档没有说明上限是多少。',
  'NotificationArn names the region of the group and the id of the account.': 'NotificationArn 中为伸缩组的地域和账号 ID。',
  'The region of the group has the kind of target that NotificationArn names; some have no MNS queues and topics.':
    '伸缩组所在地域支持 NotificationArn 指定的目标类型；有些地域没有 MNS 队列和主题。',
  'The MNS queue in NotificationArn exists.': 'NotificationArn 中的 MNS 队列存在。',
  'The MNS topic in NotificationArn exists.': 'NotificationArn 中的 MNS 主题存在。',
  'Id of the call, for support.': '此次调用的请求 ID，供联系客服时使用。',

  'Deletes a notification of a scaling group.': '删除伸缩组的通知。',
  'The group has a notification to this target.': '伸缩组有发往此目标的通知。',

  'Lists the notifications of a scaling group.': '列出伸缩组的通知。',
  'The notifications of the group.': '伸缩组的通知。',
  'Target that is told: CloudMonitor, or an MNS queue or topic.': '通知的目标：云监控，或 MNS 队列或主题。',
  'Events that are told; DescribeNotificationTypes lists them.': '通知的事件；DescribeNotificationTypes 列出可选的事件。',

  'Lists the events a scaling group can tell of.': '列出伸缩组可以通知的事件。',
  'Events: a scale-out or scale-in has started, succeeded or failed, an activity was refused, a scheduled task has expired.':
    '事件：扩容或缩容开始、成功或失败，伸缩活动被拒绝，定时任务已过期。',

  'Changes of which events of a scaling group a target is told.': '修改向某个目标通知的伸缩组事件。',
  'Events to be told of from now on; DescribeNotificationTypes lists them.': '此后要通知的事件；DescribeNotificationTypes 列出可选的事件。',
};
