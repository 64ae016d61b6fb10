//! Any request, options and credentials, in every scheme.
//!
//! Input: a line of choices; date, region, service, nonce and access key id; the end of the secret key; the end of the
//! security token; the request.
#![no_main]

use autoscale_kit::credentials::{Credentials, Secret};
use autoscale_kit::http::{Body, Request};
use autoscale_kit::sign::{
    AcsNames, AtValues, Forms, HostForm, Nonce, Reason, Scheme, SignOptions, Signer, Tc3Headers, Tc3Values,
    TencentAlgorithm, TencentNames, VerifyOptions, huawei_token, sign, verify,
};
use autoscale_kit::time::Timestamp;
use autoscale_kit_fuzz::{Choices, http, text};
use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;

/// The secrets begin with these, and nothing else holds them.
const KEY: &str = "qx7vkey0secret";
const TOKEN: &str = "qx7vtoken0secret";
const MARK: &str = "qx7v";

fuzz_target!(|data: &[u8]| {
    if String::from_utf8_lossy(data).to_ascii_lowercase().contains(MARK) {
        return;
    }
    let mut rest = data;
    let mut choose = Choices::read(&mut rest);
    let scheme = choose.of(&Scheme::ALL);
    let words = text(&mut rest);
    let mut words = words.split(' ');
    let (key_end, token_end) = (text(&mut rest), text(&mut rest));

    let seconds = words.next().and_then(|word| word.parse().ok());
    let date = seconds.and_then(|seconds| Timestamp::from_unix(seconds).ok());
    let date = date.unwrap_or_else(|| Timestamp::from_unix(1_773_500_966).unwrap());
    let (region, service) = (words.next(), words.next());
    let nonce = match words.next() {
        Some(word) if word != "-" => Nonce::Given(word.to_owned()),
        _ => Nonce::Entropy(std::array::from_fn(|at| data.get(at).copied().unwrap_or_default())),
    };
    let id = words.next().unwrap_or("AKIDEXAMPLE");
    let mut options = SignOptions::new(date, nonce);
    options.region = region.filter(|word| *word != "-").map(str::to_owned);
    options.service = service.filter(|word| *word != "-").map(str::to_owned);
    options.algorithm = choose.of(&[TencentAlgorithm::HmacSha1, TencentAlgorithm::HmacSha256]);
    options.forms.host = choose.of(&[HostForm::Documented, HostForm::WithPort, HostForm::WithoutPort]);
    options.forms.tencent_names = choose.of(&[
        TencentNames::SortThenRename,
        TencentNames::RenameThenSort,
        TencentNames::KeepLeading,
        TencentNames::AsGiven,
    ]);
    options.forms.at_values = choose.of(&[AtValues::Signed, AtValues::LeftOut]);
    options.forms.acs_names = choose.of(&[AcsNames::Encoded, AcsNames::AsGiven]);
    options.forms.tc3_headers = choose.of(&[Tc3Headers::ContentTypeAndHost, Tc3Headers::WithAction]);
    options.forms.tc3_values = choose.of(&[Tc3Values::LowerCase, Tc3Values::AsGiven]);
    let temporary = choose.of(&[false, true]);
    let request = http::given(http::request(rest), &mut choose);
    let change = (choose.number() << 8 | choose.number(), choose.number());

    let (secret, token) = (format!("{KEY}{key_end}"), format!("{TOKEN}{token_end}"));
    let credentials = match (scheme, temporary) {
        (Scheme::HuaweiToken, _) => Credentials::Token(token.as_str().into()),
        (_, false) => Credentials::key(id, secret.as_str()),
        (_, true) => Credentials::temporary(id, secret.as_str(), token.as_str()),
    };
    unseen(&format!("{credentials:?} {request:?} {options:?}"));
    let signed = match sign(scheme, &credentials, request.clone(), &options) {
        Ok(signed) => signed,
        Err(error) => return unseen(&format!("{error:?} {error}")),
    };

    // The same again, from a signer that is kept.
    let signer = Signer::new(scheme, &credentials).expect("these credentials signed before");
    for _ in 0..2 {
        let again = signer.sign(request.clone(), &options).expect("this request was signed before");
        assert_eq!((&again.signature, &again.trace), (&signed.signature, &signed.trace));
        assert!(again.request == signed.request);
    }

    // Secrets: the key nowhere, the token only where it is sent.
    let trace = serde_json::to_string(&signed.trace).unwrap();
    unseen(&format!("{signed:?} {signer:?} {trace} {}", signed.signature));
    let wire = signed.request.body.wire();
    let sent = format!("{} {:?} {}", signed.request.url(), signed.request.headers, String::from_utf8_lossy(&wire));
    assert!(!sent.contains(KEY), "the key is sent: {sent}");

    // A server that knows the key accepts what was sent, and no other does.
    let received = http::received(&signed.request).expect("what was signed has a URL that can be read");
    assert_eq!(received.url(), signed.request.url());
    let is_token = scheme == Scheme::HuaweiToken;
    let right = if is_token { Secret::new(token.as_str()) } else { Secret::new(secret.as_str()) };
    let is_ours = |asked: &str| asked == if is_token { huawei_token::HEADER } else { id };
    let known = |asked: &str| is_ours(asked).then(|| right.clone());
    let own_token = !is_token || received.header(huawei_token::HEADER) == Some(token.as_str());
    let check = |request: &Request| {
        let mut options = VerifyOptions::new(&known, date);
        options.max_skew_seconds = u64::MAX;
        verify(scheme, request, &options)
    };
    let verified = check(&received);
    if let Err(refusal) = &verified {
        unseen(&format!("{refusal:?} {}", serde_json::to_string(refusal).unwrap()));
    }
    match &verified {
        Ok(verified) => assert!(is_ours(&verified.access_key_id)),
        // What the request brought along is signed as it is: date, nonce, hash of the body. No server has to like it.
        Err(refusal) if matches!(refusal.reason, Reason::Missing | Reason::Malformed) => {}
        Err(refusal) if refusal.message.contains("is not the hash of the body") => {}
        Err(refusal) => {
            assert!(!is_accepted(scheme, &options.forms, &received) || !own_token, "{scheme} {refusal:?}");
        }
    }
    let wrong = |_: &str| Some(Secret::new("another secret"));
    let mut guess = VerifyOptions::new(&wrong, date);
    guess.max_skew_seconds = u64::MAX;
    assert!(verify(scheme, &received, &guess).is_err(), "{scheme} accepts any key");

    // One byte of path, query or body is another: refused, unless it means the same.
    let Some(other) = changed(&received, change).filter(|_| verified.is_ok() && !is_token) else { return };
    if check(&other).is_ok() {
        assert_eq!(meaning(scheme, &other), meaning(scheme, &received), "{scheme} takes {:?}", other.url());
    }
});

