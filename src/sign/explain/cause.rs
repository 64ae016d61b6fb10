//! Why signatures differ, and what to do about each cause.

use serde::{Serialize, Serializer};

/// The causes and their hints, each in one row.
macro_rules! causes {
    ($($(#[$doc:meta])+ $name:ident: $hint:literal,)+) => {
        /// Why two texts to sign differ, or why equal ones give different signatures.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Cause {
            $($(#[$doc])+ $name,)+
        }

        /// All of them, with their names and hints, in the order of their numbers.
        pub(super) const ROWS: &[(Cause, &str, &str)] = &[$((Cause::$name, stringify!($name), $hint),)+];
    };
}

causes! {
    /// `! ' ( ) *` left as they are.
    UnencodedReserved:
        "One side leaves ! ' ( ) * unencoded, as encodeURIComponent does; RFC 3986 encodes them all.",
    /// A space written as `+`.
    PlusForSpace:
        "One side writes a space as +, as form encoders do; it must be %20.",
    /// `~` written as `%7E`.
    EncodedTilde:
        "One side writes ~ as %7E, as older encoders do; ~ is not encoded.",
    /// `%2f` for `%2F`.
    LowerCaseHex:
        "One side encodes with lower-case digits (%2f); they must be upper case (%2F).",
    /// A character that should be encoded stands as it is.
    NotEncoded:
        "One side has a character unencoded that must be percent-encoded.",
    /// Encoded once more than the other.
    DoubleEncoding:
        "One side is encoded once more than the other (%25 where the other has %): encode raw values once, and do \
         not encode again what an HTTP client encodes.",
    /// Encoded although the scheme signs raw values.
    EncodedBeforeSigning:
        "This scheme signs raw values; encode after signing, not before.",
    /// The pairs inside the string to sign are joined by `&` instead of `%26`.
    SeparatorsNotEncoded:
        "The pairs are joined by a bare &; the whole canonical query is encoded again, so = is %3D and & is %26.",
    /// Sorted as `name=value`, or after encoding, instead of by name.
    SortedAfterEncoding:
        "One side sorts pairs (or encoded names); sort by raw name alone, so that a comes before a.1.",
    /// `Id.2` before `Id.10`: the list was numbered after the names were sorted.
    ListExpandedAfterSorting:
        "One side numbers a list after sorting; number it first, so that Id.10 comes before Id.2.",
    /// Sorted as if upper and lower case were the same.
    SortedIgnoringCase:
        "One side sorts without regard to case; upper case comes before lower case.",
    /// The same parameters in another order.
    OtherOrder:
        "The parameters are the same, in another order; sort them by raw name.",
    /// `_` in a name against `.`.
    Underscore:
        "One side keeps _ in a name; tencent-v1 turns it into . in the text to sign.",
    /// A parameter that the other text has not.
    ParameterMissing:
        "A parameter stands in one text only; was it added or dropped between signing and sending?",
    /// A value that means something else.
    ValueDiffers:
        "A value is another one; was it changed between signing and sending?",
    /// A date in local time.
    LocalDate:
        "The dates differ by a time zone; dates must be UTC, also the day in a credential scope.",
    /// Another HTTP method.
    WrongMethod:
        "The methods differ; sign the method that is sent, in upper case.",
    /// Another host, or one with a port.
    HostDiffers:
        "The hosts differ; sign the host that is sent, with its port where the scheme signs that.",
    /// Another path.
    PathDiffers:
        "The paths differ; sign the path that is sent, with its leading slash.",
    /// The path ends with `/` in one text only.
    TrailingSlash:
        "One path ends with /; Huawei's canonical path always does, the path on the wire stays as it is.",
    /// The content type has a charset in one text only.
    ContentTypeCharset:
        "The content types differ by their parameters; HTTP libraries add a charset, so state the one that is sent.",
    /// The content types differ in upper and lower case only.
    ContentTypeCase:
        "The content types differ in upper and lower case only; sign the spelling that is sent.",
    /// A header value with blanks around it.
    UntrimmedHeader:
        "A header value has blanks around it; trim values before signing.",
    /// A header value that differs.
    HeaderDiffers:
        "A signed header has another value; was it changed by a proxy or by the HTTP client?",
    /// Not the same headers are signed.
    SignedHeadersDiffer:
        "Not the same headers are signed; the list and the lines must hold the same names, in lower case and sorted.",
    /// The hash of another body.
    BodyDiffers:
        "The bodies differ; hash the very bytes that are sent: the same blanks, order of keys and line breaks.",
    /// The same hash in upper and lower case.
    HashCase:
        "The hashes differ in upper and lower case only; write hexadecimal in lower case.",
    /// Lines that are not divided by one `\n` each.
    LineBreaks:
        "The lines are not divided as documented: one line feed between two lines, no carriage return, no \\n as \
         two characters, an empty line behind the headers, nothing behind the last line.",
    /// Another region or service in the scope.
    ScopeDiffers:
        "The credential scopes differ; check region and service.",
    /// The canonical requests behind two hashes differ.
    CanonicalRequestDiffers:
        "The canonical requests differ, which a hash cannot show; compare the canonical requests themselves.",
    /// All that can be compared is equal, but a token, password or key id is masked.
    NotCompared:
        "All that can be compared is equal, but a security token, password or key id is masked and was not \
         compared: check that it is whole and belongs to the key, then check the secret key.",
    /// The texts are equal: the key lacks its `&`, or is another one.
    KeyAmpersand:
        "The texts are equal, so the key differs: Alibaba's RPC style keys the hash with the secret and & behind \
         it. If it did, the secret is another one, or was pasted with white space or more text around it.",
    /// The texts are equal: the key is another one.
    Key:
        "The texts are equal, so the key differs: another secret, one with white space or more text around it, or \
         one of another account or cloud.",
    /// The service says that the date is too far from its own.
    ClockSkew:
        "The date of the request is too far from the server's; set the clock, and write dates in UTC.",
    /// The service says that the nonce was used before.
    NonceReused:
        "The nonce was used before; make a new one for every attempt, retries included.",
    /// The service does not know the access key id.
    UnknownKey:
        "The service does not know the access key id: deleted, disabled, or of another cloud.",
    /// The service has locked the key for some minutes.
    KeyLocked:
        "The service has locked the key after several wrong signatures; wait five minutes and check the secret key.",
    /// The service says that the security token has expired.
    TokenExpired:
        "The security token has expired; get new temporary keys, and use all three parts.",
    /// The service does not accept the security token.
    TokenInvalid:
        "The service does not accept the token: cut, of other temporary keys, or of another account or region.",
    /// The service asks for another signature method.
    OtherScheme:
        "The service asks for another signature method; use the newer one of this vendor (TC3-HMAC-SHA256, \
         ACS3-HMAC-SHA256).",
}

impl Cause {
    /// What happened and what to do, in words.
    pub fn hint(self) -> &'static str {
        ROWS.get(self as usize).map(|(_, _, hint)| *hint).unwrap_or_default()
    }

    /// The stable name: `plus-for-space`.
    fn id(self) -> String {
        let name = ROWS.get(self as usize).map(|(_, name, _)| *name).unwrap_or_default();
        let mut id = String::with_capacity(name.len().saturating_mul(2));
        for letter in name.chars() {
            if letter.is_ascii_uppercase() && !id.is_empty() {
                id.push('-');
            }
            id.push(letter.to_ascii_lowercase());
        }
        id
    }
}

impl Serialize for Cause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.id())
    }
}
