// tencentcloud-sdk-nodejs-common: Sign.sign and Sign.sign3, and before the former AbstractClient.formatSignString.
import { bodyOf, urlOf } from '../ours.js';
import { require } from './installed.js';

const { CommonClient } = require('tencentcloud-sdk-nodejs-common');
const Sign = require('tencentcloud-sdk-nodejs-common/tencentcloud/common/sign').default;

const FORM = 'application/x-www-form-urlencoded';

function v1(call) {
  const { credentials, algorithm = 'HmacSHA1' } = call;
  const client = new CommonClient(call.host, '2018-04-19', {
    credential: {},
    profile: { signMethod: algorithm, httpProfile: { reqMethod: call.method } },
  });
  client.path = call.path;
  const params = {
    ...client.mergeData(Object.fromEntries(call.params)),
    SecretId: credentials.accessKeyId,
    Timestamp: call.date,
    Nonce: call.nonce,
    ...(call.algorithm === undefined ? {} : { SignatureMethod: algorithm }),
    ...(credentials.securityToken === undefined ? {} : { Token: credentials.securityToken }),
  };
  return Sign.sign(credentials.secretKey, client.formatSignString(params), algorithm);
}

function tc3(call) {
  const { method, credentials } = call;
  const headers = Object.fromEntries(call.headers);
  const bytes = headers['X-TC-Content-SHA256'] ?? bodyOf(call);
  const authorization = Sign.sign3({
    method,
    url: urlOf('tencent-tc3', call),
    payload: method === 'GET' ? '' : call.asObject && bytes !== 'UNSIGNED-PAYLOAD' ? call.content : Buffer.from(bytes),
    timestamp: call.date,
    service: call.service ?? call.host.split('.')[0],
    secretId: credentials.accessKeyId,
    secretKey: credentials.secretKey,
    headers: { 'Content-Type': headers['Content-Type'] ?? (method === 'GET' ? FORM : 'application/json') },
  });
  return authorization.split('Signature=')[1];
}

// `httpProfile.protocol` and `httpProfile.agent` are public; with the agent the request keeps a real host.
const send = ({ signMethod, reqMethod, options, params }) => (server, credentials) =>
  new CommonClient('as.tencentcloudapi.com', '2018-04-19', {
    credential: { secretId: credentials.accessKeyId, secretKey: credentials.secretKey, token: credentials.securityToken },
    region: 'ap-guangzhou',
    profile: { signMethod, httpProfile: { reqMethod, protocol: 'http://', agent: server.agent() } },
  }).request('DescribeAutoScalingGroups', params, options);

/** The endpoint itself on loopback: the client signs it with its port in v1 and without in TC3. */
const sendToPort = (signMethod) => (server, credentials) =>
  new CommonClient(`127.0.0.1:${server.port}`, '2018-04-19', {
    credential: { secretId: credentials.accessKeyId, secretKey: credentials.secretKey },
    region: 'ap-guangzhou',
    profile: { signMethod, httpProfile: { protocol: 'http://' } },
  }).request('DescribeAutoScalingGroups', HARD);

const HARD = { Name: "it's (a)*~+é%20=&/ 伸缩组 🚀", Empty: '', Ids: Array.from({ length: 12 }, (_, n) => `i ${n}`), Filters: [{ Name: 'zone', Values: ['a_b'] }] };
const NESTED = { ...HARD, Metric: { Threshold: 1.5, On: true } };

const clients = [];
for (const signMethod of ['HmacSHA1', 'HmacSHA256', 'TC3-HMAC-SHA256']) {
  const scheme = signMethod.startsWith('TC3') ? 'tencent-tc3' : 'tencent-v1';
  for (const reqMethod of ['GET', 'POST']) {
    clients.push({ name: `CommonClient ${signMethod} ${reqMethod}`, scheme, send: send({ signMethod, reqMethod, params: NESTED }) });
  }
  clients.push({ name: `CommonClient ${signMethod}, endpoint with a port`, scheme, send: sendToPort(signMethod) });
}
clients.push(
  { name: 'CommonClient names with _', scheme: 'tencent-v1', send: send({ signMethod: 'HmacSHA256', reqMethod: 'GET', params: { scaling_group: 'a_b', _x: '1' } }) },
  {
    name: 'CommonClient content type in upper case',
    scheme: 'tencent-tc3',
    send: send({ signMethod: 'TC3-HMAC-SHA256', reqMethod: 'POST', params: HARD, options: { headers: { 'Content-Type': 'application/json; charset=UTF-8' } } }),
  },
);

export default { package: 'tencentcloud-sdk-nodejs-common', signs: { 'tencent-v1': v1, 'tencent-tc3': tc3 }, clients };
