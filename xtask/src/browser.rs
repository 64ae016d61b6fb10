//! The browsers, for the tests that need one: Chromium with its driver, and Firefox.

use crate::{apt, sh};
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

pub struct Chromium {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

pub fn find() -> Option<Chromium> {
    Some(Chromium {
        chromium: pick("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?,
        driver: pick("CHROMEDRIVER", &["chromedriver"])?,
    })
}

pub fn find_firefox() -> Option<PathBuf> {
    pick("FIREFOX", &["firefox-esr", "firefox"])
}

pub fn ready() -> Result<Chromium> {
    if let Some(found) = find() {
        return Ok(found);
    }
    apt::install(&["chromium", "chromium-driver"])
        .context("no Chromium with its driver (CHROMIUM and CHROMEDRIVER can name them)")?;
    find().context("chromium is installed, but neither it nor its driver is in PATH")
}

/// It needs no driver: the tests speak to it by WebDriver BiDi, as it comes.
pub fn firefox_ready() -> Result<PathBuf> {
    if let Some(found) = find_firefox() {
        return Ok(found);
    }
    apt::install(&["firefox-esr"]).context("no Firefox (FIREFOX can name one)")?;
    find_firefox().context("firefox-esr is installed, but it is not in PATH")
}

/// What a variable names, else what is in PATH.
fn pick(variable: &str, names: &[&str]) -> Option<PathBuf> {
    match env::var_os(variable) {
        Some(path) => Some(PathBuf::from(path)),
        None => names.iter().find_map(|n| sh::which(n)),
    }
}
