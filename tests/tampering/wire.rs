//! A request as it stands on the wire.

use autoscale_kit::http::{Body, Request};
use autoscale_kit::sign::Signed;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Wire {
    /// What an HTTP client sends of a signed request: the host goes into a header of its own.
    pub fn of(signed: &Signed) -> Self {
        let request = &signed.request;
        let url = request.url();
        let (host, target) = url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).unwrap();
        let mut headers = request.headers.clone();
        if request.header("host").is_none() {
            headers.insert(0, ("Host".into(), host.into()));
        }
        Self { method: request.method.clone(), target: format!("/{target}"), headers, body: request.body.wire() }
    }

    /// As a server hands it to `verify`.
    pub fn received(&self) -> Result<Request, autoscale_kit::Error> {
        let body = if self.body.is_empty() { Body::Empty } else { Body::Bytes(self.body.clone()) };
        Request::received(&self.method, &self.target, self.headers.clone(), body)
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn set(&mut self, name: &str, value: &str) {
        match self.headers.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
            Some((_, old)) => *old = value.into(),
            None => self.headers.push((name.into(), value.into())),
        }
    }

    /// The text behind the first `?`.
    pub fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    pub fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    pub fn set_query(&mut self, query: &str) {
        let path = self.path().to_owned();
        self.target = if query.is_empty() { path } else { format!("{path}?{query}") };
    }
}
