//! `alibaba-acs3`: Alibaba Cloud's signature version 3, ACS3-HMAC-SHA256, for RPC and ROA style.
//!
//! **What is signed:** method, path, query, the headers `host`, `content-type` and `x-acs-*` (date, nonce, payload
//! hash, action, version, security token), and the body by its hash. Other headers are not signed.
//!
//! **In which order:** `METHOD`, path, query (sorted by raw name and by nothing else, `enc(name)=enc(value)`), one line
//! `name:trimmed value` per signed header, an empty line, the names joined by `;`, `hex(sha256(body))`. The string to
//! sign is `ACS3-HMAC-SHA256` and the hash of that; the key is the bare secret, the signature is hexadecimal. It goes
//! into `Authorization`, whose parts are separated by commas without blanks. RPC style puts its parameters into the
//! query and calls `/`.
//!
//! **Documented in:** "Request syntax and signature method V3" of Alibaba Cloud's OpenAPI documentation; the seeds use
//! `alibaba-rpc-v1`.
//!
//! **Disputes.** The document encodes query names, all four official signers leave them as given: [`AcsNames`]. They
//! clean paths up in three ways (`+`, `*`, `%7E`); here each segment is decoded and encoded once, as the document says.
//! PyPI's signer signs every header, npm's the documented set; so do we. With temporary keys, `x-acs-accesskey-id` is
//! sent and signed beside `x-acs-security-token`; `x-acs-credentials-provider`, which one SDK adds, is not needed. The
//! SDKs take one value of a repeated header; here they are joined by a comma, as HTTP clients send them. Names sort by
//! code point, in JavaScript by UTF-16 unit (see [`super::alibaba_rpc_v1`]).

use super::authorization::{self, Authorization};
use super::headers;
use super::options::{AcsNames, Forms, SignOptions};
use super::params;
use super::pipeline::{Identity, Keyring, Pipeline, Received, Receiver, Scope, invalid_request};
use super::refusal::{Problem, Reason};
use super::scheme::Scheme;
use crate::credentials::Secret;
use crate::digest::{hex, sha256_hex};
use crate::encode::{encode_into, normalize_path};
use crate::error::Error;
use crate::http::Request;
use crate::suggest::shown;
use crate::time::Timestamp;

const ALGORITHM: &str = Scheme::AlibabaAcs3.algorithm();
const DATE: &str = "x-acs-date";
const NONCE: &str = "x-acs-signature-nonce";
const HASH: &str = "x-acs-content-sha256";
const TOKEN: &str = "x-acs-security-token";
const KEY_ID: &str = "x-acs-accesskey-id";

pub(super) struct AlibabaAcs3;

impl Pipeline for AlibabaAcs3 {
    fn key(&self, _access_key_id: &str, secret_key: &Secret) -> Keyring {
        Keyring::new(&[secret_key.expose().as_bytes()])
    }

    fn complete(&self, request: &mut Request, identity: &Identity, options: &SignOptions) -> Result<(), Error> {
        headers::check_unsigned(request)?;
        identity.check(KEY_ID, request.header(KEY_ID))?;
        request.default_header(DATE, options.date.iso());
        headers::default_option(request, NONCE, "nonce", &options.nonce.uuid()?)?;
        let hash = headers::body_hash(&request.body);
        request.default_header(HASH, &hash);
        if let Some(other) = request.header(HASH).filter(|carried| *carried != hash) {
            return Err(invalid_request(format!(
                "{HASH}: expected the hash of the body, {hash}, got {}",
                shown(other)
            )));
        }
        headers::default_token(request, TOKEN, identity);
        if request.header(TOKEN).is_some() {
            request.default_header(KEY_ID, &identity.access_key_id);
        }
        Ok(())
    }

    fn scope(&self, request: &Request, options: &SignOptions) -> Result<Scope, Error> {
        Ok(Scope {
            signed_headers: headers::names(request, &is_signed),
            // The hash of the body, as `complete` has made sure.
            hashed_payload: request.header(HASH).map(str::to_owned),
            forms: options.forms,
            ..Scope::default()
        })
    }

    fn canonical(&self, request: &Request, scope: &Scope) -> String {
        let pairs = params::sorted_as_sent(request);
        let query = match scope.forms.acs_names {
            AcsNames::Encoded => params::encoded(&pairs),
            AcsNames::AsGiven => with_names_as_given(&pairs),
        };
        headers::canonical_request(request, &normalize_path(&request.path), &query, scope, headers::as_given)
    }

    fn string_to_sign(&self, _request: &Request, _scope: &Scope, canonical: &str) -> String {
        [ALGORITHM, "\n", &sha256_hex(canonical.as_bytes())].concat()
    }

    fn signature(&self, keys: &Keyring, _request: &Request, _scope: &Scope, string_to_sign: &str) -> String {
        hex(&keys.sha256().mac(string_to_sign.as_bytes()))
    }

    fn attach(&self, request: &mut Request, access_key_id: &str, scope: &Scope, signature: &str) {
        let credential = ["Credential=", access_key_id].concat();
        authorization::attach(request, ALGORITHM, &credential, scope, signature, ",");
    }

    fn secret_names(&self) -> &'static [&'static str] {
        &[TOKEN, "x-acs-bearer-token"]
    }
}

impl Receiver for AlibabaAcs3 {
    fn received(&self, request: &Request) -> Result<Received, Problem> {
        let authorization = Authorization::read(request, ALGORITHM)?;
        let signed_headers = authorization.signed_headers()?;
        let needed = |name| authorization.needed_header(request, &signed_headers, name);
        needed("host")?;
        let (date, nonce, hash) = (needed(DATE)?, needed(NONCE)?, needed(HASH)?);
        let hashed_payload = headers::body_hash(&request.body);
        if hash != hashed_payload {
            return Err(Problem::new(Reason::Mismatch, format!("{HASH} is not the hash of the body that arrived")));
        }
        let scope = Scope { signed_headers, hashed_payload: Some(hashed_payload), ..Scope::default() };
        Ok(Received {
            access_key_id: authorization.needed("Credential")?,
            signature: authorization.needed("Signature")?,
            date: Timestamp::parse(&date).map_err(|error| Problem::bad_date(DATE, &date, error))?,
            nonce,
            scope,
            signs_body: true,
        })
    }

    fn accepted(&self, request: &Request) -> Vec<Forms> {
        // With one of these in a name, one parameter would be spelled like two others.
        let is_clear = |(name, _): (&str, &str)| !name.contains(['&', '=', '%', '\r', '\n']);
        let mut forms = vec![Forms::default()];
        if request.query.pairs().all(is_clear) {
            forms.push(Forms { acs_names: AcsNames::AsGiven, ..Forms::default() });
        }
        forms
    }

    fn must_be_signed(&self, name: &str) -> bool {
        name.starts_with("x-acs-")
    }
}

fn is_signed(name: &str) -> bool {
    name == "content-type" || name.starts_with("x-acs-")
}

fn with_names_as_given(pairs: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(name);
        out.push('=');
        encode_into(&mut out, value);
    }
    out
}
