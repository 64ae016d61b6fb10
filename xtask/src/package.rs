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

/// The page is plain files, so any static server can serve it: the package is copied in, without its source map. It takes
/// the wasm as a file of its own, which is a quarter smaller on the wire than inside the JavaScript.
fn copy_for_the_page() -> Result<()> {
    let lib = sh::root().join("www/lib");
    std::fs::create_dir_all(&lib).context("www/lib")?;
    let bundle = std::fs::read_to_string(sh::root().join("pkg/dist/slim.js")).context("pkg/dist/slim.js")?;
    let code = bundle.trim_end();
    let code = match code.rsplit_once('\n') {
        Some((code, last)) if last.starts_with("//# sourceMappingURL=") => code,
        _ => code,
    };
    std::fs::write(lib.join("autoscale-kit.js"), format!("{code}\n")).context("www/lib")?;
    let wasm = "autoscale.wasm";
    std::fs::copy(sh::root().join("pkg/dist").join(wasm), lib.join(wasm)).context("www/lib")?;
    Ok(())
}
