//! Structured changes of a request: each of them is one that somebody on the way could try.

use crate::random::Random;
use crate::wire::Wire;

type Change = fn(&mut Random, &mut Wire);

/// Every kind of change, by name.
const CHANGES: [(&str, Change); 17] = [
    ("parameter", parameter),
    ("moved", moved),
    ("order", order),
    ("folded", folded),
    ("unfolded", unfolded),
    ("encoding", encoding),
    ("target", target),
    ("path", path),
    ("host", host),
    ("second header", second_header),
    ("added header", added_header),
    ("changed header", changed_header),
    ("lost header", lost_header),
    ("authorization", authorization),
    ("body", body),
    ("content type", content_type),
    ("method", method),
];

/// Up to three changes, one after the other; gives their names.
pub fn tamper(random: &mut Random, wire: &mut Wire) -> Vec<&'static str> {
    let mut names = Vec::new();
    for _ in 0..=random.below(3) {
        let (name, change) = random.pick(&CHANGES);
        change(random, wire);
        names.push(name);
    }
    names
}

const NAMES: [&str; 9] =
    ["DryRun", "ForceDelete", "limit", "Action", "Region", "Nonce", "Signature", "scalingGroupId", "x"];
const WORDS: [&str; 8] = ["true", "false", "1", "", "bj", "%ff", "a%20b", "%E4%BC%B8"];

fn fields(text: &str) -> Vec<String> {
    text.split('&').filter(|field| !field.is_empty()).map(str::to_owned).collect()
}

/// Changes the fields of the query, or those of a body that is text.
fn change_fields(random: &mut Random, wire: &mut Wire, change: impl FnOnce(&mut Random, &mut Vec<String>)) {
    let form = std::str::from_utf8(&wire.body).ok().filter(|text| !text.is_empty()).map(fields);
    match form {
        Some(mut all) if random.one_in(2) => {
            change(random, &mut all);
            wire.body = all.join("&").into_bytes();
        }
        _ => {
            let mut all = fields(wire.query());
            change(random, &mut all);
            wire.set_query(&all.join("&"));
        }
    }
}

fn parameter(random: &mut Random, wire: &mut Wire) {
    change_fields(random, wire, |random, all| {
        let place = random.below(all.len());
        match (random.below(5), all.get(place).cloned()) {
            (0, Some(_)) => {
                all.remove(place);
            }
            (1, Some(field)) => all.insert(random.below(all.len() + 1), field),
            (2, Some(field)) => {
                let name = field.split('=').next().unwrap_or_default().to_owned();
                all[place] = format!("{name}={}", random.pick(&WORDS));
            }
            (3, Some(field)) => {
                let name = field.split('=').next().unwrap_or_default().to_owned();
                all.insert(random.below(all.len() + 1), format!("{name}={}", random.pick(&WORDS)));
            }
            _ => all.insert(random.below(all.len() + 1), format!("{}={}", random.pick(&NAMES), random.pick(&WORDS))),
        }
    });
}

/// From the query into the body, or back; with a content type that fits, or with none.
fn moved(random: &mut Random, wire: &mut Wire) {
    let mut query = fields(wire.query());
    let Ok(text) = std::str::from_utf8(&wire.body) else { return };
    let mut form = fields(text);
    let (from, to) = if random.one_in(2) { (&mut query, &mut form) } else { (&mut form, &mut query) };
    let all = random.one_in(3);
    while !from.is_empty() {
        let place = random.below(from.len());
        let field = from.remove(place);
        to.insert(random.below(to.len() + 1), field);
        if !all {
            break;
        }
    }
    wire.set_query(&query.join("&"));
    wire.body = form.join("&").into_bytes();
    if random.one_in(2) {
        wire.set("Content-Type", "application/x-www-form-urlencoded");
    }
}

fn order(random: &mut Random, wire: &mut Wire) {
    change_fields(random, wire, |random, all| {
        let (one, other) = (random.below(all.len()), random.below(all.len()));
        if !all.is_empty() {
            all.swap(one, other);
        }
    });
}

