// 阿里云弹性伸缩第 15 章的文档自相矛盾之处。Where the documents of chapter 15 of Alibaba's Auto Scaling contradict themselves.

export const words = {
  'NotificationType takes 1 to 8 values here, 1 to 5 in 15.3; each page keeps its own count.':
    'NotificationType 在本页可取 1 至 8 个值，在 15.3 中为 1 至 5 个；各页按自己的数目。',

  'ScalingGroupId in the answer is explained as the id of the request, NotificationArn as the list of notifications; the names are followed.':
    '应答中的 ScalingGroupId 被说成请求的 ID，NotificationArn 被说成通知的列表；以名称为准。',
  'The XML answer wraps each notification in NotificationConfigurationModel and each type in NotificationType, the JSON answer has plain lists; here: lists.':
    'XML 应答在每个通知外有一层 NotificationConfigurationModel，在每个类型外有一层 NotificationType，JSON 应答直接是列表；此处为列表。',
  'NotificationTypes is typed as a list of objects with a NotificationType each; in the JSON answer it is a list of text, and so it is here.':
    'NotificationTypes 的类型为对象列表，每个对象含一个 NotificationType；在 JSON 应答中是文本列表，此处也是。',
  'The names in the JSON answer begin with a small letter, those of the table and of the XML answer with a capital one; the latter are canonical, the others aliases.':
    'JSON 应答中的名称首字母小写，表和 XML 应答中的首字母大写；以后者为准，前者作为别名。',

  'The examples list five events, the table eight; the eight are kept.': '示例列出 5 个事件，表中有 8 个；保留这 8 个。',
  'The XML answer wraps each type in NotificationType, and the table types it as an object, the JSON answer has a plain list of text; here: a list of text.':
    'XML 应答在每个类型外有一层 NotificationType，表中的类型为对象，JSON 应答直接是文本列表；此处为文本列表。',

  'NotificationType takes 1 to 5 values here, 1 to 8 in 15.1, and 15.5 lists eight; each page keeps its own count.':
    'NotificationType 在本页可取 1 至 5 个值，在 15.1 中为 1 至 8 个，15.5 列出 8 个；各页按自己的数目。',
  'NotificationConfigurationNotExist is explained as an event and a type that do not exist; code and message speak of the notification of the group.':
    'NotificationConfigurationNotExist 被说成事件和类型不存在；错误码和错误信息说的是伸缩组的通知。',
};
