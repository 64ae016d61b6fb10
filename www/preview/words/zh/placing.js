// 新实例建在何处，如何均衡可用区。Where new instances go, and how zones are levelled.

export const placing = {
  'PRIORITY, in the order of the vSwitches: {placed:each}.': 'PRIORITY，按交换机的次序：{placed}。',
  'BALANCE, evenly over the zones, counting existing instances: {placed:each}.': 'BALANCE，计入已有实例，在可用区之间均匀分布：{placed}。',
  'COST_OPTIMIZED, preemptible offers first, then the lowest price per vCPU: {placed:each}.':
    'COST_OPTIMIZED，先取抢占式实例，再取 vCPU 单价最低的：{placed}。',
  '{name} ({count:number})': '{name}（{count} 台）',
  none: '无',
  'There is stock for {done} of {count:things}.': '{count} 台中只有 {done} 台有库存。',
  'Instances created, all that were asked for: {count}.': '{count} 台全部创建。',
  'COST_OPTIMIZED needs several instance types, or a preemptible one.': 'COST_OPTIMIZED 需要多种实例规格，或抢占式实例。',
  ['With BALANCE each instance goes to the zone that has the fewest, and among equal zones to that of the vSwitch ' +
    'listed first; zones without stock are skipped.']:
    'BALANCE 下，每台实例建在实例最少的可用区，同样少时取交换机排在前面的；没有库存的可用区略过。',
  'COST_OPTIMIZED with a single instance type that is not preemptible is refused with InvalidParameter.':
    'COST_OPTIMIZED 只有一种实例规格且不是抢占式时，以 InvalidParameter 拒绝。',
  'Among offers at the same price per vCPU, the one listed first is taken first.': 'vCPU 单价相同时，先取排在前面的。',

  'The call replaces {count:things}, at most {most:number}; then the zones differ by {apart:number}.':
    '替换 {count} 台（最多 {most} 台）；此后可用区之间相差 {apart} 台。',
  'The group is {status}; only an active group is rebalanced.': '伸缩组为 {status}；只有已启用的伸缩组才能均衡。',
  'The group has MultiAZPolicy {policy}; only a group with BALANCE is rebalanced.': '伸缩组的 MultiAZPolicy 为 {policy}；只有 BALANCE 才能均衡。',
  'The fullest and the emptiest zone differ by {apart:things}.': '实例最多与最少的可用区相差 {apart} 台。',
  'The group may exceed MaxSize {max} by a tenth of {total}, at least by 1, which is {allowance}; the peak is {peak}.':
    '可超出 MaxSize {max} 的台数为 {total} 的十分之一，至少 1 台：{allowance} 台；期间最多 {peak} 台。',
  'The zones are significantly imbalanced when the fullest and the emptiest differ by two instances or more.':
    '实例最多与最少的可用区相差两台以上（含两台）时，即为明显不均衡。',
  ['Each instance moves from the fullest zone (among equals, the one of lowest priority) to the emptiest (among ' +
    'equals, the one of highest priority), until they differ by at most one.']:
    '每台实例从最多的可用区（同样多时取优先级最低的）移到最少的可用区（同样少时取优先级最高的），直到相差不超过一台。',
  'A tenth of the capacity is rounded up to whole instances.': '实例数的十分之一向上取整。',
  'The tenth is taken of Total Capacity, as written; later editions of the document take it of MaxSize.':
    '十分之一按文档所写取自 Total Capacity；文档后来的版本取自 MaxSize。',
  'A group that is already over its limit does not grow while instances are replaced.':
    '实例数已超出上限的伸缩组，在替换实例期间保持不变。',
};
