// One row for each scheme: the same request for us and for the vendors. Each contender gives the signature, to be compared.
import { AKSKSigner, DerivedAKSKSigner, Tencent, ofAlibaba } from './vendors.mjs';

export const credentials = { accessKeyId: 'AKIDEXAMPLE', secretKey: 'dummy-secret-key' };
const fixed = { date: '2026-03-14T15:09:26Z', nonce: '7b1f9d1a-3c52-4f5e-9f0a-0d9f6a1c2e3b' };
const UNIX = Date.parse(fixed.date) / 1000;
const { accessKeyId, secretKey } = credentials;

const signatureOf = (authorization) => authorization.slice(authorization.lastIndexOf('=') + 1);
const asText = (params) => Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));

/**
 * `make` is createSigner of the package, or of its signing entry. `vendors` sign a request, `unsigned` is what a caller makes it
 * of: parameters, which `id` names the operation for.
 */
export const ROWS = [
  {
    name: '`alibaba-rpc-v1`, 13 parameters',
    goal: 2.5,
    id: 'alibaba-ess.CreateScalingRule',
    params: {
      ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ', AdjustmentType: 'QuantityChangeInCapacity', AdjustmentValue: -10,
      ScalingRuleName: 'scale-in', Cooldown: 300,
    },
    options: fixed,
    hmac: ['sha1', `${secretKey}&`],
    requestOf: (params) => ({
      Action: 'CreateScalingRule', Version: '2014-08-28', Format: 'json', ...asText(params),
      AccessKeyId: accessKeyId, SignatureMethod: 'HMAC-SHA1', SignatureVersion: '1.0', SignatureNonce: fixed.nonce, Timestamp: fixed.date,
    }),
    ours(make, query) {
      const signer = make('alibaba-rpc-v1', credentials);
      const request = { url: 'https://ess.aliyuncs.com/', query };
      return () => signer.sign(request, fixed);
    },
    vendors: ofAlibaba((util) => (query) => util.getRPCSignature(query, 'GET', secretKey)),
  },
  {
    name: '`alibaba-acs3`, 2 query fields',
    goal: 2.5,
    hmac: ['sha256', secretKey],
    requestOf: () => ({ RegionId: 'cn-qingdao', ScalingGroupId: 'AG6CQdPU8OKdwLjgZcJ2eaQ' }),
    ours(make, query) {
      const signer = make('alibaba-acs3', credentials);
      const request = { method: 'POST', url: 'https://ess.aliyuncs.com/', query, headers: ACS_ACTION };
      return () => signer.sign(request, fixed);
    },
    vendors: ofAlibaba((util) => (query) => {
      const payload = util.hash(Buffer.from(''), 'ACS3-HMAC-SHA256').toString('hex');
      const headers = {
        host: 'ess.aliyuncs.com', ...ACS_ACTION, 'x-acs-date': fixed.date, 'x-acs-signature-nonce': fixed.nonce, 'x-acs-content-sha256': payload,
      };
      const asked = { method: 'POST', pathname: '/', query: util.query(query), headers };
      return signatureOf(util.getAuthorization(asked, 'ACS3-HMAC-SHA256', payload, accessKeyId, secretKey));
    }),
  },
  {
    name: '`tencent-v1`, 9 parameters',
    goal: 1,
    id: 'tencent-as-v2.DescribeScalingGroup',
    params: { scalingGroupIds: ['asg-1', 'asg-2'], limit: 20, offset: 0 },
    options: { date: UNIX, nonce: 11886, region: 'ap-guangzhou' },
    hmac: ['sha1', secretKey],
    requestOf({ scalingGroupIds, ...params }) {
      const query = { Action: 'DescribeScalingGroup', Region: 'ap-guangzhou', SecretId: accessKeyId, Timestamp: UNIX, Nonce: 11886, ...params };
      scalingGroupIds.forEach((id, index) => (query[`scalingGroupIds.${index}`] = id));
      return query;
    },
    ours(make, query) {
      const signer = make('tencent-v1', credentials);
      const request = { url: 'https://scaling.api.qcloud.com/v2/index.php', query };
      return () => signer.sign(request, this.options);
    },
    vendors: [['tencentcloud', (query) => {
      const text = Object.keys(query).sort().map((name) => `${name}=${query[name]}`).join('&');
      return Tencent.sign(secretKey, `GETscaling.api.qcloud.com/v2/index.php?${text}`, 'HmacSHA1');
    }]],
  },
  {
    name: '`tencent-tc3`, JSON body',
    goal: 3,
    id: 'tencent-as.ResumeInstanceRefresh',
    params: { Region: 'ap-guangzhou', AutoScalingGroupId: 'asg-h7tgd87d', RefreshActivityId: 'asr-juhf6ytr', ResumeMode: 'RETRY' },
    options: fixed,
    hmac: ['sha256', secretKey],
    requestOf: ({ Region: _, ...payload }) => payload,
    ours(make, payload) {
      const signer = make('tencent-tc3', credentials);
      return () => signer.sign({ method: 'POST', url: TC3_URL, headers: JSON_TYPE, body: JSON.stringify(payload) }, fixed);
    },
    vendors: [['tencentcloud', (payload) => {
      const asked = { url: TC3_URL, payload, timestamp: UNIX, service: 'as', secretId: accessKeyId, secretKey, headers: JSON_TYPE };
      return signatureOf(Tencent.sign3(asked));
    }]],
  },
  {
    name: '`huawei-sdk`, 3 query fields',
    goal: 3,
    id: 'huawei-as.ListScalingActivityV2Logs',
    params: { project_id: 'p1', scaling_group_id: 'e5d27f5c', start_time: '2018-11-22T00:00:00Z', limit: 20, type: ['NORMAL'] },
    options: { ...fixed, endpoint: 'as.example.com' },
    hmac: ['sha256', secretKey],
    requestOf: ({ start_time, limit, type: [type] }) => ({ start_time, limit: String(limit), type }),
    ours(make, query) {
      const signer = make('huawei-sdk', credentials);
      return () => signer.sign({ url: LOGS_URL, query }, fixed);
    },
    vendors: [['huaweicloud', (query) => signatureOf(AKSKSigner.sign(askedOfHuawei(query), HUAWEI).Authorization)]],
  },
  {
    name: '`huawei-v11`, 3 query fields',
    goal: 3,
    hmac: ['sha256', secretKey],
    requestOf: () => ({ start_time: '2018-11-22T00:00:00Z', limit: '20', type: 'NORMAL' }),
    ours(make, query) {
      const signer = make('huawei-v11', credentials);
      const scope = { ...fixed, region: 'cn-north-4', service: 'as' };
      return () => signer.sign({ url: LOGS_URL, query }, scope);
    },
    vendors: [['huaweicloud', (query) => signatureOf(DerivedAKSKSigner.sign(askedOfHuawei(query), HUAWEI).Authorization)]],
  },
];

const ACS_ACTION = { 'x-acs-action': 'DescribeScalingRules', 'x-acs-version': '2014-08-28' };
const JSON_TYPE = { 'Content-Type': 'application/json' };
const TC3_URL = 'https://as.tencentcloudapi.com/';
const LOGS_URL = 'https://as.example.com/autoscaling-api/v2/p1/scaling_activity_log/e5d27f5c';
/** What the vendor's signers ask of credentials. */
const HUAWEI = {
  getAk: () => accessKeyId, getSk: () => secretKey, getRegionId: () => 'cn-north-4', getDerivedAuthServiceName: () => 'as',
};

/** They add to the headers, so these are made anew. */
function askedOfHuawei(queryParams) {
  return { endpoint: LOGS_URL, method: 'GET', queryParams, headers: { 'X-Sdk-Date': '20260314T150926Z' } };
}

/** A request of the same size for Amazon's signature, version 4: another scheme, which costs about as much as `tencent-tc3`. */
export const AWS = {
  url: 'https://autoscaling.us-east-1.amazonaws.com/?limit=20&start_time=2018-11-22T00%3A00%3A00Z&type=NORMAL',
  region: 'us-east-1',
  service: 'autoscaling',
  datetime: '20260314T150926Z',
};
