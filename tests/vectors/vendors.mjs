// Makes the cases whose expectation comes from a vendor's own signer, and the published ones.
//
//   npm install @alicloud/pop-core@1.8.0 @alicloud/openapi-util@0.3.3 @alicloud/openapi-core@1.0.8 \
//     tencentcloud-sdk-nodejs-common@4.1.220 qcloudapi-sdk@0.2.1 @huaweicloud/huaweicloud-sdk-core@3.1.211
//   node vendors.mjs <folder with node_modules>
//
// The signers do not show what they sign, so the hashes of node:crypto are listened to: `canonical.txt`,
// `string-to-sign.txt` and `signature.txt` hold what the vendor's code hashed and returned. `sent.txt` is not made here.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(join(process.argv[2] ?? process.cwd(), "x.cjs"));

const crypto = require("node:crypto");
let heard = [];
for (const kind of ["createHash", "createHmac"]) {
  const make = crypto[kind];
  crypto[kind] = (...args) => {
    const hash = make(...args);
    const { update, digest } = hash;
    let text = "";
    hash.update = (data, ...rest) => ((text += Buffer.from(data).toString("utf8")), update.call(hash, data, ...rest), hash);
    hash.digest = (...rest) => {
      const out = digest.apply(hash, rest);
      heard.push({ kind, text, out });
      return out;
    };
    return hash;
  };
}

const openapiUtil = require("@alicloud/openapi-util").default;
const openapiCore = require("@alicloud/openapi-core").OpenApiUtil ?? require("@alicloud/openapi-core/dist/utils").default;
const PopCore = require("@alicloud/pop-core").RPCClient;
const Tencent = require("tencentcloud-sdk-nodejs-common/tencentcloud/common/sign").default;
const { AbstractClient } = require("tencentcloud-sdk-nodejs-common/tencentcloud/common/abstract_client");
const Qcloud = require("qcloudapi-sdk");
const { AKSKSigner } = require("@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner");
const { DerivedAKSKSigner } = require("@huaweicloud/huaweicloud-sdk-core/auth/DerivedAKSKSigner");

const DATE = "2026-03-14T15:09:26Z";
const UNIX = Date.parse(DATE) / 1000;
const UUID = "7b1f9d1a-3c52-4f5e-9f0a-0d9f6a1c2e3b";
const KEY = { accessKeyId: "AKIDEXAMPLE0123456789", secretKey: "dummy-secret-key-for-vectors" };
const STS = { ...KEY, securityToken: "dummy/token+with=signs" };

// Everything a value can trip over, and names that are prefixes of each other.
const HARD = [
  ["z", "sp ace"], ["a.2", "a+b"], ["a", "st*r"], ["A", "til~de"], ["a.10", "100%"], ["a.1", "s/lash"],
  ["eq", "eq=ual"], ["amp", "am&p"], ["quotes", "it's \"so\""], ["cjk", "伸缩组"], ["emoji", "🚀👩‍🚀"],
  ["combining", "e\u0301 vs \u00e9"], ["empty", ""], ["parens", "(a)!"], ["double", "%2F%20+"],
];

const object = (pairs) => Object.fromEntries(pairs);
const hashed = (kind) => heard.filter((h) => h.kind === kind).map((h) => h.text);
const listen = (run) => ((heard = []), run());
const query = (pairs) => pairs.map((p) => p.map(encodeURIComponent).join("=")).join("&");

function write(scheme, name, definition, { canonical, stringToSign, signature }) {
  const folder = join(here, scheme, name);
  mkdirSync(folder, { recursive: true });
  const put = (file, text) => writeFileSync(join(folder, file), text);
  put("case.json", JSON.stringify({ scheme, ...definition }, null, 2) + "\n");
  put("canonical.txt", canonical);
  put("string-to-sign.txt", stringToSign);
  put("signature.txt", signature);
}

// Alibaba, signature version 1.0.
function rpc(name, definition, common = {}) {
  const { request, credentials, options } = definition;
  const given = object([...new URL(request.url).searchParams, ...(request.query ?? []), ...(request.form ?? [])]);
  const all = {
    AccessKeyId: credentials.accessKeyId, SignatureMethod: "HMAC-SHA1", SignatureVersion: "1.0",
    SignatureNonce: options.nonce, ...("TimeStamp" in given ? {} : { Timestamp: options.date }),
    ...(credentials.securityToken ? { SecurityToken: credentials.securityToken } : {}), ...given, ...common,
  };
  const signer = definition.origin.includes("openapi-core") ? openapiCore : openapiUtil;
  const signature = listen(() => signer.getRPCSignature(all, request.method, credentials.secretKey));
  const stringToSign = hashed("createHmac")[0];
  write("alibaba-rpc-v1", name, definition, { canonical: decodeURIComponent(stringToSign.split("&")[2]), stringToSign, signature });
  return signature;
}

