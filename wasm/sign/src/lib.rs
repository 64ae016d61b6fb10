//! Signing alone, as a WebAssembly module: the core with nothing but its feature `signing`.

#[cfg(target_arch = "wasm32")]
pub use autoscale_kit::wasm::exports;
