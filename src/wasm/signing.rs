//! What signing needs, read from the parts of one text: credentials, options, the request.

use super::invalid;
use super::parts::{PartsReader, PartsWriter};
use crate::credentials::{Credentials, Secret};
use crate::error::{Error, ErrorCode};
use crate::http::{Body, Request};
use crate::sign::{
    AcsNames, AtValues, Forms, HostForm, Nonce, SignOptions, Signed, Tc3Headers, Tc3Values, TencentAlgorithm,
    TencentNames,
};
use crate::suggest;
use crate::time::Timestamp;

impl PartsReader<'_> {
    /// Access key id, secret key, security token; a token alone.
    pub fn credentials(&mut self) -> Result<Credentials, Error> {
        let [id, key, security_token, token] = [self.optional()?, self.optional()?, self.optional()?, self.optional()?]
            .map(|part| part.map(str::to_owned));
        let missing = |words: &str| Error::new(ErrorCode::InvalidCredentials, words);
        match (id, key, token) {
            (_, _, Some(token)) => Ok(Credentials::Token(Secret::new(token))),
            (Some(access_key_id), Some(key), None) => Ok(Credentials::Key {
                access_key_id,
                secret_key: Secret::new(key),
                security_token: security_token.map(Secret::new),
            }),
            (None, None, None) => {
                Err(missing("credentials: are missing; expected { accessKeyId, secretKey } or { token }"))
            }
            (None, Some(_), None) => Err(missing("credentials.accessKeyId: is missing")),
            (Some(_), None, None) => Err(missing("credentials.secretKey: is missing")),
        }
    }

    /// Date, nonce, entropy, region, service, algorithm, disputed forms.
    pub fn options(&mut self) -> Result<SignOptions, Error> {
        let date = instant(self.next()?)?;
        let (nonce, entropy) = (self.optional()?, self.optional()?);
        let nonce = match nonce {
            Some(text) => Nonce::Given(text.to_owned()),
            None => Nonce::Entropy(random(entropy.unwrap_or_default())?),
        };
        let mut options = SignOptions::new(date, nonce);
        options.region = self.optional()?.map(str::to_owned);
        options.service = self.optional()?.map(str::to_owned);
        if let Some(name) = self.optional()? {
            let known = [("HmacSHA1", TencentAlgorithm::HmacSha1), ("HmacSHA256", TencentAlgorithm::HmacSha256)];
            options.algorithm = word("algorithm", name, &known)?;
        }
        self.each_pair(|name, value| form(&mut options.forms, name, value))?;
        Ok(options)
    }

    /// Method, URL, query, headers, form; a body of bytes comes beside them.
    pub fn request(&mut self, body: Option<&[u8]>) -> Result<Request, Error> {
        let method = self.optional()?.unwrap_or("GET");
        let url = self.optional()?.ok_or_else(|| malformed("request.url: is missing"))?;
        let mut request = Request::new(method, url)?;
        self.add_to(&mut request.query)?;
        self.each_pair(|name, value| request.push_header(name, value))?;
        request.body = match (self.fields()?, body) {
            (Some(_), Some(_)) => {
                return Err(malformed("request: has both `form` and `body`; expected one of them"));
            }
            (Some(form), None) => Body::Form(form),
            (None, Some(bytes)) => Body::Bytes(bytes.to_vec()),
            (None, None) => Body::Empty,
        };
        Ok(request)
    }
}

/// Writes a signed request as the facade takes it apart. A body of the caller's own does not travel back.
pub(super) fn give_signed(signed: &Signed, own_body: bool, warnings: Option<&str>, out: &mut Vec<u8>) {
    let Signed { request, signature, trace, .. } = signed;
    request.url_into(out);
    // Long texts get their space at once: growing step by step would take twice as much.
    let long = [trace.canonical_request.as_ref(), trace.string_to_sign.as_ref()];
    out.reserve_exact(long.iter().flatten().map(|text| text.len()).sum());
    let mut out = PartsWriter::behind(out);
    out.push(&request.method);
    out.push(signature);
    match &request.body {
        Body::Form(fields) => out.measured(Some(&fields.wire())),
        Body::Bytes(bytes) if own_body => out.measured(std::str::from_utf8(bytes).ok()),
        Body::Empty | Body::Bytes(_) => out.measured(None),
    }
    out.headers(&request.joined_headers());
    out.measured(warnings);
    for part in [&trace.hashed_payload, &trace.hashed_canonical_request, &trace.signed_headers, &trace.credential_scope]
    {
        out.optional(part.as_deref());
    }
    out.measured(trace.canonical_request.as_deref());
    out.measured(trace.string_to_sign.as_deref());
}

