//! Genuine requests of every scheme, changed on their way: what is accepted, every application reads as it was sent. It is the
//! property of `tests/tampering`, with other random numbers in each run.
//!
//! Input: bytes that choose the scheme, the request and the changes.
#![no_main]

#[path = "../../tests/tampering/check.rs"]
mod check;
#[path = "../../tests/tampering/genuine.rs"]
mod genuine;
#[path = "../../tests/tampering/random.rs"]
mod random;
#[path = "../../tests/tampering/reader.rs"]
mod reader;
#[path = "../../tests/tampering/tamper.rs"]
mod tamper;
#[path = "../../tests/tampering/wire.rs"]
mod wire;

use autoscale_kit::sign::Scheme;
use libfuzzer_sys::fuzz_target;

use crate::check::Tally;
use crate::random::Random;

fuzz_target!(|data: &[u8]| {
    let seed = data.iter().fold(0u64, |seed, byte| seed.wrapping_mul(0x100_0000_01b3) ^ u64::from(*byte));
    let scheme = Scheme::ALL[usize::from(data.first().copied().unwrap_or_default()) % Scheme::ALL.len()];
    check::round(&mut Random::new(seed), scheme, 20, &mut Tally::default());
});
