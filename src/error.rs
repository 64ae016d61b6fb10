//! The one error type: a stable code, a sentence, and, for refused parameters, every issue found.

use std::fmt;

use serde::Serialize;

#[cfg(feature = "catalog")]
use crate::issue::Issue;

/// What went wrong, as a stable name that callers may match on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ErrorCode {
    /// The parameters break a documented rule. User action: read the issues and correct them.
    InvalidParams,
    /// No operation has this id. User action: check the spelling; the message suggests a near one.
    UnknownOperation,
    /// No service has this id.
    UnknownService,
    /// No sign scheme has this name.
    UnknownScheme,
    /// An option (date, nonce, region, endpoint, method ...) is missing or malformed.
    InvalidOption,
    /// Credentials are missing a part, or hold what the scheme cannot use.
    InvalidCredentials,
    /// The request to sign is malformed (URL, method, header, body).
    InvalidRequest,
    /// The scaling module has no such question for this service, or its input is malformed.
    InvalidQuestion,
    /// Bytes that are not a pack of this version of the library, or are damaged.
    InvalidPack,
}

impl ErrorCode {
    /// The code as it appears in JavaScript and in serialised errors.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidParams => "invalid_params",
            Self::UnknownOperation => "unknown_operation",
            Self::UnknownService => "unknown_service",
            Self::UnknownScheme => "unknown_scheme",
            Self::InvalidOption => "invalid_option",
            Self::InvalidCredentials => "invalid_credentials",
            Self::InvalidRequest => "invalid_request",
            Self::InvalidQuestion => "invalid_question",
            Self::InvalidPack => "invalid_pack",
        }
    }
}

/// Why a call could not be answered. It never holds a secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Error {
    code: ErrorCode,
    message: String,
    #[cfg(feature = "catalog")]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    issues: Vec<Issue>,
}

impl Error {
    pub(crate) fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            #[cfg(feature = "catalog")]
            issues: Vec::new(),
        }
    }

    /// An error that carries every issue; its message is the first one and a count of the others.
    #[cfg(feature = "catalog")]
    pub(crate) fn with_issues(code: ErrorCode, subject: &str, issues: Vec<Issue>) -> Self {
        let first = issues.first().map_or("", |issue| issue.message.as_str());
        let message = match issues.len() {
            0 | 1 => format!("{subject}: {first}"),
            n => format!("{subject}: {first} (and {} more)", n.saturating_sub(1)),
        };
        Self { code, message, issues }
    }

    /// The stable code.
    pub fn code(&self) -> ErrorCode {
        self.code
    }

    /// One sentence that names the parameter or option, what came and what is allowed.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Every issue found, when parameters were refused.
    #[cfg(feature = "catalog")]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.as_str(), self.message)
    }
}

impl std::error::Error for Error {}
