//! What an answer says beside the texts: its code, masked tokens, several texts, half a trace.

use super::{cause, trace, trace_with};
use crate::credentials::Credentials;
use crate::encode::encode;
use crate::sign::explain::{Cause, Mismatch, explain_mismatch};
use crate::sign::{Scheme, Trace};

const TOKEN: &str = "canary/token";

#[test]
fn codes_say_enough() {
    let trace = trace(Scheme::TencentV1, "GET", &[]);
    for (text, expected) in [
        ("{\"code\":4500,\"message\":\"replay\"}", Some(Cause::NonceReused)),
        ("{\"Code\":\"SignatureNonceUsed\"}", Some(Cause::NonceReused)),
        ("<Code>InvalidTimeStamp.Expired</Code>", Some(Cause::ClockSkew)),
        ("{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.SignatureExpire\"}}}", Some(Cause::ClockSkew)),
        ("InvalidAccessKeyId.NotFound", Some(Cause::UnknownKey)),
        ("{\"Code\":\"InvalidAccessKeyId.Inactive\"}", Some(Cause::UnknownKey)),
        (
            "{\"Code\":\"IllegalTimestamp\",\"Message\":\"The input parameter Timestamp is illegal.\"}",
            Some(Cause::ClockSkew),
        ),
        ("{\"Code\":\"InvalidTimeStamp.Format\"}", Some(Cause::ClockSkew)),
        (
            "{\"Code\":\"InvalidSecurityToken.Expired\",\"Message\":\"Specified SecurityToken is expired.\"}",
            Some(Cause::TokenExpired),
        ),
        ("InvalidSecurityToken.MismatchWithAccessKey", Some(Cause::TokenInvalid)),
        ("ErrorCode: InvalidSecurityToken.Malformed", Some(Cause::TokenInvalid)),
        ("InvalidAccessKeySecret: Please check you AccessKeySecret", Some(Cause::Key)),
        (
            "[TencentCloudSDKException] code:AuthFailure.SecretIdNotFound message:The SecretId is not found requestId:1",
            Some(Cause::UnknownKey),
        ),
        ("{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.InvalidSecretId\"}}}", Some(Cause::UnknownKey)),
        ("{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.TokenFailure\"}}}", Some(Cause::TokenInvalid)),
        (
            "The provided credentials could not be validated because of exceeding request size limit, please use new signature method `TC3-HMAC-SHA256`.",
            Some(Cause::OtherScheme),
        ),
        ("{\"code\":4200,\"message\":\"请求过期\"}", Some(Cause::ClockSkew)),
        (
            "{\"code\":4100,\"message\":\"鉴权失败\",\"codeDesc\":\"AuthFailure.SecretIdNotFound\"}",
            Some(Cause::UnknownKey),
        ),
        ("Incorrect IAM authentication information: ak LTAI5tDvssj9BBMtAGT3HoTT not exist", Some(Cause::UnknownKey)),
        (
            "Incorrect IAM authentication information: Get secretKey failed,ak:A1,err:ak not exist",
            Some(Cause::UnknownKey),
        ),
        ("Incorrect app authentication information: app not found, appkey 01177c42", Some(Cause::UnknownKey)),
        (
            "Incorrect app authentication information: signature expired, signature time:20230527T000431Z,server time:20230527T020608Z",
            Some(Cause::ClockSkew),
        ),
        (
            "Incorrect IAM authentication information: AK access failed to reach the limit,forbidden.",
            Some(Cause::KeyLocked),
        ),
        ("Incorrect IAM authentication information: decrypt token fail", Some(Cause::TokenInvalid)),
        // None of these says why.
        ("{\"TotalCount\":4500,\"code\":0}", None),
        ("request 4500 failed", None),
        ("{\"error_code\":\"APIGW.0301\",\"error_msg\":\"verify aksk signature fail\"}", None),
        ("the task does not exist", None),
        ("{\"code\":4100}", None),
        ("", None),
    ] {
        let mismatch = explain_mismatch(&trace, text);
        assert_eq!(mismatch.cause, expected, "{text}");
        assert!(mismatch.hint.is_some() && mismatch.first_difference.is_none());
    }
}

