//! Running other programs: what they print, and one line when they fail.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The repository.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// Where cargo builds to.
pub fn target_dir() -> PathBuf {
    // relative to the repository, as cargo is always started there
    root().join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or("target".into()))
}

/// One line about what is being done; standard output is for results.
pub fn say(what: &str) {
    eprintln!("xtask: {what}");
}

/// A program, started in the repository and without standard input.
pub fn cmd(program: impl AsRef<OsStr>) -> Command {
    let mut c = Command::new(program);
    c.current_dir(root()).stdin(Stdio::null());
    c
}

/// The cargo that started us.
pub fn cargo(subcommand: &str) -> Command {
    let mut c = cmd(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    c.arg(subcommand);
    c
}

/// Runs to the end, printing as it goes.
pub fn run(c: &mut Command) -> Result<()> {
    let status = c.status().with_context(|| cannot_start(c))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(c));
    }
    Ok(())
}

/// Runs cargo to the end, printing what it says; whether it warned of the sources of the repository.
pub fn warned(c: &mut Command) -> Result<bool> {
    let out = c.stdout(Stdio::inherit()).stderr(Stdio::piped()).spawn().with_context(|| cannot_start(c))?;
    let out = out.wait_with_output().with_context(|| cannot_start(c))?;
    let said = String::from_utf8_lossy(&out.stderr);
    eprint!("{said}");
    if !out.status.success() {
        bail!("`{}` failed ({})", shown(c), out.status);
    }
    let is_ours = |line: &str| ["--> src/", "--> wasm/"].iter().any(|at| line.trim_start().starts_with(at));
    Ok(said.lines().any(is_ours))
}

/// Runs to the end, silent unless it fails: then the end of what it said, and one line.
pub fn quiet(c: &mut Command) -> Result<()> {
    let out = c.output().with_context(|| cannot_start(c))?;
    if !out.status.success() {
        let said = [out.stdout, out.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        let lines: Vec<&str> = said.lines().filter(|l| !l.trim().is_empty()).collect();
        for line in &lines[lines.len().saturating_sub(15)..] {
            eprintln!("  {line}");
        }
        bail!("`{}` failed ({})", shown(c), out.status);
    }
    Ok(())
}

/// The first line a program prints, if it runs and succeeds: for versions.
pub fn first_line(c: &mut Command) -> Option<String> {
    let out = c.stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&out.stdout);
    out.status.success().then(|| text.lines().next().unwrap_or_default().trim().to_owned())
}

/// The full path of a program in PATH.
pub fn which(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|dir| dir.join(program)).find(|p| p.is_file())
}

/// Program and what it is to do; whole command lines are too long to read.
fn shown(c: &Command) -> String {
    let short = |w: &OsStr| Path::new(w).strip_prefix(root()).map_or(w.to_owned(), |inside| inside.into());
    let program = Path::new(c.get_program()).file_name();
    let is_word = |w: &&OsStr| !w.as_encoded_bytes().starts_with(b"-");
    let words = program.into_iter().chain(c.get_args().take_while(is_word).take(1));
    words.map(|w| short(w).to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn cannot_start(c: &Command) -> String {
    format!("cannot start {}", c.get_program().to_string_lossy())
}