/// Seconds since 1970, or ISO text.
fn instant(text: &str) -> Result<Timestamp, Error> {
    let at = match text.parse::<i64>() {
        Ok(seconds) => Timestamp::from_unix(seconds),
        Err(_) => Timestamp::parse(text),
    };
    at.map_err(|_| invalid("date: expected a Date, an ISO text with its zone, or seconds since 1970"))
}

/// Sixteen bytes, as hexadecimal.
fn random(text: &str) -> Result<[u8; 16], Error> {
    u128::from_str_radix(text, 16)
        .ok()
        // The reader would take a sign too.
        .filter(|_| text.len() == 32 && !text.starts_with('+'))
        .map(u128::to_be_bytes)
        .ok_or_else(|| invalid("entropy: expected 32 hexadecimal digits"))
}

/// Where official signers differ from the documents.
fn form(forms: &mut Forms, name: &str, value: &str) -> Result<(), Error> {
    let field = format!("forms.{name}");
    match name {
        "host" => {
            let known = [
                ("documented", HostForm::Documented),
                ("with-port", HostForm::WithPort),
                ("without-port", HostForm::WithoutPort),
            ];
            forms.host = word(&field, value, &known)?;
        }
        "tencentNames" => {
            let known = [
                ("sort-then-rename", TencentNames::SortThenRename),
                ("rename-then-sort", TencentNames::RenameThenSort),
                ("keep-leading", TencentNames::KeepLeading),
                ("as-given", TencentNames::AsGiven),
            ];
            forms.tencent_names = word(&field, value, &known)?;
        }
        "atValues" => {
            forms.at_values = word(&field, value, &[("signed", AtValues::Signed), ("left-out", AtValues::LeftOut)])?;
        }
        "acsNames" => {
            forms.acs_names = word(&field, value, &[("encoded", AcsNames::Encoded), ("as-given", AcsNames::AsGiven)])?;
        }
        "tc3Headers" => {
            let known =
                [("content-type-and-host", Tc3Headers::ContentTypeAndHost), ("with-action", Tc3Headers::WithAction)];
            forms.tc3_headers = word(&field, value, &known)?;
        }
        "tc3Values" => {
            let known = [("lower-case", Tc3Values::LowerCase), ("as-given", Tc3Values::AsGiven)];
            forms.tc3_values = word(&field, value, &known)?;
        }
        _ => return Err(invalid(format!("forms: there is no {}", suggest::shown(name)))),
    }
    Ok(())
}

fn word<T: Copy>(name: &str, given: &str, known: &[(&str, T)]) -> Result<T, Error> {
    known.iter().find(|(name, _)| *name == given).map(|(_, value)| *value).ok_or_else(|| {
        let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
        invalid(format!("{name}: is {}; expected {}", suggest::shown(given), names.join(" or ")))
    })
}