#[test]
fn tokens_are_masked_on_both_sides() {
    let credentials = Credentials::temporary("AKIDEXAMPLE", "dummy-key", TOKEN);
    for scheme in [Scheme::AlibabaRpcV1, Scheme::AlibabaAcs3, Scheme::TencentV1, Scheme::HuaweiSdk] {
        let trace = trace_with(scheme, &credentials, "GET", &[("a", "1")]);
        let real = |text: &Option<String>| {
            let twice = encode(&encode(TOKEN));
            let token = match scheme {
                Scheme::AlibabaRpcV1 => twice.as_str(),
                _ => TOKEN,
            };
            text.clone().unwrap().replace("<secret>", token)
        };
        let text = match scheme {
            Scheme::AlibabaRpcV1 | Scheme::TencentV1 => real(&trace.string_to_sign),
            _ => real(&trace.canonical_request),
        };
        assert!(text.contains("canary"));
        // Nobody has compared the tokens, so the texts are not equal.
        let masked = |mismatch: &Mismatch| {
            !mismatch.same && mismatch.cause == Some(Cause::NotCompared) && mismatch.differences.is_empty()
        };
        let hidden = text.replace("canary", "***");
        for other in [&text, &text.replace("canary", "another"), &hidden] {
            let equal = explain_mismatch(&trace, other);
            assert!(masked(&equal), "{scheme} {equal:?}");
        }
        // The texts of a trace, pasted as they are shown. A hash is that of the real token.
        for (shown, is_hash) in [(&trace.string_to_sign, text.contains('\n')), (&trace.canonical_request, false)] {
            let equal = explain_mismatch(&trace, shown.as_deref().unwrap());
            assert!(if is_hash { equal.same } else { masked(&equal) }, "{scheme} {equal:?}");
        }
        // Somebody's own trace may show the token: then it is compared, and is still not shown.
        let own = Trace {
            canonical_request: real(&trace.canonical_request).into(),
            string_to_sign: real(&trace.string_to_sign).into(),
            ..trace.clone()
        };
        assert!(explain_mismatch(&own, &text).same, "{scheme}");
        let other = explain_mismatch(&own, &text.replace("canary", "another"));
        assert!(!other.same && other.differences.len() == 1, "{scheme} {other:?}");
        assert!(!serde_json::to_string(&other).unwrap().contains("canary"), "{other:?}");
        for other in [text.replace("canary", "another-canary"), text.replace("a=1", "a=2").replace("a%3D1", "a%3D2")] {
            let shown = serde_json::to_string(&explain_mismatch(&trace, &other)).unwrap();
            assert!(!shown.contains("canary"), "{shown}");
        }
    }
}

#[test]
fn one_text_of_a_trace_is_enough() {
    for scheme in Scheme::ALL.into_iter().filter(|scheme| *scheme != Scheme::HuaweiToken) {
        let whole = trace(scheme, "POST", &[("a", "x y")]);
        let texts = [whole.canonical_request.clone().unwrap(), whole.string_to_sign.clone().unwrap()];
        let canonical = Trace {
            canonical_request: whole.canonical_request.clone(),
            credential_scope: whole.credential_scope.clone(),
            ..Trace::default()
        };
        let to_sign = Trace { string_to_sign: whole.string_to_sign.clone(), ..Trace::default() };
        for (name, one) in [("canonical", canonical), ("to sign", to_sign)] {
            for text in &texts {
                let same = explain_mismatch(&one, text);
                assert!(same.same, "{scheme} {name} {text} {same:?}");
                let other = text.replace("x%20y", "x+y").replace("x%2520y", "x%2By").replace("x y", "x+y");
                let is_hash = text.contains("-HMAC-SHA256\n");
                let expected = match scheme {
                    _ if is_hash => continue,
                    Scheme::TencentV1 => Cause::EncodedBeforeSigning,
                    _ if name == "to sign" && text.contains('\n') => Cause::CanonicalRequestDiffers,
                    _ => Cause::PlusForSpace,
                };
                assert_eq!(explain_mismatch(&one, &other).cause, Some(expected), "{scheme} {name} {other}");
            }
        }
    }
}

/// A token is not signed: there is nothing to compare, and a code may still say why.
#[test]
fn nothing_signed() {
    let found = explain_mismatch(&Trace::default(), "decrypt token fail");
    assert_eq!(found.cause, Some(Cause::TokenInvalid));
    let found = explain_mismatch(&Trace::default(), "hello");
    assert!(found.cause.is_none() && found.hint.unwrap().contains("token"));
}

/// Logs print what was signed beside what the service has.
#[test]
fn both_texts_in_one_answer() {
    let trace = trace(Scheme::AlibabaRpcV1, "GET", &[("Zone", "1")]);
    let own = trace.string_to_sign.clone().unwrap();
    let server = own.replace("Zone%3D1", "Zone%3D2");
    for text in [
        format!("client string to sign is:{own}, server string to sign is:{server}"),
        format!("server string to sign is:{server}; mine: {own}"),
        serde_json::json!({ "mine": own, "Message": format!("server string to sign is:{server}") }).to_string(),
        format!("{own}\n{server}"),
    ] {
        assert_eq!(cause(&explain_mismatch(&trace, &text)), (Some(Cause::ValueDiffers), Some("Zone")), "{text}");
    }
}

/// As the service refused the call for something else, its code counts although the texts are equal.
#[test]
fn a_code_beside_equal_texts() {
    let trace = trace(Scheme::AlibabaRpcV1, "GET", &[]);
    let text =
        format!("{{\"Code\":\"SignatureNonceUsed\",\"StringToSign\":\"{}\"}}", trace.string_to_sign.clone().unwrap());
    assert_eq!(explain_mismatch(&trace, &text).cause, Some(Cause::NonceReused));
}

/// Work grows with the input.
#[test]
fn long_texts_are_compared_in_time() {
    let values: Vec<(String, String)> =
        (0..5_000).map(|number| (format!("P{number}"), format!("v {number}"))).collect();
    let query: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    for scheme in [Scheme::AlibabaRpcV1, Scheme::TencentV1, Scheme::HuaweiSdk] {
        let trace = trace(scheme, "GET", &query);
        let text =
            if scheme == Scheme::HuaweiSdk { &trace.canonical_request } else { &trace.string_to_sign }.clone().unwrap();
        let text = text.replace("%20", "+").replace("%2520", "%2B").replace("v ", "v+");
        let begin = std::time::Instant::now();
        let found = explain_mismatch(&trace, &text);
        assert!(found.differences.len() == 100, "{scheme} {}", found.differences.len());
        assert!(begin.elapsed().as_secs() < 20, "{scheme} {:?}", begin.elapsed());
    }
}
