//! Mistakes with the lines of a canonical request.

use autoscale_kit::digest::sha256_hex;

use super::super::signer::{Call, same};
use super::{Mistake, add, mistake, remove, set};

fn own_body(call: &mut Call, body: &str) {
    call.body = body.to_owned();
    let hash = sha256_hex(body.as_bytes());
    set(&mut call.headers, "x-acs-content-sha256", &hash);
}

/// Mistakes of the schemes that sign lines.
pub const LINES: &[Mistake] = &[
    mistake("wrong method", "method", |c, _| c.method = "PUT".into(), &["wrong-method"], "method"),
    mistake("method in lower case", "method", |c, _| c.method = "post".into(), &["wrong-method"], "method"),
    mistake("another path", "path", |c, _| c.path = "/v1/others".into(), &["path-differs"], "path"),
    mistake("no leading slash", "path", |c, _| c.path = "v1/groups".into(), &["path-differs/leading-slash"], "path"),
    mistake("path encoded", "path", |c, _| c.path = "%2Fv1%2Fgroups".into(), &["not-encoded"], "path"),
    mistake("another host", "host", |c, _| set(&mut c.headers, "host", "cvm.example.com"), &["host-differs"], "host"),
    mistake(
        "host with port",
        "host",
        |c, _| set(&mut c.headers, "host", "as.example.com:443"),
        &["host-differs/port"],
        "host",
    ),
    mistake("host not signed", "host", |c, _| remove(&mut c.headers, "host"), &["signed-headers-differ"], "host"),
    mistake(
        "charset",
        "content-type",
        |c, _| set(&mut c.headers, "content-type", "application/json; charset=utf-8"),
        &["content-type-charset"],
        "content-type",
    ),
    mistake(
        "content type in other case",
        "content-type",
        |c, _| set(&mut c.headers, "content-type", "Application/JSON"),
        &["content-type-case"],
        "content-type",
    ),
    mistake(
        "another content type",
        "content-type",
        |c, _| set(&mut c.headers, "content-type", "text/plain"),
        &["header-differs"],
        "content-type",
    ),
    mistake(
        "content type not signed",
        "content-type",
        |c, _| remove(&mut c.headers, "content-type"),
        &["signed-headers-differ"],
        "content-type",
    ),
    mistake(
        "header too many",
        "user-agent",
        |c, _| add(&mut c.headers, "user-agent", "curl"),
        &["signed-headers-differ"],
        "user-agent",
    ),
    mistake(
        "values not trimmed",
        "header",
        |_, s| s.header = |n, v| format!("{n}: {v}\n"),
        &["untrimmed-header"],
        "host",
    ),
    mistake(
        "names in upper case",
        "header",
        |_, s| s.header = |n, v| format!("{}:{v}\n", n.to_uppercase()),
        &["signed-headers-differ/form"],
        "HOST",
    ),
    mistake(
        "list in upper case",
        "names",
        |_, s| s.names = |n| n.join(";").to_uppercase(),
        &["signed-headers-differ/form"],
        "SignedHeaders",
    ),
    mistake(
        "list with commas",
        "names",
        |_, s| s.names = |n| n.join(","),
        &["signed-headers-differ/form"],
        "SignedHeaders",
    ),
    mistake(
        "list in another order",
        "names",
        |_, s| s.names = |n| n.iter().rev().cloned().collect::<Vec<_>>().join(";"),
        &["signed-headers-differ/form"],
        "SignedHeaders",
    ),
    mistake(
        "header missing in the list",
        "names",
        |_, s| s.names = |n| n.get(1..).unwrap().join(";"),
        &["signed-headers-differ"],
        "SignedHeaders",
    ),
    mistake(
        "headers not sorted",
        "headers",
        |c, s| {
            c.headers.reverse();
            s.names = |n| {
                let mut n = n.to_vec();
                n.sort();
                n.join(";")
            }
        },
        &["signed-headers-differ/form"],
        "headers",
    ),
    mistake("no empty line", "layout", |_, s| s.before_names = "", &["line-breaks"], "headers"),
    mistake("two empty lines", "layout", |_, s| s.before_names = "\n\n", &["line-breaks"], "headers"),
    mistake("line break behind the text", "finish", |_, s| s.finish = |t| format!("{t}\n"), &["line-breaks"], "text"),
    mistake("carriage returns", "finish", |_, s| s.finish = |t| t.replace('\n', "\r\n"), &["line-breaks"], "text"),
    mistake("\\n as two characters", "finish", |_, s| s.finish = |t| t.replace('\n', "\\n"), &["line-breaks"], "text"),
    mistake("another body", "body", |c, _| own_body(c, "{\"a\":2}"), &["body-differs"], ""),
    mistake("body with blanks", "body", |c, _| own_body(c, "{\"a\": 1}"), &["body-differs"], ""),
    mistake("body with a line break", "body", |c, _| own_body(c, "{\"a\":1}\n"), &["body-differs"], ""),
    mistake("empty object", "body", |c, _| own_body(c, "{}"), &["body-differs/empty-object"], ""),
    mistake("no body", "body", |c, _| own_body(c, ""), &["body-differs/empty"], ""),
    mistake(
        "hash of UNSIGNED-PAYLOAD",
        "body",
        |c, _| own_body(c, "UNSIGNED-PAYLOAD"),
        &["body-differs/unsigned-payload"],
        "",
    ),
    mistake(
        "UNSIGNED-PAYLOAD",
        "hash",
        |_, s| s.hash = |_| "UNSIGNED-PAYLOAD".into(),
        &["body-differs/unsigned-payload"],
        "body hash",
    ),
    mistake(
        "hash in upper case",
        "hash",
        |_, s| s.hash = |b| sha256_hex(b.as_bytes()).to_uppercase(),
        &["hash-case"],
        "body hash",
    ),
    mistake(
        "hash in Base64",
        "hash",
        |_, s| s.hash = |_| "AVq5+pYHXyLdjdIO9bkVsJqw5+qrnMvR6rTnyGSZ8Xc=".into(),
        &["body-differs/no-sha256"],
        "body hash",
    ),
    mistake(
        "MD5",
        "hash",
        |_, s| s.hash = |_| "d41d8cd98f00b204e9800998ecf8427e".into(),
        &["body-differs/no-sha256"],
        "body hash",
    ),
];

