// 伸缩组一章中文档自相矛盾之处。Where the documents of the chapter on scaling groups contradict themselves.

export const words = {
  'The first condition speaks of the SLB instance and the group; it is taken as the RDS instance.':
    '第一个条件说的是 SLB 实例与伸缩组；此处理解为 RDS 实例。',
  'InvalidDBInstanceId.NotFound has status 400 here, 404 in 9.1, and the message of a wrong value, in 9.11 that of a missing database; status and meaning of this page are kept.':
    'InvalidDBInstanceId.NotFound 的状态码在本页为 400，在 9.1 为 404；错误信息在本页说取值有误，在 9.11 说数据库实例不存在；状态码和含义按本页。',
  'InvalidInstanceIds.PrivateIpNotFound is about the instances of the group in its message, about a private address of the RDS instance in its description; the message is followed.':
    'InvalidInstanceIds.PrivateIpNotFound 在错误信息中说的是伸缩组的实例，在描述中说的是 RDS 实例的私网地址；以错误信息为准。',
  'By 9.1 the addresses of the instances go to the whitelist in any case, here only with ForceAttach; each page keeps its own.':
    '按 9.1，实例的地址总会加入白名单，按本页则仅在给出 ForceAttach 时加入；各页按各自的说法。',
  '9.1 wants database and group in the same region, this page has neither the condition nor the code; none is listed.':
    '9.1 要求数据库实例与伸缩组在同一地域，本页既没有此条件，也没有相应的错误码；此处不列出。',
  'A call takes five databases, DBInstanceIds of 9.1 takes 8; each page keeps its own limit.':
    '一次调用最多给出 5 个数据库实例，9.1 的 DBInstanceIds 最多 8 个；各页按各自的限制。',
  'QuotaExceeded.RDS speaks of a number of databases in the group that the page does not give; no number is listed.':
    'QuotaExceeded.RDS 提到伸缩组的数据库实例数上限，本页却没有给出；不列数字。',

  'Action is printed as not required; chapter 6 requires it, and it is always sent.': 'Action 写作非必填；第 6 章要求必填，因此总是发送。',
  'One listener with a health check is enough here, 9.1 wants it on all listener ports; each page keeps its own condition.':
    '本页只要求有一个监听开启健康检查，9.1 要求所有监听端口都开启；各页按各自的条件。',
  'The load balancer must be running here, active in 9.1; each page keeps its own word.':
    '负载均衡实例在本页须为运行中（running），在 9.1 须为已启用（active）；各页按各自的说法。',
  'The number of load balancers must be less than a quota of instances in the group, and the code of it speaks of load balancers; their quota is taken, without a number.':
    '条件说负载均衡实例的数量须小于伸缩组的实例配额，其错误码说的却是负载均衡实例；此处取负载均衡实例的配额，不带数字。',
  'InvalidLoadBalancerId.VPCMismatch is about the VSwitch and an instance behind the load balancer in its message, about load balancer and group in its description; both conditions are listed.':
    'InvalidLoadBalancerId.VPCMismatch 在错误信息中说的是交换机与负载均衡实例后端的实例，在描述中说的是负载均衡实例与伸缩组；两个条件都列出。',
  'QuotaExceeded.BackendServer and InvalidScalingConfigurationId.NotFound belong to no condition of the page; both are listed.':
    'QuotaExceeded.BackendServer 和 InvalidScalingConfigurationId.NotFound 不属于本页的任何条件；两者都列出。',
  'The ids in the table and the example are masked with asterisks; they are texts like any other.': '表和示例中的 ID 用星号遮盖；按普通文本处理。',

  'The first sentence adds VServer groups to a load balancer, the rest of the page to a scaling group; the rest is followed.':
    '第一句说将虚拟服务器组添加到负载均衡实例，本页其余部分说添加到伸缩组；以其余部分为准。',
  'A scaling group may have five VServer groups, but the numbers of the table allow five load balancers with five VServer groups each in one call; the table is checked, the five are kept as a quota.':
    '一个伸缩组最多有 5 个虚拟服务器组，但按表中的数字，一次调用可给出 5 个负载均衡实例，每个 5 个虚拟服务器组；按表检查，前一个 5 作为配额保留。',
  'The example spells a parameter Vservergroup once; the name is VServerGroup, and the printed one is an alias.':
    '示例中有一处将参数写作 Vservergroup；名称为 VServerGroup，文档中的写法作为别名。',
  'The JSON answer spells RequestId as requestId; both are read.': 'JSON 应答将 RequestId 写作 requestId；两者都能读取。',
  'LoadBalancerId, VServerGroupId and Port are required here and optional in 9.1; each page keeps its own.':
    'LoadBalancerId、VServerGroupId 和 Port 在本页为必填，在 9.1 为可选；各页按各自的规定。',

  'The table prints Scalinggroupname; the name is ScalingGroupName in 9.2 and 9.6, and the printed one is an alias.':
    '表中写作 Scalinggroupname；名称在 9.2 和 9.6 为 ScalingGroupName，文档中的写法作为别名。',
  'The request examples here and in 3.2 use LoadBalancerId and DBInstanceId.N, which the table does not have; they are aliases of LoadBalancerIds and DBInstanceIds, and sent as those.':
    '本页和 3.2 的请求示例使用 LoadBalancerId 和 DBInstanceId.N，而表中没有；此处作为 LoadBalancerIds 和 DBInstanceIds 的别名，并以后者发送。',
  'MaxSize and MinSize are in [0, 100], but a rule of 1.2 may ask for a total of 1000 and 12.1 counts to 1,000 instances in an account; the range of this page is kept.':
    'MaxSize 和 MinSize 的范围为 [0, 100]，但 1.2 的伸缩规则可要求总数为 1000，12.1 提到一个账号可有 1,000 台实例；沿用本页的范围。',
  'NewestInstance is explained with the text of OldestInstance (the first instance attached); the name is followed: the one attached last goes.':
    'NewestInstance 用的是 OldestInstance 的解释（最先添加的实例）；以名称为准：移出最后添加的。',
  'The description of InvalidLoadBalancerId.RegionMismatch speaks of an RDS instance; code and message name the load balancer.':
    'InvalidLoadBalancerId.RegionMismatch 的描述说的是 RDS 实例；错误码和错误信息说的是负载均衡实例。',
  'The message of TemplateVersion.NotNumber asks for a number, but the table also takes Default and Latest; all three are accepted.':
    'TemplateVersion.NotNumber 的错误信息要求是数字，但表中也允许 Default 和 Latest；三者都接受。',
  'The two launch template NotFound codes have status 400, the other NotFound codes 404; kept as printed.':
    '启动模板的两个 NotFound 错误码的状态码为 400，其他 NotFound 错误码为 404；按原文保留。',
  'TemplateMissingParameter.InstanceTypes names InstanceTypes, its description InstanceType; the code is kept.':
    'TemplateMissingParameter.InstanceTypes 含有 InstanceTypes，其描述却写 InstanceType；错误码按原文保留。',
  'RebalanceInstance is named under BALANCE; the operation is RebalanceInstances in 11.3.':
    'BALANCE 的说明提到 RebalanceInstance；该接口的名称在 11.3 为 RebalanceInstances。',
  '9.13 takes up to 5 load balancers with 5 VServer groups each and requires their ids and Port; this page has no such limits and requires none, and is followed.':
    '9.13 最多可给出 5 个负载均衡实例，每个 5 个虚拟服务器组，且其 ID 和 Port 为必填；本页没有这些限制，也不要求必填，以本页为准。',
  'DBInstanceIds takes 8 ids here, a call of 9.12 only five; each page keeps its own limit.':
    '本页的 DBInstanceIds 最多 8 个 ID，9.12 一次调用最多 5 个；各页按各自的限制。',

  'With ForceDelete the steps (disable, wait for the activity, remove the instances) are recommended to the caller, while the text of the parameter has the service do it in the midst of an activity; the parameter is followed.':
    '关于 ForceDelete，正文建议由调用者依次停用伸缩组、等待伸缩活动完成、移出实例，参数说明却说由服务完成，即使有进行中的伸缩活动；以参数说明为准。',
  'Manually added instances are only removed, the others called deleted in one place and released in another; they are released.':
    '手动添加的实例只是移出，其他实例一处说删除，另一处说释放；此处为释放。',
  'No code is listed for an activity in progress; the message of ScalingActivityInProgress in 12.1 speaks of deleting a group.':
    '没有为进行中的伸缩活动列出错误码；12.1 中 ScalingActivityInProgress 的错误信息提到删除伸缩组。',
  'The message of InstanceInUse also speaks of a scaling configuration, which is another call (10.1).':
    'InstanceInUse 的错误信息还提到伸缩配置，那属于另一个接口（10.1）。',
  "The group's id is masked with asterisks in the table and the example; it is a text like any other.":
    '伸缩组的 ID 在表和示例中用星号遮盖；按普通文本处理。',

  'ScalingActivityId is explained as the id of a scaling group, also where unknown ones are passed over; the name is followed: ids of activities.':
    'ScalingActivityId 的解释说它是伸缩组的 ID，说明忽略不存在的 ID 时也是如此；以名称为准，即伸缩活动的 ID。',
  'A stray "Successful:" stands before the values of StatusCode; the five values of the list are taken.':
    'StatusCode 的取值之前多出一个“Successful:”；此处取列表中的五个值。',
  'Progress is called the running speed; the examples show 100 for a finished activity, so it is taken as percent.':
    'Progress 的解释是运行速度；示例中已结束的伸缩活动为 100，因此理解为百分比。',
  'ScalingActivities is typed as a set of activities; in the examples it is an object with the list ScalingActivity inside, and so it is here.':
    'ScalingActivities 的类型写作伸缩活动的集合；在示例中是对象，内含列表 ScalingActivity，此处从示例。',
  'The request example asks for pages of 50, the answers show pages of 10 and of 1; the limits of the table are kept.':
    '请求示例要求每页 50 条，应答却是每页 10 条和 1 条；沿用表中的限制。',
  'The JSON answer has a comma too many before its last brace; it is no JSON as printed.': 'JSON 应答在最后一个花括号之前多一个逗号；照此不是有效的 JSON。',

  'LoadBalancerIds is typed as a list of LoadBalancerId, the other sets as set types; in the examples all three are objects with a list inside, and so they are here.':
    'LoadBalancerIds 的类型写作 LoadBalancerId 的列表，其他集合写作集合类型；在示例中三者都是内含列表的对象，此处从示例。',
  'VSwitchId is the id of a VSwitch, but the examples show one of a VPC (vpc-25j4god4l); it is a string either way.':
    'VSwitchId 是交换机的 ID，示例中却是 VPC 的 ID（vpc-25j4god4l）；两者都是字符串。',
  'LaunchTemplateId and LaunchTemplateVersion stand in the table, but in neither example; they may be absent.':
    'LaunchTemplateId 和 LaunchTemplateVersion 列在表中，但两个示例都没有；两者可以没有。',
  'The request example asks for pages of 50, the answers show pages of 10; the limits of the table are kept.':
    '请求示例要求每页 50 条，应答却是每页 10 条；沿用表中的限制。',
  'The signing example of chapter 7 spells the common parameter TimeStamp; chapter 6 has Timestamp, which is sent.':
    '第 7 章的签名示例将公共参数写作 TimeStamp，第 6 章为 Timestamp；发送的是后者。',

  'ScalingInstances is typed as a set of instances; in the examples it is an object with the list ScalingInstance inside, and so it is here.':
    'ScalingInstances 的类型写作实例的集合；在示例中是对象，内含列表 ScalingInstance，此处从示例。',
  'The states of the page have no room for an instance in standby (11.1) or under protection (11.4); only the three printed ones are listed.':
    '本页的状态不包括备用（11.1）或受保护（11.4）的实例；只列出文档中的三个。',
  'The JSON answer shows pages of 50, the XML answer and the default have 10; the limits of the table are kept.':
    'JSON 应答为每页 50 条，XML 应答和默认值为 10 条；沿用表中的限制。',

  'InvalidDBInstanceId.NotFound has status 400 here, 404 in 9.1; each page keeps its own.':
    'InvalidDBInstanceId.NotFound 的状态码在本页为 400，在 9.1 为 404；各页按各自的状态码。',

  'The message of InvalidLoadBalancerId.NotFound has the load balancer not exist at all, its description not in the group; the description is followed.':
    'InvalidLoadBalancerId.NotFound 的错误信息说负载均衡实例不存在，描述说它不在伸缩组中；以描述为准。',

  'The table prints Forcedetach; the name is ForceDetach in 9.10 and 9.11, and the printed one is an alias.':
    '表中写作 Forcedetach；名称在 9.10 和 9.11 为 ForceDetach，文档中的写法作为别名。',
  'The request example has the Action fig, and in its last line a blank instead of the dot after VServerGroup.1; it is wrong as printed.':
    '请求示例的 Action 为 fig，最后一行的 VServerGroup.1 之后是空格而不是点；示例有误。',
  'The example spells a field Vservergroupattribute once; the name is VServerGroupAttribute, and the printed one is an alias.':
    '示例中有一处将字段写作 Vservergroupattribute；名称为 VServerGroupAttribute，文档中的写法作为别名。',
  'Port is explained by adding instances, in a call that removes them; it is the port under which the VServer group was added.':
    '此调用移除虚拟服务器组，Port 的解释却说添加实例；它是添加虚拟服务器组时使用的端口。',

  'The call needs an active group, but no code is listed for another state; 9.3 has IncorrectScalingGroupStatus for it.':
    '此调用要求伸缩组已启用，却没有为其他状态列出错误码；9.3 有 IncorrectScalingGroupStatus。',

  'The call needs an inactive group, but IncorrectScalingGroupStatus is explained by a group that is being deleted; the text of the page is followed, and the code covers both.':
    '此调用要求伸缩组处于停用状态，IncorrectScalingGroupStatus 的解释却是伸缩组正在删除；以本页正文为准，该错误码包括两者。',
  "A configuration with another instance type than the active one is refused, although the text lets the call replace the active one by any of the group's; both stand.":
    '伸缩配置的实例规格与生效的不同时会被拒绝，正文却说此调用可用伸缩组的任一伸缩配置取代生效的；两者都保留。',
  'A group without an active configuration has to get one in this call, and a launch template is not spoken of as one; neither parameter is required here.':
    '伸缩组没有生效的伸缩配置时，须在此次调用中给出，而没有说启动模板可以代替；此处两个参数都不要求必填。',
  'The table lets the call name a single configuration, the text speaks of several; one is taken.':
    '表中此调用只能给出一个伸缩配置，正文说可有多个；此处取一个。',
  'InvalidInstanceId.NetworkTypeMismatch is explained by the configuration, the text of the page speaks of the VSwitch of the group; the latter is followed.':
    'InvalidInstanceId.NetworkTypeMismatch 的解释说的是伸缩配置，本页正文说的是伸缩组的交换机；以后者为准。',
  'Instances must be of the type of the active configuration here and in the codes of 12.2, but not in the text of 12.2; the condition stands.':
    '本页和 12.2 的错误码要求实例与生效的伸缩配置的规格相同，12.2 的正文却没有要求；此条件保留。',
  'VSwitchId is spelled VswitchID in the text; it is no parameter of this call.': 'VSwitchId 在正文中写作 VswitchID；它不是此调用的参数。',
  'The error table has messages under Description and explanations under Error message, the other way round than 9.1; nothing here depends on it.':
    '错误表把错误信息放在 Description 下，把解释放在 Error message 下，与 9.1 相反；此处不受影响。',

  'Three attributes are said to be fixed, under the old names LoadBalancerId and DBInstanceId; the table also lacks ScalingPolicy, MultiAZPolicy, VSwitchId and VServerGroup, and 9.9 to 9.14 do change load balancers and databases.':
    '本页说有三个属性不可修改，用的是旧名称 LoadBalancerId 和 DBInstanceId；表中也没有 ScalingPolicy、MultiAZPolicy、VSwitchId 和 VServerGroup，而 9.9 至 9.14 可以修改负载均衡实例和数据库实例。',
  'RemovalPolicy has a default in 9.1 and none here; none is filled in.': 'RemovalPolicy 在 9.1 有默认值，在本页没有；不填入默认值。',
  'The call needs an active or inactive group, but no code is listed for another state; 9.3 has IncorrectScalingGroupStatus for it.':
    '此调用要求伸缩组处于启用或停用状态，却没有为其他状态列出错误码；9.3 有 IncorrectScalingGroupStatus。',
  'VSwitches are described at length, but the codes of 9.1 about them are not listed; what the service answers is not known.':
    '本页详细说明了交换机，却没有列出 9.1 中与之有关的错误码；服务如何应答，不得而知。',
  'Missing instances are said to be attached; by 9.1 they are created.': '本页说实例不足时添加实例；按 9.1 则是创建实例。',
  'MaxSize and MinSize are in [0, 100], but a rule of 1.3 may ask for a total of 1000; the range of this page is kept.':
    'MaxSize 和 MinSize 的范围为 [0, 100]，但 1.3 的伸缩规则可要求总数为 1000；沿用本页的范围。',
  'The name is explained as an account name; it is taken as the name of the group, unique in its region.':
    '名称的解释说它是账号名称；此处理解为伸缩组的名称，在地域内唯一。',
  'The JSON answer is printed without its braces; an object is expected.': 'JSON 应答缺少外层的花括号；应为对象。',
};
