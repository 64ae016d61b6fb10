//! Why signatures differ, and what to do about each cause.

use serde::Serialize;

/// Why two texts to sign differ, or why equal ones give different signatures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Cause {
    /// `! ' ( ) *` left as they are.
    UnencodedReserved,
    /// A space written as `+`.
    PlusForSpace,
    /// `~` written as `%7E`.
    EncodedTilde,
    /// `%2f` for `%2F`.
    LowerCaseHex,
    /// A character that should be encoded stands as it is.
    NotEncoded,
    /// Encoded once more than the other.
    DoubleEncoding,
    /// Encoded although the scheme signs raw values.
    EncodedBeforeSigning,
    /// The pairs inside the string to sign are joined by `&` instead of `%26`.
    SeparatorsNotEncoded,
    /// Sorted as `name=value`, or after encoding, instead of by name.
    SortedAfterEncoding,
    /// `Id.2` before `Id.10`: the list was numbered after the names were sorted.
    ListExpandedAfterSorting,
    /// Sorted as if upper and lower case were the same.
    SortedIgnoringCase,
    /// The same parameters in another order.
    OtherOrder,
    /// `_` in a name against `.`.
    Underscore,
    /// A parameter that the other text has not.
    ParameterMissing,
    /// A value that means something else.
    ValueDiffers,
    /// A date in local time.
    LocalDate,
    /// Another HTTP method.
    WrongMethod,
    /// Another host, or one with a port.
    HostDiffers,
    /// Another path.
    PathDiffers,
    /// The path ends with `/` in one text only.
    TrailingSlash,
    /// The content type has a charset in one text only.
    ContentTypeCharset,
    /// The content types differ in upper and lower case only.
    ContentTypeCase,
    /// A header value with blanks around it.
    UntrimmedHeader,
    /// A header value that differs.
    HeaderDiffers,
    /// Not the same headers are signed.
    SignedHeadersDiffer,
    /// The hash of another body.
    BodyDiffers,
    /// The same hash in upper and lower case.
    HashCase,
    /// Lines that are not divided by one `\n` each.
    LineBreaks,
    /// Another region or service in the scope.
    ScopeDiffers,
    /// The canonical requests behind two hashes differ.
    CanonicalRequestDiffers,
    /// All that can be compared is equal, but a token, password or key id is masked.
    NotCompared,
    /// The texts are equal: the key lacks its `&`, or is another one.
    KeyAmpersand,
    /// The texts are equal: the key is another one.
    Key,
    /// The service says that the date is too far from its own.
    ClockSkew,
    /// The service says that the nonce was used before.
    NonceReused,
    /// The service does not know the access key id.
    UnknownKey,
    /// The service has locked the key for some minutes.
    KeyLocked,
    /// The service says that the security token has expired.
    TokenExpired,
    /// The service does not accept the security token.
    TokenInvalid,
    /// The service asks for another signature method.
    OtherScheme,
}

