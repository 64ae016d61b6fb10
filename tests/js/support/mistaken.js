// A signer of alibaba-rpc-v1 in which each step can be done wrong.
import { createHmac } from 'node:crypto';
import { encode } from './ours.js';

const byName = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);

/** The documented way to do each step. */
const RIGHT = {
  encode,
  arrange: (pairs) => [...pairs].sort(byName),
  stringToSign: (method, query) => `${method}&%2F&${encode(query)}`,
  key: (secretKey) => `${secretKey}&`,
  signedMethod: (method) => method,
  /** What is signed in the place of the parameters that are sent. */
  signed: (pairs) => pairs,
};

/** Signs as `mistake` has it and sends as one should: the request, and what was signed. */
export function signRpc(method, params, { accessKeyId, secretKey }, mistake = {}) {
  const steps = { ...RIGHT, ...mistake };
  const common = { AccessKeyId: accessKeyId, SignatureMethod: 'HMAC-SHA1', SignatureVersion: '1.0', SignatureNonce: 'n-1' };
  const pairs = Object.entries({ ...common, ...params });
  const fields = steps.arrange(steps.signed(pairs)).map((pair) => pair.map(steps.encode).join('='));
  const canonicalRequest = fields.join('&');
  const stringToSign = steps.stringToSign(steps.signedMethod(method), canonicalRequest);
  const signature = createHmac('sha1', steps.key(secretKey)).update(stringToSign).digest('base64');
  const query = [...pairs, ['Signature', signature]].map((pair) => pair.map(encode).join('=')).join('&');
  return { request: { method, url: `https://ess.aliyuncs.com/?${query}` }, trace: { canonicalRequest, stringToSign } };
}
