//! The plain HTTP request that `request` makes, `sign` completes and `verify` reads.

#[cfg(any(target_arch = "wasm32", test))]
use std::borrow::Cow;
use std::fmt;

use crate::encode::{decode_field, encode_pairs_into, is_utf8, url_query};
use crate::error::{Error, ErrorCode};

/// Names and values, decoded.
pub type Pairs = Vec<(String, String)>;

/// Fields of a query or form: decoded for signing, and the very text that goes over the wire.
///
/// Text that came with a URL is authoritative and is never re-encoded; pairs added later are encoded behind it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Fields {
    given: String,
    given_count: usize,
    /// Names and values, decoded, one behind the other: two texts for each field would cost more than signing them.
    decoded: String,
    /// Where in `decoded` each name ends, and the value behind it.
    ends: Vec<(usize, usize)>,
}

impl Fields {
    /// Reads wire text (`a=1&b=%20`); `+` counts as a space, a bare name as an empty value.
    pub fn parse(wire: &str) -> Self {
        let mut fields = Self { given: wire.to_owned(), ..Self::default() };
        for field in wire.split('&').filter(|field| !field.is_empty()) {
            let (name, value) = field.split_once('=').unwrap_or((field, ""));
            fields.push(&decode_field(name), &decode_field(value));
        }
        fields.given_count = fields.ends.len();
        fields
    }

    /// Adds a decoded pair.
    pub fn push(&mut self, name: &str, value: &str) {
        self.decoded.push_str(name);
        let end = self.decoded.len();
        self.decoded.push_str(value);
        self.ends.push((end, self.decoded.len()));
    }

    /// Adds decoded pairs that stand one behind the other in a text, each with the places in it where the name and the
    /// value end; with some room behind them for what signing adds.
    #[cfg(any(target_arch = "wasm32", test))]
    pub(crate) fn push_joined(&mut self, text: &str, ends: impl ExactSizeIterator<Item = (usize, usize)>) {
        let from = self.decoded.len();
        self.decoded.reserve(text.len() + 256);
        self.decoded.push_str(text);
        self.ends.reserve(ends.len() + 8);
        self.ends.extend(ends.map(|(name_end, end)| (from + name_end, from + end)));
    }

    /// Decoded pairs in the order sent.
    pub fn pairs(&self) -> impl ExactSizeIterator<Item = (&str, &str)> + Clone {
        let (mut rest, mut from) = (self.decoded.as_str(), 0);
        self.ends.iter().map(move |&(name_end, end)| {
            let (name, behind) = rest.split_at_checked(name_end - from).unwrap_or_default();
            let (value, behind) = behind.split_at_checked(end - name_end).unwrap_or_default();
            (rest, from) = (behind, end);
            (name, value)
        })
    }

    /// The first value of `name`, if the fields carry it.
    pub fn get(&self, name: &str) -> Option<&str> {
        let mut from = 0;
        for &(name_end, end) in &self.ends {
            // Most names differ in length, which is there without looking at them.
            if name_end - from == name.len() && self.decoded.get(from..name_end) == Some(name) {
                return self.decoded.get(name_end..end);
            }
            from = end;
        }
        None
    }

    /// The text that came with a URL or body, which is sent as it is.
    pub(crate) fn given(&self) -> &str {
        &self.given
    }

    /// Spells the text that came with a URL as a URL parser will, so that it is sent as it was signed.
    pub(crate) fn respell(&mut self) {
        self.given = url_query(&self.given).into_owned();
    }

    /// The name of a field that is not UTF-8 once decoded: its pair does not say what is sent.
    pub(crate) fn undecodable(&self) -> Option<&str> {
        let fields = self.given.split('&').filter(|field| !field.is_empty());
        let lossy = |pair: (&str, &str)| pair.0.contains('\u{fffd}') || pair.1.contains('\u{fffd}');
        let mut pairs = fields.zip(self.pairs()).filter(|(_, pair)| lossy(*pair));
        pairs.find(|(field, _)| !is_utf8(field)).map(|(_, pair)| pair.0)
    }

    /// Whether there is nothing to send.
    pub fn is_empty(&self) -> bool {
        self.given.is_empty() && self.ends.is_empty()
    }

