// 伸缩活动的代码。The codes of a scaling activity.

export const activity = {
  'No code is given.': '没有给出代码。',
  '{what} {code:number} is "{name:words}".': '{what} {code} 为“{name}”。',
  'The document does not list {what} {code:number}.': '文档没有列出 {what} {code}。',
  Initializing: '初始化',
  Executing: '正在执行',
  Successful: '成功',
  'Partially successful': '部分成功',
  Failed: '失败',
  Canceled: '已取消',
  'Scale up': '扩容',
  'Scale down': '缩容',
  'Add a server': '添加机器',
  'Remove a server': '移出机器',
  'Replace an unhealthy server': '替换不健康的机器',
  'errorCode 0 means success.': 'errorCode 0 为成功。',
  'errorCode {code:number}: {meaning:words}': 'errorCode {code}：{meaning}',
  'The activity succeeded.': '伸缩活动成功。',
  'There is nothing to do.': '无需处理。',
  'The advice for a model that does not exist is given as printed: stop scaling down. Scaling up is probably meant.':
    '机型不存在时的建议按文档原样给出：停止缩容。可能指的是扩容。',
};
