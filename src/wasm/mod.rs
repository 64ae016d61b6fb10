//! The boundary to JavaScript: text and bytes in through one shared buffer, plain objects out.
//!
//! `io` is the buffer; `message`, `options` and `transfer` read what comes in; `exports` (only in WebAssembly) is what
//! the facade calls. Everything but `exports` compiles and is tested natively.

mod io;
mod message;
mod options;
mod transfer;

#[cfg(target_arch = "wasm32")]
pub mod exports;
