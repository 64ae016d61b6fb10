//! Keys and tokens: zeroed when dropped, never shown.

use std::fmt;

use zeroize::Zeroizing;

use crate::error::{Error, ErrorCode};

/// Text that must not be seen: a secret key or a token.
///
/// It has no `Display` and no serialisation, its `Debug` is `***`, and its memory is zeroed when it is dropped.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes the text over.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself, for the code that keys a hash or fills in a token.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether `other` is the same text, in a time that depends on the lengths only.
    pub fn matches(&self, other: &str) -> bool {
        same_bytes(self.0.as_bytes(), other.as_bytes())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// Compares without stopping at the first difference, so that the time taken does not tell where it is.
pub(crate) fn same_bytes(a: &[u8], b: &[u8]) -> bool {
    let difference = a.iter().zip(b).fold(0, |seen, (x, y)| seen | (x ^ y));
    a.len() == b.len() && std::hint::black_box(difference) == 0
}

/// Who signs.
#[derive(Clone)]
pub enum Credentials {
    /// A key pair (AccessKey, SecretId and SecretKey, AK and SK), with the token of a temporary one.
    Key {
        /// The public half: AccessKeyId, SecretId or AK.
        access_key_id: String,
        /// The secret half: AccessKeySecret, SecretKey or SK.
        secret_key: Secret,
        /// The token that comes with temporary keys.
        security_token: Option<Secret>,
    },
    /// A token that is sent as it is (Huawei's X-Auth-Token).
    Token(Secret),
}

impl Credentials {
    /// A permanent key pair.
    pub fn key(access_key_id: impl Into<String>, secret_key: impl Into<Secret>) -> Self {
        Self::Key { access_key_id: access_key_id.into(), secret_key: secret_key.into(), security_token: None }
    }

    /// A temporary key pair with its token.
    pub fn temporary(
        access_key_id: impl Into<String>,
        secret_key: impl Into<Secret>,
        security_token: impl Into<Secret>,
    ) -> Self {
        Self::Key {
            access_key_id: access_key_id.into(),
            secret_key: secret_key.into(),
            security_token: Some(security_token.into()),
        }
    }

    /// Refuses what no cloud has ever issued and what a careless paste adds.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self {
            Self::Key { access_key_id, secret_key, security_token } => {
                check_text("accessKeyId", access_key_id)?;
                if access_key_id.contains([',', '/', ' ']) {
                    return Err(invalid("accessKeyId", "holds a blank, a comma or a slash"));
                }
                check_text("secretKey", secret_key.expose())?;
                security_token.iter().try_for_each(|token| check_text("securityToken", token.expose()))
            }
            Self::Token(token) => check_text("token", token.expose()),
        }
    }
}

/// Shows the access key id, which every request carries in the open, and nothing else.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key { access_key_id, secret_key, security_token } => f
                .debug_struct("Key")
                .field("access_key_id", access_key_id)
                .field("secret_key", secret_key)
                .field("security_token", security_token)
                .finish(),
            Self::Token(token) => f.debug_tuple("Token").field(token).finish(),
        }
    }
}

fn check_text(name: &str, text: &str) -> Result<(), Error> {
    if text.is_empty() {
        return Err(invalid(name, "is empty"));
    }
    if text.trim() != text {
        return Err(invalid(name, "begins or ends with white space; paste the key alone"));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        return Err(invalid(name, "holds characters other than printable ASCII"));
    }
    Ok(())
}

fn invalid(name: &str, why: &str) -> Error {
    Error::new(ErrorCode::InvalidCredentials, format!("{name}: {why}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_id_only() {
        let credentials = Credentials::temporary("AKIDEXAMPLE", "canary-key", "canary-token");
        let shown = format!("{credentials:?} {:?}", Credentials::Token(Secret::new("canary-token")));
        assert!(shown.contains("AKIDEXAMPLE") && !shown.contains("canary"), "{shown}");
    }

    #[test]
    fn careless_pastes_are_refused_without_repeating_them() {
        for key in ["", "canary ", "canary\n", "canary\u{feff}", "canary\tkey"] {
            let error = Credentials::key("id", key).check().unwrap_err();
            assert_eq!(error.code(), ErrorCode::InvalidCredentials);
            assert!(error.message().starts_with("secretKey") && !error.message().contains("canary"), "{error}");
        }
        assert!(Credentials::key("id,other", "key").check().is_err());
        // The documents print example keys with stars in them.
        assert!(
            Credentials::key("AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******", "Gu5t9xGARNpq86cd98joQYCN3*******")
                .check()
                .is_ok()
        );
    }

    #[test]
    fn comparison() {
        let secret = Secret::new("abc");
        assert!(secret.matches("abc"));
        assert!(!secret.matches("abd") && !secret.matches("ab") && !secret.matches("abcd"));
    }
}
