// 伸缩组中的实例：备用、重新均衡和保护。Instances of a group: standby, rebalancing and protection.

export const words = {
  'Puts instances of a group on standby: weight 0 behind load balancers, no health checks, no automatic removal.':
    '将伸缩组的实例置为备用状态：在负载均衡后端的权重为 0，不做健康检查，不会自动移出。',
  'Id of the group.': '伸缩组的 ID。',
  'Instances to put on standby.': '要置为备用状态的实例。',
  'The group exists.': '伸缩组存在。',
  'Each instance exists.': '每台实例都存在。',
  'Id of the call, for support.': '此次调用的请求 ID，供联系客服时使用。',

  'Takes instances of a group off standby; behind load balancers they get the configured weight again.':
    '使伸缩组的实例退出备用状态；在负载均衡后端恢复配置的权重。',
  'Instances to take off standby.': '要退出备用状态的实例。',

  'Spreads the instances of a group evenly over its zones, by starting new ones and then stopping old ones.':
    '使伸缩组的实例在可用区之间均匀分布：先启动新实例，再停止旧实例。',
  'instances replaced by one call': '一次调用替换的实例数',
  'percent of the total capacity by which the group may pass MaxSize for some minutes (at least one instance)':
    '伸缩组在几分钟内可超出 MaxSize 的部分占总实例数的百分比（至少一台实例）',
  'The group exists in this account.': '此账号内有该伸缩组。',
  'The group is active.': '伸缩组已启用。',
  'The MultiAZPolicy of the group is BALANCE.': '伸缩组的 MultiAZPolicy 为 BALANCE。',
  'The instances are spread over the zones very unevenly.': '实例在可用区之间的分布明显不均衡。',
  'Id of the activity, to follow it with DescribeScalingActivities.': '伸缩活动的 ID，可用 DescribeScalingActivities 跟踪。',

  'Turns the protection of instances on or off: protected ones are not removed on scale-in or by health checks.':
    '开启或关闭实例保护：受保护的实例不会因缩容或健康检查而移出。',
  'Instances to protect, or no longer to protect.': '要保护或不再保护的实例。',
  'Whether scale-in leaves the instances alone.': '缩容时是否保留这些实例。',
};
