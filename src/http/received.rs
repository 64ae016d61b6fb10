//! A request as a server received it: one reading of it for all who look at it.

use std::collections::BinaryHeap;

use super::header::{check_header, invalid};
use super::host::{is_host, without_default_port};
use super::media_type::{FORM, MediaType};
use super::{Body, Fields, Pairs, Request, is_path};
use crate::error::Error;
use crate::suggest::shown;

/// Headers of which a request has one. Two values are two readings of the request.
const ONCE: [&str; 10] = [
    "authorization",
    "content-length",
    "content-type",
    "date",
    "host",
    "x-auth-token",
    "x-domain-id",
    "x-project-id",
    "x-security-token",
    "x-subject-token",
];

/// Headers that begin like this come once, too.
const ONCE_FAMILIES: [&str; 3] = ["x-acs-", "x-sdk-", "x-tc-"];

impl Request {
    /// A request as it was received: the target of its first line (`/path?query`, or a whole URL), its headers and the
    /// bytes of its body.
    ///
    /// A host that is no bare `host[:port]`, a `#` in the target, and two values of a header that counts once are errors:
    /// one reader would take such a request for another than the next one does.
    ///
    /// ```
    /// use autoscale_kit::http::{Body, Request};
    /// let headers = vec![("Host".to_owned(), "ess.aliyuncs.com".to_owned())];
    /// let request = Request::received("GET", "/?Action=DescribeRegions", headers, Body::Empty)?;
    /// assert_eq!((request.host.as_str(), request.query.get("Action")), ("ess.aliyuncs.com", Some("DescribeRegions")));
    ///
    /// let headers = vec![("Host".to_owned(), "ess.aliyuncs.com/?Action=DeleteScalingGroup#".to_owned())];
    /// assert!(Request::received("GET", "/", headers, Body::Empty).is_err());
    /// # Ok::<(), autoscale_kit::error::Error>(())
    /// ```
    pub fn received(method: &str, target: &str, headers: Pairs, body: Body) -> Result<Self, Error> {
        if target.contains('#') {
            return Err(invalid("url: the target of a received request has no `#`"));
        }
        let mut request = if target.starts_with('/') {
            let host = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("host"));
            Self::at(method, "http".to_owned(), host.map_or("", |(_, host)| host.trim()), target)?
        } else {
            Self::new(method, target)?
        };
        (request.headers, request.body) = (headers, body);
        request.check_received()?;
        Ok(request)
    }

    /// Refuses what can be read in more than one way.
    pub(crate) fn check_received(&self) -> Result<(), Error> {
        if !is_host(&self.host) {
            return Err(invalid(format!("host: expected a bare host[:port], got {}", shown(&self.host))));
        }
        if !is_path(&self.path) {
            let what = "path: expected `/` and encoded segments behind it, none of them `.` or `..`";
            return Err(invalid(format!("{what}, got {}", shown(&self.path))));
        }
        for (name, value) in &self.headers {
            check_header(name, value)?;
        }
        let sorted = self.sorted_headers();
        let counts_once =
            |name: &str| ONCE.contains(&name) || ONCE_FAMILIES.iter().any(|family| name.starts_with(family));
        let mut pairs = sorted.iter().zip(sorted.iter().skip(1));
        if let Some(((name, _), _)) = pairs.find(|((one, _), (next, _))| one == next && counts_once(one)) {
            return Err(invalid(format!("header {}: is there twice, and counts once", shown(name))));
        }
        match self.header("host").map(str::trim) {
            Some(host) if !is_host(host) => {
                Err(invalid(format!("header Host: expected a bare host[:port], got {}", shown(host))))
            }
            Some(host) if !without_default_port(&self.protocol, host).eq_ignore_ascii_case(&self.host) => {
                Err(invalid(format!("header Host: is {}, and the URL names {}", shown(host), shown(&self.host))))
            }
            _ => Ok(()),
        }
    }

    /// Headers by name: each name once and in lower case, with its values joined in the order in which they came.
    pub(crate) fn headers_by_name(&self) -> Pairs {
        let mut headers = Pairs::new();
        for (name, index) in self.sorted_headers() {
            let value = self.headers.get(index).map_or("", |(_, value)| value.trim());
            match headers.last_mut() {
                Some((last, values)) if *last == name => values.extend([", ", value]),
                _ => headers.push((name, value.to_owned())),
            }
        }
        headers
    }

    fn sorted_headers(&self) -> Vec<(String, usize)> {
        by_name(self.headers.iter().map(|(name, _)| name.to_ascii_lowercase()))
    }

    /// The fields of a form that every reader takes for the same one: declared as a form, in UTF-8, not compressed, and
    /// behind a method that has a body.
    pub(crate) fn form(&self) -> Option<Fields> {
        let Body::Bytes(bytes) = &self.body else { return None };
        let is_plain = self.header("content-encoding").is_none_or(is_identity);
        if !self.is_form() || !self.media_type()?.is_utf8() || !is_plain || !has_body(&self.method) {
            return None;
        }
        Some(Fields::parse(std::str::from_utf8(bytes).ok()?))
    }

    /// Whether the content type announces a form.
    pub(crate) fn is_form(&self) -> bool {
        self.media_type().is_some_and(|kind| kind.is(FORM))
    }

    fn media_type(&self) -> Option<MediaType<'_>> {
        MediaType::parse(self.header("content-type")?)
    }
}

/// Names in order, with their indices. A heap makes less code than `sort`.
pub(crate) fn by_name(names: impl Iterator<Item = String>) -> Vec<(String, usize)> {
    let indices: Vec<_> = names.enumerate().map(|(index, name)| (name, index)).collect();
    BinaryHeap::from(indices).into_sorted_vec()
}

/// Whether a body behind this method is read by servers.
pub(crate) fn has_body(method: &str) -> bool {
    !matches!(method, "GET" | "HEAD")
}

/// A content coding that changes nothing.
pub(crate) fn is_identity(coding: &str) -> bool {
    matches!(coding.trim(), "" | "identity")
}
