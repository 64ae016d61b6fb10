//! What the targets share: how they read their input.
//!
//! An input begins with lines that choose what is done (a scheme, an operation, a form); each of their bytes means
//! something, whatever it is. Behind them stands the text that is tried. So the seeds in `corpus/` can be read.

#[path = "../../tests/support/extremes.rs"]
pub mod extremes;
pub mod http;
pub mod json;

use autoscale_kit::catalog::{self, Operation};

/// Splits off the first line.
pub fn line<'a>(rest: &mut &'a [u8]) -> &'a [u8] {
    let at = rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
    let (line, behind) = rest.split_at(at);
    *rest = behind.get(1..).unwrap_or_default();
    line
}

/// The first line as text.
pub fn text(rest: &mut &[u8]) -> String {
    String::from_utf8_lossy(line(rest)).into_owned()
}

/// Choices, one for each byte of a line: `0` is the first of what there is to choose from, and so is no byte.
pub struct Choices<'a>(std::slice::Iter<'a, u8>);

impl<'a> Choices<'a> {
    pub fn read(rest: &mut &'a [u8]) -> Self {
        Self(line(rest).iter())
    }

    pub fn number(&mut self) -> usize {
        usize::from(self.0.next().map_or(0, |byte| byte.wrapping_sub(b'0')))
    }

    pub fn has_more(&self) -> bool {
        !self.0.as_slice().is_empty()
    }

    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.number() % all.len()]
    }
}

/// The operation of this id, or any.
pub fn operation(id: &str) -> &'static Operation {
    catalog::operation(id).unwrap_or_else(|_| {
        let sum = id.bytes().fold(0usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
        let count = catalog::all_operations().count();
        catalog::all_operations().nth(sum % count).expect("there are operations")
    })
}
