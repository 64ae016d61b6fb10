// 阿里云弹性伸缩第 13 章：定时任务。Chapter 13 of Alibaba's Auto Scaling: scheduled tasks.

export const words = {
  'Creates a task that runs a scaling rule at a set time, once or again and again.': '创建定时任务，在设定的时间执行伸缩规则，可执行一次或重复执行。',
  'Region of the task; the rule must be there too.': '任务所在的地域；伸缩规则也须在此地域。',
  'Resource identifier of the rule to run (ScalingRuleAri of CreateScalingRule).':
    '要执行的伸缩规则的资源标识符（CreateScalingRule 返回的 ScalingRuleAri）。',
  'When the task runs, in UTC and to the minute; with RecurrenceType, the time of its repeated runs.':
    '任务的执行时间，UTC，精确到分；有 RecurrenceType 时为重复执行的时刻。',
  "Name shown for the task, unique within the region; the task's id when absent.": '任务的显示名称，在地域内唯一；不给出时为任务的 ID。',
  'What the task is for.': '任务的用途说明。',
  'Time within which a trigger that met a disabled or busy group is tried again, in seconds; then it is given up.':
    '触发时伸缩组停用或正忙，则在此时间内重试，单位为秒；之后放弃。',
  'How the task repeats: every so many days, on days of the week, on days of the month, or by a cron expression.':
    '任务的重复方式：每隔若干天、每周的某几天、每月的某几天，或按 cron 表达式。',
  'Number of days, days of the week, days of the month or a cron expression in UTC, according to RecurrenceType.':
    '天数、星期几、每月的日期，或 UTC 的 cron 表达式，取决于 RecurrenceType。',
  'When the repetition ends, in UTC and to the minute.': '重复的结束时间，UTC，精确到分。',
  'Whether the task is enabled; a disabled one does not run.': '任务是否启用；停用的任务不执行。',
  'Without all three, the task runs once, at LaunchTime.': '三者都不给出时，任务在 LaunchTime 执行一次。',
  'scheduled tasks of the account': '账号的定时任务数',
  'No other task of the region has this name.': '该地域没有其他同名的任务。',
  'The rule is in the region of the task.': '伸缩规则与任务在同一地域。',
  'When the task fires, its group is enabled and has no activity in progress, or gets free within LaunchExpirationTime; of several tasks the earliest goes first.':
    '任务触发时，伸缩组已启用且没有进行中的伸缩活动，或在 LaunchExpirationTime 内空闲下来；有多个任务时，最早的先执行。',
  'Id of the task, made by the service and unique everywhere.': '任务的 ID，由服务生成，全局唯一。',

  'Deletes a scheduled task.': '删除定时任务。',
  'Task to delete.': '要删除的任务。',
  'The task exists in this account.': '此账号内有该任务。',

  'Lists scheduled tasks of a region, all of them or those with given ids, names or rules.': '列出地域内的定时任务：全部，或按给定的 ID、名称或伸缩规则。',
  'Region of the tasks.': '任务所在的地域。',
  'Ids of the tasks wanted; unknown ones are passed over without an error.': '要查询的任务的 ID；不存在的会被忽略，不报错。',
  'Names of the tasks wanted; unknown ones are passed over without an error.': '要查询的任务的名称；不存在的会被忽略，不报错。',
  'Identifiers of the rules whose tasks are wanted; unknown ones are passed over without an error.':
    '要查询其任务的伸缩规则的资源标识符；不存在的会被忽略，不报错。',
  'Page of the list, counted from 1.': '列表的页码，从 1 开始。',
  'Tasks on a page.': '每页的任务数。',
  'Number of tasks found, over all pages.': '查到的任务总数，含所有页。',
  'The tasks of this page.': '本页的任务。',
  'One task each.': '每项一个任务。',
  'Id of the task.': '任务的 ID。',
  'Name shown for the task.': '任务的显示名称。',
  'What the owner wrote about the task; may be empty.': '所有者填写的任务说明；可能为空。',
  'Resource identifier of the rule that the task runs.': '任务所执行的伸缩规则的资源标识符。',
  'When the task runs, as YYYY-MM-DDThh:mmZ in UTC.': '任务的执行时间，UTC，格式为 YYYY-MM-DDThh:mmZ。',
  'Time within which a failed trigger is tried again, in seconds.': '触发失败后重试的时限，单位为秒。',
  'How the task repeats: Daily, Weekly, Monthly or Cron.': '任务的重复方式：Daily、Weekly、Monthly 或 Cron。',
  'On which days or at which times it repeats, in the form that RecurrenceType asks for.': '在哪些日期或时间重复，形式取决于 RecurrenceType。',
  'When the repetition ends, as YYYY-MM-DDThh:mmZ in UTC.': '重复的结束时间，UTC，格式为 YYYY-MM-DDThh:mmZ。',
  'Whether the task is enabled.': '任务是否启用。',

  'Changes the attributes of a scheduled task.': '修改定时任务的属性。',
  'Task to change.': '要修改的任务。',
  'New name shown for the task, unique within the region.': '任务的新显示名称，在地域内唯一。',
  'Number of days, days of the week, days of the month or a cron expression, according to RecurrenceType.':
    '天数、星期几、每月的日期，或 cron 表达式，取决于 RecurrenceType。',
  'After the change, the task has RecurrenceType, RecurrenceValue and RecurrenceEndTime, or none of them.':
    '修改后，RecurrenceType、RecurrenceValue 和 RecurrenceEndTime 须全部有值，或全部没有。',
};
