//! Hashes and keyed hashes, in the two spellings the services use: hexadecimal and Base64.

use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

/// Lower-case hexadecimal.
#[expect(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "half a byte is a place in a table of 16")]
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut out = vec![0; bytes.len() * 2];
    for (pair, byte) in out.chunks_exact_mut(2).zip(bytes) {
        pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    // All of it is ASCII.
    String::from_utf8(out).unwrap_or_default()
}

/// Standard Base64 with padding.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The number of bytes that Base64 text stands for, or `None` where it is not Base64 with padding.
pub fn base64_size(text: &str) -> Option<usize> {
    STANDARD.decode(text).ok().map(|bytes| bytes.len())
}

/// SHA-256 as lower-case hexadecimal.
pub fn sha256_hex(data: &[u8]) -> String {
    // Most requests have no body: FIPS 180-4, the digest of nothing.
    const OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    if data.is_empty() { OF_NOTHING.to_owned() } else { hex(&Sha256::digest(data)) }
}

/// An HMAC-SHA1 key with its key schedule done once.
#[derive(Clone)]
pub struct Sha1Key(Hmac<Sha1>);

/// An HMAC-SHA256 key with its key schedule done once.
#[derive(Clone)]
pub struct Sha256Key(Hmac<Sha256>);

impl Sha1Key {
    /// Takes a secret of any length.
    pub fn new(secret: &[u8]) -> Self {
        Self(keyed(secret))
    }

    /// The 20 bytes of HMAC-SHA1 over `data`.
    pub fn mac(&self, data: &[u8]) -> [u8; 20] {
        self.0.clone().chain_update(data).finalize().into_bytes().into()
    }
}

impl Sha256Key {
    /// Takes a secret of any length.
    pub fn new(secret: &[u8]) -> Self {
        Self(keyed(secret))
    }

    /// The 32 bytes of HMAC-SHA256 over `data`.
    pub fn mac(&self, data: &[u8]) -> [u8; 32] {
        self.0.clone().chain_update(data).finalize().into_bytes().into()
    }
}

/// An HMAC state for a secret, of which nothing stays behind on the stack.
fn keyed<M: Mac + KeyInit>(secret: &[u8]) -> M {
    let state = key_schedule(secret);
    scrub_stack();
    state
}

#[inline(never)]
#[expect(clippy::unreachable, reason = "the size of the key is the only error there is, and every size is right")]
fn key_schedule<M: Mac + KeyInit>(secret: &[u8]) -> M {
    // RFC 2104 takes keys of any length, so the length error of the trait cannot occur here.
    M::new_from_slice(secret).unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"))
}

/// Zeroes the part of the stack that the call before has used: HMAC pads the key in a block of its own there.
#[inline(never)]
fn scrub_stack() {
    let mut used = [0u8; 2048];
    used.zeroize();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_2202_and_rfc_4231() {
        let (key, data) = (b"Jefe", b"what do ya want for nothing?");
        assert_eq!(hex(&Sha1Key::new(key).mac(data)), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
        assert_eq!(
            hex(&Sha256Key::new(key).mac(data)),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        // Test case 6 of RFC 4231: a key longer than one block.
        assert_eq!(
            hex(&Sha256Key::new(&[0xaa; 131]).mac(b"Test Using Larger Than Block-Size Key - Hash Key First")),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }

    #[test]
    fn fips_180() {
        assert_eq!(sha256_hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(sha256_hex(b""), hex(&Sha256::digest(b"")));
        assert_eq!(base64(b"\xfb\xff\xfe"), "+//+");
        assert_eq!((base64_size("+//+"), base64_size("YQ=="), base64_size("")), (Some(3), Some(1), Some(0)));
        assert_eq!((base64_size("YQ"), base64_size("a b="), base64_size("YQ==\n")), (None, None, None));
    }
}
