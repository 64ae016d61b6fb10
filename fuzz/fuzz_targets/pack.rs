//! Any bytes as packs: as they are, behind a right header, and laid over the packs that are inside the library.
//!
//! Input: a line that chooses what is done and with which packs; then bytes, or changes of three bytes each: two for where
//! (low byte first), one for what stands there then.
#![no_main]

#[path = "../../src/catalog/format.rs"]
mod format;

use autoscale_kit::catalog::{self, Operation};
use autoscale_kit::error::ErrorCode;
use autoscale_kit::request::{BuildOptions, build};
use autoscale_kit::response::{Response, decode};
use autoscale_kit::schema::{Dialect, json_schema};
use autoscale_kit::validate::{Options, validate};
use autoscale_kit_fuzz::Choices;
use format::{CHECKSUM, COVERED, Content, HEADER, MAGIC, VERSION, checksum};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

fuzz_target!(|data: &[u8]| {
    let mut rest = data;
    let mut choices = Choices::read(&mut rest);
    match choices.number() % 3 {
        0 => drop(read(vec![rest.to_vec()])),
        1 => drop(read(vec![packed(Content::Facts, rest), packed(Content::Texts, rest)])),
        _ => changed(&mut choices, rest),
    }
});

/// A body behind the header that it should have.
fn packed(content: Content, body: &[u8]) -> Vec<u8> {
    let mut pack = [&MAGIC[..], &VERSION.to_le_bytes(), &[content as u8, 0], &[0; HEADER - 8], body].concat();
    right(&mut pack);
    pack
}

/// Writes length and checksum into the header.
fn right(pack: &mut [u8]) {
    let length = u32::try_from(pack.len() - HEADER).expect("an input is short");
    pack[8..COVERED].copy_from_slice(&length.to_le_bytes());
    let sum = checksum(&pack[..COVERED], &pack[HEADER..]);
    pack[CHECKSUM].copy_from_slice(&sum);
}

/// A service and its texts, one of the two changed. What is read is kept for good, so that only small services are tried.
fn changed(choices: &mut Choices, changes: &[u8]) {
    const MOST: usize = 3_000;
    let all = || catalog::built_in().iter().map(|pack| pack.bytes);
    let small: Vec<&[u8]> = all().filter(|pack| pack[6] == 0 && pack.len() <= MOST).collect();
    let facts = choices.of(&small);
    let link = |texts: &[u8]| texts.windows(8).position(|eight| *eight == facts[CHECKSUM]);
    let texts = all().find(|texts| texts[6] == 1 && link(texts).is_some()).expect("each service has texts");
    let genuine = [facts.to_vec(), texts.to_vec()];

    let mut packs = genuine.clone();
    let which = choices.number() % 2;
    for change in changes.chunks_exact(3) {
        let body = &mut packs[which][HEADER..];
        let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % body.len();
        body[at] = change[2];
    }
    let is_changed = packs != genuine;
    assert_eq!(catalog::contents(packs.clone()).is_err(), is_changed, "the checksum finds any change");

    right(&mut packs[0]);
    let link = link(texts).expect("the texts name their facts");
    let sum = packs[0][CHECKSUM].to_vec();
    if which == 0 {
        packs[1][link..link + 8].copy_from_slice(&sum);
    }
    right(&mut packs[1]);
    let shown = read(packs.to_vec());
    if !is_changed {
        assert_eq!(shown, read(genuine.to_vec()));
        assert!(shown.is_some());
    }
}

/// Reads packs and uses all that they hold; what was read, or nothing where they are refused.
fn read(packs: Vec<Vec<u8>>) -> Option<String> {
    let contents = match catalog::contents(packs) {
        Ok(contents) => contents,
        Err(error) => {
            assert!(matches!(error.code(), ErrorCode::InvalidPack | ErrorCode::UnknownScheme), "{error}");
            assert!(!error.message().is_empty());
            return None;
        }
    };
    let mut shown = String::new();
    for (service, operations) in contents {
        shown += &serde_json::to_string(service).expect("a service has a JSON form");
        for operation in operations {
            shown += &serde_json::to_string(operation).expect("an operation has a JSON form");
            call(operation);
        }
    }
    Some(shown)
}

/// What reads the facts of an operation.
fn call(operation: &'static Operation) {
    for dialect in Dialect::ALL {
        json_schema(operation, dialect);
    }
    let values = [json!("a"), json!(""), json!(7), json!(-0.5), json!(true), json!(["a", 1]), json!({ "a": [] })];
    for value in values {
        let params = operation.params.iter().map(|param| (param.name.to_owned(), value.clone())).collect();
        let checked = validate(operation, Value::Object(params), &Options::default());
        if let Some(value) = checked.ok().and_then(|checked| checked.value) {
            let _ = build(operation, &value, &BuildOptions::default());
        }
    }
    for body in [&b"{}"[..], b"<a>1</a>", br#"{"Code":"a","Message":"b"}"#] {
        decode(operation, &Response { status: Some(200), headers: &[], body });
    }
}
