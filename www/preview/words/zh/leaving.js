// 缩容时移出谁，不健康的实例会怎样。Who leaves when the group shrinks, and what becomes of unhealthy instances.

export const leaving = {
  'Chosen by {policy:perhaps}: {count:number} of {all:things}.': '按 {policy} 从 {all} 台候选实例中移出 {count} 台。',
  'Chosen by {policy:perhaps}: {count:number} of {all:things}, one at a time: {ids:list}.':
    '按 {policy} 从 {all} 台候选实例中移出 {count} 台，依次为：{ids}。',
  '{policy} ({zones})': '{policy}（{zones}）',
  '{first}, then {second} ({zones})': '{first}、再按 {second}（{zones}）',
  'Instances that the group made are stopped and released.': '它们由伸缩组创建，因此停止并释放。',
  'Instances that were attached by hand only leave the group.': '它们是手动添加的，因此只是移出。',
  'Made by the group and so released: {ids:list}; the others only leave the group.': '由伸缩组创建因而释放：{ids}；其余只是移出。',
  'Of the {count:things} to remove, only {able:number} may be chosen.': '应移出 {count} 台，只有 {able} 台可以选择。',
  'Not chosen, because they are in standby: {ids:list}.': '处于备用状态，因此不选：{ids}。',
  'Not chosen, because they are protected: {ids:list}.': '受实例保护，因此不选：{ids}。',
  'Not chosen, because they are not in service: {ids:list}.': '不在服务中，因此不选：{ids}。',
  'A group has at most {most} removal policies, not {count}.': '一个伸缩组最多有 {most} 个移出策略，而不是 {count} 个。',
  'Only instances in service are chosen, none that is still joining or already leaving.':
    '只选服务中的实例，不选仍在加入或已在移出的实例。',
  ['If the policies leave several instances, the one that joined earlier is chosen, then the one with the smaller ' +
    'id; the service may choose at random.']:
    '移出策略不分先后的实例中，先选加入较早的，再选编号较小的；服务可能随机选择。',
  'If fewer instances may be chosen than should leave, all of them leave.': '可选的实例少于应移出的台数时，全部移出。',
  'Among instances that joined together, the one with the smaller id is chosen.': '同时加入的实例中，选编号较小的。',
  'An unknown removePolicy is refused with the common code for wrong parameters.': '未知的 removePolicy 以参数错误的公共错误码拒绝。',
  ['Instances made by the group and added by hand are treated alike; one later page of Tencent takes the former first, a ' +
    'still later one does not.']:
    '伸缩组创建的实例和手动添加的实例同样对待；腾讯云后来的一页文档先移出前者，更晚的一页则不然。',
  'Instances without a scaling configuration, which were attached, are skipped while any instance with one is left.':
    '没有伸缩配置的实例是手动添加的；只要还有带伸缩配置的实例，就不选它们。',
  'NewestInstance takes the instance that joined last, as its name says; its description repeats that of OldestInstance.':
    'NewestInstance 如其名，移出最后加入的实例；它的说明与 OldestInstance 的相同。',
  ['With BALANCE each instance is chosen by the removal policies in the zone that has the most instances, counting ' +
    'all of them; if several zones are equally full, or the fullest has no candidate, in the fullest zones that have one.']:
    'BALANCE 下，每台都在实例最多（全部计入）的可用区中按移出策略选择；可用区同样多，或最多的没有可选实例时，移出策略适用于有可选实例的可用区中最多的那些。',
  'With COST_OPTIMIZED the instances with the highest vCPU price leave first; among them the removal policies decide.':
    'COST_OPTIMIZED 下，vCPU 单价最高的实例先移出，其中再按移出策略。',
  'With PRIORITY the zones play no part in which instances leave.': 'PRIORITY 下，移出哪些实例与可用区无关。',

  'All instances listed are running: {count}.': '列出的 {count} 台实例全部在运行。',
  'Not running, so unhealthy and removed: {ids:list}.': '没有运行，因此为不健康，将移出：{ids}。',
  'Made by the group, so stopped and released: {ids:list}.': '由伸缩组创建，因此停止并释放：{ids}。',
  'Attached by hand, so only removed from the group: {ids:list}.': '手动添加，因此只是移出：{ids}。',
  'Not running, but left alone, because they are in standby: {ids:list}.': '没有运行，但处于备用状态，因此不处理：{ids}。',
  'Not running, but left alone, because they are protected: {ids:list}.': '没有运行，但受实例保护，因此不处理：{ids}。',
  'Not running, but left alone, because they are joining or leaving: {ids:list}.': '没有运行，但正在加入或移出，因此不处理：{ids}。',
  'Not running and so unhealthy, but left alone, because the group is not active: {ids:list}.': '没有运行，但伸缩组未启用，因此不处理：{ids}。',
  'The group is not active, so it creates nothing.': '伸缩组未启用：不新建实例。',
  'The group is left with {left:things} and {goal} is {size:number}, so it creates {count:number}.': '还剩 {left} 台，{goal} 为 {size}：新建 {count} 台。',
  'A group that is not active removes no unhealthy instances.': '未启用的伸缩组不移出不健康的实例。',
  'Instances that are still joining or already leaving are not removed as unhealthy.':
    '仍在加入或已在移出的实例不会因不健康而移出。',
  'An instance is unhealthy when its machine is not running.': '机器没有运行的实例即为不健康。',
};
