// The code of each refusal, as the vendors document them. Huawei documents one for all; TC3 and Huawei none for a replay.
const alibaba = {
  missing: 'MissingParameter',
  malformed: 'IncompleteSignature',
  'unknown-key': 'InvalidAccessKeyId.NotFound',
  expired: 'InvalidTimeStamp.Expired',
  replayed: 'SignatureNonceUsed',
  mismatch: 'SignatureDoesNotMatch',
};
const huawei = {
  missing: 'APIGW.0301',
  malformed: 'APIGW.0301',
  'unknown-key': 'APIGW.0301',
  expired: 'APIGW.0301',
  replayed: 'RequestReplayed',
  mismatch: 'APIGW.0301',
};

export const CODES = {
  'alibaba-rpc-v1': alibaba,
  'alibaba-acs3': alibaba,
  'tencent-v1': { missing: '4000', malformed: '4000', 'unknown-key': '4100', expired: '4200', replayed: '4500', mismatch: '4100' },
  'tencent-tc3': {
    missing: 'MissingParameter',
    malformed: 'AuthFailure.InvalidAuthorization',
    'unknown-key': 'AuthFailure.SecretIdNotFound',
    expired: 'AuthFailure.SignatureExpire',
    replayed: 'RequestReplayed',
    mismatch: 'AuthFailure.SignatureFailure',
  },
  'huawei-sdk': huawei,
  'huawei-v11': huawei,
  'huawei-token': huawei,
};
