// The menu of examples, by view: a name in the words, and a link of the page.

const published = '&.signing.format=xml&.signing.date=fixed&.signing.dateFixed=2014-08-15T11%3A10%3A07Z&.signing.nonce=fixed&.signing.nonceFixed=1324fd0e-e2bb-4bb1-917c-bd6e437f1710';
const groups = 'alibaba-ess.DescribeScalingGroups?RegionId=cn-qingdao';
const toSign = (method, region, name) => `${method}&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeScalingGroups%26Format%3Dxml%26RegionId%3D${region}%26${name}SignatureMethod%3DHMAC-SHA1`
  + '%26SignatureNonce%3D1324fd0e-e2bb-4bb1-917c-bd6e437f1710%26SignatureVersion%3D1.0%26Timestamp%3D2014-08-15T11%253A10%253A07Z%26Version%3D2014-08-28';
const refusal = (text) => `.refused.answer=${encodeURIComponent(`{"Code":"SignatureDoesNotMatch","Message":"Specified signature is not matched with our calculation. server string to sign is:${text}"}`)}`;
const answer = (text) => `.decode.text=${encodeURIComponent(text)}`;
const rule = 'alibaba-ess.CreateScalingRule?ScalingGroupId=AG6CQdPU8OKdwLjgZcJ2eaQ&AdjustmentType=QuantityChangeInCapacity&AdjustmentValue=';
const listed = JSON.stringify({
  TotalCount: 1, PageNumber: 1, PageSize: 10, RequestId: '6469DCD0-13AC-487E-85A0-CE4922908FDE',
  ScalingGroups: { ScalingGroup: [{ ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', LifecycleState: 'Active', MinSize: 1, MaxSize: 10, TotalCapacity: 3, DefaultCooldown: 300 }] },
}, null, 2);

export const menu = {
  compose: [
    { name: 'rule', hash: `#compose/${rule}2` },
    { name: 'ruleTooMuch', hash: `#compose/${rule}501` },
    { name: 'groupBounds', hash: '#compose/alibaba-ess.CreateScalingGroup?RegionId=cn-qingdao&MaxSize=10&MinSize=20' },
    { name: 'policy', hash: '#compose/tencent-as-v2.CreateScalingPolicy?scalingGroupId=asg-d4hmoms6&scalingPolicyName=busy&metric.dimensionName=cpu_usage&metric.comparisonOperator=EqualOrGreater&metric.threshold=50&adjustmentType=QuantityChangeInCapacity&adjustmentValue=10&cooldown=300' },
    { name: 'refresh', hash: '#compose/tencent-as.ResumeInstanceRefresh?Region=ap-guangzhou&AutoScalingGroupId=asg-h7tgd87d&RefreshActivityId=asr-juhf6ytr&ResumeMode=RETRY' },
    { name: 'logs', hash: '#compose/huawei-as.ListScalingActivityV2Logs?project_id=057f8c7d6b00d2642f97c01b2b6c2f3a&scaling_group_id=e5d27f5c-dd76-4a61-b4bc-a67c5686719a&type.1=NORMAL' },
  ],
  sign: [
    { name: 'published', hash: `#sign/${groups}${published}` },
    { name: 'tc3', hash: '#sign/tencent-as.ResumeInstanceRefresh?Region=ap-guangzhou&AutoScalingGroupId=asg-h7tgd87d&RefreshActivityId=asr-juhf6ytr&ResumeMode=RETRY&.signing.date=fixed&.signing.dateFixed=2024-02-29T12%3A00%3A00Z' },
    { name: 'huaweiSdk', hash: '#sign/huawei-as.ListScalingActivityV2Logs?project_id=057f8c7d6b00d2642f97c01b2b6c2f3a&scaling_group_id=e5d27f5c-dd76-4a61-b4bc-a67c5686719a&.signing.date=fixed&.signing.dateFixed=2018-11-22T14%3A00%3A00Z' },
  ],
  refused: [
    { name: 'otherRegion', hash: `#refused/${groups}${published}&${refusal(toSign('GET', 'cn-beijing', ''))}` },
    { name: 'plusForSpace', hash: `#refused/${groups}&ScalingGroupName.1=two%20words${published}&${refusal(toSign('GET', 'cn-qingdao', 'ScalingGroupName.1%3Dtwo%2Bwords%26'))}` },
    { name: 'wrongMethod', hash: `#refused/${groups}${published}&${refusal(toSign('POST', 'cn-qingdao', ''))}` },
  ],
  preview: [
    { name: 'scaleOut', hash: `#preview/${rule}2` },
    { name: 'atTheLimit', hash: `#preview/${rule}8` },
    { name: 'aDay', hash: '#preview/alibaba-ess.ExecuteScalingRule?.preview.question=simulate' },
    {
      name: 'flapping',
      hash: '#preview/tencent-as-v2.CreateScalingPolicy?.preview.question=simulate&.preview.simCurve=spike&.preview.simHours=12&.preview.simUp=3&.preview.simLow=65&.preview.simLowTimes=1&.preview.simCooldown=300',
    },
    { name: 'weekly', hash: '#preview/alibaba-ess.CreateScheduledTask?LaunchTime=2026-03-02T08%3A00Z&RecurrenceType=Weekly&RecurrenceValue=1%2C3%2C5&RecurrenceEndTime=2026-04-30T00%3A00Z' },
    { name: 'replay', hash: '#preview/huawei-as.ListScalingActivityV2Logs?' },
  ],
  decode: [
    { name: 'groups', hash: `#decode/alibaba-ess.DescribeScalingGroups?${answer(listed)}` },
    { name: 'inactive', hash: `#decode/alibaba-ess.ExecuteScalingRule?.decode.status=400&${answer('{"Code":"IncorrectScalingGroupStatus","Message":"The current status of the specified scaling group does not support this action.","RequestId":"6469DCD0-13AC-487E-85A0-CE4922908FDE"}')}` },
    { name: 'throttled', hash: `#decode/alibaba-ess.CreateScalingRule?.decode.status=400&${answer('<Error><Code>Throttling</Code><Message>Request was denied due to request throttling.</Message></Error>')}` },
    { name: 'code', hash: `#decode/tencent-as-v2.CreateScalingPolicy?${answer('4000')}` },
  ],
};
