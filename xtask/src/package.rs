//! The npm package, and what the demo page takes of it.

use crate::{node, notices, sh, wasm};
use anyhow::{Context, Result, bail};
use autoscale_kit::catalog;
use std::collections::BTreeMap;
use std::fs;

/// wasm -> glue -> pkg/dist -> www/lib.
pub fn build() -> Result<()> {
    node::ready()?;
    packs()?;
    wasm::build()?;
    sh::say("making the npm package");
    notices::write()?;
    sh::run(sh::cmd("node").arg("pkg/build.mjs"))?;
    // the page is plain files, so any static server can serve it
    sh::run(sh::cmd("node").arg("pkg/page.mjs"))
}

/// `pkg/gen/packs/<service>.bin`: the facts of a service, and its texts behind them. `<service>.<language>.bin` holds its texts
/// in another language; `.notes.bin`, in place of `.bin`, where its document contradicts itself.
fn packs() -> Result<()> {
    let folder = sh::root().join("pkg/gen/packs");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for pack in catalog::built_in() {
        let parts: Vec<&str> = pack.name.split('.').collect();
        let name = match parts[..] {
            [service, "facts" | "texts"] => format!("{service}.bin"),
            [service, "texts", language] => format!("{service}.{language}.bin"),
            [service, "notes"] => format!("{service}.notes.bin"),
            [service, "notes", language] => format!("{service}.{language}.notes.bin"),
            _ => bail!("what kind of pack is {}?", pack.name),
        };
        files.entry(name).or_default().extend(pack.bytes);
    }
    for (name, bytes) in files {
        let path = folder.join(name);
        fs::write(&path, bytes).with_context(|| path.display().to_string())?;
    }
    Ok(())
}
