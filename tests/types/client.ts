// What TypeScript knows of a client.
import {
  AutoscaleError,
  createClient,
  type AlibabaEss,
  type ApiError,
  type Client,
  type Data,
  type Fetch,
  type Signal,
} from "autoscale-kit";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => {};

const credentials = { accessKeyId: "testid", secretKey: "testsecret" };
declare const signal: Signal;
declare const id: string;
declare const received: unknown;

const client = createClient({ credentials, region: "cn-qingdao" });
same<typeof client, Client>(true);
const activity = await client.call("alibaba-ess.ExecuteScalingRule", { ScalingRuleAri: "ari" }, { signal, clientToken: "t" });
same<typeof activity.ScalingActivityId, string | undefined>(true);
// @ts-expect-error the rule is missing
client.call("alibaba-ess.ExecuteScalingRule", {});
// @ts-expect-error no such option
client.call("alibaba-ess.ExecuteScalingRule", { ScalingRuleAri: "ari" }, { token: "t" });
const other = await client.call(id, { Anything: 1 });
same<typeof other, Data<string>>(true);
await client.call("alibaba-ess.ExecuteScalingRule", received);

// With a service, its operations go by their names, and those of others by their ids.
const ess = createClient({ service: "alibaba-ess", credentials, endpoint: "127.0.0.1:1", retry: { attempts: 2 }, timeoutMs: 5 });
same<typeof ess, Client<"alibaba-ess">>(true);
const named = await ess.call("ExecuteScalingRule", { ScalingRuleAri: "ari" });
same<typeof named, typeof activity>(true);
// @ts-expect-error the rule is missing
ess.call("ExecuteScalingRule", {});
await ess.call("huawei-as.ListScalingActivityV2Logs", { project_id: "p", scaling_group_id: "g" });
// @ts-expect-error no such service
createClient({ service: "alibaba", credentials });
// @ts-expect-error credentials are needed
createClient({ region: "cn-qingdao" });
// @ts-expect-error a number
createClient({ credentials, retry: { attempts: "5" } });

// Pages and items are those of the operation.
for await (const page of ess.pages("DescribeScalingGroups", {})) same<typeof page.TotalCount, number | undefined>(true);
for await (const group of ess.items("DescribeScalingGroups", {})) {
  type Groups = NonNullable<NonNullable<AlibabaEss.DescribeScalingGroups.Result["ScalingGroups"]>["ScalingGroup"]>;
  same<typeof group, Groups[number]>(true);
}
for await (const log of client.items("huawei-as.ListScalingActivityV2Logs", { project_id: "p", scaling_group_id: "g" })) {
  same<typeof log.instance_value, number | undefined>(true);
}
for await (const group of client.items("tencent-as-v2.DescribeScalingGroup", {})) group.scalingGroupId;
for await (const item of client.items(id, {})) same<typeof item, unknown>(true);

// Any `fetch` does that gives a status, headers and a stream.
const mine: Fetch = async (url, { method, redirect }) => {
  redirect satisfies "manual";
  return { status: url.length + method.length, headers: { get: () => null, entries: () => [] }, body: null };
};
createClient({ credentials, fetch: mine });

try {
  await client.call(id, {});
} catch (error) {
  if (error instanceof AutoscaleError && error.code === "api_error") same<typeof error.api, ApiError>(true);
}
