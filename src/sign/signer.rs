//! A signer that keeps its keyed state, and what it returns.

use std::fmt;

use super::options::SignOptions;
use super::pipeline::{Identity, Keyring, Pipeline};
use super::registry::pipeline;
use super::trace::{Trace, trace};
use super::{Scheme, check, huawei_token};
use crate::credentials::{Credentials, Secret};
use crate::error::{Error, ErrorCode};
use crate::http::Request;

/// A request ready to be sent, with its signature and how that came about.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Signed {
    /// The request to send: its URL, headers and body are the bytes that were signed. `Host` is not among the headers;
    /// a client writes it from the URL.
    pub request: Request,
    /// The signature, not encoded for a URL; empty where a token is sent instead.
    pub signature: String,
    /// What was signed, without secrets.
    pub trace: Trace,
}

/// Signs many requests with one key.
///
/// It keeps what does not change between them: the state of the keyed hash, and the last key derived for a date and
/// scope (`tencent-tc3`, `huawei-v11`). One signer may serve several threads.
pub struct Signer {
    scheme: Scheme,
    access: Access,
}

enum Access {
    Keyed { pipeline: &'static dyn Pipeline, identity: Identity, keys: Box<Keyring> },
    Token(Secret),
}

impl Signer {
    /// Takes the credentials that the scheme needs: a key pair, or for `huawei-token` a token.
    pub fn new(scheme: Scheme, credentials: &Credentials) -> Result<Self, Error> {
        credentials.check()?;
        let access = match (pipeline(scheme), credentials) {
            (Some(pipeline), Credentials::Key { access_key_id, secret_key, security_token }) => Access::Keyed {
                pipeline,
                identity: Identity { access_key_id: access_key_id.clone(), security_token: security_token.clone() },
                keys: Box::new(pipeline.key(access_key_id, secret_key)),
            },
            (None, Credentials::Token(token)) => Access::Token(token.clone()),
            (Some(_), Credentials::Token(_)) => {
                return Err(invalid(format!("{scheme} signs with accessKeyId and secretKey, not with a token")));
            }
            (None, Credentials::Key { .. }) => {
                return Err(invalid(format!("{scheme} sends a token, and cannot use accessKeyId and secretKey")));
            }
        };
        Ok(Self { scheme, access })
    }

    /// The scheme this signer signs with.
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Completes and signs a request. On error the request is dropped; nothing of it has been changed in place.
    pub fn sign(&self, mut request: Request, options: &SignOptions) -> Result<Signed, Error> {
        let (pipeline, identity, keys) = match &self.access {
            Access::Keyed { pipeline, identity, keys } => (*pipeline, identity, keys),
            Access::Token(token) => {
                huawei_token::attach(&mut request, token)?;
                return Ok(Signed { request, signature: String::new(), trace: Trace::default() });
            }
        };
        check::prepare(&mut request)?;
        pipeline.complete(&mut request, identity, options)?;
        let scope = pipeline.scope(&request, options)?;
        let canonical = pipeline.canonical(&request, &scope);
        let string_to_sign = pipeline.string_to_sign(&request, &scope, &canonical);
        let signature = pipeline.signature(keys, &request, &scope, &string_to_sign);
        let trace = trace(pipeline, &request, &scope, canonical, string_to_sign);
        pipeline.attach(&mut request, &identity.access_key_id, &scope, &signature);
        Ok(Signed { request, signature, trace })
    }
}

/// Shows the scheme and the access key id.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Signer");
        shown.field("scheme", &self.scheme);
        if let Access::Keyed { identity, .. } = &self.access {
            shown.field("access_key_id", &identity.access_key_id);
        }
        shown.finish_non_exhaustive()
    }
}

/// Signs one request. For many, keep a [`Signer`].
pub fn sign(
    scheme: Scheme,
    credentials: &Credentials,
    request: Request,
    options: &SignOptions,
) -> Result<Signed, Error> {
    Signer::new(scheme, credentials)?.sign(request, options)
}

fn invalid(message: String) -> Error {
    Error::new(ErrorCode::InvalidCredentials, message)
}
