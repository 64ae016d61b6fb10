// Ours beside the vendors' signers and the floor, in one process: interleaved rounds, the fastest tenth, ratios.
//
// Results are compared before anything is timed. The floor of a row is one bare node:crypto HMAC over the very string
// that is signed: what no signer can do without. Times of a shared machine mean little, ratios of one run do.
// `--json` prints the numbers alone, for benches/compare.mjs.
//
// Where a cloud has several signers, all are measured and the fastest is shown. @alicloud/pop-core is not among them: it
// signs where it sends only.
import { createHmac } from 'node:crypto';
import { strict as assert } from 'node:assert';
import { createRequire } from 'node:module';
import { createSigner, operation, sign, validate } from 'autoscale-kit';
import * as alone from 'autoscale-kit/sign';

const require = createRequire(new URL('../tests/package.json', import.meta.url));
const { Ajv2020 } = require('ajv/dist/2020.js');
const z = require('zod');
const openapi = {
  'openapi-util': require('@alicloud/openapi-util').default,
  'openapi-core': require('@alicloud/openapi-core').OpenApiUtil,
};
const Tencent = require('tencentcloud-sdk-nodejs-common/tencentcloud/common/sign').default;
const { AKSKSigner } = require('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner');
const { DerivedAKSKSigner } = require('@huaweicloud/huaweicloud-sdk-core/auth/DerivedAKSKSigner');
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core');

const ROUNDS = Number(process.env.ROUNDS ?? 101);
const CALLS = Number(process.env.CALLS ?? 500);
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const fixed = { date: '2026-03-14T15:09:26Z', nonce: '7b1f9d1a-3c52-4f5e-9f0a-0d9f6a1c2e3b' };
const UNIX = Date.parse(fixed.date) / 1000;

const ofAlibaba = (run) => Object.entries(openapi).map(([name, util]) => [name, () => run(util)]);
const signatureOf = (authorization) => authorization.slice(authorization.lastIndexOf('=') + 1);