/// Two parameters that are signed one behind the other become one.
fn folded(random: &mut Random, wire: &mut Wire) {
    change_fields(random, wire, |random, all| {
        if random.one_in(2) {
            all.sort();
        }
        if all.len() < 2 {
            return;
        }
        let place = random.below(all.len() - 1);
        let next = all.remove(place + 1);
        let spelled = [
            format!("{}%26{}", all[place], next.replace('=', "%3D")),
            format!("{}%26{next}", all[place]),
            format!("{}%26{next}", all[place].replace('=', "%3D")),
            format!("{}%0A{next}", all[place]),
            format!("{};{next}", all[place]),
        ];
        all[place] = spelled[random.below(spelled.len())].clone();
    });
}

fn unfolded(random: &mut Random, wire: &mut Wire) {
    change_fields(random, wire, |random, all| {
        let place = random.below(all.len());
        if let Some(field) = all.get_mut(place) {
            *field = random.pick::<fn(&str) -> String>(&[
                |text| text.replace("%26", "&"),
                |text| text.replace("%26", "&").replace("%3D", "="),
                |text| text.replacen("%3D", "=", 1),
                |text| text.replace("%25", "%"),
            ])(field);
        }
    });
}

/// The same text in another spelling, or nearly.
fn encoding(random: &mut Random, wire: &mut Wire) {
    change_fields(random, wire, |random, all| {
        let place = random.below(all.len());
        let Some(field) = all.get_mut(place) else { return };
        let at = random.below(field.len());
        *field = match random.below(8) {
            0 => field.replace("%20", "+"),
            1 => field.replace('+', "%20"),
            2 => field.replace("%2B", "+"),
            3 => field.to_ascii_lowercase(),
            4 => field.replace('%', "%25"),
            5 => field.trim_end_matches('=').to_owned(),
            6 => field.replace("%2F", "/").replace("%3D", "=").replace("%7E", "~"),
            _ => match field.as_bytes().get(at) {
                Some(byte) if byte.is_ascii_alphanumeric() => {
                    format!("{}%{byte:02x}{}", &field[..at], &field[at + 1..])
                }
                _ => field.replace('.', "_"),
            },
        };
    });
}

fn target(random: &mut Random, wire: &mut Wire) {
    let host = wire.header("host").unwrap_or_default().to_owned();
    wire.target = match random.below(7) {
        0 => format!("{}#", wire.target),
        1 => format!("{}#&DryRun=false", wire.target),
        2 => wire.target.replacen('?', "#?", 1),
        3 => format!("http://{host}{}", wire.target),
        4 => format!("http://other.example.com{}", wire.target),
        5 => wire.target.replacen('?', "??", 1),
        _ => format!("/{}", wire.target),
    };
}

fn path(random: &mut Random, wire: &mut Wire) {
    let (path, query) = (wire.path().to_owned(), wire.query().to_owned());
    let path = match random.below(9) {
        0 => format!("{path}/"),
        1 => format!("{path}.."),
        2 => format!("/x/..{path}"),
        3 => format!("/.{path}"),
        4 => format!("/%2e%2E{path}"),
        5 => path.replace("%20", "+"),
        6 => path.replace('o', "%6f"),
        7 => path.replacen('/', "\\", 1),
        _ => path.replace("groups", "group%2F1"),
    };
    wire.target = path;
    wire.set_query(&query);
}

fn host(random: &mut Random, wire: &mut Wire) {
    let query = wire.query().to_owned();
    let host = wire.header("host").unwrap_or_default().to_owned();
    let host = match random.below(9) {
        0 => format!("{host}/?{query}#"),
        1 => {
            // The query goes into the host, and another one is acted by.
            let moved = format!("{host}{}#", wire.target);
            wire.set_query(&format!("{query}&DryRun=false"));
            moved
        }
        2 => format!("{host}."),
        3 => host.to_ascii_uppercase(),
        4 => format!("{host}, other.example.com"),
        5 => "other.example.com".to_owned(),
        6 => format!("user@{host}"),
        7 => host.split(':').next().unwrap_or_default().to_owned(),
        _ => format!("{host}:0443"),
    };
    wire.set("Host", &host);
}

/// Names of headers, and values that could stand in them.
const HEADERS: [(&str, &str); 17] = [
    ("Host", "other.example.com"),
    ("Content-Type", "application/x-www-form-urlencoded"),
    ("Content-Type", "text/plain"),
    ("Content-Encoding", "gzip"),
    ("Content-Length", "0"),
    ("x-acs-action", "DeleteScalingGroup"),
    ("x-acs-date", "2026-03-14T15:09:26Z"),
    ("x-acs-content-sha256", "UNSIGNED-PAYLOAD"),
    ("X-TC-Timestamp", "1773500966"),
    ("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD"),
    ("X-Sdk-Date", "20260314T150926Z"),
    ("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD"),
    ("X-Project-Id", "other"),
    ("X-Domain-Id", "other"),
    ("X-Security-Token", "other"),
    ("X-Auth-Token", "other"),
    ("X-Forwarded-Host", "other.example.com"),
];

