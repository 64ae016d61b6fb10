//! The boundary to JavaScript: text and bytes in through one shared buffer, plain objects or texts out.
//!
//! `io` is the buffer; `message`, `options`, `transfer` and `verifying` read JSON; `parts`, `params` and `signing` the plainer form that
//! checking and signing take for their speed, in which `checked` answers; `exports` (only in WebAssembly) is what the facade
//! calls. Everything but `exports` compiles and is tested natively. Without the feature `calls` there is no JSON but that of the
//! scaling questions.

#[cfg(feature = "calls")]
mod checked;
mod io;
#[cfg(any(feature = "calls", feature = "diagnosis"))]
mod message;
#[cfg(feature = "calls")]
mod options;
#[cfg(feature = "calls")]
mod params;
#[cfg(any(feature = "signing", feature = "diagnosis"))]
mod parts;
#[cfg(feature = "signing")]
mod signing;
#[cfg(all(test, feature = "calls"))]
mod tests;
#[cfg(any(feature = "calls", feature = "diagnosis"))]
mod transfer;
#[cfg(feature = "diagnosis")]
mod verifying;

#[cfg(target_arch = "wasm32")]
pub mod exports;

use crate::error::{Error, ErrorCode};

/// The error about lengths that are not those of texts in the buffer.
#[cfg(target_arch = "wasm32")]
fn broken() -> Error {
    invalid("the shared buffer is shorter than the texts in it")
}

fn text(bytes: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(bytes).map_err(|_| invalid("expected text in UTF-8"))
}

/// The error about an option.
fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidOption, message)
}
