//! The small readers: instants, URLs, fields, percent-encoding, schedules, prices, error codes. What they read, they
//! write again.
//!
//! Input: a line of choices, then the text.
#![no_main]

use autoscale_kit::catalog;
use autoscale_kit::cron::Cron;
use autoscale_kit::encode;
use autoscale_kit::http::{Fields, Request};
use autoscale_kit::response::explain_error;
use autoscale_kit::scaling::placement::Price;
use autoscale_kit::sign::Scheme;
use autoscale_kit::time::{TimeError, Timestamp};
use autoscale_kit_fuzz::Choices;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    let mut choose = Choices::read(&mut rest);
    let text = &*String::from_utf8_lossy(rest);
    match choose.of(&["time", "url", "fields", "encode", "cron", "price", "code"]) {
        "time" => time(text),
        "url" => url(text),
        "fields" => fields(text),
        "encode" => encoding(text),
        "cron" => cron(text, choose.of(&AFTER)),
        "price" => price(text),
        _ => code(text, choose.of(&[None, Some(0), Some(200), Some(503), Some(u16::MAX)])),
    }
});

fn time(text: &str) {
    type Read = fn(&str) -> Result<Timestamp, TimeError>;
    type Write = fn(Timestamp) -> String;
    let readers: [(Read, Write); 3] = [
        (Timestamp::parse, Timestamp::iso),
        (Timestamp::parse_plain, Timestamp::plain),
        (Timestamp::parse_basic, Timestamp::basic),
    ];
    let instants = readers.iter().filter_map(|(read, _)| read(text).ok());
    let unix = [Timestamp::parse_unix(text).ok(), text.parse().ok().and_then(|s| Timestamp::from_unix(s).ok())];
    for at in instants.chain(unix.into_iter().flatten()) {
        for (read, write) in readers {
            assert_eq!(read(&write(at)), Ok(at), "{}", write(at));
        }
        assert_eq!(Timestamp::from_unix(at.unix()), Ok(at));
        assert!(at.unix() < 0 || Timestamp::parse_unix(&at.unix().to_string()) == Ok(at));
        assert_eq!(at.iso_minutes().len(), "2014-08-15T11:10Z".len());
        assert!(at.iso().starts_with(&at.date()) && at.basic().starts_with(&at.basic_date()));
    }
    if let Ok(scheme) = Scheme::named(text) {
        assert_eq!(scheme.name(), text);
    }
}

fn url(text: &str) {
    let (method, url) = text.split_once(' ').unwrap_or(("get", text));
    let Ok(request) = Request::new(method, url) else { return };
    assert!(request.path.starts_with('/') && !request.host.is_empty());
    assert_eq!(request.method, method.to_ascii_uppercase());
    let again = Request::new(&request.method, &request.url()).expect("a URL that was read is one");
    assert!(again.url() == request.url() && again.query.pairs().eq(request.query.pairs()));
    assert!(again.host == request.host && again.path == request.path && again.protocol == request.protocol);
    assert!(!format!("{request:?}").is_empty());
}

fn fields(text: &str) {
    let mut fields = Fields::parse(text);
    assert_eq!(fields.wire(), text);
    assert!(fields.pairs().len() <= text.split('&').count());
    let (name, value) = text.split_at(text.char_indices().nth(text.len() / 3).map_or(0, |(at, _)| at));
    fields.push(name, value);
    assert!(fields.wire().starts_with(text));
    assert!(Fields::parse(&fields.wire()).pairs().eq(fields.pairs()));
    let pairs: Fields = fields.pairs().collect();
    assert!(Fields::parse(&pairs.wire()).pairs().eq(pairs.pairs()));
    assert!(pairs.pairs().all(|(name, _)| pairs.get(name).is_some()));
}

fn encoding(text: &str) {
    let encoded = encode::encode(text);
    assert!(encoded.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte)));
    assert_eq!(encode::decode(&encoded), text);
    assert_eq!(encode::decode_field(&encoded), text);
    assert!(encode::is_utf8(&encoded));
    assert_eq!(encode::is_utf8(text), !encode::decode(text).contains('\u{fffd}') || encode::is_utf8(text));

    let path = encode::encode_path(text);
    assert_eq!(path.split('/').count(), text.split('/').count());
    assert_eq!(encode::normalize_path(&path), path);
    let normalized = encode::normalize_path(text);
    assert_eq!(encode::normalize_path(&normalized), normalized);

    for spell in [encode::url_query, encode::url_path] {
        let spelled = spell(text);
        assert!(spelled.is_ascii());
        assert_eq!(spell(&spelled), spelled);
        assert_eq!(encode::decode(&spelled), encode::decode(text));
    }
}

/// From where a schedule is walked: the first instant, a leap day, the last days.
const AFTER: [i64; 4] = [1_551_139_199, -62_135_596_800, 951_782_400, 253_402_214_400];

fn cron(text: &str, after: i64) {
    let Ok(cron) = Cron::parse(text) else { return };
    let mut after = Timestamp::from_unix(after).expect("it is an instant");
    for _ in 0..8 {
        let Some(next) = cron.next_after(after) else { break };
        assert!(next > after && next.unix() % 60 == 0, "{} after {}", next.iso(), after.iso());
        // Nothing lies in between.
        let before = Timestamp::from_unix(next.unix() - 1).expect("it lies behind another");
        assert_eq!(cron.next_after(before), Some(next), "{}", next.iso());
        let middle = after.unix() + (next.unix() - after.unix()) / 2;
        let middle = Timestamp::from_unix(middle).expect("it lies between two");
        assert!(middle == next || cron.next_after(middle) == Some(next), "{}", middle.iso());
        after = next;
    }
}

fn price(text: &str) {
    let Some(price) = Price::parse(text) else { return };
    assert!(price >= Price::default(), "{text}");
    if let (false, Ok(number)) = (text.contains(['e', 'E']), text.parse::<f64>()) {
        let nearest = |other: f64| Price::parse(&format!("{other:.24}"));
        assert!(nearest(number * 0.999).is_none_or(|less| less <= price), "{text}");
        assert!(nearest(number * 1.001).is_none_or(|more| more >= price), "{text}");
        let spelled = if text.contains('.') { format!("0{text}0") } else { format!("00{text}.0") };
        assert_eq!(Price::parse(&spelled), Some(price), "{text}");
    }
}

fn code(text: &str, status: Option<u16>) {
    let (scope, code) = text.split_once('\n').unwrap_or(("tencent-as-v2", text));
    let known = catalog::service(scope).is_ok() || catalog::operation(scope).is_ok();
    let explained = explain_error(scope, code, status);
    assert!(explained.is_ok() || !known || code.is_empty(), "{scope} {explained:?}");
    if let Ok(explained) = explained {
        let shown = serde_json::to_string(&explained).expect("it has a JSON form");
        assert!(shown.len() < 8_192 + 8 * text.len(), "{shown}");
    }
}
