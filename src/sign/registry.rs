//! Which file has the stages of a scheme, as its row says.

use super::pipeline::{Pipeline, Receiver};
use super::rows::schemes;
use super::scheme::Scheme;
use super::{alibaba_acs3, alibaba_rpc_v1, huawei_sdk, huawei_v11, tencent_tc3, tencent_v1};

macro_rules! registry {
    ($($(#[$about:meta])* $scheme:ident $(($file:ident))? { $($facts:tt)* })*) => {
        /// The stages of a scheme; a token has none.
        pub(super) fn pipeline(scheme: Scheme) -> Option<&'static dyn Pipeline> {
            let stages: &[&'static dyn Pipeline] = match scheme {
                $(Scheme::$scheme => &[$(&$file::$scheme)?],)*
            };
            stages.first().copied()
        }

        /// The stages of a scheme, and what reads a request that went through them; a token has none.
        pub(super) fn receiver(scheme: Scheme) -> Option<&'static dyn Receiver> {
            let stages: &[&'static dyn Receiver] = match scheme {
                $(Scheme::$scheme => &[$(&$file::$scheme)?],)*
            };
            stages.first().copied()
        }
    };
}

schemes!(registry);
