//! One genuine request, changed in many ways: what is accepted, every application reads as it was sent.

use std::collections::BTreeMap;

use autoscale_kit::sign::{Reason, Scheme};

use crate::random::Random;
use crate::reader::READERS;
use crate::{genuine, tamper};

/// How often each kind of change was tried, and what became of it.
#[derive(Debug, Default)]
pub struct Tally {
    pub accepted: BTreeMap<&'static str, u64>,
    pub malformed: BTreeMap<&'static str, u64>,
    /// Refused because the signature, the date or the key is another.
    pub other: BTreeMap<&'static str, u64>,
}

/// Changes one genuine request `times` times.
pub fn round(random: &mut Random, scheme: Scheme, times: u64, tally: &mut Tally) {
    let sent = genuine::request(random, scheme);
    let verified = genuine::verdict(scheme, &sent).unwrap_or_else(|refusal| panic!("{scheme}: {refusal:?} {sent:#?}"));
    for _ in 0..times {
        let mut changed = sent.clone();
        let how = tamper::tamper(random, &mut changed);
        let first = how.first().copied().unwrap_or_default();
        let counts = match genuine::verdict(scheme, &changed) {
            Err(None) => &mut tally.malformed,
            Err(Some(refusal)) if refusal.reason == Reason::Malformed => &mut tally.malformed,
            Err(Some(_)) => &mut tally.other,
            Ok(other) => {
                let show = || format!("{scheme}, {how:?}: accepted\n{sent:#?}\n{changed:#?}");
                assert_eq!(other.access_key_id, verified.access_key_id, "{}", show());
                assert!(other.body_covered == verified.body_covered || !verified.body_covered, "{}", show());
                for reader in READERS {
                    let (mut before, mut after) = (reader.read(scheme, &sent), reader.read(scheme, &changed));
                    if !verified.body_covered {
                        (before, after) = (before.without_body(), after.without_body());
                    }
                    assert_eq!(before, after, "{reader:?} reads another request; {}", show());
                }
                &mut tally.accepted
            }
        };
        *counts.entry(first).or_default() += 1;
    }
}
