// 引起伸缩活动的接口：执行伸缩规则，添加、移出和分离实例。What starts an activity: running a rule; attaching, removing, detaching.

export const words = {
  'Adds existing instances to a group, also subscribed ones; the answer means accepted, not done.':
    '将已有的实例（包括包年包月实例）添加到伸缩组；返回成功只表示已接受，不表示已完成。',
  'Id of the group.': '伸缩组的 ID。',
  'Instances to attach.': '要添加的实例。',
  'The group exists in this account.': '此账号内有该伸缩组。',
  'The group is active.': '伸缩组已启用。',
  'No scaling activity is in progress in the group.': '伸缩组没有进行中的伸缩活动。',
  'Each instance exists in this account.': '每台实例都在此账号内。',
  'Each instance is in the region of the group.': '每台实例都在伸缩组所在的地域。',
  'Each instance has the type of the active configuration.': '每台实例的规格都与生效的伸缩配置的相同。',
  'Each instance is running.': '每台实例都在运行。',
  'Each instance is of the network type of the group.': '每台实例都与伸缩组的网络类型相同。',
  "Each instance is in the VPC of the group's VSwitch.": '每台实例都在伸缩组的交换机所在的 VPC 中。',
  'No instance is in another group.': '没有实例在另一个伸缩组中。',
  'The load balancers of the group are active.': '伸缩组的负载均衡实例都已启用。',
  'The load balancers of the group have their health check on.': '伸缩组的负载均衡实例都开启了健康检查。',
  'Instances already behind a load balancer are of the network type of the group.':
    '已在负载均衡实例后端的实例与伸缩组的网络类型相同。',
  'Instances already behind a load balancer are in the VPC of the VSwitch.': '已在负载均衡实例后端的实例与交换机在同一 VPC。',
  'The databases of the group are running.': '伸缩组的数据库实例都在运行。',
  'The access whitelist of each database has room for the addresses of the instances.':
    '每个数据库实例的访问白名单都容得下实例的地址。',
  'The security group has room for more instances.': '安全组还能容纳更多实例。',
  'The instances of the group and the attached ones together are at most MaxSize.':
    '伸缩组的实例与要添加的实例合计不超过 MaxSize。',
  'Id of the activity, to follow it with DescribeScalingActivities.': '伸缩活动的 ID，可用 DescribeScalingActivities 跟踪。',

  'Takes instances out of a group without stopping or releasing them; the answer means accepted, not done.':
    '从伸缩组分离实例，不停止也不释放；返回成功只表示已接受，不表示已完成。',
  'Instances to detach.': '要分离的实例。',
  'Each instance is in the group.': '每台实例都在伸缩组中。',
  'At least MinSize instances remain in the group.': '伸缩组中至少保留 MinSize 台实例。',
  'Id of the call, for support.': '此次调用的请求 ID，供联系客服时使用。',

  'Runs a scaling rule now, without waiting for a cooldown; the answer means accepted, not done.':
    '立即执行伸缩规则，不等待冷却时间；返回成功只表示已接受，不表示已完成。',
  'Resource identifier of the rule, as CreateScalingRule has returned it.': '伸缩规则的资源标识符，由 CreateScalingRule 返回。',
  'Your own unique text, case-sensitive; the same call with the same token runs the rule once.':
    '自行生成的唯一文本，区分大小写；以相同的令牌重复同一调用，伸缩规则只执行一次。',
  'automatically created instances in all groups and regions of the account; attached ones do not count':
    '账号在所有伸缩组和地域中自动创建的实例数（不计添加的实例）',
  'The rule exists in this account.': '此账号内有该伸缩规则。',
  'The group of the rule is active.': '该伸缩规则的伸缩组已启用。',
  'Within MinSize and MaxSize, the rule changes the number of instances.':
    '在 MinSize 与 MaxSize 的限制之内，伸缩规则仍会改变实例数。',
  'A ClientToken that was used before comes with the same parameters.': '用过的 ClientToken 须与相同的参数一同给出。',

  'Removes instances from a group and releases those it created; the answer means accepted, not done.':
    '从伸缩组移出实例，并释放其中由伸缩组创建的；返回成功只表示已接受，不表示已完成。',
  'Instances to remove.': '要移出的实例。',
  'What becomes of created instances: stopped and kept without fees (recycle) or released.':
    '如何处理伸缩组创建的实例：停机不收费而保留（recycle），或释放。',
  'The ScalingPolicy of the group is recycle when RemovePolicy is.':
    'RemovePolicy 为 recycle 时，伸缩组的 ScalingPolicy 也为 recycle。',
};
