// 定时任务何时执行，相遇时如何。When scheduled tasks run, and what becomes of those that meet.

export const schedule = {
  'The task does not run before {start} {from} or after {end} {until}.': '执行时间不早于 {start} {from}，不晚于 {end} {until}。',
  'Without RecurrenceType the task runs once, at LaunchTime.': '没有 RecurrenceType 时，任务在 LaunchTime 执行一次。',
  'TaskEnabled is false: a disabled task does not run.': 'TaskEnabled 为 false：停用的任务不执行。',
  'RecurrenceType, RecurrenceValue and RecurrenceEndTime go together; not given: {missing:list}.':
    'RecurrenceType、RecurrenceValue 和 RecurrenceEndTime 须一同给出；缺少 {missing}。',
  'LaunchExpirationTime {seconds} is outside the range {least} to {most} s.': 'LaunchExpirationTime {seconds} 不在 {least} 至 {most} 秒之内。',
  '{name} {time} is more than {days:number} days after the creation at {created}.':
    '{name} {time} 距创建时间 {created} 超过 {days} 天。',
  'LaunchTime {time} is not a whole minute.': 'LaunchTime {time} 不是整分钟。',
  'RecurrenceValue {value} of Daily is not a number from 1 to 31.': 'Daily 的 RecurrenceValue {value} 不是 1 至 31 的数字。',
  'RecurrenceValue {value} of Weekly is not a list of days from 0 (Sunday) to 6, separated by commas.':
    'Weekly 的 RecurrenceValue {value} 不是用逗号分隔的 0（周日）至 6。',
  'RecurrenceValue {value} of Monthly is not A-B with A and B from 1 to 31 and B greater than A.':
    'Monthly 的 RecurrenceValue {value} 不是形如 A-B、均为 1 至 31 且 B 大于 A 的值。',
  'The task runs at LaunchTime and every {days:things} from then on.': '任务在 LaunchTime 执行，此后每 {days} 天执行一次。',
  'The task runs on these days of the week, at the time of day of LaunchTime; Sunday is 0.':
    '任务在一周中的这些天执行，周日为 0，时刻取自 LaunchTime。',
  'The task runs on the days {low} to {high}, as far as a month has them, at the time of day of LaunchTime.':
    '任务在每月 {low} 日至 {high} 日中该月有的那些天执行，时刻取自 LaunchTime。',
  'The task runs at the times of the cron expression, in UTC; Sunday is 0.':
    '任务按表达式的分、时、日、月、星期执行，UTC；周日为 0。',
  'RecurrenceValue of Cron must be a cron expression in the documented dialect.': 'Cron 的 RecurrenceValue 是文档所述形式的 cron 表达式。',
  'A task with only some of RecurrenceType, RecurrenceValue and RecurrenceEndTime is refused with MissingParameter.':
    '只给出 RecurrenceType、RecurrenceValue 和 RecurrenceEndTime 中一部分的任务，以 MissingParameter 拒绝。',
  'A time exactly 90 days after creation is accepted.': '恰在创建 90 天后的时间可以接受。',
  'LaunchTime itself is a run only if it fits the recurrence; it could also be read as a run in any case.':
    'LaunchTime 符合周期时才执行一次；理解为总会执行也说得通。',
  'A run exactly at RecurrenceEndTime takes place.': '恰在 RecurrenceEndTime 的那一次会执行。',
  'B of a Monthly value must be greater than A, as the document says; a later edition allows them to be equal.':
    '如文档所述，Monthly 的 B 须大于 A；后来的版本允许两者相等。',

  '{field} has one field; expected minute, hour, day, month, week.': '{field} 只有一个字段；应为分、时、日、月、星期。',
  '{field} has {count} fields; expected minute, hour, day, month, week.': '{field} 有 {count} 个字段；应为分、时、日、月、星期。',
  '{field} has {item} in the field {place:words}, which is empty.': '{field} 的{place}字段中有 {item}，不能为空。',
  '{field} has {item} in the field {place:words}, which is not in a form that the field allows.':
    '{field} 的{place}字段中有 {item}，不是该字段可用的形式。',
  '{field} has {item} in the field {place:words}, which is outside the range {least} to {most}.':
    '{field} 的{place}字段中有 {item}，不在 {least} 至 {most} 之内。',
  '{field} has {item} in the field {place:words}, which ends before it begins.': '{field} 的{place}字段中有 {item}，终点在起点之前。',
  '{field} has {item} in the field {place:words}, which is allowed in day and week only.': '{field} 的{place}字段中有 {item}，它只能用于日和星期。',
  minute: '“分”',
  hour: '“时”',
  day: '“日”',
  month: '“月”',
  week: '“星期”',
  ['Day and week are both given, so the task runs on days that fit either of them, as in POSIX. To avoid this, set ' +
    'one of them to *.']:
    '日和星期都已给出：与 POSIX 相同，符合其一的日子即执行。将其中一个写为 * 可免去此疑问。',
  'In the field week, 7 is Sunday, like 0.': '在星期字段中，7 与 0 一样是周日。',
  'L alone in the field week is 6, Saturday, the last of the days 0 to 6.': '星期字段中单独的 L 是 6，即周六，0 至 6 的最后一天。',
  'L-n in the field day is n days before the last day of the month.': '日字段中的 L-n 是当月最后一天之前的第 n 天。',
  'A range that ends before it begins is refused; it does not continue at the start of the field.':
    '终点在起点之前的范围会被拒绝，不会从字段的开头继续。',
  'A question mark is allowed in the fields day and week only.': '问号只能用于日和星期字段。',

  'A value that is not in the documented form is refused with 4000, invalid request parameter.':
    '形式与文档不同的值以 4000 拒绝，即请求参数非法。',
  'The page on modifying does not list InvalidParameter.EndtimeAndRecurrence; it is assumed to apply there too.':
    '修改定时任务的文档没有列出 InvalidParameter.EndtimeAndRecurrence；此处认为同样适用。',
  'Two tasks of a group are at the same time when any of their runs are.':
    '一个任务的某次执行与另一个任务的某次执行同时，即认为两个任务同时。',
  'Times have no zone, so days and weekdays are those of the times as written. API 3.0 uses Beijing time.':
    '时间没有时区：日期和星期按所写的时间。API 3.0 为北京时间。',
  ['The document names no time zone. A time that was given with one is read as it is written, to the second, and its zone ' +
    'is ignored.']:
    '文档没有指明时区。带时区给出的时间按所写的读取，精确到秒，忽略其时区。',
  'startTime itself is a run only if it fits the recurrence; it could also be read as a run in any case.':
    'startTime 符合周期时才执行一次；理解为总会执行也说得通。',
  'A run exactly at endTime takes place.': '恰在 endTime 的那一次会执行。',
  'The group already has {count} tasks, the most that it may have.': '伸缩组已有 {count} 个任务，达到上限。',
  'Another task of the group also runs at {at}.': '伸缩组的另一个任务也在 {at} 执行。',
  'Without recurrence the task runs once, at startTime.': '没有 recurrence 时，任务在 startTime 执行一次。',
  'endTime and recurrence must be given together; {missing} is missing.': 'endTime 和 recurrence 须一同给出；缺少 {missing}。',
  'endTime {closed} and recurrence * * * * * end the repetition; the run at startTime remains.':
    'endTime {closed} 和 recurrence * * * * * 结束重复；仍按 startTime 执行。',
  'endTime {closed} is allowed only when a task is modified, with the recurrence * * * * *.':
    'endTime {closed} 只用于修改任务，且 recurrence 为 * * * * *。',
  'The task is repeated at the time of day of startTime, on the days of the crontab.':
    '任务在 crontab 的那些天重复执行，时刻取自 startTime。',
  'The fields that count are day, month and week; Sunday is 0.': '起作用的字段为日、月、星期；周日为 0。',
  'recurrence has {sign}, which no standard crontab has.': 'recurrence 中有 {sign}，标准的 crontab 中没有它。',
  'Minute and hour of recurrence come from startTime, so they must be *, not {field}.': 'recurrence 的分和时须为 *，取自 startTime，而不是 {field}。',

  'There is no task to run.': '没有会执行的任务。',
  'At {at} task {id} is tried and runs.': '{at} 尝试任务 {id}，执行成功。',
  'At {at} task {id} is tried and is refused.': '{at} 尝试任务 {id}，被拒绝。',
  'At {at} the group has an activity until {until}, so task {id} has to wait.': '{at} 伸缩组有伸缩活动，至 {until} 结束：任务 {id} 须等待。',
  'At {at} the group is disabled until {until}, so task {id} has to wait.': '{at} 伸缩组处于停用状态，至 {until} 启用：任务 {id} 须等待。',
  'After {seconds} s task {id} is abandoned (AUTOSCALING:SCHEDULE_TASK_EXPIRING).':
    '{seconds} 秒后放弃任务 {id}（AUTOSCALING:SCHEDULE_TASK_EXPIRING）。',
  'Among tasks with the same LaunchTime, the one created first runs first; newest first would be possible too.':
    'LaunchTime 相同的任务中，先创建的先执行；后创建的先执行也说得通。',
  'A group is free at the instant at which its activity ends or it is enabled, and a waiting task is tried again then.':
    '伸缩活动结束或伸缩组启用的那一刻，伸缩组即为空闲，等待的任务随即重试。',
  'The last instant of LaunchExpirationTime still counts; with 0 there is one attempt.':
    'LaunchExpirationTime 的最后一刻仍然有效；为 0 时只尝试一次。',
  'A task is tried again only after a running activity or a disabled group; any other refusal is final.':
    '只有因伸缩活动正在进行或伸缩组停用时才重试任务；其他拒绝不再重试。',
};
