//! How a pack begins. The build, which writes packs, reads this file too.
//!
//! | bytes | what |
//! |---|---|
//! | 0 to 3 | [`MAGIC`] |
//! | 4, 5 | [`VERSION`], low byte first |
//! | 6 | [`Content`] |
//! | 7 | 0 |
//! | 8 to 11 | length of the body, low byte first |
//! | 12 to 19 | [`checksum`] of the first 12 bytes and the body |
//! | from 20 | the body |
//!
//! The body is a list of blocks (how many; of each its length and the number of its first new line), the lengths of the
//! head and of the lines, then the head, the blocks, and the lines: every text once, in UTF-8, in the order of first use.

use sha2::{Digest, Sha256};

/// The first bytes of every pack.
pub const MAGIC: [u8; 4] = *b"ASKP";

/// Version of the format. It grows with each change that an older reader would misread.
pub const VERSION: u16 = 1;

/// Bytes that the checksum covers before the body.
pub const COVERED: usize = 12;

/// Where the checksum stands.
pub const CHECKSUM: std::ops::Range<usize> = COVERED..HEADER;

/// Bytes before the body.
pub const HEADER: usize = 20;

/// What a pack holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Names, types, limits, rules and codes of a service in one edition.
    Facts = 0,
    /// What people read of it, in one language.
    Texts = 1,
    /// Where its document contradicts itself, in one language. It is long, and few read it.
    Notes = 2,
}

/// The start of SHA-256 over what it covers. It finds damage; it is no signature.
pub fn checksum(covered: &[u8], body: &[u8]) -> [u8; 8] {
    let digest = Sha256::new().chain_update(covered).chain_update(body).finalize();
    let mut start = [0; 8];
    start.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    start
}
