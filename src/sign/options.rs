//! What a caller decides about one signature: the instant, the nonce, and the forms the vendors disagree on.

use std::fmt;

use crate::digest::hex;
use crate::error::{Error, ErrorCode};
use crate::suggest::shown;
use crate::time::Timestamp;

/// The number used once, which keeps a request from being replayed.
#[derive(Clone, PartialEq, Eq)]
pub enum Nonce {
    /// This very text.
    Given(String),
    /// Random bytes; each scheme spells its nonce from them.
    Entropy([u8; 16]),
}

impl Nonce {
    /// A UUID of version 4, as Alibaba's documents show it.
    pub(super) fn uuid(&self) -> Result<String, Error> {
        match self {
            Self::Given(text) if text.is_empty() => Err(invalid("nonce: is empty")),
            Self::Given(text) => Ok(text.clone()),
            Self::Entropy(bytes) => {
                let mut bytes = *bytes;
                bytes[6] = bytes[6] & 0x0f | 0x40;
                bytes[8] = bytes[8] & 0x3f | 0x80;
                let mut text = hex(&bytes);
                for at in [20, 16, 12, 8] {
                    text.insert(at, '-');
                }
                Ok(text)
            }
        }
    }

    /// A positive integer that fits 31 bits: Tencent documents `UInt` and no largest value.
    pub(super) fn integer(&self) -> Result<String, Error> {
        match self {
            Self::Given(text) if text.parse::<u64>().is_ok_and(|n| n > 0) && !text.starts_with('+') => Ok(text.clone()),
            Self::Given(text) => Err(invalid(format!("nonce: expected a positive integer, got {}", shown(text)))),
            Self::Entropy([a, b, c, d, ..]) => Ok((u32::from_be_bytes([*a, *b, *c, *d]) >> 1).max(1).to_string()),
        }
    }
}

impl fmt::Debug for Nonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Given(_) => "Given",
            Self::Entropy(_) => "Entropy",
        })
    }
}

/// The hash of `tencent-v1`, for a request that does not carry `SignatureMethod`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TencentAlgorithm {
    /// The documented default.
    #[default]
    HmacSha1,
    /// Adds `SignatureMethod=HmacSHA256`, without which the service assumes HmacSHA1.
    HmacSha256,
}

/// Whether the port of a URL is part of the host that is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HostForm {
    /// As documented: `tencent-v1` signs the domain name alone, every other scheme the `Host` header as sent.
    #[default]
    Documented,
    /// With the port; Tencent's Node.js SDKs do so in `tencent-v1`.
    WithPort,
    /// Without it; Tencent's Node.js SDK does so in `tencent-tc3`.
    WithoutPort,
}

/// How `tencent-v1` turns `_` into `.` in parameter names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TencentNames {
    /// As documented: sorted by the names given (step 2.1), then every `_` turned (step 2.2).
    #[default]
    SortThenRename,
    /// Turned first, then sorted.
    RenameThenSort,
    /// Like the default, but a name that begins with `_` stays whole (the legacy Node.js SDK).
    KeepLeading,
    /// Names stay as given (the API 3.0 Node.js SDK).
    AsGiven,
}

/// What `tencent-v1` does with a form value that begins with `@`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AtValues {
    /// Signed like any other; the document knows no exception.
    #[default]
    Signed,
    /// Left out of the signature of a POST, as the legacy SDKs do (it once marked a file upload).
    LeftOut,
}

/// How `alibaba-acs3` writes the names of query parameters in the canonical request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AcsNames {
    /// Encoded, as documented.
    #[default]
    Encoded,
    /// As given, as all four of Alibaba's signers for Node.js and Python do.
    AsGiven,
}

/// Which headers `tencent-tc3` signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tc3Headers {
    /// The two that must be signed; every SDK does so.
    #[default]
    ContentTypeAndHost,
    /// `x-tc-action` too, as in the current example of the document.
    WithAction,
}

/// How `tencent-tc3` writes header values.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tc3Values {
    /// In lower case, as documented.
    #[default]
    LowerCase,
    /// As given, as the SDKs do.
    AsGiven,
}

/// Disputed forms: where official signers differ from the document or from each other.
///
/// The defaults follow the documents. Choose another where a server turns out to need it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Forms {
    /// Port in the signed host.
    pub host: HostForm,
    /// `_` in names of `tencent-v1`.
    pub tencent_names: TencentNames,
    /// Form values of `tencent-v1` that begin with `@`.
    pub at_values: AtValues,
    /// Query names of `alibaba-acs3`.
    pub acs_names: AcsNames,
    /// Signed headers of `tencent-tc3`.
    pub tc3_headers: Tc3Headers,
    /// Header values of `tencent-tc3`.
    pub tc3_values: Tc3Values,
}

/// What one signature needs beside the request and the key.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SignOptions {
    /// The instant of signing; every scheme spells it in UTC.
    pub date: Timestamp,
    /// The number used once.
    pub nonce: Nonce,
    /// Region: `Region` of `tencent-v1`, `X-TC-Region` of `tencent-tc3`, and part of the scope of `huawei-v11`.
    pub region: Option<String>,
    /// Service: part of the scope of `tencent-tc3` (default: the first label of the host) and of `huawei-v11`.
    pub service: Option<String>,
    /// Hash of `tencent-v1`.
    pub algorithm: TencentAlgorithm,
    /// Disputed forms.
    pub forms: Forms,
}

impl SignOptions {
    /// Options with the documented forms, and neither region nor service.
    pub fn new(date: Timestamp, nonce: Nonce) -> Self {
        Self {
            date,
            nonce,
            region: None,
            service: None,
            algorithm: TencentAlgorithm::default(),
            forms: Forms::default(),
        }
    }

    /// Seconds since 1970 in decimal, as Tencent writes dates.
    pub(super) fn unix_seconds(&self) -> Result<String, Error> {
        match self.date.unix() {
            seconds @ 0.. => Ok(seconds.to_string()),
            _ => Err(invalid(format!("date: {} is before 1970, which Tencent cannot spell", self.date.iso()))),
        }
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorCode::InvalidOption, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonces_spelled_from_entropy() {
        let bytes = Nonce::Entropy([0xff; 16]);
        assert_eq!(bytes.uuid().unwrap(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(bytes.integer().unwrap(), "2147483647");
        assert_eq!(Nonce::Entropy([0; 16]).integer().unwrap(), "1");
        assert_eq!(Nonce::Entropy([0; 16]).uuid().unwrap(), "00000000-0000-4000-8000-000000000000");
    }

    #[test]
    fn given_nonces() {
        assert_eq!(Nonce::Given("11886".into()).integer().unwrap(), "11886");
        for text in ["", "0", "-1", "+1", "1.5", "x"] {
            assert!(Nonce::Given(text.into()).integer().is_err(), "{text}");
        }
        assert!(Nonce::Given(String::new()).uuid().is_err());
    }
}
