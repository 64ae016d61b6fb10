//! Debian packages, where we may install them.

use crate::sh;
use anyhow::{Context, Result, ensure};
use std::sync::OnceLock;

pub fn install(packages: &[&str]) -> Result<()> {
    let list = packages.join(" ");
    ensure!(sh::which("apt-get").is_some(), "{list} missing, and there is no apt-get here: install them by hand");
    ensure!(is_root(), "{list} missing: run as root `apt-get install --no-install-recommends {list}`");
    static UPDATED: OnceLock<bool> = OnceLock::new();
    UPDATED.get_or_init(|| {
        sh::say("apt-get update");
        sh::quiet(&mut apt_get("update")).is_ok()
    });
    sh::say(&format!("apt-get install {list}"));
    sh::quiet(apt_get("install").args(["-y", "--no-install-recommends"]).args(packages))
        .with_context(|| format!("could not install {list}"))
}

fn apt_get(subcommand: &str) -> std::process::Command {
    let mut c = sh::cmd("apt-get");
    c.env("DEBIAN_FRONTEND", "noninteractive");
    // another apt may be at work on a machine that has just started
    c.args(["-qq", "-o", "DPkg::Lock::Timeout=300", subcommand]);
    c
}

fn is_root() -> bool {
    sh::first_line(sh::cmd("id").arg("-u")).as_deref() == Some("0")
}
