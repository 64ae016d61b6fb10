// 伸缩规则：创建、查询、修改和删除。Scaling rules: creating, listing, changing and deleting them.

export const words = {
  'Creates a scaling rule: by how much, or to what, the group is scaled when it runs.':
    '创建伸缩规则：规定执行时伸缩组增减多少台，或调整到多少台。',
  'Group the rule belongs to.': '伸缩规则所属的伸缩组。',
  'How AdjustmentValue is meant: a number of instances, a percentage of them, or the new total.':
    'AdjustmentValue 的含义：增减的实例数、增减的百分比，或新的实例总数。',
  'Instances, percent (of the present ones, rounded) or new total, according to AdjustmentType; a negative change scales in, and a run stays within MinSize and MaxSize.':
    '增减的实例数、百分比（按现有实例数计算，取整）或新的实例总数，取决于 AdjustmentType；增减为负数即为缩容，执行后的实例数始终在 MinSize 与 MaxSize 之间。',
  "Name shown for the rule, unique within the group and region; the rule's id when absent.":
    '伸缩规则的显示名称，在同一地域的同一伸缩组内唯一；不给出时为伸缩规则的 ID。',
  "Cooldown after an activity of this rule, in seconds; when absent, the group's DefaultCooldown holds.":
    '此伸缩规则引起的伸缩活动之后的冷却时间，单位为秒；不给出时适用伸缩组的 DefaultCooldown。',
  'scaling rules in a group': '一个伸缩组的伸缩规则数',
  'instances that one run of a rule adds or removes': '一条伸缩规则单次执行增减的实例数',
  'The group exists in this account.': '此账号内有该伸缩组。',
  'No other rule of the group has this name.': '伸缩组没有其他同名的伸缩规则。',
  'Id of the rule, made by the service and unique everywhere.': '伸缩规则的 ID，由服务生成，全局唯一。',
  'Resource identifier of the rule, for ExecuteScalingRule and the ScheduledAction of CreateScheduledTask.':
    '伸缩规则的资源标识符，用于 ExecuteScalingRule 和 CreateScheduledTask 的 ScheduledAction。',

  'Deletes a scaling rule.': '删除伸缩规则。',
  'Rule to delete.': '要删除的伸缩规则。',
  'The rule exists in this account.': '此账号内有该伸缩规则。',

  'Lists scaling rules with their adjustment and cooldown.': '列出伸缩规则及其调整方式和冷却时间。',
  'Region of the group of the rules.': '伸缩规则的伸缩组所在的地域。',
  'Group whose rules are wanted.': '要查询其伸缩规则的伸缩组。',
  'Ids of the rules wanted; unknown ones are passed over without an error.': '要查询的伸缩规则的 ID；不存在的会被忽略，不报错。',
  'Names of the rules wanted; unknown ones are passed over without an error.':
    '要查询的伸缩规则的名称；不存在的会被忽略，不报错。',
  'Resource identifiers of the rules wanted; unknown ones are passed over without an error.':
    '要查询的伸缩规则的资源标识符；不存在的会被忽略，不报错。',
  'Page of the list, counted from 1.': '列表的页码，从 1 开始。',
  'Rules on a page.': '每页的伸缩规则数。',
  'Number of rules found, over all pages.': '查到的伸缩规则总数，含所有页。',
  'The rules of this page.': '本页的伸缩规则。',
  'One rule each.': '每项一条伸缩规则。',
  'Id of the rule.': '伸缩规则的 ID。',
  'Name shown for the rule.': '伸缩规则的显示名称。',
  'Cooldown after an activity of this rule, in seconds.': '此伸缩规则引起的伸缩活动之后的冷却时间，单位为秒。',
  'How AdjustmentValue is meant, in the words of CreateScalingRule.': 'AdjustmentValue 的含义，取值同 CreateScalingRule。',
  'Instances, percent or new total, according to AdjustmentType.': '增减的实例数、百分比或新的实例总数，取决于 AdjustmentType。',
  'Resource identifier of the rule.': '伸缩规则的资源标识符。',

  'Changes the adjustment, the name or the cooldown of a scaling rule.': '修改伸缩规则的调整值、名称或冷却时间。',
  'Rule to change.': '要修改的伸缩规则。',
  'Instances, percent or new total, according to AdjustmentType; a negative change scales in.':
    '增减的实例数、百分比或新的实例总数，取决于 AdjustmentType；增减为负数即为缩容。',
  'Name shown for the rule, unique within the group and region.': '伸缩规则的显示名称，在同一地域的同一伸缩组内唯一。',
  'The group of the rule exists in this account.': '此账号内有该伸缩规则的伸缩组。',
};
