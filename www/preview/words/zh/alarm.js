// 告警策略。When an alarm policy fires, and what stands against it.

export const alarm = {
  'The policy is as documented: {condition:words}.': '策略符合文档：{condition}。',
  '{condition:words}: the condition is met at most {longest:things} in a row, so the policy does not fire.': '{condition}：最多连续满足 {longest} 个周期，因此不触发。',
  '{condition:words}: the policy fires at datapoint {at}, counted from 0.': '{condition}：第 {at} 个数值（从 0 数起）凑满连续周期数。',
  '{metric} {comparison} {threshold}, with repeatTimes {times:number}': '{metric} {comparison} {threshold}，repeatTimes 为 {times}',
  'A period without data breaks the run of periods that meet the condition; it could be skipped as well.':
    '没有数据的周期会打断连续满足条件的周期；将它略过也说得通。',

  ['More than one parameter is wrong, and the document does not say which is reported first. The order taken is ' +
    'that of its error table: metric, adjustmentType, adjustmentValue.']:
    '有多个参数出错，文档未说明先报告哪一个。此处按其错误码表的次序：metric、adjustmentType、adjustmentValue。',
  'The threshold {value} is not a whole number.': 'threshold {value} 不是整数。',
  'The metric has no threshold.': 'metric 缺少 threshold。',
  'The metric has no {field}; it is one of {known:list}.': 'metric 缺少 {field}；应为 {known} 之一。',
  'The threshold {value} of {metric} is less than {least}.': '{metric} 的 threshold {value} 小于 {least}。',

  'A scaling activity is running, so the trigger is recorded with error code 40000.':
    '有伸缩活动正在进行，因此此次触发记为错误码 40000。',
  'The cooldown locks the group for {left} s more, so the trigger is recorded with error code 40001.':
    '伸缩组因冷却时间还将锁定 {left} 秒，因此此次触发记为错误码 40001。',
  'The cooldown ends now, so the group is not locked.': '冷却时间在此刻结束，因此伸缩组没有锁定。',
  'The cooldown ended {ago} s ago.': '冷却时间已于 {ago} 秒前结束。',
  'The group would stay at {total}, so no activity starts.': '伸缩组将仍为 {total} 台，因此不会开始伸缩活动。',
  'After the activity the group is locked for the cooldown of {seconds} s.': '伸缩活动结束后，伸缩组在 {seconds} 秒的冷却时间内锁定。',
  'When an activity is running and the group is locked too, the activity is reported: 40000.':
    '既有伸缩活动正在进行、伸缩组又已锁定时，报告的是伸缩活动，即 40000。',
  'At the last instant of its cooldown a group is no longer locked.': '在冷却时间的最后一刻，伸缩组不再锁定。',
  'A trigger that would change nothing is refused like any other during an activity or a lock.':
    '在伸缩活动进行或锁定期间，不会带来变化的触发与其他触发一样被拒绝。',
  'A policy that would change nothing starts no activity, and no error is reported.':
    '不会带来变化的策略不会开始伸缩活动，也不报告错误。',
};
