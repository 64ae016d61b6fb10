//! `cargo xtask doctor` and `setup`: what is here, what is missing.

use crate::{browser, node, python, sh, toolchain};
use anyhow::{Result, bail};
use std::ffi::OsStr;
use std::path::Path;

pub fn setup() -> Result<()> {
    toolchain::ready()?;
    node::ready()?;
    python::ready()?;
    browser::ready()?;
    browser::firefox_ready()?;
    doctor()
}

pub fn doctor() -> Result<()> {
    let browser = browser::find();
    let chromium = browser.as_ref().and_then(|b| program(&b.chromium));
    let driver = browser.as_ref().and_then(|b| program(&b.driver));
    let packages = node::is_installed().then(|| "as package-lock.json says".to_owned());
    let found = [
        ("rustc", version("rustc")),
        ("clippy", sh::first_line(sh::cargo("clippy").arg("--version"))),
        ("wasm", toolchain::find()?.map(|t| t.describe())),
        ("npm", version("npm")),
        ("npm packages", packages),
        ("croniter", python::is_installed().then(|| "as requirements.txt says".to_owned())),
        ("chromium", chromium),
        ("chromedriver", driver),
        ("firefox", browser::find_firefox().and_then(|path| program(&path))),
    ]
    .map(|(what, found)| (what, found.ok_or("MISSING".to_owned())));
    let node = ("node", node::version().map_err(|e| format!("{e:#}")));

    let all: Vec<_> = found.into_iter().chain([node]).collect();
    for (what, result) in &all {
        let (Ok(text) | Err(text)) = result;
        println!("{what:<13} {text}");
    }
    let nextest = version("cargo-nextest").unwrap_or_else(|| "not here; cargo test does its work".into());
    println!("{:<13} {nextest}", "nextest");

    let missing: Vec<&str> = all.iter().filter(|(_, result)| result.is_err()).map(|(what, _)| *what).collect();
    if !missing.is_empty() {
        bail!("missing: {}: `cargo xtask setup` installs what it can", missing.join(", "));
    }
    Ok(())
}

fn version(program: impl AsRef<OsStr>) -> Option<String> {
    sh::first_line(sh::cmd(program).arg("--version"))
}

fn program(path: &Path) -> Option<String> {
    Some(format!("{}, {}", version(path)?, path.display()))
}
