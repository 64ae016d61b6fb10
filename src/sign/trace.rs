//! What was signed, stage by stage, as it may be shown.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::pipeline::{Pipeline, Scope};
use crate::http::{Body, Fields, Request};

/// Stands where a security token or a password stands in the text that was signed.
pub const SECRET_MARKER: &str = "<secret>";

/// The stages of one signature.
///
/// Some schemes sign the security token of temporary keys, and some calls carry a password. They are secrets, so the
/// trace shows [`SECRET_MARKER`] in their place; every other byte is the one that was signed, and the hashes are those of the real text.
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
    let last_line = |text: &str| text.rsplit('\n').next().map(ToOwned::to_owned);
    let hashed_canonical_request = if hashes { last_line(&string_to_sign) } else { None };
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
        signed_headers: not_empty(scope.signed_headers.clone()),
        credential_scope: not_empty(scope.credential.clone()),
    }
}

/// The request with the marker in the place of each secret.
fn masked<'a>(request: &'a Request, names: &[&str]) -> Cow<'a, Request> {
    let is_secret_header = |name: &str| names.iter().any(|secret| secret.eq_ignore_ascii_case(name));
    let in_params = |fields: &Fields| fields.pairs().any(|(name, _)| is_secret_param(name, names));
    let form = match &request.body {
        Body::Form(fields) => Some(fields),
        Body::Empty | Body::Bytes(_) => None,
    };
    let in_headers = request.headers.iter().any(|(name, _)| is_secret_header(name));
    if !in_headers && !in_params(&request.query) && !form.is_some_and(in_params) {
        return Cow::Borrowed(request);
    }
    let mask_fields = |fields: &Fields| -> Fields {
        let shown = |(name, value)| (name, if is_secret_param(name, names) { SECRET_MARKER } else { value });
        fields.pairs().map(shown).collect()
    };
    let mut masked = request.clone();
    for (_, value) in masked.headers.iter_mut().filter(|(name, _)| is_secret_header(name)) {
        *value = SECRET_MARKER.to_owned();
    }
    if in_params(&masked.query) {
        masked.query = mask_fields(&masked.query);
    }
    if let Body::Form(fields) = &masked.body {
        masked.body = Body::Form(mask_fields(fields));
    }
    Cow::Owned(masked)
}

/// The tokens of the scheme, and whatever calls itself a password.
fn is_secret_param(name: &str, names: &[&str]) -> bool {
    names.contains(&name) || name.ends_with(PASSWORD)
}

/// `password` and `Password`.
const PASSWORD: &str = "assword";

/// The marker as it reads, where a scheme has encoded it once or twice.
fn readable(text: &str) -> String {
    text.replace("%253Csecret%253E", SECRET_MARKER).replace("%3Csecret%3E", SECRET_MARKER)
}

#[cfg(test)]
mod tests {
    use crate::credentials::Credentials;
    use crate::http::Request;
    use crate::sign::{Nonce, SECRET_MARKER, Scheme, SignOptions, sign};
    use crate::time::Timestamp;

    #[test]
    fn passwords_are_signed_and_not_shown() {
        for scheme in [Scheme::AlibabaRpcV1, Scheme::TencentV1, Scheme::AlibabaAcs3, Scheme::HuaweiSdk] {
            let url = "https://h.example/?password=canary%2B1&Image.Password=canary&PasswordInherit=true";
            let options = SignOptions::new(Timestamp::from_unix(0).unwrap(), Nonce::Entropy([7; 16]));
            let signed =
                sign(scheme, &Credentials::key("id", "key"), Request::new("GET", url).unwrap(), &options).unwrap();
            let shown = format!("{:?}", signed.trace);
            assert!(!shown.contains("canary") && shown.contains(SECRET_MARKER), "{scheme:?}: {shown}");
            assert!(shown.contains("PasswordInherit") && signed.request.url().contains("canary%2B1"), "{shown}");
        }
    }
}
