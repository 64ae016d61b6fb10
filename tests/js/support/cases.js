// Cases that a run of the package answers the same way wherever it runs: fixed dates and nonces, no clock.
import { readFileSync } from 'node:fs';

const credentials = { accessKeyId: 'testid', secretKey: 'testsecret' };
// A number, for Tencent takes no other.
const fixed = { credentials, date: '2014-08-15T11:10:07Z', nonce: 11886, region: 'r', service: 's' };
const SCHEMES = ['alibaba-rpc-v1', 'alibaba-acs3', 'tencent-v1', 'tencent-tc3', 'huawei-sdk', 'huawei-v11'];
const OPERATIONS = ['alibaba-ess.CreateScalingGroup', 'alibaba-ess.AttachInstances', 'tencent-as-v2.CreateScalingGroup', 'huawei-as.ListScalingActivityV2Logs'];
const file = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** Every answer, as plain data. */
export function cases(kit) {
  const { endpoint: url, query } = PUBLISHED;
  const signed = [
    kit.signRequest('alibaba-rpc-v1', { url, query }, { credentials }),
    ...SCHEMES.map((scheme) => kit.signRequest(scheme, { method: 'POST', url: 'https://h.example/p', query: { b: 'ü', a: '' }, body: '{}' }, fixed)),
  ];
  const checked = OPERATIONS.map((id) => kit.validate(id, { MinSize: 5, 'InstanceId.1': '' }, { now: 0 }));
  const asked = file('data/scaling/rule.json').slice(0, 20).map(({ service, input }) => answer(() => kit.scaling.rule(service, input)));
  return { signed, checked, asked };
}

function answer(ask) {
  try {
    return ask();
  } catch (error) {
    return { code: error.code, message: error.message };
  }
}

/** ESS 2014-08-28, chapter 7. */
export const PUBLISHED = {
  endpoint: 'http://ess.aliyuncs.com/',
  query: {
    TimeStamp: '2014-08-15T11:10:07Z',
    Format: 'xml',
    AccessKeyId: 'testid',
    Action: 'DescribeScalingGroups',
    SignatureMethod: 'HMAC-SHA1',
    RegionId: 'cn-qingdao',
    SignatureNonce: '1324fd0e-e2bb-4bb1-917c-bd6e437f1710',
    SignatureVersion: '1.0',
    Version: '2014-08-28',
  },
};
