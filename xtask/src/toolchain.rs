//! A Rust toolchain for `wasm32-unknown-unknown`.
//!
//! In this order: the active toolchain, if it has the target; Debian's `rustc-web`, if it is installed. When neither is
//! there, `rustup target add`, then Debian's packages. `WASM_TOOLCHAIN=active` or `debian` leaves out the other.

use crate::{apt, sh};
use anyhow::{Context, Result, anyhow, bail};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

pub const TARGET: &str = "wasm32-unknown-unknown";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const DEBIAN_CLIPPY: &str = "/usr/bin/cargo-clippy";
const STD_SOURCE: &str = "/usr/lib/rustlib/src/rust";

#[derive(Clone)]
pub enum Toolchain {
    /// Plain cargo: its toolchain has the target.
    Active,
    /// Debian ships no std for wasm, but its source: cargo builds it along.
    Debian { linker: PathBuf },
}

/// The toolchain, installed first if need be. The search is done once, and so is a failure.
pub fn ready() -> Result<Toolchain> {
    static FOUND: OnceLock<Result<Toolchain, String>> = OnceLock::new();
    FOUND.get_or_init(|| find_or_install().map_err(|e| format!("{e:#}"))).clone().map_err(|e| anyhow!(e))
}

pub fn find() -> Result<Option<Toolchain>> {
    let wanted = wanted()?;
    if wanted != "debian" && active_has_target() {
        return Ok(Some(Toolchain::Active));
    }
    let debian = (wanted != "active").then(debian).flatten();
    Ok(debian)
}

fn wanted() -> Result<String> {
    let wanted = env::var("WASM_TOOLCHAIN").unwrap_or_default();
    match wanted.as_str() {
        "" | "active" | "debian" => Ok(wanted),
        other => bail!("WASM_TOOLCHAIN={other}: use active or debian, or leave it unset"),
    }
}

fn find_or_install() -> Result<Toolchain> {
    if let Some(found) = find()? {
        return Ok(found);
    }
    let wanted = wanted()?;
    if wanted != "debian" && sh::which("rustup").is_some() {
        sh::say(&format!("rustup target add {TARGET}"));
        let added = sh::quiet(sh::cmd("rustup").args(["target", "add", TARGET]));
        if let (Ok(()), Some(found)) = (added, find()?) {
            return Ok(found);
        }
    }
    let hint = format!("no Rust toolchain for {TARGET}: `rustup target add {TARGET}`");
    if wanted == "active" {
        bail!("{hint}");
    }
    apt::install(&PACKAGES).with_context(|| format!("{hint}, or Debian's packages"))?;
    find()?.with_context(|| format!("{hint}; Debian's packages are installed but not complete"))
}

fn active_has_target() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or("rustc".into());
    let ask = ["--print", "target-libdir", "--target", TARGET];
    let Some(dir) = sh::first_line(sh::cmd(rustc).args(ask)) else {
        return false;
    };
    // the directory alone proves nothing: rustc names it whether or not std is in it
    let is_std = |name: &str| name.starts_with("libstd-");
    std::fs::read_dir(dir)
        .is_ok_and(|mut entries| entries.any(|e| e.is_ok_and(|e| is_std(&e.file_name().to_string_lossy()))))
}

fn debian() -> Option<Toolchain> {
    let linker =
        (14..=40).rev().map(|v| PathBuf::from(format!("/usr/lib/llvm-{v}/bin/wasm-ld"))).find(|p| p.exists())?;
    let source = format!("{STD_SOURCE}/library/Cargo.lock");
    let complete = ["/usr/bin/cargo", "/usr/bin/rustc", &source].iter().all(|f| Path::new(f).exists());
    complete.then_some(Toolchain::Debian { linker })
}

impl Toolchain {
    pub fn describe(&self) -> String {
        match self {
            Self::Active => format!("active toolchain, with {TARGET}"),
            Self::Debian { linker } => {
                let version = sh::first_line(sh::cmd("/usr/bin/rustc").arg("-V"));
                let version = version.unwrap_or_else(|| "rustc".into());
                format!("Debian's {version}, {}", linker.display())
            }
        }
    }

    /// clippy comes apart from the compiler, and only the checks need it.
    pub fn clippy(&self) -> Result<Command> {
        if matches!(self, Self::Debian { .. }) && !Path::new(DEBIAN_CLIPPY).exists() {
            apt::install(&["rust-web-clippy"])?;
        }
        Ok(self.cargo("clippy"))
    }

    /// `cargo SUBCOMMAND --release --locked --target wasm32-unknown-unknown`, in a target directory of its own: another
    /// compiler must not rebuild the host's artefacts. `--release` everywhere, so that what is tested is what ships.
    pub fn cargo(&self, subcommand: &str) -> Command {
        let mut c = match self {
            Self::Active => sh::cargo(subcommand),
            Self::Debian { linker } => debian_cargo(subcommand, linker),
        };
        c.args(["--release", "--locked", "--target", TARGET, "--target-dir"]);
        c.arg(wasm_target_dir());
        c.env_remove("CARGO_ENCODED_RUSTFLAGS");
        c.env("RUSTFLAGS", remap_flags());
        c
    }
}

fn debian_cargo(subcommand: &str, linker: &Path) -> Command {
    let mut c = match subcommand {
        // by its path: `cargo clippy` would look in rustup's directory first
        "clippy" => sh::cmd(DEBIAN_CLIPPY),
        _ => sh::cmd("/usr/bin/cargo"),
    };
    // rustup's cargo, which runs us, sets these for its children
    for key in ["RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "LD_LIBRARY_PATH"] {
        c.env_remove(key);
    }
    c.env("CARGO", "/usr/bin/cargo")
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTDOC", "/usr/bin/rustdoc")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    c.arg(subcommand).args(["-Z", "build-std=std,panic_abort"]);
    c
}

pub fn wasm_target_dir() -> PathBuf {
    sh::target_dir().join("wasm")
}

/// The directories of this machine that rustc would write into panic messages, and what it writes instead.
pub fn machine_paths() -> Vec<(PathBuf, &'static str)> {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = env::var_os("HOME").map(PathBuf::from);
    let mut paths =
        vec![(PathBuf::from(STD_SOURCE), "std"), (sh::root(), "autoscale-kit"), (sh::target_dir(), "target")];
    if let Some(cargo_home) = cargo_home.or(home.map(|h| h.join(".cargo"))) {
        // one directory per registry, named after its host
        let sources = std::fs::read_dir(cargo_home.join("registry/src"));
        let mut sources: Vec<PathBuf> = sources.map(|d| d.flatten().map(|e| e.path()).collect()).unwrap_or_default();
        sources.sort(); // the flags are part of cargo's fingerprint
        paths.extend(sources.into_iter().map(|s| (s, "deps")));
        paths.push((cargo_home.join("git/checkouts"), "deps"));
    }
    paths
}

fn remap_flags() -> String {
    let flag = |(from, to): &(PathBuf, &str)| format!("--remap-path-prefix={}={to}", from.display());
    let flags: Vec<String> = machine_paths().iter().map(flag).collect();
    flags.join(" ")
}
