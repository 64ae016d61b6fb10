//! Checking, making, signing and decoding calls, as one WebAssembly module: the core with its features `calls` and
//! `services`.

#[cfg(target_arch = "wasm32")]
pub use autoscale_kit::wasm::exports;
