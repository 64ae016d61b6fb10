// 腾讯云弹性伸缩 API 3.0 恢复实例刷新的文档自相矛盾之处。Where Tencent's document of ResumeInstanceRefresh contradicts itself.

export const words = {
  'Section 1 calls the operation ineffective unless the activity is paused; section 6 has an error for a status that conflicts with it. Here: a precondition with that error.':
    '第 1 节说刷新活动未暂停时此操作不起作用；第 6 节则有活动状态与操作冲突的错误。此处视为前提条件，不满足时为该错误。',
};
