//! Mistakes with parameters.

use super::super::signer::{encode, same};
use super::{Mistake, add, mistake, remove, rename, set};

/// As `encodeURIComponent` does.
fn javascript(text: &str) -> String {
    encode(text).replace("%21", "!").replace("%27", "'").replace("%28", "(").replace("%29", ")").replace("%2A", "*")
}

/// As `URLEncoder` of Java does.
fn java(text: &str) -> String {
    encode(text).replace("%20", "+").replace("%2A", "*").replace('~', "%7E")
}

fn lower_hex(text: &str) -> String {
    let mut parts = encode(text);
    for byte in 0..=255_u8 {
        parts = parts.replace(&format!("%{byte:02X}"), &format!("%{byte:02x}"));
    }
    parts
}

fn number_of(name: &str) -> (String, u32) {
    let (head, number) = name.split_once('.').unwrap_or((name, "0"));
    (head.to_owned(), number.parse().unwrap_or(0))
}

const NAME: &str = "it's (a) *b*~!/c 中é😀";

/// Mistakes with parameters, for the schemes that encode them.
pub const ENCODED: &[Mistake] = &[
    mistake("encodeURIComponent", "encode", |_, s| s.encode = javascript, &["unencoded-reserved"], "Name"),
    mistake(
        "* not encoded",
        "encode",
        |_, s| s.encode = |t| encode(t).replace("%2A", "*"),
        &["unencoded-reserved"],
        "Name",
    ),
    mistake("space as +", "encode", |_, s| s.encode = |t| encode(t).replace("%20", "+"), &["plus-for-space"], "Name"),
    mistake("~ encoded", "encode", |_, s| s.encode = |t| encode(t).replace('~', "%7E"), &["encoded-tilde"], "Name"),
    mistake(
        "form encoder",
        "encode",
        |_, s| s.encode = java,
        &["encoded-tilde", "plus-for-space", "unencoded-reserved"],
        "Name",
    ),
    mistake("lower-case digits", "encode", |_, s| s.encode = lower_hex, &["lower-case-hex"], "Name"),
    mistake(
        "slash not encoded",
        "encode",
        |_, s| s.encode = |t| encode(t).replace("%2F", "/"),
        &["not-encoded"],
        "Name",
    ),
    mistake("encoded twice", "encode", |_, s| s.encode = |t| encode(&encode(t)), &["double-encoding"], "Name"),
    mistake(
        "a dot encoded",
        "encode",
        |_, s| s.encode = |t| encode(t).replace('.', "%2E"),
        &["encoded-tilde/unreserved"],
        "Ids.1",
    ),
    mistake(
        "brackets",
        "list",
        |_, s| s.rename = |n| n.split_once('.').map_or(same(n), |(l, i)| format!("{l}[{i}]")),
        &["parameter-missing/brackets"],
        "Ids[1]",
    ),
];

/// Mistakes with sorted parameters.
pub const SORTED: &[Mistake] = &[
    mistake(
        "sorted by pair",
        "order",
        |_, s| s.order = |p| p.sort_by_key(|(n, v)| format!("{n}={v}")),
        &["sorted-after-encoding"],
        "Ids.10",
    ),
    mistake(
        "numbered after sorting",
        "order",
        |_, s| s.order = |p| p.sort_by_key(|(n, _)| number_of(n)),
        &["list-expanded-after-sorting"],
        "Ids.2",
    ),
    mistake(
        "sorted without case",
        "order",
        |_, s| s.order = |p| p.sort_by_key(|(n, _)| n.to_lowercase()),
        &["sorted-ignoring-case"],
        "client",
    ),
    mistake("not sorted", "order", |_, s| s.order = |_| (), &["other-order"], "Name"),
    mistake(
        "sorted backwards",
        "order",
        |_, s| {
            s.order = |p| {
                p.sort();
                p.reverse();
            }
        },
        &["other-order"],
        "client",
    ),
];

