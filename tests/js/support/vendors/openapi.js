// Both of Alibaba's OpenAPI packages have the same static functions.
import { bodyOf } from '../ours.js';

const iso = (date) => new Date(date * 1000).toISOString().replace('.000Z', 'Z');

/** The common parameters of signature version 1.0, which the caller of these functions adds. */
function commonParams({ credentials, date, nonce }) {
  return {
    AccessKeyId: credentials.accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: nonce,
    Timestamp: iso(date),
    ...(credentials.securityToken === undefined ? {} : { SecurityToken: credentials.securityToken }),
  };
}

export function alibabaSigners(util) {
  return {
    'alibaba-rpc-v1': (call) => {
      const params = { ...Object.fromEntries(call.params), ...commonParams(call) };
      return util.getRPCSignature(params, call.method, call.credentials.secretKey);
    },
    'alibaba-acs3': (call) => {
      const { credentials } = call;
      const payload = util.hash(Buffer.from(bodyOf(call) ?? ''), 'ACS3-HMAC-SHA256').toString('hex');
      const headers = {
        host: call.host,
        ...Object.fromEntries(call.headers),
        'x-acs-date': iso(call.date),
        'x-acs-signature-nonce': call.nonce,
        'x-acs-content-sha256': payload,
      };
      if (credentials.securityToken !== undefined) {
        headers['x-acs-security-token'] = credentials.securityToken;
        headers['x-acs-accesskey-id'] = credentials.accessKeyId;
      }
      const request = { method: call.method, pathname: call.path, query: util.query(Object.fromEntries(call.params)), headers };
      const authorization = util.getAuthorization(request, 'ACS3-HMAC-SHA256', payload, credentials.accessKeyId, credentials.secretKey);
      return authorization.split('Signature=')[1];
    },
  };
}
