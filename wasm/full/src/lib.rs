//! Everything, as one WebAssembly module: what `wasm::exports` of the core exports, and nothing of its own.

#[cfg(target_arch = "wasm32")]
pub use autoscale_kit::wasm::exports;
