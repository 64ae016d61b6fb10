// 阿里云 ESS 第 12 章（引起伸缩活动的接口）中文档自相矛盾之处。Where the documents of chapter 12, what starts an activity, contradict themselves.

export const words = {
  'The headings of the error table are swapped: the column Error message holds the description, and Description the message.':
    '错误码表的表头互换：“Error message”一列是说明，“Description”一列是错误信息。',
  'The code of a missing group is printed Invalidscalinggroupid.NotFound, in 12.3 InvalidScalingGroupId.NotFound; both are listed.':
    '伸缩组不存在的错误码在本页写作 Invalidscalinggroupid.NotFound，在 12.3 写作 InvalidScalingGroupId.NotFound；两者都列出。',
  'In the code column of two rows stands a sentence; the codes are Forbidden.Unauthorized and IncorrectLoadBalancerStatus, as on the other pages of chapter 12.':
    '有两行的错误码一列是一句话；错误码为 Forbidden.Unauthorized 和 IncorrectLoadBalancerStatus，与第 12 章的其他页相同。',
  'That the instance has the type of the active configuration stands in the error table only, not in the text; it is a precondition.':
    '实例规格须与生效的伸缩配置相同，只见于错误码表，不见于正文；作为前提条件。',
  'The text says that the call may fail above MaxSize, the error table that it does; the latter is followed.':
    '正文称超过 MaxSize 时调用可能失败，错误码表称会失败；以后者为准。',
  'VswitchID is the VSwitchId of 9.1.': 'VswitchID 即 9.1 的 VSwitchId。',
  'The JSON answer is printed without braces.': 'JSON 返回示例没有花括号。',

  'The group has to be in the state Enable here, active in 12.1 to 12.3; Active of 9.6 is meant.':
    '本页要求伸缩组的状态为 Enable，12.1 至 12.3 要求为 active；指的是 9.6 的 Active。',
  'Load balancers have to be Running here, active in 12.1 to 12.3; the latter is followed.':
    '本页要求负载均衡实例为 Running，12.1 至 12.3 要求为 active；以后者为准。',
  'An instance has to exist by the error table here, to be in the group in 12.3; the latter is followed, for no other can be detached.':
    '本页的错误码表要求实例存在，12.3 要求实例在伸缩组中；以后者为准，因为只有伸缩组中的实例才能分离。',

  'The database code is printed Incorrectdbinstancestatus; it is kept so, and IncorrectDBInstanceStatus of 9.1 is listed besides.':
    '数据库的错误码写作 Incorrectdbinstancestatus；保留原样，另外列出 9.1 的 IncorrectDBInstanceStatus。',
  'QuotaExceed.Instance is printed so, while all other such codes begin with QuotaExceeded; kept as printed.':
    '文档写作 QuotaExceed.Instance，其他此类错误码都以 QuotaExceeded 开头；保留原样。',
  'IncorrectScalingGroupStatus is explained as a rule that is not active; code, message and the text of the page speak of the group.':
    'IncorrectScalingGroupStatus 的说明称伸缩规则未启用；错误码、错误信息和本页正文指的都是伸缩组。',
  'The message of ScalingActivityInProgress also speaks of deleting a group, which is another call.':
    'ScalingActivityInProgress 的错误信息还提到删除伸缩组，那是另一个接口。',
  'Chapter 17 tells of CreateInstance where it means this call; its rules are applied here.':
    '第 17 章写作 CreateInstance，实际指此接口；其规则适用于此。',
  'Chapter 17 begins with repeating a call after an internal error and ends with only 503 or no answer being worth it; the end is followed.':
    '第 17 章开头称内部错误后可以重试，结尾称只有 503 或没有返回时才值得重试；以结尾为准。',
  'Chapter 17 writes ServiceUnAvailable, chapters 8 and 16 ServiceUnavailable; the latter is listed.':
    '第 17 章写作 ServiceUnAvailable，第 8 章和第 16 章写作 ServiceUnavailable；列出后者。',
  '1,000 instances in an account are allowed here, but a group of 9.1 has at most 100; both stand as printed.':
    '本页允许一个账号有 1,000 台实例，9.1 的一个伸缩组则最多 100 台；两者都保留原样。',

  'Under RemovePolicy recycle only takes effect in a group with that ScalingPolicy, in the error table it is refused elsewhere; the latter is followed.':
    'RemovePolicy 的说明称 recycle 只在 ScalingPolicy 同为 recycle 的伸缩组中起作用，错误码表称在其他伸缩组中会被拒绝；以后者为准。',
  'RemovePolicy is explained for every instance, but attached ones are neither stopped nor released; it is about those the group has created.':
    'RemovePolicy 的说明针对所有实例，但添加的实例既不停止也不释放；它只针对伸缩组创建的实例。',
  'Two error rows speak of the group of a scaling rule; this call has none, and the group of ScalingGroupId is meant.':
    '错误码表有两行提到伸缩规则的伸缩组；此接口没有伸缩规则，指的是 ScalingGroupId 的伸缩组。',
};
