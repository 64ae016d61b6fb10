//! How the facts are written: numbers in bytes, each text once, on a line of its own.
//!
//! Compressed, that is less than half of the same facts as Rust tables, for those are mostly addresses.
//! `src/catalog/read.rs` reads it.

use std::collections::HashMap;

use crate::words::{self, Words};

/// What has been written so far.
#[derive(Default)]
pub struct Facts {
    pub bytes: Vec<u8>,
    texts: Vec<String>,
    places: HashMap<String, usize>,
}

impl Facts {
    /// Every text once, in the order of first use, one per line.
    pub fn lines(&self) -> String {
        self.texts.join("\n")
    }

    pub fn flag(&mut self, flag: bool) {
        self.bytes.push(flag.into());
    }

    /// A small number: seven bits a byte, the lowest ones first; the eighth says that more follow.
    pub fn number(&mut self, mut number: usize) {
        while number > 0x7f {
            self.bytes.push((number & 0x7f) as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    pub fn integer(&mut self, integer: i64) {
        self.bytes.extend(integer.to_le_bytes());
    }

    pub fn float(&mut self, float: f64) {
        self.bytes.extend(float.to_le_bytes());
    }

    /// 0 for a text that has not been there, else the number of its line, from 1.
    pub fn text(&mut self, text: &str) {
        assert!(!text.contains('\n'), "{text:?} has several lines");
        match self.places.get(text) {
            Some(place) => self.number(place + 1),
            None => {
                self.places.insert(text.to_owned(), self.texts.len());
                self.texts.push(text.to_owned());
                self.number(0);
            }
        }
    }

    pub fn texts(&mut self, texts: &[String]) {
        self.list(texts, |facts, text| facts.text(text));
    }

    pub fn optional_text(&mut self, text: &Option<String>) {
        self.option(text, |facts, text| facts.text(text));
    }

    /// The place of a word in its list. The check has seen it, so it is there.
    pub fn word(&mut self, list: Words, word: &str) {
        self.number(words::place(list, word).unwrap_or_default());
    }

    pub fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(items.len());
        items.iter().for_each(|item| write(self, item));
    }

    pub fn option<T>(&mut self, value: &Option<T>, write: impl FnOnce(&mut Self, &T)) {
        self.flag(value.is_some());
        if let Some(value) = value {
            write(self, value);
        }
    }
}
