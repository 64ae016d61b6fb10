//! The boundary to JavaScript: text and bytes in through one shared buffer, plain objects or texts out.
//!
//! `io` is the buffer; `message`, `options` and `transfer` read JSON; `parts`, `params` and `signing` the plainer form that
//! checking and signing take for their speed, in which `checked` answers; `exports` (only in WebAssembly) is what the facade
//! calls. Everything but `exports` compiles and is tested natively. Without the feature `full` there is no JSON.

#[cfg(feature = "full")]
mod checked;
mod io;
#[cfg(feature = "full")]
mod message;
#[cfg(feature = "full")]
mod options;
#[cfg(feature = "full")]
mod params;
mod parts;
mod signing;
#[cfg(all(test, feature = "full"))]
mod tests;
#[cfg(feature = "full")]
mod transfer;

#[cfg(target_arch = "wasm32")]
pub mod exports;

use crate::error::{Error, ErrorCode};

/// The error about an option.
fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidOption, message)
}
