// 腾讯云弹性伸缩 API 3.0：恢复实例刷新。Tencent's Auto Scaling, API 3.0: an instance refresh resumed.

export const words = {
  'Resumes a paused instance refresh: retries or skips the failed instances, and goes on with the next batches.':
    '恢复已暂停的实例刷新：重试或跳过失败的实例，并继续后面的批次。',
  'Region of the group; travels in the header X-TC-Region.': '伸缩组所在的地域；由请求头 X-TC-Region 传递。',
  'Group whose instances are refreshed; DescribeAutoScalingGroups lists the ids.': '要刷新其实例的伸缩组；DescribeAutoScalingGroups 列出其 ID。',
  'Refresh activity to resume; DescribeRefreshActivities lists the ids.': '要恢复的刷新活动；DescribeRefreshActivities 列出其 ID。',
  'Whether failed instances of the current batch are retried or skipped; without failed ones it has no effect.':
    '重试还是跳过当前批次中失败的实例；没有失败的实例时不起作用。',
  'The refresh activity exists.': '刷新活动存在。',
  'The refresh activity is paused; a failed scale-out or scale-in of MaxSurge pauses it too, and is then retried.':
    '刷新活动已暂停；MaxSurge 的扩容或缩容失败也会使其暂停，恢复时重试。',
  'Auto Scaling has been granted the CAM role AS-QCSRole.': '已将 CAM 角色 AS-QCSRole 授权给弹性伸缩。',
  'Id of the request, to quote to the support.': '请求的 ID，联系客服时提供。',
};
