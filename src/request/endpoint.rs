//! Which host a call goes to.

use std::borrow::Cow;

use crate::catalog::Service;
use crate::catalog::region::region_host;
use crate::error::{Error, ErrorCode};
use crate::http::Request;
use crate::suggest;

/// Protocol and host of the request.
#[derive(Debug, PartialEq)]
pub(super) struct Endpoint {
    pub protocol: String,
    pub host: String,
}

/// The host that the vendor has for a region, or for none.
pub(super) fn host(service: &Service, region: Option<&str>) -> Option<Cow<'static, str>> {
    let Some(region) = region else { return service.endpoint.map(Cow::Borrowed) };
    if let Some((_, host)) = service.endpoints.iter().find(|(id, _)| region.eq_ignore_ascii_case(id)) {
        return Some(Cow::Borrowed(host));
    }
    // Only a label goes into the host: what else a region may hold would lead elsewhere.
    let is_label = (1..=63).contains(&region.len())
        && !region.starts_with('-')
        && region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    match service.region_endpoint {
        Some(rule) if is_label => Some(Cow::Owned(region_host(rule, &region.to_ascii_lowercase()))),
        _ => service.endpoint.map(Cow::Borrowed),
    }
}

/// The caller's endpoint, else the host of the region, else the host of the service.
pub(super) fn resolve(service: &Service, region: Option<&str>, given: Option<&str>) -> Result<Endpoint, Error> {
    if let Some(given) = given {
        return parse(given).map_err(|what| {
            let shown = suggest::shown(given);
            option_error(format!("endpoint {shown}: {what}; expected a host, host:port or https://host:port"))
        });
    }
    let host = host(service, region).ok_or_else(|| {
        option_error(format!(
            "region: {} has a host for each region, such as {}; pass `region`, or a host as `endpoint`",
            service.title,
            service.endpoints.first().map_or("", |(_, host)| *host),
        ))
    })?;
    Ok(Endpoint { protocol: "https".into(), host: host.into_owned() })
}

pub(super) fn option_error(message: String) -> Error {
    Error::new(ErrorCode::InvalidOption, message)
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
