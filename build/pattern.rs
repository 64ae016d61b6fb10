//! Compiles a regular expression to a table of transitions over classes of bytes.
//!
//! The library then needs no regular expression engine: a match is one look-up per byte.

use std::collections::HashMap;

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::{Anchored, Input, MatchKind, util::syntax};

/// States are rows of `width` entries; row 0 is the start. `next` holds row numbers.
pub struct Table {
    pub classes: [u8; 256],
    pub width: usize,
    pub next: Vec<u16>,
    pub accepting: Vec<bool>,
}

/// Compiles `regex`, which has to match from the first to the last byte of a text.
pub fn compile(regex: &str) -> Result<Table, String> {
    let dfa = dense::Builder::new()
        .configure(dense::Config::new().start_kind(StartKind::Anchored).match_kind(MatchKind::All).minimize(true))
        .syntax(syntax::Config::new().unicode(true).utf8(true))
        .thompson(thompson::Config::new())
        .build(&format!("(?:{regex})$"))
        .map_err(|error| error.to_string().replace('\n', " "))?;
    let start = dfa.start_state_forward(&Input::new("").anchored(Anchored::Yes)).map_err(|error| error.to_string())?;

    let mut rows: HashMap<StateID, u16> = HashMap::from([(start, 0)]);
    let mut order = vec![start];
    let mut columns: Vec<Vec<u16>> = vec![Vec::new(); 256];
    let mut accepting = Vec::new();
    let mut row = 0;
    while let Some(&state) = order.get(row) {
        accepting.push(dfa.is_match_state(dfa.next_eoi_state(state)));
        for byte in 0..=255u8 {
            let next = dfa.next_state(state, byte);
            let number = *rows.entry(next).or_insert_with(|| {
                order.push(next);
                (order.len() - 1) as u16
            });
            columns[usize::from(byte)].push(number);
        }
        row += 1;
    }

    // Bytes that lead to the same row from everywhere share a column.
    let mut distinct: Vec<Vec<u16>> = Vec::new();
    let mut classes = [0u8; 256];
    for (byte, column) in columns.into_iter().enumerate() {
        let class = distinct.iter().position(|known| *known == column).unwrap_or_else(|| {
            distinct.push(column);
            distinct.len() - 1
        });
        classes[byte] = class as u8;
    }
    let width = distinct.len();
    let next = (0..order.len()).flat_map(|row| distinct.iter().map(move |column| column[row])).collect();
    Ok(Table { classes, width, next, accepting })
}
