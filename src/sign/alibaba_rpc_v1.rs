//! `alibaba-rpc-v1`: Alibaba Cloud's RPC style, signature version 1.0 (ESS, EMR).
//!
//! **What is signed:** the method and every parameter of query and form, common ones and `SecurityToken` included,
//! except `Signature`. Host, path, headers and a body that is not a form are not signed; [`super::verify()`] refuses such
//! a body, and a parameter that is there twice.
//!
//! **In which order:** names sorted raw and case-sensitively; `enc(name)=enc(value)` joined by `&`, empty values as
//! `name=`; then `METHOD&%2F&enc(all of that)`, so values are encoded twice. The key is the secret followed by `&`;
//! the signature is `base64(HMAC-SHA1)`, encoded once more where it is sent.
//!
//! **Documented in:** Auto Scaling API Reference 2014-08-28, chapters 6 and 7.
//!
//! **Disputes.** Step 1.d of chapter 7 sorts the encoded pairs, step 1.a the names: they differ for `a` and `a.1`,
//! and every SDK sorts names, so names it is. The printed string to sign joins pairs with a bare `&`; its own
//! signature needs `%26`. The example spells `TimeStamp`, the parameter table `Timestamp`: what a request carries is
//! kept, either counts as present, and `Timestamp` is what is added. Names sort by code point; JavaScript and Java sort
//! by UTF-16 unit, which differs only where one name has a character above U+FFFF and another one from U+E000 to U+FFFF.

use super::options::SignOptions;
use super::params;
use super::pipeline::{Identity, Keyring, Pipeline, Received, Receiver, Scope, invalid_request};
use super::refusal::{Problem, Reason};
use crate::credentials::Secret;
use crate::digest::base64;
use crate::encode::{encode_into, most_encoded};
use crate::error::Error;
use crate::http::Request;
use crate::suggest::shown;
use crate::time::Timestamp;

const METHOD: (&str, &str) = ("SignatureMethod", "HMAC-SHA1");
const VERSION: (&str, &str) = ("SignatureVersion", "1.0");

pub(super) struct AlibabaRpcV1;

impl Pipeline for AlibabaRpcV1 {
    fn key(&self, _access_key_id: &str, secret_key: &Secret) -> Keyring {
        Keyring::new(&[secret_key.expose().as_bytes(), b"&"])
    }

    fn complete(&self, request: &mut Request, identity: &Identity, options: &SignOptions) -> Result<(), Error> {
        params::prepare(request)?;
        identity.check("AccessKeyId", params::carried(request, "AccessKeyId"))?;
        params::default(request, "AccessKeyId", &identity.access_key_id);
        for (name, value) in [METHOD, VERSION] {
            params::default(request, name, value);
            if let Some(other) = params::carried(request, name).filter(|carried| *carried != value) {
                return Err(invalid_request(format!("{name}: expected {value}, got {}", shown(other))));
            }
        }
        params::default(request, "SignatureNonce", &options.nonce.uuid()?);
        if timestamp(request).is_none() {
            params::add(request, "Timestamp", &options.date.iso());
        }
        if let Some(token) = identity.token() {
            params::default(request, "SecurityToken", token);
        }
        Ok(())
    }

    fn scope(&self, _request: &Request, _options: &SignOptions) -> Result<Scope, Error> {
        Ok(Scope::default())
    }

    fn canonical(&self, request: &Request, _scope: &Scope) -> String {
        params::encoded(&params::sorted(request))
    }

    fn string_to_sign(&self, request: &Request, _scope: &Scope, canonical: &str) -> String {
        let mut out = String::with_capacity(most_encoded(canonical.as_bytes()) + 16);
        out.push_str(&request.method);
        out.push_str("&%2F&");
        encode_into(&mut out, canonical);
        out
    }

    fn signature(&self, keys: &Keyring, _request: &Request, _scope: &Scope, string_to_sign: &str) -> String {
        base64(&keys.sha1().mac(string_to_sign.as_bytes()))
    }

    fn attach(&self, request: &mut Request, _access_key_id: &str, _scope: &Scope, signature: &str) {
        params::add(request, params::SIGNATURE, signature);
    }

    fn secret_names(&self) -> &'static [&'static str] {
        &["SecurityToken"]
    }
}

impl Receiver for AlibabaRpcV1 {
    fn signs_parameters(&self) -> bool {
        true
    }

    fn received(&self, request: &Request) -> Result<Received, Problem> {
        params::check_once(&params::all(request))?;
        let needed = |name: &str| params::needed(request, name);
        let access_key_id = needed("AccessKeyId")?;
        let signature = needed(params::SIGNATURE)?;
        for (name, value) in [METHOD, VERSION] {
            let carried = needed(name)?;
            if carried != value {
                let message = format!("{name}: expected {value}, got {}", shown(&carried));
                return Err(Problem::new(Reason::Malformed, message));
            }
        }
        let nonce = needed("SignatureNonce")?;
        let date = timestamp(request).filter(|text| !text.is_empty()).ok_or_else(|| Problem::missing("Timestamp"))?;
        let date = Timestamp::parse(date).map_err(|error| Problem::bad_date("Timestamp", date, error))?;
        Ok(Received { access_key_id, signature, date, nonce, scope: Scope::default(), signs_body: true })
    }
}

/// The date, also under the spelling of the published example.
fn timestamp(request: &Request) -> Option<&str> {
    params::carried(request, "Timestamp").or_else(|| params::carried(request, "TimeStamp"))
}
