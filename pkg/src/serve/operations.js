// Which function carries out which operation.
import { Refused } from './refused.js';
import * as alibabaEmr from './alibaba-emr.js';
import { handlers as alibabaEss } from './alibaba-ess/index.js';
import * as huaweiAs from './huawei-as.js';
import * as tencentAs from './tencent-as.js';
import { handlers as tencentAsV2 } from './tencent-as-v2/index.js';

const HANDLERS = {
  'alibaba-ess': alibabaEss,
  'alibaba-emr': alibabaEmr,
  'tencent-as-v2': tencentAsV2,
  'tencent-as': tencentAs,
  'huawei-as': huaweiAs,
};

/** The data of the answer. */
export function carryOut(call, params, store) {
  const handler = HANDLERS[call.service][call.name];
  if (handler === undefined) {
    throw new Refused('UnsupportedOperation', `${call.name} is not carried out here`, { status: call.service === 'huawei-as' ? 501 : undefined });
  }
  return handler(params, store, call);
}
