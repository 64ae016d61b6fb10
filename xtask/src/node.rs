//! Node.js and the npm packages.

use crate::sh;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

const OLDEST: u32 = 20;
/// The package files of the workspace; what `npm ci` installs follows from these.
const WORKSPACE: [&str; 4] = ["package-lock.json", "package.json", "pkg/package.json", "tests/package.json"];

/// Node is there and new enough, and node_modules is what the lock file says.
pub fn ready() -> Result<()> {
    version()?;
    install(".", &["ci"], &WORKSPACE)
}

/// The same of a folder with packages of its own. `npm ci` would want the optional packages of every other system in the
/// lock file, and not every registry has them all; this keeps to the lock file as well.
pub fn ready_in(folder: &str) -> Result<()> {
    version()?;
    let files = ["package-lock.json", "package.json"].map(|name| format!("{folder}/{name}"));
    install(folder, &["install", "--no-save"], &files.each_ref().map(String::as_str))
}

fn install(folder: &str, how: &[&str], files: &[&str]) -> Result<()> {
    let stamp = stamp(folder);
    if is_current(&stamp, files) {
        return Ok(());
    }
    sh::say(&format!("npm {}, in {folder}", how.join(" ")));
    // no package we use needs its install script
    let flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    let mut c = sh::cmd("npm");
    c.current_dir(sh::root().join(folder)).args(how).args(flags);
    sh::quiet(&mut c).context("could not install the npm packages")?;
    std::fs::write(&stamp, contents(files)).with_context(|| stamp.display().to_string())
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
    is_current(&stamp("."), &WORKSPACE)
}

fn is_current(stamp: &Path, files: &[&str]) -> bool {
    std::fs::read(stamp).is_ok_and(|s| s == contents(files))
}

/// Written after a complete install, inside the directory, so that removing one removes the other.
fn stamp(folder: &str) -> PathBuf {
    sh::root().join(folder).join("node_modules/.installed-from")
}

fn contents(files: &[&str]) -> Vec<u8> {
    files.iter().flat_map(|name| std::fs::read(sh::root().join(name)).unwrap_or_default()).collect()
}

/// `--test-concurrency` came with 20.10.
fn knows_concurrency() -> bool {
    let version = sh::first_line(sh::cmd("node").arg("--version")).unwrap_or_default();
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    let version = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
    version >= (20, 10)
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
    c.args(["--test", "--test-reporter=spec"]);
    // By itself Node leaves one processor free, which on a machine with two means one file after the other.
    if knows_concurrency() {
        let width = std::thread::available_parallelism().map_or(1, |n| n.get());
        c.arg(format!("--test-concurrency={width}"));
    }
    c.args(files);
    Ok(c)
}
