//! Verifying received requests and explaining refused signatures, as a WebAssembly module: the core with its feature
//! `diagnosis`, and with the names of Tencent's parameters, which a received request is held against.

#[cfg(target_arch = "wasm32")]
pub use autoscale_kit::wasm::exports;