    /// What goes over the wire, without `?`.
    pub fn wire(&self) -> String {
        let mut out = Vec::new();
        self.wire_into(&mut out);
        // Text as it was given, and ASCII behind it.
        String::from_utf8(out).unwrap_or_default()
    }

    fn wire_into(&self, out: &mut Vec<u8>) {
        let from = out.len();
        out.extend_from_slice(self.given.as_bytes());
        encode_pairs_into(out, from, self.decoded.len(), self.pairs().skip(self.given_count));
    }
}

/// Shows names and hides values, which may hold tokens and signatures.
impl fmt::Debug for Fields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.pairs().map(|(name, _)| name)).finish()
    }
}

impl From<Pairs> for Fields {
    fn from(pairs: Pairs) -> Self {
        pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for Fields {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(pairs: I) -> Self {
        let mut fields = Self::default();
        for (name, value) in pairs {
            fields.push(name, value);
        }
        fields
    }
}

/// What a request carries behind its headers.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Body {
    /// No body at all.
    #[default]
    Empty,
    /// `application/x-www-form-urlencoded` fields.
    Form(Fields),
    /// Bytes sent as they are.
    Bytes(Vec<u8>),
}

impl Body {
    /// The bytes that go over the wire.
    pub fn wire(&self) -> Vec<u8> {
        match self {
            Self::Empty => Vec::new(),
            Self::Form(fields) => fields.wire().into_bytes(),
            Self::Bytes(bytes) => bytes.clone(),
        }
    }
}

/// A request as plain data: no connection, nothing sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// Method in upper case.
    pub method: String,
    /// `https` or `http`.
    pub protocol: String,
    /// Host in lower case, with a port where one was given.
    pub host: String,
    /// Path as sent, beginning with `/`.
    pub path: String,
    /// Query fields.
    pub query: Fields,
    /// Headers in the order given; names keep their spelling and compare without case. `host` is not among them.
    pub headers: Pairs,
    /// Body.
    pub body: Body,
}

impl Request {
    /// A request for `method` and an absolute `url`.
    ///
    /// ```
    /// use autoscale_kit::http::Request;
    /// let request = Request::new("get", "https://ess.aliyuncs.com/?Action=DescribeScalingGroups").unwrap();
    /// assert_eq!(request.query.get("Action"), Some("DescribeScalingGroups"));
    /// assert_eq!(request.url(), "https://ess.aliyuncs.com/?Action=DescribeScalingGroups");
    /// ```
    pub fn new(method: &str, url: &str) -> Result<Self, Error> {
        let invalid = |what: &str| Error::new(ErrorCode::InvalidRequest, what.to_owned());
        if method.is_empty() || !method.bytes().all(is_token_byte) {
            return Err(invalid("method: expected an HTTP method such as GET"));
        }
        let (protocol, rest) = url
            .split_once(':')
            .and_then(|(protocol, rest)| Some((protocol, rest.strip_prefix("//")?)))
            .ok_or_else(|| invalid("url: expected an absolute URL such as https://ess.aliyuncs.com/"))?;
        let protocol = protocol.to_ascii_lowercase();
        if protocol != "https" && protocol != "http" {
            return Err(invalid("url: only https and http URLs can be signed"));
        }
        let rest = rest.split_once('#').map_or(rest, |(before, _)| before);
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, "/"),
        };
        if !is_host(host) {
            return Err(invalid("url: expected a host name, without user information"));
        }
        if !url.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(invalid("url: expected printable ASCII; encode other characters, or pass them in `query`"));
        }
        Ok(Self {
            method: method.to_ascii_uppercase(),
            host: without_default_port(&protocol, host).to_ascii_lowercase(),
            protocol,
            path: path.to_owned(),
            query: Fields::parse(query),
            headers: Vec::new(),
            body: Body::Empty,
        })
    }

    /// The URL that goes over the wire.
    pub fn url(&self) -> String {
        let mut url = Vec::new();
        self.url_into(&mut url);
        // Texts, and ASCII behind them.
        String::from_utf8(url).unwrap_or_default()
    }

    /// Appends the URL.
    pub(crate) fn url_into(&self, out: &mut Vec<u8>) {
        let mark = if self.query.is_empty() { "" } else { "?" };
        for part in [&self.protocol, "://", &self.host, &self.path, mark] {
            out.extend_from_slice(part.as_bytes());
        }
        self.query.wire_into(out);
    }

    /// The first header of this name, whatever its case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Adds a header unless one of this name is there.
    pub fn default_header(&mut self, name: &str, value: impl Into<String>) {
        if self.header(name).is_none() {
            self.headers.push((name.to_owned(), value.into()));
        }
    }

    /// Headers as every HTTP client hands them on: values of a repeated one joined, under the name that came first.
    #[cfg(any(target_arch = "wasm32", test))]
    pub(crate) fn joined_headers(&self) -> Cow<'_, Pairs> {
        let same = |(one, _): &(String, String), other: &(String, String)| one.eq_ignore_ascii_case(&other.0);
        let repeats = |at, header| self.headers.iter().take(at).any(|before| same(before, header));
        if !self.headers.iter().enumerate().any(|(at, header)| repeats(at, header)) {
            return Cow::Borrowed(&self.headers);
        }
        let mut joined = Pairs::new();
        for header in &self.headers {
            match joined.iter_mut().find(|first| same(first, header)) {
                Some((_, values)) => values.extend([", ", &header.1]),
                None => joined.push(header.clone()),
            }
        }
        Cow::Owned(joined)
    }

    /// Checks a header for what no HTTP client would send as given: bad names, line breaks.
    pub fn push_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        if name.is_empty() || !name.bytes().all(is_token_byte) {
            return Err(Error::new(ErrorCode::InvalidRequest, format!("header name {name:?}: not an HTTP token")));
        }
        if value.bytes().any(|b| matches!(b, b'\r' | b'\n' | 0)) {
            return Err(Error::new(ErrorCode::InvalidRequest, format!("header {name}: line breaks are not allowed")));
        }
        self.headers.push((name.to_owned(), value.to_owned()));
        Ok(())
    }
}