const ESS = "Format=xml&AccessKeyId=testid&Action=DescribeScalingGroups&SignatureMethod=HMAC-SHA1&RegionId=cn-qingdao" +
  "&SignatureNonce=1324fd0e-e2bb-4bb1-917c-bd6e437f1710&SignatureVersion=1.0&Version=2014-08-28";
const published = { accessKeyId: "testid", secretKey: "testsecret" };
const essOptions = { date: "2014-08-15T11:10:07Z", nonce: "unused: the request carries one" };
const expect = (got, wanted) => { if (got !== wanted) throw new Error(`${got} is not ${wanted}`); };
expect(rpc("ess-as-printed", {
  origin: "published: Auto Scaling API Reference 2014-08-28, chapter 7, signature SmhZuLUnXmqxSEZ/GqyiwGqmf+M=; stages by @alicloud/openapi-util 0.3.3",
  request: { method: "GET", url: `http://ess.aliyuncs.com/?TimeStamp=2014-08-15T11%3A10%3A07Z&${ESS}` },
  credentials: published, options: essOptions,
}), "SmhZuLUnXmqxSEZ/GqyiwGqmf+M=");
expect(rpc("ess-timestamp", {
  origin: "the published example with the parameter's real name; @alicloud/openapi-util 0.3.3",
  request: { method: "GET", url: `http://ess.aliyuncs.com/?Timestamp=2014-08-15T11%3A10%3A07Z&${ESS}` },
  credentials: published, options: essOptions,
}), "qlSomeBEiury9fafnpLRfOykPmo=");

const options = { date: DATE, nonce: UUID };
const ess = "https://ess.aliyuncs.com/";
const action = (name, version) => [["Action", name], ["Version", version], ["Format", "JSON"]];
const util = "@alicloud/openapi-util 0.3.3, getRPCSignature";
const core = "@alicloud/openapi-core 1.0.8, getRPCSignature";
rpc("completed-get", { origin: util, request: { method: "GET", url: ess, query: [...action("CreateScalingRule", "2014-08-28"), ["AdjustmentValue", "-1"]] }, credentials: KEY, options });
rpc("post-form", { origin: core, request: { method: "POST", url: ess, form: [...action("CreateScalingRule", "2014-08-28"), ["ScalingRuleName", "scale out & in"]] }, credentials: KEY, options });
rpc("post-query", { origin: core, request: { method: "POST", url: ess, query: action("ExecuteScalingRule", "2014-08-28") }, credentials: KEY, options });
rpc("security-token", { origin: util, request: { method: "GET", url: ess, query: action("DescribeScalingGroups", "2014-08-28") }, credentials: STS, options });
rpc("emr-get", { origin: core, request: { method: "GET", url: "https://emr.aliyuncs.com/", query: [...action("RunScalingActionV2", "2016-04-08"), ["ActionParam", "{\"a\": [1, \"*\"]}"]] }, credentials: KEY, options });
rpc("hard-query", { origin: util, request: { method: "GET", url: ess, query: HARD }, credentials: KEY, options });
rpc("hard-form", { origin: core, request: { method: "POST", url: ess, form: HARD }, credentials: KEY, options });
rpc("long-list", { origin: core, request: { method: "GET", url: ess, query: Array.from({ length: 12 }, (_, i) => [`InstanceId.${i + 1}`, `i-${i + 1}`]) }, credentials: KEY, options });

