//! Causes with what is known about them more exactly: one row for each mistake that people make.

use super::cause::Cause;
use crate::sign::Scheme;

/// A cause with what is known about it more exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub cause: Cause,
    pub detail: Option<&'static str>,
    pub hint: &'static str,
}

impl From<Cause> for Mistake {
    fn from(cause: Cause) -> Self {
        Self { cause, detail: None, hint: cause.hint() }
    }
}

const fn exactly(cause: Cause, detail: &'static str, hint: &'static str) -> Mistake {
    Mistake { cause, detail: Some(detail), hint }
}

pub(super) const VALUE_CASE: Mistake = exactly(
    Cause::ValueDiffers,
    "case",
    "The values differ in upper and lower case only (True for true, JSON for json); sign the spelling that is sent.",
);
pub(super) const VALUE_BLANKS: Mistake = exactly(
    Cause::ValueDiffers,
    "blanks",
    "One value has white space, a line break or a byte order mark at its end; trim it, also when it is a pasted key id.",
);
pub(super) const VALUE_JSON: Mistake = exactly(
    Cause::ValueDiffers,
    "json",
    "Both values are the same JSON, written with other blanks or another order of keys; sign the text that is sent.",
);
pub(super) const VALUE_CHARSET: Mistake = exactly(
    Cause::ValueDiffers,
    "charset",
    "One value is not encoded as UTF-8 (GBK, Latin-1 or single halves of an emoji); encode text as UTF-8.",
);
pub(super) const VALUE_ACCENTS: Mistake = exactly(
    Cause::ValueDiffers,
    "normalization",
    "One value has composed characters (NFC), the other letters with combining marks (NFD); do not normalize after signing.",
);
pub(super) const VALUE_EQUALS: Mistake =
    exactly(Cause::ValueDiffers, "equals-sign", "An empty value keeps its =; sign the name with = behind it.");
pub(super) const MILLISECONDS: Mistake =
    exactly(Cause::ValueDiffers, "milliseconds", "One date counts milliseconds; the scheme takes whole seconds.");
pub(super) const DATE_FORM: Mistake = exactly(
    Cause::ValueDiffers,
    "date-form",
    "Both dates are the same instant, written in two forms; write the documented one.",
);
pub(super) const NAME_CASE: Mistake = exactly(
    Cause::ParameterMissing,
    "name-case",
    "The names differ in upper and lower case only; some SDKs capitalize names. Sign the name that is sent.",
);
pub(super) const NAME_BRACKETS: Mistake = exactly(
    Cause::ParameterMissing,
    "brackets",
    "One side writes a list with brackets (Id[0]), as form encoders do; the names have dots (Id.0).",
);
pub(super) const EMPTY_PARAMETER: Mistake = exactly(
    Cause::ParameterMissing,
    "empty",
    "A parameter with an empty value stands in one text only; what is sent is signed, also when it is empty.",
);
pub(super) const SIGNATURE_SIGNED: Mistake = exactly(
    Cause::ParameterMissing,
    "signature",
    "The signature itself is not signed; leave Signature out of the text to sign.",
);
pub(super) const STRAY_SEPARATOR: Mistake = exactly(
    Cause::ParameterMissing,
    "stray-separator",
    "One text has an & too many, at an end or twice; pairs are joined by one & each.",
);
pub(super) const ORDER_AS_SENT: Mistake = exactly(
    Cause::OtherOrder,
    "as-sent",
    "The parameters are the same, in another order; this scheme signs the query in the order in which it is sent.",
);
pub(super) const UNRESERVED_ENCODED: Mistake = exactly(
    Cause::EncodedTilde,
    "unreserved",
    "One side encodes a letter, a digit or one of - _ . ~, which stay as they are.",
);
pub(super) const HOST_PORT: Mistake = exactly(
    Cause::HostDiffers,
    "port",
    "One host has a port; sign the Host header that is sent, and no port with tencent-v1.",
);
pub(super) const QUESTION_MARK: Mistake = exactly(
    Cause::PathDiffers,
    "question-mark",
    "The ? between path and parameters stands in one text only; it is signed, also for POST.",
);
pub(super) const LEADING_SLASH: Mistake = exactly(
    Cause::PathDiffers,
    "leading-slash",
    "The slash before the path stands in one text only; a path begins with /.",
);
pub(super) const HEADER_CASE: Mistake = exactly(
    Cause::HeaderDiffers,
    "case",
    "A signed header differs in upper and lower case only; sign the spelling that is sent.",
);
pub(super) const HEADER_LIST: Mistake = exactly(
    Cause::SignedHeadersDiffer,
    "form",
    "The same headers are signed in another form; names are in lower case, sorted and joined by semicolons.",
);
pub(super) const BODY_EMPTY_OBJECT: Mistake = exactly(
    Cause::BodyDiffers,
    "empty-object",
    "One side hashes {} and the other something else; a request without a body has the hash of no bytes.",
);
pub(super) const BODY_EMPTY: Mistake = exactly(
    Cause::BodyDiffers,
    "empty",
    "One side hashes no bytes and the other a body; hash the very bytes that are sent.",
);
pub(super) const BODY_UNSIGNED: Mistake = exactly(
    Cause::BodyDiffers,
    "unsigned-payload",
    "One side leaves the body unsigned. Huawei's last line is then UNSIGNED-PAYLOAD itself, with TC3 the hash of these \
     letters; either needs its header.",
);
pub(super) const BODY_NO_HASH: Mistake = exactly(
    Cause::BodyDiffers,
    "no-sha256",
    "One side has no SHA-256 in hexadecimal for the body: 64 digits from 0 to f.",
);
pub(super) const NOT_HASHED: Mistake = exactly(
    Cause::CanonicalRequestDiffers,
    "no-sha256",
    "The last line must be the SHA-256 of the canonical request, in hexadecimal: 64 digits from 0 to f.",
);
pub(super) const DATE_REFUSED: Mistake = exactly(
    Cause::ClockSkew,
    "date-form",
    "The service cannot read the date; write it in UTC, in whole seconds and in the documented form.",
);

