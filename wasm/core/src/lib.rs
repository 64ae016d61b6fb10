//! All but the scaling questions, as one WebAssembly module: the core with its feature `calls`.

#[cfg(target_arch = "wasm32")]
pub use autoscale_kit::wasm::exports;
