//! Which file has the stages of a scheme.

use super::pipeline::{Pipeline, Receiver};
use super::{Scheme, alibaba_acs3, alibaba_rpc_v1, huawei_sdk, huawei_v11, tencent_tc3, tencent_v1};

/// The pipeline of a scheme; a token has none.
pub(super) fn pipeline(scheme: Scheme) -> Option<&'static dyn Pipeline> {
    match scheme {
        Scheme::AlibabaRpcV1 => Some(&alibaba_rpc_v1::AlibabaRpcV1),
        Scheme::AlibabaAcs3 => Some(&alibaba_acs3::AlibabaAcs3),
        Scheme::TencentV1 => Some(&tencent_v1::TencentV1),
        Scheme::TencentTc3 => Some(&tencent_tc3::TencentTc3),
        Scheme::HuaweiSdk => Some(&huawei_sdk::HuaweiSdk),
        Scheme::HuaweiV11 => Some(&huawei_v11::HuaweiV11),
        Scheme::HuaweiToken => None,
    }
}

/// The receiver of a scheme; a token has none.
pub(super) fn receiver(scheme: Scheme) -> Option<&'static dyn Receiver> {
    match scheme {
        Scheme::AlibabaRpcV1 => Some(&alibaba_rpc_v1::AlibabaRpcV1),
        Scheme::AlibabaAcs3 => Some(&alibaba_acs3::AlibabaAcs3),
        Scheme::TencentV1 => Some(&tencent_v1::TencentV1),
        Scheme::TencentTc3 => Some(&tencent_tc3::TencentTc3),
        Scheme::HuaweiSdk => Some(&huawei_sdk::HuaweiSdk),
        Scheme::HuaweiV11 => Some(&huawei_v11::HuaweiV11),
        Scheme::HuaweiToken => None,
    }
}
