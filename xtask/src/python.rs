//! Python, and the packages that `tests/python` lists, in a place of their own.

use crate::{apt, sh};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

const FOLDER: &str = "tests/python";
/// With the hash of the one file that fits everywhere; and with versions alone, since these differ from machine to machine.
const LISTS: [(&str, &[&str]); 2] = [("requirements.txt", &["--require-hashes"]), ("clients.txt", &[])];

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
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    for (list, flags) in LISTS {
        let mut c = sh::cmd(&python);
        c.args(pip).args(flags).arg("-r").arg(format!("{FOLDER}/{list}"));
        sh::quiet(&mut c).context("could not install the Python packages")?;
    }
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
    let folder = sh::root().join(FOLDER);
    let texts =
        LISTS.iter().map(|(list, _)| std::fs::read(folder.join(list)).with_context(|| format!("{FOLDER}/{list}")));
    Ok(texts.collect::<Result<Vec<_>>>()?.concat())
}

fn interpreter(venv: &Path) -> PathBuf {
    venv.join("bin/python")
}

/// Written after a complete install, inside the directory, so that removing one removes the other.
fn stamp(venv: &Path) -> PathBuf {
    venv.join(".installed-from")
}
