//! Every case of `vectors/`, stage by stage: a failure names the stage that broke.

use std::fs;
use std::path::{Path, PathBuf};

use autoscale_kit::credentials::Credentials;
use autoscale_kit::http::{Body, Fields, Pairs, Request};
use autoscale_kit::sign::{
    AcsNames, AtValues, Nonce, SECRET_MARKER, Scheme, SignOptions, Signed, TencentAlgorithm, TencentNames,
    VerifyOptions, sign, verify,
};
use autoscale_kit::time::Timestamp;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    scheme: String,
    origin: String,
    request: Given,
    credentials: Keys,
    options: Options,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    method: String,
    url: String,
    #[serde(default)]
    query: Pairs,
    form: Option<Pairs>,
    #[serde(default)]
    headers: Pairs,
    body: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Keys {
    #[serde(default)]
    access_key_id: String,
    #[serde(default)]
    secret_key: String,
    security_token: Option<String>,
    token: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    date: String,
    nonce: String,
    region: Option<String>,
    service: Option<String>,
    algorithm: Option<String>,
    #[serde(default)]
    forms: DisputedForms,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct DisputedForms {
    tencent_names: Option<String>,
    at_values: Option<String>,
    acs_names: Option<String>,
}

impl Case {
    fn read(folder: &Path) -> Self {
        serde_json::from_str(&fs::read_to_string(folder.join("case.json")).unwrap()).unwrap()
    }

    fn request(&self) -> Request {
        let given = &self.request;
        let mut request = Request::new(&given.method, &given.url).unwrap();
        for (name, value) in &given.query {
            request.query.push(name, value);
        }
        for (name, value) in &given.headers {
            request.push_header(name, value).unwrap();
        }
        request.body = match (&given.form, &given.body) {
            (Some(pairs), _) => Body::Form(Fields::from(pairs.clone())),
            (_, Some(text)) => Body::Bytes(text.clone().into_bytes()),
            _ => Body::Empty,
        };
        request
    }

    fn credentials(&self) -> Credentials {
        let keys = &self.credentials;
        match (&keys.token, &keys.security_token) {
            (Some(token), _) => Credentials::Token(token.as_str().into()),
            (_, Some(token)) => Credentials::temporary(&keys.access_key_id, keys.secret_key.as_str(), token.as_str()),
            _ => Credentials::key(&keys.access_key_id, keys.secret_key.as_str()),
        }
    }

    fn options(&self) -> SignOptions {
        let given = &self.options;
        let date = Timestamp::parse(&given.date).unwrap();
        let mut options = SignOptions::new(date, Nonce::Given(given.nonce.clone()));
        options.region.clone_from(&given.region);
        options.service.clone_from(&given.service);
        options.algorithm = match given.algorithm.as_deref() {
            None | Some("HmacSHA1") => TencentAlgorithm::HmacSha1,
            Some("HmacSHA256") => TencentAlgorithm::HmacSha256,
            Some(other) => panic!("{other}"),
        };
        options.forms.tencent_names = match given.forms.tencent_names.as_deref() {
            None => TencentNames::SortThenRename,
            Some("keep-leading") => TencentNames::KeepLeading,
            Some("as-given") => TencentNames::AsGiven,
            Some(other) => panic!("{other}"),
        };
        options.forms.at_values = match given.forms.at_values.as_deref() {
            None => AtValues::Signed,
            Some("left-out") => AtValues::LeftOut,
            Some(other) => panic!("{other}"),
        };
        options.forms.acs_names = match given.forms.acs_names.as_deref() {
            None => AcsNames::Encoded,
            Some("as-given") => AcsNames::AsGiven,
            Some(other) => panic!("{other}"),
        };
        options
    }
}

fn folders(of: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(of).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn vectors(scheme: Scheme) -> Vec<PathBuf> {
    folders(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(scheme.name()))
}

/// The signed request as it goes over the wire, for people to read.
fn sent(signed: &Signed) -> String {
    let Request { method, headers, body, .. } = &signed.request;
    let mut text = format!("{method} {}\n", signed.request.url());
    for (name, value) in headers {
        text += &format!("{name}: {value}\n");
    }
    text + "\n" + &String::from_utf8(body.wire()).unwrap()
}

fn check(folder: &Path) {
    let case = Case::read(folder);
    let at = folder.display();
    let scheme = Scheme::named(&case.scheme).unwrap();
    assert!(!case.origin.is_empty(), "{at}");
    let signed = sign(scheme, &case.credentials(), case.request(), &case.options()).unwrap();

    let mask = |text: String| match &case.credentials.security_token {
        Some(token) => {
            let once = autoscale_kit::encode::encode(token);
            let twice = autoscale_kit::encode::encode(&once);
            [twice, once, token.clone()].iter().fold(text, |text, form| text.replace(form.as_str(), SECRET_MARKER))
        }
        None => text,
    };
    let stage = |file: &str| mask(fs::read_to_string(folder.join(file)).unwrap());
    if scheme == Scheme::HuaweiToken {
        assert!(signed.signature.is_empty() && signed.trace == Default::default(), "{at}");
    } else {
        assert_eq!(signed.trace.canonical_request.as_deref(), Some(stage("canonical.txt").as_str()), "{at}/canonical");
        assert_eq!(signed.trace.string_to_sign.as_deref(), Some(stage("string-to-sign.txt").as_str()), "{at}");
        assert_eq!(signed.signature, stage("signature.txt"), "{at}/signature");
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(folder.join("sent.txt"), sent(&signed)).unwrap();
    }
    assert_eq!(sent(&signed), fs::read_to_string(folder.join("sent.txt")).unwrap(), "{at}/sent");

    // What was signed passes the check of a received request, with its URL and body read from the wire.
    if case.options.forms.at_values.is_none() {
        let mut received = Request::new(&signed.request.method, &signed.request.url()).unwrap();
        received.headers.clone_from(&signed.request.headers);
        received.body = Body::Bytes(signed.request.body.wire());
        let secret = case.credentials.token.as_deref().unwrap_or(&case.credentials.secret_key);
        let keys = |_: &str| Some(secret.into());
        let verified = verify(scheme, &received, &VerifyOptions::new(&keys, case.options().date));
        assert!(verified.is_ok(), "{at}: {verified:?}");
    }
}

/// One test per scheme, so that a broken one does not hide the others.
macro_rules! scheme {
    ($name:ident, $scheme:ident, $least:literal) => {
        #[test]
        fn $name() {
            let folders = vectors(Scheme::$scheme);
            assert!(folders.len() >= $least, "{} cases", folders.len());
            folders.iter().for_each(|folder| check(folder));
        }
    };
}

scheme!(alibaba_rpc_v1, AlibabaRpcV1, 12);
scheme!(alibaba_acs3, AlibabaAcs3, 7);
scheme!(tencent_v1, TencentV1, 11);
scheme!(tencent_tc3, TencentTc3, 7);
scheme!(huawei_sdk, HuaweiSdk, 8);
scheme!(huawei_v11, HuaweiV11, 8);
scheme!(huawei_token, HuaweiToken, 1);

#[test]
fn the_published_signatures() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    for (case, signature) in [
        ("alibaba-rpc-v1/ess-as-printed", "SmhZuLUnXmqxSEZ/GqyiwGqmf+M="),
        ("alibaba-rpc-v1/ess-timestamp", "qlSomeBEiury9fafnpLRfOykPmo="),
        ("tencent-v1/describe-instances", "NSI3UqqD99b/UJb4tbG/xZpRW64="),
    ] {
        let case = Case::read(&root.join(case));
        let scheme = Scheme::named(&case.scheme).unwrap();
        let signed = sign(scheme, &case.credentials(), case.request(), &case.options()).unwrap();
        assert_eq!(signed.signature, signature);
    }
}

#[test]
fn every_folder_is_a_scheme() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    for folder in folders(&root) {
        Scheme::named(folder.file_name().unwrap().to_str().unwrap()).unwrap();
    }
}
