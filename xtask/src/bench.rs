//! `cargo xtask bench`: the package beside what a user would pick instead.

use crate::{browser, package, sh};
use anyhow::Result;

/// `wanted` are subjects, or options such as `--write`; the script knows them.
pub fn bench(wanted: &[String]) -> Result<()> {
    let browser = browser::ready()?;
    package::build()?;
    sh::run(sh::cmd("node").arg("benches/side-by-side.mjs").args(wanted).env("CHROMIUM", browser.chromium))
}
