//! The npm package, and the demo page's copy of it.

use crate::{node, sh, wasm};
use anyhow::{Context, Result};

/// wasm -> glue -> pkg/dist -> www/lib.
pub fn build() -> Result<()> {
    node::ready()?;
    wasm::build()?;
    sh::say("making the npm package");
    sh::run(sh::cmd("node").arg("pkg/build.mjs"))?;
    copy_for_the_page()
}

/// The page is plain files, so any static server can serve it: the package is copied in, without its source map.
fn copy_for_the_page() -> Result<()> {
    let lib = sh::root().join("www/lib");
    std::fs::create_dir_all(&lib).context("www/lib")?;
    let bundle = std::fs::read_to_string(sh::root().join("pkg/dist/index.js")).context("pkg/dist/index.js")?;
    let code = bundle.trim_end();
    let code = match code.rsplit_once('\n') {
        Some((code, last)) if last.starts_with("//# sourceMappingURL=") => code,
        _ => code,
    };
    std::fs::write(lib.join("autoscale-kit.js"), format!("{code}\n")).context("www/lib")
}
