// 阿里云弹性伸缩第 14 章的文档自相矛盾之处。Where the documents of chapter 14 of Alibaba's Auto Scaling contradict themselves.

export const words = {
  'LifecycleActionResult has the text of DefaultResult in 14.1, on what follows a timeout; here it is what follows this call.':
    'LifecycleActionResult 用了 14.1 中 DefaultResult 的说明，讲的是超时后如何处理；此处是此次调用后如何处理。',
  'The text says that ABANDON terminates the scaling event, the table that it releases or removes the instance; the table is followed.':
    '正文说 ABANDON 终止伸缩活动，表中说释放或移出实例；以表为准。',
  'InvalidParamter is spelled so throughout chapter 14, InvalidParameter in chapter 16; both are listed.':
    '第 14 章一律拼作 InvalidParamter，第 16 章为 InvalidParameter；两者都列出。',

  'The names in the JSON answer begin with a small letter, those of the table and of the XML answer with a capital one; the latter are canonical, the others aliases.':
    'JSON 应答中的名称首字母小写，表和 XML 应答中的首字母大写；以后者为准，前者作为别名。',
  'The third column of the response table is headed Required, but holds descriptions; they are taken as such.':
    '返回参数表第三列的表头为 Required，内容却是说明；按说明处理。',
  'The message of UnsupportedNotificationType.CurrentRegion names a notificationType, which is no parameter of this call; it is the kind of target in NotificationArn.':
    'UnsupportedNotificationType.CurrentRegion 的错误信息提到 notificationType，此接口没有这个参数；它指 NotificationArn 中的目标类型。',

  'The request example has "fig" as its Action; the table and the answer have DeleteLifecycleHook.':
    '请求示例的 Action 为“fig”；表和应答中为 DeleteLifecycleHook。',

  'PageSize and TotalCount are typed String in the table of the answer, but are numbers in the JSON example; here: integers.':
    'PageSize 和 TotalCount 在返回参数表中的类型为 String，在 JSON 示例中是数字；此处为整数。',
  'The XML answer wraps each hook in LifecycleHook, the JSON answer is a plain list, the table names neither; here: a list.':
    'XML 应答在每个挂钩外有一层 LifecycleHook，JSON 应答直接是列表，表中两者都没有提到；此处为列表。',
  'PageNumber is explained as a page of a list of instance states, in the answer as the initial page; it is the page of the list of hooks.':
    'PageNumber 被说成实例状态列表的页码，在应答中又被说成起始页；此处为挂钩列表的页码。',

  'The code of a missing queue is printed LifecycleHook, in 14.1 QueueNotExist; both are listed.':
    '队列不存在的错误码印作 LifecycleHook，在 14.1 中为 QueueNotExist；两者都列出。',
  'InvalidNotificationArn is explained as a target that does not exist; code and message, and its row in 14.1, speak of an invalid NotificationArn.':
    'InvalidNotificationArn 被说成目标不存在；错误码和错误信息，以及 14.1 中的同一行，说的是 NotificationArn 无效。',
  'HeartbeatTimeout and DefaultResult have defaults here too, though the call changes a hook that has values; they are listed as printed and never sent by themselves.':
    'HeartbeatTimeout 和 DefaultResult 在此也有默认值，但此接口修改的挂钩已经有值；默认值照文档列出，从不自动发送。',

  'The request example sends LifecycleActionResult, a parameter of 14.5 which the table does not have; it is not known here.':
    '请求示例发送了 LifecycleActionResult，那是 14.5 的参数，本页的表中没有；此处没有这个参数。',
  'HeartbeatTimeout has the text of 14.1, which advises this very call against the timeout; here it is the length of the extension, with a default of its own.':
    'HeartbeatTimeout 用了 14.1 的说明，其中建议用来避免超时的正是此接口；此处为延长的时长，有自己的默认值。',
  'The message of LifecycleAction.TimeExceeded names a heartbeatTime; the parameter is HeartbeatTimeout.':
    'LifecycleAction.TimeExceeded 的错误信息提到 heartbeatTime；参数为 HeartbeatTimeout。',
};
