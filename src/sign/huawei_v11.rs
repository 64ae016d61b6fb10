//! `huawei-v11`: Huawei Cloud, AK/SK with a derived key, V11-HMAC-SHA256.
//!
//! **What is signed:** what [`super::huawei_sdk`] signs, and in the same canonical request.
//!
//! **In which order:** the string to sign is `V11-HMAC-SHA256`, `X-Sdk-Date`, the scope `YYYYMMDD/region/service` and
//! the hash of the canonical request. The key is derived from AK, SK and scope: `prk = HMAC(AK, SK)`,
//! `okm = HMAC(prk, scope + 0x01)`, and the key is `okm` written as lower-case hexadecimal text. Region and service are
//! options without a default.
//!
//! **Documented in:** Huawei Cloud's SDKs (derived authentication); no seed describes it.
//!
//! **Disputes.** None beyond those of `huawei-sdk`.

use zeroize::Zeroizing;

use super::authorization::{self, Authorization};
use super::huawei_sdk::{self, HuaweiSdk};
use super::options::SignOptions;
use super::pipeline::{Identity, Keyring, Pipeline, Received, Receiver, Scope};
use super::refusal::{Problem, Reason};
use super::scheme::Scheme;
use crate::credentials::Secret;
use crate::digest::{Sha256Key, hex, sha256_hex};
use crate::error::{Error, ErrorCode};
use crate::http::Request;
use crate::suggest::shown;

const ALGORITHM: &str = Scheme::HuaweiV11.algorithm();

pub(super) struct HuaweiV11;

impl Pipeline for HuaweiV11 {
    fn key(&self, access_key_id: &str, secret_key: &Secret) -> Keyring {
        let prk = Sha256Key::new(access_key_id.as_bytes()).mac(secret_key.expose().as_bytes());
        Keyring::new(&[&*Zeroizing::new(prk)])
    }

    fn complete(&self, request: &mut Request, identity: &Identity, options: &SignOptions) -> Result<(), Error> {
        HuaweiSdk.complete(request, identity, options)
    }

    fn scope(&self, request: &Request, options: &SignOptions) -> Result<Scope, Error> {
        let region = scope_part("region", options.region.as_deref(), "cn-north-4")?;
        let service = scope_part("service", options.service.as_deref(), "as")?;
        let scope = HuaweiSdk.scope(request, options)?;
        let day = scope.date.split('T').next().unwrap_or_default();
        Ok(Scope { credential: [day, "/", region, "/", service].concat(), ..scope })
    }

    fn canonical(&self, request: &Request, scope: &Scope) -> String {
        HuaweiSdk.canonical(request, scope)
    }

    fn string_to_sign(&self, _request: &Request, scope: &Scope, canonical: &str) -> String {
        [ALGORITHM, "\n", &scope.date, "\n", &scope.credential, "\n", &sha256_hex(canonical.as_bytes())].concat()
    }

    fn signature(&self, keys: &Keyring, _request: &Request, scope: &Scope, string_to_sign: &str) -> String {
        let key = keys.derived(&scope.credential, |prk| {
            let okm = Zeroizing::new(prk.mac(&[scope.credential.as_bytes(), &[1]].concat()));
            Sha256Key::new(Zeroizing::new(hex(&*okm)).as_bytes())
        });
        hex(&key.mac(string_to_sign.as_bytes()))
    }

    fn attach(&self, request: &mut Request, access_key_id: &str, scope: &Scope, signature: &str) {
        let credential = ["Credential=", access_key_id, "/", &scope.credential].concat();
        authorization::attach(request, ALGORITHM, &credential, scope, signature, ", ");
    }

    fn secret_names(&self) -> &'static [&'static str] {
        huawei_sdk::SECRET_NAMES
    }
}

impl Receiver for HuaweiV11 {
    fn received(&self, request: &Request) -> Result<Received, Problem> {
        let authorization = Authorization::read(request, ALGORITHM)?;
        let (access_key_id, credential) = authorization.credential()?;
        let mut received = huawei_sdk::received(request, &authorization, access_key_id)?;
        let day = received.date.basic_date();
        if !matches!(credential.split('/').collect::<Vec<_>>()[..], [d, region, service] if d == day && !region.is_empty() && !service.is_empty())
        {
            let message =
                format!("Credential: expected the scope {day}/<region>/<service>, got {}", shown(&credential));
            return Err(Problem::new(Reason::Malformed, message));
        }
        received.scope.credential = credential;
        Ok(received)
    }

    fn must_be_signed(&self, name: &str) -> bool {
        huawei_sdk::must_be_signed(name)
    }
}

fn scope_part<'a>(name: &str, value: Option<&'a str>, example: &str) -> Result<&'a str, Error> {
    match value {
        Some(value) if !value.is_empty() && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b)) => {
            Ok(value)
        }
        other => Err(Error::new(
            ErrorCode::InvalidOption,
            format!("{name}: huawei-v11 needs one such as {example:?}, got {}", other.map_or("none".into(), shown)),
        )),
    }
}
