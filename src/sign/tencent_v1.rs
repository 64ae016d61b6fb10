//! `tencent-v1`: Tencent Cloud's parameter signature, HmacSHA1 or HmacSHA256 (Auto Scaling API v2; also API 3.0).
//!
//! **What is signed:** the method, the host without port, the path, and every parameter of query and form, `Token`
//! included, except `Signature`. Headers are not signed.
//!
//! **In which order:** `METHOD` `host` `path` `?` and `name=value` joined by `&`, all of it raw: nothing is encoded
//! before it is signed. Names are sorted as given, then `_` in them becomes `.`. The signature is
//! `base64(HMAC(secret, that))`; encoding happens afterwards. SHA-256 is used if, and only if, the parameter
//! `SignatureMethod` is `HmacSHA256`.
//!
//! **Documented in:** Tencent Cloud Auto Scaling API v2, "Signature Method" (2018-07-04) and "Common Request
//! Parameters" (2018-08-14).
//!
//! **Disputes.** Whether names are sorted before or after the change to `.`, whether a leading `_` changes too, and
//! whether to change them at all (the API 3.0 SDK does not): [`TencentNames`]. Legacy SDKs leave form values that begin
//! with `@` out: [`AtValues`]. The SDKs sign the port of the endpoint where there is one: [`HostForm`]. Names sort by
//! code point, in JavaScript by UTF-16 unit (see [`super::alibaba_rpc_v1`]).
//!
//! **What it cannot tell apart.** Since nothing is encoded, `a=1&b=2` may be two parameters or one whose value is `1&b=2`,
//! and `a_b` may be `a.b`. [`super::verify()`] refuses what is no plain reading (`folding.rs`); the rest is inherent.

use super::headers;
use super::options::{AtValues, Forms, HostForm, SignOptions, TencentAlgorithm, TencentNames};
use super::params;
use super::pipeline::{Identity, Keyring, Pipeline, Received, Receiver, Scope, invalid_request};
use super::refusal::Problem;
use crate::credentials::Secret;
use crate::digest::base64;
use crate::error::Error;
use crate::http::Request;
use crate::suggest::shown;
use crate::time::Timestamp;

mod folding;

const METHOD: &str = "SignatureMethod";
const SHA1: &str = "HmacSHA1";
const SHA256: &str = "HmacSHA256";

pub(super) struct TencentV1;

impl Pipeline for TencentV1 {
    fn key(&self, _access_key_id: &str, secret_key: &Secret) -> Keyring {
        Keyring::new(&[secret_key.expose().as_bytes()])
    }

    fn complete(&self, request: &mut Request, identity: &Identity, options: &SignOptions) -> Result<(), Error> {
        params::prepare(request)?;
        identity.check("SecretId", params::carried(request, "SecretId"))?;
        params::default(request, "SecretId", &identity.access_key_id);
        params::default(request, "Timestamp", &options.unix_seconds()?);
        params::default(request, "Nonce", &options.nonce.integer()?);
        if let Some(region) = &options.region {
            params::default(request, "Region", region);
        }
        if options.algorithm == TencentAlgorithm::HmacSha256 {
            params::default(request, METHOD, SHA256);
        }
        if let Some(token) = identity.token() {
            params::default(request, "Token", token);
        }
        // A service would take any other name for HmacSHA1, which is hardly what was meant.
        match params::carried(request, METHOD) {
            None | Some(SHA1 | SHA256) => Ok(()),
            Some(other) => Err(invalid_request(format!("{METHOD}: expected {SHA1} or {SHA256}, got {}", shown(other)))),
        }
    }

    fn scope(&self, _request: &Request, options: &SignOptions) -> Result<Scope, Error> {
        Ok(Scope { forms: options.forms, ..Scope::default() })
    }

    fn canonical(&self, request: &Request, scope: &Scope) -> String {
        let mut pairs = params::sorted(request);
        if scope.forms.at_values == AtValues::LeftOut && request.method == "POST" {
            pairs.retain(|(_, value)| !value.starts_with('@'));
        }
        let renamed = |name: &'_ str| match scope.forms.tencent_names {
            TencentNames::AsGiven => None,
            TencentNames::KeepLeading if name.starts_with('_') => None,
            _ => name.contains('_').then(|| name.replace('_', ".")),
        };
        // Few names have a `_`.
        let names: Vec<Option<String>> = pairs.iter().map(|(name, _)| renamed(name)).collect();
        for ((name, _), renamed) in pairs.iter_mut().zip(&names) {
            *name = renamed.as_deref().unwrap_or(name);
        }
        if scope.forms.tencent_names == TencentNames::RenameThenSort {
            pairs = params::in_order(pairs.into_iter());
        }
        let mut out = String::with_capacity(pairs.iter().map(|(name, value)| name.len() + value.len() + 2).sum());
        for (name, value) in pairs {
            if !out.is_empty() {
                out.push('&');
            }
            for part in [name, "=", value] {
                out.push_str(part);
            }
        }
        out
    }

    fn string_to_sign(&self, request: &Request, scope: &Scope, canonical: &str) -> String {
        let form = match scope.forms.host {
            HostForm::Documented => HostForm::WithoutPort,
            other => other,
        };
        [&request.method, headers::host(request, form), &request.path, "?", canonical].concat()
    }

    fn signature(&self, keys: &Keyring, request: &Request, _scope: &Scope, string_to_sign: &str) -> String {
        let text = string_to_sign.as_bytes();
        match params::carried(request, METHOD) {
            Some(SHA256) => base64(&keys.sha256().mac(text)),
            _ => base64(&keys.sha1().mac(text)),
        }
    }

    fn attach(&self, request: &mut Request, _access_key_id: &str, _scope: &Scope, signature: &str) {
        params::add(request, params::SIGNATURE, signature);
    }

    fn secret_names(&self) -> &'static [&'static str] {
        &["Token"]
    }
}

impl Receiver for TencentV1 {
    fn signs_parameters(&self) -> bool {
        true
    }

    fn received(&self, request: &Request) -> Result<Received, Problem> {
        folding::check(request)?;
        let needed = |name: &str| params::needed(request, name);
        let (timestamp, nonce) = (needed("Timestamp")?, needed("Nonce")?);
        if !nonce.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Problem::malformed(format!("Nonce: expected digits, got {}", shown(&nonce))));
        }
        match params::carried(request, METHOD) {
            None | Some(SHA1 | SHA256) => {}
            Some(other) => {
                return Err(Problem::malformed(format!("{METHOD}: expected {SHA1} or {SHA256}, got {}", shown(other))));
            }
        }
        Ok(Received {
            access_key_id: needed("SecretId")?,
            signature: needed(params::SIGNATURE)?,
            date: Timestamp::parse_unix(&timestamp).map_err(|e| Problem::bad_date("Timestamp", &timestamp, e))?,
            // The document pairs them: the nonce alone may come again, with another timestamp.
            nonce: format!("{nonce}.{timestamp}"),
            scope: Scope::default(),
            signs_body: true,
        })
    }

    fn accepted(&self, _request: &Request) -> Vec<Forms> {
        let names = [
            TencentNames::SortThenRename,
            TencentNames::AsGiven,
            TencentNames::KeepLeading,
            TencentNames::RenameThenSort,
        ];
        let hosts = [HostForm::Documented, HostForm::WithPort];
        let pairs = hosts.into_iter().flat_map(|host| names.map(|tencent_names| (host, tencent_names)));
        pairs.map(|(host, tencent_names)| Forms { host, tencent_names, ..Forms::default() }).collect()
    }
}
