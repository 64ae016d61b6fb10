// What TypeScript knows of single operations: their parameters and answers, in both forms, and unknown ids.
import {
  build,
  decode,
  operation,
  operations,
  sign,
  validate,
  type AlibabaEss,
  type Data,
  type OperationId,
  type OperationParams,
  type OperationResult,
  type Params,
} from "autoscale-kit";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => {};

const credentials = { accessKeyId: "testid", secretKey: "testsecret" };

// Names, types and values of parameters.
const rule: AlibabaEss.CreateScalingRule.Params = { ScalingGroupId: "g", AdjustmentType: "TotalCapacity", AdjustmentValue: 5 };
validate("alibaba-ess.CreateScalingRule", rule);
sign("alibaba-ess.CreateScalingRule", { ...rule, Cooldown: 60 }, { credentials });
same<OperationParams["alibaba-ess.CreateScalingRule"], AlibabaEss.CreateScalingRule.Params>(true);
same<AlibabaEss.CreateScalingRule.Params["AdjustmentType"], "QuantityChangeInCapacity" | "PercentChangeInCapacity" | "TotalCapacity">(true);
// @ts-expect-error no such way to adjust
validate("alibaba-ess.CreateScalingRule", { ScalingGroupId: "g", AdjustmentType: "Total", AdjustmentValue: 5 });
// @ts-expect-error a number
build("alibaba-ess.CreateScalingRule", { ScalingGroupId: "g", AdjustmentType: "TotalCapacity", AdjustmentValue: true });
// @ts-expect-error the group is missing
sign("alibaba-ess.CreateScalingRule", { AdjustmentType: "TotalCapacity", AdjustmentValue: 5 }, { credentials });
// @ts-expect-error no such parameter
validate("alibaba-ess.CreateScalingRule", { ...rule, CoolDown: 5 });

// What every call of a service may carry.
const common = { Action: "CreateScalingRule", Version: "2014-08-28", Format: "XML", RegionId: "cn-qingdao", OwnerId: "1", TimeStamp: 0 } as const;
validate("alibaba-ess.CreateScalingRule", { ...rule, ...common });
build("tencent-as-v2.DescribeScalingGroup", { Action: "DescribeScalingGroup", Region: "ap-guangzhou", Nonce: 5 });
build("alibaba-ess.AttachInstances", { ScalingGroupId: "g", "InstanceId.1": "i-1", ResourceOwnerAccount: "a" });
same<AlibabaEss.Common["Version"], "2014-08-28" | undefined>(true);
// @ts-expect-error another version
validate("alibaba-ess.CreateScalingRule", { ...rule, Version: "2014-05-26" });
// @ts-expect-error none of Tencent's
validate("tencent-as-v2.DescribeScalingGroup", { RegionId: "cn-qingdao" });

// Instants in each spelling, and the region from an option.
for (const LaunchTime of [new Date(), "2018-01-01T12:00Z", 1514808000]) {
  sign("alibaba-ess.CreateScheduledTask", { ScheduledAction: "ari", LaunchTime }, { credentials, region: "cn-qingdao" });
}

// Lists and objects, structured and flat.
const group = { ScalingGroupId: "g" };
build("alibaba-ess.AttachInstances", { ...group, InstanceId: ["i-1", "i-2"] as const });
build("alibaba-ess.AttachInstances", { ...group, "InstanceId.1": "i-1", "InstanceId.2": "i-2" });
build("alibaba-ess.CreateScalingConfiguration", { ...group, InstanceType: "ecs.t1.small", SecurityGroupId: "sg-1", SystemDisk: { Category: "cloud_ssd", Size: 40 } });
build("alibaba-ess.CreateScalingConfiguration", { ...group, InstanceType: "ecs.t1.small", SecurityGroupId: "sg-1", "SystemDisk.Size": 40 });
// @ts-expect-error texts
build("alibaba-ess.AttachInstances", { ...group, InstanceId: [1] });

// What came from elsewhere has no type, and goes in as it is.
declare const received: unknown;
declare const parsed: ReturnType<typeof JSON.parse>;
validate("alibaba-ess.CreateScalingRule", received);
validate("alibaba-ess.CreateScalingRule", parsed);
operation("alibaba-ess.CreateScalingRule").sign(received, { credentials });

// Ids that are not known here take anything.
declare const id: string;
validate(id, { Anything: 1 });
validate("alibaba-ess.NotYetKnown", { Anything: 1 });
operation(id).build({ Anything: 1 });
same<Params<string>, unknown>(true);
// @ts-expect-error an id is text
validate(5, {});

// A bound operation is typed as well.
const bound = operation("tencent-as.ResumeInstanceRefresh");
same<typeof bound.id, "tencent-as.ResumeInstanceRefresh">(true);
bound.validate({ AutoScalingGroupId: "asg-1", RefreshActivityId: "ira-1", ResumeMode: "CONTINUE" });
// @ts-expect-error no such mode
bound.validate({ AutoScalingGroupId: "asg-1", RefreshActivityId: "ira-1", ResumeMode: "GO" });
same<typeof bound.info.id, "tencent-as.ResumeInstanceRefresh">(true);
same<(typeof bound.info.params)[number]["name"], "AutoScalingGroupId" | "RefreshActivityId" | "ResumeMode" | "Region">(true);

// A misprinted or untyped id leads to a known one.
same<ReturnType<typeof operation<string>>["info"]["id"], OperationId>(true);
operations("alibaba-emr").map((one) => same<typeof one.id, "alibaba-emr.RunScalingActionV2">(true));

// What a check gives has one form: numbers, texts, structured lists.
const task = validate("alibaba-ess.CreateScheduledTask", { ScheduledAction: "ari", LaunchTime: new Date() }, { now: 0 });
if (!task.issues) same<typeof task.value.LaunchTime, string>(true);
const attached = validate("alibaba-ess.AttachInstances", { ...group, "InstanceId.1": "i-1" });
if (!attached.issues) same<typeof attached.value.InstanceId, readonly string[]>(true);
const action = validate("alibaba-emr.RunScalingActionV2", received);
if (!action.issues) same<typeof action.value.ActionParam, string | undefined>(true);

// Answers.
const tasks = decode("alibaba-ess.DescribeScheduledTasks", { status: 200, body: "{}" });
if (tasks.ok) {
  same<typeof tasks.data.TotalCount, number | undefined>(true);
  for (const task of tasks.data.ScheduledTasks?.ScheduledTask ?? []) same<typeof task.TaskEnabled, boolean | undefined>(true);
  // What is not documented may come too, and may be anything.
  same<(typeof tasks.data)["NextToken"], unknown>(true);
}
const other = decode(id, { status: 200, body: "{}" });
if (other.ok) same<typeof other.data, Data>(true);

// One type per operation in both maps, and none of them is `any`.
same<keyof OperationResult, OperationId>(true);
type IsAny<T> = 0 extends 1 & T ? true : false;
type SomeAny<Each> = true extends { [Id in keyof Each]: IsAny<Each[Id]> | IsAny<Each[Id][keyof Each[Id]]> }[keyof Each] ? true : false;
same<SomeAny<OperationParams>, false>(true);
same<SomeAny<OperationResult>, false>(true);
