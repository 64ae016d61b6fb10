// What TypeScript knows of the package: each line here must compile, and each marked one must not.
import {
  AutoscaleError,
  build,
  createSigner,
  decode,
  explainError,
  explainMismatch,
  init,
  operation,
  operations,
  scaling,
  services,
  sign,
  signRequest,
  validate,
  verify,
  version,
  type ApiError,
  type Decoded,
  type ErrorCode,
  type Issue,
  type OperationInfo,
  type RequestsAnswer,
  type RuleAnswer,
  type Signed,
  type Validated,
  type Verdict,
} from "autoscale-kit";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Equal<A, B>): void => {};

const credentials = { accessKeyId: "testid", secretKey: "testsecret" };

// A check narrows to a value or to issues.
const checked = validate("alibaba-ess.CreateScalingGroup", { RegionId: "cn-qingdao", MinSize: 0, MaxSize: 2000 }, { limits: "warn", overrides: { MaxSize: { max: 2000 } } });
same<typeof checked, Validated<"alibaba-ess.CreateScalingGroup">>(true);
if (checked.issues) {
  same<typeof checked.issues, readonly Issue[]>(true);
  same<typeof checked.value, undefined>(true);
} else {
  same<typeof checked.value.MaxSize, number>(true);
  // @ts-expect-error another operation's
  checked.value["AdjustmentValue"];
  checked.warnings.map((issue) => issue.message);
}
// @ts-expect-error no such policy
validate("x", {}, { limits: "loose" });

const signed = sign("alibaba-ess.DescribeScalingGroups", {}, { credentials, date: 5, nonce: 11886, region: "cn-qingdao" });
same<typeof signed, Signed<string>>(true);
const curl: string = signed.toCurl();
// @ts-expect-error credentials are needed
sign("alibaba-ess.DescribeScalingGroups", {});
// @ts-expect-error a key needs its secret
sign("alibaba-ess.DescribeScalingGroups", {}, { credentials: { accessKeyId: "x" } });
sign("huawei-as.ListScalingActivityV2Logs", { project_id: "p", scaling_group_id: "g" }, { credentials: { token: "t" } });

const bytes = signRequest("tencent-tc3", { method: "POST", url: "https://h/", body: new Uint8Array() }, { credentials });
const body: Uint8Array | string | undefined = bytes.body;
// @ts-expect-error no such scheme
signRequest("aws4", { url: "https://h/" }, { credentials });
// @ts-expect-error a request has a URL
signRequest("huawei-sdk", { method: "GET" }, { credentials });

const signer = createSigner("huawei-v11", credentials, { region: "r", service: "s", forms: { host: "with-port" } });
signer.sign({ url: "https://h/", query: [["a", 1]], headers: { b: "c" } }).headers["Authorization"];
signer.free();

const verdict: Verdict = verify("alibaba-rpc-v1", { method: "GET", url: "/", headers: { host: "h" } }, { keys: { id: "secret" } });
if (verdict.ok) verdict.accessKeyId;
else verdict.reason satisfies "missing" | "malformed" | "unknown-key" | "expired" | "replayed" | "mismatch";
const hint: string | undefined = explainMismatch(signed, "text").hint;
const parts: readonly string[] | undefined = explainMismatch({ canonicalRequest: "" }, "text").differences?.map((one) => one.parameter);

const decoded: Decoded<"huawei-as.ListScalingActivityV2Logs"> = decode("huawei-as.ListScalingActivityV2Logs", { status: 200, body: "{}", headers: [["a", "b"]] });
if (decoded.ok) decoded.data.limit?.toFixed();
else if (decoded.error.retry === "backoff") decoded.error.advice;
else if (decoded.error.documented && decoded.error.code === "404") decoded.error.requestId;
// @ts-expect-error Huawei documents no such code
else if (decoded.error.documented && decoded.error.code === "QuotaExceeded.ScalingRule") decoded.error.requestId;
// @ts-expect-error only an error has advice
decoded.error;

const answer = scaling.rule("alibaba-ess", {
  minSize: 0, maxSize: 3, totalCapacity: 2, adjustmentType: "TotalCapacity", adjustmentValue: 3, now: new Date(),
});
same<typeof answer, RuleAnswer>(true);
const repeated = scaling.rule("alibaba-ess", { requests: [{ scalingRuleAri: "ari" }] });
same<typeof repeated, RequestsAnswer>(true);
// @ts-expect-error no such way to adjust
scaling.rule("alibaba-ess", { minSize: 0, maxSize: 3, totalCapacity: 2, adjustmentType: "Total", adjustmentValue: 3 });

const info: OperationInfo = operation("alibaba-ess.CreateScalingRule").info;
for (const { constraints } of info.params) {
  for (const limit of constraints) {
    if (limit.kind === "enum") limit.values.join();
    else if (limit.kind === "range") limit.max?.toFixed();
    // @ts-expect-error a range has no values
    if (limit.kind === "range") limit.values;
  }
}
operation("x")["~standard"].validate({});
build("x", {}, { endpoint: "http://127.0.0.1:1" }).url;
operations("huawei-as").concat(operations()).map((one) => one.id);
services()[0]?.endpoints.map(([region, host]) => region + host);
services()[0]?.common.filter(({ required }) => required).map(({ name, type }) => `${name}: ${type}`);
const started: Promise<void> = init();
const text: string = version();

try {
  sign("x", {}, { credentials });
} catch (error) {
  if (error instanceof AutoscaleError) {
    same<typeof error, AutoscaleError>(true);
    // The code tells what else there is.
    if (error.code === "invalid_params") same<typeof error.issues, readonly Issue[]>(true);
    else if (error.code === "api_error") same<typeof error.api, ApiError>(true);
    else if (error.code === "invalid_option") same<typeof error.issues, undefined>(true);
    same<typeof error.code, ErrorCode>(true);
  }
  // @ts-expect-error no such code
  if (error instanceof AutoscaleError && error.code === "oops") throw error;
}

export { body, curl, hint, parts, started, text };

const explained = explainError("tencent-as-v2", 4400, { status: 200 });
const category: string | undefined = explained.category;
explained.otherwise?.map((reading) => reading.operations?.join());
// @ts-expect-error a code is text or a number
explainError("tencent-as-v2", null);

// A run takes one scenario or a list of them, and tells which question each decision answers.
const run = scaling.simulate("alibaba-ess", {
  start: "2019-06-03T00:00Z",
  horizonSeconds: 3600,
  group: { minSize: 0, maxSize: 3, totalCapacity: 1 },
});
const hours: number = run.summary.instanceHours;
for (const decision of run.decisions) if (decision.question === "rule") decision.answer.cooldownSeconds?.toFixed();
const runs = scaling.simulate("tencent-as-v2", [{ start: 0, horizonSeconds: 60, group: { minSize: 0, maxSize: 3, totalCapacity: 1 } }]);
runs[0]?.timeline.map(({ at, totalCapacity }) => `${at} ${totalCapacity}`);
// @ts-expect-error there is no such status
scaling.enable("alibaba-ess", { operation: "EnableScalingGroup", group: { status: "Sleeping" } });
// @ts-expect-error Huawei has logs, and no rules
scaling.rule("huawei-as", { minSize: 0, maxSize: 1, totalCapacity: 0, adjustmentType: "TotalCapacity", adjustmentValue: 1 });
void hours;
