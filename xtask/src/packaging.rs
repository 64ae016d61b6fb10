//! tests/packaging: the tarball, installed by npm, in runtimes, bundlers and pages.

use crate::{browser, node, sh};
use anyhow::Result;

const FOLDER: &str = "tests/packaging";

pub fn quick() -> Result<()> {
    test(FOLDER)
}

/// Next.js alone is as large as everything else, and builds for a minute.
pub fn next() -> Result<()> {
    let folder = "tests/packaging/next";
    node::ready_in(folder)?;
    test(folder)
}

fn test(folder: &str) -> Result<()> {
    let browser = browser::ready()?;
    node::ready_in(FOLDER)?;
    sh::run(sh::cmd("node").arg(format!("{FOLDER}/install.js")))?;
    sh::run(node::test(folder)?.env("CHROMIUM", browser.chromium))
}