fn malformed(message: &str) -> Error {
    Error::new(ErrorCode::InvalidRequest, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::{Scheme, sign};

    /// Words become texts, `-` an absent one, and `#n` a number.
    fn packed(words: &str) -> (Vec<u8>, String) {
        let head = |word: &str| match word.strip_prefix('#') {
            Some(digits) => digits.parse().unwrap(),
            None if word == "-" => 126,
            None => u8::try_from(word.len()).unwrap(),
        };
        let is_text = |word: &&str| *word != "-" && !word.starts_with('#');
        (words.split(' ').map(head).collect(), words.split(' ').filter(is_text).collect())
    }

    fn read<T>(words: &str, take: impl FnOnce(&mut PartsReader<'_>) -> T) -> T {
        let (heads, texts) = packed(words);
        take(&mut PartsReader::read(&heads, texts.as_bytes()).unwrap())
    }

    fn options(words: &str) -> Result<SignOptions, Error> {
        read(words, |parts| parts.options())
    }

    #[test]
    fn signing_options() {
        let read = options("0 n - r s HmacSHA256 -").unwrap();
        assert_eq!((read.region.as_deref(), read.service.as_deref()), (Some("r"), Some("s")));
        assert_eq!(read.algorithm, TencentAlgorithm::HmacSha256);
        assert!(read.nonce == Nonce::Given("n".into()) && read.date.unix() == 0);
        let read = options("2018 - 000102030405060708090a0b0c0d0e0f - - - -").unwrap();
        assert!(read.nonce == Nonce::Entropy([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]));
        for wrong in
            ["x n - - - - -", "0 - - - - - -", "0 - 00 - - - -", "0 n - - - MD5 -", "0 n - - - - #1 x y", "0 n"]
        {
            assert_eq!(options(wrong).unwrap_err().code(), ErrorCode::InvalidOption, "{wrong}");
        }
        let plus = format!("0 - +{} - - - -", "0".repeat(31));
        assert!(options(&plus).is_err());
    }

    #[test]
    fn dates() {
        let at = Timestamp::parse("2018-01-01T12:00:00Z").unwrap();
        for text in ["2018-01-01T12:00:00.999Z", "2018-01-01T20:00:00+08:00", "1514808000"] {
            assert_eq!(instant(text), Ok(at), "{text}");
        }
        for text in ["2018-01-01", "", "1e300", "99999999999999999"] {
            assert!(instant(text).is_err(), "{text}");
        }
    }

    #[test]
    fn disputed_forms() {
        let forms = options("0 n - - - - #2 tencentNames as-given host without-port").unwrap().forms;
        assert_eq!((forms.tencent_names, forms.host), (TencentNames::AsGiven, HostForm::WithoutPort));
        let error = form(&mut Forms::default(), "atValues", "x").unwrap_err();
        assert_eq!(error.message(), "forms.atValues: is \"x\"; expected signed or left-out");
    }

    #[test]
    fn credentials() {
        let credentials = |words: &str| read(words, |parts| parts.credentials());
        let Ok(Credentials::Key { access_key_id, secret_key, security_token: None }) = credentials("id key - -") else {
            panic!()
        };
        assert_eq!((access_key_id.as_str(), secret_key.expose()), ("id", "key"));
        assert!(matches!(credentials("- - - t"), Ok(Credentials::Token(token)) if token.expose() == "t"));
        for (text, part) in
            [("- - - -", "accessKeyId, secretKey"), ("canary - - -", ".secretKey"), ("- canary - -", ".accessKeyId")]
        {
            let error = credentials(text).unwrap_err();
            assert_eq!(error.code(), ErrorCode::InvalidCredentials);
            assert!(error.message().contains(part) && !error.message().contains("canary"), "{error}");
        }
    }

    #[test]
    fn requests() {
        let request = |words: &str| read(words, |parts| parts.request(Some(b"body")));
        let whole = request("- https://h/?a=1 #2 b x+y c 2 #1 X-A 1 -").unwrap();
        assert_eq!(whole.url(), "https://h/?a=1&b=x%2By&c=2");
        assert_eq!((whole.method.as_str(), whole.header("x-a")), ("GET", Some("1")));
        for words in ["- https://h/ #0 #0 #0", "- - #0 #0 -"] {
            assert_eq!(request(words).unwrap_err().code(), ErrorCode::InvalidRequest);
        }
    }

    #[test]
    fn what_was_signed_goes_out_in_parts() {
        let request = Request::new("GET", "https://h/?a=1").unwrap();
        let options = SignOptions::new(Timestamp::from_unix(0).unwrap(), Nonce::Given("7".into()));
        let signed = sign(Scheme::TencentV1, &Credentials::key("id", "key"), request, &options).unwrap();
        let mut out = Vec::new();
        give_signed(&signed, false, Some("[]"), &mut out);
        let text = String::from_utf8(out).unwrap();
        let mut parts = text.split('\0');
        let mut next = || parts.next().unwrap();
        assert_eq!([next(), next(), next()], [signed.request.url().as_str(), "GET", &signed.signature]);
        assert_eq!([next(), next()], ["\u{1}", ""], "no body");
        assert_eq!(next(), "", "no headers");
        assert_eq!([next(), next()], ["2", "[]"]);
        let to_sign = signed.trace.string_to_sign.unwrap();
        assert!(text.ends_with(&format!("\0{}\0{to_sign}", to_sign.len())));
    }
}