fn second_header(random: &mut Random, wire: &mut Wire) {
    if wire.headers.is_empty() {
        return;
    }
    let (name, value) = wire.headers[random.below(wire.headers.len())].clone();
    let other = HEADERS.iter().find(|(other, _)| other.eq_ignore_ascii_case(&name)).map_or("", |(_, value)| *value);
    let value = if random.one_in(3) { value } else { other.to_owned() };
    let name = if random.one_in(2) { name.to_ascii_lowercase() } else { name };
    wire.headers.insert(random.below(wire.headers.len() + 1), (name, value));
}

fn added_header(random: &mut Random, wire: &mut Wire) {
    let (name, value) = random.pick(&HEADERS);
    wire.headers.insert(random.below(wire.headers.len() + 1), (name.into(), value.into()));
}

fn changed_header(random: &mut Random, wire: &mut Wire) {
    if wire.headers.is_empty() {
        return;
    }
    let place = random.below(wire.headers.len());
    let (name, value) = &mut wire.headers[place];
    *value = match random.below(5) {
        0 => format!(" {value}  "),
        1 => value.to_ascii_uppercase(),
        2 => format!("{value}, {value}"),
        3 => String::new(),
        _ => HEADERS
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map_or("other", |(_, value)| *value)
            .into(),
    };
}

fn lost_header(random: &mut Random, wire: &mut Wire) {
    if wire.headers.len() > 1 {
        wire.headers.remove(random.below(wire.headers.len()));
    }
}

fn authorization(random: &mut Random, wire: &mut Wire) {
    let Some(text) = wire.header("authorization").map(str::to_owned) else { return };
    let Some((_, rest)) = text.split_once("SignedHeaders=") else { return };
    let names = rest.split(',').next().unwrap_or_default().to_owned();
    let mut list: Vec<&str> = names.split(';').collect();
    let place = random.below(list.len());
    match random.below(7) {
        0 => list.push(list[place]),
        1 => {
            list.remove(place);
        }
        2 => list.reverse(),
        3 => list.push("x-absent"),
        4 => list.push(""),
        5 => return wire.set("Authorization", &format!("{text}, Signature=0")),
        _ => {
            return wire.set("Authorization", &text.replacen("SignedHeaders=", "SignedHeaders=host,SignedHeaders=", 1));
        }
    }
    wire.set("Authorization", &text.replacen(&names, &list.join(";"), 1));
}

fn body(random: &mut Random, wire: &mut Wire) {
    let place = random.below(wire.body.len());
    match random.below(7) {
        0 => wire.body.clear(),
        1 => wire.body.extend(b"&DryRun=false"),
        2 => wire.body = br#"{"DryRun":false}"#.to_vec(),
        3 => wire.body.insert(place, 0xff),
        4 => wire.body.push(b'\n'),
        5 => wire.body = b"UNSIGNED-PAYLOAD".to_vec(),
        _ => {
            if let Some(byte) = wire.body.get_mut(place) {
                *byte ^= 1;
            }
        }
    }
}

fn content_type(random: &mut Random, wire: &mut Wire) {
    let value = random.pick(&[
        "application/json",
        "Application/X-WWW-Form-URLEncoded",
        "application/x-www-form-urlencoded; charset=gbk",
        "application/x-www-form-urlencoded; charset=utf-16",
        "application/x-www-form-urlencoded;charset=UTF-8",
        "application/x-www-form-urlencoded, application/json",
        "application/x-www-form-urlencodedx",
        "multipart/form-data; boundary=x",
        "text/plain;charset=UTF-8",
        "text/plain",
        "",
    ]);
    if random.one_in(4) {
        wire.headers.retain(|(name, _)| !name.eq_ignore_ascii_case("content-type"));
    } else {
        wire.set("Content-Type", value);
    }
}

fn method(random: &mut Random, wire: &mut Wire) {
    wire.method = random.pick(&["GET", "POST", "PUT", "DELETE", "HEAD", "GETA"]).into();
}
