//! The `Authorization` header, written and read.

use super::headers::AUTHORIZATION;
use super::pipeline::Scope;
use super::refusal::{Problem, Reason};
use crate::http::Request;

/// Writes the header. The credential comes with its name, which is `Credential` or `Access`.
pub(super) fn attach(
    request: &mut Request,
    algorithm: &str,
    credential: &str,
    scope: &Scope,
    signature: &str,
    between: &str,
) {
    let names = &scope.signed_headers;
    let value =
        [algorithm, " ", credential, between, "SignedHeaders=", names, between, "Signature=", signature].concat();
    request.headers.push((AUTHORIZATION.to_owned(), value));
}

/// The parts of `ALGORITHM Name=value, Name=value`; Alibaba writes no blank behind the comma.
pub(super) struct Authorization<'a> {
    parts: Vec<(&'a str, &'a str)>,
}

impl<'a> Authorization<'a> {
    /// Reads the header, which must name this algorithm.
    pub fn read(request: &'a Request, algorithm: &str) -> Result<Self, Problem> {
        let value = request.header(AUTHORIZATION).ok_or_else(|| Problem::missing(AUTHORIZATION))?.trim();
        let rest = value.strip_prefix(algorithm).and_then(|rest| rest.strip_prefix(' ')).ok_or_else(|| {
            Problem::new(Reason::Malformed, format!("Authorization: expected it to begin with {algorithm}"))
        })?;
        Ok(Self { parts: rest.split(',').filter_map(|part| part.trim().split_once('=')).collect() })
    }

    /// A part that must be there.
    pub fn needed(&self, name: &str) -> Result<String, Problem> {
        let mut parts = self.parts.iter().filter(|(other, _)| *other == name);
        match (parts.next(), parts.next()) {
            (Some((_, value)), None) if !value.is_empty() => Ok((*value).to_owned()),
            (_, None) => Err(Problem::new(Reason::Malformed, format!("Authorization: {name}= is missing or empty"))),
            _ => Err(Problem::new(Reason::Malformed, format!("Authorization: {name}= is there twice"))),
        }
    }

    /// Access key id and scope of `Credential=id/scope`.
    pub fn credential(&self) -> Result<(String, String), Problem> {
        let credential = self.needed("Credential")?;
        match credential.split_once('/') {
            Some((id, scope)) => Ok((id.to_owned(), scope.to_owned())),
            None => Err(Problem::new(Reason::Malformed, "Authorization: Credential= has no scope behind the id")),
        }
    }

    /// The signed headers, in the order stated, joined by `;`.
    pub fn signed_headers(&self) -> Result<String, Problem> {
        Ok(self.needed("SignedHeaders")?.to_ascii_lowercase())
    }

    /// The value of a header that must be there and signed.
    pub fn needed_header(&self, request: &Request, signed: &str, name: &str) -> Result<String, Problem> {
        if !signed.split(';').any(|header| header == name) {
            return Err(Problem::new(Reason::Malformed, format!("SignedHeaders: {name} is not among them")));
        }
        if name == "host" {
            return Ok(request.host.clone());
        }
        request.header(name).map(|value| value.trim().to_owned()).ok_or_else(|| Problem::missing(name))
    }
}
