// 实例刷新。An instance refresh.

export const refresh = {
  'The running refresh is paused.': '进行中的实例刷新被暂停。',
  'The paused refresh is cancelled and cannot be resumed.': '已暂停的实例刷新被取消，不能再恢复。',
  'The refresh is paused ({status}), so it is resumed.': '实例刷新已暂停（{status}），因此恢复。',
  'The scale-out before the refresh is retried.': '重试刷新之前的扩容。',
  'The scale-in after the refresh is retried.': '重试刷新之后的缩容。',
  'The batches are not given, so it is not known what comes next.': '没有给出各批次，因此不知道接着刷新什么。',
  'Nothing failed in the current batch, so ResumeMode has no effect.': '当前批次没有失败的实例，因此 ResumeMode 不起作用。',
  'CONTINUE skips the failed instances of the current batch: {count}.': 'CONTINUE：当前批次有 {count} 台失败，仍为失败。',
  'RETRY refreshes the failed instances of the current batch again: {count}.': 'RETRY：重新刷新当前批次中失败的 {count} 台。',
  'Then the waiting instances of batch {batch} follow.': '随后刷新批次 {batch} 中等待的实例。',
  'No batch is left, so the scale-in of MaxSurge follows.': '没有剩余的批次：随后为 MaxSurge 缩容。',
  'No batch is left, so the refresh is over.': '没有剩余的批次：实例刷新结束。',
  'There is no such refresh activity.': '没有这个刷新活动。',
  'The role AS-QCSRole is not granted to Auto Scaling.': '没有将角色 AS-QCSRole 授权给弹性伸缩。',
  'Only {needed:words}; this one is {status}.': '只有{needed}；而它为 {status}。',
  'Only {needed:words}, and not during its scale-in; this one is {status}, in its scale-in.': '只有{needed}，且不能在缩容期间；而它在缩容期间为 {status}。',
  'a paused refresh can be resumed': '已暂停的实例刷新才能恢复',
  'a running refresh can be stopped': '进行中的实例刷新才能暂停',
  'a paused refresh can be cancelled': '已暂停的实例刷新才能取消',
  ['This call fails more than one condition, and the document does not say which is reported first. The order taken ' +
    'is: the activity exists, the role is granted, the status fits.']:
    '此调用有多处不符合条件，文档未说明先报告哪一处。此处的次序：刷新活动存在、角色已授权、状态相符。',
  ['The document describes neither stopping nor cancelling. It is assumed that only a running refresh can be ' +
    'stopped, only a paused one can be cancelled, and neither during the scale-in.']:
    '文档没有描述暂停和取消。此处认为：只有进行中的才能暂停，只有已暂停的才能取消，且都不能在缩容期间。',
  'The group is disabled until the refresh is over, also during pauses.': '实例刷新结束之前（包括暂停期间），伸缩组一直停用。',
  'Instances of the current batch that still wait come before the next batch.': '当前批次中仍在等待的实例先于下一批次。',
  'Skipping what failed in the last batch ends the refresh successfully, after the scale-in if MaxSurge is set.':
    '跳过最后一个批次中失败的实例，实例刷新即成功结束；设有 MaxSurge 时在缩容之后结束。',
  'A scale-out or scale-in that failed is retried in either mode: CONTINUE is about instances only.':
    '失败的扩容或缩容在两种方式下都会重试：CONTINUE 只涉及实例。',
};
