//! `tencent-tc3`: Tencent Cloud API 3.0, TC3-HMAC-SHA256.
//!
//! **What is signed:** method, path, query as sent, the headers `content-type` and `host`, the body by its hash, the
//! timestamp and the service. `X-TC-Action`, `X-TC-Version`, `X-TC-Region` and `X-TC-Token` are sent and not signed.
//!
//! **In which order:** `METHOD`, path, query (a GET's in the order sent, a POST's empty), `content-type:..` and
//! `host:..`, an empty line, `content-type;host`, `hex(sha256(body))`. The string to sign is `TC3-HMAC-SHA256`, the
//! timestamp in decimal seconds, `DATE/service/tc3_request` and the hash of that. The key goes through three hashes:
//! `TC3` + secret over the UTC date of the timestamp, over the service, over `tc3_request`.
//!
//! **Documented in:** API 3.0 "Signature Method v3" of Tencent Cloud; the seed of `ResumeInstanceRefresh` links to it.
//!
//! **Disputes.** The document lower-cases header values, the SDKs do not: [`Tc3Values`]; write the content type in
//! lower case and both agree. The document's current example signs `x-tc-action` too, every SDK signs the two:
//! [`Tc3Headers`]; the service goes by `SignedHeaders`. The Node.js SDK signs the host without port: [`HostForm`].
//! `X-TC-Content-SHA256: UNSIGNED-PAYLOAD` stands for the body: its hash is that of the literal (SigV4 and Huawei put
//! the literal itself). Given an object for a body, the Node.js SDK escapes more characters than `JSON.stringify` does;
//! either is JSON, and the bytes that are sent are the ones that are signed.

use zeroize::Zeroizing;

use super::authorization::{self, Authorization};
use super::headers;
use super::options::{Forms, HostForm, SignOptions, Tc3Headers, Tc3Values};
use super::pipeline::{Identity, Keyring, Pipeline, Received, Receiver, Scope, invalid_request};
use super::refusal::{Problem, Reason};
use super::scheme::Scheme;
use crate::credentials::Secret;
use crate::digest::{Sha256Key, hex, sha256_hex};
use crate::error::{Error, ErrorCode};
use crate::http::{Body, FORM, Request};
use crate::suggest::shown;
use crate::time::Timestamp;

const ALGORITHM: &str = Scheme::TencentTc3.algorithm();
const TERMINATOR: &str = "tc3_request";
const TIMESTAMP: &str = "X-TC-Timestamp";
const ACTION: &str = "x-tc-action";
const HASH: &str = "X-TC-Content-SHA256";
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

pub(super) struct TencentTc3;

impl Pipeline for TencentTc3 {
    fn key(&self, _access_key_id: &str, secret_key: &Secret) -> Keyring {
        Keyring::new(&[b"TC3", secret_key.expose().as_bytes()])
    }

    fn complete(&self, request: &mut Request, identity: &Identity, options: &SignOptions) -> Result<(), Error> {
        headers::check_unsigned(request)?;
        // The document allows GET no other content type.
        let content_type = if request.method == "GET" { FORM } else { "application/json" };
        request.default_header("Content-Type", content_type);
        request.default_header(TIMESTAMP, options.unix_seconds()?);
        if let Some(region) = &options.region {
            headers::default_option(request, "X-TC-Region", "region", region)?;
        }
        headers::default_token(request, "X-TC-Token", identity);
        Ok(())
    }

    fn scope(&self, request: &Request, options: &SignOptions) -> Result<Scope, Error> {
        let timestamp = request.header(TIMESTAMP).unwrap_or_default().trim();
        let date = Timestamp::parse_unix(timestamp).map_err(|_| {
            invalid_request(format!("{TIMESTAMP}: expected seconds since 1970, got {}", shown(timestamp)))
        })?;
        let service = match &options.service {
            Some(service) => service,
            None => request.host.split(['.', ':']).next().unwrap_or_default(),
        };
        check_service(service)?;
        let with_action = options.forms.tc3_headers == Tc3Headers::WithAction;
        Ok(Scope {
            date: timestamp.to_owned(),
            credential: [&date.date(), "/", service, "/", TERMINATOR].concat(),
            signed_headers: headers::names(request, &|name| name == "content-type" || (with_action && name == ACTION)),
            hashed_payload: Some(payload_hash(request)),
            forms: options.forms,
        })
    }

