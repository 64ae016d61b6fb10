// 伸缩组：创建、查询、修改、启停和删除，及其数据库实例和负载均衡实例。Scaling groups, their databases and load balancers.

export const words = {
  'Adds databases to a scaling group.': '为伸缩组添加数据库实例。',
  'Group that gets the databases.': '要添加数据库实例的伸缩组。',
  'RDS databases to add in this call.': '此次调用要添加的 RDS 数据库实例。',
  'Put the private addresses of all present instances of the group on the access whitelist of the databases.':
    '将伸缩组所有现有实例的私网地址加入数据库实例的访问白名单。',
  "addresses in the default group of a database's access whitelist": '数据库实例访问白名单默认分组中的地址数',
  'The group exists in this account.': '此账号内有该伸缩组。',
  'Each database exists.': '每个数据库实例都存在。',
  'Databases and group belong to the same account.': '数据库实例与伸缩组属于同一账号。',
  'Each database is unlocked.': '每个数据库实例都未锁定。',
  'Each database is running.': '每个数据库实例都在运行。',
  'The group stays within its quota of databases.': '伸缩组的数据库实例不超过配额。',
  'The private addresses of all instances of the group can be found.': '伸缩组所有实例的私网地址都能找到。',
  'Id of the call, for support.': '此次调用的请求 ID，供联系客服时使用。',

  'Adds load balancers to a scaling group.': '为伸缩组添加负载均衡实例。',
  'Load balancers to add in this call.': '此次调用要添加的负载均衡实例。',
  'Group that gets the load balancers.': '要添加负载均衡实例的伸缩组。',
  'Put all present instances of the group behind the load balancers.': '将伸缩组所有现有实例加入负载均衡实例的后端。',
  'Each load balancer exists.': '每个负载均衡实例都存在。',
  'Load balancers and group belong to the same account.': '负载均衡实例与伸缩组属于同一账号。',
  'Each load balancer is in the region of the group.': '每个负载均衡实例都在伸缩组所在的地域。',
  'Each load balancer is running.': '每个负载均衡实例都在运行。',
  'Each load balancer has at least one listener with its health check on.': '每个负载均衡实例至少有一个监听开启了健康检查。',
  'A load balancer in a VPC is in the VPC of the group, if the group is in one.':
    '若伸缩组在 VPC 中，VPC 中的负载均衡实例与它在同一 VPC。',
  'VPC instances behind a classic load balancer are in the VPC of the group, if the group is in one.':
    '若伸缩组在 VPC 中，经典网络的负载均衡实例后端的 VPC 实例与它在同一 VPC。',
  'The group stays within its quota of load balancers.': '伸缩组的负载均衡实例不超过配额。',
  'Each load balancer stays within its quota of back-end servers.': '每个负载均衡实例的后端服务器不超过配额。',
  'The active scaling configuration of the group exists.': '伸缩组生效的伸缩配置存在。',

  'Adds VServer groups of load balancers to a scaling group.': '为伸缩组添加负载均衡实例的虚拟服务器组。',
  'Region of the group.': '伸缩组所在的地域。',
  'Group that gets the VServer groups.': '要添加虚拟服务器组的伸缩组。',
  'VServer groups to add, by load balancer; the same group under another port counts as another one.':
    '要添加的虚拟服务器组，按负载均衡实例给出；同一虚拟服务器组以不同端口给出时，算作另一个。',
  'Load balancer that has the VServer groups.': '虚拟服务器组所属的负载均衡实例。',
  'VServer groups of this load balancer.': '此负载均衡实例的虚拟服务器组。',
  'Id of the VServer group.': '虚拟服务器组的 ID。',
  'Port number with which an instance is added to the VServer group.': '实例加入虚拟服务器组时使用的端口号。',
  'Weight of an instance in the VServer group.': '实例在虚拟服务器组中的权重。',
  'Add the present instances of the scaling group to the new VServer groups.': '将伸缩组的现有实例加入新添加的虚拟服务器组。',
  'VServer groups in a scaling group, counted by id and port': '一个伸缩组的虚拟服务器组数，按 ID 和端口计',
  'Each load balancer exists, in the account of the group.': '每个负载均衡实例都存在，且属于伸缩组的账号。',
  'Each VServer group belongs to the load balancer it is named under.': '每个虚拟服务器组都属于列出它的负载均衡实例。',
  'No id and port come twice in the call; the service takes the first and passes over the others.':
    '调用中没有重复的 ID 和端口；若有重复，服务取第一个，忽略其余。',

  'Creates a scaling group, which does nothing until EnableScalingGroup.':
    '创建伸缩组；在调用 EnableScalingGroup 之前，它不起作用。',
  'Region of the group; its load balancers and databases must be there too.':
    '伸缩组所在的地域；其负载均衡实例和数据库实例也须在此地域。',
  'Most instances the group may have; what is above is removed.': '伸缩组的最大实例数；超出时移出多余的实例。',
  'Fewest instances the group may have; what is missing is created.': '伸缩组的最小实例数；不足时创建实例补足。',
  "Name shown for the group, unique within the region; the group's id when absent.":
    '伸缩组的显示名称，在同一地域内唯一；不给出时为伸缩组的 ID。',
  'Cooldown after an activity, in seconds; only triggers by CloudMonitor alarms wait for it.':
    '伸缩活动之后的冷却时间，单位为秒；只有云监控告警的触发受其限制。',
  'Policies that choose the instances to leave on scale-in, the first one first.':
    '缩容时选择移出哪些实例的策略，按给出的顺序依次适用。',
  'Load balancers to which the instances of the group are added, with weight 50.':
    '伸缩组的实例要加入的负载均衡实例，权重为 50。',
  'VServer groups to which the instances of the group are added, by load balancer.':
    '伸缩组的实例要加入的虚拟服务器组，按负载均衡实例给出。',
  'RDS databases whose access whitelist gets the private addresses of the instances.':
    '要将实例的私网地址加入其访问白名单的 RDS 数据库实例。',
  'VSwitch for the instances; a group in a VPC needs it, or VSwitchIds.':
    '实例使用的交换机；VPC 中的伸缩组须给出它或 VSwitchIds。',
  'VSwitches, also of several zones, the preferred one first; the next one is used when a zone cannot deliver.':
    '交换机，可属于多个可用区，优先的在前；某个可用区无法创建实例时改用下一个。',
  'What becomes of removed instances: stopped and kept (recycle) or released.':
    '移出的实例如何处理：停机并保留（recycle），或释放。',
  'How instances are spread over zones: in the order of VSwitchIds, lowest vCPU price first, or evenly.':
    '实例在可用区之间如何分布：按 VSwitchIds 的顺序、vCPU 单价最低者优先，或均衡分布。',
  'Launch template from which the group takes the configuration of its instances.': '伸缩组从中获取实例配置的启动模板。',
  'Version of the launch template: a fixed number, or always the default or the latest one.':
    '启动模板的版本：指定的版本号，或始终使用默认版本、最新版本。',
  'VSwitchIds comes before VSwitchId.': 'VSwitchIds 优先于 VSwitchId。',
  'scaling groups of the account': '账号的伸缩组数',
  'No other group of the region has this name.': '该地域没有其他同名的伸缩组。',
  'Each load balancer is active.': '每个负载均衡实例都已启用。',
  'Every listener port of each load balancer has its health check on.': '每个负载均衡实例的所有监听端口都开启了健康检查。',
  'No load balancer has a private address when a VSwitch is given.': '给出交换机时，没有负载均衡实例使用私网地址。',
  'Instances already behind a load balancer are of the network type of the group.':
    '已在负载均衡实例后端的实例与伸缩组的网络类型相同。',
  'Instances already behind a load balancer are in the VPC of the VSwitch.': '已在负载均衡实例后端的实例与交换机在同一 VPC。',
  'Each database is in the region of the group.': '每个数据库实例都在伸缩组所在的地域。',
  'The access whitelist of each database has room for the addresses of the instances.':
    '每个数据库实例的访问白名单都容得下实例的地址。',
  'The VSwitches of VSwitchIds are in the same VPC.': 'VSwitchIds 中的交换机都在同一 VPC。',
  'Instances can be created in the VSwitch.': '可以在交换机中创建实例。',
  'COST_OPTIMIZED needs several instance types, or a preemptible one, in the configuration.':
    'COST_OPTIMIZED 要求伸缩配置有多个实例规格，或使用抢占式实例。',
  'Id of the group, made by the service and unique everywhere.': '伸缩组的 ID，由服务生成，全局唯一。',

  'Deletes a group with its configurations, rules and activities; tasks, load balancers and databases stay.':
    '删除伸缩组及其伸缩配置、伸缩规则和伸缩活动；任务、负载均衡实例和数据库实例保留。',
  'Group to delete.': '要删除的伸缩组。',
  'Delete it even with instances and during an activity; attached instances are removed, created ones released.':
    '即使伸缩组有实例或有进行中的伸缩活动，也予以删除；手动添加的实例只是移出，自动创建的实例会释放。',
  'Without ForceDelete, no scaling activity is in progress in the group.': '没有 ForceDelete 时，伸缩组没有进行中的伸缩活动。',
  'Without ForceDelete, the group has no instances.': '没有 ForceDelete 时，伸缩组中没有实例。',

  'Lists the scaling activities of the last 30 days with their progress and result.': '列出最近 30 天的伸缩活动及其进度和结果。',
  'Region of the activities.': '伸缩活动的地域。',
  'Group whose activities are wanted.': '要查询其伸缩活动的伸缩组。',
  'Ids of the activities wanted; unknown ones are passed over without an error.':
    '要查询的伸缩活动的 ID；不存在的会被忽略，不报错。',
  'Only activities that succeeded, did so in part (Warning), failed, are running or were refused.':
    '只查询此状态的伸缩活动：成功、部分成功（Warning）、失败、进行中或被拒绝。',
  'Page of the list, counted from 1.': '列表的页码，从 1 开始。',
  'Activities on a page.': '每页的伸缩活动数。',
  'days back for which activities are returned': '可查询的伸缩活动距今的天数',
  'Number of activities found, over all pages.': '查到的伸缩活动总数，含所有页。',
  'The activities of this page.': '本页的伸缩活动。',
  'One activity each.': '每项一个伸缩活动。',
  'Id of the activity.': '伸缩活动的 ID。',
  'Group that was scaled.': '发生伸缩活动的伸缩组。',
  'What the activity does, in words.': '伸缩活动的内容，以文字描述。',
  'What triggered the activity, in words.': '触发伸缩活动的原因，以文字描述。',
  'When the activity began, as YYYY-MM-DDThh:mmZ in UTC.': '伸缩活动开始的时间，UTC，格式为 YYYY-MM-DDThh:mmZ。',
  'When the activity ended, as YYYY-MM-DDThh:mmZ in UTC.': '伸缩活动结束的时间，UTC，格式为 YYYY-MM-DDThh:mmZ。',
  'How far the activity is, in percent.': '伸缩活动的进度，以百分比表示。',
  'Status of the activity; Warning means that it succeeded in part.': '伸缩活动的状态；Warning 表示部分成功。',
  'More on the status, in words.': '状态的详细信息，以文字描述。',

  'Lists scaling groups with their settings, state and numbers of instances.': '列出伸缩组及其设置、状态和实例数。',
  'Region of the groups.': '伸缩组所在的地域。',
  'Ids of the groups wanted; unknown ones are passed over without an error.': '要查询的伸缩组的 ID；不存在的会被忽略，不报错。',
  'Names of the groups wanted; unknown ones are passed over without an error.':
    '要查询的伸缩组的名称；不存在的会被忽略，不报错。',
  'Groups on a page.': '每页的伸缩组数。',
  'Number of groups found, over all pages.': '查到的伸缩组总数，含所有页。',
  'The groups of this page.': '本页的伸缩组。',
  'One group each.': '每项一个伸缩组。',
  'Id of the group.': '伸缩组的 ID。',
  'Name shown for the group.': '伸缩组的显示名称。',
  'Configuration from which instances are created now.': '当前用于创建实例的伸缩配置。',
  'Launch template the group uses.': '伸缩组使用的启动模板。',
  'Version of that launch template.': '该启动模板的版本。',
  'Fewest instances the group may have.': '伸缩组的最小实例数。',
  'Most instances the group may have.': '伸缩组的最大实例数。',
  'Cooldown of the group, in seconds.': '伸缩组的冷却时间，单位为秒。',
  'Which instances leave first on scale-in.': '缩容时先移出哪些实例。',
  'The policies, as set for the group.': '伸缩组所设的各项移出策略。',
  'Load balancers of the group.': '伸缩组的负载均衡实例。',
  'Their ids.': '它们的 ID。',
  'RDS databases of the group.': '伸缩组的 RDS 数据库实例。',
  'VSwitch of the group.': '伸缩组的交换机。',
  'State of the group; only an active one runs rules.': '伸缩组的状态；只有已启用的伸缩组才能执行伸缩规则。',
  'All instances of the group.': '伸缩组的实例总数。',
  'Instances that have joined and run normally.': '已加入并正常运行的实例数。',
  'Instances that are joining and not yet fully configured.': '正在加入、尚未完成配置的实例数。',
  'Instances that are leaving.': '正在移出的实例数。',
  'When the group was created, as YYYY-MM-DDThh:mmZ in UTC.': '伸缩组的创建时间，UTC，格式为 YYYY-MM-DDThh:mmZ。',

  'Lists the ECS instances of scaling groups with their health, state and origin.':
    '列出伸缩组的 ECS 实例及其健康状况、状态和来源。',
  'Group whose instances are wanted.': '要查询其实例的伸缩组。',
  'Only instances of this scaling configuration.': '只查询此伸缩配置的实例。',
  'Ids of the instances wanted; unknown ones are passed over without an error.': '要查询的实例的 ID；不存在的会被忽略，不报错。',
  'Only instances of this health; one that is not running is unhealthy.': '只查询此健康状况的实例；没有运行的实例即为不健康。',
  'Only instances in this state: in the group, joining or leaving.': '只查询此状态的实例：已在伸缩组中、正在加入或正在移出。',
  'Only instances of this origin: created by Auto Scaling, or attached by hand.':
    '只查询此来源的实例：由弹性伸缩创建，或手动添加。',
  'Instances on a page.': '每页的实例数。',
  'Number of instances found, over all pages.': '查到的实例总数，含所有页。',
  'The instances of this page.': '本页的实例。',
  'One instance each.': '每项一台实例。',
  'Id of the instance.': '实例的 ID。',
  'Group the instance belongs to.': '实例所属的伸缩组。',
  'Scaling configuration the instance goes with.': '实例对应的伸缩配置。',
  'Health of the instance; an unhealthy one is removed, and released as well if it was created automatically.':
    '实例的健康状况；不健康的会被移出，自动创建的还会被释放。',
  'State of the instance in the group.': '实例在伸缩组中的状态。',
  'When the instance was attached to the group, as YYYY-MM-DDThh:mmZ in UTC.':
    '实例加入伸缩组的时间，UTC，格式为 YYYY-MM-DDThh:mmZ。',
  'Whether the instance was created by Auto Scaling or attached by hand.': '实例是由弹性伸缩创建，还是手动添加。',

  'Takes databases off a scaling group.': '从伸缩组移除数据库实例。',
  'Group that loses the databases.': '要移除数据库实例的伸缩组。',
  'RDS databases to take off in this call.': '此次调用要移除的 RDS 数据库实例。',
  "Take the private addresses of the group's instances off the access whitelist of the databases as well.":
    '同时从数据库实例的访问白名单中删除伸缩组实例的私网地址。',

  'Takes load balancers off a scaling group.': '从伸缩组移除负载均衡实例。',
  'Load balancers to take off in this call.': '此次调用要移除的负载均衡实例。',
  'Group that loses the load balancers.': '要移除负载均衡实例的伸缩组。',
  'Take the present instances of the group off the load balancers as well.': '同时将伸缩组的现有实例移出负载均衡实例的后端。',
  'Each load balancer belongs to the group.': '每个负载均衡实例都属于伸缩组。',

  'Takes VServer groups off a scaling group.': '从伸缩组移除虚拟服务器组。',
  'Group that loses the VServer groups.': '要移除虚拟服务器组的伸缩组。',
  'VServer groups to take off, by load balancer; what the scaling group does not have is passed over without an error.':
    '要移除的虚拟服务器组，按负载均衡实例给出；伸缩组没有的会被忽略，不报错。',
  'Port number under which the VServer group was added.': '添加虚拟服务器组时使用的端口号。',
  'Take the instances of the scaling group out of the VServer groups as well.': '同时将伸缩组的实例移出虚拟服务器组。',

  'Disables an active group: a running activity is finished, later requests are refused.':
    '停用已启用的伸缩组：进行中的伸缩活动会完成，此后的请求会被拒绝。',
  'Group to disable.': '要停用的伸缩组。',
  'The group is active.': '伸缩组已启用。',

  'Enables an inactive group, attaches the instances named and creates what is missing to MinSize, pay-as-you-go.':
    '启用处于停用状态的伸缩组，添加给出的实例；不足 MinSize 时创建按量付费实例补足。',
  'Group to enable.': '要启用的伸缩组。',
  'Scaling configuration to activate; needed by a group without an active one, which it replaces otherwise.':
    '要使之生效的伸缩配置；伸缩组没有生效的伸缩配置时必须给出，已有时则取代原有的。',
  'ECS instances to attach once the group is enabled, whatever way they are paid for.':
    '伸缩组启用后要添加的 ECS 实例，付费方式不限。',
  'active scaling configurations in a group; a new one takes the place of the old one':
    '一个伸缩组中生效的伸缩配置数（新的取代旧的）',
  'The group is inactive.': '伸缩组处于停用状态。',
  'The group has an active scaling configuration, or gets one in this call.': '伸缩组有生效的伸缩配置，或在此次调用中给出。',
  'The scaling configuration belongs to the group.': '伸缩配置属于该伸缩组。',
  'The scaling configuration has the instance type of the active one.': '该伸缩配置与生效的伸缩配置的实例规格相同。',
  'Each instance exists in this account.': '每台实例都在此账号内。',
  'Each instance is in the region of the group.': '每台实例都在伸缩组所在的地域。',
  'Each instance has the type of the active scaling configuration.': '每台实例都与生效的伸缩配置的规格相同。',
  'Each instance is running.': '每台实例都在运行。',
  'No instance belongs to another group.': '没有实例属于另一个伸缩组。',
  'A group with a VSwitch gets no classic instance, one without a VSwitch none of a VPC.':
    '伸缩组有交换机时，不添加经典网络的实例；没有时，不添加 VPC 的实例。',
  'A group with a VSwitch gets no instance of another VPC.': '伸缩组有交换机时，不添加其他 VPC 的实例。',
  'The instances of the group and those named are together at most MaxSize.': '伸缩组已有的实例与给出的实例合计不超过 MaxSize。',
  'The load balancers of the group are active.': '伸缩组的负载均衡实例都已启用。',
  'The load balancers of the group have their health check on.': '伸缩组的负载均衡实例都开启了健康检查。',
  'The databases of the group are running.': '伸缩组的数据库实例都在运行。',

  'Changes the settings of a scaling group; instances come or go where the new sizes ask for it.':
    '修改伸缩组的设置；若新的最小或最大实例数有此要求，则增减实例。',
  'Group to change.': '要修改的伸缩组。',
  'Name shown for the group, unique within the region.': '伸缩组的显示名称，在同一地域内唯一。',
  'Scaling configuration from which instances are created from now on; those that run stay as they are.':
    '此后用于创建实例的伸缩配置；已在运行的实例不变。',
  'Cooldown after an activity, in seconds.': '伸缩活动之后的冷却时间，单位为秒。',
  "VSwitches of the group's VPC, also of several zones, the preferred one first; the next one is used when a zone cannot deliver.":
    '伸缩组所在 VPC 的交换机，可属于多个可用区，优先的在前；某个可用区无法创建实例时改用下一个。',
  'The group is active or inactive, not being deleted.': '伸缩组处于启用或停用状态，而不是正在删除。',
  'MinSize stays at most MaxSize, also against the value the group keeps.':
    'MinSize 不大于 MaxSize，与伸缩组保留的原值相比也是如此。',
  'The VSwitches are in the VPC of the group.': '交换机在伸缩组所在的 VPC 中。',
  'VSwitchIds has an effect only in a group of the network type VPC.': 'VSwitchIds 仅在网络类型为 VPC 的伸缩组中起作用。',
};
