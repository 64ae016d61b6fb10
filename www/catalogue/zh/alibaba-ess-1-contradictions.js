// 伸缩规则一章中文档自相矛盾之处。Where the documents of the chapter on scaling rules contradict themselves.

export const words = {
  'The description spells the type TotalCapaciy once; the parameter table and the example of 1.4 have TotalCapacity, and so has this entry.':
    '说明中有一处写作 TotalCapaciy；参数表和 1.4 的示例均为 TotalCapacity，此处从之。',
  'The table allows a change of 10000 percent and a total of 1000, but also says that at most 500 instances come or go at a time; the ranges are checked, the 500 is kept as a quota.':
    '表中允许增减 10000%、总数 1000，又说单次最多增减 500 台实例；检查的是前两个范围，500 作为配额保留。',
  'ScalingRuleName is explained as the name of the group and as an account name; it is taken as the name of the rule, unique in its group.':
    'ScalingRuleName 的解释说它是伸缩组的名称，又说是账号名称；此处理解为伸缩规则的名称，在伸缩组内唯一。',
  'The code of a taken name is printed "Duplicate.", in 1.3 InvalidScalingRuleName.Duplicate; both are listed.':
    '名称已被占用的错误码写作“Duplicate.”，在 1.3 为 InvalidScalingRuleName.Duplicate；两者都列出。',
  'QuotaExceeded.ScalingRule is a limit of the group in its message and of the user in its description; the text of the page (50 rules in a group) is followed.':
    'QuotaExceeded.ScalingRule 在错误信息中是伸缩组的上限，在描述中是用户的上限；以本页正文为准（一个伸缩组 50 条伸缩规则）。',
  'TotalCapacity is [0, 1000] here, but MaxSize in 9.1 only [0, 100]; each page keeps its own range, and a total over MaxSize becomes MaxSize.':
    'TotalCapacity 在本页为 [0, 1000]，而 MaxSize 在 9.1 仅为 [0, 100]；各页按各自的范围，超过 MaxSize 的总数按 MaxSize 执行。',
  "The examples write the rule's identifier with scalingrule, 1.4 and 12.1 with scalingRule; it is passed on as received.":
    '示例中伸缩规则的资源标识符含 scalingrule，1.4 和 12.1 的含 scalingRule；按收到的原样传递。',

  "The error table has the code's message under Description and its explanation under Error message, the other way round than 1.2; nothing here depends on it.":
    '错误表把错误码的信息放在 Description 下，把解释放在 Error message 下，与 1.2 相反；此处不受影响。',
  'The JSON answer is printed without its braces; an object is expected.': 'JSON 应答缺少外层的花括号；应为对象。',

  'The text speaks of asking by the id of a group, but ScalingGroupId is optional and RegionId required; the table is followed.':
    '正文说按伸缩组的 ID 查询，但 ScalingGroupId 为可选，RegionId 为必填；以表为准。',
  'ScalingRules is typed as a set of rules; in the examples it is an object with the list ScalingRule inside, and so it is here.':
    'ScalingRules 的类型写作伸缩规则的集合；在示例中是对象，内含列表 ScalingRule，此处从示例。',
  'The request example asks for pages of 50, the JSON answer shows pages of 10; the limits of the table are kept.':
    '请求示例要求每页 50 条，JSON 应答却是每页 10 条；沿用表中的限制。',
  "The rule's identifier has scalingRule here, scalingrule in 1.2 and 1.3; it is passed on as received.":
    '伸缩规则的资源标识符在本页含 scalingRule，在 1.2 和 1.3 含 scalingrule；按收到的原样传递。',

  'The request example has the Action fig, and ScalingGroupId instead of the required ScalingRuleId; it is wrong as printed, and the table is followed.':
    '请求示例的 Action 为 fig，且给出的是 ScalingGroupId，而不是必填的 ScalingRuleId；示例有误，以表为准。',
  'The codes name the group, which is no parameter here, and none is for an unknown rule; InvalidScalingRuleId.NotFound of 1.1 is listed besides.':
    '错误码针对的是伸缩组，而它不是本页的参数，也没有一个针对不存在的伸缩规则；另列出 1.1 的 InvalidScalingRuleId.NotFound。',
  'The code of a taken name is InvalidScalingRuleName.Duplicate here and "Duplicate." in 1.2; both are listed.':
    '名称已被占用的错误码在本页为 InvalidScalingRuleName.Duplicate，在 1.2 为“Duplicate.”；两者都列出。',
  "QuotaExceeded.ScalingRule is a limit of the group in its message and of the user's actions in its description, and a change makes no new rule; it is listed as printed, without a number.":
    'QuotaExceeded.ScalingRule 在错误信息中是伸缩组的上限，在描述中是用户操作的上限，而修改并不新建伸缩规则；按原文列出，不带数字。',
  "An absent name is said to become the rule's id and an absent cooldown to be empty, as in 1.2; what is left out is not sent, and no default is filled in.":
    '与 1.2 一样，本页说不给出名称时为伸缩规则的 ID，不给出冷却时间时为空；此处不给出的就不发送，也不填入默认值。',
  'AdjustmentValue may come without AdjustmentType, on which its range depends; then only what no type allows is refused.':
    'AdjustmentValue 的范围取决于 AdjustmentType，却可以不带 AdjustmentType 给出；此时只拒绝任何类型都不允许的值。',
  'TotalCapacity is [0, 1000] here, but MaxSize in 9.2 only [0, 100]; each page keeps its own range.':
    'TotalCapacity 在本页为 [0, 1000]，而 MaxSize 在 9.2 仅为 [0, 100]；各页按各自的范围。',
};
