//! What may stand in a header, and the error about a request.

use crate::error::{Error, ErrorCode};
use crate::suggest::shown;

pub(crate) fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Refuses a header that no HTTP client would send as given: bad names, line breaks.
pub(super) fn check_header(name: &str, value: &str) -> Result<(), Error> {
    if name.is_empty() || !name.bytes().all(is_token_byte) {
        return Err(invalid(format!("header name {}: not an HTTP token", shown(name))));
    }
    if value.bytes().any(|b| matches!(b, b'\r' | b'\n' | 0)) {
        return Err(invalid(format!("header {}: line breaks are not allowed", shown(name))));
    }
    Ok(())
}

pub(super) fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidRequest, message)
}