/// Mistakes with the parameters themselves.
pub const PARAMETERS: &[Mistake] = &[
    mistake("parameter left out", "Zone", |c, _| remove(&mut c.query, "Zone"), &["parameter-missing"], "Zone"),
    mistake("parameter added", "Added", |c, _| add(&mut c.query, "Added", "1"), &["parameter-missing"], "Added"),
    mistake(
        "empty parameter added",
        "SignatureType",
        |c, _| add(&mut c.query, "SignatureType", ""),
        &["parameter-missing/empty"],
        "SignatureType",
    ),
    mistake(
        "empty parameter dropped",
        "Empty",
        |c, _| remove(&mut c.query, "Empty"),
        &["parameter-missing/empty"],
        "Empty",
    ),
    mistake(
        "signature signed",
        "Signature",
        |c, _| add(&mut c.query, "Signature", "abc="),
        &["parameter-missing/signature"],
        "Signature",
    ),
    mistake(
        "empty value without =",
        "pair",
        |_, s| s.pair = |n, v| if v.is_empty() { same(n) } else { format!("{n}={v}") },
        &["value-differs/equals-sign"],
        "Empty",
    ),
    mistake(
        "name capitalized",
        "client",
        |c, _| rename(&mut c.query, "client", "Client"),
        &["parameter-missing/name-case"],
        "Client",
    ),
    mistake("value changed", "Zone", |c, _| set(&mut c.query, "Zone", "other"), &["value-differs"], "Zone"),
    mistake("True", "DryRun", |c, _| set(&mut c.query, "DryRun", "True"), &["value-differs/case"], "DryRun"),
    mistake(
        "JSON with other blanks",
        "Filter",
        |c, _| set(&mut c.query, "Filter", "{\"b\":[2],\"a\":1}"),
        &["value-differs/json"],
        "Filter",
    ),
    mistake("blank behind a value", "Zone", |c, _| set(&mut c.query, "Zone", "1 "), &["value-differs/blanks"], "Zone"),
    mistake(
        "line break behind a value",
        "Zone",
        |c, _| set(&mut c.query, "Zone", "1\n"),
        &["value-differs/blanks"],
        "Zone",
    ),
    mistake(
        "decomposed",
        "Name",
        |c, _| set(&mut c.query, "Name", &NAME.replace('é', "e\u{301}")),
        &["value-differs/normalization"],
        "Name",
    ),
    mistake(
        "trailing &",
        "finish",
        |_, s| s.finish = |t| format!("{t}&"),
        &["parameter-missing/stray-separator"],
        "query",
    ),
];

/// Mistakes of `alibaba-rpc-v1` alone.
pub const RPC: &[Mistake] = &[
    mistake("wrong method", "method", |c, _| c.method = "GET".into(), &["wrong-method"], "method"),
    mistake("method in lower case", "method", |c, _| c.method = "post".into(), &["wrong-method"], "method"),
    mistake("path not encoded", "path", |_, s| s.rpc_path = "/&", &["not-encoded"], "path"),
    mistake("path in lower case", "path", |_, s| s.rpc_path = "%2f&", &["lower-case-hex"], "path"),
    mistake("path encoded twice", "path", |_, s| s.rpc_path = "%252F&", &["double-encoding"], "path"),
    mistake("no path", "path", |_, s| s.rpc_path = "", &["path-differs"], "path"),
    mistake("whole in lower case", "whole", |_, s| s.encode_whole = lower_hex, &["lower-case-hex"], "query"),
    mistake(
        "all in lower case",
        "encode whole",
        |_, s| (s.encode, s.encode_whole) = (lower_hex, lower_hex),
        &["lower-case-hex"],
        "Name",
    ),
    mistake("whole not encoded", "whole", |_, s| s.encode_whole = same, &["separators-not-encoded"], "query"),
    mistake(
        "& not encoded",
        "whole",
        |_, s| s.encode_whole = |t| encode(t).replace("%26", "&"),
        &["separators-not-encoded"],
        "query",
    ),
    mistake(
        "whole encoded twice",
        "whole",
        |_, s| s.encode_whole = |t| encode(&encode(t)),
        &["double-encoding"],
        "query",
    ),
    mistake("values not encoded", "encode", |_, s| s.encode = same, &["not-encoded", "unencoded-reserved"], "Name"),
    mistake(
        "local time",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "2026-03-14T23:09:26Z"),
        &["local-date"],
        "Timestamp",
    ),
    mistake(
        "time with offset",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "2026-03-14T23:09:26+08:00"),
        &["local-date"],
        "Timestamp",
    ),
    mistake(
        "milliseconds",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "2026-03-14T15:09:26.123Z"),
        &["value-differs/milliseconds"],
        "Timestamp",
    ),
    mistake(
        "blank in the time",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "2026-03-14 15:09:26"),
        &["value-differs/date-form"],
        "Timestamp",
    ),
    mistake(
        "another time",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "2026-03-14T15:09:33Z"),
        &["value-differs"],
        "Timestamp",
    ),
    mistake(
        "another nonce",
        "SignatureNonce",
        |c, _| set(&mut c.query, "SignatureNonce", "n-2"),
        &["value-differs"],
        "SignatureNonce",
    ),
    mistake(
        "another key id",
        "AccessKeyId",
        |c, _| set(&mut c.query, "AccessKeyId", "LTAIOTHER"),
        &["value-differs"],
        "AccessKeyId",
    ),
    mistake(
        "padded key id",
        "AccessKeyId",
        |c, _| set(&mut c.query, "AccessKeyId", "AKIDEXAMPLE\n"),
        &["value-differs/blanks"],
        "AccessKeyId",
    ),
    mistake(
        "another method of hashing",
        "SignatureMethod",
        |c, _| set(&mut c.query, "SignatureMethod", "HMAC-SHA256"),
        &["value-differs"],
        "SignatureMethod",
    ),
    mistake(
        "Format in lower case",
        "Format",
        |c, _| set(&mut c.query, "Format", "json"),
        &["value-differs/case"],
        "Format",
    ),
    mistake(
        "TimeStamp",
        "Timestamp",
        |c, _| rename(&mut c.query, "Timestamp", "TimeStamp"),
        &["parameter-missing/name-case"],
        "TimeStamp",
    ),
    mistake("line break behind the text", "finish", |_, s| s.finish = |t| format!("{t}\n"), &["line-breaks"], "text"),
    mistake(
        "GBK",
        "charset",
        |_, s| s.encode = |t| encode(t).replace("%E4%B8%AD", "%D6%D0"),
        &["value-differs/charset"],
        "Name",
    ),
    mistake(
        "halves of an emoji",
        "charset",
        |_, s| s.encode = |t| encode(t).replace("%F0%9F%98%80", "%ED%A0%BD%ED%B8%80"),
        &["value-differs/charset"],
        "Name",
    ),
];

