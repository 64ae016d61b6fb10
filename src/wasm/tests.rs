//! Whatever crosses is read or refused: heads that lie, texts that are cut, JSON of any shape.

use proptest::collection::vec;
use proptest::prelude::*;

use super::io;
use super::message::Message;
use super::parts::PartsReader;

/// One part as the facade packs it.
#[derive(Clone, Debug)]
enum Part {
    Absent,
    Number(u32),
    Text(String),
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![Just(Part::Absent), any::<u32>().prop_map(Part::Number), "\\PC{0,200}".prop_map(Part::Text)]
}

/// `head` of pkg/src/crossing.js.
fn head(number: u32) -> Vec<u8> {
    match u8::try_from(number) {
        Ok(short @ ..126) => vec![short],
        _ => [127].into_iter().chain([28, 21, 14, 7, 0].map(|by| (u64::from(number) >> by & 127) as u8)).collect(),
    }
}

/// JSON with the names of options and requests in it.
fn json() -> impl Strategy<Value = String> {
    let names = "limits|overrides|now|maxSkewSeconds|url|method|query|headers|form|status|stringToSign|min|max|x";
    let leaf = prop_oneof![
        "null|true|0|-0|1e308|-9223372036854775808|18446744073709551615|0\\.5|1e400|\"strict\"|\"https://h/\"",
        "\"[ -!#-\\[\\]-~]{0,20}\"",
        "\"9999-12-31T23:59:59Z\"|\"0001-01-01T00:00:00-23:59\"",
    ];
    leaf.prop_recursive(3, 24, 6, move |inner| {
        let object = vec((names, inner.clone()), 0..6);
        let list = |items: Vec<String>| format!("[{}]", items.join(","));
        let fields = |fields: Vec<(String, String)>| {
            let fields: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            format!("{{{}}}", fields.join(","))
        };
        prop_oneof![vec(inner, 0..4).prop_map(list), object.prop_map(fields)]
    })
}

proptest! {
    #[test]
    fn what_was_packed_is_read(parts in vec(part(), 0..12)) {
        let (mut heads, mut texts) = (Vec::new(), String::new());
        for part in &parts {
            match part {
                Part::Absent => heads.push(126),
                Part::Number(number) => heads.extend(head(*number)),
                Part::Text(text) => {
                    heads.extend(head(u32::try_from(text.len()).unwrap()));
                    texts.push_str(text);
                }
            }
        }
        let mut read = PartsReader::read(&heads, texts.as_bytes()).unwrap();
        for part in &parts {
            match part {
                Part::Absent => prop_assert_eq!(read.optional(), Ok(None)),
                Part::Number(number) => prop_assert_eq!(read.number(), Ok(usize::try_from(*number).ok())),
                Part::Text(text) => prop_assert_eq!(read.next(), Ok(&**text)),
            }
        }
        prop_assert!(read.number().is_err());
    }

    #[test]
    fn no_parts_panic(heads in vec(prop_oneof![0..20_u8, 120..=255_u8], 0..40), texts in vec(any::<u8>(), 0..60)) {
        let Ok(mut parts) = PartsReader::read(&heads, &texts) else { return Ok(()) };
        let _ = parts.credentials();
        let _ = parts.options();
        let _ = parts.request(Some(&texts));
        while parts.number().is_ok() {}
        let _ = PartsReader::read(&heads, &texts).and_then(|mut parts| parts.request(None));
    }

    #[test]
    fn no_message_panics(text in json()) {
        let message = || Message::parse("options", text.as_bytes());
        let Ok(mut all) = message() else { return Ok(()) };
        let _ = (all.checks(), all.verifying(), all.date("now"));
        let _ = (message().unwrap().into_received(None), message().unwrap().into_received(Some(b"body")));
        let _ = (message().unwrap().into_trace(), message().unwrap().into_head());
    }

    #[test]
    fn no_lengths_panic(lengths in any::<[usize; 3]>(), small in any::<[u8; 3]>()) {
        io::reserve(300);
        prop_assert!(io::take(lengths, |_| ()).is_none() || lengths.iter().all(|length| *length <= 300));
        let taken = io::take(small.map(usize::from), |texts| texts.map(<[u8]>::len));
        prop_assert!(taken.is_none_or(|taken| taken == small.map(usize::from)));
    }
}