/// What differs when the texts are equal.
pub(super) fn key(scheme: Option<Scheme>, to_sign: &str) -> Mistake {
    match scheme {
        Some(Scheme::AlibabaRpcV1) => Cause::KeyAmpersand.into(),
        Some(Scheme::AlibabaAcs3) => exactly(
            Cause::Key,
            "alibaba-acs3",
            "The texts are equal, so the key differs: ACS3 keys HMAC-SHA256 with the bare secret, without & and without \
             deriving a key, and writes the signature in lower-case hexadecimal. If it did, it is another secret, or one \
             with white space or more text around it.",
        ),
        Some(Scheme::TencentV1) if to_sign.contains("SignatureMethod=HmacSHA256") => exactly(
            Cause::Key,
            "hmac-sha256",
            "The texts are equal, so the key differs: SignatureMethod is HmacSHA256, so the hash is HMAC-SHA256, keyed with \
             the bare secret and written in Base64, not hexadecimal. If it was, it is another secret, or one with white space \
             or more text around it.",
        ),
        Some(Scheme::TencentV1) => exactly(
            Cause::Key,
            "hmac-sha1",
            "The texts are equal, so the key differs: without SignatureMethod=HmacSHA256 the hash is HMAC-SHA1, keyed with the \
             bare secret and written in Base64, not hexadecimal. If it was, it is another secret, or one with white space or \
             more text around it.",
        ),
        Some(Scheme::TencentTc3) => exactly(
            Cause::Key,
            "tencent-tc3",
            "The texts are equal, so the key differs: TC3 begins its chain of keys with TC3 before the secret, goes on with \
             date, service and tc3_request, and hands on raw bytes, not hexadecimal. If it did, it is another secret, or one \
             with white space or more text around it.",
        ),
        Some(Scheme::HuaweiSdk) => exactly(
            Cause::Key,
            "huawei-sdk",
            "The texts are equal, so the key differs: SDK-HMAC-SHA256 keys the hash with the bare secret, without deriving a \
             key. If it did, it is another secret, one with white space or more text around it, or one of another account.",
        ),
        Some(Scheme::HuaweiV11) => exactly(
            Cause::Key,
            "huawei-v11",
            "The texts are equal, so the key differs: V11 keys a hash of the secret with the key id, then hashes the scope \
             with a byte 1 behind it, and signs with the result as lower-case hexadecimal text, not as raw bytes. If it did, \
             it is another secret, or one with white space or more text around it.",
        ),
        Some(Scheme::HuaweiToken) | None => Cause::Key.into(),
    }
}
