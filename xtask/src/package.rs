//! The npm package, and what the demo page takes of it.

use crate::{node, notices, sh, wasm};
use anyhow::Result;

/// wasm -> glue -> pkg/dist -> www/lib.
pub fn build() -> Result<()> {
    node::ready()?;
    wasm::build()?;
    sh::say("making the npm package");
    notices::write()?;
    sh::run(sh::cmd("node").arg("pkg/build.mjs"))?;
    // the page is plain files, so any static server can serve it
    sh::run(sh::cmd("node").arg("pkg/page.mjs"))
}
