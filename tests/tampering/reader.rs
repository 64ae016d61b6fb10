//! What an application reads in a request, written down without any code of the crate.
//!
//! Applications differ, so there are several readers; a request has been tampered with if any of them reads it differently.

use std::collections::BTreeMap;

use autoscale_kit::sign::Scheme;

use crate::wire::Wire;

/// Which of two values of one header counts.
#[derive(Clone, Copy, Debug)]
enum Repeated {
    First,
    Last,
    Joined,
}

/// How an application reads.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    repeated: Repeated,
    /// Whether the body behind a GET or a HEAD is read.
    reads_all_bodies: bool,
    /// Whether the target goes through a URL parser, which resolves dots and drops a fragment.
    parses_urls: bool,
}

pub const READERS: [Reader; 4] = [
    Reader { repeated: Repeated::First, reads_all_bodies: true, parses_urls: true },
    Reader { repeated: Repeated::Last, reads_all_bodies: false, parses_urls: false },
    Reader { repeated: Repeated::Joined, reads_all_bodies: false, parses_urls: true },
    Reader { repeated: Repeated::Last, reads_all_bodies: true, parses_urls: false },
];

/// Names and values, by name; in the order in which the values came.
type Params = BTreeMap<Vec<u8>, Vec<Vec<u8>>>;

#[derive(Debug, PartialEq, Eq)]
pub struct Reading {
    method: String,
    host: String,
    path: Vec<u8>,
    params: Params,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
    /// What the body is taken for: media type with its charset, and the content coding.
    kind: String,
}

impl Reading {
    /// Of a request whose body the scheme leaves uncovered, the rest.
    pub fn without_body(self) -> Self {
        Self { body: Vec::new(), kind: String::new(), ..self }
    }
}

impl Reader {
    /// The parts of the request that the scheme can cover; what it cannot is left out here, and listed in SECURITY.md.
    pub fn read(self, scheme: Scheme, wire: &Wire) -> Reading {
        let (target, _) = if self.parses_urls {
            wire.target.split_once('#').unwrap_or((&wire.target, ""))
        } else {
            (&*wire.target, "")
        };
        let (front, query) = target.split_once('?').unwrap_or((target, ""));
        let (host, path) = match front.split_once("://") {
            Some((_, rest)) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
            None => (self.header(wire, "host").unwrap_or_default(), front),
        };
        let kind = self.kind(wire);
        let has_body = !wire.body.is_empty() && (self.reads_all_bodies || !matches!(&*wire.method, "GET" | "HEAD"));
        let is_form = has_body && kind.starts_with("application/x-www-form-urlencoded");
        let mut params = Params::new();
        let signs_parameters = matches!(scheme, Scheme::AlibabaRpcV1 | Scheme::TencentV1);
        let fields = [query.as_bytes(), if signs_parameters && is_form { &wire.body } else { b"" }];
        for (name, value) in fields.into_iter().flat_map(pairs) {
            params.entry(name).or_default().push(value);
        }
        let mut reading = Reading {
            method: wire.method.to_ascii_uppercase(),
            host: host.to_ascii_lowercase(),
            path: if self.parses_urls { resolved(path) } else { segments(path) },
            params,
            headers: self.headers(scheme, wire),
            // A form that was read as parameters is no body any more, but its charset counts.
            body: if !has_body || (signs_parameters && is_form) { Vec::new() } else { wire.body.clone() },
            kind: if has_body && !(signs_parameters && kind == "application/x-www-form-urlencoded") {
                kind
            } else {
                String::new()
            },
        };
        forget(scheme, &mut reading);
        reading
    }