/** What each contender of a row runs: each gives the signature, to be compared. `make` is createSigner of either module. */
const rows = [
  (make) => {
    const id = 'alibaba-ess.CreateScalingRule';
    const params = { ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: -10, ScalingRuleName: 'scale-in', Cooldown: 300 };
    const query = {
      Action: 'CreateScalingRule', Version: '2014-08-28', Format: 'json', ...params, AdjustmentValue: '-10', Cooldown: '300',
      AccessKeyId: credentials.accessKeyId, SignatureMethod: 'HMAC-SHA1', SignatureVersion: '1.0', SignatureNonce: fixed.nonce, Timestamp: fixed.date,
    };
    const signer = make('alibaba-rpc-v1', credentials);
    const request = { url: 'https://ess.aliyuncs.com/', query };
    return {
      name: 'alibaba-rpc-v1, 13 parameters',
      text: signer.sign(request, fixed).trace.stringToSign,
      hmac: ['sha1', `${credentials.secretKey}&`],
      ours: () => signer.sign(request, fixed).signature,
      checked: () => sign(id, params, { credentials, ...fixed }).signature,
      vendors: ofAlibaba((util) => util.getRPCSignature(query, 'GET', credentials.secretKey)),
    };
  },
  (make) => {
    const params = { scalingGroupIds: ['asg-1', 'asg-2'], limit: 20, offset: 0 };
    const date = { date: UNIX, nonce: 11886, region: 'ap-guangzhou' };
    const query = {
      Action: 'DescribeScalingGroup', Region: 'ap-guangzhou', 'scalingGroupIds.0': 'asg-1', 'scalingGroupIds.1': 'asg-2', offset: 0, limit: 20,
      SecretId: credentials.accessKeyId, Timestamp: UNIX, Nonce: 11886,
    };
    const signer = make('tencent-v1', credentials);
    const request = { url: 'https://scaling.api.qcloud.com/v2/index.php', query };
    const join = () => `GETscaling.api.qcloud.com/v2/index.php?${Object.keys(query).sort().map((k) => `${k}=${query[k]}`).join('&')}`;
    return {
      name: 'tencent-v1 HmacSHA1, 9 parameters',
      text: join(),
      hmac: ['sha1', credentials.secretKey],
      ours: () => signer.sign(request, date).signature,
      checked: () => sign('tencent-as-v2.DescribeScalingGroup', params, { credentials, ...date }).signature,
      vendors: [['tencentcloud', () => Tencent.sign(credentials.secretKey, join(), 'HmacSHA1')]],
    };
  },
  (make) => {
    const params = { AutoScalingGroupId: 'asg-h7tgd87d', RefreshActivityId: 'asr-juhf6ytr', ResumeMode: 'RETRY' };
    const headers = { 'Content-Type': 'application/json' };
    const url = 'https://as.intl.tencentcloudapi.com/';
    const signer = make('tencent-tc3', credentials);
    const request = () => ({ method: 'POST', url, headers, body: JSON.stringify(params) });
    return {
      name: 'tencent-tc3, JSON body',
      text: signer.sign(request(), fixed).trace.stringToSign,
      hmac: ['sha256', credentials.secretKey],
      ours: () => signer.sign(request(), fixed).signature,
      checked: () => sign('tencent-as.ResumeInstanceRefresh', { Region: 'ap-guangzhou', ...params }, { credentials, ...fixed }).signature,
      vendors: [['tencentcloud', () => signatureOf(Tencent.sign3({ url, payload: params, timestamp: UNIX, service: 'as', secretId: credentials.accessKeyId, secretKey: credentials.secretKey, headers }))]],
    };
  },
  (make) => {
    const params = { project_id: 'p1', scaling_group_id: 'e5d27f5c', start_time: '2018-11-22T00:00:00Z', limit: 20, type: ['NORMAL'] };
    const queryParams = { start_time: '2018-11-22T00:00:00Z', limit: '20', type: 'NORMAL' };
    const url = 'https://as.example.com/autoscaling-api/v2/p1/scaling_activity_log/e5d27f5c';
    const signer = make('huawei-sdk', credentials);
    const theirs = new BasicCredentials().withAk(credentials.accessKeyId).withSk(credentials.secretKey);
    return {
      name: 'huawei-sdk, 3 query fields',
      text: signer.sign({ url, query: queryParams }, fixed).trace.stringToSign,
      hmac: ['sha256', credentials.secretKey],
      ours: () => signer.sign({ url, query: queryParams }, fixed).signature,
      checked: () => sign('huawei-as.ListScalingActivityV2Logs', params, { credentials, endpoint: 'as.example.com', ...fixed }).signature,
      vendors: [['huaweicloud', () => signatureOf(AKSKSigner.sign({ endpoint: url, method: 'GET', queryParams, headers: { 'X-Sdk-Date': '20260314T150926Z' } }, theirs).Authorization)]],
    };
  },
  (make) => {
    const queryParams = { start_time: '2018-11-22T00:00:00Z', limit: '20', type: 'NORMAL' };
    const url = 'https://as.example.com/autoscaling-api/v2/p1/scaling_activity_log/e5d27f5c';
    const scope = { ...fixed, region: 'cn-north-4', service: 'as' };
    const signer = make('huawei-v11', credentials);
    const theirs = { getAk: () => credentials.accessKeyId, getSk: () => credentials.secretKey, getRegionId: () => scope.region, getDerivedAuthServiceName: () => scope.service };
    const headers = () => ({ 'X-Sdk-Date': '20260314T150926Z' });
    return {
      name: 'huawei-v11, 3 query fields',
      text: signer.sign({ url, query: queryParams }, scope).trace.stringToSign,
      hmac: ['sha256', credentials.secretKey],
      ours: () => signer.sign({ url, query: queryParams }, scope).signature,
      vendors: [['huaweicloud', () => signatureOf(DerivedAKSKSigner.sign({ endpoint: url, method: 'GET', queryParams, headers: headers() }, theirs).Authorization)]],
    };
  },
  (make) => {
    const query = { RegionId: 'cn-qingdao', ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ' };
    const action = { 'x-acs-action': 'DescribeScalingRules', 'x-acs-version': '2014-08-28' };
    const signer = make('alibaba-acs3', credentials);
    const request = { method: 'POST', url: 'https://ess.aliyuncs.com/', query, headers: action };
    const theirs = (util) => {
      const payload = util.hash(Buffer.from(''), 'ACS3-HMAC-SHA256').toString('hex');
      const headers = { host: 'ess.aliyuncs.com', ...action, 'x-acs-date': fixed.date, 'x-acs-signature-nonce': fixed.nonce, 'x-acs-content-sha256': payload };
      const asked = { method: 'POST', pathname: '/', query: util.query(query), headers };
      return signatureOf(util.getAuthorization(asked, 'ACS3-HMAC-SHA256', payload, credentials.accessKeyId, credentials.secretKey));
    };
    return {
      name: 'alibaba-acs3, 2 query fields',
      text: signer.sign(request, fixed).trace.stringToSign,
      hmac: ['sha256', credentials.secretKey],
      ours: () => signer.sign(request, fixed).signature,
      vendors: ofAlibaba(theirs),
    };
  },
];

/** What the fastest tenth of the rounds stays within: the others were disturbed. */
const fast = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 10)];
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

