//! What the facade calls. Each function takes the lengths of the texts in the buffer, in the order of its arguments;
//! `heads` and `texts` are those of [`super::parts`].

#[cfg(feature = "full")]
mod full;

use wasm_bindgen::prelude::*;

#[cfg(feature = "full")]
pub use full::*;

use super::parts::Parts;
use super::signing::give_signed;
use super::{invalid, io};
use crate::error::Error;
use crate::sign::{Scheme, Signer};

/// Makes the shared buffer at least `least` bytes long and gives its address.
#[wasm_bindgen(js_name = ioReserve)]
pub fn io_reserve(least: usize) -> *mut u8 {
    io::reserve(least)
}

/// Version of the crate.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// A signer that keeps its keyed state.
#[wasm_bindgen(js_name = Signer)]
pub struct JsSigner(Signer);

#[wasm_bindgen(js_class = Signer)]
impl JsSigner {
    /// For one scheme and one pair of keys.
    #[wasm_bindgen(constructor)]
    pub fn new(heads: usize, texts: usize) -> Result<JsSigner, JsValue> {
        let signer = taken([heads, texts], |[heads, texts]| {
            let mut parts = Parts::read(heads, texts)?;
            let scheme = Scheme::named(parts.next()?)?;
            Signer::new(scheme, &parts.credentials()?)
        });
        signer.map(JsSigner)
    }

    /// Signs one request; `body` is the length of its bytes, `None` where it has none. Leaves the answer in the buffer
    /// and gives its length.
    pub fn sign(&self, heads: usize, texts: usize, body: Option<usize>) -> Result<usize, JsValue> {
        let signed = taken([heads, texts, body.unwrap_or(0)], |[heads, texts, bytes]| {
            let mut parts = Parts::read(heads, texts)?;
            let options = parts.options()?;
            let request = parts.request(body.map(|_| bytes))?;
            self.0.sign(request, &options)
        })?;
        Ok(io::give(|out| give_signed(&signed, false, None, out)))
    }
}

/// Runs `read` on the texts of these lengths.
fn taken<const N: usize, T>(
    lengths: [usize; N],
    read: impl FnOnce([&[u8]; N]) -> Result<T, Error>,
) -> Result<T, JsValue> {
    io::take(lengths, read).unwrap_or_else(|| Err(broken())).map_err(|error| thrown(&error))
}

fn broken() -> Error {
    invalid("the shared buffer is shorter than the texts in it")
}

/// An error as it is thrown: its code and its message with a NUL between them, or an object where it carries issues.
fn thrown(error: &Error) -> JsValue {
    #[cfg(feature = "full")]
    if !error.issues().is_empty() {
        return full::object(error).unwrap_or(JsValue::NULL);
    }
    JsValue::from_str(&[error.code().as_str(), error.message()].join("\0"))
}
