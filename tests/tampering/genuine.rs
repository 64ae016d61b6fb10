//! Requests of every kind that a signer sends, in every scheme.

use autoscale_kit::credentials::{Credentials, Secret};
use autoscale_kit::http::{Body, Pairs, Request};
use autoscale_kit::sign::{
    AcsNames, HostForm, Nonce, Refusal, Scheme, SignOptions, Tc3Headers, Tc3Values, TencentAlgorithm, TencentNames,
    Verified, VerifyOptions, huawei_token, sign, verify,
};
use autoscale_kit::time::Timestamp;

use crate::random::Random;
use crate::wire::Wire;

const ID: &str = "AKIDEXAMPLE";
const KEY: &str = "dummy-secret-key";
const NOW: i64 = 1_773_500_966;

/// Parameters of the call that is signed, as its document names them: what is read raw is told apart by these names.
const PARAMS: [&str; 8] = [
    "scalingGroupId",
    "scalingGroupIds.0",
    "scalingGroupIds.1",
    "limit",
    "offset",
    "Version",
    "RequestClient",
    "Region",
];
const VALUES: [&str; 14] = [
    "1",
    "true",
    "asg-1",
    "",
    "a b",
    "a+b",
    "100%",
    "a/b",
    "~*'()",
    "伸缩组",
    "x=y",
    "a&b",
    "{\"a\":[1]}",
    "cn-qingdao",
];
const BODIES: [&str; 4] = [r#"{"DryRun":true,"Id":"asg-1"}"#, "{}", "a=1&b=2", "<a/>"];

pub fn request(random: &mut Random, scheme: Scheme) -> Wire {
    let signs_parameters = matches!(scheme, Scheme::AlibabaRpcV1 | Scheme::TencentV1);
    let path = match scheme {
        Scheme::AlibabaRpcV1 | Scheme::TencentTc3 => "/",
        Scheme::TencentV1 => random.pick(&["/v2/index.php", "/"]),
        _ => random.pick(&["/", "/v1/groups", "/v1/groups/", "/v1/a%20b/c"]),
    };
    let host = random.pick(&["as.example.com", "as.example.com:8443", "127.0.0.1:8080", "[::1]:81"]);
    let method =
        if signs_parameters { random.pick(&["GET", "POST"]) } else { random.pick(&["GET", "POST", "PUT", "DELETE"]) };
    let mut request = Request::new(method, &format!("http://{host}{path}")).unwrap();
    let mut pairs = Pairs::new();
    for name in PARAMS {
        if random.one_in(2) {
            // In a raw text, some of these are separators; a word holds none.
            let values = if scheme == Scheme::TencentV1 { &VALUES[..10] } else { &VALUES[..] };
            pairs.push((name.into(), random.pick(values).into()));
        }
    }
    if scheme == Scheme::TencentV1 {
        pairs.push(("Action".into(), "DescribeScalingGroup".into()));
    }
    match scheme {
        _ if signs_parameters && method == "POST" => {
            let (query, form) = pairs.into_iter().partition::<Pairs, _>(|_| random.one_in(3));
            request.query = query.into();
            request.body = Body::Form(form.into());
        }
        _ => {
            if method != "GET" && !signs_parameters && !random.one_in(4) {
                request.body = Body::Bytes(random.pick(&BODIES).into());
            }
            request.query = pairs.into();
        }
    }
    if !signs_parameters {
        headers(random, scheme, &mut request);
    }
    let credentials = match scheme {
        Scheme::HuaweiToken => Credentials::Token("dummy-token".into()),
        _ if random.one_in(3) => Credentials::temporary(ID, KEY, "dummy/token+1"),
        _ => Credentials::key(ID, KEY),
    };
    Wire::of(&sign(scheme, &credentials, request, &options(random)).unwrap())
}

fn headers(random: &mut Random, scheme: Scheme, request: &mut Request) {
    let mut add = |name: &str, values: &[&str]| {
        if !random.one_in(3) {
            request.headers.push((name.into(), random.pick(values).into()));
        }
    };
    add("Content-Type", &["application/json", "application/json; charset=utf-8", "application/x-www-form-urlencoded"]);
    match scheme {
        Scheme::AlibabaAcs3 => add("x-acs-action", &["DescribeScalingGroups"]),
        Scheme::TencentTc3 => {
            add("X-TC-Action", &["DescribeAutoScalingGroups"]);
            add("X-TC-Content-SHA256", &["UNSIGNED-PAYLOAD"]);
        }
        Scheme::HuaweiSdk | Scheme::HuaweiV11 => {
            add("X-Project-Id", &["0123", ""]);
            add("X-Tag", &["a", ""]);
            if random.one_in(6) {
                request.headers.push(("X-Sdk-Content-Sha256".into(), "UNSIGNED-PAYLOAD".into()));
            }
        }
        _ => {}
    }
}

fn options(random: &mut Random) -> SignOptions {
    let entropy = std::array::from_fn(|_| random.next() as u8);
    let mut options = SignOptions::new(Timestamp::from_unix(NOW).unwrap(), Nonce::Entropy(entropy));
    options.region = Some("cn-north-4".into());
    options.service = Some("as".into());
    options.algorithm = random.pick(&[TencentAlgorithm::HmacSha1, TencentAlgorithm::HmacSha256]);
    options.forms.acs_names = random.pick(&[AcsNames::Encoded, AcsNames::AsGiven]);
    options.forms.tc3_headers = random.pick(&[Tc3Headers::ContentTypeAndHost, Tc3Headers::WithAction]);
    options.forms.tc3_values = random.pick(&[Tc3Values::LowerCase, Tc3Values::AsGiven]);
    options.forms.host = HostForm::Documented;
    options.forms.tencent_names = random.pick(&[
        TencentNames::SortThenRename,
        TencentNames::RenameThenSort,
        TencentNames::KeepLeading,
        TencentNames::AsGiven,
    ]);
    options
}

/// The verdict on a request, as a server that knows the key gives it.
pub fn verdict(scheme: Scheme, wire: &Wire) -> Result<Verified, Option<Refusal>> {
    let keys = |id: &str| match id {
        ID => Some(Secret::new(KEY)),
        huawei_token::HEADER => Some(Secret::new("dummy-token")),
        _ => None,
    };
    let request = wire.received().map_err(|_| None)?;
    verify(scheme, &request, &VerifyOptions::new(&keys, Timestamp::from_unix(NOW).unwrap())).map_err(Some)
}
