// 伸缩活动日志的重放。A log of scaling actions, replayed.

export const log = {
  'The earliest row begins at {at} with {count} instances.': '最早的一行始于 {at}，有 {count} 台实例。',
  'Finished actions that change the count: {changes}; it is {count} in the end.': '改变实例数的已完成伸缩活动：{changes} 次；最终 {count} 台。',
  'Rows of load balancer migrations, left out since they do not count: {rows}.': '负载均衡器迁移的行不计入实例数，已略去：{rows} 行。',
  'A load balancer migration; its row does not count instances.': '负载均衡器迁移；该行不计入实例数。',
  'No row counts instances, so the capacity is not known.': '没有计入实例数的行，因此实例数未知。',
  'Rows that begin with another number than those before lead to: {rows}.': '起始台数与之前各行的结果不符的行：{rows} 行。',
  'Rows that take away more than there is: {rows}.': '移出台数多于现有台数的行：{rows} 行。',
  'Actions still running, which have changed nothing yet: {count}.': '仍在进行、尚未带来变化的伸缩活动：{count} 个。',
  'Rows of the log on other pages, which are not replayed: {rows}.': '日志其他页中未重放的行：{rows} 行。',
  'An action that failed changes the capacity by the instances in its lists, like one that succeeded.':
    '失败的伸缩活动与成功的一样，按其列表中的实例改变实例数。',
  'Where a row counts other instances than the rows before it lead to, the row is right from its start on.':
    '某一行的台数与之前各行的结果不符时，从其开始时起以该行为准。',
  'Where more instances left than there were, none are left: the log has not counted some of them before.':
    '移出的实例多于现有的时，剩余 0 台：日志之前没有计入其中一部分。',
};