function measure(contenders) {
  const times = contenders.map(() => []);
  for (let round = -3; round < ROUNDS; round++) {
    contenders.forEach((run, index) => {
      const start = process.hrtime.bigint();
      for (let call = 0; call < CALLS; call++) run();
      const nanoseconds = Number(process.hrtime.bigint() - start) / CALLS;
      // The first rounds only warm up.
      if (round >= 0) times[index].push(nanoseconds);
    });
  }
  return times.map((list) => ({ time: fast(list), spread: (median(list) / fast(list) - 1) * 100 }));
}

const wantsJson = process.argv.includes('--json');
const results = { signing: [], checking: [] };
const say = (text) => wantsJson || console.log(text);
const columns = [34, 9, 24, 22, 22, 16, 8];
const line = (cells) => say(cells.map((cell, index) => String(cell)[index === 0 ? 'padEnd' : 'padStart'](columns[index])).join(' '));
const per = (result) => `${Math.round(1e6 / result.time)}k/s`;

say(`node ${process.version}, ${ROUNDS} interleaved rounds of ${CALLS} calls, the fastest tenth\n`);
line(['signing', 'floor', 'fastest vendor', 'createSigner', '/sign createSigner', 'sign(id, ...)', 'spread']);
for (const row of rows) {
  const { name, text, hmac, ours, checked, vendors } = row(createSigner);
  const { ours: small } = row(alone.createSigner);
  for (const [vendor, theirs] of vendors) assert.equal(ours(), theirs(), `${name}: createSigner and ${vendor} differ`);
  assert.equal(small(), ours(), `${name}: the two modules differ`);
  if (checked !== undefined) assert.equal(checked(), ours(), `${name}: sign and createSigner differ`);
  const floor = () => createHmac(...hmac).update(text).digest('base64');
  const [bare, o, s, c, ...theirs] = measure([floor, ours, small, checked ?? floor, ...vendors.map(([, run]) => run)]);
  const v = theirs.reduce((fastest, one) => (one.time < fastest.time ? one : fastest));
  const ratios = (result) => `${per(result)} ${(v.time / result.time).toFixed(2)}x ${(result.time / bare.time).toFixed(1)}f`;
  const checkedRatio = checked === undefined ? '' : `${per(c)} ${(v.time / c.time).toFixed(2)}x`;
  const vendor = vendors[theirs.indexOf(v)][0];
  results.signing.push({ name, vendor, floor: bare.time, theirs: v.time, createSigner: o.time, sign: checked === undefined ? undefined : c.time });
  const spread = `${Math.max(v.spread, o.spread, s.spread).toFixed(0)} %`;
  line([name, per(bare), `${vendor} ${per(v)}`, ratios(o), ratios(s), checkedRatio, spread]);
}

say('\nx: times the rate of the fastest vendor\'s signer in the same run; f: times the time of the bare HMAC; spread: how far\nthe median lies above. `sign(id, ...)` checks the parameters as well.\n');
line(['checking, 3 parameters', '', '', 'valid', 'invalid', '', '']);
const rule = { ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: -10 };
for (const [name, isValid] of Object.entries(checkers())) {
  assert.equal(isValid(rule), true, `${name}: a valid rule is refused`);
  assert.equal(isValid({ ...rule, AdjustmentValue: 501 }), false, `${name}: an invalid rule is taken`);
  const [valid, invalid] = measure([() => isValid(rule), () => isValid({ ...rule, AdjustmentValue: 501 })]);
  results.checking.push({ name, valid: valid.time, invalid: invalid.time });
  line([name, '', '', per(valid), per(invalid), '', '']);
}
if (wantsJson) console.log(JSON.stringify(results));

/** The same rule, checked by us, by ajv with our JSON Schema, and by zod as somebody would write it down. */
function checkers() {
  const id = 'alibaba-ess.CreateScalingRule';
  const byAjv = new Ajv2020({ strict: false, allErrors: true }).compile(operation(id).jsonSchema('draft-2020-12'));
  const ranges = { QuantityChangeInCapacity: [-500, 500], PercentChangeInCapacity: [-100, 10000], TotalCapacity: [0, 1000] };
  const byZod = z.discriminatedUnion('AdjustmentType', Object.entries(ranges).map(([type, [min, max]]) => z.strictObject({
    ScalingGroupId: z.string(), AdjustmentType: z.literal(type), AdjustmentValue: z.int().min(min).max(max),
    ScalingRuleName: z.string().regex(/^[\p{L}\d][\p{L}\d_.-]{1,39}$/u).optional(), Cooldown: z.int().min(0).max(86400).optional(),
  })));
  return {
    'autoscale-kit': (params) => validate(id, params).issues === undefined,
    ajv: (params) => byAjv(params),
    zod: (params) => byZod.safeParse(params).success,
  };
}
