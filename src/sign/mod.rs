//! Requests into signed requests, and back: every scheme of the three clouds.
//!
//! ```text
//! request -> complete -> canonical -> string_to_sign -> signature -> attach -> Signed { request, signature, trace }
//! ```
//!
//! Each scheme is one file with these stages, and its documentation says what is signed, in which order, where that is
//! documented, and what is disputed. What a request carries is kept and signed as given; only what the scheme needs and
//! the request lacks is added: common parameters, date, nonce, content hash, security token. The bytes to send are
//! those of [`Signed::request`]: `url()`, `headers` and `body.wire()`. No clock and no random numbers here: date and
//! nonce come in through [`SignOptions`].
//!
//! [`verify()`] takes a received request through the same stages. [`explain_mismatch`] compares what was signed with
//! what a service says it should have been.
//!
//! | scheme | hash | signs | sends the signature in |
//! |---|---|---|---|
//! | [`alibaba_rpc_v1`] | HMAC-SHA1, Base64 | method, parameters | parameter `Signature` |
//! | [`alibaba_acs3`] | HMAC-SHA256, hex | method, path, query, `host`, `content-type`, `x-acs-*`, body | `Authorization` |
//! | [`tencent_v1`] | HMAC-SHA1 or -SHA256, Base64 | method, host, path, parameters | parameter `Signature` |
//! | [`tencent_tc3`] | HMAC-SHA256, derived key, hex | method, path, query, `content-type`, `host`, body | `Authorization` |
//! | [`huawei_sdk`] | HMAC-SHA256, hex | method, path, query, all headers, body | `Authorization` |
//! | [`huawei_v11`] | HMAC-SHA256, derived key, hex | the same, region and service | `Authorization` |
//! | [`huawei_token`] | none | nothing | `X-Auth-Token` |
//!
//! The published example of Auto Scaling, signed again:
//!
//! ```
//! use autoscale_kit::credentials::Credentials;
//! use autoscale_kit::http::Request;
//! use autoscale_kit::sign::{Nonce, Scheme, SignOptions, sign};
//! use autoscale_kit::time::Timestamp;
//!
//! let url = "http://ess.aliyuncs.com/?TimeStamp=2014-08-15T11%3A10%3A07Z&Format=xml&Action=DescribeScalingGroups\
//!     &RegionId=cn-qingdao&Version=2014-08-28";
//! let nonce = Nonce::Given("1324fd0e-e2bb-4bb1-917c-bd6e437f1710".into());
//! let options = SignOptions::new(Timestamp::parse("2014-08-15T11:10:07Z").unwrap(), nonce);
//! let credentials = Credentials::key("testid", "testsecret");
//!
//! let signed = sign(Scheme::AlibabaRpcV1, &credentials, Request::new("GET", url)?, &options)?;
//! assert_eq!(signed.signature, "SmhZuLUnXmqxSEZ/GqyiwGqmf+M=");
//! assert!(signed.request.url().ends_with("&Signature=SmhZuLUnXmqxSEZ%2FGqyiwGqmf%2BM%3D"));
//! # Ok::<(), autoscale_kit::error::Error>(())
//! ```

pub mod alibaba_acs3;
pub mod alibaba_rpc_v1;
mod authorization;
mod check;
#[cfg(feature = "diagnosis")]
mod explain;
mod headers;
pub mod huawei_sdk;
pub mod huawei_token;
pub mod huawei_v11;
mod options;
mod params;
mod pipeline;
mod refusal;
mod registry;
mod rows;
mod scheme;
mod signer;
pub mod tencent_tc3;
pub mod tencent_v1;
mod trace;
mod verify;
mod verify_options;

#[cfg(feature = "diagnosis")]
pub use explain::{Cause, Difference, Finding, Mismatch, explain_mismatch};
pub use options::{
    AcsNames, AtValues, Forms, HostForm, Nonce, SignOptions, Tc3Headers, Tc3Values, TencentAlgorithm, TencentNames,
};
pub use refusal::{Reason, Refusal};
pub use scheme::{Codes, Scheme, SchemeInfo, Texts};
pub use signer::{Signed, Signer, sign};
pub use trace::{SECRET_MARKER, Trace};
pub use verify::verify;
pub use verify_options::{DEFAULT_SKEW_SECONDS, Keys, SeenNonce, Verified, VerifyOptions};
