//! Texts of the buffer, read; what is wrong with them, thrown.

use wasm_bindgen::prelude::*;

use super::super::{broken, io};
use crate::error::Error;

/// Runs `read` on the texts of these lengths.
pub(super) fn taken<const N: usize, T>(
    lengths: [usize; N],
    read: impl FnOnce([&[u8]; N]) -> Result<T, Error>,
) -> Result<T, JsValue> {
    io::take(lengths, read).unwrap_or_else(|| Err(broken())).map_err(|error| thrown(&error))
}

/// An error as it is thrown: its code and its message with a NUL between them, or an object where it carries issues.
pub(super) fn thrown(error: &Error) -> JsValue {
    #[cfg(feature = "calls")]
    if !error.issues().is_empty() {
        return super::object::object(error).unwrap_or(JsValue::NULL);
    }
    JsValue::from_str(&[error.code().as_str(), error.message()].join("\0"))
}
