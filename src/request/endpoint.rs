//! Which host a call goes to.

use super::option_error;
use crate::catalog::Service;
use crate::error::Error;
use crate::http::Request;
use crate::suggest;

/// Protocol and host of the request.
#[derive(Debug, PartialEq)]
pub(super) struct Endpoint {
    pub protocol: String,
    pub host: String,
}

/// The caller's endpoint, else the host of the region, else the host of the service.
pub(super) fn resolve(service: &Service, region: Option<&str>, given: Option<&str>) -> Result<Endpoint, Error> {
    if let Some(given) = given {
        return parse(given).map_err(|what| {
            let shown = suggest::shown(given);
            option_error(format!("endpoint {shown}: {what}; expected a host, host:port or https://host:port"))
        });
    }
    let of_region =
        service.endpoints.iter().find(|(id, _)| region.is_some_and(|region| region.eq_ignore_ascii_case(id)));
    let host = of_region.map(|(_, host)| *host).or(service.endpoint).ok_or_else(|| {
        option_error(format!(
            "endpoint: the document names no host for {}; pass one as `endpoint` (host, host:port or https://host:port)",
            service.title
        ))
    })?;
    Ok(Endpoint { protocol: "https".into(), host: host.to_owned() })
}

/// A base path is refused: what stands before the documented path would be signed as a part of it.
fn parse(given: &str) -> Result<Endpoint, &'static str> {
    let (protocol, rest) = given.split_once("://").unwrap_or(("https", given));
    let authority = rest.strip_suffix('/').unwrap_or(rest);
    if authority.contains(['/', '?', '#']) {
        return Err("a path or query of its own cannot be signed");
    }
    if authority.contains('@') {
        return Err("user information does not belong there");
    }
    if authority.is_empty() {
        return Err("it is empty");
    }
    if !has_good_port(authority) {
        return Err("the port is not a number from 1 to 65535");
    }
    // The one reader of URLs knows which hosts and protocols can be signed.
    let request = Request::new("GET", &format!("{protocol}://{authority}/")).map_err(|_| "this cannot be a host")?;
    Ok(Endpoint { protocol: request.protocol, host: request.host })
}

fn has_good_port(authority: &str) -> bool {
    // An IPv6 address has its colons in brackets.
    let (host, after_host) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, after)) => (host, after),
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let port = after_host.strip_prefix(':').map(|port| port.bytes().all(|b| b.is_ascii_digit()).then(|| port.parse()));
    let port_is_good = match port {
        None => after_host.is_empty(),
        Some(digits) => matches!(digits, Some(Ok(1..=u16::MAX))),
    };
    !host.is_empty() && port_is_good
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(given: &str) -> Result<(String, String), &'static str> {
        parse(given).map(|endpoint| (endpoint.protocol, endpoint.host))
    }

    #[test]
    fn hosts_ports_and_urls() {
        let is = |given, protocol: &str, host: &str| assert_eq!(both(given), Ok((protocol.into(), host.into())));
        is("ess.example.org", "https", "ess.example.org");
        is("ESS.example.org:8443", "https", "ess.example.org:8443");
        is("http://127.0.0.1:8080", "http", "127.0.0.1:8080");
        is("http://127.0.0.1:8080/", "http", "127.0.0.1:8080");
        is("https://[::1]:443", "https", "[::1]");
    }

    #[test]
    fn what_is_no_endpoint() {
        let refused = [
            "",
            "/",
            "https://",
            "ftp://host",
            "https://host/base",
            "host?x=1",
            "host#x",
            "user:pw@host",
            "host:",
            "host:0",
            "host:+80",
            "host:65536",
            "ho st",
            "höst",
            ":80",
            "[]",
            "a\r\nb",
        ];
        for given in refused {
            assert!(parse(given).is_err(), "{given:?}");
        }
    }
}
