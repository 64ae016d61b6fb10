// qcloudapi-sdk: generateQueryString makes the signed query, request sends it.
import { require } from './installed.js';

const QcloudApi = require('qcloudapi-sdk');

const HASHES = { HmacSHA1: 'sha1', HmacSHA256: 'sha256' };

const signer = new QcloudApi({ serviceType: 'scaling' });

function v1(call) {
  const { credentials, algorithm } = call;
  const params = {
    ...Object.fromEntries(call.params),
    Timestamp: call.date,
    Nonce: call.nonce,
    ...(algorithm === undefined ? {} : { SignatureMethod: algorithm }),
    ...(credentials.securityToken === undefined ? {} : { Token: credentials.securityToken }),
  };
  const text = signer.generateQueryString(params, {
    method: call.method,
    host: call.host,
    path: call.path,
    signatureMethod: HASHES[algorithm ?? 'HmacSHA1'],
    SecretId: credentials.accessKeyId,
    SecretKey: credentials.secretKey,
  });
  return new URLSearchParams(text).get('Signature');
}

// `opts.protocol` and `opts.host` are public, and so is `extra`, which goes to the HTTP library.
const send = (method, signatureMethod, params) => (server, credentials) =>
  new Promise((resolve, reject) => {
    const api = new QcloudApi({ SecretId: credentials.accessKeyId, SecretKey: credentials.secretKey, Region: 'ap-guangzhou', serviceType: 'scaling', method, protocol: 'http', signatureMethod });
    const token = credentials.securityToken === undefined ? {} : { Token: credentials.securityToken };
    api.request({ Action: 'DescribeScalingGroup', ...token, ...params }, { method, signatureMethod, host: 'scaling.api.qcloud.com' },
      (error, body) => (error ? reject(error) : resolve(body)), { agent: server.agent() });
  });

const HARD = { name: "it's (a)*~+é%20=&/ 伸缩组 🚀", empty: '', ids: Array.from({ length: 12 }, (_, n) => `i ${n}`), scaling_group: 'a_b', _x: '1' };

export default {
  package: 'qcloudapi-sdk',
  signs: { 'tencent-v1': v1 },
  clients: [
    { name: 'request sha1 GET', scheme: 'tencent-v1', send: send('GET', 'sha1', HARD) },
    { name: 'request sha1 POST', scheme: 'tencent-v1', send: send('POST', 'sha1', HARD) },
    { name: 'request sha256 GET', scheme: 'tencent-v1', send: send('GET', 'sha256', HARD) },
    { name: 'request sha256 POST', scheme: 'tencent-v1', send: send('POST', 'sha256', HARD) },
  ],
  /** Leaves a value out of the signature that it sends: nobody can vouch for that value. */
  unsigned: { name: 'request POST with a value that begins with @', scheme: 'tencent-v1', send: send('POST', 'sha1', { file: '@/etc/hosts' }) },
};
