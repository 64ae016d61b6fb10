//! One row for each scheme: everything that is known of it beside its stages, which are in the file that stands in brackets.
//!
//! The codes of refusal are those of the common error codes of ESS 2014-08-28, chapter 8, and of Alibaba Cloud's gateway;
//! Tencent Cloud API v2, "Common Error Codes" and "Signature Method" section 4; API 3.0 common error codes; Huawei Cloud
//! "API Request Signing Guide", FAQs. Huawei documents one code for all reasons. Nobody but Alibaba and Tencent's API v2
//! documents one for a replayed request: `RequestReplayed` is ours.

/// Hands the rows to a macro.
macro_rules! schemes {
    ($with:ident) => {
        $with! {
            /// Alibaba Cloud, signature version 1.0 of RPC-style APIs: ESS, EMR. See [`super::alibaba_rpc_v1`].
            AlibabaRpcV1(alibaba_rpc_v1) {
                name: "alibaba-rpc-v1",
                algorithm: "",
                codes: ALIBABA,
                window_seconds: 900,
                nonce: true,
                options: &["date", "nonce"],
                forms: &[],
                with_token: None,
                texts: Some(Texts::Encoded),
            }
            /// Alibaba Cloud, signature version 3 (ACS3-HMAC-SHA256). See [`super::alibaba_acs3`].
            AlibabaAcs3(alibaba_acs3) {
                name: "alibaba-acs3",
                algorithm: "ACS3-HMAC-SHA256",
                codes: ALIBABA,
                window_seconds: 900,
                nonce: true,
                options: &["date", "nonce"],
                forms: &["host", "acsNames"],
                with_token: None,
                texts: Some(Texts::Lines),
            }
            /// Tencent Cloud, HmacSHA1 and HmacSHA256 over parameters. See [`super::tencent_v1`].
            TencentV1(tencent_v1) {
                name: "tencent-v1",
                algorithm: "",
                codes: Codes {
                    missing: "4000",
                    malformed: "4000",
                    unknown_key: "4100",
                    expired: "4200",
                    replayed: "4500",
                    mismatch: "4100",
                },
                window_seconds: 7200,
                nonce: true,
                options: &["date", "nonce", "region", "algorithm"],
                forms: &["host", "tencentNames", "atValues"],
                with_token: None,
                texts: Some(Texts::Raw),
            }
            /// Tencent Cloud, TC3-HMAC-SHA256. See [`super::tencent_tc3`].
            TencentTc3(tencent_tc3) {
                name: "tencent-tc3",
                algorithm: "TC3-HMAC-SHA256",
                codes: Codes {
                    missing: "MissingParameter",
                    malformed: "AuthFailure.InvalidAuthorization",
                    unknown_key: "AuthFailure.SecretIdNotFound",
                    expired: "AuthFailure.SignatureExpire",
                    replayed: "RequestReplayed",
                    mismatch: "AuthFailure.SignatureFailure",
                },
                window_seconds: 300,
                nonce: false,
                options: &["date", "region", "service"],
                forms: &["host", "tc3Headers", "tc3Values"],
                with_token: None,
                texts: Some(Texts::Lines),
            }
            /// Huawei Cloud, SDK-HMAC-SHA256 with AK and SK. See [`super::huawei_sdk`].
            HuaweiSdk(huawei_sdk) {
                name: "huawei-sdk",
                algorithm: "SDK-HMAC-SHA256",
                codes: HUAWEI,
                window_seconds: 900,
                nonce: false,
                options: &["date"],
                forms: &["host"],
                with_token: Some(Scheme::HuaweiToken),
                texts: Some(Texts::Lines),
            }
            /// Huawei Cloud, V11-HMAC-SHA256 with a derived key. See [`super::huawei_v11`].
            HuaweiV11(huawei_v11) {
                name: "huawei-v11",
                algorithm: "V11-HMAC-SHA256",
                codes: HUAWEI,
                window_seconds: 900,
                nonce: false,
                options: &["date", "region", "service"],
                forms: &["host"],
                with_token: None,
                texts: Some(Texts::Lines),
            }
            /// Huawei Cloud, X-Auth-Token: nothing to sign. See [`super::huawei_token`].
            HuaweiToken {
                name: "huawei-token",
                algorithm: "",
                codes: HUAWEI,
                window_seconds: 900,
                nonce: false,
                options: &[],
                forms: &[],
                with_token: None,
                texts: None,
            }
        }
    };
}

pub(super) use schemes;
