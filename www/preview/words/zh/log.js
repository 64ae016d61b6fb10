// 伸缩活动日志的重放。A log of scaling actions, replayed.

export const log = {
  'The earliest row begins at {at} with {count:things}.': '最早的一行始于 {at}，有 {count} 台实例。',
  'Finished actions that change the number of instances: {changes}; the number is {count} in the end.': '改变实例数的已完成伸缩活动：{changes} 次；最终 {count} 台。',
  'Rows of load balancer migrations, which are left out because they do not count instances: {rows}.': '负载均衡器迁移的行不计入实例数，已略去：{rows} 行。',
  'A load balancer migration; its row does not count instances.': '负载均衡器迁移；该行不计入实例数。',
  'No row counts instances, so the capacity is not known.': '没有计入实例数的行，因此实例数未知。',
  'Rows whose number of instances differs from the result of the earlier rows: {rows}.': '起始台数与之前各行的结果不符的行：{rows} 行。',
  'Rows that remove more instances than there are: {rows}.': '移出台数多于现有台数的行：{rows} 行。',
  'Actions still running, which have changed nothing yet: {count}.': '仍在进行、尚未带来变化的伸缩活动：{count} 个。',
  'Rows of the log on other pages, which are not replayed: {rows}.': '日志其他页中未重放的行：{rows} 行。',
  'An action that failed changes the capacity by the instances in its lists, like one that succeeded.':
    '失败的伸缩活动与成功的一样，按其列表中的实例改变实例数。',
  'If the number of instances in a row differs from the result of the earlier rows, the row is right from its start on.':
    '某一行的台数与之前各行的结果不符时，从其开始时起以该行为准。',
  'If more instances left than there were, none remain: the log did not count some of them before.':
    '移出的实例多于现有的时，剩余 0 台：日志之前没有计入其中一部分。',
};
