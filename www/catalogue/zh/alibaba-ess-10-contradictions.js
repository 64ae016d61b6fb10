// 阿里云 ESS 第 10 章（伸缩配置）中文档自相矛盾之处。Where the documents of chapter 10, scaling configurations, contradict themselves.

export const words = {
  'ScalingConfigurationName is explained as the name of a scheduled task and as an account name; it is taken as the name of the configuration, unique in its group.':
    'ScalingConfigurationName 被说明为定时任务的名称，又被说明为账号名称；取作伸缩配置的名称，在其伸缩组内唯一。',
  'InstanceType is required by the table, but has no effect beside InstanceTypes; it stays required, and both together give a warning.':
    'InstanceType 在参数表中为必选，但给出 InstanceTypes 时不起作用；仍为必选，两者都给出时警告。',
  'InternetMaxBandwidthOut is marked optional, but PayByTraffic without it is an error; it is required then.':
    'InternetMaxBandwidthOut 标为可选，但 PayByTraffic 时不给出会报错；此时为必选。',
  'InternetMaxBandwidthOut begins at 0 here and at 1 in 10.4; each page keeps its own range.':
    'InternetMaxBandwidthOut 在本页从 0 开始，在 10.4 从 1 开始；各页保留各自的范围。',
  'IoOptimized takes only optimized here, but also none in 10.4; each page keeps its own values.':
    'IoOptimized 在本页只能为 optimized，在 10.4 还可为 none；各页保留各自的取值。',
  'The default of SystemDisk.Size is printed {40, ImageSize}; the sentence after it has max{40, ImageSize}, which is followed.':
    'SystemDisk.Size 的默认值写作 {40, ImageSize}，其后一句为 max{40, ImageSize}；以后者为准。',
  'A data disk of ephemeral_ssd has 5 to 800 GiB here and 50 to 800 GB in 10.4; each page keeps its own range.':
    'ephemeral_ssd 数据盘在本页为 5 至 800 GiB，在 10.4 为 50 至 800 GB；各页保留各自的范围。',
  'Disk sizes are in GiB here and in GB in 10.4; the numbers are taken as they stand.': '磁盘大小的单位在本页为 GiB，在 10.4 为 GB；数值按原样采用。',
  'Under Category, a cloud data disk always goes with its instance; under DeleteWithInstance, cloud is one of the categories where that can be chosen. Both values are accepted.':
    'Category 的说明称 cloud 数据盘总是随实例释放；DeleteWithInstance 的说明却将 cloud 列为可以选择的类型之一。两个值都接受。',
  'The system is not known from the parameters, so only what holds for every HostName is checked: 2 to 64 characters and the pattern.':
    '从参数无法得知操作系统，因此只检查对所有 HostName 都成立的要求：2 至 64 个字符，以及格式。',
  'HostName may have periods on Windows here, not in 10.4; other systems allow 64 characters here, 128 in 10.4.':
    'Windows 的 HostName 在本页可以含点号，在 10.4 不可以；其他系统在本页最多 64 个字符，在 10.4 最多 128 个。',
  'Tags are shown with typographic quotes; JSON text has straight ones.': 'Tags 的示例用弯引号；JSON 文本用直引号。',
  'SpotStrategy takes effect only when InstanceChargeType is PostPaid, but there is no such parameter; that is not checked.':
    'SpotStrategy 只在 InstanceChargeType 为 PostPaid 时起作用，但没有 InstanceChargeType 这个参数；不检查此项。',
  'SpotAsPriceGo is explained by the highest pay-as-you-go price here and by the market price in 10.4; nothing is checked of either.':
    'SpotAsPriceGo 在本页以按量付费的最高价格说明，在 10.4 以市场价格说明；两者都不检查。',
  'InvalidDevice.InUse speaks of the mount point of a data disk, but the table has no DataDisk.n.Device, as 10.4 has; it is not taken here.':
    'InvalidDevice.InUse 提到数据盘的挂载点，但参数表没有 10.4 中的 DataDisk.n.Device；本页不接受该参数。',
  'The InvalidParameter row calls KeyPairName valid on Windows only; the table uses it on Linux and ignores it on Windows, and is followed.':
    'InvalidParameter 一行称 KeyPairName 只对 Windows 有效；参数表中则用于 Linux，在 Windows 被忽略。以参数表为准。',
  'QuotaExceeded.ScalingConfiguration is a limit of the group in its message and of the user in its description; neither gives a number.':
    'QuotaExceeded.ScalingConfiguration 的错误信息指伸缩组的上限，说明指用户的上限；两处都没有给出数目。',
  'InvalidKeyPairName.NotFound and InvalidRamRole.NotFound have status 400, the other NotFound codes 404; kept as printed.':
    'InvalidKeyPairName.NotFound 和 InvalidRamRole.NotFound 的状态码为 400，其他 NotFound 错误码为 404；保留原样。',
  'InvalidSnapshot.TooOld is about snapshots from before 15 July 2013 in its message; table and description count that day in, and are followed.':
    'InvalidSnapshot.TooOld 的错误信息指 2013 年 7 月 15 日之前的快照；参数表和说明则包括当日，以后者为准。',
  'The JSON answer has a comma after its last member.': 'JSON 返回示例的最后一个成员之后有逗号。',

  'The headings of the error table are swapped: the column Error message holds the description, and Description the message.':
    '错误码表的表头互换：“Error message”一列是说明，“Description”一列是错误信息。',
  'The JSON answer is printed without braces.': 'JSON 返回示例没有花括号。',

  'The request example names the action CreateScalingConfiguration; the operation is DescribeScalingConfigurations, as in the table.':
    '请求示例的 Action 为 CreateScalingConfiguration；此接口是 DescribeScalingConfigurations，与参数表一致。',
  'The table prints Scalingconfigurationid.N; the name is ScalingConfigurationId everywhere else, and the printed one is an alias.':
    '参数表写作 Scalingconfigurationid.N；其他各处都是 ScalingConfigurationId，参数表的写法作为别名。',
  'The table of the answer has SystemDisk.Category, both examples have SystemDiskCategory; the examples are followed, and the other is an alias.':
    '返回参数表为 SystemDisk.Category，两个示例都为 SystemDiskCategory；以示例为准，前者作为别名。',
  'The JSON answer has typographic quotes around the data disks and none around cloud and s-280s7ngih, and so is no JSON.':
    'JSON 返回示例的数据盘部分用弯引号，cloud 和 s-280s7ngih 没有引号，因此不是合法的 JSON。',
  'The request example asks for pages of 50, the JSON answer shows a page of 1; the limits of the table are kept.':
    '请求示例要求每页 50 条，JSON 返回示例为每页 1 条；保留参数表的限制。',
  '10 ids and 10 names are taken here, 20 of each in 9.6; each page keeps its own limit.':
    '本页最多接受 10 个 ID 和 10 个名称，9.6 则各为 20 个；各页保留各自的上限。',
  'DataDisks and ScalingConfigurations are typed as sets; in the examples they are objects with a list inside, and so they are here.':
    'DataDisks 和 ScalingConfigurations 的类型写作集合；在示例中是内含列表的对象，此处照示例。',

  'The page gives defaults as for a new configuration; whether a parameter left out keeps its present value is not said, and the fixed defaults stand as printed.':
    '本页给出的默认值与新建伸缩配置时一样；没有说明未给出的参数是否保持现值，固定的默认值按原样保留。',
  'InternetMaxBandwidthOut begins at 1, but is 0 under PayByBandwidth when absent, and may be 0 in 10.2; the range of this page is kept.':
    'InternetMaxBandwidthOut 从 1 开始，但 PayByBandwidth 时不给出则为 0，在 10.2 也可为 0；保留本页的范围。',
  'IoOptimized also takes none here, but only optimized in 10.2; each page keeps its own values.':
    'IoOptimized 在本页还可为 none，在 10.2 只能为 optimized；各页保留各自的取值。',
  'The default of IoOptimized is none for types out of sale, optimized for types other than generation I; 10.2 knows only the latter division. It is not fixed either way.':
    'IoOptimized 的默认值，已停售的实例规格为 none，系列 I 以外的实例规格为 optimized；10.2 只有后一种划分。两种情况都不设固定的默认值。',
  'A data disk of ephemeral_ssd has 50 to 800 GB here and 5 to 800 GiB in 10.2; each page keeps its own range.':
    'ephemeral_ssd 数据盘在本页为 50 至 800 GB，在 10.2 为 5 至 800 GiB；各页保留各自的范围。',
  'Disk sizes are in GB here and in GiB in 10.2; the numbers are taken as they stand.': '磁盘大小的单位在本页为 GB，在 10.2 为 GiB；数值按原样采用。',
  'DataDisk.N.Size has N from 1 to 16, SnapshotId and Device from 1 to 4; four data disks are accepted, each with all its fields.':
    'DataDisk.N.Size 的 N 为 1 至 16，SnapshotId 和 Device 的为 1 至 4；最多接受 4 块数据盘，每块都可带全部字段。',
  'SnapshotId speaks of up to four InvalidSnapshot.TooOld in the answer; it is listed as one error, with the status of 10.2.':
    'SnapshotId 的说明称返回中最多有四个 InvalidSnapshot.TooOld；列为一个错误，状态码取自 10.2。',
  'The system is not known from the parameters, so only what holds for every HostName is checked: 2 to 128 characters and the pattern.':
    '从参数无法得知操作系统，因此只检查对所有 HostName 都成立的要求：2 至 128 个字符，以及格式。',
  'HostName may not have periods on Windows here, but may in 10.2; other systems allow 128 characters here, 64 in 10.2.':
    'Windows 的 HostName 在本页不可以含点号，在 10.2 可以；其他系统在本页最多 128 个字符，在 10.2 最多 64 个。',
  'UserData is said to have 16 KB; it is taken as at most 16 KB, as in 10.2.': 'UserData 的说明称其为 16 KB；取作最多 16 KB，与 10.2 相同。',
  'InstanceTypes, SystemDisk.Category and IoOptimized speak of InstanceType, SpotStrategy of InstanceChargeType; neither is a parameter of this page, and neither is taken.':
    'InstanceTypes、SystemDisk.Category 和 IoOptimized 提到 InstanceType，SpotStrategy 提到 InstanceChargeType；两者都不是本页的参数，都不接受。',
  'InvalidTags.KeyValue is about an empty name or value in its message and about empty Tags in its description, but the table allows an empty value; empty Tags and an empty name are refused.':
    'InvalidTags.KeyValue 的错误信息指名称或值为空，说明指 Tags 为空，但参数表允许值为空；拒绝空的 Tags 和空的名称。',
  'SpotAsPriceGo is explained by the market price here and by the highest pay-as-you-go price in 10.2; nothing is checked of either.':
    'SpotAsPriceGo 在本页以市场价格说明，在 10.2 以按量付费的最高价格说明；两者都不检查。',
  'InvalidParamter is spelled so; it is kept, and InvalidParameter of chapter 16 is known besides.':
    '文档拼作 InvalidParamter；保留此写法，另外也识别第 16 章的 InvalidParameter。',
  'InvalidScalingConfigurationName.Duplicate has the message of an invalid value; its description, a taken name, is followed.':
    'InvalidScalingConfigurationName.Duplicate 的错误信息是取值非法；以其说明（名称已被占用）为准。',
  'Two codes are about a security group, but the page has no SecurityGroupId; they are listed as printed.':
    '有两个错误码涉及安全组，但本页没有 SecurityGroupId；按原样列出。',
  'The status of InvalidKeyPairName.NotFound is printed 400t; it is 400.': 'InvalidKeyPairName.NotFound 的状态码写作 400t；应为 400。',
  'InvalidKeyPairName.NotFound has status 400, the other NotFound codes 404; kept as printed.':
    'InvalidKeyPairName.NotFound 的状态码为 400，其他 NotFound 错误码为 404；保留原样。',
  'The JSON answer has requestId, the XML answer and the table RequestId; the latter is followed, the former is an alias.':
    'JSON 返回示例为 requestId，XML 返回示例和返回参数表为 RequestId；以后者为准，前者作为别名。',
};