fn unseen(text: &str) {
    assert!(!text.contains(KEY) && !text.contains(TOKEN), "a secret is seen: {text}");
}

/// Whether a verifier takes this form: some only exist for servers that want them.
fn is_accepted(scheme: Scheme, forms: &Forms, request: &Request) -> bool {
    match scheme {
        Scheme::TencentV1 => forms.at_values == AtValues::Signed,
        Scheme::TencentTc3 => true,
        // Such a name may be read in two ways unless it is encoded.
        Scheme::AlibabaAcs3
            if forms.acs_names == AcsNames::AsGiven
                && request.query.pairs().any(|(name, _)| name.contains(['&', '=', '%', '\r', '\n'])) =>
        {
            false
        }
        _ => forms.host != HostForm::WithoutPort || !request.header("host").unwrap_or(&request.host).contains(':'),
    }
}

/// The request with one byte behind the host changed.
fn changed(request: &Request, (at, byte): (usize, usize)) -> Option<Request> {
    let url = request.url();
    let start = url.len() - url.split_once("://")?.1.find('/').map(|at| url.split_once("://").unwrap().1.len() - at)?;
    let mut body = request.body.wire();
    let mut bytes = url.into_bytes();
    let at = at % (bytes.len() - start + body.len());
    match bytes.get_mut(start + at) {
        Some(target) => *target = b'!' + (byte % 94) as u8,
        None => body[at - (bytes.len() - start)] = byte as u8,
    }
    let mut other = Request::new(&request.method, std::str::from_utf8(&bytes).ok()?).ok()?;
    other.headers.clone_from(&request.headers);
    other.body = Body::Bytes(body);
    Some(other)
}

/// What a server takes from what the scheme signs: method, path, parameters, body.
fn meaning(scheme: Scheme, request: &Request) -> (String, Vec<u8>, http::BytePairs, Vec<u8>) {
    let kind = request.header("content-type").and_then(|value| value.split(';').next()).unwrap_or_default().trim();
    let is_form = kind.eq_ignore_ascii_case("application/x-www-form-urlencoded");
    let url = request.url();
    let query = url.split_once('?').map_or("", |(_, query)| query).as_bytes();
    let body = request.body.wire();
    let decoded_path = || {
        let segments = request.path.trim_end_matches('/').split('/');
        segments.flat_map(|segment| percent_decode_str(segment).chain([0])).collect()
    };
    let is_unsigned = request.headers.iter().any(|(_, value)| value.trim() == "UNSIGNED-PAYLOAD");
    let signed_body = if is_unsigned { Vec::new() } else { body.clone() };
    match scheme {
        Scheme::AlibabaRpcV1 | Scheme::TencentV1 => {
            let mut fields = query.to_vec();
            if is_form && std::str::from_utf8(&body).is_ok() {
                fields.push(b'&');
                fields.extend(&body);
            }
            let mut pairs = http::meaning(&fields);
            let path = if scheme == Scheme::TencentV1 { request.path.clone() } else { String::new() };
            if scheme == Scheme::TencentV1 {
                // Its document turns one into the other before signing.
                pairs.iter_mut().flat_map(|(name, _)| name).filter(|byte| **byte == b'_').for_each(|byte| *byte = b'.');
                pairs.sort();
            }
            (request.method.clone(), path.into_bytes(), pairs, Vec::new())
        }
        Scheme::TencentTc3 => {
            (request.method.clone(), request.path.clone().into_bytes(), vec![(query.to_vec(), vec![])], signed_body)
        }
        _ => (request.method.clone(), decoded_path(), http::meaning(query), signed_body),
    }
}
