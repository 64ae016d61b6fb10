//! Hosts, as URL parsers leave them.

use std::net::Ipv6Addr;

/// Whether the text is a host name or an address, perhaps with a port, that a URL parser (WHATWG: `fetch`, Node.js) hands
/// on as it is, but for the case of letters.
///
/// Parsers respell addresses (`127.1`, `0x7f.0.0.1`, `[0::1]`) and ports (`0443`): another host would be signed than is
/// sent.
pub(crate) fn is_host(text: &str) -> bool {
    let (name, port) = match text.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, port),
        _ => (text, "443"),
    };
    let address = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    is_number::<u16>(port) && address.map_or_else(|| is_name(name), is_ipv6)
}

/// The host without the port that its protocol has anyway.
pub(crate) fn without_default_port<'a>(protocol: &str, host: &'a str) -> &'a str {
    let port = if protocol == "https" { ":443" } else { ":80" };
    host.strip_suffix(port).unwrap_or(host)
}

/// A number that fits the type, without a sign and without zeros before it.
fn is_number<T: std::str::FromStr + ToString>(text: &str) -> bool {
    text.parse::<T>().is_ok_and(|number| number.to_string() == text)
}

fn is_name(name: &str) -> bool {
    let last = name.strip_suffix('.').unwrap_or(name).rsplit('.').next().unwrap_or_default();
    let hexadecimal = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    let is_digits = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits || hexadecimal.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        // Whatever ends in a number is read as an IPv4 address.
        return name.split('.').count() == 4 && name.split('.').all(is_number::<u8>);
    }
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

fn is_ipv6(text: &str) -> bool {
    let Ok(address) = text.parse::<Ipv6Addr>() else { return false };
    let spelled = match address.segments() {
        // URL parsers write an IPv4 address inside in hexadecimal too.
        [0, 0, 0, 0, 0, 0xffff, high, low] => format!("::ffff:{high:x}:{low:x}"),
        _ => address.to_string(),
    };
    spelled.eq_ignore_ascii_case(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for host in [
            "a", "a-b_c.example", "as.example.com.", "127.0.0.1:80", "[::1]", "[::1]:8080", "h:0", "h:65535", "1.a", "0xg",
            "[2001:DB8::1]", "[::ffff:7f00:1]",
        ] {
            assert!(is_host(host), "{host}");
        }
        for host in ["", ":443", "a:", "a:443:443", "::1", "[]", "[a", "a]", "a:b", "u@a", "[::1]x", "a/b", "a?b", "a#b"] {
            assert!(!is_host(host), "{host}");
        }
    }

    /// What `new URL()` of Node.js spells in another way, or refuses.
    #[test]
    fn hosts_that_url_parsers_respell() {
        for host in [
            "127.1", "0177.0.0.1", "0x7f.1", "0x7f000001", "2130706433", "127.0.0.1.", "127.0.0.01", "1.2.3.4.5", "a.1", "a.0x",
            "a.0XFF", "256.0.0.1", "h:0443", "h:+80", "h:65536", "h:00", "[0::1]", "[::0001]", "[::ffff:127.0.0.1]",
            "[0:0:0:0:0:0:0:1]", "[1::2::3]", "[fe80::1%eth0]",
        ] {
            assert!(!is_host(host), "{host}");
        }
    }
}
