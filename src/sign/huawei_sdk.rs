//! `huawei-sdk`: Huawei Cloud, AK/SK with SDK-HMAC-SHA256.
//!
//! **What is signed:** method, path, query, `X-Sdk-Date`, every header the request carries (`content-type`,
//! `x-project-id`, `x-domain-id`, `x-security-token` and so on) with `host`, and the body by its hash. A header that
//! someone adds afterwards does no harm, a changed one does.
//!
//! **In which order:** `METHOD`; the path, decoded and encoded once per segment, always ending in `/` (in the
//! signature, not on the wire); the query sorted by name and, for repeated names, by value; one line
//! `name:trimmed value` per header; an empty line; the names joined by `;`; the hash of the payload, which is the value
//! of `X-Sdk-Content-Sha256` where the request carries that (`UNSIGNED-PAYLOAD` too), else `hex(sha256(body))`. The
//! string to sign is `SDK-HMAC-SHA256`, `X-Sdk-Date` and the hash of that; the key is the secret, the signature
//! hexadecimal.
//!
//! **Documented in:** Huawei Cloud "API Request Signing Guide"; the seed describes the call, not its signature.
//!
//! **Disputes.** npm's signer serialises JSON again, encodes blanks, quotes and braces of a path twice, does not trim,
//! sorts its two lists of headers by different rules where `_` occurs and shortens `application/json;charset=..`;
//! PyPI's skips names with `_` and does not hash bodies that are not JSON. We do none of that: what is sent is signed.
//! It leaves the content type of a multipart body out, and takes one value of a repeated header; here values are joined
//! by a comma, as HTTP clients send them. Names sort by code point, in JavaScript by UTF-16 unit.
//! Headers that a browser or a proxy writes (`user-agent`, `date`, `content-length`, `connection` ...) are left out,
//! since what was signed would not be what arrives.

use super::authorization::{self, Authorization};
use super::headers;
use super::options::SignOptions;
use super::params;
use super::pipeline::{Identity, Keyring, Pipeline, Received, Receiver, Scope, invalid_request};
use super::refusal::{Problem, Reason};
use super::scheme::Scheme;
use crate::credentials::Secret;
use crate::digest::{hex, sha256_hex};
use crate::encode::normalize_path;
use crate::error::Error;
use crate::http::Request;
use crate::suggest::shown;
use crate::time::Timestamp;

const ALGORITHM: &str = Scheme::HuaweiSdk.algorithm();
pub(super) const DATE: &str = "X-Sdk-Date";
const HASH: &str = "X-Sdk-Content-Sha256";
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// Written by the client or on the way, whatever the caller asked for.
const NOT_SIGNED: &[&str] = &[
    "authorization",
    "connection",
    "content-length",
    "date",
    "expect",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
    "via",
];

pub(super) struct HuaweiSdk;

impl Pipeline for HuaweiSdk {
    fn key(&self, _access_key_id: &str, secret_key: &Secret) -> Keyring {
        Keyring::new(&[secret_key.expose().as_bytes()])
    }

    fn complete(&self, request: &mut Request, identity: &Identity, options: &SignOptions) -> Result<(), Error> {
        headers::check_unsigned(request)?;
        request.default_header(DATE, options.date.basic());
        headers::default_token(request, "X-Security-Token", identity);
        Ok(())
    }

    fn scope(&self, request: &Request, options: &SignOptions) -> Result<Scope, Error> {
        let date = request.header(DATE).unwrap_or_default().trim();
        if Timestamp::parse_basic(date).is_err() {
            return Err(invalid_request(format!(
                "{DATE}: expected a date such as 20140815T111007Z, got {}",
                shown(date)
            )));
        }
        Ok(Scope {
            date: date.to_owned(),
            signed_headers: headers::names(request, &|name| !NOT_SIGNED.contains(&name)),
            hashed_payload: Some(payload_hash(request)),
            forms: options.forms,
            ..Scope::default()
        })
    }

    fn canonical(&self, request: &Request, scope: &Scope) -> String {
        let mut path = normalize_path(&request.path);
        if !path.ends_with('/') {
            path.push('/');
        }
        let query = params::encoded(&params::sorted_query(request));
        headers::canonical_request(request, &path, &query, scope, headers::as_given)
    }

    fn string_to_sign(&self, _request: &Request, scope: &Scope, canonical: &str) -> String {
        [ALGORITHM, "\n", &scope.date, "\n", &sha256_hex(canonical.as_bytes())].concat()
    }

    fn signature(&self, keys: &Keyring, _request: &Request, _scope: &Scope, string_to_sign: &str) -> String {
        hex(&keys.sha256().mac(string_to_sign.as_bytes()))
    }

    fn attach(&self, request: &mut Request, access_key_id: &str, scope: &Scope, signature: &str) {
        let credential = ["Access=", access_key_id].concat();
        authorization::attach(request, ALGORITHM, &credential, scope, signature, ", ");
    }

    fn secret_names(&self) -> &'static [&'static str] {
        SECRET_NAMES
    }
}

impl Receiver for HuaweiSdk {
    fn received(&self, request: &Request) -> Result<Received, Problem> {
        let authorization = Authorization::read(request, ALGORITHM)?;
        received(request, &authorization, authorization.needed("Access")?)
    }

    fn must_be_signed(&self, name: &str) -> bool {
        must_be_signed(name)
    }
}

/// The vendor's signers sign every header. What services act by is listed, for what clients and proxies add does no harm.
pub(super) fn must_be_signed(name: &str) -> bool {
    name.starts_with("x-sdk-")
        || matches!(name, "x-project-id" | "x-domain-id" | "x-security-token" | "x-auth-token" | "x-subject-token")
}

pub(super) const SECRET_NAMES: &[&str] = &["X-Security-Token", "X-Auth-Token", "X-Subject-Token", "Cookie"];

fn payload_hash(request: &Request) -> String {
    match request.header(HASH) {
        Some(value) => value.trim().to_owned(),
        None => headers::body_hash(&request.body),
    }
}

/// What both of Huawei's schemes read from a request.
pub(super) fn received(
    request: &Request,
    authorization: &Authorization,
    access_key_id: String,
) -> Result<Received, Problem> {
    let signed_headers = authorization.signed_headers()?;
    let needed = |name| authorization.needed_header(request, &signed_headers, name);
    needed("host")?;
    let date_text = needed("x-sdk-date")?;
    let date = Timestamp::parse_basic(&date_text).map_err(|e| Problem::bad_date(DATE, &date_text, e))?;
    let hashed_payload = payload_hash(request);
    if hashed_payload != UNSIGNED && hashed_payload != headers::body_hash(&request.body) {
        return Err(Problem::new(Reason::Mismatch, format!("{HASH} is not the hash of the body that arrived")));
    }
    let signs_body = hashed_payload != UNSIGNED;
    let signature = authorization.needed("Signature")?;
    let scope = Scope { date: date_text, signed_headers, hashed_payload: Some(hashed_payload), ..Scope::default() };
    // The scheme has no nonce; a replayed request is one with the same signature.
    Ok(Received { access_key_id, nonce: signature.clone(), signature, date, scope, signs_body })
}