impl Cause {
    /// What happened and what to do, in words.
    pub fn hint(self) -> &'static str {
        match self {
            Self::UnencodedReserved => {
                "One side leaves ! ' ( ) * unencoded, as encodeURIComponent does; RFC 3986 encodes them all."
            }
            Self::PlusForSpace => "One side writes a space as +, as form encoders do; it must be %20.",
            Self::EncodedTilde => "One side writes ~ as %7E, as older encoders do; ~ is not encoded.",
            Self::LowerCaseHex => "One side encodes with lower-case digits (%2f); they must be upper case (%2F).",
            Self::NotEncoded => "One side has a character unencoded that must be percent-encoded.",
            Self::DoubleEncoding => {
                "One side is encoded once more than the other (%25 where the other has %): encode raw values once, and do not \
                 encode again what an HTTP client encodes."
            }
            Self::EncodedBeforeSigning => "This scheme signs raw values; encode after signing, not before.",
            Self::SeparatorsNotEncoded => {
                "The pairs are joined by a bare &; the whole canonical query is encoded again, so = is %3D and & is %26."
            }
            Self::SortedAfterEncoding => {
                "One side sorts pairs (or encoded names); sort by raw name alone, so that a comes before a.1."
            }
            Self::ListExpandedAfterSorting => {
                "One side numbers a list after sorting; number it first, so that Id.10 comes before Id.2."
            }
            Self::SortedIgnoringCase => "One side sorts without regard to case; upper case comes before lower case.",
            Self::OtherOrder => "The parameters are the same, in another order; sort them by raw name.",
            Self::Underscore => "One side keeps _ in a name; tencent-v1 turns it into . in the text to sign.",
            Self::ParameterMissing => {
                "A parameter stands in one text only; was it added or dropped between signing and sending?"
            }
            Self::ValueDiffers => "A value is another one; was it changed between signing and sending?",
            Self::LocalDate => {
                "The dates differ by a time zone; dates must be UTC, also the day in a credential scope."
            }
            Self::WrongMethod => "The methods differ; sign the method that is sent, in upper case.",
            Self::HostDiffers => {
                "The hosts differ; sign the host that is sent, with its port where the scheme signs that."
            }
            Self::PathDiffers => "The paths differ; sign the path that is sent, with its leading slash.",
            Self::TrailingSlash => {
                "One path ends with /; Huawei's canonical path always does, the path on the wire stays as it is."
            }
            Self::ContentTypeCharset => {
                "The content types differ by their parameters; HTTP libraries add a charset, so state the one that is sent."
            }
            Self::ContentTypeCase => {
                "The content types differ in upper and lower case only; sign the spelling that is sent."
            }
            Self::UntrimmedHeader => "A header value has blanks around it; trim values before signing.",
            Self::HeaderDiffers => {
                "A signed header has another value; was it changed by a proxy or by the HTTP client?"
            }
            Self::SignedHeadersDiffer => {
                "Not the same headers are signed; the list and the lines must hold the same names, in lower case and sorted."
            }
            Self::BodyDiffers => {
                "The bodies differ; hash the very bytes that are sent: the same blanks, order of keys and line breaks."
            }
            Self::HashCase => "The hashes differ in upper and lower case only; write hexadecimal in lower case.",
            Self::LineBreaks => {
                "The lines are not divided as documented: one line feed between two lines, no carriage return, no \\n as two \
                 characters, an empty line behind the headers, nothing behind the last line."
            }
            Self::ScopeDiffers => "The credential scopes differ; check region and service.",
            Self::CanonicalRequestDiffers => {
                "The canonical requests differ, which a hash cannot show; compare the canonical requests themselves."
            }
            Self::NotCompared => {
                "All that can be compared is equal, but a security token, password or key id is masked and was not compared: \
                 check that it is whole and belongs to the key, then check the secret key."
            }
            Self::KeyAmpersand => {
                "The texts are equal, so the key differs: Alibaba's RPC style keys the hash with the secret and & behind it. If \
                 it did, the secret is another one, or was pasted with white space or more text around it."
            }
            Self::Key => {
                "The texts are equal, so the key differs: another secret, one with white space or more text around it, or one \
                 of another account or cloud."
            }
            Self::ClockSkew => {
                "The date of the request is too far from the server's; set the clock, and write dates in UTC."
            }
            Self::NonceReused => "The nonce was used before; make a new one for every attempt, retries included.",
            Self::UnknownKey => "The service does not know the access key id: deleted, disabled, or of another cloud.",
            Self::KeyLocked => {
                "The service has locked the key after several wrong signatures; wait five minutes and check the secret key."
            }
            Self::TokenExpired => "The security token has expired; get new temporary keys, and use all three parts.",
            Self::TokenInvalid => {
                "The service does not accept the token: cut, of other temporary keys, or of another account or region."
            }
            Self::OtherScheme => {
                "The service asks for another signature method; use the newer one of this vendor (TC3-HMAC-SHA256, \
                 ACS3-HMAC-SHA256)."
            }
        }
    }
}
