//! How the bytes of a pack are written; `src/catalog/pack.rs` reads them.
//!
//! Numbers are bytes, and each text stands once, on a line of its own: compressed, that is less than half of the same facts as
//! Rust tables, for those are mostly addresses.

use std::collections::HashMap;

use crate::format::{Content, MAGIC, VERSION, checksum};
use crate::words::Word;

/// What a pack holds, as far as it has been written.
#[derive(Default)]
pub struct Writer {
    head: Vec<u8>,
    blocks: Vec<Block>,
    lines: Vec<String>,
    line_of: HashMap<String, usize>,
}

struct Block {
    bytes: Vec<u8>,
    first_line: usize,
}

impl Writer {
    /// Ends the head, or the block before, and begins a block.
    pub fn begin_block(&mut self) {
        self.blocks.push(Block { bytes: Vec::new(), first_line: self.lines.len() });
    }

    fn bytes(&mut self) -> &mut Vec<u8> {
        match self.blocks.last_mut() {
            Some(block) => &mut block.bytes,
            None => &mut self.head,
        }
    }

    /// Puts bytes before the head: texts begin with the checksum of the facts that they belong to.
    pub fn put_first(&mut self, bytes: &[u8]) {
        self.head.splice(..0, bytes.iter().copied());
    }

    /// The whole pack.
    pub fn finish(self, content: Content) -> Vec<u8> {
        let lines = self.lines.join("\n");
        let mut body = Vec::new();
        push_number(&mut body, self.blocks.len());
        for block in &self.blocks {
            push_number(&mut body, block.bytes.len());
            push_number(&mut body, block.first_line);
        }
        push_number(&mut body, self.head.len());
        push_number(&mut body, lines.len());
        body.extend(self.head);
        self.blocks.into_iter().for_each(|block| body.extend(block.bytes));
        body.extend(lines.as_bytes());

        let mut pack = MAGIC.to_vec();
        pack.extend(VERSION.to_le_bytes());
        pack.extend([content as u8, 0]);
        pack.extend(u32::try_from(body.len()).expect("a pack is shorter than 4 GiB").to_le_bytes());
        let checksum = checksum(&pack, &body);
        pack.extend(checksum);
        pack.extend(body);
        pack
    }

    pub fn flag(&mut self, flag: bool) {
        self.bytes().push(flag.into());
    }

    pub fn number(&mut self, number: usize) {
        push_number(self.bytes(), number);
    }

    pub fn integer(&mut self, integer: i64) {
        self.raw(&integer.to_le_bytes());
    }

    pub fn float(&mut self, float: f64) {
        self.raw(&float.to_le_bytes());
    }

    pub fn raw(&mut self, bytes: &[u8]) {
        self.bytes().extend(bytes);
    }

    /// 0 for a text that has not been there, else the number of its line, from 1.
    pub fn text(&mut self, text: &str) {
        assert!(!text.contains('\n'), "{text:?} has several lines");
        match self.line_of.get(text) {
            Some(&line) => self.number(line),
            None => {
                self.lines.push(text.to_owned());
                self.line_of.insert(text.to_owned(), self.lines.len());
                self.number(0);
            }
        }
    }

    /// The index of a word in its list. The check has seen the word, so it is there.
    pub fn word<T: Word + PartialEq>(&mut self, word: &str) {
        let index = T::ALL.iter().position(|value| value.word() == word);
        self.number(index.unwrap_or_default());
    }
}

/// Seven bits a byte, the lowest ones first; the eighth says that more follow.
fn push_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}
