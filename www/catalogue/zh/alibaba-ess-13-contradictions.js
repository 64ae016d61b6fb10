// 阿里云弹性伸缩第 13 章的文档自相矛盾之处。Where the documents of chapter 13 of Alibaba's Auto Scaling contradict themselves.

export const words = {
  "The descriptions of QuotaExceeded.ScheduledTask and ScheduledAction.RegionMismatch stand in each other's row; codes and messages are followed.":
    'QuotaExceeded.ScheduledTask 和 ScheduledAction.RegionMismatch 的描述互换了位置；以错误码和错误信息为准。',
  'ScheduledTaskName is explained as an account name and falls back to a ScheduledScalingTaskId, which is nowhere else; it is taken as the name of the task, with its ScheduledTaskId as the fallback.':
    'ScheduledTaskName 的说明写成账号名称，默认取 ScheduledScalingTaskId，而别处没有这个名称；此处为任务的名称，默认取任务的 ScheduledTaskId。',
  'RecurrenceType, RecurrenceValue and RecurrenceEndTime are optional in the table, and each row says that all three must be given; here: all three or none.':
    'RecurrenceType、RecurrenceValue 和 RecurrenceEndTime 在表中均为可选，各行却都说三者须同时给出；此处：全部给出或全部不给。',
  "The rule's identifier is written with scalingRule in the example, with scalingrule in 3.6 and 13.1; it is passed on as received.":
    '伸缩规则的资源标识符在示例中写作 scalingRule，在 3.6 和 13.1 中写作 scalingrule；按收到的原样发送。',
  '3.6 asks for a ScalingRuleAri, while its own example sends ScheduledAction; only ScheduledAction is known.':
    '3.6 要求给出 ScalingRuleAri，其示例发送的却是 ScheduledAction；此处只有 ScheduledAction。',
  'The cron characters here are more than those in 13.4; each page keeps its own.': '本页的 cron 字符多于 13.4；各页保留各自的字符。',

  'The first sentence of the page says that a scaling rule is deleted; name, parameter and error code speak of a scheduled task, and so does this entry.':
    '文档第一句说删除的是伸缩规则；接口名、参数和错误码说的都是定时任务，此处也是。',

  'LaunchExpirationTime is called the interval between retries; in 13.3 it is the time within which retries are made, and so it is here.':
    'LaunchExpirationTime 被说成重试的间隔；在 13.3 中是重试的时限，此处也是。',
  'ScheduledTasks is typed as a set; in the examples it is an object with the list ScheduledTask inside, and so it is here.':
    'ScheduledTasks 的类型为集合；在示例中是内含列表 ScheduledTask 的对象，此处也是。',
  "The examples write the rule's identifier with scalingrule, the request example of 13.3 with scalingRule; it is passed on as received.":
    '示例中伸缩规则的资源标识符写作 scalingrule，13.3 的请求示例写作 scalingRule；此处按收到的原样给出。',

  'The heading prints ModifyScheduledTasksk; Action and the examples have ModifyScheduledTask, and the printed one is an alias.':
    '标题印作 ModifyScheduledTasksk，Action 和示例为 ModifyScheduledTask；以后者为准，前者作为别名。',
  'RecurrenceType, RecurrenceValue and RecurrenceEndTime must be set together once the task is modified, but the request example sends RecurrenceEndTime alone; here that is said of the task as it results, so each may be sent alone.':
    '文档说任务修改后 RecurrenceType、RecurrenceValue 和 RecurrenceEndTime 须同时设置，请求示例却只发送 RecurrenceEndTime；此处将其理解为对修改后的任务的要求，因此三者可以单独发送。',
  'The row of RecurrenceValue breaks off in that sentence; it is read like the rows of RecurrenceType and RecurrenceEndTime.':
    'RecurrenceValue 一行说到三者须同时设置时中断；按 RecurrenceType 和 RecurrenceEndTime 两行理解。',
  'The cron characters here are only comma, hyphen, asterisk and slash, in 13.3 also "?", "#", L and W; each page keeps its own.':
    '本页的 cron 字符只有逗号、连字符、星号和斜杠，13.3 还有“?”、“#”、L 和 W；各页保留各自的字符。',
  'ScheduledTaskName is explained as an account name and falls back to a ScheduledScalingTaskId, which is nowhere else; it is taken as the new name of the task.':
    'ScheduledTaskName 的说明写成账号名称，默认取 ScheduledScalingTaskId，而别处没有这个名称；此处为任务的新名称。',
  'LaunchExpirationTime and TaskEnabled have defaults here too, though the call changes a task that has values; they are listed as printed and never sent by themselves.':
    'LaunchExpirationTime 和 TaskEnabled 在此也有默认值，但此接口修改的任务已经有值；默认值照文档列出，从不自动发送。',
  'The description of InvalidScheduledTaskName.Duplicate holds a placeholder where the message names ScheduledTaskName; the message is followed.':
    'InvalidScheduledTaskName.Duplicate 的描述中有一个占位符，错误信息在该处写的是 ScheduledTaskName；以错误信息为准。',
};
