//! `huawei-token`: Huawei Cloud, X-Auth-Token.
//!
//! **What is signed:** nothing. The token proves who calls; it is sent in the header `X-Auth-Token`, and whoever reads
//! it can use it until it expires. Date and nonce have no part in it, and there is nothing to trace. A verdict on it says that
//! the body is not covered, and no more is any other part of the request.
//!
//! **Documented in:** Huawei Cloud IAM, "Obtaining a User Token"; the calls of AS take a token or a signature.

use super::check;
use super::refusal::{Problem, Reason};
use super::verify_options::{Verified, VerifyOptions};
use crate::credentials::Secret;
use crate::error::Error;
use crate::http::Request;

/// The header, and the id under which [`super::verify()`] asks for the expected token.
pub const HEADER: &str = "X-Auth-Token";

/// Adds the token unless the request carries one.
pub(super) fn attach(request: &mut Request, token: &Secret) -> Result<(), Error> {
    check::prepare(request)?;
    request.default_header(HEADER, token.expose());
    Ok(())
}

/// Compares the token of a received request with the one that is expected.
pub(super) fn verify(request: &Request, options: &VerifyOptions<'_>) -> Result<Verified, Problem> {
    let token = request.header(HEADER).filter(|token| !token.is_empty()).ok_or_else(|| Problem::missing(HEADER))?;
    options.check_unsigned(request.headers.iter().map(|(name, _)| name.as_str()), |_| false)?;
    if options.secret(HEADER)?.matches(token) {
        return Ok(Verified { access_key_id: HEADER.to_owned(), body_covered: false });
    }
    Err(Problem::new(Reason::Mismatch, "X-Auth-Token is not the token that is expected"))
}
