//! One buffer that JavaScript writes texts into with `TextEncoder.encodeInto`.
//!
//! A text then crosses in one copy; a `&str` parameter would be copied one character at a time. Texts stand one
//! behind the other, and each call gets their lengths. What was read is zeroed, for it may hold a secret.

use std::cell::RefCell;

use zeroize::Zeroize;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes the buffer at least `least` bytes long and gives its address. Growing may move it.
pub(super) fn reserve(least: usize) -> *mut u8 {
    BUFFER.with_borrow_mut(|buffer| {
        if buffer.len() < least {
            buffer.zeroize();
            buffer.resize(least, 0);
        }
        buffer.as_mut_ptr()
    })
}

/// Lets `write` leave an answer at the beginning of the buffer, for the caller to read and to zero. Gives its length.
pub(super) fn give(write: impl FnOnce(&mut Vec<u8>)) -> usize {
    let mut buffer = BUFFER.take();
    let room = buffer.len();
    buffer.clear();
    write(&mut buffer);
    let length = buffer.len();
    buffer.resize(room.max(length), 0);
    BUFFER.set(buffer);
    length
}

/// Hands the first texts of these lengths to `read`, then zeroes them.
///
/// `None` when they are longer than the buffer, which only a broken caller can ask for.
pub(super) fn take<const N: usize, T>(lengths: [usize; N], read: impl FnOnce([&[u8]; N]) -> T) -> Option<T> {
    let taken = Taken::new(&lengths)?;
    let mut rest = taken.buffer.get(..taken.used)?;
    let texts = lengths.map(|length| {
        let (text, tail) = rest.split_at_checked(length).unwrap_or_default();
        rest = tail;
        text
    });
    Some(read(texts))
}

/// The buffer while it is read: taken out, so that the reader may call into this module again.
struct Taken {
    buffer: Vec<u8>,
    used: usize,
}

impl Taken {
    fn new(lengths: &[usize]) -> Option<Self> {
        let used = lengths.iter().try_fold(0usize, |sum, length| sum.checked_add(*length))?;
        BUFFER.with_borrow_mut(|buffer| (used <= buffer.len()).then(|| Self { buffer: std::mem::take(buffer), used }))
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        if let Some(used) = self.buffer.get_mut(..self.used) {
            // The buffer lives on, so that this cannot be optimised away; byte by byte it would take as long as hashing.
            used.fill(0);
            std::hint::black_box(&mut *used);
        }
        BUFFER.with_borrow_mut(|buffer| {
            // Another one that was made meanwhile stays: JavaScript has its address.
            if buffer.is_empty() {
                *buffer = std::mem::take(&mut self.buffer);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(bytes: &[u8]) {
        reserve(bytes.len());
        BUFFER.with_borrow_mut(|buffer| buffer[..bytes.len()].copy_from_slice(bytes));
    }

    #[test]
    fn an_answer_stands_where_the_texts_stood() {
        write(b"question");
        take([8], |_| ());
        assert_eq!(give(|out| out.extend_from_slice(b"a longer answer")), 15);
        assert!(BUFFER.with_borrow(|buffer| buffer.starts_with(b"a longer answer")));
    }

    #[test]
    fn texts_stand_one_behind_the_other_and_are_zeroed() {
        write(b"onethree");
        let texts = take([3, 0, 5], |texts| texts.map(<[u8]>::to_vec));
        assert_eq!(texts, Some([b"one".to_vec(), vec![], b"three".to_vec()]));
        assert!(BUFFER.with_borrow(|buffer| buffer.iter().all(|byte| *byte == 0)));
    }

    #[test]
    fn lengths_beyond_the_buffer_are_refused() {
        reserve(4);
        assert_eq!(take([usize::MAX, 1], |_| ()), None);
        assert_eq!(take([1 << 40], |_| ()), None);
    }
}
