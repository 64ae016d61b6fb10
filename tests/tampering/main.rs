//! Whoever changes a genuine request on its way cannot make an application read anything else in it.
//!
//! `MUTATIONS` is how many changed requests are tried in each scheme, `SEED` where the random numbers begin. A long run:
//!
//! ```sh
//! MUTATIONS=1000000 cargo test --release --test tampering
//! ```

mod genuine;
mod random;
mod reader;
mod tamper;
mod wire;

use std::collections::BTreeMap;

use autoscale_kit::sign::{Reason, Scheme};

use crate::random::Random;
use crate::reader::READERS;

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().expect("a number"))
}

/// Tries changed requests of a scheme; gives how many of each kind of change were accepted, and how many there were.
fn run(scheme: Scheme) {
    let count = number("MUTATIONS", 4_000);
    let mut random = Random::new(number("SEED", 20_180_704) ^ (scheme as u64) << 32);
    let mut tried: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    let (mut accepted, mut mismatched, mut malformed) = (0, 0, 0);
    for at in 0..count.div_ceil(20) {
        let sent = genuine::request(&mut random, scheme);
        let verified = genuine::verdict(scheme, &sent).unwrap_or_else(|refusal| panic!("{refusal:?} {sent:#?}"));
        for _ in 0..20 {
            let mut changed = sent.clone();
            let how = tamper::tamper(&mut random, &mut changed);
            let entry = tried.entry(how.split(", ").next().unwrap_or_default().to_owned()).or_default();
            entry.1 += 1;
            match genuine::verdict(scheme, &changed) {
                Ok(other) => {
                    accepted += 1;
                    entry.0 += 1;
                    assert_eq!(other.access_key_id, verified.access_key_id);
                    for reader in READERS {
                        let (mut before, mut after) = (reader.read(scheme, &sent), reader.read(scheme, &changed));
                        if !verified.body_covered {
                            (before, after) = (before.without_body(), after.without_body());
                        }
                        assert_eq!(
                            before, after,
                            "{scheme}: accepted, and {reader:?} reads another request; {how}; case {at}\n{sent:#?}\n{changed:#?}"
                        );
                    }
                    assert!(
                        other.body_covered == verified.body_covered || !verified.body_covered,
                        "{how} {changed:#?}"
                    );
                }
                Err(None) => malformed += 1,
                Err(Some(refusal)) if refusal.reason == Reason::Malformed => malformed += 1,
                Err(Some(_)) => mismatched += 1,
            }
        }
    }
    println!(
        "{scheme}: {accepted} accepted, {malformed} malformed, {mismatched} refused otherwise; accepted of each kind: {tried:?}"
    );
    // The changes and the readers have to be worth something: some of the changed requests mean the same, most do not.
    assert!(accepted * 50 > count && malformed * 20 > count, "{accepted} {malformed} {mismatched}");
    assert!(tried.len() == tamper::CHANGES.len());
}

macro_rules! schemes {
    ($($name:ident: $scheme:ident),*) => { $(
        #[test]
        fn $name() {
            run(Scheme::$scheme);
        }
    )* };
}

schemes! {
    alibaba_rpc_v1: AlibabaRpcV1,
    alibaba_acs3: AlibabaAcs3,
    tencent_v1: TencentV1,
    tencent_tc3: TencentTc3,
    huawei_sdk: HuaweiSdk,
    huawei_v11: HuaweiV11,
    huawei_token: HuaweiToken
}