/// Shows the shape of a request and hides the values, which may hold tokens.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[(String, String)]| pairs.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("host", &self.host)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &names(&self.headers))
            .finish_non_exhaustive()
    }
}

pub(crate) fn without_default_port<'a>(protocol: &str, host: &'a str) -> &'a str {
    let port = if protocol == "https" { ":443" } else { ":80" };
    host.strip_suffix(port).unwrap_or(host)
}

pub(crate) fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// A name, or an address in brackets, and perhaps a port.
pub(crate) fn is_host(text: &str) -> bool {
    let colon = text.bytes().rposition(|byte| byte == b':');
    let (name, port) = match colon.and_then(|at| Some((text.get(..at)?, text.get(at + 1..)?))) {
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (text, "443"),
    };
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let is_name_byte = |byte: u8| byte.is_ascii_alphanumeric() || b".-_".contains(&byte);
    let inside = address.unwrap_or(name);
    let is_named = inside.bytes().all(|byte| is_name_byte(byte) || (byte == b':' && address.is_some()));
    !inside.is_empty() && is_named && !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for host in ["a", "a-b_c.example", "127.0.0.1:80", "[::1]", "[::1]:8080"] {
            assert!(is_host(host), "{host}");
        }
        for host in ["", ":443", "a:", "a:443:443", "::1", "[]", "[a", "a]", "a:b", "u@a", "[::1]x"] {
            assert!(!is_host(host), "{host}");
        }
    }

    #[test]
    fn repeated_headers_are_joined_under_the_first_name() {
        let mut request = Request::new("GET", "https://h/").unwrap();
        for (name, value) in [("X-A", "1"), ("x-b", "2"), ("x-a", "3"), ("X-A", "4")] {
            request.push_header(name, value).unwrap();
        }
        let joined = [("X-A", "1, 3, 4"), ("x-b", "2")].map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(*request.joined_headers(), joined);
    }

    #[test]
    fn a_url_that_was_read_reads_the_same() {
        let request = Request::new("get", "HTTPS://ESS.example.org:443/a?b#c").unwrap();
        assert_eq!(request.url(), "https://ess.example.org/a?b");
        assert!(Request::new("get", &request.url()).unwrap() == Request { method: "GET".into(), ..request });
        assert!(Request::new("GET", "https://ess.example.org:443:443/").is_err());
    }
}
