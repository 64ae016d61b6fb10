//! Causes with what is known about them more exactly: one row for each mistake that people make.

use super::cause::{Cause, ROWS};
use crate::sign::Scheme;

/// A cause, or one of the rows below, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mistake(u8);

/// The numbers of the rows begin behind those of the causes.
const FIRST: u8 = 64;

macro_rules! mistakes {
    ($($name:ident: $cause:ident, $detail:literal, $hint:literal,)+) => {
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "they number the constants")]
        enum Number {
            $($name,)+
        }
        $(pub(super) const $name: Mistake = Mistake(FIRST + Number::$name as u8);)+
        const DETAILS: &[(Cause, &str, &str)] = &[$((Cause::$cause, $detail, $hint),)+];
    };
}

mistakes! {
    VALUE_CASE:
        ValueDiffers, "case",
        "The values differ in upper and lower case only (True for true, JSON for json); sign the spelling that is \
         sent.",
    VALUE_BLANKS:
        ValueDiffers, "blanks",
        "One value has white space, a line break or a byte order mark at its end; trim it, also when it is a pasted \
         key id.",
    VALUE_JSON:
        ValueDiffers, "json",
        "Both values are the same JSON, written with other blanks or another order of keys; sign the text that is \
         sent.",
    VALUE_CHARSET:
        ValueDiffers, "charset",
        "One value is not encoded as UTF-8 (GBK, Latin-1 or single halves of an emoji); encode text as UTF-8.",
    VALUE_ACCENTS:
        ValueDiffers, "normalization",
        "One value has composed characters (NFC), the other letters with combining marks (NFD); do not normalize \
         after signing.",
    VALUE_EQUALS:
        ValueDiffers, "equals-sign",
        "An empty value keeps its =; sign the name with = behind it.",
    MILLISECONDS:
        ValueDiffers, "milliseconds",
        "One date counts milliseconds; the scheme takes whole seconds.",
    DATE_FORM:
        ValueDiffers, "date-form",
        "Both dates are the same instant, written in two forms; write the documented one.",
    NAME_CASE:
        ParameterMissing, "name-case",
        "The names differ in upper and lower case only; some SDKs capitalize names. Sign the name that is sent.",
    NAME_BRACKETS:
        ParameterMissing, "brackets",
        "One side writes a list with brackets (Id[0]), as form encoders do; the names have dots (Id.0).",
    EMPTY_PARAMETER:
        ParameterMissing, "empty",
        "A parameter with an empty value stands in one text only; what is sent is signed, also when it is empty.",
    SIGNATURE_SIGNED:
        ParameterMissing, "signature",
        "The signature itself is not signed; leave Signature out of the text to sign.",
    STRAY_SEPARATOR:
        ParameterMissing, "stray-separator",
        "One text has an & too many, at an end or twice; pairs are joined by one & each.",
    ORDER_AS_SENT:
        OtherOrder, "as-sent",
        "The parameters are the same, in another order; this scheme signs the query in the order in which it is \
         sent.",
    UNRESERVED_ENCODED:
        EncodedTilde, "unreserved",
        "One side encodes a letter, a digit or one of - _ . ~, which stay as they are.",
    HOST_PORT:
        HostDiffers, "port",
        "One host has a port; sign the Host header that is sent, and no port with tencent-v1.",
    QUESTION_MARK:
        PathDiffers, "question-mark",
        "The ? between path and parameters stands in one text only; it is signed, also for POST.",
    LEADING_SLASH:
        PathDiffers, "leading-slash",
        "The slash before the path stands in one text only; a path begins with /.",
    HEADER_CASE:
        HeaderDiffers, "case",
        "A signed header differs in upper and lower case only; sign the spelling that is sent.",
    HEADER_LIST:
        SignedHeadersDiffer, "form",
        "The same headers are signed in another form; names are in lower case, sorted and joined by semicolons.",
    BODY_EMPTY_OBJECT:
        BodyDiffers, "empty-object",
        "One side hashes {} and the other something else; a request without a body has the hash of no bytes.",
    BODY_EMPTY:
        BodyDiffers, "empty",
        "One side hashes no bytes and the other a body; hash the very bytes that are sent.",
    BODY_UNSIGNED:
        BodyDiffers, "unsigned-payload",
        "One side leaves the body unsigned. Huawei's last line is then UNSIGNED-PAYLOAD itself, with TC3 the hash \
         of these letters; either needs its header.",
    BODY_NO_HASH:
        BodyDiffers, "no-sha256",
        "One side has no SHA-256 in hexadecimal for the body: 64 digits from 0 to f.",
    NOT_HASHED:
        CanonicalRequestDiffers, "no-sha256",
        "The last line must be the SHA-256 of the canonical request, in hexadecimal: 64 digits from 0 to f.",
    DATE_REFUSED:
        ClockSkew, "date-form",
        "The service cannot read the date; write it in UTC, in whole seconds and in the documented form.",
    KEY_ACS3:
        Key, "alibaba-acs3",
        "The texts are equal, so the key differs: ACS3 keys HMAC-SHA256 with the bare secret, without & and without \
         deriving a key, and writes the signature in lower-case hexadecimal. If it did, it is another secret, or \
         one with white space or more text around it.",
    KEY_SHA256:
        Key, "hmac-sha256",
        "The texts are equal, so the key differs: SignatureMethod is HmacSHA256, so the hash is HMAC-SHA256, keyed \
         with the bare secret and written in Base64, not hexadecimal. If it was, it is another secret, or one with \
         white space or more text around it.",
    KEY_SHA1:
        Key, "hmac-sha1",
        "The texts are equal, so the key differs: without SignatureMethod=HmacSHA256 the hash is HMAC-SHA1, keyed \
         with the bare secret and written in Base64, not hexadecimal. If it was, it is another secret, or one with \
         white space or more text around it.",
    KEY_TC3:
        Key, "tencent-tc3",
        "The texts are equal, so the key differs: TC3 begins its chain of keys with TC3 before the secret, goes on \
         with date, service and tc3_request, and hands on raw bytes, not hexadecimal. If it did, it is another \
         secret, or one with white space or more text around it.",
    KEY_SDK:
        Key, "huawei-sdk",
        "The texts are equal, so the key differs: SDK-HMAC-SHA256 keys the hash with the bare secret, without \
         deriving a key. If it did, it is another secret, one with white space or more text around it, or one of \
         another account.",
    KEY_V11:
        Key, "huawei-v11",
        "The texts are equal, so the key differs: V11 keys a hash of the secret with the key id, then hashes the \
         scope with a byte 1 behind it, and signs with the result as lower-case hexadecimal text, not as raw bytes. \
         If it did, it is another secret, or one with white space or more text around it.",
}

