// 腾讯云伸缩活动的错误码。The error codes of Tencent's scaling activities, and what to do.

export const activityErrors = {
  'The image of the launch configuration was deleted.': '启动配置的镜像已被删除。',
  'Give the group a launch configuration with an image that exists.': '为伸缩组换用镜像存在的启动配置。',
  'A load balancer of the group was deleted.': '伸缩组的负载均衡器已被删除。',
  'Change the load balancers of the group; no call of this API does that.': '修改伸缩组的负载均衡器；此 API 没有相应的调用。',
  'The snapshot from which a data disk is made was deleted.': '用于创建数据盘的快照已被删除。',
  'Give the group a launch configuration with a snapshot that exists.': '为伸缩组换用快照存在的启动配置。',
  'A security group of the launch configuration was deleted.': '启动配置的安全组已被删除。',
  'Give the group a launch configuration with a security group that exists.': '为伸缩组换用安全组存在的启动配置。',
  'A subnet of the group was deleted.': '伸缩组的子网已被删除。',
  'Change the subnet of the group; no call of this API does that.': '修改伸缩组的子网；此 API 没有相应的调用。',
  'Instances of this model are sold out.': '此机型的实例已售罄。',
  'Stop scaling up until there are some again, or choose another model in a new launch configuration.':
    '停止扩容，直到重新有货；或在新的启动配置中选择其他机型。',
  'There is no such instance model.': '没有此机型。',
  'Stop scaling down, as the document has it (up is probably meant), and choose a model that exists.':
    '按文档所写停止缩容（可能指扩容），并选择存在的机型。',
  'The service has too few resources for it.': '服务的资源不足。',
  'Stop scaling up until the service has resources again.': '停止扩容，直到服务重新有资源。',
  'The quota of the account is used up.': '账号的配额已用完。',
  'Scale up by fewer servers, or open a ticket for a larger quota.': '减少扩容的台数，或提交工单提高配额。',
  'The balance of the account is too low.': '账号余额不足。',
  'Top up the account first.': '先为账号充值。',
  'Another scaling activity of the group was running.': '伸缩组有另一个伸缩活动正在进行。',
  'Try again when that activity is over.': '待该活动结束后重试。',
  'The group was in its cooldown.': '伸缩组在冷却时间内。',
  'Try again when the cooldown is over.': '待冷却时间结束后重试。',
  'The key pair of the launch configuration was deleted.': '启动配置的密钥对已被删除。',
  'Give the group a launch configuration with a key pair that exists.': '为伸缩组换用密钥对存在的启动配置。',
};