// pop-core signs where it sends only: a loopback server takes the request in.
for (const method of ["GET", "POST"]) {
  const arrived = new Promise((resolve) => {
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => (body += chunk)).on("end", () => {
        response.end("{}");
        server.close();
        server.closeAllConnections();
        resolve(new URLSearchParams(method === "POST" ? body : request.url.slice(2)));
      });
    }).listen(0, "127.0.0.1", async () => {
      heard = [];
      const endpoint = `http://127.0.0.1:${server.address().port}`;
      const client = new PopCore({ endpoint, apiVersion: "2014-08-28", accessKeyId: KEY.accessKeyId, accessKeySecret: KEY.secretKey });
      await client.request("DescribeScalingRules", { ...object(HARD), Timestamp: DATE, SignatureNonce: UUID }, { method, formatParams: false });
    });
  });
  const sent = [...(await arrived)];
  const signature = object(sent).Signature;
  const given = sent.filter(([name]) => name !== "Signature");
  const stringToSign = hashed("createHmac")[0];
  write("alibaba-rpc-v1", `pop-core-${method.toLowerCase()}`, {
    origin: "@alicloud/pop-core 1.8.0, RPCClient.request to a loopback server, formatParams off; every parameter is carried",
    request: { method, url: ess, [method === "POST" ? "form" : "query"]: given }, credentials: KEY, options,
  }, { canonical: decodeURIComponent(stringToSign.split("&")[2]), stringToSign, signature });
}

// Alibaba, signature version 3.
function acs3(name, definition) {
  const { request, credentials, options } = definition;
  const url = new URL(request.url);
  const body = request.body ?? "";
  const payload = crypto.createHash("sha256").update(body).digest("hex");
  const headers = {
    host: url.host, ...object(request.headers ?? []), "x-acs-date": options.date, "x-acs-signature-nonce": options.nonce,
    "x-acs-content-sha256": payload,
    ...(credentials.securityToken ? { "x-acs-security-token": credentials.securityToken, "x-acs-accesskey-id": credentials.accessKeyId } : {}),
  };
  const signer = definition.origin.includes("openapi-core") ? openapiCore : openapiUtil;
  const call = { method: request.method, pathname: url.pathname, query: object([...url.searchParams, ...(request.query ?? [])]), headers };
  const text = listen(() => signer.getAuthorization(call, "ACS3-HMAC-SHA256", payload, credentials.accessKeyId, credentials.secretKey));
  write("alibaba-acs3", name, definition, { canonical: hashed("createHash")[0], stringToSign: hashed("createHmac")[0], signature: text.split("Signature=")[1] });
}
const acs = (name, version, ...more) => [["x-acs-action", name], ["x-acs-version", version], ...more];
const utilV3 = "@alicloud/openapi-util 0.3.3, getAuthorization";
const coreV3 = "@alicloud/openapi-core 1.0.8, getAuthorization";
acs3("rpc-style", { origin: utilV3, request: { method: "POST", url: ess, query: [["RegionId", "cn-hangzhou"], ["InstanceId.1", "i-1"], ["InstanceId.10", "i-10"], ["InstanceId.2", "i-2"]], headers: acs("DescribeScalingGroups", "2022-02-22") }, credentials: KEY, options });
acs3("roa-style", { origin: coreV3, request: { method: "PUT", url: "https://cs.aliyuncs.com/clusters/c1/node pools/n~1".replace(" ", "%20"), headers: acs("ModifyClusterNodePool", "2015-12-15", ["content-type", "application/json; charset=utf-8"]), body: "{\"名\":\"🚀\",\"n\":1}" }, credentials: KEY, options });
acs3("roa-query", { origin: coreV3, request: { method: "GET", url: "https://cs.aliyuncs.com/clusters?page=2&name=a%2Ab", headers: acs("DescribeClusters", "2015-12-15") }, credentials: KEY, options });
acs3("security-token", { origin: utilV3, request: { method: "POST", url: ess, headers: acs("DescribeRegions", "2022-02-22") }, credentials: STS, options });
acs3("hard-query", { origin: coreV3, request: { method: "POST", url: ess, query: HARD, headers: acs("DescribeScalingRules", "2022-02-22") }, credentials: KEY, options });
acs3("names-as-given", { origin: utilV3 + "; a disputed form", request: { method: "POST", url: ess, query: [["Tag.#3#键", "值"], ["a b", "1"]], headers: acs("TagResources", "2022-02-22") }, credentials: KEY, options: { ...options, forms: { acsNames: "as-given" } } });
acs3("trimmed-headers", { origin: utilV3, request: { method: "POST", url: ess, headers: acs("DescribeRegions", "2022-02-22", ["x-acs-extra", "  a b  "], ["x-other", "not signed"]) }, credentials: KEY, options });

