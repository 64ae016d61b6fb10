//! Options and credentials, read from JSON.

use serde_json::Value;

use super::message::{Message, invalid};
use crate::catalog::Bounds;
use crate::credentials::{Credentials, Secret};
use crate::error::{Error, ErrorCode};
use crate::sign::{
    AcsNames, AtValues, DEFAULT_SKEW_SECONDS, Forms, HostForm, Nonce, SignOptions, Tc3Headers, Tc3Values,
    TencentAlgorithm, TencentNames,
};
use crate::suggest;
use crate::time::Timestamp;
use crate::validate::{Limits, Options};

impl Message {
    /// `limits`, `overrides` and `now`.
    pub fn checks(&mut self) -> Result<Options, Error> {
        let words = [("strict", Limits::Strict), ("warn", Limits::Warn), ("off", Limits::Off)];
        let limits = self.word("limits", &words)?.unwrap_or_default();
        let mut overrides = Vec::new();
        if let Some(value) = self.take("overrides") {
            for (name, bounds) in Self::from_value("overrides", value)?.fields {
                overrides.push((name, read_bounds(bounds)?));
            }
        }
        Ok(Options { limits, overrides, now: self.date("now")? })
    }

    /// `credentials`: a key pair, with a token if it is a temporary one, or a token alone.
    pub fn credentials(&mut self) -> Result<Credentials, Error> {
        let value = self.take("credentials").ok_or_else(|| {
            credentials_error("credentials: are missing; expected { accessKeyId, secretKey } or { token }")
        })?;
        Self::from_value("credentials", value)
            .and_then(Self::into_credentials)
            .map_err(|error| credentials_error(error.message()))
    }

    /// The object itself as credentials.
    pub fn into_credentials(mut self) -> Result<Credentials, Error> {
        if let Some(token) = self.text("token")? {
            return Ok(Credentials::Token(Secret::new(token)));
        }
        Ok(Credentials::Key {
            access_key_id: self.needed("accessKeyId")?,
            secret_key: Secret::new(self.needed("secretKey")?),
            security_token: self.text("securityToken")?.map(Secret::new),
        })
    }

    /// `date`, `nonce` or `entropy`, `region`, `service`, `algorithm`, `forms`.
    pub fn signing(&mut self) -> Result<SignOptions, Error> {
        let date = self.date("date")?.ok_or_else(|| invalid("date: is missing"))?;
        let nonce = match self.text("nonce")? {
            Some(text) => Nonce::Given(text),
            None => Nonce::Entropy(self.entropy()?),
        };
        let algorithms = [("HmacSHA1", TencentAlgorithm::HmacSha1), ("HmacSHA256", TencentAlgorithm::HmacSha256)];
        let mut options = SignOptions::new(date, nonce);
        options.algorithm = self.word("algorithm", &algorithms)?.unwrap_or_default();
        // Building the request reads the region once more.
        options.region = self.peek("region")?;
        options.service = self.text("service")?;
        options.forms = self.forms()?;
        Ok(options)
    }

    /// `now` and `maxSkewSeconds`.
    pub fn verifying(&mut self) -> Result<(Timestamp, u64), Error> {
        let now = self.date("now")?.ok_or_else(|| invalid("now: is missing"))?;
        let skew = match self.take("maxSkewSeconds") {
            None => DEFAULT_SKEW_SECONDS,
            Some(value) => value.as_u64().ok_or_else(|| self.not("maxSkewSeconds", "a whole number of seconds"))?,
        };
        Ok((now, skew))
    }

    /// `forms`: where official signers differ from the documents.
    fn forms(&mut self) -> Result<Forms, Error> {
        let mut forms = Forms::default();
        let Some(value) = self.take("forms") else { return Ok(forms) };
        let mut given = Self::from_value("forms", value)?;
        let host = [
            ("documented", HostForm::Documented),
            ("with-port", HostForm::WithPort),
            ("without-port", HostForm::WithoutPort),
        ];
        let tencent_names = [
            ("sort-then-rename", TencentNames::SortThenRename),
            ("rename-then-sort", TencentNames::RenameThenSort),
            ("keep-leading", TencentNames::KeepLeading),
            ("as-given", TencentNames::AsGiven),
        ];
        let at_values = [("signed", AtValues::Signed), ("left-out", AtValues::LeftOut)];
        let acs_names = [("encoded", AcsNames::Encoded), ("as-given", AcsNames::AsGiven)];
        let tc3_headers =
            [("content-type-and-host", Tc3Headers::ContentTypeAndHost), ("with-action", Tc3Headers::WithAction)];
        let tc3_values = [("lower-case", Tc3Values::LowerCase), ("as-given", Tc3Values::AsGiven)];
        forms.host = given.word("host", &host)?.unwrap_or_default();
        forms.tencent_names = given.word("tencentNames", &tencent_names)?.unwrap_or_default();
        forms.at_values = given.word("atValues", &at_values)?.unwrap_or_default();
        forms.acs_names = given.word("acsNames", &acs_names)?.unwrap_or_default();
        forms.tc3_headers = given.word("tc3Headers", &tc3_headers)?.unwrap_or_default();
        forms.tc3_values = given.word("tc3Values", &tc3_values)?.unwrap_or_default();
        Ok(forms)
    }

