//! What was signed, stage by stage, as it may be shown.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::pipeline::{Pipeline, Scope};
use crate::http::{Body, Fields, Request};

/// Stands where a security token stands in the text that was signed.
pub const TOKEN_MARKER: &str = "<security-token>";

/// The stages of one signature.
///
/// Some schemes sign the security token of temporary keys. It is a secret, so the trace shows [`TOKEN_MARKER`] in its
/// place; every other byte is the one that was signed, and the hashes are those of the real text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Trace {
    /// The canonical request; in schemes that sign parameters, the canonical query or parameter string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical_request: Option<String>,
    /// The text that was hashed with the key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_to_sign: Option<String>,
    /// The last line of the canonical request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hashed_payload: Option<String>,
    /// The last line of the string to sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hashed_canonical_request: Option<String>,
    /// The names of the signed headers, joined by `;`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_headers: Option<String>,
    /// Date, region and service that the key was derived for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_scope: Option<String>,
}

/// The trace of a completed request; the two texts are those that were signed.
pub(super) fn trace(
    pipeline: &dyn Pipeline,
    request: &Request,
    scope: &Scope,
    canonical: String,
    string_to_sign: String,
) -> Trace {
    let hashes = scope.hashed_payload.is_some();
    let hashed_canonical_request = string_to_sign.rsplit('\n').next().filter(|_| hashes).map(ToOwned::to_owned);
    let (canonical, string_to_sign) = match masked(request, pipeline.secret_names()) {
        Cow::Borrowed(_) => (canonical, string_to_sign),
        Cow::Owned(masked) => {
            let canonical = pipeline.canonical(&masked, scope);
            let shown = if hashes { string_to_sign } else { pipeline.string_to_sign(&masked, scope, &canonical) };
            (readable(&canonical), readable(&shown))
        }
    };
    let not_empty = |text: String| Some(text).filter(|text| !text.is_empty());
    Trace {
        canonical_request: Some(canonical),
        string_to_sign: Some(string_to_sign),
        hashed_payload: scope.hashed_payload.clone(),
        hashed_canonical_request,
        signed_headers: not_empty(scope.signed_headers.join(";")),
        credential_scope: not_empty(scope.credential.clone()),
    }
}

/// The request with the marker in the place of each secret.
fn masked<'a>(request: &'a Request, names: &[&str]) -> Cow<'a, Request> {
    let in_params = |fields: &Fields| fields.pairs().iter().any(|(name, _)| names.contains(&name.as_str()));
    let is_secret = |name: &str| names.iter().any(|secret| secret.eq_ignore_ascii_case(name));
    let form = match &request.body {
        Body::Form(fields) => Some(fields),
        Body::Empty | Body::Bytes(_) => None,
    };
    let in_headers = request.headers.iter().any(|(name, _)| is_secret(name));
    if !in_headers && !in_params(&request.query) && !form.is_some_and(in_params) {
        return Cow::Borrowed(request);
    }
    let mask_fields = |fields: &Fields| -> Fields {
        let mut pairs = fields.pairs().to_vec();
        for (_, value) in pairs.iter_mut().filter(|(name, _)| names.contains(&name.as_str())) {
            *value = TOKEN_MARKER.to_owned();
        }
        pairs.into()
    };
    let mut masked = request.clone();
    for (_, value) in masked.headers.iter_mut().filter(|(name, _)| is_secret(name)) {
        *value = TOKEN_MARKER.to_owned();
    }
    if in_params(&masked.query) {
        masked.query = mask_fields(&masked.query);
    }
    if let Body::Form(fields) = &masked.body {
        masked.body = Body::Form(mask_fields(fields));
    }
    Cow::Owned(masked)
}

/// The marker as it reads, where a scheme has encoded it once or twice.
fn readable(text: &str) -> String {
    text.replace("%253Csecurity-token%253E", TOKEN_MARKER).replace("%3Csecurity-token%3E", TOKEN_MARKER)
}
