// 伸缩配置：创建、查询、修改和删除。Scaling configurations: creating, listing, changing and deleting them.

export const words = {
  'Creates a scaling configuration: from which image, type and disks the group creates its instances.':
    '创建伸缩配置：伸缩组用什么镜像、规格和磁盘创建实例。',
  'Group the configuration belongs to.': '伸缩配置所属的伸缩组。',
  'Image from which the instances start.': '启动实例所用的镜像。',
  'Name of the image, unique within the region; one of the marketplace cannot be named so.':
    '镜像的名称，在同一地域内唯一；镜像市场的镜像不能以名称指定。',
  'Type of the instances.': '实例的规格。',
  'Security group of the new instances, within which they reach each other.': '新实例所在的安全组；同一安全组内的实例可以互访。',
  "Name shown for the configuration, unique within the group and region; the configuration's id when absent.":
    '伸缩配置的显示名称，在同一地域的同一伸缩组内唯一；不给出时为伸缩配置的 ID。',
  'Public traffic is paid by bandwidth or by volume; when absent, by bandwidth in the classic network and by volume in a VPC.':
    '公网按带宽或按流量计费；不给出时，经典网络按带宽，VPC 按流量。',
  'Bandwidth from the public network, in Mbit/s; it costs nothing.': '公网入带宽，单位为 Mbit/s；不收费。',
  'Bandwidth to the public network, in Mbit/s; bought under PayByBandwidth (0 when absent), a cap under PayByTraffic.':
    '公网出带宽，单位为 Mbit/s；PayByBandwidth 时为购买的带宽（不给出时为 0），PayByTraffic 时为上限。',
  'Asks for I/O optimized instances; when absent, all types but those of generation I are.':
    '要求 I/O 优化实例；不给出时，除系列 I 外的实例规格均为 I/O 优化。',
  'System disk of the instances.': '实例的系统盘。',
  'Basic, ultra, SSD or local SSD disk; when absent, cloud for generation I types that are not I/O optimized, else cloud_efficiency.':
    '普通云盘、高效云盘、SSD 云盘或本地 SSD 盘；不给出时，系列 I 中非 I/O 优化的规格为 cloud，其余为 cloud_efficiency。',
  'Size in GiB, at least that of the image; when absent, the larger of 40 and the size of the image.':
    '大小，单位为 GiB，不小于镜像的大小；不给出时，取 40 与镜像大小中较大的。',
  'Data disks of the instances.': '实例的数据盘。',
  'Basic, ultra, SSD or local SSD disk; DeleteWithInstance goes with the first three only.':
    '普通云盘、高效云盘、SSD 云盘或本地 SSD 盘；DeleteWithInstance 只适用于前三种。',
  'Size in GiB, at least that of the snapshot; has no effect beside SnapshotId.':
    '大小，单位为 GiB，不小于快照的大小；给出 SnapshotId 时不起作用。',
  'Snapshot from which the disk is made, and whose size it gets; one of 15 July 2013 or before cannot be used.':
    '用于创建磁盘的快照，磁盘大小与其相同；2013 年 7 月 15 日或之前的快照不能使用。',
  'Whether the disk is released with its instance; only for cloud, cloud_efficiency and cloud_ssd.':
    '磁盘是否随实例释放；只适用于 cloud、cloud_efficiency 和 cloud_ssd。',
  'Weight of the instances behind the load balancers.': '实例在负载均衡后端的权重。',
  'Data passed to the instances, in Base64; at most 16 KB before encoding.': '传给实例的数据，以 Base64 编码；编码前最多 16 KB。',
  'SSH key pair of Linux instances, which turns their password login off; not used on Windows.':
    'Linux 实例的 SSH 密钥对，使用后关闭其密码登录；Windows 不使用。',
  "RAM role of the instances, for instances in a VPC; RAM's ListRoles lists the names.":
    '实例的 RAM 角色，适用于 VPC 中的实例；RAM 的 ListRoles 列出这些名称。',
  'Tags of the instances, sent as JSON text: each name with its value, which may be empty.':
    '实例的标签，以 JSON 文本发送：每个名称及其值，值可以为空。',
  'Instance types, the preferred one first; the next one is used when one cannot be created.':
    '实例规格，优先的在前；一种无法创建时，使用下一种。',
  'Name of the instances created from the configuration.': '用此伸缩配置创建的实例的名称。',
  'Host name of the instances: 2 to 15 characters on Windows, not all digits; 2 to 64 on others.':
    '实例的主机名：Windows 为 2 至 15 个字符，不能全是数字；其他系统为 2 至 64 个字符。',
  'Whether the password set in the image is used.': '是否使用镜像中预设的密码。',
  'Ordinary pay-as-you-go, preemptible up to a price limit, or preemptible at the price of the moment.':
    '普通的按量付费、有价格上限的抢占式，或随当时价格的抢占式。',
  'Highest prices for preemptible instances, by instance type.': '抢占式实例的最高价格，按实例规格给出。',
  'Instance type to which the limit applies.': '适用此价格上限的实例规格。',
  'Highest price for an hour.': '每小时的最高价格。',
  'ImageId comes before ImageName.': 'ImageId 优先于 ImageName。',
  'InstanceTypes comes before InstanceType.': 'InstanceTypes 优先于 InstanceType。',
  'Only PayByBandwidth has a default for it.': '它只在 PayByBandwidth 时有默认值。',
  'The disk gets the size of the snapshot.': '磁盘的大小取自快照。',
  'Price limits belong to SpotWithPriceLimit.': '价格上限只用于 SpotWithPriceLimit。',
  'local SSD disk capacity, in GB': '本地 SSD 盘的总容量（GB）',
  'The group exists in this account.': '此账号内有该伸缩组。',
  'No other configuration of the group has this name.': '伸缩组没有同名的其他伸缩配置。',
  'The group has fewer configurations than it may have; the page gives no number.':
    '伸缩组的伸缩配置未达上限；该页文档没有给出数目。',
  'The type is the one of the configuration that is active in the group.': '实例规格与伸缩组生效的伸缩配置的规格相同。',
  'The image exists in this account.': '此账号内有该镜像。',
  'The image can run on the instance type.': '镜像能用于该实例规格。',
  'The security group exists in this account.': '此账号内有该安全组。',
  'The security group is of the network type of the group.': '安全组与伸缩组的网络类型相同。',
  "The security group is in the VPC of the group's VSwitch.": '安全组在伸缩组的交换机所在的 VPC 中。',
  'The security group has room for more instances.': '安全组还能容纳更多实例。',
  'SystemDisk.Size is at least the size of the image.': 'SystemDisk.Size 不小于镜像的大小。',
  'The categories of the system disk and of the data disks go together.': '系统盘与数据盘的类型可以搭配。',
  'The account may use ephemeral_ssd for a system disk.': '账号可以将 ephemeral_ssd 用作系统盘。',
  'Each snapshot exists.': '每个快照都存在。',
  'Each snapshot was made after 15 July 2013.': '每个快照都创建于 2013 年 7 月 15 日之后。',
  "Each snapshot fits the largest size of its disk's category.": '每个快照都不超过其磁盘类型的容量上限。',
  'The size of a data disk is at least that of its snapshot, which comes before DataDisk.n.Size.':
    '数据盘的大小不小于其快照，快照的大小优先于 DataDisk.n.Size。',
  'The mount point of each data disk is free.': '每块数据盘的挂载点都未被占用。',
  'The key pair exists; on Windows it is not used.': '密钥对存在；Windows 不使用密钥对。',
  'The RAM role exists.': 'RAM 角色存在。',
  'The instances are in a VPC when RamRoleName is given.': '给出 RamRoleName 时，实例在 VPC 中。',
  'The image has a password when PasswordInherit is true.': 'PasswordInherit 为 true 时，镜像有密码。',
  'On Windows, HostName has 2 to 15 characters and is not all digits.': 'Windows 的 HostName 为 2 至 15 个字符，且不全是数字。',
  'IoOptimized is left out for a type that is not I/O optimized.': '实例规格不是 I/O 优化时，不给出 IoOptimized。',
  'SpotStrategy has an effect on pay-as-you-go instances (PostPaid) only.': 'SpotStrategy 只对按量付费（PostPaid）实例起作用。',
  'Id of the configuration, made by the service and unique everywhere.': '伸缩配置的 ID，由服务生成，全局唯一。',

  'Deletes a scaling configuration that is not active and from which no instance is left in the group.':
    '删除伸缩配置；它须未生效，且伸缩组中已没有由它创建的实例。',
  'Id of the configuration.': '伸缩配置的 ID。',
  'The configuration exists in this account.': '此账号内有该伸缩配置。',
  'The configuration is inactive.': '伸缩配置未生效。',
  'No instance created from the configuration is left in the group.': '伸缩组中已没有由该伸缩配置创建的实例。',

  'Lists scaling configurations, active and inactive, of a region, of a group or by id or name.':
    '列出伸缩配置（生效的和未生效的）：按地域、伸缩组、ID 或名称。',
  'Region of the group.': '伸缩组所在的地域。',
  'Only configurations of this group.': '只列出此伸缩组的伸缩配置。',
  'Ids of the configurations wanted.': '要查询的伸缩配置的 ID。',
  'Names of the configurations wanted; unknown ones are passed over without an error.':
    '要查询的伸缩配置的名称；不存在的名称会被略过，不报错。',
  'Page of the list, counted from 1.': '列表的页码，从 1 开始。',
  'Configurations on a page.': '每页的伸缩配置数。',
  'Number of configurations found, over all pages.': '查到的伸缩配置总数，包括所有页。',
  'The configurations of this page.': '此页的伸缩配置。',
  'One configuration each.': '每项为一个伸缩配置。',
  'Name shown for the configuration.': '伸缩配置的显示名称。',
  'Security group of the instances.': '实例的安全组。',
  'How public traffic is paid for, PayByBandwidth or PayByTraffic.': '公网的计费方式，PayByBandwidth 或 PayByTraffic。',
  'Bandwidth from the public network, in Mbit/s.': '公网入带宽，单位为 Mbit/s。',
  'Bandwidth to the public network, in Mbit/s.': '公网出带宽，单位为 Mbit/s。',
  'Category of the system disk.': '系统盘的类型。',
  'One data disk each.': '每项为一块数据盘。',
  'Size of the disk; the page names no unit (GiB in 10.2).': '磁盘的大小；该页文档没有给出单位（第 10.2 节为 GiB）。',
  'Category of the disk.': '磁盘的类型。',
  'Snapshot from which the disk is made.': '用于创建磁盘的快照。',
  'Mount point of the disk.': '磁盘的挂载点。',
  'Whether the group creates instances from it (Active) or not (Inactive).': '伸缩组用它创建实例（Active）或不用（Inactive）。',
  'When the configuration was created, as YYYY-MM-DDThh:mmZ in UTC.': '伸缩配置的创建时间，形如 YYYY-MM-DDThh:mmZ，UTC 时间。',

  'Changes a scaling configuration.': '修改伸缩配置。',
  "Name shown for the configuration, unique within the group and region; the page names the configuration's id as the default.":
    '伸缩配置的显示名称，在同一地域的同一伸缩组内唯一；该页文档以伸缩配置的 ID 为默认值。',
  'Host name of the instances: 2 to 15 characters on Windows, without periods and not all digits; 2 to 128 on others.':
    '实例的主机名：Windows 为 2 至 15 个字符，不含点号，不能全是数字；其他系统为 2 至 128 个字符。',
  'Name of the image, unique within the region.': '镜像的名称，在同一地域内唯一。',
  'Id of the configuration to change.': '要修改的伸缩配置的 ID。',
  'Size in GB, at least that of the image; when absent, the larger of 40 and the size of the image.':
    '大小，单位为 GB，不小于镜像的大小；不给出时，取 40 与镜像大小中较大的。',
  'Whether the instances are I/O optimized; when absent, types out of sale are not, and types other than generation I are.':
    '实例是否为 I/O 优化；不给出时，已停售的实例规格为否，系列 I 以外的实例规格为是。',
  'Size in GB, at least that of the snapshot; has no effect beside SnapshotId.':
    '大小，单位为 GB，不小于快照的大小；给出 SnapshotId 时不起作用。',
  'Mount point, from /dev/xvdb to /dev/xvdz; chosen by ECS when absent.': '挂载点，/dev/xvdb 至 /dev/xvdz；不给出时由 ECS 选择。',
  'The image exists.': '镜像存在。',
  'Each snapshot is at most as large as its disk may be.': '每个快照都不超过其磁盘允许的大小。',
  'The size of a data disk is at least that of its snapshot, which comes before DataDisk.N.Size.':
    '数据盘的大小不小于其快照，快照的大小优先于 DataDisk.N.Size。',
  'The image has a password when PasswordInherit is given.': '给出 PasswordInherit 时，镜像有密码。',
  'On Windows, HostName has 2 to 15 characters, no periods, and is not all digits.':
    'Windows 的 HostName 为 2 至 15 个字符，不含点号，且不全是数字。',
  'Id of the call, for support.': '此次调用的请求 ID，供联系客服时使用。',
};
