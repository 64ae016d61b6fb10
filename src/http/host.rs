//! Hosts, as URL parsers leave them.

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
    is_number(port, 65_535) && address.map_or_else(|| is_name(name), is_ipv6)
}

/// The host without the port that its protocol has anyway.
pub(crate) fn without_default_port<'a>(protocol: &str, host: &'a str) -> &'a str {
    let port = if protocol == "https" { ":443" } else { ":80" };
    host.strip_suffix(port).unwrap_or(host)
}

/// A number in decimal without zeros before it.
fn is_number(text: &str, most: u32) -> bool {
    let is_short = matches!(text.len(), 1..=5) && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = || text.bytes().fold(0, |sum, digit| sum * 10 + u32::from(digit & 15));
    is_short && value() <= most && (text == "0" || !text.starts_with('0'))
}

fn is_name(name: &str) -> bool {
    let last = name.strip_suffix('.').unwrap_or(name).rsplit('.').next().unwrap_or_default();
    let hexadecimal = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    let is_digits = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    if is_digits || hexadecimal.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        // Whatever ends in a number is read as an IPv4 address.
        return name.split('.').count() == 4 && name.split('.').all(|part| is_number(part, 255));
    }
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

/// Eight groups of hexadecimal digits, without zeros before them; the first of the longest runs of zeros is `::`.
fn is_ipv6(text: &str) -> bool {
    let is_cut = |colon: bool, colons: bool| colon && !colons;
    if text.is_empty()
        || is_cut(text.starts_with(':'), text.starts_with("::"))
        || is_cut(text.ends_with(':'), text.ends_with("::"))
    {
        return false;
    }
    // Of `::` at an end, one colon has no group beside it.
    let inner = text.strip_prefix(':').filter(|rest| rest.starts_with(':')).unwrap_or(text);
    let inner = inner.strip_suffix(':').filter(|rest| rest.ends_with(':') && *rest != ":").unwrap_or(inner);
    let inner = if text == "::" { "" } else { inner };
    // The longest run of zeros before the gap and behind it.
    let (mut groups, mut gap, mut run, mut longest) = (0usize, None, 0, [0, 0]);
    for (index, group) in inner.split(':').enumerate() {
        if group.is_empty() {
            // There is one gap, and it takes in the zeros beside it.
            if gap.is_some() || run > 0 {
                return false;
            }
            gap = Some(index);
            continue;
        }
        run = if group == "0" { run + 1 } else { 0 };
        let is_spelled = group.len() <= 4 && (run > 0 || !group.starts_with('0'));
        if !is_spelled
            || !group.bytes().all(|byte| byte.is_ascii_hexdigit())
            || (run > 0 && gap == Some(index.wrapping_sub(1)))
        {
            return false;
        }
        let [before, behind] = &mut longest;
        let side = if gap.is_some() { behind } else { before };
        *side = run.max(*side);
        groups += 1;
    }
    let [before, behind] = longest;
    match gap {
        Some(_) => groups <= 6 && before < 8 - groups && behind <= 8 - groups,
        None => groups == 8 && before <= 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts() {
        for host in [
            "a",
            "a-b_c.example",
            "as.example.com.",
            "127.0.0.1:80",
            "[::1]",
            "[::1]:8080",
            "h:0",
            "h:65535",
            "1.a",
            "0xg",
            "[2001:DB8::1]",
            "[::ffff:7f00:1]",
            "[::]",
            "[1::]",
            "[1:2:3:4:5:6:7:8]",
            "[1:0:3:4:5:6:7:0]",
            "[1::2:0:0:3]",
        ] {
            assert!(is_host(host), "{host}");
        }
        for host in
            ["", ":443", "a:", "a:443:443", "::1", "[]", "[a", "a]", "a:b", "u@a", "[::1]x", "a/b", "a?b", "a#b"]
        {
            assert!(!is_host(host), "{host}");
        }
    }

    /// What `new URL()` of Node.js spells in another way, or refuses.
    #[test]
    fn hosts_that_url_parsers_respell() {
        for host in [
            "127.1",
            "0177.0.0.1",
            "0x7f.1",
            "0x7f000001",
            "2130706433",
            "127.0.0.1.",
            "127.0.0.01",
            "1.2.3.4.5",
            "a.1",
            "a.0x",
            "a.0XFF",
            "256.0.0.1",
            "h:0443",
            "h:+80",
            "h:65536",
            "h:00",
            "[0::1]",
            "[::0001]",
            "[::ffff:127.0.0.1]",
            "[0:0:0:0:0:0:0:1]",
            "[1::2::3]",
            "[1:0:0:2:0:0:0:3]",
            "[1::2:0:0:0:3]",
            "[1:2:3:4:5:6::8]",
            "[:1]",
            "[1:2]",
            "[::1:]",
            "[fe80::1%eth0]",
        ] {
            assert!(!is_host(host), "{host}");
        }
    }
}
