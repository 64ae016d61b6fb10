// 阿里云 E-MapReduce（EMR）的伸缩操作。The scaling action of Alibaba's E-MapReduce (EMR).

export const words = {
  'Starts, stops or restarts a scaling group, or applies its latest configuration.': '启动、停止或重启伸缩组，或应用其最新配置。',
  'Region of the scaling group.': '伸缩组所在的地域。',
  'What to do: start, stop or restart the group, or apply its latest configuration.': '要执行的操作：启动、停止或重启伸缩组，或应用其最新配置。',
  'Id of the scaling group, from ListScalingGroupV2.': '伸缩组的 ID，取自 ListScalingGroupV2。',
  'Id of the resource group, from ListResourceGroups.': '资源组的 ID，取自 ListResourceGroups。',
  'Parameters of the action, as JSON.': '操作的参数，JSON 格式。',
  'Whether the action succeeded, as the text true or false.': '操作是否成功：文本 true 或 false。',
  'Id of the call, for support.': '此次调用的请求 ID，供联系客服时使用。',
};
