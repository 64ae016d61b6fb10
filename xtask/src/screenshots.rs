//! `cargo xtask screenshots`: the views of the page as pictures.

use crate::{apt, browser, package, sh};
use anyhow::{Result, bail};

pub fn screenshots(args: &[String]) -> Result<()> {
    match args {
        [] => {}
        [flag] if flag == "--readme" => {
            if sh::which("pngquant").is_none() {
                apt::install(&["pngquant"])?;
            }
        }
        _ => bail!("`screenshots` takes --readme alone: see `cargo xtask help`"),
    }
    let browser = browser::ready()?;
    package::build()?;
    let mut c = sh::cmd("node");
    sh::run(c.arg("tests/browser/screenshots.mjs").args(args).env("CHROMIUM", browser.chromium))
}
