//! Signing alone, as a WebAssembly module: the core without its feature `full`.

#[cfg(target_arch = "wasm32")]
pub use autoscale_kit::wasm::exports;
