//! The schemes and their names.

use std::fmt;

use crate::error::{Error, ErrorCode};
use crate::suggest;

/// A way to sign, or to prove who calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Alibaba Cloud, signature version 1.0 of RPC-style APIs: ESS, EMR. See [`super::alibaba_rpc_v1`].
    AlibabaRpcV1,
    /// Alibaba Cloud, signature version 3 (ACS3-HMAC-SHA256). See [`super::alibaba_acs3`].
    AlibabaAcs3,
    /// Tencent Cloud, HmacSHA1 and HmacSHA256 over parameters. See [`super::tencent_v1`].
    TencentV1,
    /// Tencent Cloud, TC3-HMAC-SHA256. See [`super::tencent_tc3`].
    TencentTc3,
    /// Huawei Cloud, SDK-HMAC-SHA256 with AK and SK. See [`super::huawei_sdk`].
    HuaweiSdk,
    /// Huawei Cloud, V11-HMAC-SHA256 with a derived key. See [`super::huawei_v11`].
    HuaweiV11,
    /// Huawei Cloud, X-Auth-Token: nothing to sign. See [`super::huawei_token`].
    HuaweiToken,
}

impl Scheme {
    /// Every scheme.
    pub const ALL: [Self; 7] = [
        Self::AlibabaRpcV1,
        Self::AlibabaAcs3,
        Self::TencentV1,
        Self::TencentTc3,
        Self::HuaweiSdk,
        Self::HuaweiV11,
        Self::HuaweiToken,
    ];

    /// The scheme of this name.
    ///
    /// ```
    /// use autoscale_kit::sign::Scheme;
    /// assert_eq!(Scheme::named("tencent-tc3"), Ok(Scheme::TencentTc3));
    /// assert!(Scheme::named("tencent-ct3").unwrap_err().message().contains("did you mean \"tencent-tc3\"?"));
    /// ```
    pub fn named(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|scheme| scheme.name() == name).ok_or_else(|| {
            let known = Self::ALL.map(Self::name);
            Error::new(ErrorCode::UnknownScheme, suggest::sentence("sign scheme", name, &known))
        })
    }

    /// The name, as JavaScript and the catalogue write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::AlibabaRpcV1 => "alibaba-rpc-v1",
            Self::AlibabaAcs3 => "alibaba-acs3",
            Self::TencentV1 => "tencent-v1",
            Self::TencentTc3 => "tencent-tc3",
            Self::HuaweiSdk => "huawei-sdk",
            Self::HuaweiV11 => "huawei-v11",
            Self::HuaweiToken => "huawei-token",
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
