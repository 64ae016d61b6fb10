//! Checking, making, signing and decoding calls, as one WebAssembly module: the core with its feature `calls`.
//! The services are packs beside it.

#[cfg(target_arch = "wasm32")]
pub use autoscale_kit::wasm::exports;
