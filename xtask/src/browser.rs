//! Chromium and its driver, for the tests that need a browser.

use crate::{apt, sh};
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

pub fn find() -> Option<Browser> {
    let pick = |variable: &str, names: &[&str]| match env::var_os(variable) {
        Some(path) => Some(PathBuf::from(path)),
        None => names.iter().find_map(|n| sh::which(n)),
    };
    Some(Browser {
        chromium: pick("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?,
        driver: pick("CHROMEDRIVER", &["chromedriver"])?,
    })
}

pub fn ready() -> Result<Browser> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::install(&["chromium", "chromium-driver"])
        .context("no Chromium with its driver (CHROMIUM and CHROMEDRIVER can name them)")?;
    find().context("chromium is installed, but neither it nor its driver is in PATH")
}
