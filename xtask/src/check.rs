//! The checks that cargo and its tools make on the host.

use crate::sh;
use anyhow::{Result, ensure};

/// The choices of features that are built apart from the whole: those of the modules that ship.
pub const PARTS: [&str; 4] =
    ["--features=signing", "--features=calls,services", "--features=diagnosis,tencent-as-v2", "--features=scaling"];

pub fn fmt() -> Result<()> {
    component("fmt", "rustfmt")?;
    sh::run(sh::cargo("fmt").args(["--all", "--check"]))?;
    // a workspace of its own
    sh::run(sh::cargo("fmt").args(["--manifest-path", "fuzz/Cargo.toml", "--check"]))
}

pub fn clippy() -> Result<()> {
    component("clippy", "clippy")?;
    let everything = ["--workspace", "--all-targets"];
    let lint = |scope: &[&str]| {
        sh::run(sh::cargo("clippy").args(["--quiet", "--locked"]).args(scope).args(["--", "-D", "warnings"]))
    };
    lint(&everything)?;
    // What a choice of features leaves out must not be missed.
    PARTS
        .into_iter()
        .try_for_each(|features| lint(&["--package=autoscale-kit", "--lib", "--no-default-features", features]))
}

/// xtask has no tests, and compiling it once more for them takes half a minute.
pub fn native() -> Result<()> {
    let scope = ["--locked", "--workspace", "--exclude", "xtask"];
    if sh::which("cargo-nextest").is_some() {
        let mut c = sh::cargo("nextest");
        return sh::run(c.arg("run").args(scope).args(["--no-fail-fast", "--cargo-quiet"]));
    }
    let targets = ["--quiet", "--no-fail-fast", "--all-targets"];
    sh::run(sh::cargo("test").args(targets).args(scope))
}

pub fn doctests() -> Result<()> {
    sh::run(sh::cargo("test").args(["--quiet", "--doc", "--locked", "-p", "autoscale-kit"]))
}

pub fn rustdoc() -> Result<()> {
    let scope = ["--quiet", "--locked", "--workspace", "--no-deps"];
    sh::run(sh::cargo("doc").args(scope).env("RUSTDOCFLAGS", "-D warnings"))
}

/// The crate alone, from the files that would be uploaded. Uncommitted changes are tested like committed ones.
pub fn publish() -> Result<()> {
    sh::run(sh::cargo("publish").args(["--dry-run", "--allow-dirty", "--locked", "--quiet", "-p", "autoscale-kit"]))
}

fn component(subcommand: &str, name: &str) -> Result<()> {
    let found = sh::first_line(sh::cargo(subcommand).arg("--version")).is_some();
    ensure!(found, "{name} is missing: `rustup component add {name}`");
    Ok(())
}