// Tencent, parameters.
const v1Options = { date: DATE, nonce: "314159265" };
function v1(name, definition, { stringToSign, signature }) {
  write("tencent-v1", name, definition, { canonical: stringToSign.slice(stringToSign.indexOf("?") + 1), stringToSign, signature });
}
{
  const signString = "GETcvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&Nonce=11886&Region=gz&SecretId=AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA&Timestamp=1465185768&instanceIds.0=ins-09dx96dg&limit=20&offset=0";
  const credentials = { accessKeyId: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA", secretKey: "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA" };
  const signature = Tencent.sign(credentials.secretKey, signString, "HmacSHA1");
  expect(signature, "NSI3UqqD99b/UJb4tbG/xZpRW64=");
  v1("describe-instances", {
    origin: "published: Tencent Cloud Auto Scaling API v2, Signature Method (2018-07-04), with its string to sign; example keys of the document",
    request: { method: "GET", url: "https://cvm.api.qcloud.com/v2/index.php", query: [["Action", "DescribeInstances"], ["instanceIds.0", "ins-09dx96dg"], ["offset", "0"], ["limit", "20"]] },
    credentials, options: { date: "2016-06-06T04:02:48Z", nonce: "11886", region: "gz" },
  }, { stringToSign: signString, signature });
}
function qcloud(name, definition, signatureMethod) {
  const { request, credentials, options } = definition;
  const url = new URL(request.url);
  const data = {
    SecretId: credentials.accessKeyId, Timestamp: UNIX, Nonce: options.nonce, RequestClient: undefined,
    ...object([...(request.query ?? []), ...(request.form ?? [])]),
    ...(options.region ? { Region: options.region } : {}), ...(credentials.securityToken ? { Token: credentials.securityToken } : {}),
    ...(options.algorithm ? { SignatureMethod: options.algorithm } : {}),
  };
  delete data.RequestClient;
  const client = new Qcloud({ SecretId: credentials.accessKeyId, SecretKey: credentials.secretKey, serviceType: "scaling" });
  // The package adds two parameters of its own; the case carries them.
  const extra = [["RequestClient", "SDK_NODEJS_" + require("qcloudapi-sdk/package.json").version]];
  const place = request.form ? "form" : "query";
  request[place] = [...(request[place] ?? []), ...extra];
  if (!options.region) request[place].push(["Region", ""]);
  const text = listen(() => client.generateQueryString(data, { method: request.method, host: url.host, path: url.pathname, signatureMethod, SecretKey: credentials.secretKey, SecretId: credentials.accessKeyId }));
  v1(name, definition, { stringToSign: hashed("createHmac")[0], signature: new URLSearchParams(text).get("Signature") });
}
const legacy = "https://scaling.api.qcloud.com/v2/index.php";
const qc = "qcloudapi-sdk 0.2.1, generateQueryString";
qcloud("get-sha1", { origin: qc, request: { method: "GET", url: legacy, query: [["Action", "DescribeScalingGroup"], ["limit", "20"]] }, credentials: KEY, options: { ...v1Options, region: "ap-guangzhou" } }, "sha1");
qcloud("get-sha256", { origin: qc, request: { method: "GET", url: legacy, query: [["Action", "DescribeScalingGroup"]] }, credentials: KEY, options: { ...v1Options, region: "ap-guangzhou", algorithm: "HmacSHA256" } }, "sha256");
qcloud("post-sha256", { origin: qc, request: { method: "POST", url: legacy, form: [["Action", "CreateScalingPolicy"], ["SignatureMethod", "HmacSHA256"], ["metric", "{\"comparisonOperator\": \"Greater\"}"]] }, credentials: KEY, options: { ...v1Options, region: "ap-guangzhou" } }, "sha256");
qcloud("underscores", { origin: qc, request: { method: "GET", url: legacy, query: [["scaling_group_id", "asg-1"], ["scaling.zone", "z"], ["scalingA", "s"], ["ids_0", "a_b"]] }, credentials: KEY, options: { ...v1Options, region: "gz" } }, "sha1");
qcloud("leading-underscore", { origin: qc + "; a disputed form", request: { method: "GET", url: legacy, query: [["_hidden_a", "1"], ["Action", "X"]] }, credentials: KEY, options: { ...v1Options, region: "gz", forms: { tencentNames: "keep-leading" } } }, "sha1");
qcloud("at-values", { origin: qc + "; a disputed form", request: { method: "POST", url: legacy, form: [["Action", "X"], ["file", "@/etc/hosts"]] }, credentials: KEY, options: { ...v1Options, region: "gz", forms: { atValues: "left-out" } } }, "sha1");
qcloud("token", { origin: qc, request: { method: "GET", url: legacy, query: [["Action", "DescribeScalingGroup"]] }, credentials: STS, options: { ...v1Options, region: "gz" } }, "sha1");
qcloud("hard-query", { origin: qc, request: { method: "GET", url: legacy, query: HARD }, credentials: KEY, options: { ...v1Options, region: "gz" } }, "sha1");
qcloud("hard-form", { origin: qc, request: { method: "POST", url: legacy, form: HARD }, credentials: KEY, options: { ...v1Options, region: "gz" } }, "sha1");
{
  const client = Object.create(AbstractClient.prototype);
  Object.assign(client, { profile: { httpProfile: { reqMethod: "GET" } }, endpoint: "as.tencentcloudapi.com", path: "/" });
  const given = [["Action", "DescribeAutoScalingGroups"], ["Version", "2018-04-19"], ["my_name", "a_b"], ["SignatureMethod", "HmacSHA256"]];
  const params = { ...object(given), SecretId: KEY.accessKeyId, Timestamp: UNIX, Nonce: v1Options.nonce, Region: "ap-guangzhou" };
  const stringToSign = client.formatSignString(params);
  v1("api3-names-as-given", {
    origin: "tencentcloud-sdk-nodejs-common 4.1.220, formatSignString and Sign.sign; a disputed form",
    request: { method: "GET", url: "https://as.tencentcloudapi.com/", query: given }, credentials: KEY,
    options: { ...v1Options, region: "ap-guangzhou", forms: { tencentNames: "as-given" } },
  }, { stringToSign, signature: Tencent.sign(KEY.secretKey, stringToSign, "HmacSHA256") });
}

// Tencent, TC3.
function tc3(name, definition) {
  const { request, credentials, options } = definition;
  const headers = object(request.headers ?? []);
  const method = request.method;
  const contentType = headers["Content-Type"] ?? (method === "GET" ? "application/x-www-form-urlencoded" : "application/json");
  const payload = headers["X-TC-Content-SHA256"] ?? (request.body === undefined ? "" : request.body);
  const url = request.query ? `${request.url}?${query(request.query)}` : request.url;
  const text = listen(() => Tencent.sign3({
    method, url: url.includes("?") ? url : url + "?", payload: payload && Buffer.from(payload), timestamp: UNIX, service: options.service ?? new URL(url).hostname.split(".")[0],
    secretId: credentials.accessKeyId, secretKey: credentials.secretKey, headers: { "Content-Type": contentType },
  }));
  const hashes = hashed("createHash");
  const macs = hashed("createHmac");
  // The URL as sent is the URL as signed: `search` keeps what is given.
  definition.request = { ...request, url, query: undefined };
  write("tencent-tc3", name, definition, { canonical: hashes[1], stringToSign: macs[3], signature: text.split("Signature=")[1] });
}
const as = "https://as.intl.tencentcloudapi.com/";
const sign3 = "tencentcloud-sdk-nodejs-common 4.1.220, Sign.sign3";
const tc = (...more) => [["X-TC-Action", "ResumeInstanceRefresh"], ["X-TC-Version", "2018-04-19"], ...more];
const tcOptions = { date: DATE, nonce: "unused" };
tc3("post-json", { origin: sign3, request: { method: "POST", url: as, headers: tc(), body: "{\"AutoScalingGroupId\":\"asg-h7tgd87d\",\"RefreshActivityId\":\"asr-juhf6ytr\",\"ResumeMode\":\"RETRY\"}" }, credentials: KEY, options: { ...tcOptions, region: "ap-singapore" } });
tc3("post-charset", { origin: sign3, request: { method: "POST", url: as, headers: tc(["Content-Type", "application/json; charset=utf-8"]), body: "{\"Name\":\"伸缩组 🚀 e\u0301 \\u4f38 \\\"q\\\"\"}" }, credentials: KEY, options: tcOptions });
tc3("get-query", { origin: sign3, request: { method: "GET", url: as, headers: tc(), query: [["Limit", "1"], ["Filters.0.Name", "a"]] }, credentials: KEY, options: tcOptions });
tc3("hard-query", { origin: sign3, request: { method: "GET", url: as, headers: tc(), query: HARD }, credentials: KEY, options: tcOptions });
tc3("unsigned-payload", { origin: sign3, request: { method: "POST", url: as, headers: tc(["X-TC-Content-SHA256", "UNSIGNED-PAYLOAD"]), body: "{\"a\":1}" }, credentials: KEY, options: tcOptions });
tc3("token", { origin: sign3, request: { method: "POST", url: as, headers: tc(), body: "{}" }, credentials: STS, options: tcOptions });
tc3("service", { origin: sign3, request: { method: "POST", url: "https://gateway.example.com/", headers: tc(), body: "{}" }, credentials: KEY, options: { ...tcOptions, service: "as" } });

// Huawei.
function huawei(scheme, name, definition) {
  const { request, credentials, options } = definition;
  const url = new URL(request.url);
  const queryParams = {};
  for (const [key, value] of [...url.searchParams, ...(request.query ?? [])]) {
    queryParams[key] = key in queryParams ? [queryParams[key], value].flat() : value;
  }
  const headers = { ...object(request.headers ?? []), "X-Sdk-Date": options.date.replace(/[-:]/g, "") };
  if (credentials.securityToken) headers["X-Security-Token"] = credentials.securityToken;
  // The signer takes a missing content type for one of multipart/form-data only if the header is there.
  const call = { method: request.method, endpoint: url.origin + url.pathname, queryParams, headers, data: request.body && JSON.parse(request.body) };
  const credential = {
    getAk: () => credentials.accessKeyId, getSk: () => credentials.secretKey,
    getRegionId: () => options.region, getDerivedAuthServiceName: () => options.service,
  };
  const signer = scheme === "huawei-v11" ? DerivedAKSKSigner : AKSKSigner;
  const out = listen(() => signer.sign(call, credential));
  const canonical = hashed("createHash").at(-1);
  write(scheme, name, definition, { canonical, stringToSign: hashed("createHmac").at(-1), signature: out.Authorization.split("Signature=")[1] });
}
const hw = "https://as.cn-north-4.myhuaweicloud.com";
const logs = `${hw}/autoscaling-api/v2/0123456789abcdef/scaling_activity_log/e5d27f5c-dd76-4a61-b4bc-a67c5686719a`;
const json = [["Content-Type", "application/json"]];
for (const [scheme, origin, more] of [
  ["huawei-sdk", "@huaweicloud/huaweicloud-sdk-core 3.1.211, AKSKSigner.sign", {}],
  ["huawei-v11", "@huaweicloud/huaweicloud-sdk-core 3.1.211, DerivedAKSKSigner.sign", { region: "cn-north-4", service: "as" }],
]) {
  const options = { date: DATE, nonce: "unused", ...more };
  huawei(scheme, "get-logs", { origin, request: { method: "GET", url: logs, query: [["start_time", "2018-11-22T00:00:00Z"], ["limit", "20"]], headers: json }, credentials: KEY, options });
  huawei(scheme, "trailing-slash", { origin, request: { method: "GET", url: `${hw}/v1/groups/`, headers: json }, credentials: KEY, options });
  huawei(scheme, "post-json", { origin, request: { method: "POST", url: `${hw}/v1/groups`, headers: [...json, ["X-Project-Id", "0123456789abcdef"]], body: "{\"name\":\"伸缩组 🚀\",\"n\":1}" }, credentials: KEY, options });
  huawei(scheme, "delete", { origin, request: { method: "DELETE", url: `${hw}/v1/groups/1`, headers: json }, credentials: KEY, options });
  huawei(scheme, "repeated-names", { origin, request: { method: "GET", url: `${hw}/v1/groups`, query: [["b", "2"], ["a", "z"], ["b", "10"], ["b", ""], ["a", "A"]], headers: json }, credentials: KEY, options });
  huawei(scheme, "content-sha256", { origin, request: { method: "POST", url: `${hw}/v1/groups`, headers: [...json, ["X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD"]], body: "{\"a\":1}" }, credentials: KEY, options });
  huawei(scheme, "security-token", { origin, request: { method: "GET", url: `${hw}/v1/groups`, headers: [...json, ["X-Domain-Id", "d1"]] }, credentials: STS, options });
  huawei(scheme, "hard-query", { origin, request: { method: "GET", url: `${hw}/v1/groups`, query: HARD, headers: json }, credentials: KEY, options });
}
