//! Check it, preview it, sign it: auto-scaling API calls of Alibaba Cloud, Tencent Cloud and Huawei Cloud,
//! before anything reaches a cloud. No network, no clock, no vendor SDK.
//!
//! ```text
//! (operation id, params) -> validate -> [scaling: preview] -> request -> sign -> (the user sends) -> response
//!         \______________ catalog: the documented APIs as data, read by every module ______________/
//! ```
//!
//! Each module is one part of this path. It takes plain data and returns plain data, reads no clock, makes no random
//! number and keeps no state: date and nonce are arguments. [`call`] walks the path from parameters to a signed
//! request; `wasm`, which is there in WebAssembly only, is the only code that knows JavaScript.
//!
//! | feature | what it adds |
//! |---|---|
//! | none | [`sign`]: signing and verifying, and the small modules it stands on |
//! | `catalog` | [`catalog`] |
//! | `calls` | [`validate`], [`request`], [`response`], [`schema`] and [`call`] |
//! | `diagnosis` | [`sign::explain_mismatch`] |
//! | `scaling` | [`scaling`] |
//! | `full` (default) | all of them |
//! | `signing` | in WebAssembly: exports what signs |
//!
//! ```
//! # #[cfg(feature = "calls")] {
//! use autoscale_kit::{catalog, validate};
//! use serde_json::json;
//!
//! let operation = catalog::operation("alibaba-ess.CreateScalingGroup")?;
//! let params = json!({ "RegionId": "cn-qingdao", "MinSize": 5, "MaxSize": 101 });
//! let outcome = validate::validate(operation, &params, &validate::Options::default())?;
//! assert_eq!(
//!     outcome.issues[0].message,
//!     "MaxSize is 101; documented range is 0 to 100 (Alibaba ESS 2014-08-28, 9.1)",
//! );
//! # }
//! # Ok::<(), autoscale_kit::Error>(())
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![cfg_attr(not(feature = "full"), allow(dead_code, reason = "a small tool may serve modules that were left out"))]
// No input may make it panic and no number may be cut off (docs/hardening.md); tests may do as they like.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented,
        clippy::arithmetic_side_effects,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::cast_possible_truncation,
        clippy::cast_possible_wrap,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss
    )
)]

#[cfg(feature = "calls")]
pub mod call;
#[cfg(feature = "catalog")]
pub mod catalog;
pub mod credentials;
#[cfg(feature = "catalog")]
pub mod cron;
pub mod digest;
#[expect(clippy::arithmetic_side_effects, reason = "it counts the bytes of texts in memory")]
pub mod encode;
pub mod error;
#[expect(clippy::arithmetic_side_effects, reason = "it counts the bytes of texts in memory")]
pub mod http;
#[cfg(feature = "catalog")]
pub mod issue;
#[cfg(feature = "catalog")]
mod json;
#[cfg(feature = "catalog")]
pub mod limit;
#[cfg(feature = "catalog")]
mod order;
#[cfg(feature = "calls")]
pub mod plain;
#[cfg(feature = "calls")]
pub mod request;
#[cfg(feature = "calls")]
pub mod response;
#[cfg(feature = "scaling")]
pub mod scaling;
#[cfg(feature = "calls")]
pub mod schema;
#[expect(clippy::arithmetic_side_effects, reason = "it counts the bytes of texts in memory")]
pub mod sign;
#[expect(clippy::arithmetic_side_effects, reason = "it counts the bytes of texts in memory")]
mod suggest;
pub mod time;
#[cfg(feature = "calls")]
pub mod validate;
#[cfg(any(target_arch = "wasm32", test))]
#[cfg_attr(
    any(feature = "signing", feature = "diagnosis"),
    expect(clippy::arithmetic_side_effects, reason = "it counts the bytes of texts in memory")
)]
pub mod wasm;

pub use error::{Error, ErrorCode};
