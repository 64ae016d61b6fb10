//! Whoever changes a genuine request on its way cannot make an application read anything else in it.
//!
//! `MUTATIONS` is how many changed requests are tried in each scheme, `SEED` where the random numbers begin. A long run:
//!
//! ```sh
//! MUTATIONS=1000000 cargo test --release --test tampering
//! ```

mod check;
mod genuine;
mod random;
mod reader;
mod tamper;
mod wire;

use autoscale_kit::sign::Scheme;

use crate::check::Tally;
use crate::random::Random;

/// So many changes of each genuine request.
const TIMES: u64 = 20;

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().expect("a number"))
}

fn run(scheme: Scheme) {
    let count = number("MUTATIONS", 4_000);
    let mut random = Random::new(number("SEED", 20_180_704) ^ (scheme as u64) << 32);
    let mut tally = Tally::default();
    for _ in 0..count.div_ceil(TIMES) {
        check::round(&mut random, scheme, TIMES, &mut tally);
    }
    println!("{scheme}: {tally:?}");
    // Changes and readers have to be worth something: some changed requests mean the same, most do not.
    let [accepted, malformed] = [&tally.accepted, &tally.malformed].map(|counts| counts.values().sum::<u64>());
    assert!(accepted > count / 50 && malformed > count / 20, "{tally:?}");
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
