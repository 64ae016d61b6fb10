// 伸缩规则与伸缩的幅度。What a scaling rule does, and how a change of capacity is reckoned.

export const rule = {
  'The rule asks for {change} from {total}.': '规则要求在 {total} 台的基础上变动 {change} 台。',
  'The rule asks for {value} in all: {change} from {total}.': '规则要求共 {value} 台：在 {total} 台的基础上变动 {change} 台。',
  'The policy asks for {change} from {total}.': '策略要求在 {total} 台的基础上变动 {change} 台。',
  'The policy asks for {value} in all: {change} from {total}.': '策略要求共 {value} 台：在 {total} 台的基础上变动 {change} 台。',
  '{value:number}% of {total:number} is {share:number}.': '{total} 的 {value}% 为 {share}。',
  '{value:number}% of {total:number} is {share:number}, rounded to {change:number}.':
    '{total} 的 {value}% 为 {share}，取整为 {change}。',
  'At most {most} at a time: {asked} is cut to {cut}.': '一次最多变动 {most} 台：{asked} 截为 {cut}。',
  '{target:number} is over {size} {max:number}: the capacity becomes {capacity:number}.':
    '{target} 高于 {size} {max}：实例数变为 {capacity} 台。',
  '{target:number} is under {size} {min:number}: the capacity becomes {capacity:number}.':
    '{target} 低于 {size} {min}：实例数变为 {capacity} 台。',
  'A change of more than 500 instances is cut to 500 before the bounds of the group apply, not refused.':
    '变动超过 500 台时不会被拒绝，而是先截为 500 台，再受伸缩组大小的限制。',
  'A half is rounded away from zero, so that +p% and -p% move the same number; rounding -2.5 to -2 is possible too.':
    '恰为一半时向远离零的方向取整，使 +p% 与 -p% 变动的台数相同；将 -2.5 取整为 -2 也说得通。',
  'A group that is already outside its bounds is brought to the bound, even against the direction of the rule.':
    '实例数已在大小范围之外的伸缩组同样回到边界，即使与规则的方向相反。',
  ['A percentage is rounded to the nearest number of instances, a half away from zero; the document says nothing ' +
    'about rounding.']:
    '百分比得出的台数取最接近的整数，恰为一半时向远离零的方向取整；文档未提及取整。',

  'The group is inactive; only an active group executes rules.': '伸缩组已停用；只有已启用的伸缩组才能执行伸缩规则。',
  'The group is being deleted; only an active group executes rules.': '伸缩组正在删除；只有已启用的伸缩组才能执行伸缩规则。',
  'The scheduled task is tried again until its LaunchExpirationTime is over.': '定时任务会不断重试，直到超过 LaunchExpirationTime。',
  'The Cooldown {seconds} of the rule is outside the range {least} to {most} seconds.': '规则的 Cooldown {seconds} 不在 {least} 至 {most} 秒之内。',
  'A manual execution does not wait for the cooldown.': '手动执行不受冷却时间的限制。',
  'Only alarms wait for the cooldown, scheduled tasks do not.': '只有告警受冷却时间的限制，定时任务不受限制。',
  'The cooldown of {seconds} s ended {ago} s ago.': '{seconds} 秒的冷却时间已于 {ago} 秒前结束。',
  'The cooldown of {seconds} s ends now.': '{seconds} 秒的冷却时间在此刻结束。',
  'An alarm waits for the cooldown of {seconds} s, which has {left} s left.': '告警受 {seconds} 秒冷却时间的限制，还剩 {left} 秒。',
  'The last activity moved no instance, so no cooldown is running.': '上一次伸缩活动没有变动实例，因此不在冷却时间内。',
  'The group was enabled after the last activity, so no cooldown is running.':
    '伸缩组在上一次伸缩活动之后重新启用，因此不在冷却时间内。',
  'The capacity would stay at {total}.': '实例数将仍为 {total} 台。',
  'The account limit of {most} never stops a scale-in.': '账号 {most} 台的上限不会阻止缩容。',
  'The account has {present:things}; {added:number} more would exceed the limit of {most:number}.':
    '账号内已有 {present} 台自动创建的实例，再加 {added} 台将超过 {most} 台。',
  "Afterwards the rule's own cooldown of {seconds} s applies.": '此后适用规则自身的冷却时间 {seconds} 秒。',
  "Afterwards the group's default cooldown of {seconds} s applies.": '此后适用伸缩组的默认冷却时间 {seconds} 秒。',
  ['This trigger fails more than one condition, and the document does not say which is reported first. The order ' +
    'taken is: status, activity in progress, arguments, cooldown, capacity, quota.']:
    '此次触发有多处不符合条件，文档未说明先报告哪一处。此处的次序：状态、进行中的伸缩活动、参数、冷却时间、容量、配额。',
  'An activity that moved no instance starts no cooldown.': '没有变动实例的伸缩活动不会开始冷却时间。',
  'Disabling and enabling a group ends its cooldown.': '伸缩组停用后再启用，冷却时间随之结束。',
  'The last instant of a cooldown is no longer part of it.': '冷却时间的最后一刻不再属于冷却时间。',
  'An alarm refused during the cooldown is dropped, not kept for later.': '冷却时间内被拒绝的告警直接丢弃，不会留待以后执行。',
  'A change that would exceed the account limit is refused as a whole; it is not cut to what is left.':
    '会超过账号上限的变动整体被拒绝，而不是截为剩余的台数。',

  'The size of the change is not known, because not all sizes and the adjustment are given.':
    '没有给出全部的大小和伸缩幅度，因此变动的台数未知。',
  'A client token has at most {most} characters, all ASCII.': 'ClientToken 最多 {most} 个字符，且全部为 ASCII 字符。',
  'A client token that breaks the documented form is refused with InvalidParameter.':
    '形式与文档不符的 ClientToken 以 InvalidParameter 拒绝。',
  'A refused request does not use up its client token: the next request with it is examined again.':
    '被拒绝的请求不占用其 ClientToken：下一个带有它的请求重新检查。',
  'An empty client token counts as no token.': '空的 ClientToken 视为没有给出。',
  'The client token is empty, so the request is handled on its own.': 'ClientToken 为空，因此请求单独处理。',
  'The client token was sent before with a request that was refused, so it is still unused.':
    '带有此 ClientToken 的请求之前被拒绝，因此它仍未使用。',
  'The client token was sent before with the same parameters, so the answer is the same activity.':
    '此 ClientToken 之前带有相同的参数：仍是同一个伸缩活动。',
  'The client token was sent before with another scaling rule.': '此 ClientToken 之前用于另一条伸缩规则。',
};