impl From<Cause> for Mistake {
    fn from(cause: Cause) -> Self {
        Self(cause as u8)
    }
}

impl Mistake {
    /// Its cause, its detail and its hint.
    pub fn row(self) -> (Cause, Option<&'static str>, &'static str) {
        let detail = self.0.checked_sub(FIRST).and_then(|number| DETAILS.get(usize::from(number)));
        match detail {
            Some((cause, detail, hint)) => (*cause, Some(detail), hint),
            None => {
                ROWS.get(usize::from(self.0)).map_or((Cause::Key, None, ""), |(cause, _, hint)| (*cause, None, hint))
            }
        }
    }
}

/// A set of mistakes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mistakes(u128);

impl Mistakes {
    pub fn of(mistake: impl Into<Mistake>) -> Self {
        Self(1_u128.checked_shl(mistake.into().0.into()).unwrap_or_default())
    }

    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// In the order of their numbers.
    pub fn each(self) -> impl Iterator<Item = Mistake> {
        (0..128).filter(move |number| self.0 >> number & 1 == 1).map(Mistake)
    }
}

/// What differs when the texts are equal.
pub(super) fn key(scheme: Option<Scheme>, to_sign: &str) -> Mistake {
    match scheme {
        Some(Scheme::AlibabaRpcV1) => Cause::KeyAmpersand.into(),
        Some(Scheme::AlibabaAcs3) => KEY_ACS3,
        Some(Scheme::TencentV1) if to_sign.contains("SignatureMethod=HmacSHA256") => KEY_SHA256,
        Some(Scheme::TencentV1) => KEY_SHA1,
        Some(Scheme::TencentTc3) => KEY_TC3,
        Some(Scheme::HuaweiSdk) => KEY_SDK,
        Some(Scheme::HuaweiV11) => KEY_V11,
        _ => Cause::Key.into(),
    }
}
