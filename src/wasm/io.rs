//! A buffer that JavaScript writes texts into with `TextEncoder.encodeInto`, and one that it reads an answer from.
//!
//! A text then crosses in one copy; a `&str` parameter would be copied one character at a time. Texts stand one
//! behind the other, and each call gets their lengths. What was read is zeroed, for it may hold a secret. Both keep the space
//! that they once took, and no call pays for more of it than it uses.

use std::cell::RefCell;

use zeroize::Zeroize;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
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

/// Lets `write` leave an answer, for the caller to read and to zero. Gives its length.
pub(super) fn give(write: impl FnOnce(&mut Vec<u8>)) -> usize {
    ANSWER.with_borrow_mut(|answer| {
        answer.clear();
        write(answer);
        answer.len()
    })
}

/// The address of the answer. The next one may stand elsewhere.
pub(super) fn given() -> *mut u8 {
    ANSWER.with_borrow_mut(|answer| answer.as_mut_ptr())
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
    fn an_answer_is_what_was_written_last() {
        let answer = || ANSWER.with_borrow(Vec::clone);
        assert_eq!(give(|out| out.resize(1 << 20, b'x')), 1 << 20);
        let address = given();
        // A short one after a long one takes its space, and no more of it than it needs.
        assert_eq!(give(|out| out.extend_from_slice(b"short")), 5);
        assert_eq!((answer(), given()), (b"short".to_vec(), address));
        assert_eq!(give(|_| ()), 0);
        assert_eq!(answer(), b"");
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
