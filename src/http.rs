//! The plain HTTP request that `request` makes, `sign` completes and `verify` reads.

mod header;
mod host;
mod media_type;
mod received;

use std::borrow::Cow;
use std::fmt;

pub(crate) use self::header::is_token_byte;
use self::header::{check_header, invalid};
pub(crate) use self::host::{is_host, without_default_port};
pub(crate) use self::media_type::{FORM, MediaType};
pub(crate) use self::received::{by_name, has_body, is_identity};
use crate::encode::{decode, decode_field, encode_pairs_into, is_utf8, url_query};
use crate::error::Error;
use crate::suggest::shown;

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
    /// value end; with some space behind them for what signing adds.
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
        let (protocol, rest) = url
            .split_once(':')
            .and_then(|(protocol, rest)| Some((protocol, rest.strip_prefix("//")?)))
            .ok_or_else(|| invalid("url: expected an absolute URL such as https://ess.aliyuncs.com/"))?;
        let protocol = protocol.to_ascii_lowercase();
        if protocol != "https" && protocol != "http" {
            return Err(invalid("url: only https and http URLs can be signed"));
        }
        let rest = rest.split_once('#').map_or(rest, |(before, _)| before);
        let (host, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        Self::at(method, protocol, host, target)
    }

    /// A request for a path and query at a host.
    fn at(method: &str, protocol: String, host: &str, target: &str) -> Result<Self, Error> {
        if method.is_empty() || !method.bytes().all(is_token_byte) {
            return Err(invalid("method: expected an HTTP method such as GET"));
        }
        if !is_host(host) {
            let got = shown(host);
            return Err(invalid(format!(
                "url: expected a bare host[:port], spelled as URL parsers spell it and without user information, got {got}"
            )));
        }
        if !target.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(invalid("url: expected printable ASCII; encode other characters, or pass them in `query`"));
        }
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        Ok(Self {
            method: method.to_ascii_uppercase(),
            host: without_default_port(&protocol, host).to_ascii_lowercase(),
            protocol,
            path: if path.is_empty() { "/" } else { path }.to_owned(),
            query: Fields::parse(query),
            headers: Vec::new(),
            body: Body::Empty,
        })
    }

    /// Everything but the body.
    pub(crate) fn without_body(&self) -> Self {
        let Self { method, protocol, host, path, query, headers, body: _ } = self;
        Self {
            method: method.clone(),
            protocol: protocol.clone(),
            host: host.clone(),
            path: path.clone(),
            query: query.clone(),
            headers: headers.clone(),
            body: Body::Empty,
        }
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

    /// Adds a header; one that no HTTP client would send as given is an error.
    pub fn push_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        check_header(name, value)?;
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

/// Whether the path goes over the wire as it is. A URL parser resolves `.` and `..` and turns `\` into `/`: another path
/// would be read than was signed.
pub(crate) fn is_path(path: &str) -> bool {
    let is_clean = |b: u8| b.is_ascii_graphic() && !b"?#\\".contains(&b);
    let is_dots = |segment: &str| segment.starts_with(['.', '%']) && matches!(&*decode(segment), "." | "..");
    path.starts_with('/') && path.bytes().all(is_clean) && !path.split('/').any(is_dots)
}

#[cfg(test)]
mod tests {
    use super::*;

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