/// Mistakes of `tencent-v1` alone.
pub const RAW: &[Mistake] = &[
    mistake("wrong method", "method", |c, _| c.method = "GET".into(), &["wrong-method"], "method"),
    mistake("method in lower case", "method", |c, _| c.method = "post".into(), &["wrong-method"], "method"),
    mistake("no method", "method", |c, _| c.method = String::new(), &["wrong-method"], "method"),
    mistake("another host", "host", |c, _| c.host = "cvm.example.com".into(), &["host-differs"], "host"),
    mistake("host with port", "host", |c, _| c.host = "as.example.com:443".into(), &["host-differs/port"], "host"),
    mistake("host with scheme", "host", |c, _| c.host = "https://as.example.com".into(), &["host-differs"], "host"),
    mistake("no host", "host", |c, _| c.host = String::new(), &["host-differs"], "host"),
    mistake("another path", "path", |c, _| c.path = "/v2/index.php".into(), &["path-differs"], "path"),
    mistake("slash behind the path", "path", |c, _| c.path.push('/'), &["trailing-slash"], "path"),
    mistake("no ?", "question", |_, s| s.question_mark = "", &["path-differs/question-mark"], "path"),
    mistake("values encoded", "encode", |_, s| s.encode = encode, &["encoded-before-signing"], "Name"),
    mistake("values encoded by a form", "encode", |_, s| s.encode = java, &["encoded-before-signing"], "Name"),
    mistake("underscores", "list", |_, s| s.rename = same, &["underscore"], "instance_ids.1"),
    mistake(
        "brackets",
        "list",
        |_, s| s.rename = |n| n.replace("s.", "s[").replace('_', "."),
        &["parameter-missing/brackets"],
        "instance.ids[1",
    ),
    mistake(
        "local time",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "1773529766"),
        &["local-date"],
        "Timestamp",
    ),
    mistake(
        "milliseconds",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "1773500966123"),
        &["value-differs/milliseconds"],
        "Timestamp",
    ),
    mistake(
        "a fraction",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "1773500966.5"),
        &["value-differs/milliseconds"],
        "Timestamp",
    ),
    mistake(
        "rounded up",
        "Timestamp",
        |c, _| set(&mut c.query, "Timestamp", "1773500967"),
        &["value-differs"],
        "Timestamp",
    ),
    mistake(
        "another key id",
        "SecretId",
        |c, _| set(&mut c.query, "SecretId", "AKIDOTHER"),
        &["value-differs"],
        "SecretId",
    ),
    mistake(
        "method of hashing not signed",
        "SignatureMethod",
        |c, _| remove(&mut c.query, "SignatureMethod"),
        &["parameter-missing"],
        "SignatureMethod",
    ),
    mistake(
        "another method of hashing",
        "SignatureMethod",
        |c, _| set(&mut c.query, "SignatureMethod", "HmacSHA1"),
        &["value-differs"],
        "SignatureMethod",
    ),
    mistake("line break behind the text", "finish", |_, s| s.finish = |t| format!("{t}\n"), &["line-breaks"], "text"),
];
