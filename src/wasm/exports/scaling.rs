//! What answers questions about a scaling group.

use wasm_bindgen::prelude::*;

use super::super::{broken, io, text};
use crate::error::Error;
use crate::{json, scaling};

/// Answers a question; leaves the answer behind as JSON and gives its length, or the error and its length below zero.
#[wasm_bindgen]
pub fn ask(service: usize, question: usize, input: usize) -> isize {
    let answer = io::take([service, question, input], answer).unwrap_or_else(|| Err(broken()));
    let is_error = answer.is_err();
    let text = answer.unwrap_or_else(|error| json::text(&error));
    let length = io::give(|out| *out = text.into_bytes()).cast_signed();
    if is_error { length.saturating_neg() } else { length }
}

fn answer([service, question, input]: [&[u8]; 3]) -> Result<String, Error> {
    // What cannot be read (nested too deeply) is refused as no object.
    let input =
        json::read(input).unwrap_or_else(|_| "a structure nested too deeply, or text with half a character".into());
    scaling::ask_text(text(service)?, text(question)?, &input)
}
