//! How services, SDKs and people print a text to sign.

use autoscale_kit::sign::{Scheme, Trace};
use serde_json::json;

/// Every form in which the text of the server may come back, with a name for the failure.
pub fn prints(scheme: Scheme, server: &Trace) -> Vec<(&'static str, String)> {
    let to_sign = server.string_to_sign.clone().unwrap();
    let canonical = server.canonical_request.clone().unwrap();
    match scheme {
        Scheme::AlibabaRpcV1 => {
            let message =
                format!("Specified signature is not matched with our calculation. server string to sign is:{to_sign}");
            let xml = message.replace('&', "&amp;");
            let mut prints = vec![
                ("JSON", json!({ "RequestId": "7FBB", "HostId": "ess.aliyuncs.com", "Code": "SignatureDoesNotMatch", "Message": message, "Recommend": "https://error-center.aliyun.com/status/search?Keyword=SignatureDoesNotMatch&source=PopGw" }).to_string()),
                ("IncompleteSignature", json!({ "Code": "IncompleteSignature", "Message": format!("The request signature does not conform to Aliyun standards. server string to sign is:{to_sign}") }).to_string()),
                ("XML", format!("<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>7FBB</RequestId><Code>SignatureDoesNotMatch</Code><Message>{xml}</Message></Error>")),
                ("Python SDK", format!("HTTP Status: 400 Error:SignatureDoesNotMatch {message} RequestID: 7FBB8B2B")),
                ("Go SDK", format!("SDK.ServerError\nErrorCode: SignatureDoesNotMatch\nRecommend: https://a.example/?q=1\nRequestId: 7FBB\nMessage: {message}\n")),
                ("JSON of Go, as text", format!("body: {{\"Message\":\"{}\",\"Code\":\"x\"}} end", message.replace('&', "\\u0026"))),
            ];
            prints.extend(wrapped(&to_sign));
            prints
        }
        Scheme::TencentV1 => {
            let mut prints =
                vec![("JSON", json!({ "code": 4100, "message": format!("(4100) {to_sign}") }).to_string())];
            prints.extend(wrapped(&to_sign));
            prints
        }
        Scheme::AlibabaAcs3 => {
            let message = format!(
                "Specified signature does not match our calculation. server StringToSign is [{to_sign}] server CanonicalRequest is [{canonical}]"
            );
            let mut prints = vec![
                ("JSON", json!({ "Code": "SignatureDoesNotMatch", "Message": message, "HostId": "ess" }).to_string()),
                (
                    "XML",
                    format!(
                        "<Error><Code>SignatureDoesNotMatch</Code><Message>{}</Message></Error>",
                        message.replace('&', "&amp;")
                    ),
                ),
                (
                    "SDK",
                    format!(
                        "Error: SignatureDoesNotMatch: code: 400, {} request id: 7FBB",
                        message.replace('\n', "\\n")
                    ),
                ),
            ];
            prints.extend(wrapped(&canonical));
            prints
        }
        Scheme::TencentTc3 => wrapped(&canonical),
        _ => {
            let line = canonical.replace('\n', "|");
            let message = format!(
                "Incorrect IAM authentication information: verify aksk signature fail, canonicalRequest:{line}"
            );
            let mut prints = vec![
                ("JSON", json!({ "error_msg": message, "error_code": "APIGW.0301", "request_id": "8080" }).to_string()),
                (
                    "Node",
                    format!("{{\n  data: {{\n    error_msg: '{message}',\n    error_code: 'APIGW.0301'\n  }}\n}}"),
                ),
                ("message", message),
                ("pipes", line),
            ];
            prints.extend(wrapped(&canonical));
            prints
        }
    }
}

/// What stands around a text that somebody copied.
fn wrapped(text: &str) -> Vec<(&'static str, String)> {
    vec![
        ("alone", text.to_owned()),
        ("line break", format!("{text}\n")),
        ("CRLF", format!("{}\r\n", text.replace('\n', "\r\n"))),
        ("byte order mark", format!("\u{feff}{text}")),
        ("brackets", format!("stringToSign: [{text}]")),
        ("quotes", format!("\"{text}\"")),
        ("single quotes", format!("'{text}'")),
        ("backticks", format!("the text is `{text}`, please check")),
        ("full stop", format!("the text is {text}.")),
        ("Chinese", format!("待签名字符串为“{text}”，请检查。")),
        ("Chinese brackets", format!("待签名字符串：【{text}】。")),
        ("Chinese full stop", format!("待签名字符串：{text}。")),
        ("tag", format!("<pre>{text}</pre>")),
        ("JSON in a log", format!("log: {}", json!({ "text": text, "more": "1" }))),
    ]
}
