//! A signer of every scheme in which each step can be done wrong.

use autoscale_kit::credentials::Credentials;
use autoscale_kit::digest::sha256_hex;
use autoscale_kit::http::{Body, Request};
use autoscale_kit::sign::{Nonce, Scheme, SignOptions, Trace, sign};
use autoscale_kit::time::Timestamp;

pub type Pairs = Vec<(String, String)>;

/// What is signed or sent: everything that a text to sign holds.
#[derive(Clone)]
pub struct Call {
    pub method: String,
    pub host: String,
    pub path: String,
    /// Parameters, common ones included.
    pub query: Pairs,
    pub headers: Pairs,
    pub body: String,
    pub date: String,
    pub scope: String,
}

/// How a text to sign is made of a call; the documented way unless a mistake says otherwise.
#[derive(Clone)]
pub struct Steps {
    pub encode: fn(&str) -> String,
    pub encode_whole: fn(&str) -> String,
    pub order: fn(&mut Pairs),
    /// `name=value`.
    pub pair: fn(&str, &str) -> String,
    pub rename: fn(&str) -> String,
    pub join: &'static str,
    /// The path as `alibaba-rpc-v1` has it, and what stands before the parameters of `tencent-v1`.
    pub rpc_path: &'static str,
    pub question_mark: &'static str,
    pub canonical_path: fn(&str) -> String,
    pub header: fn(&str, &str) -> String,
    pub names: fn(&[String]) -> String,
    pub before_names: &'static str,
    pub hash: fn(&str) -> String,
    /// The last touch to the text, and to the canonical request.
    pub finish: fn(String) -> String,
}

