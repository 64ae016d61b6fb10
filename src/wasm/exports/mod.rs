//! What the facade calls. Each function takes the lengths of the texts in the buffer, in the order of its arguments;
//! `heads` and `texts` are those of `parts`.

#[cfg(feature = "calls")]
mod calls;
#[cfg(feature = "diagnosis")]
mod diagnosis;
#[cfg(any(feature = "calls", feature = "diagnosis"))]
mod object;
#[cfg(feature = "scaling")]
mod scaling;
#[cfg(feature = "signing")]
mod signing;
#[cfg(any(feature = "signing", feature = "diagnosis"))]
mod taken;

use wasm_bindgen::prelude::*;

#[cfg(feature = "calls")]
pub use calls::*;
#[cfg(feature = "diagnosis")]
pub use diagnosis::*;
#[cfg(feature = "scaling")]
pub use scaling::*;
#[cfg(feature = "signing")]
pub use signing::*;

use super::io;

/// Makes the shared buffer at least `least` bytes long and gives its address.
#[wasm_bindgen(js_name = ioReserve)]
pub fn io_reserve(least: usize) -> *mut u8 {
    io::reserve(least)
}

/// The address of the answer that the last call has left.
#[wasm_bindgen(js_name = ioAnswer)]
pub fn io_answer() -> *mut u8 {
    io::given()
}
