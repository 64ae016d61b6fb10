// 生命周期挂钩：等待与调用。The wait in lifecycle hooks, and the calls on them.

export const hook = {
  'With transition {transition} the instance waits from 0 s on: {hooks:each}.': '活动类型为 {transition}，实例从第 0 秒起等待：{hooks}。',
  '{hook} until {deadline:number} s': '{hook} 至第 {deadline} 秒',
  'The group has no hook for transition {transition}, so the instance does not wait.':
    '伸缩组没有活动类型为 {transition} 的挂钩，因此实例不等待。',
  'The bound hook {hook} is not for transition {transition}, so the instance does not wait.':
    '已绑定的挂钩 {hook} 的活动类型不是 {transition}，因此实例不等待。',
  'No hook is bound, so the instance does not wait.': '没有绑定挂钩，因此实例不等待。',
  '{hook} ended at {at:number} s {how:words} with result {result}.': '{hook} 于第 {at} 秒{how}结束，结果为 {result}。',
  '{hook} ended at {at:number} s {how:words} with result {result}, {rest:words}.':
    '{hook} 于第 {at} 秒{how}结束，结果为 {result}，{rest}。',
  'by timing out': '超时',
  'by a call': '由调用',
  'by being deleted': '因被删除而',
  'which ends the others too': '其他挂钩随之结束',
  'as the last one': '它是最后一个',
  'After result {result} the instance goes into service.': '结果为 {result}，实例开始服务。',
  'After result {result} the instance is released.': '结果为 {result}，实例被释放。',
  'After result {result} the instance is removed, whatever the result.': '结果为 {result}，实例移出（无论结果如何）。',
  'If several hooks time out together as the last ones, one that abandons the instance decides.':
    '最后同时超时的挂钩中，由放弃实例的那一个决定。',
  'A hook ends in the second of its deadline, so a call in that second comes too late.':
    '挂钩恰在超时的那一秒结束：那一秒的调用已经太晚。',

  'The hook waits until {until} s instead of {before} s: the call at {at} s asks for {seconds} s.':
    '挂钩等待至第 {until} 秒：从第 {at} 秒起 {seconds} 秒；此前为第 {before} 秒。',
  'With an extension until {until} s the wait would be longer than {most} s.': '至第 {until} 秒，等待将超过 {most} 秒。',
  'The wait was already extended {count:things}; at most {most} are allowed.': '等待已延长 {count} 次；最多 {most} 次。',
  'The hook ends at {at} s with result {result}.': '挂钩于第 {at} 秒结束，结果为 {result}。',
  'The hook is deleted, which ends its wait at {at} s.': '挂钩被删除，其等待于第 {at} 秒结束。',
  'The hook is deleted; it was not waiting.': '挂钩被删除；它没有在等待。',
  'The wait of {hook} had already ended at {at} s.': '{hook} 的等待已于第 {at} 秒结束。',
  '{hook} does not act in this wait.': '{hook} 在此次等待中不起作用。',
  'The timeout of {seconds:number} s is less than {least:number}.': '{seconds} 秒少于 {least} 秒。',
  'The timeout of {seconds:number} s is outside the range {least:number} to {most:number}.': '{seconds} 秒不在 {least} 至 {most} 秒之内。',
  'The result {value} is neither {one} nor {other}.': '结果 {value} 既不是 {one} 也不是 {other}。',
  'A hook that is deleted during a wait ends with CONTINUE; the document only says that its wait ends.':
    '等待期间被删除的挂钩以 CONTINUE 结束；文档只说明其等待结束。',
  'An extension to exactly six hours after the start is allowed.': '可以延长到恰为开始后六小时。',
  'A heartbeat that is refused does not count as one of the 20.': '被拒绝的心跳不计入 20 次。',
  'Each hook of a wait may be extended 20 times, since each has its own token; the document speaks of the wait state.':
    '等待中的每个挂钩各可延长 20 次，因为各有自己的令牌；文档说的是等待状态。',
  'A heartbeat lets the hook wait for its HeartbeatTimeout from the call on, and never ends it earlier than before.':
    '心跳使挂钩从调用时起再等待 HeartbeatTimeout，但不会比原来更早结束。',
  'A renewal lets the hook wait for recordTimeout from the call on, even if that is shorter than before.':
    '延长使挂钩从调用时起等待 recordTimeout，即使比原来更短。',
  'Disable (1) drops an instance that is being created, and changes nothing for one that is being terminated.':
    '中止（1）会放弃正在创建的实例，对正在销毁的实例没有影响。',

  'Another hook of the group has the name {name}.': '伸缩组的另一个挂钩已使用名称 {name}。',
  'The group has {count:things}; at most {most} are allowed.': '伸缩组已有 {count} 个挂钩；最多 {most} 个。',
  'This is hook number {count} of the group; at most {most} are allowed.': '这是伸缩组的第 {count} 个挂钩；最多 {most} 个。',
  'The transition {value} is neither {one} nor {other}.': '活动类型 {value} 既不是 {one} 也不是 {other}。',
  'The default result {value} is neither {one} nor {other}.': '默认结果 {value} 既不是 {one} 也不是 {other}。',
  'The call names no transition.': '调用没有给出活动类型。',
  'The name {name} is not {least} to {most} letters, digits, Chinese characters, underscores, hyphens and periods.':
    '名称 {name} 不是 {least} 至 {most} 个字母、数字、汉字、下划线、连字符或句点。',
  '{hook} is not a hook of this group.': '{hook} 不是此伸缩组的挂钩。',
  'From now on only {hook} acts.': '此后只有 {hook} 起作用。',
  'The group has no hook {hook}.': '伸缩组没有挂钩 {hook}。',
  'The hook is bound, so it is in use.': '挂钩已绑定，因此正在使用。',
  'The hook is not in use, so it is deleted.': '挂钩没有在使用，因此被删除。',
  'Binding a hook while another one is bound replaces that one.': '已绑定另一个挂钩时，再绑定即替换原来的。',
  ['The page has no code for this, so a common one is assumed: 4000 for a value, 5000 for a hook that does not ' +
    'exist, 5100 for one that is not waiting.']:
    '该页文档没有此情形的错误码，因此取公共错误码：值有误为 4000，挂钩不存在为 5000，挂钩没有在等待为 5100。',
  ['This call fails more than one condition, and the document does not say which is reported first. The order taken ' +
    'is that of its table of errors.']:
    '此调用有多处不符合条件，文档未说明先报告哪一处。此处取其错误码表的次序。',
};
