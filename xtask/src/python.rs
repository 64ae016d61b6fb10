//! Python, and the packages of `tests/python/requirements.txt`, in a place of their own.

use crate::{apt, sh};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

const REQUIREMENTS: &str = "tests/python/requirements.txt";

/// The interpreter that has the packages; what is missing is installed.
pub fn ready() -> Result<PathBuf> {
    let (venv, wanted) = (sh::target_dir().join("python"), requirements()?);
    let python = interpreter(&venv);
    if is_installed() {
        return Ok(python);
    }
    // Debian's python3 comes without what makes such places.
    if sh::first_line(sh::cmd("python3").args(["-c", "import ensurepip, venv; print()"])).is_none() {
        apt::install(&["python3-venv"])?;
    }
    sh::say("pip install");
    sh::quiet(sh::cmd("python3").args(["-m", "venv", "--clear"]).arg(&venv))?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"];
    sh::quiet(sh::cmd(&python).args(pip).arg(REQUIREMENTS)).context("could not install the Python packages")?;
    std::fs::write(stamp(&venv), wanted).context("target/python")?;
    Ok(python)
}

pub fn is_installed() -> bool {
    let venv = sh::target_dir().join("python");
    // The interpreter is a link, which a new machine may not follow.
    let installed = std::fs::read(stamp(&venv)).ok();
    interpreter(&venv).is_file() && installed.is_some() && installed == requirements().ok()
}

fn requirements() -> Result<Vec<u8>> {
    std::fs::read(sh::root().join(REQUIREMENTS)).context(REQUIREMENTS)
}

fn interpreter(venv: &Path) -> PathBuf {
    venv.join("bin/python")
}

/// Written after a complete install, inside the directory, so that removing one removes the other.
fn stamp(venv: &Path) -> PathBuf {
    venv.join(".installed-from")
}