    fn header<'a>(self, wire: &'a Wire, name: &str) -> Option<&'a str> {
        let mut values =
            wire.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim());
        match self.repeated {
            Repeated::First | Repeated::Joined => values.next(),
            Repeated::Last => values.last(),
        }
    }

    fn kind(self, wire: &Wire) -> String {
        let mut parts = self.header(wire, "content-type").unwrap_or_default().split(';').map(str::trim);
        let essence = parts.next().unwrap_or_default().to_ascii_lowercase();
        // A type that says no more than that it is text.
        let mut kind = if essence == "text/plain" { String::new() } else { essence };
        for part in parts {
            let part = part.to_ascii_lowercase().replace('"', "");
            if part.starts_with("charset=") && part != "charset=utf-8" && part != "charset=utf8" {
                kind += &part;
            }
        }
        match self.header(wire, "content-encoding") {
            None | Some("" | "identity") => kind,
            Some(coding) => kind + " in " + coding,
        }
    }

    /// The headers that services of the scheme act by.
    fn headers(self, scheme: Scheme, wire: &Wire) -> BTreeMap<String, String> {
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in &wire.headers {
            let (name, value) = (name.to_ascii_lowercase(), value.trim());
            let counts = match scheme {
                Scheme::AlibabaAcs3 => name.starts_with("x-acs-"),
                // The others are not signed by any SDK.
                Scheme::TencentTc3 => name == "x-tc-timestamp",
                Scheme::HuaweiSdk | Scheme::HuaweiV11 => {
                    name.starts_with("x-sdk-") || ["x-project-id", "x-domain-id", "x-security-token"].contains(&&*name)
                }
                Scheme::HuaweiToken => name == "x-auth-token",
                _ => false,
            };
            if !counts {
                continue;
            }
            match (headers.get_mut(&name), self.repeated) {
                (Some(_), Repeated::First) => {}
                (Some(old), Repeated::Joined) => *old += &format!(", {value}"),
                _ => {
                    headers.insert(name, value.to_owned());
                }
            }
        }
        headers
    }
}

/// Leaves out what the scheme does not sign, or signs in one spelling for several.
fn forget(scheme: Scheme, reading: &mut Reading) {
    match scheme {
        Scheme::AlibabaRpcV1 => {
            reading.host.clear();
            reading.path.clear();
            reading.params.remove(&b"Signature"[..]);
        }
        Scheme::TencentV1 => {
            reading.host = without_port(&reading.host);
            reading.params.remove(&b"Signature"[..]);
        }
        Scheme::TencentTc3 => reading.host = without_port(&reading.host),
        Scheme::HuaweiSdk | Scheme::HuaweiV11 => {
            // The signature always has a slash at the end, and sorts the values of a name.
            while reading.path.last() == Some(&b'/') {
                reading.path.pop();
            }
            reading.params.values_mut().for_each(|values| values.sort());
        }
        Scheme::HuaweiToken => {
            let headers = std::mem::take(&mut reading.headers);
            let nothing = || String::new();
            let (method, host, kind) = (nothing(), nothing(), nothing());
            *reading = Reading { method, host, kind, headers, path: vec![], params: Params::new(), body: vec![] };
        }
        Scheme::AlibabaAcs3 => {}
    }
}

fn without_port(host: &str) -> String {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()) => name.to_owned(),
        _ => host.to_owned(),
    }
}

/// Segments, decoded; a slash between them is a slash, and one inside of a segment a NUL.
fn segments(path: &str) -> Vec<u8> {
    let decoded = path.split('/').map(|segment| {
        let bytes = decoded(segment.as_bytes(), false);
        bytes.into_iter().map(|byte| if byte == b'/' { 0 } else { byte }).collect::<Vec<u8>>()
    });
    decoded.collect::<Vec<_>>().join(&b'/')
}

/// The same after a URL parser has resolved it.
fn resolved(path: &str) -> Vec<u8> {
    let mut out: Vec<String> = Vec::new();
    let path = path.replace('\\', "/");
    let all: Vec<&str> = path.split('/').skip(1).collect();
    for (place, segment) in all.iter().enumerate() {
        let is_last = place + 1 == all.len();
        match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
            "." if is_last => out.push(String::new()),
            "." => {}
            ".." => {
                out.pop();
                if is_last {
                    out.push(String::new());
                }
            }
            _ => out.push((*segment).to_owned()),
        }
    }
    segments(&format!("/{}", out.join("/")))
}

/// The fields of a query or form, as the URL Standard reads them.
fn pairs(text: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
    let fields = text.split(|byte| *byte == b'&').filter(|field| !field.is_empty());
    let pair = |field: &[u8]| {
        let at = field.iter().position(|byte| *byte == b'=').unwrap_or(field.len());
        (decoded(&field[..at], true), decoded(field.get(at + 1..).unwrap_or_default(), true))
    };
    fields.map(pair).collect()
}

fn decoded(text: &[u8], is_field: bool) -> Vec<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| (*byte as char).to_digit(16));
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        match (byte, digit(text.get(at + 1)), digit(text.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) if is_field => out.push(b' '),
            _ => out.push(*byte),
        }
        at += 1;
    }
    out
}