    fn canonical(&self, request: &Request, scope: &Scope) -> String {
        let spell = match scope.forms.tc3_values {
            Tc3Values::LowerCase => |value: &str, out: &mut String| out.push_str(&value.to_ascii_lowercase()),
            Tc3Values::AsGiven => headers::as_given,
        };
        headers::canonical_request(request, &request.path, &request.query.wire(), scope, spell)
    }

    fn string_to_sign(&self, _request: &Request, scope: &Scope, canonical: &str) -> String {
        [ALGORITHM, "\n", &scope.date, "\n", &scope.credential, "\n", &sha256_hex(canonical.as_bytes())].concat()
    }

    fn signature(&self, keys: &Keyring, _request: &Request, scope: &Scope, string_to_sign: &str) -> String {
        let key = keys.derived(&scope.credential, |secret| {
            let mut parts = scope.credential.split('/');
            // `secret` is the first key; date, service and terminator are hashed one after the other.
            let first = Zeroizing::new(secret.mac(parts.next().unwrap_or_default().as_bytes()));
            parts.fold(Sha256Key::new(&*first), |key, part| Sha256Key::new(&*Zeroizing::new(key.mac(part.as_bytes()))))
        });
        hex(&key.mac(string_to_sign.as_bytes()))
    }

    fn attach(&self, request: &mut Request, access_key_id: &str, scope: &Scope, signature: &str) {
        let credential = ["Credential=", access_key_id, "/", &scope.credential].concat();
        authorization::attach(request, ALGORITHM, &credential, scope, signature, ", ");
    }

    fn secret_names(&self) -> &'static [&'static str] {
        &["X-TC-Token"]
    }
}

impl Receiver for TencentTc3 {
    fn received(&self, request: &Request) -> Result<Received, Problem> {
        let authorization = Authorization::read(request, ALGORITHM)?;
        let signed_headers = authorization.signed_headers()?;
        for name in ["content-type", "host"] {
            authorization.needed_header(request, &signed_headers, name)?;
        }
        let (access_key_id, credential) = authorization.credential()?;
        let timestamp = request.header(TIMESTAMP).ok_or_else(|| Problem::missing(TIMESTAMP))?.trim();
        let date = Timestamp::parse_unix(timestamp).map_err(|e| Problem::bad_date(TIMESTAMP, timestamp, e))?;
        let day = date.date();
        if !matches!(credential.split('/').collect::<Vec<_>>()[..], [d, service, TERMINATOR] if d == day && !service.is_empty())
        {
            let message = format!(
                "Credential: expected the scope {day}/<service>/{TERMINATOR}, with the UTC date of {TIMESTAMP}, got {}",
                shown(&credential)
            );
            return Err(Problem::new(Reason::Malformed, message));
        }
        let signature = authorization.needed("Signature")?;
        let scope = Scope {
            date: timestamp.to_owned(),
            credential,
            signed_headers,
            hashed_payload: Some(payload_hash(request)),
            ..Scope::default()
        };
        // A body that is the word itself has the same hash.
        let signs_body =
            !is_unsigned(request) && !matches!(&request.body, Body::Bytes(bytes) if bytes == UNSIGNED.as_bytes());
        // The scheme has no nonce; a replayed request is one with the same signature.
        Ok(Received { access_key_id, nonce: signature.clone(), signature, date, scope, signs_body })
    }

    fn accepted(&self, _request: &Request) -> Vec<Forms> {
        let hosts = [HostForm::Documented, HostForm::WithoutPort];
        let values = [Tc3Values::LowerCase, Tc3Values::AsGiven];
        let pairs = hosts.into_iter().flat_map(|host| values.map(|tc3_values| (host, tc3_values)));
        pairs.map(|(host, tc3_values)| Forms { host, tc3_values, ..Forms::default() }).collect()
    }
}

fn payload_hash(request: &Request) -> String {
    if is_unsigned(request) { sha256_hex(UNSIGNED.as_bytes()) } else { headers::body_hash(&request.body) }
}

fn is_unsigned(request: &Request) -> bool {
    request.header(HASH).is_some_and(|value| value.trim() == UNSIGNED)
}

fn check_service(service: &str) -> Result<(), Error> {
    if service.is_empty() || !service.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
        return Err(Error::new(
            ErrorCode::InvalidOption,
            format!("service: expected a name such as `as`, got {}", shown(service)),
        ));
    }
    Ok(())
}
