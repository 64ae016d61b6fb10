//! The stages every scheme goes through, and what they hand to each other.

use std::sync::{Mutex, OnceLock};

use zeroize::Zeroizing;

use super::options::{Forms, SignOptions};
use super::refusal::Problem;
use crate::credentials::Secret;
use crate::digest::{Sha1Key, Sha256Key};
use crate::error::{Error, ErrorCode};
use crate::http::Request;
use crate::suggest::shown;
use crate::time::Timestamp;

/// One scheme. The stages after `complete` read the request and the scope only, so that a request that was received
/// goes through the very same code as one that is sent.
pub(super) trait Pipeline: Sync {
    /// What the hash is keyed with.
    fn key(&self, access_key_id: &str, secret_key: &Secret) -> Keyring;
    /// Adds what the scheme needs and the request does not carry.
    fn complete(&self, request: &mut Request, identity: &Identity, options: &SignOptions) -> Result<(), Error>;
    /// Decides what the canonical text needs beside the request.
    fn scope(&self, request: &Request, options: &SignOptions) -> Result<Scope, Error>;
    /// The canonical request, query or parameter string.
    fn canonical(&self, request: &Request, scope: &Scope) -> String;
    /// The text that is hashed with the key.
    fn string_to_sign(&self, request: &Request, scope: &Scope, canonical: &str) -> String;
    /// The keyed hash, spelled as the scheme sends it.
    fn signature(&self, keys: &Keyring, request: &Request, scope: &Scope, string_to_sign: &str) -> String;
    /// Puts the signature where the service looks for it.
    fn attach(&self, request: &mut Request, access_key_id: &str, scope: &Scope, signature: &str);
    /// Parameters or headers whose values are secrets although they are signed.
    fn secret_names(&self) -> &'static [&'static str];
}

/// The other direction. A trait of its own, so that a module that only signs does not carry it.
pub(super) trait Receiver: Pipeline {
    /// Reads a request that was received: the reverse of `complete`, `scope` and `attach`.
    fn received(&self, request: &Request) -> Result<Received, Problem>;
    /// Whether parameters are signed wherever they stand, and neither headers nor bodies.
    fn signs_parameters(&self) -> bool {
        false
    }
    /// The disputed forms a verifier accepts for this request; each of them covers every byte that the documented one
    /// covers.
    fn accepted(&self, _request: &Request) -> Vec<Forms> {
        vec![Forms::default()]
    }
    /// Whether a header, named in lower case, has to be signed where it is there: services act by it.
    fn must_be_signed(&self, _name: &str) -> bool {
        false
    }
}

/// Who signs, without the secret key.
pub(super) struct Identity {
    pub access_key_id: String,
    pub security_token: Option<Secret>,
}

impl Identity {
    /// Refuses a request made for another key: no server would accept it under this one.
    pub fn check(&self, name: &str, carried: Option<&str>) -> Result<(), Error> {
        match carried {
            Some(id) if id != self.access_key_id => Err(invalid_request(format!(
                "{name}: the request carries {}, the credentials are those of {}",
                shown(id),
                shown(&self.access_key_id)
            ))),
            _ => Ok(()),
        }
    }

    /// The token of temporary keys.
    pub fn token(&self) -> Option<&str> {
        self.security_token.as_ref().map(Secret::expose)
    }
}

/// What the canonical text needs beside the request: decided when signing, read back when verifying.
#[derive(Clone, Default)]
pub(super) struct Scope {
    /// The date as it stands in the string to sign.
    pub date: String,
    /// What stands behind the access key id in `Credential=`: date, region, service.
    pub credential: String,
    /// Signed headers in lower case and in order, joined by `;`.
    pub signed_headers: String,
    /// The last line of the canonical request, in schemes that have one.
    pub hashed_payload: Option<String>,
    /// Disputed forms.
    pub forms: Forms,
}

/// What a received request says about itself.
pub(super) struct Received {
    pub access_key_id: String,
    pub signature: String,
    pub date: Timestamp,
    /// The nonce, or what serves as one where the scheme has none.
    pub nonce: String,
    pub scope: Scope,
    /// Whether the signature is over the body, and not over a word in its place.
    pub signs_body: bool,
}

/// A key with its key schedules, each made on first use, and the last key derived from it.
pub(super) struct Keyring {
    material: Zeroizing<Vec<u8>>,
    sha1: OnceLock<Sha1Key>,
    sha256: OnceLock<Sha256Key>,
    derived: Mutex<Option<(String, Sha256Key)>>,
}

impl Keyring {
    /// Joins the parts into the key.
    pub fn new(parts: &[&[u8]]) -> Self {
        // Reserved at once: growing would leave a copy behind that nobody zeroes.
        let mut material = Zeroizing::new(Vec::with_capacity(parts.iter().map(|part| part.len()).sum()));
        for part in parts {
            material.extend_from_slice(part);
        }
        Self { material, sha1: OnceLock::new(), sha256: OnceLock::new(), derived: Mutex::new(None) }
    }

    pub fn sha1(&self) -> &Sha1Key {
        self.sha1.get_or_init(|| Sha1Key::new(&self.material))
    }

    pub fn sha256(&self) -> &Sha256Key {
        self.sha256.get_or_init(|| Sha256Key::new(&self.material))
    }

    /// The key derived for `scope`; the last one is kept, since dates and scopes rarely change between calls.
    pub fn derived(&self, scope: &str, derive: impl FnOnce(&Sha256Key) -> Sha256Key) -> Sha256Key {
        // A cache that is busy or poisoned costs a derivation, never an answer.
        let Ok(mut cache) = self.derived.try_lock() else { return derive(self.sha256()) };
        match &*cache {
            Some((cached, key)) if cached == scope => key.clone(),
            _ => {
                let key = derive(self.sha256());
                *cache = Some((scope.to_owned(), key.clone()));
                key
            }
        }
    }
}

pub(super) fn invalid_request(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidRequest, message)
}
