//! The schemes, and what is known of each.

use std::fmt;

use serde::{Serialize, Serializer};

use super::rows::schemes;
use crate::error::{Error, ErrorCode};
use crate::suggest;

macro_rules! declare {
    ($(
        $(#[$about:meta])*
        $scheme:ident $(($file:ident))? {
            name: $name:literal,
            algorithm: $algorithm:literal,
            $($fact:ident: $value:expr,)*
        }
    )*) => {
        /// A way to sign, or to prove who calls.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Scheme {
            $($(#[$about])* $scheme,)*
        }

        impl Scheme {
            /// Every scheme.
            pub const ALL: [Self; [$(Self::$scheme),*].len()] = [$(Self::$scheme),*];

            /// The name, as JavaScript and the catalogue write it.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$scheme => $name,)*
                }
            }

            /// The word that the `Authorization` header and the string to sign begin with; empty where there is none.
            pub const fn algorithm(self) -> &'static str {
                match self {
                    $(Self::$scheme => $algorithm,)*
                }
            }

            /// What is known of it beside how it signs.
            pub const fn info(self) -> &'static SchemeInfo {
                match self {
                    $(Self::$scheme => &SchemeInfo { name: $name, algorithm: $algorithm, $($fact: $value,)* },)*
                }
            }
        }
    };
}

schemes!(declare);

/// What is known of a scheme beside how it signs.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SchemeInfo {
    /// Its name.
    pub name: &'static str,
    /// The word that the `Authorization` header and the string to sign begin with; empty where there is none.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub algorithm: &'static str,
    /// What the vendor calls each reason to refuse a request.
    pub codes: Codes,
    /// How far the date of a request may lie from the clock of the service, as the vendor documents it. A verifier has its own
    /// [default](super::DEFAULT_SKEW_SECONDS).
    pub window_seconds: u32,
    /// Whether a request carries a nonce. Without one, two equal calls of one second are the same bytes.
    pub nonce: bool,
    /// The options of signing that change something, as JavaScript names them.
    pub options: &'static [&'static str],
    /// The disputed forms that change something, as JavaScript names them.
    pub forms: &'static [&'static str],
    /// The scheme that takes its place where the credentials are a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_token: Option<Scheme>,
    /// How its texts are put together; nothing where nothing is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<Texts>,
}

/// What a vendor calls each [reason](super::Reason) to refuse a request.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the fields are named like the reasons")]
pub struct Codes {
    pub missing: &'static str,
    pub malformed: &'static str,
    pub unknown_key: &'static str,
    pub expired: &'static str,
    pub replayed: &'static str,
    pub mismatch: &'static str,
}

/// How the texts of a scheme are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Texts {
    /// Sorted parameters, encoded; encoded once more in the string to sign, behind the method.
    Encoded,
    /// Sorted parameters as they are, behind method, host and path.
    Raw,
    /// Lines: the canonical request, and a string to sign that ends with its hash.
    Lines,
}

const ALIBABA: Codes = Codes {
    missing: "MissingParameter",
    malformed: "IncompleteSignature",
    unknown_key: "InvalidAccessKeyId.NotFound",
    expired: "InvalidTimeStamp.Expired",
    replayed: "SignatureNonceUsed",
    mismatch: "SignatureDoesNotMatch",
};

const HUAWEI: Codes = Codes {
    missing: "APIGW.0301",
    malformed: "APIGW.0301",
    unknown_key: "APIGW.0301",
    expired: "APIGW.0301",
    replayed: "RequestReplayed",
    mismatch: "APIGW.0301",
};

impl Scheme {
    /// The scheme of this name.
    ///
    /// ```
    /// use autoscale_kit::sign::Scheme;
    /// assert_eq!(Scheme::named("tencent-tc3"), Ok(Scheme::TencentTc3));
    /// assert!(Scheme::named("tencent-ct3").unwrap_err().message().contains("did you mean \"tencent-tc3\"?"));
    /// ```
    pub fn named(name: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|scheme| scheme.name() == name).ok_or_else(|| {
            let known = Self::ALL.map(Self::name);
            Error::new(ErrorCode::UnknownScheme, suggest::sentence("sign scheme", name, &known))
        })
    }
}

impl Serialize for Scheme {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
