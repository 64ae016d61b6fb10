//! `cargo xtask bench`: Rust alone, then the package beside the vendors' own.

use crate::{package, sh};
use anyhow::{Result, ensure};

const SIDE_BY_SIDE: &str = "benches/side-by-side.mjs";

pub fn bench() -> Result<()> {
    let rust = std::fs::read_dir(sh::root().join("benches"))
        .is_ok_and(|mut entries| entries.any(|e| e.is_ok_and(|e| e.path().extension().is_some_and(|x| x == "rs"))));
    let js = sh::root().join(SIDE_BY_SIDE).exists();
    ensure!(rust || js, "nothing to measure: neither benches/*.rs nor {SIDE_BY_SIDE} exists");
    if rust {
        sh::run(sh::cargo("bench").args(["--locked", "-p", "autoscale-kit", "--bench", "*"]))?;
    } else {
        sh::say("no benches/*.rs");
    }
    if js {
        package::build()?;
        sh::run(sh::cmd("node").arg(SIDE_BY_SIDE))?;
    } else {
        sh::say(&format!("no {SIDE_BY_SIDE}"));
    }
    Ok(())
}
