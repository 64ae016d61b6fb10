// 腾讯云 AS v2 的文档自相矛盾之处。Where the documents of AS v2 of Tencent Cloud contradict themselves.

export const words = {
  '"Up to 20" is said of what a group can bind, though a group may have 30 instances. Here: 20 ids in a call.':
    '“Up to 20”说的是伸缩组可绑定的数量，但伸缩组可有 30 台实例。此处：每次调用 20 个 ID。',
  'InvalidParameter.InvalidProjectId wants the default project, though configurations and groups may be in other projects. Here: a precondition.':
    'InvalidParameter.InvalidProjectId 要求默认项目，但启动配置和伸缩组可属于其他项目。此处：作为前提条件。',
  'code is typed Int; the example answer has the text "0". Here: integer.': 'code 的类型为 Int；示例应答中为文本 "0"。此处：整数。',

  'The API overview and this page spell the Action AttachLifecycleHookId, "Update history" AttachLifeCycleHookId. Here: AttachLifecycleHookId, the other as an alias.':
    'API 概览和本页的 Action 写作 AttachLifecycleHookId，“Update history”写作 AttachLifeCycleHookId。此处：AttachLifecycleHookId，后者为别名。',

  'The API overview and this page spell the Action CompleteLifecycleHookAction, "Update history" CompleteLifeCycleHookAction. Here: CompleteLifecycleHookAction, the other as an alias.':
    'API 概览和本页的 Action 写作 CompleteLifecycleHookAction，“Update history”写作 CompleteLifeCycleHookAction。此处：CompleteLifecycleHookAction，后者为别名。',

  'The API overview and this page spell the Action CreateLifecycleHook, "Update history" CreateLifeCycleHook. Here: CreateLifecycleHook, the other as an alias.':
    'API 概览和本页的 Action 写作 CreateLifecycleHook，“Update history”写作 CreateLifeCycleHook。此处：CreateLifecycleHook，后者为别名。',
  'lifeCycleHookId of the answer is typed String; the example answer has a list. Here: a list of strings.':
    '应答中 lifeCycleHookId 的类型为 String；示例应答中为列表。此处：字符串列表。',
  'data is described as a list of timed tasks; it holds the id of the hook.': 'data 描述为定时任务列表；其内容是挂钩的 ID。',
  'data is typed Array; the example answer has an object. Here: object.': 'data 的类型为 Array；示例应答中为对象。此处：对象。',

  'The description says that a security group must be specified; the table has sgId as not required, and the example leaves it out. Here: not required.':
    '描述说必须指定安全组；表格中 sgId 不是必填，示例也没有给出。此处：非必填。',
  'imageType is said to have three values, but only 1 and 2 are listed. Here: 1 and 2.': 'imageType 称有三个值，但只列出 1 和 2。此处：1 和 2。',
  'storageSize has limits for local disks and for cloud disks, storageType five types, and the sentence on the restrictions by category breaks off. Here: 1 and 3 are local, 2, 5 and 6 are cloud disks.':
    'storageSize 分本地盘和云硬盘规定范围，storageType 有五种类型，而关于各类限制的句子没有写完。此处：1 和 3 为本地盘，2、5 和 6 为云硬盘。',
  'dataSnapshotId asks for a cloud disk; storageType calls only 2 that, but the limits of storageSize speak of cloud disks in general. Here: not with the local types 1 and 3.':
    'dataSnapshotId 要求云硬盘；storageType 只称 2 为云硬盘，但 storageSize 的范围泛指云硬盘。此处：不能与本地盘类型 1 和 3 同时给出。',
  'cvmType lists four families of CVM, the note below the table three, without the Calculation CVM. Here: the seven values of the table.':
    'cvmType 列出四个 CVM 实例族，表格下方的说明只有三个，没有计算型。此处：表格中的七个值。',
  'The special characters of password have an empty item between the backslash and the parentheses (the asterisk, lost as markup); the list for Windows ends in the same way. Here: the asterisk is allowed.':
    'password 的特殊字符中，反斜杠与括号之间有一项为空（应为星号，被当作标记而丢失）；Windows 的字符列表末尾也是如此。此处：允许星号。',
  'Whether the 16 KB of userdata are meant before or after Base64 is not said. Here: before, the wider limit.':
    '没有说明 userdata 的 16 KB 是指 Base64 编码之前还是之后。此处：编码之前，即较宽的限制。',
  'Three codes are misspelt (ScallingConfiguration twice, OprationFail.CpuOrMemNotExsit). Here: as printed.':
    '有三个错误码拼写有误（两个 ScallingConfiguration，以及 OprationFail.CpuOrMemNotExsit）。此处：照原文。',

  'The VPC is printed vpclId in the table and vpId in the example and in the text of zoneIds and subnetIds. Here: vpcId, the others as aliases.':
    'VPC 在表格中写作 vpclId，在示例以及 zoneIds 和 subnetIds 的说明中写作 vpId。此处：vpcId，其余为别名。',
  'The text of Conflict.MaxsizeLessMinsize wants maxSize greater than minSize; the parameters say no greater and no less than. Here: equal sizes are allowed.':
    'Conflict.MaxsizeLessMinsize 的说明要求 maxSize 大于 minSize；参数的说明是不大于和不小于。此处：允许两者相等。',
  'zoneIds is described as regions; DescribeAvailabilityZones, which lists them, gives zones. Here: zones.':
    'zoneIds 描述为地域；列出其取值的 DescribeAvailabilityZones 给出的是可用区。此处：可用区。',
  'desiredCapacity has no limits on this page; "Modifying Scaling Groups" keeps it between the two sizes. Here: not checked.':
    '本页没有 desiredCapacity 的范围；“Modifying Scaling Groups”要求它在最小与最大实例数之间。此处：不检查。',
  'Conflict.VpIdVszoneId is misspelt. Here: as printed.': 'Conflict.VpIdVszoneId 拼写有误。此处：照原文。',

  'The wrong group is InvalidParameter.ScalingGroupId here, InvalidParameter.ScalingGroupIdError on the pages of groups and hooks. Here: as printed.':
    '伸缩组有误的错误码，本页为 InvalidParameter.ScalingGroupId，伸缩组和挂钩的页面为 InvalidParameter.ScalingGroupIdError。此处：照原文。',
  'The example answer lacks a comma after codeDesc.': '示例应答的 codeDesc 之后缺少逗号。',

  'The example of metric spells a field DimensionName; its table and the request example have dimensionName. Here: dimensionName, the other as an alias.':
    'metric 的示例中有字段写作 DimensionName；其表格和请求示例为 dimensionName。此处：dimensionName，前者为别名。',
  'metric is typed String and described as JSON with four fields. Here: an object, sent as JSON text.':
    'metric 的类型为 String，描述为含四个字段的 JSON。此处：对象，以 JSON 文本发送。',
  'The table of data names ScalingPolicyIdSet; the sentence before it and the example have scalingPolicyIdSet. Here: scalingPolicyIdSet, the other as an alias.':
    'data 的表格写作 ScalingPolicyIdSet；表格前的句子和示例为 scalingPolicyIdSet。此处：scalingPolicyIdSet，前者为别名。',

  'The example has recurrence without endTime; the table and InvalidParameter.EndtimeAndRecurrence want both or neither. Here: both or neither.':
    '示例有 recurrence 而没有 endTime；表格和 InvalidParameter.EndtimeAndRecurrence 要求两者都给出或都不给出。此处：都给出或都不给出。',
  'recurrence is printed *****, without the blanks that a crontab needs; the examples have them. Here: five fields with blanks.':
    'recurrence 印作 *****，没有 crontab 所需的空格；示例中有。此处：以空格分隔的五个字段。',
  'The sizes have no limits and no order on this page; the pages of the groups have 0 to 30 and minSize at most maxSize. Here: a precondition.':
    '本页没有最小和最大实例数的范围和大小关系；伸缩组的页面为 0 至 30，且 minSize 不大于 maxSize。此处：作为前提条件。',
  'Task ids come in scalingScheduleTaskId, but are called scalingScheduledTaskId elsewhere. Here: as printed.':
    '应答以 scalingScheduleTaskId 给出任务 ID，其他地方则称为 scalingScheduledTaskId。此处：照原文。',
  'ModifyScheduledTask takes * * * * * for the end of the repetition; here it would mean every day. Here: accepted.':
    'ModifyScheduledTask 以 * * * * * 取消重复；在本页则意为每天。此处：接受。',
  'The example answer lacks its last brace.': '示例应答缺少最后的花括号。',

  'The example is that of DeleteScalingNotification: it has notificationIds.0 and no lifeCycleHookId. Here: the table.':
    '示例是 DeleteScalingNotification 的示例：有 notificationIds.0，没有 lifeCycleHookId。此处：以表格为准。',
  'The row of InvalidParameter.ScalingGroupIdError is printed three times. Here: once.':
    'InvalidParameter.ScalingGroupIdError 一行印了三次。此处：只取一次。',
  'The API overview and this page spell the Action DeleteLifecycleHook, "Update history" DeleteLifeCycleHook. Here: DeleteLifecycleHook, the other as an alias.':
    'API 概览和本页的 Action 写作 DeleteLifecycleHook，“Update history”写作 DeleteLifeCycleHook。此处：DeleteLifecycleHook，后者为别名。',

  'The page names its Action DeleteScalingGroup, in the description and above the table; the API overview has DeleteScalingConfiguration. Here: DeleteScalingConfiguration; the other deletes a group.':
    '本页的描述和表格上方都把 Action 写作 DeleteScalingGroup；API 概览为 DeleteScalingConfiguration。此处：DeleteScalingConfiguration；另一个用于删除伸缩组。',
  'The code Conflict.ScallingConfigurationUse is misspelt. Here: as printed.':
    '错误码 Conflict.ScallingConfigurationUse 拼写有误。此处：照原文。',
  'data stands in the example answer only, which lacks its last brace.': 'data 只在示例应答中出现，该示例缺少最后的花括号。',

  'The line above the table names the Action DeleteScalingGroup, the description DeleteScalingPolicy. Here: DeleteScalingPolicy; the other deletes the group.':
    '表格上方的一行把 Action 写作 DeleteScalingGroup，描述为 DeleteScalingPolicy。此处：DeleteScalingPolicy；另一个用于删除伸缩组。',
  'The columns of the error table are swapped. Here: Conflict.DeleteDefaultScalingPolicyError is the code.':
    '错误码表的两列颠倒。此处：Conflict.DeleteDefaultScalingPolicyError 为错误码。',
  'data stands in the example answer only.': 'data 只在示例应答中出现。',

  'The example spells scalingScheduleTaskId, the table scalingScheduledTaskId. Here: scalingScheduledTaskId, the other as an alias.':
    '示例写作 scalingScheduleTaskId，表格为 scalingScheduledTaskId。此处：scalingScheduledTaskId，前者为别名。',

  'The page spells the Action DescribeLifeCycleHook, the API overview DescribeLifecycleHook. Here: that of the page, the other as an alias.':
    '本页的 Action 写作 DescribeLifeCycleHook，API 概览为 DescribeLifecycleHook。此处：以本页为准，后者为别名。',
  'lifeCycleHookTimeout stands in the example answer, but not in the table. Here: in the answer.':
    'lifeCycleHookTimeout 在示例应答中出现，表格中没有。此处：应答中有此字段。',
  'notifyIds of the answer is typed String, though hooks are created with a list; the example does not have it. Here: string.':
    '应答中 notifyIds 的类型为 String，但创建挂钩时是列表；示例中没有此字段。此处：字符串。',
  'data and lifeCycleHookSet are described as notifications, lifeCycleHookName as a notification type. Here: hooks, and the name of the hook.':
    'data 和 lifeCycleHookSet 描述为通知，lifeCycleHookName 描述为通知类型。此处：挂钩，以及挂钩的名称。',
  'limit is said to be about scaling configurations, and has no default here; the other pages have 20. Here: hooks, no default.':
    'limit 的说明讲的是启动配置，且本页没有默认值；其他页面为 20。此处：挂钩，没有默认值。',
  'The values of transition and defaultResult are not listed here; "Creating Lifecycle Hooks" has 0 and 1. Here: not checked.':
    '本页没有列出 transition 和 defaultResult 的值；“Creating Lifecycle Hooks”有 0 和 1。此处：不检查。',

  'The API overview does not list this operation; the page exists and is followed.': 'API 概览没有列出此操作；其页面存在，以该页面为准。',
  'succInsList and failInsList are typed Int; the example answer has lists of ids. Here: lists of strings.':
    'succInsList 和 failInsList 的类型为 Int；示例应答中为 ID 列表。此处：字符串列表。',
  'scalingActivityIds.n is typed Array, the lists of other pages by their items. Here: a list of strings.':
    'scalingActivityIds.n 的类型写作 Array，其他页面的列表写作其中各项的类型。此处：字符串列表。',
  'The form of startTime and endTime is not given. Here: that of the times in the answer.':
    '没有给出 startTime 和 endTime 的格式。此处：与应答中的时间相同。',
  'For errorCode 20001, a model that does not exist, the suggestion is to stop scale-down activities, for 20000 and 20002 scale-up ones. Here: as printed.':
    'errorCode 20001（机型不存在）的建议是停止缩容活动，20000 和 20002 的建议是停止扩容活动。此处：照原文。',

  'The description speaks of a query by scaling group; the table has no parameter for one. Here: the table.':
    '描述说可按伸缩组查询；表格中没有相应的参数。此处：以表格为准。',
  'The table of scalingGroupIdSet names scalingGroupName twice, first as the id; the example has scalingGroupId and scalingGroupName. Here: the example.':
    'scalingGroupIdSet 的表格中 scalingGroupName 出现两次，第一次用作 ID；示例中为 scalingGroupId 和 scalingGroupName。此处：以示例为准。',
  'bandwidthType is typed String with two names; the example answer has the number 1. Here: string.':
    'bandwidthType 的类型为 String，有两个名称；示例应答中为数字 1。此处：字符串。',
  'storageType is explained with 1 and 2 only; "Creating Startup Configuration" has 3, 5 and 6 as well. Here: no closed list of values.':
    'storageType 只说明了 1 和 2；“Creating Startup Configuration”还有 3、5 和 6。此处：不限定取值。',
  'data is called a list of scaling groups; it holds scaling configurations.': 'data 称为伸缩组列表；其内容是启动配置。',
  '"At most 20" is said of the subscripts, which begin with 0. Here: 20 ids.': '“At most 20”说的是从 0 开始的下标。此处：20 个 ID。',
  'The example answer has a comma after the last element.': '示例应答的最后一项之后多一个逗号。',

  'The VPC is printed vpclid (request), vpclId (table of the answer) and vpId (example answer); "Final Returned Format" and "Instruction Returned Parameters" have vpcId. Here: vpcId, the others as aliases.':
    'VPC 在请求中写作 vpclid，在应答的表格中写作 vpclId，在示例应答中写作 vpId；“Final Returned Format”和“Instruction Returned Parameters”为 vpcId。此处：vpcId，其余为别名。',
  'The table of the answer has blnScalingActivity, the example bInScalingActivity. Here: bInScalingActivity, the other as an alias.':
    '应答的表格中为 blnScalingActivity，示例中为 bInScalingActivity。此处：bInScalingActivity，前者为别名。',
  'The VPC and projectId are text in the request and Int in the answer. Here: each as its own table says; a VPC id other than 0 is text.':
    'VPC 和 projectId 在请求中为文本，在应答中为 Int。此处：各以其表格为准；VPC 的 ID 不为 0 时是文本。',
  'zoneId is described as a region, though zoneIdSet is said to hold zones. Here: a zone.':
    'zoneId 描述为地域，而 zoneIdSet 的说明是可用区。此处：可用区。',

  'The description spells the health status Unhealthy; the tables of the request and of the answer have UnHealthy. Here: UnHealthy.':
    '描述把健康状态写作 Unhealthy；请求和应答的表格为 UnHealthy。此处：UnHealthy。',
  'protectedFromScaleIn stands in the table, but not in the example answer; it may be absent.':
    'protectedFromScaleIn 在表格中出现，示例应答中没有；可能不返回。',

  'The operation has no page: the one headed "Querying Notifications" repeats that of ModifyScalingNotification, name, tables and example. Here: only what the API overview says, a query by group id or notification id.':
    '此操作没有自己的页面：标题为“Querying Notifications”的页面重复了 ModifyScalingNotification 的名称、表格和示例。此处：只取 API 概览所述，即按伸缩组 ID 或通知 ID 查询。',
  'The names of the parameters are those of the sister pages, notificationIds that of DeleteScalingNotification; whether one is required is not said. Here: none is.':
    '参数名称取自同类操作的页面，其中 notificationIds 取自 DeleteScalingNotification；没有说明是否有必填的参数。此处：均非必填。',
  'What data holds is not documented. Here: any JSON.': '文档没有说明 data 的内容。此处：任意 JSON。',

  'The line above the table names the Action DescribeScalingConfiguration, the description DescribeScalingPolicy. Here: DescribeScalingPolicy; the other lists configurations.':
    '表格上方的一行把 Action 写作 DescribeScalingConfiguration，描述为 DescribeScalingPolicy。此处：DescribeScalingPolicy；另一个用于列出启动配置。',
  'totalCount stands beside data in the table, inside data in the example answer. Here: inside.':
    'totalCount 在表格中与 data 并列，在示例应答中位于 data 之内。此处：位于 data 之内。',
  'scalingPolicySet stands in the example answer only. Here: as there.': 'scalingPolicySet 只在示例应答中出现。此处：以示例应答为准。',
  'metric is typed Array; the example answer has an object, without repeatTimes, which CreateScalingPolicy takes. Here: an object of three fields.':
    'metric 的类型为 Array；示例应答中为对象，且没有 CreateScalingPolicy 所用的 repeatTimes。此处：含三个字段的对象。',
  'adjustmentType has the value UnhealthyInstance here, the default policy, which no request may set.':
    'adjustmentType 在本页有值 UnhealthyInstance，即默认策略，请求中不能设置。',

  'The table of data names scalingConfigurationSet; the sentence below it and the example answer have scalingScheduleTaskSet. Here: scalingScheduleTaskSet, the other as an alias.':
    'data 的表格写作 scalingConfigurationSet；表格下方的句子和示例应答为 scalingScheduleTaskSet。此处：scalingScheduleTaskSet，前者为别名。',
  'The sizes are typed Int; the example answer has texts. Here: integer.': '最小和最大实例数的类型为 Int；示例应答中为文本。此处：整数。',

  'keepInstance 0, the default, releases the instances; instances that the user added are never stopped or released. Here: the second is taken as an exception.':
    'keepInstance 的默认值 0 会释放实例；而用户添加的实例从不停止或释放。此处：后者视为例外。',

  'The line above the table names the Action AttachLifeCycleHookId, the description DetachLifeCycleHookId. Here: that of the description; the other binds a hook.':
    '表格上方的一行把 Action 写作 AttachLifeCycleHookId，描述为 DetachLifeCycleHookId。此处：以描述为准；另一个用于绑定挂钩。',
  'The page spells the Action DetachLifeCycleHookId, the API overview DetachLifecycleHookId. Here: that of the page, the other as an alias.':
    '本页的 Action 写作 DetachLifeCycleHookId，API 概览为 DetachLifecycleHookId。此处：以本页为准，后者为别名。',
  'The description speaks of a hook id; the table has none. Here: the one hook that is bound.': '描述提到挂钩 ID；表格中没有。此处：已绑定的那一个挂钩。',

  'The description names the Action CreateLifeCycleHook, the line above the table ModifyLifeCycleHook. Here: that of the line; the other creates a hook.':
    '描述把 Action 写作 CreateLifeCycleHook，表格上方的一行为 ModifyLifeCycleHook。此处：以该行为准；另一个用于创建挂钩。',
  'The page spells the Action ModifyLifeCycleHook, the API overview ModifyLifecycleHook. Here: that of the page, the other as an alias.':
    '本页的 Action 写作 ModifyLifeCycleHook，API 概览为 ModifyLifecycleHook。此处：以本页为准，后者为别名。',

  'The page headed "Querying Notifications" is this one once more, word for word. Here: one entry.':
    '标题为“Querying Notifications”的页面与本页逐字相同。此处：只作一个条目。',
  'The example leaves out notificationId, which the table requires. Here: required.': '示例没有给出 notificationId，而表格中为必填。此处：必填。',
  'notificationTypes is typed String, int in "Creating Notifications". Here: integers, which are spelt alike in a request.':
    'notificationTypes 的类型为 String，在“Creating Notifications”中为 int。此处：整数，在请求中写法相同。',
  'InvalidParameter.NotifyPara speaks of an empty notification parameter, but neither list is required. Here: neither is.':
    'InvalidParameter.NotifyPara 说的是通知参数为空，但两个列表都不是必填。此处：均非必填。',

  'metric is typed String and described as JSON with three fields; repeatTimes of CreateScalingPolicy is not among them. Here: an object of three fields, sent as JSON text.':
    'metric 的类型为 String，描述为含三个字段的 JSON，其中没有 CreateScalingPolicy 的 repeatTimes。此处：含三个字段的对象，以 JSON 文本发送。',
  'Two codes are spelt in another way than in "Creating Alarm Triggering Policies": InvalidParameter.MetricError for InvalidParameter.Metric, ScalingPolicyAdjustmenttypeError with a small t. Here: as printed.':
    '有两个错误码的写法与“Creating Alarm Triggering Policies”不同：InvalidParameter.Metric 写作 InvalidParameter.MetricError，ScalingPolicyAdjustmenttypeError 中的 t 为小写。此处：照原文。',

  'The example has a recurrence of six fields and a scalingGroupId that the table does not list. Here: five fields, the printed six as well, and scalingGroupId is not required.':
    '示例的 recurrence 有六个字段，并有表格中没有列出的 scalingGroupId。此处：五个字段，也接受所印的六个字段；scalingGroupId 非必填。',
  'endTime and recurrence are each required for a repetition, but the example has recurrence alone, and the code InvalidParameter.EndtimeAndRecurrence is not listed here. Here: each may come alone, as the task may have the other already.':
    '重复执行须有 endTime 和 recurrence，但示例只有 recurrence，且本页没有列出错误码 InvalidParameter.EndtimeAndRecurrence。此处：可以只给出其一，因为任务可能已有另一个。',
  'The closing value of endTime is printed 0000-00-00 00: 00: 00, with blanks after the colons. Here: with and without them.':
    'endTime 用于取消重复的值印作 0000-00-00 00: 00: 00，冒号后有空格。此处：有无空格都接受。',
  'The closing value of recurrence is printed *****, without blanks. Here: with and without them.':
    'recurrence 用于取消重复的值印作 *****，没有空格。此处：有无空格都接受。',
  'The text of scalingScheduledTaskName calls it the name of the task to be modified, but the task is named by its id. Here: the new name.':
    'scalingScheduledTaskName 的说明称其为要修改的任务的名称，但任务由 ID 指定。此处：新名称。',
  'Codes are spelt both InvalidScheduleTask and InvalidScheduledTask. Here: as printed.':
    '错误码中 InvalidScheduleTask 和 InvalidScheduledTask 两种写法都有。此处：照原文。',

  'The API overview and this page spell the Action RecordLifecycleHookTimeout, "Update history" RecordLifeCycleHookTimeout. Here: RecordLifecycleHookTimeout, the other as an alias.':
    'API 概览和本页的 Action 写作 RecordLifecycleHookTimeout，“Update history”写作 RecordLifeCycleHookTimeout。此处：RecordLifecycleHookTimeout，后者为别名。',

  'The line above the table names the Action ModifyScalingGroup, the description SetCvmProtectedDetach. Here: SetCvmProtectedDetach; the other changes a group.':
    '表格上方的一行把 Action 写作 ModifyScalingGroup，描述为 SetCvmProtectedDetach。此处：SetCvmProtectedDetach；另一个用于修改伸缩组。',
  'The flag is protectedFromDetach here and protectedFromScaleIn in the answer of DescribeScalingInstance. Here: each as its own page says.':
    '此标志在本页为 protectedFromDetach，在 DescribeScalingInstance 的应答中为 protectedFromScaleIn。此处：各以其页面为准。',
};