pub fn encode(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    text.bytes().map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

pub fn same(text: &str) -> String {
    text.to_owned()
}

pub fn by_name(pairs: &mut Pairs) {
    pairs.sort();
}

impl Steps {
    pub fn right(scheme: Scheme) -> Self {
        let raw = scheme == Scheme::TencentV1;
        let huawei = matches!(scheme, Scheme::HuaweiSdk | Scheme::HuaweiV11);
        Self {
            encode: if raw { same } else { encode },
            encode_whole: encode,
            order: if scheme == Scheme::TencentTc3 { |_| () } else { by_name },
            pair: |name, value| format!("{name}={value}"),
            rename: if raw { |name| name.replace('_', ".") } else { same },
            join: "&",
            rpc_path: "%2F&",
            question_mark: "?",
            canonical_path: if huawei { |path| format!("{path}/") } else { same },
            header: |name, value| format!("{name}:{value}\n"),
            names: |names| names.join(";"),
            before_names: "\n",
            hash: |body| sha256_hex(body.as_bytes()),
            finish: |text| text,
        }
    }
}

/// What is signed of the call in this way.
pub fn trace(scheme: Scheme, call: &Call, steps: &Steps) -> Trace {
    let mut query = call.query.clone();
    (steps.order)(&mut query);
    let spell =
        |(name, value): &(String, String)| (steps.pair)(&(steps.encode)(&(steps.rename)(name)), &(steps.encode)(value));
    let query = query.iter().map(spell).collect::<Vec<_>>().join(steps.join);
    let mut trace = Trace::default();
    match scheme {
        Scheme::AlibabaRpcV1 => {
            let whole = (steps.encode_whole)(&query);
            trace.string_to_sign = Some((steps.finish)(format!("{}&{}{whole}", call.method, steps.rpc_path)));
            trace.canonical_request = Some(query);
        }
        Scheme::TencentV1 => {
            let text = [&call.method, &call.host, &call.path, steps.question_mark, &query].concat();
            trace.string_to_sign = Some((steps.finish)(text));
            trace.canonical_request = Some(query);
        }
        _ => {
            let path = (steps.canonical_path)(&call.path);
            let mut out = [&call.method, "\n", &path, "\n", &query, "\n"].concat();
            call.headers.iter().for_each(|(name, value)| out.push_str(&(steps.header)(name, value)));
            let names: Vec<String> = call.headers.iter().map(|(name, _)| name.clone()).collect();
            out.push_str(steps.before_names);
            out.push_str(&(steps.names)(&names));
            let hash = (steps.hash)(&call.body);
            out.push_str(&format!("\n{hash}"));
            let out = (steps.finish)(out);
            let hash = sha256_hex(out.as_bytes());
            trace.string_to_sign = Some(match scheme {
                Scheme::AlibabaAcs3 => format!("ACS3-HMAC-SHA256\n{hash}"),
                Scheme::TencentTc3 => format!("TC3-HMAC-SHA256\n{}\n{}\n{hash}", call.date, call.scope),
                Scheme::HuaweiSdk => format!("SDK-HMAC-SHA256\n{}\n{hash}", call.date),
                _ => format!("V11-HMAC-SHA256\n{}\n{}\n{hash}", call.date, call.scope),
            });
            trace.canonical_request = Some(out);
        }
    }
    trace
}

fn owned(pairs: &[(&str, &str)]) -> Pairs {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// A call that every mistake can show in.
pub fn call(scheme: Scheme) -> Call {
    let name = "it's (a) *b*~!/c 中é😀";
    let mut query = owned(&[
        ("Name", name),
        ("DryRun", "true"),
        ("Filter", "{\"a\": 1,\"b\":[2]}"),
        ("client", "2"),
        ("Zone", "1"),
        ("Empty", ""),
    ]);
    let lists = if scheme == Scheme::TencentV1 { "instance_ids" } else { "Ids" };
    query.extend((1..=12).map(|number| (format!("{lists}.{number}"), "x".to_owned())));
    query.push(("Ids".into(), "y".into()));
    let common: &[(&str, &str)] = match scheme {
        Scheme::AlibabaRpcV1 => &[
            ("AccessKeyId", "AKIDEXAMPLE"),
            ("Action", "CreateScalingRule"),
            ("Format", "JSON"),
            ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureNonce", "n-1"),
            ("SignatureVersion", "1.0"),
            ("Timestamp", "2026-03-14T15:09:26Z"),
            ("Version", "2014-08-28"),
        ],
        Scheme::TencentV1 => &[
            ("Action", "DescribeScalingGroup"),
            ("Nonce", "314159265"),
            ("Region", "bj"),
            ("SecretId", "AKIDEXAMPLE"),
            ("SignatureMethod", "HmacSHA256"),
            ("Timestamp", "1773500966"),
        ],
        _ => &[],
    };
    query.extend(owned(common));
    let body = "{\"a\":1}".to_owned();
    let hash = sha256_hex(body.as_bytes());
    let (headers, date, scope) = match scheme {
        Scheme::AlibabaAcs3 => (
            owned(&[
                ("content-type", "application/json"),
                ("host", "as.example.com"),
                ("x-acs-action", "CreateScalingRule"),
                ("x-acs-content-sha256", &hash),
                ("x-acs-date", "2026-03-14T15:09:26Z"),
                ("x-acs-signature-nonce", "n-1"),
                ("x-acs-version", "2022-02-22"),
            ]),
            "",
            "",
        ),
        Scheme::TencentTc3 => (
            owned(&[("content-type", "application/json"), ("host", "as.example.com")]),
            "1773500966",
            "2026-03-14/as/tc3_request",
        ),
        Scheme::HuaweiSdk | Scheme::HuaweiV11 => (
            owned(&[
                ("content-type", "application/json"),
                ("host", "as.example.com"),
                ("x-project-id", "p1"),
                ("x-sdk-date", "20260314T150926Z"),
            ]),
            "20260314T150926Z",
            if scheme == Scheme::HuaweiV11 { "20260314/cn-north-4/as" } else { "" },
        ),
        _ => (Vec::new(), "", ""),
    };
    let body = if headers.is_empty() { String::new() } else { body };
    if scheme == Scheme::TencentTc3 {
        query.truncate(3);
    }
    Call {
        method: "POST".into(),
        host: "as.example.com".into(),
        path: "/v1/groups".into(),
        query,
        headers,
        body,
        date: date.into(),
        scope: scope.into(),
    }
}

/// The same call, signed by the crate.
pub fn signed_by_the_crate(scheme: Scheme, call: &Call) -> Trace {
    let mut request = Request::new(&call.method, &format!("https://{}{}", call.host, call.path)).unwrap();
    call.query.iter().for_each(|(name, value)| request.query.push(name, value));
    for (name, value) in call.headers.iter().filter(|(name, _)| name != "host") {
        request.push_header(name, value).unwrap();
    }
    if !call.body.is_empty() {
        request.body = Body::Bytes(call.body.clone().into_bytes());
    }
    let mut options = SignOptions::new(Timestamp::parse("2026-03-14T15:09:26Z").unwrap(), Nonce::Given("1".into()));
    (options.region, options.service) = (Some("cn-north-4".into()), Some("as".into()));
    if matches!(scheme, Scheme::TencentV1 | Scheme::AlibabaAcs3) {
        options.region = None;
    }
    sign(scheme, &Credentials::key("AKIDEXAMPLE", "dummy-key"), request, &options).unwrap().trace
}