/// Mistakes of Huawei's schemes alone.
pub const HUAWEI: &[Mistake] = &[
    mistake("no slash behind the path", "slash", |_, s| s.canonical_path = same, &["trailing-slash"], "path"),
    mistake(
        "local time",
        "date",
        |c, _| set(&mut c.headers, "x-sdk-date", "20260314T230926Z"),
        &["local-date"],
        "x-sdk-date",
    ),
    mistake(
        "another time",
        "date",
        |c, _| set(&mut c.headers, "x-sdk-date", "20260314T150933Z"),
        &["header-differs"],
        "x-sdk-date",
    ),
    mistake(
        "ISO time",
        "date",
        |c, _| set(&mut c.headers, "x-sdk-date", "2026-03-14T15:09:26Z"),
        &["value-differs/date-form"],
        "x-sdk-date",
    ),
    mistake(
        "project not signed",
        "project",
        |c, _| remove(&mut c.headers, "x-project-id"),
        &["signed-headers-differ"],
        "x-project-id",
    ),
    mistake(
        "another project",
        "project",
        |c, _| set(&mut c.headers, "x-project-id", "p2"),
        &["header-differs"],
        "x-project-id",
    ),
    mistake(
        "project in another case",
        "project",
        |c, _| set(&mut c.headers, "x-project-id", "P1"),
        &["header-differs/case"],
        "x-project-id",
    ),
];

/// Mistakes of `alibaba-acs3` alone.
pub const ACS3: &[Mistake] = &[
    mistake("slash behind the path", "path", |c, _| c.path.push('/'), &["trailing-slash"], "path"),
    mistake(
        "local time",
        "date",
        |c, _| set(&mut c.headers, "x-acs-date", "2026-03-14T23:09:26Z"),
        &["local-date"],
        "x-acs-date",
    ),
    mistake(
        "milliseconds",
        "date",
        |c, _| set(&mut c.headers, "x-acs-date", "2026-03-14T15:09:26.000Z"),
        &["value-differs/milliseconds"],
        "x-acs-date",
    ),
    mistake(
        "action not signed",
        "action",
        |c, _| remove(&mut c.headers, "x-acs-action"),
        &["signed-headers-differ"],
        "x-acs-action",
    ),
    mistake(
        "another version",
        "version",
        |c, _| set(&mut c.headers, "x-acs-version", "2014-08-28"),
        &["header-differs"],
        "x-acs-version",
    ),
];

/// Mistakes of `tencent-tc3` alone: its query is not sorted.
pub const TC3: &[Mistake] = &[
    mistake("sorted query", "order", |_, s| s.order = |p| p.sort(), &["other-order/as-sent"], "DryRun"),
    mistake("slash behind the path", "path", |c, _| c.path.push('/'), &["trailing-slash"], "path"),
];
