// 模拟。A run of the simulator.

export const simulate = {
  'The run covers {seconds} s; what would happen at its end is left out.': '模拟共 {seconds} 秒；恰在结束时发生的不计入。',
  'Alarms looked at {count:things}.': '告警共检查 {count} 个采样值。',
  'Activities: {count:number}, of which {reversals:number} went in the opposite direction to the one before.': '{count} 次伸缩活动，其中 {reversals} 次与前一次方向相反。',
  'Triggers and calls: {count:number}, of which {refused:number} refused.': '{count} 次触发和调用，其中 {refused} 次被拒绝。',
  'Instances: between {low} and {high}, with {seconds} instance-seconds in all.': '实例数在 {low} 与 {high} 台之间，共 {seconds} 实例秒。',
  'The run was cut: {why:words}.': '模拟提前中断：{why}。',
  'a run has at most 100000 decisions and as many events': '一次模拟最多有 100000 次判断和同样多的事件',
  'a run looks at most 10000000 times at a sample or an instance': '一次模拟最多查看采样值或实例 10000000 次',
  ['At one instant the end of the activity comes first, then calls, changes of health, scheduled tasks, and alarms in the ' +
    'order in which they are listed.']:
    '同一时刻先是伸缩活动结束，然后是调用、健康状态变化、定时任务，最后是告警，按列出的次序。',
  'After an alarm has fired it starts to count again, so it fires again only after the same number of samples.':
    '告警触发后重新计数，因此再满足同样多的采样值才会再次触发。',
  'While no instance is in service, no load is measured, so there is no data.': '没有实例在服务时，无从测量负载，因此没有数据。',
  'An activity that no rule started is followed by the default cooldown of the group.': '不是由规则引起的伸缩活动，之后适用伸缩组的默认冷却时间。',
  'Unhealthy instances wait for the end of a running activity.': '不健康的实例等到进行中的伸缩活动结束再处理。',
  ['All instances of an activity wait in the lifecycle hooks together, in addition to the time that it takes; those ' +
    'that join or leave by hand do not.']:
    '一个伸缩活动的所有实例一同在生命周期挂钩中等待，另加活动本身的时间；手动添加或移出的实例不等待。',
  'Instances that are pending or removing at the start belong to one activity, which takes as long as one that begins at the start.':
    '开始时正在加入或移出的实例属于同一个伸缩活动，其时间与从开始时起的伸缩活动相同。',
  'A group that an activity leaves outside its sizes is brought back inside them at once.':
    '伸缩活动结束后实例数在大小范围之外的伸缩组，立即回到范围之内。',
  'An alarm that is refused is dropped and not tried again.': '被拒绝的告警直接丢弃，不会自行重试。',
};
