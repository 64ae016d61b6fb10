//! Node.js and the npm packages.

use crate::sh;
use anyhow::{Context, Result, bail};
use std::path::PathBuf;
use std::process::Command;

const OLDEST: u32 = 20;
/// What `npm ci` installs follows from these.
const INPUTS: [&str; 4] = ["package-lock.json", "package.json", "pkg/package.json", "tests/package.json"];

/// Node is there and new enough, and node_modules is what the lock file says.
pub fn ready() -> Result<()> {
    version()?;
    if is_installed() {
        return Ok(());
    }
    sh::say("npm ci");
    // no package we use needs its install script
    let flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    sh::quiet(sh::cmd("npm").arg("ci").args(flags)).context("could not install the npm packages")?;
    std::fs::write(stamp(), inputs()).context("node_modules")
}

/// The version of Node, or what to do about it.
pub fn version() -> Result<String> {
    let fix = format!("install Node.js {OLDEST} or newer, with npm");
    let Some(version) = sh::first_line(sh::cmd("node").arg("--version")) else {
        bail!("node is missing: {fix}");
    };
    let major = version.trim_start_matches('v').split('.').next();
    match major.and_then(|m| m.parse::<u32>().ok()) {
        Some(major) if major >= OLDEST => {}
        _ => bail!("node {version} is too old: {fix}"),
    }
    if sh::which("npm").is_none() {
        bail!("npm is missing: {fix}");
    }
    Ok(version)
}

pub fn is_installed() -> bool {
    std::fs::read(stamp()).is_ok_and(|s| s == inputs())
}

/// Written after a complete install, inside the directory, so that removing one removes the other.
fn stamp() -> PathBuf {
    sh::root().join("node_modules/.installed-from")
}

fn inputs() -> Vec<u8> {
    let read = |name| std::fs::read(sh::root().join(name)).unwrap_or_default();
    INPUTS.iter().flat_map(read).collect()
}

/// A program that an npm package brought.
pub fn bin(name: &str) -> Command {
    sh::cmd(sh::root().join("node_modules/.bin").join(name))
}

/// `node --test` on the test files in a folder. Given as files, because Node 20 and 22 read a folder differently.
pub fn test(folder: &str) -> Result<Command> {
    let mut files = Vec::new();
    let entries = std::fs::read_dir(sh::root().join(folder)).with_context(|| folder.to_owned())?;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.js") {
            files.push(format!("{folder}/{name}"));
        }
    }
    if files.is_empty() {
        bail!("{folder} holds no *.test.js");
    }
    files.sort();
    let mut c = sh::cmd("node");
    c.args(["--test", "--test-reporter=spec"]).args(files);
    Ok(c)
}
