// The vendors' own signers, and two for AWS. Where a cloud has several, all are measured and the fastest counts.
// @alicloud/pop-core is not among them: it signs where it sends only.
import openapiUtil from '@alicloud/openapi-util';
import * as openapiCore from '@alicloud/openapi-core';
import huawei from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import huaweiDerived from '@huaweicloud/huaweicloud-sdk-core/auth/DerivedAKSKSigner.js';
import tencent from 'tencentcloud-sdk-nodejs-common/tencentcloud/common/sign.js';

const OPENAPI = { 'openapi-util': openapiUtil.default, 'openapi-core': openapiCore.OpenApiUtil };

/** `[name, run]` for each of Alibaba's. */
export const ofAlibaba = (run) => Object.entries(OPENAPI).map(([name, util]) => [name, run(util)]);
export const { AKSKSigner } = huawei;
export const { DerivedAKSKSigner } = huaweiDerived;
export const Tencent = tencent.default;
