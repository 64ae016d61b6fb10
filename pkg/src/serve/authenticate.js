// Whether a request is signed by somebody known.
import { AutoscaleError, verify } from '../index.js';
import { malformed, Refused } from './refused.js';

const WINDOW_SECONDS = { 'tencent-tc3': 300, 'tencent-v1': 7200 };

export function authenticate(call, received, { keys, token, now, seenNonce }) {
  const find = (id) => (call.scheme === 'huawei-token' ? token : Object.hasOwn(keys, id) ? keys[id] : undefined);
  const checked = verified(call, received, { keys: find, now, maxSkewSeconds: WINDOW_SECONDS[call.scheme], seenNonce });
  if (!checked.ok) throw new Refused(checked.code, checked.message, { status: call.service === 'huawei-as' ? 401 : undefined });
  return checked.accessKeyId;
}

/** No client sends what cannot even be read, but anybody else may. */
function verified(call, received, options) {
  try {
    return verify(call.scheme, received, options);
  } catch (error) {
    if (error instanceof AutoscaleError) throw malformed(call.service, error.message);
    throw error;
  }
}
