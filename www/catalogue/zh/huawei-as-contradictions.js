// 华为云弹性伸缩伸缩活动日志的文档自相矛盾之处。Where the document of Huawei's log of scaling actions contradicts itself.

export const words = {
  'The introduction leaves log_id and status out of the search criteria, and "Request Message" says there are no parameters; Table 1 has them all. Here: Table 1.':
    '开头的介绍没有将 log_id 和 status 列为查询条件，“Request Message”又说没有参数；表 1 则全部列出。此处以表 1 为准。',
  'scaling_value is typed String; the example has a number. Here: string.': 'scaling_value 的类型为 String；示例中是数字。此处为文本。',
  'The instance lists are described as lists of ECS names; Table 4 and the example have objects. Here: objects.':
    '各实例列表被说成弹性云服务器名称的列表；表 4 和示例中是对象。此处为对象。',
  '502 Bad Gateway is explained by an invalid request, which is what 400 is for. Here: a failure of the server that a later try may get past.':
    '502 Bad Gateway 归因于请求无效，而那是 400 的含义。此处视为服务端故障，稍后重试可能成功。',
};