    /// Sixteen random bytes, as hexadecimal.
    fn entropy(&mut self) -> Result<[u8; 16], Error> {
        let text = self.needed("entropy")?;
        let mut bytes = [0; 16];
        for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let digits = std::str::from_utf8(digits).unwrap_or_default();
            *byte = u8::from_str_radix(digits, 16).map_err(|_| self.not("entropy", "32 hexadecimal digits"))?;
        }
        if text.len() == 32 { Ok(bytes) } else { Err(self.not("entropy", "32 hexadecimal digits")) }
    }
}

fn read_bounds(value: Value) -> Result<Bounds, Error> {
    let Value::Object(fields) = value else {
        return Err(invalid("overrides: expected { min?, max? } for each parameter"));
    };
    let side = |name: &str| match fields.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => value.as_f64().map(Some).ok_or_else(|| invalid(format!("overrides: {name} is not a number"))),
    };
    match fields.keys().find(|name| !matches!(name.as_str(), "min" | "max")) {
        Some(name) => Err(invalid(format!("overrides: {} is neither min nor max", suggest::shown(name)))),
        None => Ok(Bounds { min: side("min")?, max: side("max")? }),
    }
}

fn credentials_error(message: &str) -> Error {
    Error::new(ErrorCode::InvalidCredentials, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(json: &str) -> Message {
        Message::parse("options", json.as_bytes()).unwrap()
    }

    #[test]
    fn wrong_fields_are_named_and_secrets_are_not_repeated() {
        let error = message(r#"{"credentials":{"accessKeyId":"id","secretKey":12345678}}"#).credentials().unwrap_err();
        assert_eq!(error.code(), ErrorCode::InvalidCredentials);
        assert_eq!(error.message(), "credentials.secretKey: expected text");
        let error = message(r#"{"credentials":"canary"}"#).credentials().unwrap_err();
        assert!(!error.message().contains("canary"), "{error}");
        let error = message(r#"{"limits":"loose"}"#).checks().unwrap_err();
        assert_eq!(error.message(), "limits: is \"loose\"; expected strict or warn or off");
        let error = message(r#"{"overrides":{"MaxSize":{"maximum":1}}}"#).checks().unwrap_err();
        assert_eq!(error.message(), "overrides: \"maximum\" is neither min nor max");
    }

    #[test]
    fn signing_options() {
        let json = r#"{"date":0,"nonce":"n","region":"r","service":"s","algorithm":"HmacSHA256"}"#;
        let mut options = message(json);
        assert_eq!(options.peek("region"), Ok(Some("r".to_owned())));
        let signing = options.signing().unwrap();
        assert_eq!((signing.region.as_deref(), signing.service.as_deref()), (Some("r"), Some("s")));
        assert_eq!(signing.algorithm, TencentAlgorithm::HmacSha256);
        assert!(signing.nonce == Nonce::Given("n".into()) && signing.date.unix() == 0);
        for json in [r#"{"nonce":"n"}"#, r#"{"date":0,"nonce":5}"#, r#"{"date":0,"nonce":"n","algorithm":"MD5"}"#] {
            assert_eq!(message(json).signing().unwrap_err().code(), ErrorCode::InvalidOption, "{json}");
        }
    }

    #[test]
    fn verifying_options() {
        let (now, skew) = message(r#"{"now":5}"#).verifying().unwrap();
        assert_eq!((now.unix(), skew), (5, 900));
        assert_eq!(message(r#"{"now":5,"maxSkewSeconds":0}"#).verifying().map(|(_, skew)| skew), Ok(0));
        for json in ["{}", r#"{"now":5,"maxSkewSeconds":-1}"#, r#"{"now":5,"maxSkewSeconds":"9"}"#] {
            assert!(message(json).verifying().is_err(), "{json}");
        }
    }

    #[test]
    fn disputed_forms() {
        let json = r#"{"date":0,"nonce":"n","forms":{"tencentNames":"as-given","host":"without-port"}}"#;
        let forms = message(json).signing().unwrap().forms;
        assert_eq!((forms.tencent_names, forms.host), (TencentNames::AsGiven, HostForm::WithoutPort));
        let error = message(r#"{"date":0,"nonce":"n","forms":{"atValues":"x"}}"#).signing().unwrap_err();
        assert_eq!(error.message(), "forms.atValues: is \"x\"; expected signed or left-out");
    }

    #[test]
    fn entropy_is_sixteen_bytes() {
        let json = r#"{"entropy":"000102030405060708090a0b0c0d0e0f"}"#;
        assert_eq!(message(json).entropy(), Ok([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]));
        for json in [r#"{"entropy":"00"}"#, r#"{"entropy":"zz0102030405060708090a0b0c0d0e0f"}"#, "{}"] {
            assert!(message(json).entropy().is_err(), "{json}");
        }
    }
}
