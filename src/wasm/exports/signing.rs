//! What signs requests of any kind.

use wasm_bindgen::prelude::*;

use super::super::io;
use super::super::parts::PartsReader;
use super::super::signing::give_signed;
use super::taken::taken;
use crate::sign::{Scheme, Signer};

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
            let mut parts = PartsReader::read(heads, texts)?;
            let scheme = Scheme::named(parts.next()?)?;
            Signer::new(scheme, &parts.credentials()?)
        });
        signer.map(JsSigner)
    }

    /// Signs one request; `body` is the length of its bytes, `None` where it has none. Leaves the answer
    /// behind and gives its length.
    pub fn sign(&self, heads: usize, texts: usize, body: Option<usize>) -> Result<usize, JsValue> {
        let signed = taken([heads, texts, body.unwrap_or(0)], |[heads, texts, bytes]| {
            let mut parts = PartsReader::read(heads, texts)?;
            let options = parts.options()?;
            let request = parts.request(body.map(|_| bytes))?;
            self.0.sign(request, &options)
        })?;
        Ok(io::give(|out| give_signed(&signed, false, None, out)))
    }
}
