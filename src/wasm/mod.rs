//! The boundary to JavaScript: text and bytes in through one shared buffer, plain objects or texts out.
//!
//! `io` is the buffer; `message`, `options` and `transfer` read JSON, `parts` and `signing` the plainer form that signing
//! takes for its speed; `exports` (only in WebAssembly) is what the facade calls. Everything but `exports` compiles and is tested natively.

mod io;
mod message;
mod options;
mod parts;
mod signing;
mod transfer;

#[cfg(target_arch = "wasm32")]
pub mod exports;
