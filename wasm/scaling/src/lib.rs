//! The scaling questions alone, as a WebAssembly module: the core with its feature `scaling`.

#[cfg(target_arch = "wasm32")]
pub use autoscale_kit::wasm::exports;
